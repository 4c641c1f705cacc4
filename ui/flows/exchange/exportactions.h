// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exportpage.h"

#include <QObject>

class QStackedWidget;

namespace concord {

class ActionSet;
class ClaimsPage;
class Desk;
class Workbench;

/// Gives the actions that hand things over their meaning: a form for what and how, then a file. Owned by the window, as its page is.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(ActionSet &actions, Workbench &workbench, Desk &desk, const ClaimsPage &table, QStackedWidget &pages, QObject *parent = nullptr);

    void setUsable(bool isOpen);
    ExportPage *page() const { return m_page; }
    /// Writes what the form asks for.
    Status writeTo(const QString &path) const;
    /// False when the form is not what is shown.
    bool showError(const QString &sentence);

signals:
    void opened(); ///< the form is there
    void done();   ///< it is left
    void noted(const QString &sentence);

private:
    void begin(std::optional<HandoverSubject> subject);
    void choose();
    void save(const QString &path);
    QString proposedName() const;
    QSet<ClaimId> shownClaims() const;
    Result<QByteArray> content() const;
    Result<QByteArray> claims(const Project &project) const;
    Result<QByteArray> findings(const Project &project) const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    const ClaimsPage &m_table;
    QStackedWidget &m_pages;
    ExportPage *m_page;
};

} // namespace concord
