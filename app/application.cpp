// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logfile.h"
#include "app/sample.h"
#include "core/project/project.h"
#include "ui/flows/keepingactions.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace concord {

namespace {

/// Where running programs keep their notes.
QString folderOfNotes()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/running");
}

} // namespace

Application::Application(const QString &logPath) : m_note(folderOfNotes()), m_workbench(m_tasks), m_window(m_workbench, m_tasks), m_watch(m_tasks)
{
    connect(&m_workbench, &Workbench::projectChanged, this, [this] {
        m_watch.setProject(m_workbench.project());
        m_note.setProject(m_workbench.project() ? m_workbench.project()->path() : QString());
    });
    connect(&m_watch, &ProjectWatch::changedOutside, &m_workbench, &Workbench::catchUp);
    connect(&m_workbench, &Workbench::failed, this, &LogFile::note);
    connect(&m_watch, &ProjectWatch::failed, this, &LogFile::note);
    connect(&m_watch, &ProjectWatch::failed, &m_window, &MainWindow::showError);
    connect(&m_window, &MainWindow::sampleRequested, this, &Application::openSample);
    m_window.keeping()->setLogPath(logPath);
    tellOfLastTime();
}

void Application::tellOfLastTime()
{
    if (!m_settingsAside.isEmpty()) {
        LogFile::write(QStringLiteral("settings set aside: they could not be read"));
        m_window.keeping()->saySettingsBroken(m_settingsAside);
    }
    const QList<UnendedRun> runs = RunNote::takeUnended(folderOfNotes());
    for (const UnendedRun &run : runs)
        LogFile::write(QStringLiteral("process %1, begun %2, did not end properly").arg(run.pid).arg(run.began.toString(Qt::ISODate)));
    if (!runs.isEmpty())
        m_window.keeping()->sayUnended(runs.first());
}

Application::~Application() = default;

void Application::open(const QString &path)
{
    m_window.openProject(path);
}

void Application::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(QStringLiteral("sample.concord"));
    if (QFile::exists(path) && !Project::open(path, OpenMode::ReadOnly))
        QFile::rename(path, folder.filePath(QStringLiteral("sample-%1.concord").arg(QDateTime::currentSecsSinceEpoch()))); // set aside
    if (!QFile::exists(path)) {
        folder.mkpath(QStringLiteral("."));
        if (const Status made = createSampleProject(path); !made) {
            m_window.showError(made.error());
            return;
        }
    }
    m_window.openProject(path);
}

void Application::show()
{
    m_window.show();
}

} // namespace concord
