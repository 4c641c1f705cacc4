// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QTest>

using namespace concord;

namespace {

constexpr const char *kEnglish = "Rain fell all day. The river rose by night.\nNobody slept. The bridge held until dawn.\n";
constexpr const char *kChinese = "整天下雨。河水到夜裡漲了。\n沒有人睡。橋撐到了天亮。\n";

} // namespace

/// Alignments that come from elsewhere and go there, by concord-cli.
class CliExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
    }

    void pinsABeadFile()
    {
        const CommandLine cli;
        newProject(cli);
        cli.write("b.beads", "[0,1]:[0]\n[2]:[1,2]:0.3\n[7]:[3]\n");
        const Run run = cli.run("import p.concord --format beads b.beads");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object().value(QLatin1String("units")).toInt(), 3);
        QCOMPARE(run.object().value(QLatin1String("pinned")).toInt(), 2);
        QCOMPARE(run.object().value(QLatin1String("unknown")).toInt(), 1);
        QCOMPARE(cli.run("export p.concord --format beads out.beads").status, 0);
        QCOMPARE(cli.read(QStringLiteral("out.beads")).split('\n').mid(0, 2), (QList<QByteArray>{"[0,1]:[0]:1.000", "[2]:[1,2]:1.000"}));
        QCOMPARE(cli.run("undo p.concord").object().value(QLatin1String("undone")).toString(), QStringLiteral("Import alignment"));
        QCOMPARE(cli.run("export p.concord --format beads out.beads").object().value(QLatin1String("pinned")).toInt(), 0);
    }

    void pinsATranslationMemory()
    {
        const CommandLine cli;
        newProject(cli);
        QCOMPARE(cli.run("export p.concord --format tmx out.tmx").status, 0);
        const Run run = cli.run("import p.concord --format tmx out.tmx");
        QCOMPARE(run.status, 0);
        QVERIFY(run.object().value(QLatin1String("units")).toInt() >= 3);
        QCOMPARE(run.object().value(QLatin1String("pinned")), run.object().value(QLatin1String("units")));
        QCOMPARE(cli.run("export p.concord --format beads out.beads").object().value(QLatin1String("pinned")), run.object().value(QLatin1String("units")));
    }

    void takesACorrectedTranslationOver()
    {
        const CommandLine cli;
        newProject(cli);
        for (const QString &format : {QStringLiteral("xliff-2.1"), QStringLiteral("xliff-1.2")}) {
            QCOMPARE(cli.run({QStringLiteral("export"), QStringLiteral("p.concord"), QStringLiteral("--format"), format, QStringLiteral("out.xlf")}).status, 0);
            Run run = cli.run("import p.concord --format xliff out.xlf");
            QCOMPARE(run.status, 0);
            QCOMPARE(run.object().value(QLatin1String("changed")).toInt(), 0);
            QByteArray bytes = cli.read(QStringLiteral("out.xlf"));
            const QByteArray before = format.endsWith(u'1') ? "橋撐到了天亮。" : "橋一直撐到了天亮。", after = format.endsWith(u'1') ? "橋一直撐到了天亮。" : "橋撐到了黎明。";
            QVERIFY(bytes.contains(before));
            cli.write("back.xlf", bytes.replace(before, after));
            run = cli.run("import p.concord --format xliff back.xlf");
            QCOMPARE(run.object().value(QLatin1String("changed")).toInt(), 1);
        }
        QVERIFY(cli.run("search p.concord 橋撐到了黎明").output.contains("黎明"));
        QCOMPARE(cli.run("undo p.concord").object().value(QLatin1String("undone")).toString(), QStringLiteral("Import corrections"));
        cli.write("bad.xlf", "<xliff version='2.1' srcLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0'>\n<file id='f'/></xliff>");
        const Run bad = cli.run("import p.concord --format xliff bad.xlf");
        QCOMPARE(bad.status, 3);
        QVERIFY2(bad.messages.contains("line 2"), bad.messages.constData());
    }

    void termsGoOutAndComeBack()
    {
        const CommandLine cli;
        newProject(cli);
        cli.write("g.tsv", "en\tzh-TW\tforbidden\nriver\t河\t\nbridge\t橋\t橋樑\n");
        QCOMPARE(cli.run("import p.concord --format glossary-csv g.tsv").object().value(QLatin1String("added")).toInt(), 2);
        QCOMPARE(cli.run("import p.concord --format glossary-csv g.tsv").object().value(QLatin1String("unchanged")).toInt(), 2);
        for (const char *format : {"tbx", "glossary-csv", "glossary-xlsx"}) {
            const QString name = QLatin1String(format);
            QCOMPARE(cli.run({QStringLiteral("export"), QStringLiteral("p.concord"), QStringLiteral("--format"), name, QStringLiteral("out")}).object().value(QLatin1String("concepts")).toInt(), 2);
            const Run run = cli.run({QStringLiteral("import"), QStringLiteral("p.concord"), QStringLiteral("--format"), name, QStringLiteral("out")});
            QVERIFY2(run.status == 0 && run.object().value(QLatin1String("added")).toInt() == 0, run.messages + run.output);
        }
        cli.write("bad.tbx", "<tbx type='TBX-Basic' style='dca' xmlns='urn:iso:std:iso:30042:ed-2'>\n<text><body><admin/></body></text></tbx>");
        QCOMPARE(cli.run("import p.concord --format tbx bad.tbx").status, 3);
    }

    void writesReports()
    {
        const CommandLine cli;
        cli.write("en.txt", "The mill lost $5 million & <more>.\n");
        cli.write("zh.txt", "紙廠虧損500億美元,還有<更多>。\n");
        QCOMPARE(cli.run("new p.concord --source en.txt --translation zh.txt").status, 0);
        QVERIFY(cli.run("export p.concord --format html out.html").object().value(QLatin1String("findings")).toInt() >= 2);
        const QByteArray html = cli.read(QStringLiteral("out.html"));
        QVERIFY2(html.contains("<mark>500億美元</mark>") && html.contains("&lt;更多&gt;") && !html.contains("<更多>") && !html.contains("<script"), html.constData());
        QCOMPARE(cli.run("export p.concord --format csv out.csv").status, 0);
        QVERIFY(cli.read(QStringLiteral("out.csv")).contains("figure-mismatch,error,1,1,"));
        QCOMPARE(cli.run("export p.concord --format xlsx out.xlsx").status, 0);
        QVERIFY(cli.read(QStringLiteral("out.xlsx")).startsWith("PK"));
        QCOMPARE(cli.run("check p.concord --format html").output.left(15), QByteArray("<!DOCTYPE html>"));
        QVERIFY(cli.run("check p.concord --format csv").output.startsWith("rule,severity,source_paragraph,translation_paragraph,message,message_zh,suggestion,fingerprint"));
    }

    void saysWhatIsWrong()
    {
        const CommandLine cli;
        newProject(cli);
        cli.write("bad.tmx", "<tmx><body>");
        cli.write("bad.beads", "[0]\n");
        QCOMPARE(cli.run("import p.concord --format tmx bad.tmx").status, 3);
        QCOMPARE(cli.run("import p.concord --format beads bad.beads").status, 3);
        QCOMPARE(cli.run("import p.concord --format beads missing.beads").status, 3);
        cli.write("page.tbx", "<html><body>loom</body></html>");
        cli.write("words.tbx", "loom,織機\n");
        QCOMPARE(cli.run("import p.concord --format tbx page.tbx").status, 3);
        QCOMPARE(cli.run("import p.concord --format tbx words.tbx").status, 3);
        QCOMPARE(cli.run("import p.concord --format glossary-csv page.tbx").status, 3);
        QCOMPARE(cli.run("import p.concord --format xml bad.tmx").status, 2);
        QCOMPARE(cli.run("import p.concord bad.tmx").status, 2);
        QCOMPARE(cli.run("import missing.concord --format tmx bad.tmx").status, 4);
        QCOMPARE(cli.run("import p.concord --format tmx bad.tmx --article 7").status, 2);
        QCOMPARE(cli.run("export p.concord --format beads no/folder/out.beads").status, 3);
        cli.run("new one.concord --source en.txt");
        QCOMPARE(cli.run("export one.concord --format beads out.beads").status, 4);
    }

private:
    static void newProject(const CommandLine &cli)
    {
        cli.write("en.txt", kEnglish);
        cli.write("zh.txt", kChinese);
        if (cli.run("new p.concord --source en.txt --translation zh.txt").status != 0)
            qFatal("the project cannot be made");
    }
};

QTEST_GUILESS_MAIN(CliExchangeTest)
#include "tst_cliexchange.moc"
