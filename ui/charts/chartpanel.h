// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/selection/item.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace concord {

class ChartView;

/// One chart large, with a tab for each, the language it is shown in and a button to export it. Says what was pointed at
/// and picked as the hub knows it, and lights what it is told; changes nothing itself.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    /// Keeps the current chart when it is still there.
    void setCharts(const QList<ChartContent> &charts);
    /// The language charts are drawn in; not the interface's.
    void setLanguage(Language language);
    Language language() const;
    void setCurrentChart(ChartId chart);
    /// Not valid when there is no chart.
    ChartId currentChart() const;
    ChartView *view() const { return m_view; }

public slots:
    void showPicked(const concord::Projection &projection);
    void showHovered(const concord::Projection &projection);

signals:
    void picked(const concord::Item &item);
    void hovered(const concord::Item &item);
    void currentChartChanged(concord::ChartId chart);
    void languageChanged(concord::Language language);
    void exportRequested(concord::ChartId chart);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void nameTabs();
    void showChart(int index);
    void light();

    QTabBar *m_tabs;
    QComboBox *m_languages;
    QPushButton *m_export;
    QScrollArea *m_scroll;
    ChartView *m_view;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QList<ChartContent> m_charts;
    Projection m_picked;
    Projection m_hovered;
};

} // namespace concord
