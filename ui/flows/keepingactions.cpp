// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/keepingactions.h"

#include "core/project/project.h"
#include "core/store/migrations.h"
#include "ui/actions/actionset.h"
#include "ui/help/about.h"
#include "ui/opening/noticebar.h"
#include "ui/opening/openingflow.h"
#include "ui/opening/runnote.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/moments.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace concord {

namespace {

OpeningVerdict placeOf(const Project &project)
{
    if (project.isReadOnly()) {
        const Result<Migrations> migrations = Migrations::load();
        const bool isNewer = migrations && Migrations::version(project.database()).valueOr(0) > migrations->current();
        return isNewer ? OpeningVerdict::NewerReadable : OpeningVerdict::WriteProtected;
    }
    return Database::isOnNetwork(project.path()) ? OpeningVerdict::OnNetwork : OpeningVerdict::Sound;
}

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

KeepingActions::KeepingActions(ActionSet &actions, Workbench &workbench, OpeningFlow &opening, QWidget *window)
    : QObject(window), m_actions(actions), m_workbench(workbench), m_opening(opening), m_window(window), m_bar(new NoticeBar(window))
{
    connect(m_actions.action(QLatin1String("file.backups")), &QAction::triggered, this, [this] { m_opening.showBackups(m_workbench.project()->path()); });
    connect(m_actions.action(QLatin1String("file.backUp")), &QAction::triggered, this, [this] { m_opening.backUp(m_workbench.project()->path()); });
    connect(m_actions.action(QLatin1String("help.about")), &QAction::triggered, this, &KeepingActions::showAbout);
    connect(&m_workbench, &Workbench::projectChanged, this, &KeepingActions::lookAtPlace);
    connectOpening();
}

KeepingActions::~KeepingActions() = default;

AboutWindow *KeepingActions::about() const
{
    return m_about;
}

void KeepingActions::connectOpening()
{
    connect(&m_opening, &OpeningFlow::releaseWanted, this, [this](const QString &path) {
        const Project *project = m_workbench.project();
        if (project && QFileInfo(project->path()) == QFileInfo(path))
            m_workbench.close();
    });
    connect(&m_opening, &OpeningFlow::backedUp, this, [this](const QString &path) {
        emit noted(tr("A backup was made: %1").arg(QFileInfo(path).fileName()));
    });
}

void KeepingActions::setUsable(bool isOpen)
{
    for (const char *id : {"file.backups", "file.backUp"})
        m_actions.action(QLatin1String(id))->setEnabled(isOpen);
}

void KeepingActions::sayUnended(const UnendedRun &run)
{
    const QString when = momentText(run.lastSeen, interfaceLanguage());
    const NoticeAction report{tr("&What to report…"), [this] { showAbout(); }}, away{tr("Close"), {}};
    if (run.project.isEmpty())
        return m_bar->say(QStringLiteral("unended"), tr("Concord did not end properly last time (%1). No project was open then.").arg(when), {report, away});
    const QString sentence = tr("Concord did not end properly last time: %1 was open since %2. Every edit you had finished is in the file; "
                                "it is checked when it is opened.").arg(QFileInfo(run.project).fileName(), when);
    const QString path = run.project;
    m_bar->say(QStringLiteral("unended"), sentence, {{tr("&Open it"), [this, path] { emit openWanted(path); }}, report, away});
}

void KeepingActions::saySettingsBroken(const QString &aside)
{
    m_bar->say(QStringLiteral("settings"),
               tr("The file with your settings could not be read, so the usual ones hold. It was kept as %1; projects are not touched by this.").arg(withoutHome(aside)),
               {{tr("Close"), {}}});
}

void KeepingActions::sayPlace(const QString &path, OpeningVerdict verdict)
{
    const NoticeAction copy{tr("&Work on a copy…"), [this, path] { m_opening.copyElsewhere(path); }};
    const QString topic = QStringLiteral("place");
    if (verdict == OpeningVerdict::OnNetwork)
        m_bar->say(topic, tr("This project lies on another machine. When the connection breaks, the last edits can be lost, and two people at once can harm it. Work on a copy on this machine."),
                   {copy, {tr("&Go on here"), {}}});
    else if (verdict == OpeningVerdict::WriteProtected)
        m_bar->say(topic, tr("This project can only be read: the file or its folder is write-protected."), {copy, {tr("&Only read"), {}}});
    else if (verdict == OpeningVerdict::NewerReadable)
        m_bar->say(topic, tr("A newer Concord made this project, so it can only be read here. Update Concord to edit it."), {{tr("&Only read"), {}}});
    else
        m_bar->withdraw(topic);
}

void KeepingActions::lookAtPlace()
{
    const Project *project = m_workbench.project();
    if (!project)
        return m_bar->withdraw(QStringLiteral("place"));
    sayPlace(project->path(), placeOf(*project));
}

QStringList KeepingActions::projectLines() const
{
    QStringList lines;
    if (!m_logPath.isEmpty())
        lines.append(QStringLiteral("Log: %1").arg(withoutHome(m_logPath)));
    const Project *project = m_workbench.project();
    if (!project)
        return lines;
    Database &database = project->database();
    lines.append(QStringLiteral("Project: schema %1, %2 bytes, %3 articles, %4 claims, %5 edits")
                     .arg(Migrations::version(database).valueOr(-1))
                     .arg(QFileInfo(project->path()).size())
                     .arg(m_workbench.articles().size())
                     .arg(project->allClaims().valueOr({}).size())
                     .arg(project->history().valueOr({}).size()));
    lines.append(QStringLiteral("Its file system: %1, journal %2%3")
                     .arg(QString::fromLatin1(QStorageInfo(QFileInfo(project->path()).absolutePath()).fileSystemType()),
                          database.journalMode().valueOr(QStringLiteral("unknown")), project->isReadOnly() ? QStringLiteral(", read-only") : QString()));
    return lines;
}

void KeepingActions::showAbout()
{
    if (!m_about) {
        m_about = new AboutWindow(m_window);
        m_about->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_about->setFurther(projectLines());
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

} // namespace concord
