// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seriesreading.h"
#include "ui/workbench/chartedits.h"

#include <QObject>

namespace concord {

class ActionSet;
class Desk;
class SeriesPage;
class TaskRunner;
class Workbench;

/// Gives the actions on imported series their meaning: the page that lists them, importing files and pasted tables. Owns that
/// page; tables are read in a worker, and again whenever a question was answered.
class SeriesActions : public QObject
{
    Q_OBJECT

public:
    SeriesActions(ActionSet &actions, Workbench &workbench, ChartEdits &edits, Desk &desk, TaskRunner &tasks, QObject *parent = nullptr);

    SeriesPage *page() const { return m_page; }
    /// Shows what is in a file and how it is read; nothing is imported until that is confirmed.
    void openFile(const QString &path);
    void openText(const QString &text);

signals:
    void noted(const QString &sentence);
    void failed(const concord::Error &error);

private:
    void connectActions();
    void connectPage();
    void setShown(bool shown);
    void showSeries();
    void chooseFile();
    void take(const Result<SeriesInput> &input, const QString &name);
    void read(const SeriesChoices &choices);
    void import(const SeriesImport &import);
    bool report(const Status &status);

    ActionSet &m_actions;
    Workbench &m_workbench;
    ChartEdits &m_edits;
    Desk &m_desk;
    TaskRunner &m_tasks;
    SeriesPage *m_page; ///< the desk's
    QString m_path;     ///< of the file that is being looked at; empty for a pasted table
};

} // namespace concord
