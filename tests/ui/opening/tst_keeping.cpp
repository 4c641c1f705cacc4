// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims.h"
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"
#include "ui/flows/keepingactions.h"
#include "ui/help/about.h"
#include "ui/opening/noticebar.h"
#include "ui/opening/openingflow.h"
#include "ui/opening/openingpage.h"
#include "ui/opening/runnote.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace concord;

/// Backups on request, notices about the file's place and the last run, and what there is to report.
class KeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("story.concord"));
        VERIFY_OK(createSampleProject(m_path));
    }
    void listsBackupsOfTheOpenProjectAndWhatTheyLack();
    void restoresABackupOfTheOpenProject();
    void givesTheProjectBackWhenRestoringFails();
    void saysWhereAProjectLies();
    void saysThatAProjectIsWriteProtected();
    void tellsOfARunThatDidNotEnd();
    void keepsNoticesInLine();
    void copiesDiagnosticsWithoutTextOrName();
    void tellsOfAKilledWindowAndOfBrokenSettings();

private:
    static QPushButton *button(const QWidget &within, const QString &text)
    {
        for (QPushButton *each : within.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static void picture(QWidget &widget, const QString &name)
    {
        if (qEnvironmentVariableIsSet("CONCORD_PICTURES"))
            widget.grab().save(qEnvironmentVariable("CONCORD_PICTURES") + QStringLiteral("/keeping-") + name + QStringLiteral(".png"));
    }
    /// The list of backups with one made on request, and two edits since.
    static OpeningPage *showBackups(WindowFixture &fixture);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

OpeningPage *KeepingTest::showBackups(WindowFixture &fixture)
{
    const QSignalSpy noted(fixture.window.keeping(), &KeepingActions::noted);
    fixture.window.actions().action(QLatin1String("file.backUp"))->trigger();
    if (!QTest::qWaitFor([&] { return noted.count() == 1; }, 10000))
        return nullptr;
    const ClaimId first = fixture.workbench.claims().first().id;
    fixture.workbench.setClaimStatus({first}, ClaimStatus::Disputed);
    fixture.workbench.removeClaims({fixture.workbench.claims().last().id});
    fixture.window.actions().action(QLatin1String("file.backups"))->trigger();
    auto *page = fixture.window.findChild<OpeningPage *>();
    return QTest::qWaitFor([&] { return page->isVisible() && page->findChild<QListWidget *>()->count() == 1; }, 10000) ? page : nullptr;
}

void KeepingTest::listsBackupsOfTheOpenProjectAndWhatTheyLack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    OpeningPage *page = showBackups(fixture);
    QVERIFY(page);
    const QString details = page->findChild<BackupDetails *>()->toPlainText();
    QVERIFY2(details.contains(fixture.workbench.articles().first().title), qPrintable(details));
    QVERIFY2(details.contains(QStringLiteral("Edits since")), qPrintable(details));
    QCOMPARE(details.count(QStringLiteral("\n    ")), 1 + 2); // an article, two edits
    QVERIFY(page->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("lacks the last 2 edit")));
    picture(fixture.window, QStringLiteral("backups"));
    QTest::mouseClick(button(*page, QStringLiteral("&Make a backup now")), Qt::LeftButton);
    QTRY_COMPARE(page->findChild<QListWidget *>()->count(), 2);
    QVERIFY(page->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("same as today")));
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(fixture.window.desk()->isVisible());
    QTRY_VERIFY(!fixture.tasks.isRunning());
}

void KeepingTest::restoresABackupOfTheOpenProject()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    const qsizetype claims = fixture.workbench.claims().size();
    OpeningPage *page = showBackups(fixture);
    QVERIFY(page);
    QCOMPARE(fixture.workbench.claims().size(), claims - 1);
    QTest::mouseClick(button(*page, QStringLiteral("&Restore this backup")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workbench.article() != nullptr, 20000);
    QCOMPARE(fixture.workbench.claims().size(), claims);
    QVERIFY(fixture.window.desk()->isVisible());
    QVERIFY(fixture.workbench.project()->verify()->isSound());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("story-set-aside-*.concord")}, QDir::Files).size(), 1);
    QTRY_VERIFY(!fixture.tasks.isRunning());
}

