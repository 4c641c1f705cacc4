// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/span.h"
#include "core/exchange/articleimport.h"
#include "ui/welcome/newproject.h"

#include <QObject>
#include <QTimer>

namespace concord {

class NewProjectPage;
class TaskRunner;

/// Reads the texts the new project's form asks for in a worker, shows how far that is, and stops it when asked to. Page and
/// runner outlive it.
class NewProjectFlow : public QObject
{
    Q_OBJECT

public:
    NewProjectFlow(NewProjectPage &page, TaskRunner &tasks, QObject *parent = nullptr);

private:
    void read(Side side, const TextOrigin &origin);
    void showProgress();

    NewProjectPage &m_page;
    TaskRunner &m_tasks;
    QTimer m_poll;
};

/// The document a text is: its file's, or that of what was pasted — the HTML of the clipboard for its structure, its plain
/// text where the HTML cannot be read or holds much less. Errors as readDocumentFile. Any thread.
Result<Document> readOrigin(const TextOrigin &origin, Progress &progress);

ArticleImport importOf(const NewProject &project);

} // namespace concord
