// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QTest>

using namespace concord;

namespace {

constexpr const char *kEnglish = "The mill opened in spring and hired sixty people from the valley.\nIt sold paper for $4 million last year, mostly to printers.\nThe river rose twice that autumn.\n";
constexpr const char *kRevised = "The mill opened in May and hired sixty people from the valley.\nIt sold paper for $6 million last year, mostly to printers.\nThe river rose twice that autumn.\n";
constexpr const char *kChinese = "紙廠在春天開張，從河谷雇了六十人。\n去年紙賣了400萬美元，多半賣給印刷廠。\n那年秋天河水漲了兩次。\n";

QJsonObject caseOf(const QString &before, const QString &after, int start, int end)
{
    return {{QStringLiteral("id"), QStringLiteral("one")},
            {QStringLiteral("old"), before},
            {QStringLiteral("new"), after},
            {QStringLiteral("annotation"), QJsonObject{{QStringLiteral("start"), start}, {QStringLiteral("end"), end}}}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// New versions of texts, and passages found again in them, by concord-cli.
class CliReviseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
    }

    void countsInCodePoints()
    {
        const CommandLine cli;
        const QString before = QStringLiteral("𠮷田說🙂，紙廠去年賣了40億元。天氣很好。"), after = QStringLiteral("【更正】𠮷田說🙂，紙廠去年賣了52億元。天氣很好。");
        cli.write("c.jsonl", line(caseOf(before, after, 11, 15)));
        const Run run = cli.run("reanchor c.jsonl");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object().value(QLatin1String("state")).toString(), QStringLiteral("anchored"));
        QCOMPARE(run.object().value(QLatin1String("start")).toInt(), 15);
        QCOMPARE(run.object().value(QLatin1String("end")).toInt(), 19);
        QCOMPARE(run.object().value(QLatin1String("changed")).toBool(), true);
    }

    void growsWithTheFigure()
    {
        const CommandLine cli;
        const QString before = QStringLiteral("The mill lost $25 in all."), after = QStringLiteral("The mill lost $25 million in all.");
        cli.write("c.jsonl", line(caseOf(before, after, 14, 17)));
        const QJsonObject answer = cli.run("reanchor c.jsonl").object();
        QCOMPARE(answer.value(QLatin1String("end")).toInt(), 25);
        QVERIFY(answer.value(QLatin1String("changed")).toBool());
    }

    void namesTheLineOfABadCase()
    {
        const CommandLine cli;
        const QByteArray good = line(caseOf(QStringLiteral("Rain fell."), QStringLiteral("Rain fell."), 0, 4));
        cli.write("c.jsonl", good + "{oops\n\n" + line(caseOf(QStringLiteral("Rain."), QStringLiteral("Rain."), 3, 9)) + good);
        const Run run = cli.run("reanchor c.jsonl");
        QCOMPARE(run.status, 3);
        QCOMPARE(run.objects().size(), 2);
        QVERIFY(run.messages.contains("line 2"));
        QVERIFY(run.messages.contains("line 4"));
        QCOMPARE(cli.run("reanchor missing.jsonl").status, 3);
    }

    void passesTheExam()
    {
        const QString path = testDataFile(QStringLiteral("anchoring/cases.jsonl"));
        if (path.isEmpty())
            QSKIP("the measuring data is not there");
        const CommandLine cli;
        const QList<QJsonObject> answers = cli.run(QStringList{QStringLiteral("reanchor"), path}).objects();
        const QList<QByteArray> lines = readAll(path).trimmed().split('\n');
        QCOMPARE(answers.size(), lines.size());
        int right = 0, wrongUnsaid = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject given = QJsonDocument::fromJson(lines[i]).object(), wanted = given.value(QLatin1String("expect")).toObject();
            QCOMPARE(answers[i].value(QLatin1String("id")), given.value(QLatin1String("id")));
            bool isRight = answers[i].value(QLatin1String("state")) == wanted.value(QLatin1String("state"));
            for (const char *field : {"start", "end", "changed"})
                isRight &= !wanted.contains(QLatin1String(field)) || answers[i].value(QLatin1String(field)) == wanted.value(QLatin1String(field));
            right += isRight ? 1 : 0;
            const bool isSure = answers[i].value(QLatin1String("state")).toString() == u"anchored" && !answers[i].value(QLatin1String("changed")).toBool();
            wrongUnsaid += !isRight && isSure ? 1 : 0;
        }
        QCOMPARE(wrongUnsaid, 0);
        QVERIFY2(right >= lines.size() * 99 / 100, qPrintable(QString::number(right)));
    }

    void importsANewVersion()
    {
        const CommandLine cli;
        cli.write("en.txt", kEnglish);
        cli.write("new.txt", kRevised);
        cli.write("zh.txt", kChinese);
        QCOMPARE(cli.run("new p.concord --source en.txt --translation zh.txt").status, 0);
        QCOMPARE(cli.run("claims add p.concord --side source --paragraph 2 --exact $4 --metric revenue").status, 0);
        QCOMPARE(cli.run("claims add p.concord --side source --paragraph 3 --exact twice --metric floods").status, 0);
        const Run run = cli.run("revise p.concord --source new.txt --note Corrected");
        QCOMPARE(run.status, 0);
        const QJsonObject anchors = run.object().value(QLatin1String("anchors")).toObject();
        QCOMPARE(anchors.value(QLatin1String("changed")).toInt(), 1);
        QCOMPARE(anchors.value(QLatin1String("exact")).toInt(), 1);
        QCOMPARE(anchors.value(QLatin1String("orphan")).toInt(), 0);
        QCOMPARE(run.object().value(QLatin1String("revision")).toInt(), 2);
        QCOMPARE(cli.run("revise p.concord --source new.txt").status, 4); // the same once more
        QCOMPARE(cli.run("undo p.concord").object().value(QLatin1String("undone")).toString(), QStringLiteral("Import new version"));
    }

    void saysHowItIsUsed()
    {
        const CommandLine cli;
        cli.write("en.txt", kEnglish);
        cli.run("new p.concord --source en.txt");
        QCOMPARE(cli.run("revise p.concord").status, 2);
        QCOMPARE(cli.run("revise p.concord --source en.txt --translation en.txt").status, 2);
        QCOMPARE(cli.run("revise p.concord --source missing.txt").status, 3);
        QCOMPARE(cli.run("revise missing.concord --source en.txt").status, 4);
        QCOMPARE(cli.run("revise p.concord --article 7 --source en.txt").status, 2);
        cli.write("zh.txt", kChinese);
        QCOMPARE(cli.run("revise p.concord --translation zh.txt").status, 0); // a side that was missing
    }
};

QTEST_GUILESS_MAIN(CliReviseTest)
#include "tst_clirevise.moc"
