// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"
#include "core/store/changesetrecorder.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/tables.h"
#include "tests/core/store/expectdone.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace concord {

class ChangesetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDurableTableHasAPrimaryKey();
    void everyTableOfTheFileIsDurableOrItsOwnHistory();
    void nothingCascades();
    void recordsInsertedUpdatedAndDeletedRows();
    void recordsNothingWhenEveryValueIsAsItWas();
    void recordsNothingOfTablesThatAreNotDurable();
    void takesBackAndRepeats();
    void takesBackParentsAndChildrenTogether();
    void joinsTwoEditsOfOneRow();
    void reportsARowThatHasChanged();
    void reportsARowThatIsMissing();
    void reportsARowThatExists();
    void reportsABrokenReference();
    void appliesAllOrNothing();
    void refusesATableThatIsNotDurable();
    void refusesAFileWithoutTheTable();
    void readsNoNonsense_data();
    void readsNoNonsense();
    void survivesFlippedBytes();

private:
    static Database project();
    static Changeset recorded(Database &database, const std::function<Status(Database &)> &change);
    static QString title(Database &database, int id);
    static Status addArticle(Database &database, int id, const QString &title);
};

Database ChangesetTest::project()
{
    Result<Database> database = Database::inMemory();
    const Result<Migrations> migrations = Migrations::load();
    Q_ASSERT(database && migrations);
    const Result<QString> made = migrations->run(*database);
    Q_ASSERT(made);
    return std::move(*database);
}

Changeset ChangesetTest::recorded(Database &database, const std::function<Status(Database &)> &change)
{
    Result<ChangesetRecorder> recorder = ChangesetRecorder::start(database);
    Q_ASSERT(recorder);
    const Status changed = change(database);
    Q_ASSERT(changed);
    const Result<Changeset> changeset = recorder->finish();
    Q_ASSERT(changeset);
    return *changeset;
}

QString ChangesetTest::title(Database &database, int id)
{
    return database.text("SELECT coalesce((SELECT title FROM article WHERE id = " + QByteArray::number(id) + "), '-')")
        .valueOr({});
}

Status ChangesetTest::addArticle(Database &database, int id, const QString &title)
{
    return runSql(database,
                  "INSERT INTO article (id, title, byline, position, created_at) VALUES (?, ?, '', 0, '2026-01-01T00:00:00.000Z')",
                  id, title);
}

void ChangesetTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ChangesetTest::everyDurableTableHasAPrimaryKey()
{
    Database database = project();
    for (const char *table : kDurableTables) {
        const auto keys = readRows(
            database, "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0",
            [](const Statement &row) { return row.integer(0); }, QString::fromLatin1(table));
        EXPECT_DONE(keys);
        QVERIFY2(keys->first() == 1, table);
    }
}

void ChangesetTest::everyTableOfTheFileIsDurableOrItsOwnHistory()
{
    Database database = project();
    const auto names =
        readRows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                 [](const Statement &row) { return row.text(0); });
    EXPECT_DONE(names);
    QStringList wanted{QStringLiteral("journal"), QStringLiteral("undo_step"), QStringLiteral("schema_step")};
    for (const char *table : kDurableTables)
        wanted.append(QString::fromLatin1(table));
    QStringList found(names->begin(), names->end());
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

void ChangesetTest::nothingCascades()
{
    Database database = project();
    const Result<qint64> cascades =
        database.number("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%ON DELETE%' OR sql LIKE "
                        "'%ON UPDATE%' OR type IN ('trigger', 'view')");
    EXPECT_DONE(cascades);
    QCOMPARE(*cascades, 0);
}

void ChangesetTest::recordsInsertedUpdatedAndDeletedRows()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    EXPECT_DONE(addArticle(database, 2, QStringLiteral("two")));
    const Changeset changeset = recorded(database, [](Database &at) {
        Status done = addArticle(at, 3, QStringLiteral("three"));
        if (done)
            done = runSql(at, "UPDATE article SET title = 'first' WHERE id = 1");
        if (done)
            done = runSql(at, "DELETE FROM article WHERE id = 2");
        return done ? runSql(at, "INSERT INTO setting VALUES ('k', 'v')") : done;
    });
    const Result<QList<ChangedRow>> rows = changeset.rows();
    EXPECT_DONE(rows);
    const QString article = QStringLiteral("article");
    QCOMPARE(rows->size(), 4);
    QVERIFY(rows->contains(ChangedRow{ChangedRow::Kind::Updated, article, 1}));
    QVERIFY(rows->contains(ChangedRow{ChangedRow::Kind::Deleted, article, 2}));
    QVERIFY(rows->contains(ChangedRow{ChangedRow::Kind::Inserted, article, 3}));
    QVERIFY(rows->contains(ChangedRow{ChangedRow::Kind::Inserted, QStringLiteral("setting"), 0}));
}

