// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/verification.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include <QTest>

namespace concord {

/// What is opened, what is refused, and what a check says about a file.
class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesFilesThatAreNotProjects_data();
    void refusesFilesThatAreNotProjects();
    void refusesANewerProject();
    void opensANewerButReadableProjectReadOnly();
    void finishesAProjectWhoseCreationWasCutShort();
    void saysWhatIsDamaged();
    void noticesAFalsifiedJournal();
    void refusesAnOldCopyUnderANewLog();
    void makesACopyThatOpens();
    void leavesNoFileBehindWhenTheFirstEditFails();
    void countsOnBeyondTheLargestPosition();

private:
    static Status rename(Project &project, const Article &article, const QString &title);
    static QString title(const Project &project, const Article &article);
};

Status VerificationTest::rename(Project &project, const Article &article, const QString &title)
{
    Article renamed = article;
    renamed.title = title;
    return project.edit(QStringLiteral("Rename to ") + title,
                        [&](Database &database) { return Articles::update(database, renamed); });
}

QString VerificationTest::title(const Project &project, const Article &article)
{
    const Result<Article> found = project.article(article.id);
    return found ? found->title : QString();
}

void VerificationTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void VerificationTest::refusesFilesThatAreNotProjects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("The bill for the boom\n").repeated(100);
}

void VerificationTest::refusesFilesThatAreNotProjects()
{
    QFETCH(QByteArray, bytes);
    ProjectFile file;
    QFile other(file.path("other.concord"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(bytes);
    other.close();
    QCOMPARE(Project::open(other.fileName()).error().code, Error::Code::Foreign);
    QCOMPARE(Project::inspect(other.fileName()).error().code, Error::Code::Foreign);
    QCOMPARE(Project::create(other.fileName()).error().code, Error::Code::Unwritable);
    QCOMPARE(Project::open(file.path("none.concord")).error().code, Error::Code::NotFound);
    QCOMPARE(readAll(other.fileName()), bytes);
}

void VerificationTest::refusesANewerProject()
{
    ProjectFile file;
    file.close();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute("INSERT INTO schema_step VALUES (900, 900, ''); PRAGMA user_version = 900"));
    }
    QCOMPARE(Project::open(file.path()).error().code, Error::Code::Newer);
    QCOMPARE(Project::open(file.path(), OpenMode::ReadOnly).error().code, Error::Code::Newer);
}

void VerificationTest::opensANewerButReadableProjectReadOnly()
{
    ProjectFile file;
    const Article article = file.addArticle();
    file.close();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute("INSERT INTO schema_step VALUES (900, 1, ''); PRAGMA user_version = 900"));
    }
    const auto project = Project::open(file.path());
    EXPECT_DONE(project);
    QVERIFY((*project)->isReadOnly());
    QCOMPARE(title(**project, article), QStringLiteral("The bill"));
}

void VerificationTest::finishesAProjectWhoseCreationWasCutShort()
{
    ProjectFile file;
    {
        const Result<Database> begun = Database::create(file.path("begun.concord"));
        EXPECT_DONE(begun);
    }
    const auto project = Project::open(file.path("begun.concord"));
    EXPECT_DONE(project);
    QVERIFY((*project)->articles()->isEmpty());
    QVERIFY((*project)->verify()->isSound());
}

void VerificationTest::saysWhatIsDamaged()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(file.project().edit(QStringLiteral("Many"), [&](Database &database) -> Status {
        for (int number = 0; number < 500; ++number) {
            const auto added = Claims::add(database, file.claim(article, QString::number(number)));
            if (!added)
                return added.error();
        }
        return Done{};
    }));
    file.close();
    QFile bytes(file.path());
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    const qint64 pages = bytes.size() / 4096;
    QVERIFY(pages > 40);
    QVERIFY(bytes.seek(4096 * (pages / 2)));
    bytes.write(QByteArray(4096 * 3, '\x11'));
    bytes.close();
    QCOMPARE(Project::open(file.path()).error().code, Error::Code::Damaged);
    const Result<Verification> found = Project::inspect(file.path());
    EXPECT_DONE(found);
    QVERIFY(!found->isSound());
    QVERIFY(!found->damages.isEmpty());
}

