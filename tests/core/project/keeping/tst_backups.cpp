// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/backupcomparison.h"
#include "core/project/keeping/backups.h"
#include "core/project/keeping/restoring.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTest>

namespace concord {

/// Copies that make themselves, and the way back to one.
class BackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void makesACheckedCopyAndListsIt();
    void makesNoneWhenNothingIsNewOrTheLastIsYoung();
    void keepsTheFileAsItWasBeforeABulkChange();
    void listsOnlyItsOwnFiles();
    void saysWhatACopyLacks();
    void restoresAndSetsTheOldAside();
    void restoresBesideAStaleLog();
    void neverRotatesWhenRestoring();
    void refusesToRestoreADamagedCopyOrAnOpenProject();

private:
    static Result<KeptBackup> make(Project &project)
    {
        SilentProgress silent;
        return Backups::make(project.database(), BackupReason::Idle, silent);
    }
    static Result<QString> restore(const QString &path, const QString &copy)
    {
        SilentProgress silent;
        return restoreProject(path, copy, silent);
    }
};

void BackupsTest::makesACheckedCopyAndListsIt()
{
    ProjectFile file;
    QVERIFY(Backups::list(file.path()).isEmpty());
    file.addArticle();
    const Result<KeptBackup> made = make(file.project());
    EXPECT_DONE(made);
    QCOMPARE(Backups::list(file.path()), QList<KeptBackup>{*made});
    const Result<BackupPreview> preview = previewBackup(made->path);
    EXPECT_DONE(preview);
    QVERIFY(preview->isSound);
    QCOMPARE(preview->articles, QStringList{QStringLiteral("The bill")});
    QCOMPARE(preview->edits, 1);
    QCOMPARE(QDir(Backups::folderOf(file.path())).entryList(QDir::Files).size(), 1);
}

void BackupsTest::makesNoneWhenNothingIsNewOrTheLastIsYoung()
{
    ProjectFile file;
    SilentProgress silent;
    const auto due = [&] { return Backups::makeWhenDue(file.project().database(), BackupReason::Idle, silent); };
    QVERIFY(!due()->has_value()); // nothing was ever done
    const Article article = file.addArticle();
    QVERIFY(due()->has_value());
    file.add(file.claim(article));
    QVERIFY(!due()->has_value()); // younger than half an hour
    const KeptBackup young = Backups::list(file.path()).first();
    const QString old = Backups::folderOf(file.path()) + QStringLiteral("/20250101-120000000-idle.concord");
    QVERIFY(QFile::rename(young.path, old));
    QVERIFY(due()->has_value());
    QVERIFY(QFile::remove(old));
    QVERIFY(QFile::rename(Backups::list(file.path()).first().path, old));
    QVERIFY(!due()->has_value()); // old, but nothing was recorded since
}

void BackupsTest::keepsTheFileAsItWasBeforeABulkChange()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const auto addMany = [&](int count) {
        return file.project().edit(QStringLiteral("Many"), [&](Database &database) -> Status {
            for (int number = 0; number < count; ++number) {
                if (const auto added = Claims::add(database, file.claim(article, QString::number(number))); !added)
                    return added.error();
            }
            return Done{};
        });
    };
    EXPECT_DONE(addMany(20));
    QVERIFY(Backups::list(file.path()).isEmpty());
    EXPECT_DONE(addMany(Backups::kBulkRows));
    const QList<KeptBackup> kept = Backups::list(file.path());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().reason, BackupReason::Bulk);
    QCOMPARE(previewBackup(kept.first().path)->claims, 20);
    QCOMPARE(file.project().allClaims()->size(), 20 + Backups::kBulkRows);
}

void BackupsTest::listsOnlyItsOwnFiles()
{
    ProjectFile file;
    file.addArticle();
    EXPECT_DONE(make(file.project()));
    const QString folder = Backups::folderOf(file.path());
    EXPECT_DONE(file.project().backup(folder + QStringLiteral("/mine.concord")));
    EXPECT_DONE(file.project().backup(folder + QStringLiteral("/20250101-120000000-whim.concord")));
    QCOMPARE(Backups::list(file.path()).size(), 1);
}