void ChangesetTest::recordsNothingWhenEveryValueIsAsItWas()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    const Changeset changeset = recorded(database, [](Database &at) {
        Status done = runSql(at, "UPDATE article SET title = 'other' WHERE id = 1");
        if (done)
            done = runSql(at, "UPDATE article SET title = 'one' WHERE id = 1");
        if (done)
            done = addArticle(at, 2, QStringLiteral("two"));
        return done ? runSql(at, "DELETE FROM article WHERE id = 2") : done;
    });
    QVERIFY(changeset.isEmpty());
}

void ChangesetTest::recordsNothingOfTablesThatAreNotDurable()
{
    Database database = project();
    const Changeset changeset =
        recorded(database, [](Database &at) { return runSql(at, "UPDATE schema_step SET min_reader = 7"); });
    QVERIFY(changeset.isEmpty());
}

void ChangesetTest::takesBackAndRepeats()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    const Changeset changeset = recorded(database, [](Database &at) {
        const Status done = runSql(at, "UPDATE article SET title = '首' WHERE id = 1");
        return done ? addArticle(at, 2, QStringLiteral("two")) : done;
    });
    const Result<Changeset> inverse = changeset.inverted();
    EXPECT_DONE(inverse);
    EXPECT_DONE(inverse->apply(database));
    QCOMPARE(title(database, 1), QStringLiteral("one"));
    QCOMPARE(title(database, 2), QStringLiteral("-"));
    EXPECT_DONE(changeset.apply(database));
    QCOMPARE(title(database, 1), QStringLiteral("首"));
    QCOMPARE(title(database, 2), QStringLiteral("two"));
}

void ChangesetTest::takesBackParentsAndChildrenTogether()
{
    Database database = project();
    const Changeset changeset = recorded(database, [](Database &at) {
        Status done = addArticle(at, 1, QStringLiteral("one"));
        if (done)
            done = runSql(at, "INSERT INTO text VALUES (10, 1, 'source', 'en')");
        return done ? runSql(at, "INSERT INTO revision VALUES (20, 10, 1, 'TXT', 'UTF-8', '2026', '')") : done;
    });
    const Result<Changeset> inverse = changeset.inverted();
    EXPECT_DONE(inverse);
    EXPECT_DONE(inverse->apply(database));
    QCOMPARE(database.number("SELECT count(*) FROM article, text, revision").valueOr(-1), 0);
    EXPECT_DONE(changeset.apply(database));
    QCOMPARE(database.number("SELECT count(*) FROM article, text, revision").valueOr(-1), 1);
}

void ChangesetTest::joinsTwoEditsOfOneRow()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    const auto rename = [&database](const QString &to) {
        return recorded(database,
                        [to](Database &at) { return runSql(at, "UPDATE article SET title = ? WHERE id = 1", to); });
    };
    const Changeset first = rename(QStringLiteral("second"));
    const Changeset second = rename(QStringLiteral("third"));
    const Result<Changeset> both = first.followedBy(second);
    EXPECT_DONE(both);
    EXPECT_DONE(both->inverted());
    EXPECT_DONE(both->inverted()->apply(database));
    QCOMPARE(title(database, 1), QStringLiteral("one"));
}

void ChangesetTest::reportsARowThatHasChanged()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    const Changeset changeset =
        recorded(database, [](Database &at) { return runSql(at, "UPDATE article SET title = 'two'"); });
    EXPECT_DONE(runSql(database, "UPDATE article SET title = 'by another way'"));
    const Result<Changeset> inverse = changeset.inverted();
    EXPECT_DONE(inverse);
    QList<ChangeConflict> conflicts;
    const Status applied = inverse->apply(database, &conflicts);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Conflict);
    QCOMPARE(conflicts, (QList<ChangeConflict>{{ChangeConflict::Kind::RowChanged, QStringLiteral("article"), 1}}));
    QCOMPARE(title(database, 1), QStringLiteral("by another way"));
}

void ChangesetTest::reportsARowThatIsMissing()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    const Changeset changeset =
        recorded(database, [](Database &at) { return runSql(at, "UPDATE article SET title = 'two'"); });
    EXPECT_DONE(runSql(database, "DELETE FROM article"));
    QList<ChangeConflict> conflicts;
    QVERIFY(!changeset.apply(database, &conflicts));
    QCOMPARE(conflicts, (QList<ChangeConflict>{{ChangeConflict::Kind::RowMissing, QStringLiteral("article"), 1}}));
}