void KeepingTest::givesTheProjectBackWhenRestoringFails()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    OpeningPage *page = showBackups(fixture);
    QVERIFY(page);
    QVERIFY(QFile::remove(Backups::list(m_path).first().path));
    QTest::mouseClick(button(*page, QStringLiteral("&Restore this backup")), Qt::LeftButton);
    QTRY_VERIFY(button(*page, QStringLiteral("Close")) && button(*page, QStringLiteral("&Make a backup now"))->isEnabled());
    QVERIFY(page->isVisible());
    QTest::mouseClick(button(*page, QStringLiteral("Close")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workbench.article() != nullptr, 20000);
    QVERIFY(fixture.window.desk()->isVisible());
    QTRY_VERIFY(!fixture.tasks.isRunning());
}

void KeepingTest::saysWhereAProjectLies()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    NoticeBar *bar = fixture.window.keeping()->bar();
    QVERIFY(!bar->isVisible());
    fixture.window.keeping()->sayPlace(m_path, OpeningVerdict::OnNetwork);
    QVERIFY(bar->isVisible());
    QVERIFY(button(*bar, QStringLiteral("&Work on a copy…")));
    picture(fixture.window, QStringLiteral("network"));
    QTest::mouseClick(button(*bar, QStringLiteral("&Go on here")), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void KeepingTest::saysThatAProjectIsWriteProtected()
{
    {
        Result<Database> database = Database::open(m_path, Database::Mode::ReadWrite);
        VERIFY_OK(database);
        const qint64 newer = *database->number("SELECT max(version) FROM schema_step") + 1;
        VERIFY_OK(database->execute("INSERT INTO schema_step VALUES (" + QByteArray::number(newer) + ", 1, ''); PRAGMA user_version = " + QByteArray::number(newer)));
    }
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    QVERIFY(fixture.workbench.project()->isReadOnly());
    QVERIFY2(fixture.window.keeping()->bar()->sentence().startsWith(QStringLiteral("A newer Concord")), qPrintable(fixture.window.keeping()->bar()->sentence()));
    fixture.workbench.close();
    QVERIFY(!fixture.window.keeping()->bar()->isVisible());
    fixture.window.keeping()->sayPlace(m_path, OpeningVerdict::WriteProtected);
    QVERIFY(button(*fixture.window.keeping()->bar(), QStringLiteral("&Work on a copy…")));
}

void KeepingTest::tellsOfARunThatDidNotEnd()
{
    const QString folder = m_folder->filePath(QStringLiteral("running"));
    {
        RunNote note(folder);
        note.setProject(m_path);
        QCOMPARE(RunNote::takeUnended(folder), QList<UnendedRun>()); // it runs
    }
    QCOMPARE(RunNote::takeUnended(folder), QList<UnendedRun>()); // it ended
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    QFile note(folder + QStringLiteral("/999999-1.json"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("{\"pid\":999999,\"began\":\"2025-04-14T08:00:00Z\",\"seen\":\"2025-04-14T08:05:00Z\",\"project\":\"/news/story.concord\"}");
    note.close();
    QFile rubbish(folder + QStringLiteral("/999998-1.json"));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write("\x11\x11{");
    rubbish.close();
    const QList<UnendedRun> runs = RunNote::takeUnended(folder);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().project, QStringLiteral("/news/story.concord"));
    QCOMPARE(runs.first().pid, 999999);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList()); // told once

    WindowFixture fixture;
    fixture.window.show();
    UnendedRun run = runs.first();
    run.project = m_path;
    fixture.window.keeping()->sayUnended(run);
    NoticeBar *bar = fixture.window.keeping()->bar();
    QVERIFY(bar->isVisible() && bar->sentence().contains(QStringLiteral("story.concord")));
    picture(fixture.window, QStringLiteral("unended"));
    QTest::mouseClick(button(*bar, QStringLiteral("&Open it")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workbench.article() != nullptr, 20000);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(!fixture.tasks.isRunning());
}

void KeepingTest::keepsNoticesInLine()
{
    NoticeBar bar;
    int taken = 0;
    bar.say(QStringLiteral("a"), QStringLiteral("First."), {{QStringLiteral("Do"), [&taken] { ++taken; }}});
    bar.say(QStringLiteral("b"), QStringLiteral("Second."), {{QStringLiteral("Close"), {}}});
    bar.say(QStringLiteral("a"), QStringLiteral("First, anew."), {{QStringLiteral("Do"), [&taken] { ++taken; }}});
    QCOMPARE(bar.sentence(), QStringLiteral("First, anew."));
    QTest::mouseClick(button(bar, QStringLiteral("Do")), Qt::LeftButton);
    QCOMPARE(taken, 1);
    QCOMPARE(bar.sentence(), QStringLiteral("Second."));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(bar.sentence(), QString());
    QVERIFY(!bar.isVisible());
}

void KeepingTest::copiesDiagnosticsWithoutTextOrName()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    fixture.window.keeping()->setLogPath(QDir::homePath() + QStringLiteral("/x/concord.log"));
    fixture.window.actions().action(QLatin1String("help.about"))->trigger();
    AboutWindow *about = fixture.window.keeping()->about();
    QVERIFY(about && about->isVisible());
    picture(*about, QStringLiteral("about"));
    QTest::mouseClick(button(*about, QStringLiteral("&Copy")), Qt::LeftButton);
    const QString lines = QGuiApplication::clipboard()->text();
    for (const char *part : {"schema 1", "Qt 6", "ICU ", "SQLite 3.", "Platform offscreen", "Faces: ", "Log: ~/x/concord.log", "claims", "journal wal"})
        QVERIFY2(lines.contains(QLatin1String(part)), qPrintable(lines));
    for (const QString &secret : {fixture.workbench.articles().first().title, m_folder->path(), QStringLiteral("story.concord"), fixture.workbench.claims().first().entity})
        QVERIFY2(!lines.contains(secret), qPrintable(secret));
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window.keeping()->about());
}

