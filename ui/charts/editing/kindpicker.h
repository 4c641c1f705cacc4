// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QToolButton;

namespace concord {

/// The kinds of chart as small pictures, one of them chosen. A kind the data do not fit cannot be chosen; pointing at it, and the
/// line below, say why. Arrows move among the kinds.
class KindPicker : public QWidget
{
    Q_OBJECT

public:
    explicit KindPicker(QWidget *parent = nullptr);

    /// Marks the chart's kind and asks its data which kinds they fit; data as before are not asked again.
    void setContent(const ChartContent &content);
    /// Every kind can be chosen and none is: for a new chart.
    void setOpen();
    QToolButton *button(ChartForm kind) const;
    QSize minimumSizeHint() const override;

signals:
    void kindPicked(concord::ChartForm kind);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int columns);
    void drawPictures();
    void judge();
    void explain(ChartForm kind);
    void retranslate();

    QGridLayout *m_grid;
    int m_columns = 0;
    QButtonGroup *m_group;
    QLabel *m_reason;
    ChartContent m_content;
    QList<Bilingual> m_faults; ///< by kind
    bool m_isJudged = true;
};

/// What a kind of chart is called in the language of the interface.
QString kindName(ChartForm kind);

} // namespace concord