void VerificationTest::noticesAFalsifiedJournal()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("B")));
    file.close();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute("UPDATE journal SET author = 'someone else' WHERE seq = 2"));
    }
    file.reopen();
    const Result<Verification> found = file.project().verify();
    EXPECT_DONE(found);
    QVERIFY(!found->isSound());
    QCOMPARE(found->unreadableEdits, QStringList{QStringLiteral("journal 2: hash differs")});
    file.close();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute("DELETE FROM undo_step WHERE seq = 2; DELETE FROM journal WHERE seq = 2"));
    }
    QCOMPARE(Project::inspect(file.path())->unreadableEdits.size(), 2);
}

void VerificationTest::refusesAnOldCopyUnderANewLog()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(file.project().backup(file.path("old.concord")));
    for (int number = 0; number < 300; ++number)
        file.add(file.claim(article, QString::number(number)));
    // As after a crash: the file and the log as they are, then somebody puts the old copy in the file's place.
    QVERIFY(QFile::copy(file.path("old.concord"), file.path("mixed.concord")));
    QVERIFY(QFile::copy(file.path("story.concord-wal"), file.path("mixed.concord-wal")));
    const auto project = Project::open(file.path("mixed.concord"));
    if (project)
        QVERIFY((*project)->verify()->isSound());
    else
        QCOMPARE(project.error().code, Error::Code::Damaged);
}

void VerificationTest::makesACopyThatOpens()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Claim claim = file.add(file.claim(article));
    EXPECT_DONE(file.project().backup(file.path("copy.concord")));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("Later")));
    EXPECT_DONE(file.project().backup(file.path("copy.concord")));
    const auto copy = Project::open(file.path("copy.concord"));
    EXPECT_DONE(copy);
    QVERIFY(*(*copy)->claim(claim.id) == claim);
    QCOMPARE(title(**copy, article), QStringLiteral("Later"));
    QCOMPARE((*copy)->undoTitle(), QStringLiteral("Rename to Later"));
}

void VerificationTest::leavesNoFileBehindWhenTheFirstEditFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.concord"));
    const auto failing = [](Database &database) -> Status {
        if (const Result<Article> added = Articles::add(database, {}); !added)
            return added.error();
        return Error{Error::Code::Full, QStringLiteral("disk"), {}};
    };
    const auto failed = createProjectWith(path, QStringLiteral("Import"), failing);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Full);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());

    const auto made = createProjectWith(path, QStringLiteral("Import"), [](Database &database) -> Status {
        const Result<Article> added = Articles::add(database, {});
        return added ? Status(Done{}) : Status(added.error());
    });
    EXPECT_DONE(made);
    QCOMPARE((*made)->articles()->size(), 1);
    QVERIFY(!createProjectWith(path, QStringLiteral("Import"), failing)); // what is there stays
    QCOMPARE((*made)->articles()->size(), 1);
    QVERIFY(QFile::exists(path));
}

void VerificationTest::countsOnBeyondTheLargestPosition()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(file.project().edit(QStringLiteral("Falsify"), [](Database &database) {
        return database.execute("UPDATE article SET position = 9223372036854775807; UPDATE revision SET number = 9223372036854775807");
    }));
    QCOMPARE(file.project().articles()->first().position, std::numeric_limits<int>::max());
    file.addArticle(QStringLiteral("Second"));
    QCOMPARE(file.project().articles()->size(), 2);
    const auto latest = file.project().latestRevision(article.id, Side::Source);
    EXPECT_DONE(latest);
    const Status revised = file.project().edit(QStringLiteral("Revise"), [&](Database &database) -> Status {
        const Result<TextRevision> added = Articles::addRevision(database, **latest);
        return added ? Status(Done{}) : Status(added.error());
    });
    QVERIFY(!revised); // another one could not become the latest
    QCOMPARE(revised.error().code, Error::Code::Damaged);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::VerificationTest)
#include "tst_verification.moc"