/// The real program, with a home of its own.
void KeepingTest::tellsOfAKilledWindowAndOfBrokenSettings()
{
    const QString program = qEnvironmentVariable("CONCORD_WINDOW");
    if (program.isEmpty())
        QSKIP("CONCORD_WINDOW does not name the program");
    const QString log = m_folder->filePath(QStringLiteral("the.log")), data = m_folder->filePath(QStringLiteral("data")), config = m_folder->filePath(QStringLiteral("config"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config);
    const QDir notes(data + QStringLiteral("/Concord/concord/running"));
    const auto runs = [&notes](const QByteArray &part) {
        for (const QString &name : notes.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (readAll(notes.filePath(name)).contains(part))
                return true;
        }
        return false;
    };
    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(program, {QStringLiteral("--log"), log, m_path});
    QVERIFY(QTest::qWaitFor([&] { return runs("story.concord"); }, 30000));
    first.kill();
    QVERIFY(first.waitForFinished());

    QVERIFY(QDir().mkpath(config + QStringLiteral("/Concord")));
    QFile settings(config + QStringLiteral("/Concord/concord.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly | QIODevice::Truncate));
    settings.write(QByteArray(300, '\0'));
    settings.close();
    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(program, {QStringLiteral("--log"), log});
    QVERIFY(QTest::qWaitFor([&] { return readAll(log).contains("did not end properly"); }, 30000));
    QVERIFY(readAll(log).contains("settings set aside"));
    QCOMPARE(readAll(config + QStringLiteral("/Concord/concord.conf.broken")), QByteArray(300, '\0'));
    QVERIFY(!readAll(log).contains("story.concord")); // no file name in the log
    QVERIFY(!runs("story.concord"));
    second.kill();
    QVERIFY(second.waitForFinished());
    QVERIFY(Project::open(m_path)->get()->verify()->isSound());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    WindowFixture::useOwnSettings();
    KeepingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keeping.moc"
