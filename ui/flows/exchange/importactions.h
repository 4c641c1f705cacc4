// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/importing/fileimport.h"
#include "ui/exchange/importpage.h"

#include <QObject>

#include <optional>

class QStackedWidget;

namespace concord {

class ActionSet;
class Desk;
class Workbench;

/// Gives the action that brings files in its meaning: the file is read and what it would do shown; then it is done, as one undo
/// step. Owned by the window, as its page is.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    ImportActions(ActionSet &actions, Workbench &workbench, Desk &desk, QStackedWidget &pages, QObject *parent = nullptr);

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
    void survey();
    void import();
    void fail(const Error &error);
    ImportSurvey words(const FileImport &seen) const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    QStackedWidget &m_pages;
    ImportPage *m_page;
    std::optional<ImportedFile> m_file;
};

} // namespace concord
