// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/backups.h"
#include "core/project/keeping/recovery.h"
#include "tests/core/project/projectfile.h"
#include "tests/core/store/faultvfs.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTest>

namespace concord {

/// Full and broken disks and power cuts at every write: an edit is there as a whole or not at all, and one that was said to be done stays.
class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothingWhenAnyWriteFails_data();
    void losesNothingWhenAnyWriteFails();
    void leavesNoHalfFileWhenAnyWriteFails_data();
    void leavesNoHalfFileWhenAnyWriteFails();
    void survivesPowerCuts();

private:
    using Work = std::function<Status(Project &)>;
    static Status addClaims(Project &project, int count, const QString &entity);
    static QString copyOf(const QByteArray &bytes, const QString &path);
    static void checkProject(const QString &path, qint64 least, qint64 most);

    QByteArray m_sound;
    static constexpr int kClaims = 12;
};

void FaultsTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    ProjectFile file;
    const Article article = file.addArticle();
    for (int number = 0; number < kClaims; ++number)
        file.add(file.claim(article, QString::number(number)));
    file.close();
    m_sound = readAll(file.path());
}

QString FaultsTest::copyOf(const QByteArray &bytes, const QString &path)
{
    removeProjectFile(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

Status FaultsTest::addClaims(Project &project, int count, const QString &entity)
{
    const Article article = project.articles()->first();
    const RevisionId revision = (*project.latestRevision(article.id, Side::Source))->id;
    return project.edit(QStringLiteral("Add ") + entity, [&](Database &database) -> Status {
        for (int number = 0; number < count; ++number) {
            Claim claim;
            claim.article = article.id;
            claim.entity = entity;
            claim.note = QString(200, u'字');
            Anchor anchor;
            anchor.revision = revision;
            anchor.span = {Side::Source, 1, {8, 18}};
            anchor.exact = QStringLiteral("$5 billion");
            claim.anchors = {anchor};
            if (const Result<Claim> added = Claims::add(database, claim); !added)
                return added.error();
        }
        return Done{};
    });
}

/// Sound, and with a number of claims in that range.
void FaultsTest::checkProject(const QString &path, qint64 least, qint64 most)
{
    const auto project = Project::open(path);
    EXPECT_DONE(project);
    const Result<Verification> found = (*project)->verify();
    EXPECT_DONE(found);
    QVERIFY2(found->isSound(), qPrintable((found->damages + found->brokenReferences + found->unreadableEdits).join(u'\n')));
    const qint64 claims = (*project)->allClaims()->size();
    QVERIFY2(claims == least || claims == most, QByteArray::number(claims).constData());
}

void FaultsTest::losesNothingWhenAnyWriteFails_data()
{
    QTest::addColumn<FaultVfs::Fault>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("after"); // claims when it was done
    const std::pair<const char *, FaultVfs::Fault> faults[] = {{"full", FaultVfs::Fault::Full}, {"broken", FaultVfs::Fault::Broken}};
    for (const auto &[name, fault] : faults) {
        QTest::addRow("%s disk, edit", name) << fault << 0 << kClaims + 1;
        QTest::addRow("%s disk, import of many", name) << fault << 1 << kClaims + 400;
        QTest::addRow("%s disk, undo", name) << fault << 2 << kClaims - 1;
    }
}

void FaultsTest::losesNothingWhenAnyWriteFails()
{
    QFETCH(FaultVfs::Fault, fault);
    QFETCH(int, kind);
    QFETCH(int, after);
    QTemporaryDir folder;
    FaultVfs disk;
    int failed = 0;
    bool isDone = false;
    for (int at = 0; !isDone; at += kind == 1 && at > 20 ? 29 : 1) {
        const QString path = copyOf(m_sound, folder.filePath(QStringLiteral("story.concord")));
        {
            const auto project = Project::open(path);
            EXPECT_DONE(project);
            disk.failAfter(at, fault);
            const Status done = kind == 2 ? (*project)->undo() : addClaims(**project, kind == 1 ? 400 : 1, QStringLiteral("new"));
            isDone = done.hasValue();
            if (!done) {
                ++failed;
                QCOMPARE(done.error().code, fault == FaultVfs::Fault::Full ? Error::Code::Full : Error::Code::Database);
                QCOMPARE((*project)->allClaims()->size(), kClaims);
            }
            disk.heal();
            if (!done) // the program goes on
                EXPECT_DONE(addClaims(**project, 1, QStringLiteral("later")));
        }
        checkProject(path, isDone ? after : kClaims + 1, isDone ? after : kClaims + 1);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("write %1").arg(at)));
        QDir(Backups::folderOf(path)).removeRecursively();
    }
    qInfo("%d failed writes", failed);
    QVERIFY(failed >= 3);
}

