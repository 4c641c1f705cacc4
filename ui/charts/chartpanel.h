// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace concord {

class ChartLinks;
class ChartView;

/// One chart large, with a tab for each, the language it is shown in and a button to export it. Tied to
/// the hub by `links()`; changes nothing itself.
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
    /// What ties the view to the hub, both ways.
    ChartLinks *links() const { return m_links; }

signals:
    void currentChartChanged(concord::ChartId chart);
    void languageChanged(concord::Language language);
    void exportRequested(concord::ChartId chart);
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void nameTabs();
    void showChart(int index);

    QTabBar *m_tabs;
    QComboBox *m_languages;
    QPushButton *m_settings;
    QPushButton *m_export;
    QScrollArea *m_scroll;
    ChartView *m_view;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    ChartLinks *m_links;
    QList<ChartContent> m_charts;
};

} // namespace concord