void ChangesetTest::reportsARowThatExists()
{
    Database database = project();
    const Changeset changeset =
        recorded(database, [](Database &at) { return addArticle(at, 1, QStringLiteral("one")); });
    QList<ChangeConflict> conflicts;
    QVERIFY(!changeset.apply(database, &conflicts));
    QCOMPARE(conflicts, (QList<ChangeConflict>{{ChangeConflict::Kind::RowExists, QStringLiteral("article"), 1}}));
}

void ChangesetTest::reportsABrokenReference()
{
    Database database = project();
    const Changeset changeset =
        recorded(database, [](Database &at) { return addArticle(at, 1, QStringLiteral("one")); });
    EXPECT_DONE(runSql(database, "INSERT INTO text VALUES (10, 1, 'source', 'en')"));
    const Result<Changeset> inverse = changeset.inverted();
    EXPECT_DONE(inverse);
    QList<ChangeConflict> conflicts;
    QVERIFY(!inverse->apply(database, &conflicts));
    QCOMPARE(conflicts.first().kind, ChangeConflict::Kind::Reference);
    QCOMPARE(title(database, 1), QStringLiteral("one"));
}

void ChangesetTest::appliesAllOrNothing()
{
    Database database = project();
    EXPECT_DONE(addArticle(database, 1, QStringLiteral("one")));
    EXPECT_DONE(addArticle(database, 2, QStringLiteral("two")));
    const Changeset changeset =
        recorded(database, [](Database &at) { return runSql(at, "UPDATE article SET title = 'new'"); });
    EXPECT_DONE(runSql(database, "UPDATE article SET title = 'odd' WHERE id = 2"));
    const Result<Changeset> inverse = changeset.inverted();
    EXPECT_DONE(inverse);
    QVERIFY(!inverse->apply(database));
    QCOMPARE(title(database, 1), QStringLiteral("new"));
    QCOMPARE(title(database, 2), QStringLiteral("odd"));
}

void ChangesetTest::refusesATableThatIsNotDurable()
{
    Database database = project();
    const Changeset harmless =
        recorded(database, [](Database &at) { return runSql(at, "INSERT INTO setting VALUES ('k', 'v')"); });
    EXPECT_DONE(harmless.inverted()->apply(database));
    QByteArray bytes = harmless.bytes();
    bytes.replace("setting", "journal");
    const Status applied = Changeset(bytes).apply(database);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Invalid);
    QCOMPARE(applied.error().subject, QStringLiteral("journal"));
}

void ChangesetTest::refusesAFileWithoutTheTable()
{
    Database database = project();
    const Changeset changeset =
        recorded(database, [](Database &at) { return addArticle(at, 1, QStringLiteral("one")); });
    Result<Database> empty = Database::inMemory();
    EXPECT_DONE(empty);
    const Status applied = changeset.apply(*empty);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Invalid);
}

void ChangesetTest::readsNoNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a changeset at all");
    QTest::newRow("a table header cut short") << QByteArray("T\x05\x01", 3);
    QTest::newRow("a table without a name") << QByteArray("T\x01\x01\0", 4);
    QTest::newRow("a table without a key") << QByteArray("T\x01\0article\0", 11);
    QTest::newRow("a row without a table") << QByteArray("\x12\0\x05", 3);
    QTest::newRow("a text longer than the bytes") << QByteArray("T\x01\x01setting\0\x12\0\x03\x7fk", 16);
    QTest::newRow("a row without its key") << QByteArray("T\x01\x01setting\0\x12\0\x05", 14);
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void ChangesetTest::readsNoNonsense()
{
    QFETCH(QByteArray, bytes);
    const Result<QList<ChangedRow>> rows = Changeset(bytes).rows();
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, Error::Code::Damaged);
    Database database = project();
    QVERIFY(!Changeset(bytes).apply(database));
    QVERIFY(!Changeset(bytes).inverted());
}

void ChangesetTest::survivesFlippedBytes()
{
    Database database = project();
    const Changeset changeset = recorded(database, [](Database &at) {
        Status done = addArticle(at, 1, QStringLiteral("one"));
        if (done)
            done = runSql(at, "INSERT INTO text VALUES (10, 1, 'source', 'en')");
        return done ? runSql(at, "INSERT INTO setting VALUES ('k', 'v')") : done;
    });
    QRandomGenerator random(20260101);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = changeset.bytes();
        bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        if (round % 3 == 0)
            bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
        Database target = round % 50 == 0 ? project() : std::move(database);
        refused += Changeset(bytes).apply(target) ? 0 : 1;
        database = std::move(target);
    }
    QVERIFY(refused > 1000);
    const Result<QStringList> faults = database.integrityFaults(false);
    EXPECT_DONE(faults);
    QCOMPARE(*faults, QStringList());
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::ChangesetTest)
#include "tst_changeset.moc"