void FaultsTest::leavesNoHalfFileWhenAnyWriteFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("backup") << 0;
    QTest::newRow("new project") << 1;
    QTest::newRow("recovery") << 2;
}

void FaultsTest::leavesNoHalfFileWhenAnyWriteFails()
{
    QFETCH(int, kind);
    QTemporaryDir folder;
    FaultVfs disk;
    const QString path = copyOf(m_sound, folder.filePath(QStringLiteral("story.concord"))), target = folder.filePath(QStringLiteral("new.concord"));
    SilentProgress silent;
    int failed = 0;
    for (bool isDone = false; !isDone;) {
        Status done = Done{};
        std::unique_ptr<Project> open;
        if (kind == 0)
            open = std::move(*Project::open(path));
        disk.failAfter(failed, FaultVfs::Fault::Full);
        if (kind == 0) {
            done = open->backup(target);
        } else if (kind == 1) {
            const auto made = createProjectWith(target, QStringLiteral("Import"), [](Database &database) -> Status {
                const Result<Article> added = Articles::add(database, {{}, QStringLiteral("The bill"), {}, QDate(2025, 3, 1), 0, {}});
                return added ? Status(Done{}) : Status(added.error());
            });
            done = made ? Status(Done{}) : Status(made.error());
        } else {
            const Result<Recovery> saved = recoverProject(path, target, silent);
            done = saved ? Status(Done{}) : Status(saved.error());
        }
        disk.heal();
        isDone = done.hasValue();
        if (!isDone) {
            ++failed;
            QCOMPARE(done.error().code, Error::Code::Full);
            QVERIFY2(!QFileInfo::exists(target), QByteArray::number(failed).constData());
        }
    }
    QCOMPARE(readAll(path), m_sound);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).filter(QStringLiteral("part")), QStringList());
    qInfo("%d failed writes", failed);
    QVERIFY(failed >= 3);
}

/// CONCORD_CUTS says how many.
void FaultsTest::survivesPowerCuts()
{
    const int cuts = qEnvironmentVariableIntValue("CONCORD_CUTS") > 0 ? qEnvironmentVariableIntValue("CONCORD_CUTS") : 60;
    QRandomGenerator random(4);
    int inMidEdit = 0;
    qint64 acknowledged = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        QTemporaryDir before, after;
        FaultVfs disk;
        const QString path = copyOf(m_sound, before.filePath(QStringLiteral("story.concord")));
        const auto project = Project::open(path);
        EXPECT_DONE(project);
        EXPECT_DONE((*project)->database().execute("PRAGMA wal_autocheckpoint = 12"));
        disk.keepUnsynced();
        disk.failAfter(random.bounded(1, 220), FaultVfs::Fault::Broken);
        qint64 done = 0;
        while (addClaims(**project, 1, QString::number(done)))
            ++done;
        for (const char *ending : {"", "-wal"})
            QVERIFY(QFile::copy(path + QLatin1String(ending), after.filePath(QStringLiteral("story.concord") + QLatin1String(ending))));
        disk.powerCut(random, after.path());
        disk.heal();
        checkProject(after.filePath(QStringLiteral("story.concord")), kClaims + done, kClaims + done + 1);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("cut %1 after %2 edits").arg(cut).arg(done)));
        acknowledged += done;
        ++inMidEdit;
    }
    qInfo("%d power cuts, %lld acknowledged edits, none lost", inMidEdit, static_cast<long long>(acknowledged));
    QVERIFY(acknowledged > cuts);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::FaultsTest)
#include "tst_faults.moc"
