// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

class QStackedWidget;

namespace concord {

class OpeningPage;
class TaskRunner;

/// What happens when a project does not open: looks at the file and its backups in a worker, shows what can be done, and does it.
/// `pages` gets one more page and, like the runner, outlives it.
class OpeningFlow : public QObject
{
    Q_OBJECT

public:
    OpeningFlow(QStackedWidget &pages, TaskRunner &tasks, QObject *parent = nullptr);

    /// Takes a failed opening over. False when a sentence says it all: that there is no such file, and no backup of one.
    bool takesOver(const QString &path, const Error &error);
    /// The backups of a sound project, which may be open in this window; restoring one has it closed first.
    void showBackups(const QString &path);
    /// A copy of the project elsewhere, asking where; it is opened then.
    void copyElsewhere(const QString &path);
    /// Makes a backup of a project in a worker.
    void backUp(const QString &path);
    OpeningPage *page() const { return m_page; }

signals:
    /// A project that should open now.
    void openWanted(const QString &path);
    void closed();
    /// The project must be let go of, if this window has it open.
    void releaseWanted(const QString &path);
    void backedUp(const QString &path);
    void failed(const concord::Error &error);

private:
    void look();
    void restore(const QString &backup);
    void recover();
    void close();
    void fail(const Error &error);

    QStackedWidget &m_pages;
    TaskRunner &m_tasks;
    OpeningPage *m_page;
    QString m_path;
    bool m_isReleased = false; ///< the window let go of it and should have it back
};

} // namespace concord
