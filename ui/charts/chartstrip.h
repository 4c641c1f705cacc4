// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/selection/item.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace concord {

class ChartView;

/// All charts as small live pictures side by side. Says what was pointed at and picked as the hub knows it, and lights
/// what it is told. An empty state says how charts come about.
class ChartStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChartStrip(QWidget *parent = nullptr);

    void setCharts(const QList<ChartContent> &charts);
    void setLanguage(Language language);
    const QList<ChartView *> &views() const { return m_views; }

public slots:
    void showPicked(const concord::Projection &projection);
    void showHovered(const concord::Projection &projection);

signals:
    void picked(const concord::Item &item);
    void hovered(const concord::Item &item);
    void opened(concord::ChartId chart); ///< a double click: show it large

protected:
    void changeEvent(QEvent *event) override;

private:
    void addView();
    void light();
    void retranslate();

    QHBoxLayout *m_row;
    QLabel *m_empty;
    QList<ChartView *> m_views;
    Language m_language = Language::English;
    Projection m_picked;
    Projection m_hovered;
};

} // namespace concord
