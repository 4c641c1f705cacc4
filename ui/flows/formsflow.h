// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

class QStackedWidget;

namespace concord {

class ArticleDetailsPage;
class Desk;
class NewProjectFlow;
class NewProjectPage;
class TaskRunner;
class Workbench;
struct ArticleDetails;
struct NewProject;

/// The forms that take the window's place: a new project, another article, the details of the article shown. Adds its pages to
/// the window's; the window shows the desk again when a form is done.
class FormsFlow : public QObject
{
    Q_OBJECT

public:
    FormsFlow(Workbench &workbench, TaskRunner &tasks, Desk &desk, QStackedWidget &pages, QObject *parent = nullptr);

    void beginProject(const QStringList &files);
    void beginArticle();
    void beginDetails();

    /// Shows the sentence on the form that is open; false when none is.
    bool showError(const QString &sentence);

signals:
    void opened(); ///< a form took the window's place
    void done();
    void failed(const concord::Error &error);

private:
    void show(QWidget *page);
    void create(const NewProject &project);
    Status makeFrom(const NewProject &project);
    void saveDetails(const ArticleDetails &details);

    Workbench &m_workbench;
    Desk &m_desk;
    QStackedWidget &m_pages;
    NewProjectPage *m_newProject;
    ArticleDetailsPage *m_details;
    NewProjectFlow *m_reading;
};

} // namespace concord
