// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "tests/core/store/expectdone.h"
#include "tests/core/store/faultvfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace concord {

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void makesANewFile();
    void doesNothingToACurrentFile();
    void bringsAnOlderFileUpToDateAfterCopyingIt();
    void givesTheSameSchemaAsANewFile();
    void keepsTheOldVersionWhenAStepFails();
    void doesNotStartWhenTheCopyCannotBeMade();
    void losesNothingWhenAnyWriteFails_data();
    void losesNothingWhenAnyWriteFails();
    void refusesAStepThatBreaksReferences();
    void letsANewerFileBeReadWhenItSaysSo();
    void refusesANewerFileThatSaysNo();
    void refusesANewerFileThatSaysNothing();
    void refusesScriptsOutOfSequence();
    void refusesAScriptWithoutMinReader();
    void noticesASchemaThatIsNotOurs();

private:
    void writeStep(int version, int minReader, const QByteArray &sql) const;
    Result<Migrations> steps() const { return Migrations::load(m_folder->filePath(QStringLiteral("schema"))); }
    QString file() const { return m_folder->filePath(QStringLiteral("story.concord")); }
    /// A file of version 1 with one row.
    void makeOldFile() const;
    QStringList concordFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray kFirst =
    "CREATE TABLE schema_step (version INTEGER PRIMARY KEY, min_reader INTEGER NOT NULL, made_at TEXT NOT NULL) "
    "STRICT; CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;";

void MigrationsTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("schema")));
    writeStep(1, 1, kFirst);
}

void MigrationsTest::writeStep(int version, int minReader, const QByteArray &sql) const
{
    QFile script(m_folder->filePath(QStringLiteral("schema/%1_step.sql").arg(version, 4, 10, QLatin1Char('0'))));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("-- A step.\n");
    if (minReader > 0)
        script.write("-- min_reader: " + QByteArray::number(minReader) + "\n");
    script.write(sql);
}

void MigrationsTest::makeOldFile() const
{
    Result<Database> database = Database::create(file());
    EXPECT_DONE(database);
    EXPECT_DONE(steps());
    EXPECT_DONE(steps()->run(*database));
    EXPECT_DONE(database->execute("INSERT INTO note VALUES (1, 'kept')"));
}

QStringList MigrationsTest::concordFiles() const
{
    return QDir(m_folder->path()).entryList({QStringLiteral("*.concord")}, QDir::Files, QDir::Name);
}

void MigrationsTest::makesANewFile()
{
    Result<Database> database = Database::create(file());
    EXPECT_DONE(database);
    const Result<Migrations> built = Migrations::load();
    EXPECT_DONE(built);
    const Result<QString> copy = built->run(*database);
    EXPECT_DONE(copy);
    QCOMPARE(*copy, QString());
    QCOMPARE(Migrations::version(*database).valueOr(-1), built->current());
    QCOMPARE(database->number("SELECT count(*) FROM schema_step").valueOr(-1), built->current());
    EXPECT_DONE(built->checkSchema(*database));
}

void MigrationsTest::doesNothingToACurrentFile()
{
    makeOldFile();
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    const Result<QString> copy = steps()->run(*database);
    EXPECT_DONE(copy);
    QCOMPARE(*copy, QString());
    QCOMPARE(concordFiles(), QStringList{QStringLiteral("story.concord")});
}

void MigrationsTest::bringsAnOlderFileUpToDateAfterCopyingIt()
{
    makeOldFile();
    writeStep(2, 1, "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT '';");
    writeStep(3, 3, "CREATE TABLE tag (id INTEGER PRIMARY KEY) STRICT;");
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    const Result<QString> copy = steps()->run(*database);
    EXPECT_DONE(copy);
    QCOMPARE(Migrations::version(*database).valueOr(-1), 3);
    QCOMPARE(database->text("SELECT body || author FROM note").valueOr({}), QStringLiteral("kept"));
    QCOMPARE(*copy, m_folder->filePath(QStringLiteral("story-v1.concord")));
    Result<Database> old = Database::open(*copy, Database::Mode::ReadOnly);
    EXPECT_DONE(old);
    QCOMPARE(Migrations::version(*old).valueOr(-1), 1);
    QCOMPARE(old->text("SELECT body FROM note").valueOr({}), QStringLiteral("kept"));
}

void MigrationsTest::givesTheSameSchemaAsANewFile()
{
    makeOldFile();
    writeStep(2, 1, "CREATE TABLE tag (id INTEGER PRIMARY KEY) STRICT; CREATE INDEX note_by_body ON note (body);");
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    EXPECT_DONE(steps()->run(*database));
    EXPECT_DONE(steps()->checkSchema(*database));
}

void MigrationsTest::keepsTheOldVersionWhenAStepFails()
{
    makeOldFile();
    writeStep(2, 1, "ALTER TABLE note ADD COLUMN author TEXT; DELETE FROM note; CREATE TABLE note (id INTEGER);");
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    QVERIFY(!steps()->run(*database));
    QCOMPARE(Migrations::version(*database).valueOr(-1), 1);
    QCOMPARE(database->text("SELECT body FROM note").valueOr({}), QStringLiteral("kept"));
    QVERIFY(!database->isInTransaction());
}

