// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/opening.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include <QTest>

namespace concord {

/// What is said of a file before it is opened.
class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void saysWhatAFileIs_data();
    void saysWhatAFileIs();
    void refusesASchemaThatIsNotOurs_data();
    void refusesASchemaThatIsNotOurs();
    void changesNothing();
    void seesThatAFileWasLeftOpen();
};

void OpeningTest::saysWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<OpeningVerdict>("verdict");
    QTest::newRow("sound") << QByteArray("SELECT 1") << OpeningVerdict::Sound;
    QTest::newRow("newer, readable") << QByteArray("INSERT INTO schema_step VALUES (900, 1, ''); PRAGMA user_version = 900") << OpeningVerdict::NewerReadable;
    QTest::newRow("newer") << QByteArray("INSERT INTO schema_step VALUES (900, 900, ''); PRAGMA user_version = 900") << OpeningVerdict::Newer;
    QTest::newRow("newer without a word") << QByteArray("PRAGMA user_version = 900") << OpeningVerdict::Newer;
    QTest::newRow("newer than can be") << QByteArray("DELETE FROM schema_step; PRAGMA user_version = 2147483647") << OpeningVerdict::Newer;
    QTest::newRow("foreign") << QByteArray("PRAGMA application_id = 1") << OpeningVerdict::Foreign;
    QTest::newRow("a table is gone") << QByteArray("DROP TABLE waiver") << OpeningVerdict::Damaged;
}

void OpeningTest::saysWhatAFileIs()
{
    QFETCH(QByteArray, sql);
    QFETCH(OpeningVerdict, verdict);
    ProjectFile file;
    file.addArticle();
    file.close();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute(sql));
    }
    const OpeningReport report = assessOpening(file.path());
    QCOMPARE(openingVerdictName(report.verdict), openingVerdictName(verdict));
    const auto project = Project::open(file.path());
    QCOMPARE(project.hasValue(), report.isOpenable());
    if (!project)
        QCOMPARE(verdictOf(project.error()), verdict);
}

void OpeningTest::refusesASchemaThatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON claim BEGIN DELETE FROM claim; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW claims AS SELECT * FROM claim");
    QTest::newRow("index of an expression") << QByteArray("CREATE INDEX trap ON claim (abs(-9223372036854775807 - 1 + low))");
    QTest::newRow("partial index") << QByteArray("CREATE INDEX trap ON claim (id) WHERE note LIKE '%a%a%a%a%a%'");
    QTest::newRow("table") << QByteArray("CREATE TABLE more (id INTEGER PRIMARY KEY, a TEXT DEFAULT (randomblob(1000000)))");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE more USING fts5(a, content='claim')");
    QTest::newRow("index that shadows") << QByteArray("DROP INDEX claim_of_article; CREATE UNIQUE INDEX claim_of_article ON claim (article_id, status)");
}

void OpeningTest::refusesASchemaThatIsNotOurs()
{
    QFETCH(QByteArray, sql);
    ProjectFile file;
    file.close();
    {
        Result<Database> database = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute(sql));
    }
    QCOMPARE(assessOpening(file.path()).verdict, OpeningVerdict::Damaged);
    QCOMPARE(Project::open(file.path()).error().code, Error::Code::Damaged);
    QCOMPARE(Project::open(file.path(), OpenMode::ReadOnly).error().code, Error::Code::Damaged);
}

void OpeningTest::changesNothing()
{
    ProjectFile file;
    file.addArticle();
    file.close();
    const QByteArray before = readAll(file.path());
    QCOMPARE(assessOpening(file.path()).verdict, OpeningVerdict::Sound);
    QCOMPARE(assessOpening(file.path("none.concord")).verdict, OpeningVerdict::NotFound);
    QCOMPARE(assessOpening(QFileInfo(file.path()).absolutePath()).verdict, OpeningVerdict::Unreadable);
    QCOMPARE(readAll(file.path()), before);
}

void OpeningTest::seesThatAFileWasLeftOpen()
{
    ProjectFile file;
    file.addArticle();
    QVERIFY(QFile::copy(file.path(), file.path("crashed.concord")));
    QVERIFY(QFile::copy(file.path() + QStringLiteral("-wal"), file.path("crashed.concord-wal")));
    const OpeningReport report = assessOpening(file.path("crashed.concord"));
    QVERIFY(report.wasLeftOpen);
    QCOMPARE(report.verdict, OpeningVerdict::Sound);
    file.close();
    QVERIFY(!assessOpening(file.path()).wasLeftOpen);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::OpeningTest)
#include "tst_opening.moc"
