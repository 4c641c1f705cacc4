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
    /// The backups of a project that is not open.
    void showBackups(const QString &path);
    OpeningPage *page() const { return m_page; }

signals:
    /// A project that should open now.
    void openWanted(const QString &path);
    void closed();

private:
    void look();
    void restore(const QString &backup);
    void recover();
    void copy();
    void fail(const Error &error);

    QStackedWidget &m_pages;
    TaskRunner &m_tasks;
    OpeningPage *m_page;
    QString m_path;
};

} // namespace concord