void MigrationsTest::doesNotStartWhenTheCopyCannotBeMade()
{
    makeOldFile();
    writeStep(2, 1, "ALTER TABLE note ADD COLUMN author TEXT;");
    QFile log(m_folder->filePath(QStringLiteral("story-v1.concord-wal")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("in the way");
    log.close();
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    QVERIFY(!steps()->run(*database));
    QCOMPARE(Migrations::version(*database).valueOr(-1), 1);
}

void MigrationsTest::losesNothingWhenAnyWriteFails_data()
{
    QTest::addColumn<FaultVfs::Fault>("fault");
    QTest::newRow("full disk") << FaultVfs::Fault::Full;
    QTest::newRow("broken disk") << FaultVfs::Fault::Broken;
}

/// At every write of the copy and of the steps: the file is of the version before or of the one after, and opens.
void MigrationsTest::losesNothingWhenAnyWriteFails()
{
    QFETCH(FaultVfs::Fault, fault);
    FaultVfs disk;
    makeOldFile();
    writeStep(2, 1, "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT ''; UPDATE note SET author = 'Lin';");
    writeStep(3, 3, "CREATE TABLE tag (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT; INSERT INTO tag SELECT id, body FROM note;");
    QFile old(file());
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray bytes = old.readAll();
    old.close();
    int failed = 0;
    for (bool isDone = false; !isDone;) {
        for (const QString &name : QDir(m_folder->path()).entryList({QStringLiteral("story*")}, QDir::Files))
            QVERIFY(QFile::remove(m_folder->filePath(name)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(bytes);
        old.close();
        {
            Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
            EXPECT_DONE(database);
            disk.failAfter(failed, fault);
            const Result<QString> copy = steps()->run(*database);
            disk.heal();
            isDone = copy.hasValue();
            if (!isDone)
                QCOMPARE(copy.error().code, fault == FaultVfs::Fault::Full ? Error::Code::Full : Error::Code::Database);
        }
        failed += isDone ? 0 : 1;
        Result<Database> after = Database::open(file(), Database::Mode::ReadWrite);
        EXPECT_DONE(after);
        QCOMPARE(after->integrityFaults(false).valueOr({QStringLiteral("?")}), QStringList());
        const int version = Migrations::version(*after).valueOr(-1);
        QVERIFY2(isDone ? version == 3 : version >= 1 && version <= 3, QByteArray::number(version).constData());
        QCOMPARE(after->text("SELECT body FROM note").valueOr({}), QStringLiteral("kept"));
        QCOMPARE(after->number("SELECT count(*) FROM pragma_table_info('note')").valueOr(-1), version == 1 ? 2 : 3);
        for (const QString &name : concordFiles().filter(QStringLiteral("-v1"))) { // a copy under its name is a whole one
            Result<Database> copy = Database::open(m_folder->filePath(name), Database::Mode::ReadOnly);
            EXPECT_DONE(copy);
            QCOMPARE(copy->text("SELECT body FROM note").valueOr({}), QStringLiteral("kept"));
        }
        EXPECT_DONE(steps()->run(*after)); // and room made, it goes on
        QCOMPARE(Migrations::version(*after).valueOr(-1), 3);
    }
    qInfo("%d failed writes", failed);
    QVERIFY(failed >= 5);
}

void MigrationsTest::refusesAStepThatBreaksReferences()
{
    makeOldFile();
    writeStep(
        2, 1,
        "PRAGMA defer_foreign_keys = ON; CREATE TABLE mark (id INTEGER PRIMARY KEY, note_id INTEGER REFERENCES note (id)) "
        "STRICT; INSERT INTO mark VALUES (1, 99);");
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    const Result<QString> done = steps()->run(*database);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Damaged);
    QCOMPARE(Migrations::version(*database).valueOr(-1), 1);
}

void MigrationsTest::letsANewerFileBeReadWhenItSaysSo()
{
    makeOldFile();
    const Result<Migrations> older = steps();
    EXPECT_DONE(older);
    writeStep(2, 1, "CREATE TABLE tag (id INTEGER PRIMARY KEY) STRICT;");
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    EXPECT_DONE(steps()->run(*database));
    EXPECT_DONE(older->checkReadable(*database));
    const Result<QString> refused = older->run(*database);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Newer);
}

void MigrationsTest::refusesANewerFileThatSaysNo()
{
    makeOldFile();
    const Result<Migrations> older = steps();
    EXPECT_DONE(older);
    writeStep(2, 2, "CREATE TABLE tag (id INTEGER PRIMARY KEY) STRICT;");
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    EXPECT_DONE(steps()->run(*database));
    const Status readable = older->checkReadable(*database);
    QVERIFY(!readable);
    QCOMPARE(readable.error().code, Error::Code::Newer);
}

void MigrationsTest::refusesANewerFileThatSaysNothing()
{
    makeOldFile();
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    EXPECT_DONE(database->execute("DROP TABLE schema_step; PRAGMA user_version = 9"));
    const Status readable = steps()->checkReadable(*database);
    QVERIFY(!readable);
    QCOMPARE(readable.error().code, Error::Code::Newer);
}

void MigrationsTest::refusesScriptsOutOfSequence()
{
    writeStep(3, 1, "SELECT 1;");
    QVERIFY(!steps());
}

void MigrationsTest::refusesAScriptWithoutMinReader()
{
    writeStep(2, 0, "SELECT 1;");
    QVERIFY(!steps());
}

void MigrationsTest::noticesASchemaThatIsNotOurs()
{
    makeOldFile();
    Result<Database> database = Database::open(file(), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    EXPECT_DONE(steps()->checkSchema(*database));
    EXPECT_DONE(database->execute("CREATE VIEW mirror AS SELECT * FROM note"));
    QVERIFY(!steps()->checkSchema(*database));
    EXPECT_DONE(
        database->execute("DROP VIEW mirror; DROP TABLE note; CREATE TABLE note (id INTEGER PRIMARY KEY, body BLOB)"));
    const Status ours = steps()->checkSchema(*database);
    QVERIFY(!ours);
    QCOMPARE(ours.error().code, Error::Code::Damaged);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::MigrationsTest)
#include "tst_migrations.moc"
