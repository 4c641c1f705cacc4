// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termbase.h"
#include "ui/workbench/chartedits.h"

#include <QTimer>

namespace concord {

class ActionSet;
class ChartSide;
class Desk;
class SeriesActions;
class TemplateActions;
class TaskRunner;
class Workbench;

/// Gives the actions on charts their meaning: making, naming, ordering, setting, copying and exporting them. Owns the column of
/// chart list, settings and export. Reads what the project has to draw only while that column is seen.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    ChartActions(ActionSet &actions, Workbench &workbench, Desk &desk, TaskRunner &tasks, QObject *parent = nullptr);

    ChartEdits &edits() { return m_edits; }
    ChartSide *side() const { return m_side; }
    SeriesActions *series() const { return m_series; }
    TemplateActions *templates() const { return m_templates; }
    void setUsable(bool isOpen);
    /// Writes what the export form asks for.
    void exportTo(const QString &folder);

signals:
    void noted(const QString &sentence);
    void failed(const concord::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectWorkbench();
    void connectList();
    void connectForms();
    void refresh();
    void showCurrent();
    void open(ChartId chart);
    void setShown(bool shown);
    /// What a new chart is turned into before it is added; empty: the kind that suits its data.
    using Dressing = std::function<ChartSpec(const ChartSpec &)>;

    void makeOf(const QString &metric, const Dressing &dressing = {});
    void makeOfShownMeasure(const Dressing &dressing);
    void makeOfPicked();
    void make(const QList<Claim> &claims, const QList<Observation> &observations, const Dressing &dressing, bool isChosen);
    QList<Termbase> termbases() const;
    void duplicate(ChartId chart);
    void remove(ChartId chart);
    QString pickedWords() const;
    void move(int step);
    void chooseFolder();
    void copy();
    ChartId current() const;
    bool report(const Status &status);

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    ChartEdits m_edits;
    ChartSide *m_side; ///< the desk's
    SeriesActions *m_series;
    TemplateActions *m_templates;
    QTimer m_soon;     ///< several changes in a row are shown once
    bool m_isStale = true;
};

} // namespace concord
