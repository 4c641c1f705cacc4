// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/charts.h"
#include "core/project/project.h"
#include "tests/support/commandline.h"

#include <QElapsedTimer>

#include <functional>

using namespace concord;

/// concord-cli under names, files, pipes and projects that nobody meant it for.
class CliStrangersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
    }

    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->write("en.txt", "The bill\nIt lost $5 billion in 2024. Nobody was surprised.\nIt has 400 million users.\n");
        m_cli->write("zh.txt", "帳單\n2024年虧損50億美元。沒有人意外。\n它有4萬名使用者。\n");
    }

    void cleanup() { m_cli.reset(); }

    void namesItselfByTheCommandAlone()
    {
        QVERIFY(QFile::link(qEnvironmentVariable("CONCORD_CLI"), m_cli->path(QStringLiteral("project"))));
        QProcess shell;
        shell.setWorkingDirectory(m_cli->path({}));
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("PATH=.:$PATH; project new --help")});
        QVERIFY(shell.waitForFinished());
        const QByteArray asProject = shell.readAllStandardOutput();
        QVERIFY2(asProject.startsWith("Usage: concord-cli new [options] PROJECT\n"), asProject.constData());
        QCOMPARE(asProject, m_cli->run("new --help").output);
    }

    void anEmptyListIsASlip()
    {
        QCOMPARE(m_cli->run("sample p.concord").status, 0);
        for (const char *option : {"--formats", "--lang"}) {
            const Run run = m_cli->run({QStringLiteral("chart"), QStringLiteral("p.concord"), QStringLiteral("--all"), QStringLiteral("--out"), QStringLiteral("d"),
                                        QLatin1String(option), QString()});
            QCOMPARE(run.status, 2);
            QVERIFY(run.output.isEmpty());
        }
    }

    void saysWhenItsOutputIsLost_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("a line") << "info s.concord";
        QTest::newRow("many lines") << "figures long.txt --lang en";
        QTest::newRow("help") << "--help";
        QTest::newRow("a command's help") << "new --help";
        QTest::newRow("findings") << "check --source en.txt --translation zh.txt --fail-on error";
    }
    void saysWhenItsOutputIsLost()
    {
        QFETCH(QString, command);
        m_cli->write("long.txt", QByteArray("It lost $5 billion. ").repeated(5000));
        QCOMPARE(m_cli->run("new s.concord --source en.txt").status, 0);
        QProcess program;
        program.setWorkingDirectory(m_cli->path({}));
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(qEnvironmentVariable("CONCORD_CLI"), command.split(u' '));
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 3);
        const QByteArray messages = program.readAllStandardError();
        QVERIFY2(messages.startsWith("concord-cli: Standard output") && messages.count('\n') == 1, messages.constData());
    }

    void readsFromPipesWithinTheLimit()
    {
        const Run piped = m_cli->run("segment /dev/stdin --lang en", "One. Two.\n");
        QCOMPARE(piped.status, 0);
        QCOMPARE(piped.objects().size(), 2);
        QCOMPARE(m_cli->run("segment - --lang en", "One. Two.\n").output, piped.output);
        QCOMPARE(m_cli->run("new s.concord --source en.txt").status, 0);
        const Run endless = m_cli->run("claims add s.concord --from -", QByteArray(65 * 1024 * 1024, ' '));
        QCOMPARE(endless.status, 3);
        QVERIFY2(endless.messages.contains("64 MB"), endless.messages.constData());
    }

    void aLongLineWithManyFiguresIsQuick()
    {
        m_cli->write("long.txt", QByteArray("它虧損50億美元，").repeated(120'000));
        QElapsedTimer timer;
        timer.start();
        const Run run = m_cli->run("figures long.txt --lang zh-Hant");
        QCOMPARE(run.output.count('\n'), 120'000);
        constexpr qint64 kPatience = 20'000; // ms
        QVERIFY2(timer.elapsed() < kPatience, QByteArray::number(timer.elapsed()).constData());
    }

    void drawsTheOtherChartsWhenOneCannotBeRead()
    {
        QCOMPARE(m_cli->run("sample p.concord").status, 0);
        changeCharts("p.concord", [](QList<ChartRecord> &charts) {
            charts[0].spec = QStringLiteral("{}");
            charts[1].name = QStringLiteral("renamed");
            charts[2].name = QStringLiteral("renamed");
        });
        QCOMPARE(m_cli->run("info p.concord").object().value(QLatin1String("charts")).toArray(),
                 (QJsonArray{QStringLiteral("capex"), QStringLiteral("renamed"), QStringLiteral("renamed-2")}));
        const Run all = m_cli->run("chart p.concord --all --out d --formats csv");
        QCOMPARE(all.status, 4);
        QVERIFY2(all.messages.contains("capex") && all.messages.count('\n') == 1, all.messages.constData());
        QCOMPARE(all.objects().size(), 2);
        QVERIFY(m_cli->read(QStringLiteral("d/renamed.csv")) != m_cli->read(QStringLiteral("d/renamed-2.csv")));
        QCOMPARE(m_cli->run("chart p.concord --name renamed-2 --out e --formats csv").object().value(QLatin1String("chart")).toString(),
                 QStringLiteral("renamed-2"));
        QCOMPARE(m_cli->run("chart p.concord --name capex --out e --formats csv").status, 4);
    }

private:
    void changeCharts(const char *name, const std::function<void(QList<ChartRecord> &)> &change)
    {
        const auto project = Project::open(m_cli->path(QString::fromUtf8(name)));
        VERIFY_OK(project);
        VERIFY_OK((*project)->edit(QStringLiteral("Change charts"), [&](Database &database) -> Status {
            Result<QList<ChartRecord>> charts = Charts::list(database);
            if (!charts)
                return charts.error();
            change(*charts);
            for (const ChartRecord &chart : *charts) {
                if (Status done = Charts::update(database, chart); !done)
                    return done;
            }
            return Done{};
        }));
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(CliStrangersTest)
#include "tst_clistrangers.moc"
