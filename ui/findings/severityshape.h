// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "ui/support/theme.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace concord {

Token severityToken(Severity severity);

/// Draws the sign of a severity into a square: ▲ error, ● warning, ○ information.
void paintSeverityShape(QPainter &painter, const QRectF &square, Severity severity, const QColor &colour);

/// "▲ 2  ● 5": how many findings of each severity there are, those that have any.
class SeverityCounts : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setCounts(int errors, int warnings, int infos);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_counts[3] = {}; // errors, warnings, infos
};

} // namespace concord
