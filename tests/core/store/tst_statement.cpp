// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/statement.h"
#include "tests/core/store/expectdone.h"

#include <QTest>

namespace concord {

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsText_data();
    void keepsText();
    void keepsWholeNumbersToTheirLimits();
    void keepsBytes();
    void storesAnEmptyStringAsTextAndAnEmptyOptionalAsNull();
    void storesAnIdOfNothingAsNull();
    void refusesTwoStatements();
    void refusesNoStatement();
    void namesTheSqlThatFailed();
    void reportsAParameterThatIsNotThere();
    void canBeRunAgainWithOtherValues();
    void forgetsOldValuesWhenReset();
    void reportsABrokenRuleAsInvalid();

private:
    Database memory() const;
};

Database StatementTest::memory() const
{
    Result<Database> database = Database::inMemory();
    Q_ASSERT(database);
    const Status made =
        database->execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body ANY CHECK (body IS NOT 'no')) STRICT");
    Q_ASSERT(made);
    return std::move(*database);
}

void StatementTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void StatementTest::keepsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("The company lost $5 billion");
    QTest::newRow("Chinese") << QStringLiteral("該公司虧損50億美元");
    QTest::newRow("outside the basic plane") << QStringLiteral("𠮷野家 😀");
    QTest::newRow("combining marks") << QStringLiteral("e\u0301");
    QTest::newRow("a NUL inside") << QStringLiteral("a\0b").append(QChar(0)).append(u'c');
    QTest::newRow("line ends") << QStringLiteral("one\r\ntwo\n");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE note; --");
}

void StatementTest::keepsText()
{
    QFETCH(QString, text);
    Database database = memory();
    EXPECT_DONE(runSql(database, "INSERT INTO note (body) VALUES (?)", text));
    const auto rows = readRows(database, "SELECT body FROM note", [](const Statement &row) { return row.text(0); });
    EXPECT_DONE(rows);
    QCOMPARE(*rows, QStringList{text});
}

void StatementTest::keepsWholeNumbersToTheirLimits()
{
    Database database = memory();
    const QList<qint64> numbers{std::numeric_limits<qint64>::min(), -1, 0, 1, std::numeric_limits<qint64>::max()};
    for (const qint64 number : numbers)
        EXPECT_DONE(runSql(database, "INSERT INTO note (body) VALUES (?)", number));
    const auto rows =
        readRows(database, "SELECT body FROM note ORDER BY body", [](const Statement &row) { return row.integer(0); });
    EXPECT_DONE(rows);
    QCOMPARE(*rows, numbers);
}

void StatementTest::keepsBytes()
{
    Database database = memory();
    const QByteArray bytes("\0\x80\xff\0z", 5);
    EXPECT_DONE(runSql(database, "INSERT INTO note (body) VALUES (?)", bytes));
    const auto rows = readRows(database, "SELECT body FROM note", [](const Statement &row) { return row.bytes(0); });
    EXPECT_DONE(rows);
    QCOMPARE(rows->first(), bytes);
}

void StatementTest::storesAnEmptyStringAsTextAndAnEmptyOptionalAsNull()
{
    Database database = memory();
    EXPECT_DONE(runSql(database, "INSERT INTO note (id, body) VALUES (1, ?)", QString()));
    EXPECT_DONE(runSql(database, "INSERT INTO note (id, body) VALUES (2, ?)", std::optional<QString>()));
    EXPECT_DONE(
        runSql(database, "INSERT INTO note (id, body) VALUES (3, ?)", std::optional<QString>(QStringLiteral(""))));
    const auto rows = readRows(database, "SELECT typeof(body), body FROM note ORDER BY id",
                               [](const Statement &row) { return std::pair(row.text(0), row.optionalText(1)); });
    EXPECT_DONE(rows);
    QCOMPARE(rows->at(0), std::pair(QStringLiteral("text"), std::optional<QString>(QString())));
    QCOMPARE(rows->at(1), std::pair(QStringLiteral("null"), std::optional<QString>()));
    QCOMPARE(rows->at(2), std::pair(QStringLiteral("text"), std::optional<QString>(QString())));
}

void StatementTest::storesAnIdOfNothingAsNull()
{
    Database database = memory();
    EXPECT_DONE(runSql(database, "INSERT INTO note (id, body) VALUES (1, ?)", ClaimId()));
    EXPECT_DONE(runSql(database, "INSERT INTO note (id, body) VALUES (2, ?)", ClaimId{7}));
    const auto rows = readRows(database, "SELECT body FROM note ORDER BY id",
                               [](const Statement &row) { return row.optionalInteger(0); });
    EXPECT_DONE(rows);
    QCOMPARE(*rows, (QList<std::optional<qint64>>{std::nullopt, 7}));
}

void StatementTest::refusesTwoStatements()
{
    Database database = memory();
    const Result<Statement> statement = Statement::prepare(database, "DELETE FROM note; DROP TABLE note");
    QVERIFY(!statement);
    QCOMPARE(statement.error().code, Error::Code::Invalid);
}

void StatementTest::refusesNoStatement()
{
    Database database = memory();
    const Result<Statement> statement = Statement::prepare(database, "  -- nothing\n");
    QVERIFY(!statement);
    QCOMPARE(statement.error().code, Error::Code::Invalid);
}

void StatementTest::namesTheSqlThatFailed()
{
    Database database = memory();
    const Result<Statement> statement = Statement::prepare(database, "SELECT colour FROM note");
    QVERIFY(!statement);
    QCOMPARE(statement.error().code, Error::Code::Database);
    QVERIFY2(statement.error().detail.contains(QStringLiteral("SELECT colour FROM note")),
             qPrintable(statement.error().detail));
}

void StatementTest::reportsAParameterThatIsNotThere()
{
    Database database = memory();
    QVERIFY(!runSql(database, "INSERT INTO note (body) VALUES (?)", 1, 2));
    const Result<qint64> count = database.number("SELECT count(*) FROM note");
    EXPECT_DONE(count);
    QCOMPARE(*count, 0);
}

void StatementTest::canBeRunAgainWithOtherValues()
{
    Database database = memory();
    Result<Statement> insert = Statement::prepare(database, "INSERT INTO note (id, body) VALUES (?, ?)");
    EXPECT_DONE(insert);
    for (int number = 1; number <= 3; ++number) {
        insert->bindAll(number, QString::number(number * number));
        EXPECT_DONE(insert->run());
    }
    const auto rows =
        readRows(database, "SELECT body FROM note ORDER BY id", [](const Statement &row) { return row.text(0); });
    EXPECT_DONE(rows);
    QCOMPARE(*rows, (QStringList{QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("9")}));
}

void StatementTest::forgetsOldValuesWhenReset()
{
    Database database = memory();
    Result<Statement> insert = Statement::prepare(database, "INSERT INTO note (body) VALUES (?)");
    EXPECT_DONE(insert);
    insert->bindAll(QStringLiteral("first"));
    EXPECT_DONE(insert->run());
    EXPECT_DONE(insert->run());
    const Result<qint64> nulls = database.number("SELECT count(*) FROM note WHERE body IS NULL");
    EXPECT_DONE(nulls);
    QCOMPARE(*nulls, 1);
}

void StatementTest::reportsABrokenRuleAsInvalid()
{
    Database database = memory();
    const Status status = runSql(database, "INSERT INTO note (body) VALUES ('no')");
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Invalid);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::StatementTest)
#include "tst_statement.moc"
