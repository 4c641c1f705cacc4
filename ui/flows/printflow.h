// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/reader/printing/printedarticle.h"

#include <QObject>

class QWidget;

namespace concord {

class ActionSet;
class Desk;
class TaskRunner;
class Workbench;

/// Prints the open article as facing pages, or saves them as a PDF: asks for printer or file, then works in a worker, with
/// progress and Stop like all long work.
class PrintFlow : public QObject
{
    Q_OBJECT

public:
    PrintFlow(ActionSet &actions, Workbench &workbench, TaskRunner &tasks, Desk &desk, QWidget *window);

    /// Whether an article is on the desk.
    void setUsable(bool usable);

    /// Asks for a printer.
    void print();
    /// Asks for a file; its name filter chooses the paper.
    void savePdf();
    void writePdf(const QString &path, QPageSize::PageSizeId paper);

    /// The open article with the marks that are shown and its claims as notes.
    PrintedArticle article() const;

signals:
    void noted(const QString &sentence);
    void failed(const concord::Error &error);

private:
    QList<PrintedNote> notes() const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    TaskRunner &m_tasks;
    Desk &m_desk;
    QWidget *m_window;
};

} // namespace concord
