// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

/// Claims through concord-cli: handed over and back, reviewed, commented on, restored.
class CliClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI names no program");
    }

    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->write("en.txt", "Acme \xF0\x9F\x98\x80 lost $5 billion in 2024.\r\nBrook earned $3 billion in 2024.\r\n");
        m_cli->write("zh.txt", "Acme在2024年虧損50億美元。\r\nBrook在2024年獲利30億美元。\r\n");
        QCOMPARE(m_cli->run("new p.concord --source en.txt --translation zh.txt").status, 0);
        const Run added = m_cli->run({u"claims"_s, u"add"_s, u"p.concord"_s, u"--side"_s, u"source"_s, u"--paragraph"_s, u"1"_s, u"--exact"_s, u"$5 billion"_s,
                                      u"--entity"_s, u"=Acme"_s, u"--metric"_s, u"loss"_s, u"--period"_s, u"2024"_s, u"--low"_s, u"5000000000"_s, u"--high"_s,
                                      u"5000000000"_s, u"--unit"_s, u"USD"_s, u"--status"_s, u"disputed"_s, u"--tags"_s, u"tax,energy"_s, u"--evidence"_s,
                                      u"https://example.org/a"_s, u"--assignee"_s, u"Lin"_s, u"--statement"_s, u"Acme lost $5 billion."_s});
        QVERIFY2(added.status == 0, added.messages.constData());
        m_claim = added.object();
    }

    void explainsItselfInWholeLetters()
    {
        const Run help = m_cli->run("claims add --help");
        QVERIFY((help.output + help.messages).contains("revenue, \xE2\x80\xA6"));
    }

    void readsPercentages()
    {
        const auto set = [this](const QStringList &values) { return m_cli->run(QStringList{u"claims"_s, u"set"_s, u"p.concord"_s, m_claim.value("id"_L1).toString()} + values); };
        QCOMPARE(set({u"--low"_s, u"26%"_s}).status, 2); // of dollars
        const Run percent = set({u"--low"_s, u"26%"_s, u"--high"_s, u"26.5%"_s, u"--unit"_s, u"%"_s});
        QVERIFY2(percent.status == 0, percent.messages.constData());
        QCOMPARE(percent.object().value("low"_L1).toString(), u"0.26"_s);
        QCOMPARE(percent.object().value("high"_L1).toString(), u"0.265"_s);
        const Run fraction = set({u"--low"_s, u"0.2"_s, u"--high"_s, u"0.2"_s});
        QCOMPARE(fraction.object().value("low"_L1).toString(), u"0.2"_s);
        QVERIFY(fraction.messages.isEmpty());
        const Run doubtful = set({u"--low"_s, u"26"_s, u"--high"_s, u"26"_s});
        QCOMPARE(doubtful.object().value("low"_L1).toString(), u"26"_s); // as the contract has it
        QVERIFY(doubtful.messages.contains("2600 %"));
    }

    void saysWhichArticleCounts()
    {
        const Run list = m_cli->run("claims list --help"), add = m_cli->run("claims add --help");
        QVERIFY((list.output + list.messages).simplified().contains("all of them when not given"));
        QVERIFY((add.output + add.messages).simplified().contains("the first one when not given"));
    }

    void handsClaimsOverAndTakesThemBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "jsonl", "w3c", "claimreview", "qdpx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void handsClaimsOverAndTakesThemBack()
    {
        QFETCH(QString, format);
        const Run out = m_cli->run({u"claims"_s, u"export"_s, u"p.concord"_s, u"--format"_s, format, u"out"_s});
        QVERIFY2(out.status == 0, out.messages.constData());
        QCOMPARE(out.object().value("claims"_L1).toInt(), 1);
        const Run in = m_cli->run({u"claims"_s, u"import"_s, u"p.concord"_s, u"--format"_s, format, u"out"_s});
        QVERIFY2(in.status == 0, in.messages.constData());
        QCOMPARE(in.object().value("unchanged"_L1).toInt(), 1);
        QCOMPARE(in.object().value("added"_L1).toInt(), 0);
    }

    void writesSheets()
    {
        QCOMPARE(m_cli->run("claims export p.concord --format html out.html").status, 0);
        QVERIFY(m_cli->read(u"out.html"_s).contains("=Acme"));
        QCOMPARE(m_cli->run("claims export p.concord --format pdf out.pdf").status, 0);
        QVERIFY(m_cli->read(u"out.pdf"_s).startsWith("%PDF"));
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(m_cli->run("claims export p.concord --format odt out").status, 2);
        QCOMPARE(m_cli->run("claims import p.concord --format csv missing.csv").status, 3);
        m_cli->write("bad.jsonl", "{\"entity\":\"A\"}\n{\"low\":\"x\"}\n");
        const Run bad = m_cli->run("claims import p.concord --format jsonl bad.jsonl");
        QCOMPARE(bad.status, 3);
        QVERIFY2(bad.messages.contains("line 2"), bad.messages.constData());
        QCOMPARE(m_cli->run("claims list p.concord").objects().size(), 1);
        QCOMPARE(m_cli->run("claims list missing.concord").status, 4);
    }

    void reviewsFiguresOnce()
    {
        QCOMPARE(m_cli->run("claims suggest p.concord --pending").objects().size(), 1);
        const QJsonObject left = m_cli->run("claims suggest p.concord --pending").object();
        QCOMPARE(left.value("exact"_L1).toString(), u"$3 billion"_s);
        QVERIFY(left.value("counterpart"_L1).isObject());
        const Run rejected = m_cli->run({u"claims"_s, u"reject"_s, u"p.concord"_s, u"--side"_s, u"translation"_s, u"--paragraph"_s, u"2"_s, u"--start"_s,
                                         QString::number(left.value("counterpart"_L1).toObject().value("start"_L1).toInt())});
        QVERIFY2(rejected.status == 0, rejected.messages.constData());
        QVERIFY(m_cli->run("claims suggest p.concord --pending").objects().isEmpty());
        QCOMPARE(m_cli->run("claims reject p.concord --side source --paragraph 2 --start 0").status, 2);
    }

    void showsConflictsAndFilters()
    {
        const QString id = m_claim.value("id"_L1).toString();
        m_cli->write("more.jsonl", R"({"side":"translation","paragraph":1,"exact":"50億美元","entity":"=acme","metric":"loss","period":"2024","low":"6000000000","high":"6000000000","unit":"USD"})");
        QCOMPARE(m_cli->run("claims add p.concord --from more.jsonl").status, 0);
        const QList<QJsonObject> all = m_cli->run("claims list p.concord --agreement conflict").objects();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().value("conflicts"_L1).toArray().size(), 1);
        QCOMPARE(m_cli->run("claims list p.concord --tag tax").objects().size(), 1);
        QCOMPARE(m_cli->run({u"claims"_s, u"list"_s, u"p.concord"_s, u"--text"_s, u"亿美元"_s}).object().value("entity"_L1).toString(), u"=acme"_s);
    }

    void changesAndRemovesThoseAFileNames()
    {
        const QString id = m_claim.value("id"_L1).toString();
        m_cli->write("set.jsonl", QStringLiteral(R"({"id":"%1","metric":"profit","status":"verified"})").arg(id).toUtf8());
        const Run set = m_cli->run("claims set p.concord --from set.jsonl");
        QVERIFY2(set.status == 0, set.messages.constData());
        QCOMPARE(set.object().value("metric"_L1).toString(), u"profit"_s);
        QCOMPARE(set.object().value("status"_L1).toString(), u"verified"_s);
        QCOMPARE(set.object().value("entity"_L1).toString(), u"=Acme"_s); // what the line does not name stays
        m_cli->write("bad.jsonl", "{\"id\":\"12\",\"metric\":\"loss\"}\n");
        QCOMPARE(m_cli->run("claims set p.concord --from bad.jsonl").status, 3);
        QCOMPARE(m_cli->run("claims set p.concord").status, 2);
        QCOMPARE(m_cli->run("claims remove p.concord").status, 2);
        QCOMPARE(m_cli->run("claims remove p.concord --from set.jsonl").status, 0);
        QVERIFY(m_cli->run("claims list p.concord").objects().isEmpty());
    }

    void tellsAndRestoresTheHistoryOfAClaim()
    {
        const QString id = m_claim.value("id"_L1).toString();
        QCOMPARE(m_cli->run({u"claims"_s, u"set"_s, u"p.concord"_s, id, u"--metric"_s, u"profit"_s}).status, 0);
        const QList<QJsonObject> events = m_cli->run({u"history"_s, u"p.concord"_s, u"--claim"_s, id}).objects();
        QCOMPARE(events.size(), 2);
        const QJsonObject change = events.first().value("changes"_L1).toArray().first().toObject();
        QCOMPARE(change.value("before"_L1).toString(), u"loss"_s);
        QCOMPARE(change.value("after"_L1).toString(), u"profit"_s);
        const QString seq = QString::number(events.last().value("seq"_L1).toInt());
        QCOMPARE(m_cli->run({u"history"_s, u"p.concord"_s, u"--claim"_s, id, u"--restore"_s, seq}).objects().size(), 3);
        QCOMPARE(m_cli->run("claims list p.concord").object().value("metric"_L1).toString(), u"loss"_s);
    }

    void keepsThreadsOfComments()
    {
        const QString id = m_claim.value("id"_L1).toString();
        const QString first = m_cli->run({u"claims"_s, u"comment"_s, u"p.concord"_s, id, u"--text"_s, u"Why?"_s}).object().value("id"_L1).toString();
        const QList<QJsonObject> thread = m_cli->run({u"claims"_s, u"comment"_s, u"p.concord"_s, id, u"--text"_s, u"Filing."_s, u"--answer"_s, first}).objects();
        QCOMPARE(thread.size(), 2);
        QCOMPARE(thread.last().value("parent"_L1).toString(), first);
        QVERIFY(m_cli->run({u"claims"_s, u"comment"_s, u"p.concord"_s, id, u"--resolve"_s, first}).object().value("resolved_by"_L1).isString());
        QCOMPARE(m_cli->run("claims comment p.concord 12").status, 2);
    }

private:
    std::unique_ptr<CommandLine> m_cli;
    QJsonObject m_claim;
};

QTEST_GUILESS_MAIN(CliClaimsTest)
#include "tst_cliclaims.moc"
