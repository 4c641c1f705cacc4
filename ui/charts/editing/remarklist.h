// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QLabel>

namespace concord {

/// What the linter says about a chart in the languages it is to be published in: a sentence a remark, in the language of the
/// interface, with the language it is about where only one has it.
class RemarkList : public QLabel
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void setCharts(const QList<ChartContent> &charts, const QList<Language> &languages, const QSizeF &size);
    int count() const { return m_count; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRemarks();

    QList<ChartContent> m_charts;
    QList<Language> m_languages;
    QSizeF m_size;
    int m_count = 0;
};

} // namespace concord
