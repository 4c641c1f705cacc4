// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/charts/charttip.h"

#include <QObject>

namespace concord {

class ChartDataPanel;
class ChartPanel;
class ChartStrip;
class Workbench;
struct Projection;

/// The views of the project's charts: the strip under the text, the chart worked on, and its numbers.
struct ChartViews
{
    ChartStrip *strip;
    ChartPanel *chart;
    ChartDataPanel *numbers;
};

/// Ties the project's charts to their views.
class ChartsWiring : public QObject
{
    Q_OBJECT

public:
    ChartsWiring(Workbench &workbench, const ChartViews &views, QObject *parent);

    /// Makes a chart the one worked on; it is shown also while it has no data.
    void openChart(ChartId chart);

signals:
    void chartOpened(); ///< from the strip, to be worked on
    void chartsShown(bool any);
    void exportRequested();
    void noted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectHub();
    void showCharts();
    void showNumbers(ChartId chart);
    void showPicked(const Projection &picked);
    MarkPassages passagesOf(ClaimId claim) const;
    void retranslate();

    Workbench &m_workbench;
    ChartViews m_views;
    ChartId m_opened;
};

} // namespace concord
