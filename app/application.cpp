// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logfile.h"
#include "app/sample.h"
#include "core/project/project.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace concord {

Application::Application() : m_workbench(m_tasks), m_window(m_workbench, m_tasks), m_watch(m_tasks)
{
    connect(&m_workbench, &Workbench::projectChanged, this, [this] { m_watch.setProject(m_workbench.project()); });
    connect(&m_watch, &ProjectWatch::changedOutside, &m_workbench, &Workbench::catchUp);
    connect(&m_workbench, &Workbench::failed, this, &LogFile::note);
    connect(&m_watch, &ProjectWatch::failed, this, &LogFile::note);
    connect(&m_watch, &ProjectWatch::failed, &m_window, &MainWindow::showError);
    connect(&m_window, &MainWindow::sampleRequested, this, &Application::openSample);
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