void BackupsTest::saysWhatACopyLacks()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Result<KeptBackup> made = make(file.project());
    EXPECT_DONE(made);
    file.add(file.claim(article, QStringLiteral("A")));
    file.add(file.claim(article, QStringLiteral("B")));
    EXPECT_DONE(file.project().undo());
    const Result<BackupComparison> compared = compareBackup(made->path, file.project().database());
    EXPECT_DONE(compared);
    QVERIFY(compared->isSameHistory);
    QCOMPARE(compared->since.size(), 3);
    QCOMPARE(compared->since.first().kind, JournalKind::Undo);
    QCOMPARE(compared->projectRows.value(QStringLiteral("claim")) - compared->copyRows.value(QStringLiteral("claim")), 1);
    ProjectFile other;
    other.addArticle(QStringLiteral("Another"));
    QVERIFY(!compareBackup(made->path, other.project().database())->isSameHistory);
}

void BackupsTest::restoresAndSetsTheOldAside()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Result<KeptBackup> made = make(file.project());
    EXPECT_DONE(made);
    file.add(file.claim(article));
    file.close();
    const Result<QString> aside = restore(file.path(), made->path);
    EXPECT_DONE(aside);
    file.reopen();
    QVERIFY(file.project().allClaims()->isEmpty());
    QVERIFY(file.project().verify()->isSound());
    const auto old = Project::open(*aside, OpenMode::ReadOnly);
    EXPECT_DONE(old);
    QCOMPARE((*old)->allClaims()->size(), 1);
}

void BackupsTest::restoresBesideAStaleLog()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Result<KeptBackup> made = make(file.project());
    EXPECT_DONE(made);
    file.add(file.claim(article));
    // What a crash leaves: the file and a log with a commit in it.
    const QString crashed = file.path("crashed.concord");
    QVERIFY(QFile::copy(file.path(), crashed));
    QVERIFY(QFile::copy(file.path() + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
    QVERIFY(QFileInfo(crashed + QStringLiteral("-wal")).size() > 0);
    const Result<QString> aside = restore(crashed, made->path);
    EXPECT_DONE(aside);
    QVERIFY(!QFileInfo::exists(crashed + QStringLiteral("-wal")));
    {
        const auto restored = Project::open(crashed);
        EXPECT_DONE(restored);
        QVERIFY((*restored)->verify()->isSound());
        QVERIFY((*restored)->allClaims()->isEmpty());
    }
    const auto old = Project::open(*aside); // its log went with it
    EXPECT_DONE(old);
    QCOMPARE((*old)->allClaims()->size(), 1);
}

void BackupsTest::neverRotatesWhenRestoring()
{
    ProjectFile file;
    file.addArticle();
    const QString folder = Backups::folderOf(file.path());
    const Result<KeptBackup> made = make(file.project());
    EXPECT_DONE(made);
    for (int month = 1; month <= 9; ++month) { // more than retention would keep
        for (const char *time : {"090000000", "100000000", "110000000"})
            QVERIFY(QFile::copy(made->path, folder + QStringLiteral("/20200%1").arg(month) + QStringLiteral("01-%1-idle.concord").arg(QLatin1String(time))));
    }
    file.close();
    const QStringList before = QDir(folder).entryList(QDir::Files);
    QCOMPARE(before.size(), 28);
    for (int time = 0; time < 8; ++time)
        EXPECT_DONE(restore(file.path(), made->path));
    QCOMPARE(QDir(folder).entryList(QDir::Files), before);
    file.reopen();
    EXPECT_DONE(make(file.project()));
    QVERIFY(QDir(folder).entryList(QDir::Files).size() < before.size()); // rotation does it then
}

void BackupsTest::refusesToRestoreADamagedCopyOrAnOpenProject()
{
    ProjectFile file;
    const Article article = file.addArticle();
    for (int number = 0; number < 60; ++number)
        file.add(file.claim(article, QString::number(number)));
    const Result<KeptBackup> made = make(file.project());
    EXPECT_DONE(made);
    QCOMPARE(restore(file.path(), made->path).error().code, Error::Code::Busy);
    file.close();
    const QByteArray before = readAll(file.path());
    QFile bytes(made->path);
    QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(bytes.size() / 2));
    bytes.write(QByteArray(5000, '\x11'));
    bytes.close();
    QCOMPARE(restore(file.path(), made->path).error().code, Error::Code::Damaged);
    QVERIFY(!newestSoundBackup(file.path()));
    QCOMPARE(readAll(file.path()), before);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::BackupsTest)
#include "tst_backups.moc"
