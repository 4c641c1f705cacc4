// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample.h"
#include "ui/desk/desk.h"
#include "ui/mainwindow.h"
#include "ui/reader/bitextreader.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace concord {

/// The window on a project, as the program composes it, with settings that are nobody's.
struct WindowFixture
{
    WindowFixture() { window.resize(1280, 800); }

    static void useOwnSettings()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ConcordTest"));
        QCoreApplication::setApplicationName(QStringLiteral("concord-test-%1").arg(QCoreApplication::applicationPid()));
    }

    /// Opens `path` and waits until the article is read.
    bool open(const QString &path)
    {
        window.openProject(path);
        window.show();
        return QTest::qWaitFor([this] { return workbench.article() != nullptr && !tasks.isRunning(); }, 30000)
            && QTest::qWaitForWindowExposed(&window);
    }

    BitextReader *reader() { return window.desk()->reader(); }

    TaskRunner tasks;
    Workbench workbench{tasks};
    MainWindow window{workbench, tasks};
};

/// Where `exact` first stands in a paragraph (from 1) of one side of the open article.
inline TextSpan passage(const Workbench &workbench, Side side, int paragraph, const QString &exact)
{
    const QString &text = workbench.article()->analysis.bitext.side(side).paragraphs.at(paragraph - 1);
    const int at = static_cast<int>(text.indexOf(exact));
    return {side, paragraph - 1, {at, at + static_cast<int>(exact.size())}};
}

} // namespace concord
