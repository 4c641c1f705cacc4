// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/core/store/expectdone.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

namespace concord {

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void writesOurIdIntoTheFileHeader();
    void keepsALogAndForcesEveryCommit();
    void refusesToCreateOverAFile();
    void refusesToCreateInAFolderThatIsNotThere();
    void saysWhenTheFileIsNotThere();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesAnotherApplicationsDatabase();
    void refusesAFolder();
    void refusesToWriteWhenReadOnly();
    void opensAWriteProtectedFileReadOnly();
    void opensOddNames_data();
    void opensOddNames();
    void ignoresTriggersOfAStrangersFile();
    void refusesWritesToTheSchemaTable();
    void waitsForALockAndThenSaysBusy();
    void letsNoWriterStarve();
    void rollsBackWhatIsNotCommitted();
    void refusesATransactionInsideAnother();
    void seesThatAnotherConnectionHasCommitted();
    void knowsFileSystemsOfOtherMachines();
    void findsAFlippedPage();
    void copiesAnOpenFile();
    void copiesWhileAnotherConnectionWrites();
    void keepsTheOldCopyWhenTheNewOneFails();
    void refusesACopyBesideAForeignLog();
    void refusesACopyOntoItself();
    void copiesOverNothingButAnOlderCopy();
    void leavesNothingBesideTheCopy();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Database made(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

Database DatabaseTest::made(const char *name) const
{
    Result<Database> database = Database::create(path(name));
    Q_ASSERT(database);
    const Status filled = database->execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT) STRICT;"
                                            "INSERT INTO note VALUES (1, 'one'), (2, 'two')");
    Q_ASSERT(filled);
    return std::move(*database);
}

void DatabaseTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DatabaseTest::writesOurIdIntoTheFileHeader()
{
    {
        const Database closing = made("a.concord");
    }
    const QByteArray bytes = readAll(path("a.concord"));
    QCOMPARE(bytes.mid(68, 4), QByteArray("CNCD"));
}

void DatabaseTest::keepsALogAndForcesEveryCommit()
{
    Database database = made("a.concord");
    QCOMPARE(database.text("PRAGMA journal_mode").valueOr({}), QStringLiteral("wal"));
    QCOMPARE(database.number("PRAGMA synchronous").valueOr(-1), 2);
    QCOMPARE(database.number("PRAGMA foreign_keys").valueOr(-1), 1);
    QCOMPARE(database.number("PRAGMA cell_size_check").valueOr(-1), 1);
    QCOMPARE(database.number("PRAGMA trusted_schema").valueOr(-1), 0);
}

void DatabaseTest::refusesToCreateOverAFile()
{
    QFile file(path("a.concord"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const Result<Database> database = Database::create(path("a.concord"));
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Unwritable);
    QCOMPARE(readAll(path("a.concord")), QByteArray("precious"));
}

void DatabaseTest::refusesToCreateInAFolderThatIsNotThere()
{
    const Result<Database> database = Database::create(path("missing/a.concord"));
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Unwritable);
}

void DatabaseTest::saysWhenTheFileIsNotThere()
{
    const Result<Database> database = Database::open(path("none.concord"), Database::Mode::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(path("none.concord")));
}

