// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/importing/fileimport.h"
#include "ui/exchange/importpage.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QStackedWidget;

namespace concord {

class ActionSet;
class Desk;
class TaskRunner;
class Workbench;

/// Gives the action that brings files in its meaning: the file is read and compared in a worker, on a copy of the project, and what it would
/// do shown while the window stays alive; then it is done, as one undo step. Owned by the window, as its page is.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    ImportActions(ActionSet &actions, Workbench &workbench, Desk &desk, QStackedWidget &pages, TaskRunner &tasks, QObject *parent = nullptr);

    void setUsable(bool isOpen);
    ImportPage *page() const { return m_page; }
    /// Shows the page with what this file would do.
    void look(const QString &path);
    bool showError(const QString &sentence);

signals:
    void opened();
    void done();
    void noted(const QString &sentence);

private:
    void begin();
    void choose();
    /// What is known of a file once it has been read, and what it would do once it has been compared.
    struct Look
    {
        ImportedFile file;
        bool isKnown = false; ///< what it holds
        std::optional<Result<FileImport>> seen;
    };
    void compare(const std::function<Result<Look>(Progress &)> &read);
    void show(const Result<Look> &look, const QString &path);
    void leave();
    void import();
    void fail(const Error &error);
    ImportSurvey words(const FileImport &seen) const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    QStackedWidget &m_pages;
    ImportPage *m_page;
    TaskRunner &m_tasks;
    QTimer m_poll; ///< while a file is compared
    QString m_path; ///< of the file shown
    std::optional<ImportedFile> m_file;
};

} // namespace concord
