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

    void saysWhatIsWrong()
    {
        const CommandLine cli;
        newProject(cli);
        cli.write("bad.tmx", "<tmx><body>");
        cli.write("bad.beads", "[0]\n");
        QCOMPARE(cli.run("import p.concord --format tmx bad.tmx").status, 3);
        QCOMPARE(cli.run("import p.concord --format beads bad.beads").status, 3);
        QCOMPARE(cli.run("import p.concord --format beads missing.beads").status, 3);
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
