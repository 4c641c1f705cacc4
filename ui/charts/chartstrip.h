// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "ui/charts/charttip.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace concord {

class ChartLinks;
class ChartView;

/// All charts as small live pictures side by side, tied to the hub by `links()`. An empty state says how charts come about.
class ChartStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChartStrip(QWidget *parent = nullptr);

    void setCharts(const QList<ChartContent> &charts);
    void setLanguage(Language language);
    const QList<ChartView *> &views() const { return m_views; }
    /// What ties the views to the hub, both ways.
    ChartLinks *links() const { return m_links; }
    /// For the tool tips.
    void setPassages(const PassageSource &passages);

signals:
    void opened(concord::ChartId chart); ///< a double click: show it large

protected:
    void changeEvent(QEvent *event) override;

private:
    void addView();
    void retranslate();

    QHBoxLayout *m_row;
    QLabel *m_empty;
    ChartLinks *m_links;
    QList<ChartView *> m_views;
    Language m_language = Language::English;
    PassageSource m_passages;
};

} // namespace concord
