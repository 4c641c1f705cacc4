// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims.h"
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"
#include "ui/opening/openingflow.h"
#include "ui/opening/openingpage.h"
#include "ui/opening/projectwatch.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace concord;

/// A project that does not open, and one that others write to.
class OpeningTest : public QObject
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
    void offersBackupsOfADamagedProjectAndRestoresOne();
    void saysThatAProjectIsNewer();
    void leavesAMissingFileToTheWelcomePage();
    void seesAtOnceWhatAnotherWindowDoes();
    void makesABackupWhenNobodyWorks();

private:
    void damage() const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096 * 60));
        file.write(QByteArray(4096 * 8, '\x11'));
    }
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void OpeningTest::offersBackupsOfADamagedProjectAndRestoresOne()
{
    {
        const auto project = Project::open(m_path);
        VERIFY_OK(project);
        SilentProgress silent;
        VERIFY_OK(Backups::make((*project)->database(), BackupReason::Idle, silent));
    }
    damage();
    WindowFixture fixture;
    fixture.window.show();
    fixture.window.openProject(m_path);
    auto *page = fixture.window.findChild<OpeningPage *>();
    QVERIFY(page && page->isVisible());
    auto *list = page->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->currentRow(), 0);
    QPushButton *restore = button(*page, QStringLiteral("&Restore this backup"));
    QVERIFY(restore && restore->isEnabled());
    QVERIFY(button(*page, QStringLiteral("&Save what can be read…"))->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(fixture.workbench.article() != nullptr);
    QVERIFY(!page->isVisible());
    QVERIFY(fixture.workbench.project()->verify()->isSound());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("story-set-aside-*.concord")}, QDir::Files).size(), 1);
    QTRY_VERIFY(!fixture.tasks.isRunning());
}

void OpeningTest::saysThatAProjectIsNewer()
{
    {
        Result<Database> database = Database::open(m_path, Database::Mode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("PRAGMA user_version = 900"));
    }
    WindowFixture fixture;
    fixture.window.show();
    fixture.window.openProject(m_path);
    auto *page = fixture.window.findChild<OpeningPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(!button(*page, QStringLiteral("&Save what can be read…"))->isVisible());
    QTRY_VERIFY(!fixture.tasks.isRunning());
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
}

void OpeningTest::leavesAMissingFileToTheWelcomePage()
{
    WindowFixture fixture;
    fixture.window.show();
    fixture.window.openProject(m_folder->filePath(QStringLiteral("none.concord")));
    QVERIFY(!fixture.window.findChild<OpeningPage *>()->isVisible());
}

void OpeningTest::seesAtOnceWhatAnotherWindowDoes()
{
    WindowFixture one, other;
    ProjectWatch watch(other.tasks);
    connect(&watch, &ProjectWatch::changedOutside, &other.workbench, &Workbench::catchUp);
    QVERIFY(one.open(m_path));
    QVERIFY(other.open(m_path));
    watch.setProject(other.workbench.project());
    const Claim claim = one.workbench.claims().first();
    one.workbench.setClaimStatus({claim.id}, ClaimStatus::Disputed);
    QTRY_COMPARE_WITH_TIMEOUT(other.workbench.claims().first().status, ClaimStatus::Disputed, 2000);
    other.workbench.setClaimStatus({claim.id}, ClaimStatus::Wrong);
    QCOMPARE(one.workbench.claims().first().status, ClaimStatus::Disputed);
    one.workbench.catchUp();
    QCOMPARE(one.workbench.claims().first().status, ClaimStatus::Wrong);
    QVERIFY(one.workbench.history().stack().canUndo());
    one.workbench.history().stack().undo(); // one history: the other window's edit is the newest
    QTRY_COMPARE_WITH_TIMEOUT(other.workbench.claims().first().status, ClaimStatus::Disputed, 2000);
    QVERIFY(other.workbench.project()->verify()->isSound());
    watch.setProject(nullptr);
}

void OpeningTest::makesABackupWhenNobodyWorks()
{
    WindowFixture fixture;
    ProjectWatch watch(fixture.tasks);
    watch.setIdleAfter(300);
    const QSignalSpy made(&watch, &ProjectWatch::backedUp);
    QVERIFY(fixture.open(m_path));
    watch.setProject(fixture.workbench.project());
    QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 10000);
    QCOMPARE(Backups::list(m_path).size(), 1);
    QTest::keyClick(&fixture.window, Qt::Key_Shift); // somebody is back; half an hour has not passed
    QTest::qWait(1200);
    QCOMPARE(Backups::list(m_path).size(), 1);
    watch.setProject(nullptr);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    WindowFixture::useOwnSettings();
    OpeningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_opening.moc"