void DatabaseTest::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("The bill for the boom\n");
    QTest::newRow("long text") << QByteArray(100'000, 'x');
    QTest::newRow("only the magic words") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("the magic words and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\x5a');
}

void DatabaseTest::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    QFile file(path("a.concord"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
        const Result<Database> database = Database::open(path("a.concord"), mode);
        QVERIFY(!database);
        QCOMPARE(database.error().code, Error::Code::Foreign);
        QCOMPARE(readAll(path("a.concord")), bytes);
    }
}

void DatabaseTest::refusesAnotherApplicationsDatabase()
{
    {
        Database database = made("a.concord");
        EXPECT_DONE(database.execute("PRAGMA application_id = 252006673"));
    }
    const Result<Database> database = Database::open(path("a.concord"), Database::Mode::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Foreign);
    QCOMPARE(database.error().subject, path("a.concord"));
}

void DatabaseTest::refusesAFolder()
{
    const Result<Database> database = Database::open(m_folder->path(), Database::Mode::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Unreadable);
}

void DatabaseTest::refusesToWriteWhenReadOnly()
{
    {
        const Database closing = made("a.concord");
    }
    Result<Database> database = Database::open(path("a.concord"), Database::Mode::ReadOnly);
    EXPECT_DONE(database);
    QVERIFY(database->isReadOnly());
    const Status written = database->execute("DELETE FROM note");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Unwritable);
    const Result<Transaction> transaction = Transaction::begin(*database);
    QVERIFY(!transaction);
    QCOMPARE(transaction.error().code, Error::Code::Unwritable);
    QCOMPARE(database->number("SELECT count(*) FROM note").valueOr(-1), 2);
}

