// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/formsflow.h"

#include "ui/claims/claimspanel.h"
#include "ui/desk/desk.h"
#include "ui/flows/newprojectflow.h"
#include "ui/settings/settings.h"
#include "ui/welcome/articledetailspage.h"
#include "ui/welcome/newprojectpage.h"
#include "ui/workbench/workbench.h"

#include <QStackedWidget>

namespace concord {

FormsFlow::FormsFlow(Workbench &workbench, TaskRunner &tasks, Desk &desk, QStackedWidget &pages, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_desk(desk), m_pages(pages), m_newProject(new NewProjectPage), m_details(new ArticleDetailsPage),
      m_reading(new NewProjectFlow(*m_newProject, tasks, this))
{
    m_pages.addWidget(m_newProject);
    m_pages.addWidget(m_details);
    connect(m_newProject, &NewProjectPage::createRequested, this, &FormsFlow::create);
    connect(m_newProject, &NewProjectPage::cancelled, this, &FormsFlow::done);
    connect(m_details, &ArticleDetailsPage::accepted, this, &FormsFlow::saveDetails);
    connect(m_details, &ArticleDetailsPage::cancelled, this, &FormsFlow::done);
}

void FormsFlow::show(QWidget *page)
{
    m_pages.setCurrentWidget(page);
    emit opened();
}

void FormsFlow::beginProject(const QStringList &files)
{
    m_newProject->begin(files);
    show(m_newProject);
}

void FormsFlow::beginArticle()
{
    m_desk.claims()->commitPending();
    m_newProject->beginArticle({});
    show(m_newProject);
}

void FormsFlow::beginDetails()
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return;
    m_desk.claims()->commitPending();
    m_details->setArticle(*article);
    show(m_details);
}

Status FormsFlow::makeFrom(const NewProject &project)
{
    if (m_newProject->isForArticle())
        return m_workbench.addArticle(importOf(project));
    if (const Status made = m_workbench.create(project.projectPath, importOf(project)); !made)
        return made;
    rememberRecentFile(project.projectPath);
    return Done{};
}

void FormsFlow::create(const NewProject &project)
{
    if (const Status made = makeFrom(project); made)
        emit done();
    else
        emit failed(made.error());
}

void FormsFlow::saveDetails(const ArticleDetails &details)
{
    if (const Status stored = m_workbench.changeDetails(details); stored)
        emit done();
    else
        emit failed(stored.error());
}

bool FormsFlow::showError(const QString &sentence)
{
    if (m_pages.currentWidget() == m_newProject)
        m_newProject->showError(sentence);
    else if (m_pages.currentWidget() == m_details)
        m_details->showError(sentence);
    else
        return false;
    return true;
}

} // namespace concord
