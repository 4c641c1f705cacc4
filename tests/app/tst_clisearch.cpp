// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QRegularExpression>

using namespace concord;

namespace {

const QByteArray kEnglish = "Harbour\nThe ferry 😀 is late. The Ferries are full.\n";
const QByteArray kChinese = "港口\n😀渡輪誤點，資本不足。\n渡輪客滿。\n";

} // namespace

class CliSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsHitsAsTheContractHasThem();
    void finds_data();
    void finds();
    void slipsAreUsageErrors_data();
    void slipsAreUsageErrors();
    void aMissingProjectIsUnusable();
    void aLargeProjectIsIndexedOnce();

private:
    CommandLine m_cli;
};

void CliSearchTest::initTestCase()
{
    if (!CommandLine::isThere())
        QSKIP("CONCORD_CLI names no program");
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_cli.write("en.txt", kEnglish);
    m_cli.write("zh.txt", kChinese);
    QCOMPARE(m_cli.run("new s.concord --source en.txt --translation zh.txt").status, 0);
}

void CliSearchTest::printsHitsAsTheContractHasThem()
{
    const Run run = m_cli.run(QStringList{QStringLiteral("search"), QStringLiteral("s.concord"), QStringLiteral("渡轮")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.messages, QByteArray());
    const QList<QJsonObject> hits = run.objects();
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].keys(), QStringList({QStringLiteral("article"), QStringLiteral("context"), QStringLiteral("end"), QStringLiteral("paragraph"), QStringLiteral("side"),
                                          QStringLiteral("start")}));
    QVERIFY(hits[0].value(QLatin1String("article")).toString().toLongLong() > 0);
    QCOMPARE(hits[0].value(QLatin1String("side")).toString(), QStringLiteral("translation"));
    QCOMPARE(hits[0].value(QLatin1String("start")).toInt(), 1); // code points
    QCOMPARE(hits[0].value(QLatin1String("end")).toInt(), 3);
    QCOMPARE(hits[0].value(QLatin1String("context")).toString(), QStringLiteral("😀渡輪誤點，資本不足。"));
    QCOMPARE(hits[1].value(QLatin1String("paragraph")).toInt(), hits[0].value(QLatin1String("paragraph")).toInt() + 1);
}

void CliSearchTest::finds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QStringList &arguments, int count) { QTest::newRow(name) << arguments << count; };
    row("starts of words", {QStringLiteral("ferr")}, 2);
    row("one character", {QStringLiteral("輪")}, 2);
    row("limit", {QStringLiteral("輪"), QStringLiteral("--limit"), QStringLiteral("1")}, 1);
    row("language", {QStringLiteral("輪"), QStringLiteral("--lang"), QStringLiteral("en")}, 0);
    row("its language", {QStringLiteral("輪"), QStringLiteral("--lang"), QStringLiteral("zh-Hant")}, 2);
    row("not across punctuation", {QStringLiteral("點資")}, 0);
    row("all pieces", {QStringLiteral("\"資本\" \"渡輪\"")}, 2);
    row("nothing to find", {QStringLiteral("…")}, 0);
}

void CliSearchTest::finds()
{
    QFETCH(QStringList, arguments);
    const Run run = m_cli.run(QStringList{QStringLiteral("search"), QStringLiteral("s.concord")} + arguments);
    QCOMPARE(run.status, 0);
    QTEST(static_cast<int>(run.objects().size()), "count");
}

void CliSearchTest::slipsAreUsageErrors_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"search", "search s.concord", "search s.concord a b", "search s.concord a --lang tlh", "search s.concord a --limit 0", "search s.concord a --limit x"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliSearchTest::slipsAreUsageErrors()
{
    QFETCH(QString, line);
    const Run run = m_cli.run(line.split(u' '));
    QCOMPARE(run.status, 2);
    QVERIFY(!run.messages.isEmpty());
}

void CliSearchTest::aMissingProjectIsUnusable()
{
    QCOMPARE(m_cli.run("search none.concord a").status, 4);
}

void CliSearchTest::aLargeProjectIsIndexedOnce()
{
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += "第" + QByteArray::number(i) + "艘渡輪離開港口。\n";
    m_cli.write("large.txt", text);
    QCOMPARE(m_cli.run("new large.concord --translation large.txt").status, 0);
    const qint64 before = QFileInfo(m_cli.path(QStringLiteral("large.concord"))).size();
    for (int round = 0; round < 2; ++round)
        QCOMPARE(m_cli.run(QStringList{QStringLiteral("search"), QStringLiteral("large.concord"), QStringLiteral("渡輪離")}).objects().size(), 3000);
    const qint64 after = QFileInfo(m_cli.path(QStringLiteral("large.concord"))).size();
    QVERIFY(after > before);
    QCOMPARE(m_cli.run(QStringList{QStringLiteral("search"), QStringLiteral("large.concord"), QStringLiteral("第2999艘")}).objects().size(), 1);
    QCOMPARE(QFileInfo(m_cli.path(QStringLiteral("large.concord"))).size(), after);
    QCOMPARE(m_cli.run("verify large.concord").status, 0);
}

QTEST_GUILESS_MAIN(CliSearchTest)

#include "tst_clisearch.moc"