void DatabaseTest::opensAWriteProtectedFileReadOnly()
{
    if (::geteuid() == 0)
        QSKIP("file permissions do not bind the superuser");
    {
        const Database closing = made("a.concord");
    }
    QVERIFY(QFile::setPermissions(path("a.concord"), QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    {
        Result<Database> database = Database::open(path("a.concord"), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        QVERIFY(database->isReadOnly());
        QCOMPARE(database->number("SELECT count(*) FROM note").valueOr(-1), 2);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void DatabaseTest::opensOddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << QStringLiteral("帳單.concord");
    QTest::newRow("spaces and a question mark") << QStringLiteral("what now? yes.concord");
    QTest::newRow("per cent and hash") << QStringLiteral("50%20#1.concord");
    QTest::newRow("looks like an address") << QStringLiteral("file:x.concord");
}

void DatabaseTest::opensOddNames()
{
    QFETCH(QString, name);
    const QByteArray utf8 = name.toUtf8();
    {
        const Database closing = made(utf8.constData());
    }
    QVERIFY(QFile::exists(m_folder->filePath(name)));
    Result<Database> database = Database::open(m_folder->filePath(name), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    QCOMPARE(database->number("SELECT count(*) FROM note").valueOr(-1), 2);
}

void DatabaseTest::ignoresTriggersOfAStrangersFile()
{
    {
        Database database = made("a.concord");
        EXPECT_DONE(
            database.execute("CREATE TRIGGER trap AFTER INSERT ON note BEGIN UPDATE note SET body = 'gone'; END"));
    }
    Result<Database> database = Database::open(path("a.concord"), Database::Mode::ReadWrite);
    EXPECT_DONE(database);
    EXPECT_DONE(database->execute("INSERT INTO note VALUES (3, 'three')"));
    QCOMPARE(database->number("SELECT count(*) FROM note WHERE body = 'gone'").valueOr(-1), 0);
}

void DatabaseTest::refusesWritesToTheSchemaTable()
{
    Database database = made("a.concord");
    EXPECT_DONE(database.execute("PRAGMA writable_schema = ON"));
    const Status written = database.execute("UPDATE sqlite_schema SET sql = 'nonsense'");
    QVERIFY(!written);
}

void DatabaseTest::waitsForALockAndThenSaysBusy()
{
    Database first = made("a.concord");
    Result<Database> second = Database::open(path("a.concord"), Database::Mode::ReadWrite);
    EXPECT_DONE(second);
    EXPECT_DONE(second->execute("PRAGMA busy_timeout = 100"));
    Result<Transaction> held = Transaction::begin(first);
    EXPECT_DONE(held);
    QElapsedTimer clock;
    clock.start();
    const Result<Transaction> refused = Transaction::begin(*second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY(clock.elapsed() >= 90);
    EXPECT_DONE(held->commit());
    EXPECT_DONE(Transaction::begin(*second));
}

/// Twelve at once that write without a pause: all get their turn, and nobody waits much longer than the others.
void DatabaseTest::letsNoWriterStarve()
{
    made("a.concord");
    constexpr int kWriters = 12, kTurns = 25;
    std::atomic<int> refused = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back([&] {
            Result<Database> database = Database::open(path("a.concord"), Database::Mode::ReadWrite);
            for (int turn = 0; database && turn < kTurns; ++turn) {
                Result<Transaction> held = Transaction::begin(*database);
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                refused += held && database->execute("INSERT INTO note (body) VALUES ('x')") && held->commit() ? 0 : 1;
            }
            refused += database ? 0 : kTurns;
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(refused.load(), 0);
}

void DatabaseTest::rollsBackWhatIsNotCommitted()
{
    Database database = made("a.concord");
    {
        Result<Transaction> transaction = Transaction::begin(database);
        EXPECT_DONE(transaction);
        EXPECT_DONE(database.execute("DELETE FROM note"));
    }
    QVERIFY(!database.isInTransaction());
    QCOMPARE(database.number("SELECT count(*) FROM note").valueOr(-1), 2);
    {
        Result<Transaction> transaction = Transaction::begin(database);
        EXPECT_DONE(transaction);
        const Transaction moved = std::move(*transaction);
        QVERIFY(database.isInTransaction());
    }
    QVERIFY(!database.isInTransaction());
}

void DatabaseTest::refusesATransactionInsideAnother()
{
    Database database = made("a.concord");
    const Result<Transaction> outer = Transaction::begin(database);
    EXPECT_DONE(outer);
    const Result<Transaction> inner = Transaction::begin(database);
    QVERIFY(!inner);
    QCOMPARE(inner.error().code, Error::Code::Invalid);
    QVERIFY(database.isInTransaction());
}

void DatabaseTest::seesThatAnotherConnectionHasCommitted()
{
    Database first = made("a.concord");
    Result<Database> second = Database::open(path("a.concord"), Database::Mode::ReadWrite);
    EXPECT_DONE(second);
    const qint64 before = first.dataVersion().valueOr(-1);
    EXPECT_DONE(first.execute("INSERT INTO note VALUES (3, 'three')"));
    QCOMPARE(first.dataVersion().valueOr(-2), before);
    EXPECT_DONE(second->execute("INSERT INTO note VALUES (4, 'four')"));
    QVERIFY(first.dataVersion().valueOr(before) != before);
}

void DatabaseTest::knowsFileSystemsOfOtherMachines()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "ceph", "davfs"})
        QVERIFY2(Database::isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "vfat", "exfat", "zfs", "apfs", "hfs", "ntfs3", ""})
        QVERIFY2(!Database::isNetworkFileSystem(type), type);
}

void DatabaseTest::findsAFlippedPage()
{
    {
        Database database = made("a.concord");
        EXPECT_DONE(database.execute("WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                                     "INSERT INTO note SELECT i, 'a line of text' FROM n"));
    }
    QFile file(path("a.concord"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 3));
    file.write(QByteArray(4096, '\x11'));
    file.close();
    Result<Database> database = Database::open(path("a.concord"), Database::Mode::ReadOnly);
    EXPECT_DONE(database);
    const Result<QStringList> faults = database->integrityFaults(true);
    QVERIFY(faults ? !faults->isEmpty() : faults.error().code == Error::Code::Damaged);
}

void DatabaseTest::copiesAnOpenFile()
{
    Database database = made("a.concord");
    SilentProgress silent;
    EXPECT_DONE(Backup::write(database, path("copy.concord"), silent));
    EXPECT_DONE(database.execute("DELETE FROM note"));
    Result<Database> copy = Database::open(path("copy.concord"), Database::Mode::ReadOnly);
    EXPECT_DONE(copy);
    QCOMPARE(copy->number("SELECT count(*) FROM note").valueOr(-1), 2);
}

void DatabaseTest::copiesWhileAnotherConnectionWrites()
{
    class Writing final : public Progress
    {
    public:
        explicit Writing(Database &database) : m_database(database) {}
        void report(qint64, qint64) override
        {
            m_written += m_database.execute("INSERT INTO note (body) VALUES ('late')") ? 1 : 0;
        }
        bool isCancelled() const override { return false; }
        int written() const { return m_written; }

    private:
        Database &m_database;
        int m_written = 0;
    };
    Database database = made("a.concord");
    EXPECT_DONE(database.execute("WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                                 "INSERT INTO note SELECT i, 'a longer line of text for the pages' FROM n"));
    Result<Database> other = Database::open(path("a.concord"), Database::Mode::ReadWrite);
    EXPECT_DONE(other);
    Writing writing(*other);
    EXPECT_DONE(Backup::write(database, path("copy.concord"), writing));
    QVERIFY(writing.written() > 0);
    Result<Database> copy = Database::open(path("copy.concord"), Database::Mode::ReadOnly);
    EXPECT_DONE(copy);
    QVERIFY(copy->number("SELECT count(*) FROM note").valueOr(0) >= 59'993);
}

void DatabaseTest::keepsTheOldCopyWhenTheNewOneFails()
{
    class Stopped final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    };
    Database database = made("a.concord");
    SilentProgress silent;
    EXPECT_DONE(Backup::write(database, path("copy.concord"), silent));
    const QByteArray before = readAll(path("copy.concord"));
    EXPECT_DONE(database.execute("WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                                 "INSERT INTO note SELECT i, 'a longer line of text for the pages' FROM n"));
    Stopped stopped;
    const Status again = Backup::write(database, path("copy.concord"), stopped);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Cancelled);
    QCOMPARE(readAll(path("copy.concord")), before);
}

void DatabaseTest::refusesACopyBesideAForeignLog()
{
    Database database = made("a.concord");
    QFile log(path("copy.concord-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("left over");
    log.close();
    SilentProgress silent;
    const Status copied = Backup::write(database, path("copy.concord"), silent);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, Error::Code::Busy);
    QVERIFY(!QFile::exists(path("copy.concord")));
}

void DatabaseTest::refusesACopyOntoItself()
{
    Database database = made("a.concord");
    QVERIFY(QFile::link(path("a.concord"), path("alias.concord")));
    SilentProgress silent;
    for (const char *name : {"a.concord", "alias.concord"}) {
        const Status copied = Backup::write(database, path(name), silent);
        QVERIFY(!copied);
    }
    QCOMPARE(database.number("SELECT count(*) FROM note").valueOr(-1), 2);
}

void DatabaseTest::copiesOverNothingButAnOlderCopy()
{
    Database database = made("a.concord");
    SilentProgress silent;
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), path("device")));
    for (const char *name : {"folder", "device"}) {
        const Status copied = Backup::write(database, path(name), silent);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Error::Code::Unwritable);
    }
    QCOMPARE(QFile::symLinkTarget(path("device")), QStringLiteral("/dev/null"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("The bill for the boom\n"), QByteArray("SQLite format 3").append(QByteArray(200, '\0'))}) {
        QFile other(path("other.txt"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(bytes);
        other.close();
        const Status copied = Backup::write(database, path("other.txt"), silent);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Error::Code::Foreign);
        QCOMPARE(readAll(path("other.txt")), bytes);
    }
    EXPECT_DONE(Backup::write(database, path("copy.concord"), silent));
    EXPECT_DONE(Backup::write(database, path("copy.concord"), silent));
}

void DatabaseTest::leavesNothingBesideTheCopy()
{
    {
        Database database = made("a.concord");
        SilentProgress silent;
        EXPECT_DONE(Backup::write(database, path("copy.concord"), silent));
    }
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("a.concord"), QStringLiteral("copy.concord")}));
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::DatabaseTest)
#include "tst_database.moc"
