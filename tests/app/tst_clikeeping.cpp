// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/backups.h"
#include "core/project/project.h"
#include "tests/support/commandline.h"

#include <csignal>
#include <memory>
#include <vector>

using namespace concord;

/// concord-cli on damaged, foreign and newer projects, with its backups, under Ctrl+C and beside others.
class CliKeepingTest : public QObject
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
        QCOMPARE(m_cli->run("new p.concord --source en.txt").status, 0);
        QCOMPARE(addClaim(QStringLiteral("Acme")).status, 0);
    }

    void cleanup() { m_cli.reset(); }

    void provesTheHistory()
    {
        const QJsonObject found = m_cli->run("verify p.concord").object();
        QCOMPARE(found.value(QLatin1String("sound")), true);
        QCOMPARE(found.value(QLatin1String("opening")), QStringLiteral("sound"));
        QCOMPARE(found.value(QLatin1String("journal")), 2);
        QCOMPARE(found.value(QLatin1String("head")).toString().size(), 64);
        {
            Result<Database> database = Database::open(m_cli->path(QStringLiteral("p.concord")), Database::Mode::ReadWrite);
            VERIFY_OK(database);
            VERIFY_OK(database->execute("UPDATE journal SET author = 'nobody' WHERE seq = 1"));
        }
        const Run run = m_cli->run("verify p.concord");
        QCOMPARE(run.status, 4);
        QVERIFY(!run.object().value(QLatin1String("unreadable_edits")).toArray().isEmpty());
    }

    void recoversADamagedProjectAndSaysWhat()
    {
        QByteArray bytes = m_cli->read(QStringLiteral("p.concord"));
        bytes.replace(bytes.size() - 4096 * 2, 4096, QByteArray(4096, '\x11'));
        m_cli->write("p.concord", bytes);
        QCOMPARE(m_cli->run("info p.concord").status, 4);
        const Run saved = m_cli->run("recover p.concord saved.concord");
        QCOMPARE(saved.status, 0);
        QCOMPARE(m_cli->read(QStringLiteral("p.concord")), bytes);
        const Run info = m_cli->run("info saved.concord");
        QCOMPARE(info.status, 0);
        QCOMPARE(info.object().value(QLatin1String("articles")).toArray().size(), saved.object().value(QLatin1String("articles")).toInt());
        QCOMPARE(m_cli->run("verify saved.concord").status, 0);
        QCOMPARE(m_cli->run("recover p.concord saved.concord").status, 4); // never over a file
        QCOMPARE(m_cli->run("recover none.concord other.concord").status, 4);
    }

    void listsAndRestoresBackups()
    {
        QCOMPARE(m_cli->run("backups p.concord").output, QByteArray());
        {
            const auto project = Project::open(m_cli->path(QStringLiteral("p.concord")));
            VERIFY_OK(project);
            SilentProgress silent;
            VERIFY_OK(Backups::make((*project)->database(), BackupReason::Idle, silent));
        }
        QCOMPARE(addClaim(QStringLiteral("Later")).status, 0);
        const QList<QJsonObject> kept = m_cli->run("backups p.concord").objects();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().value(QLatin1String("sound")), true);
        QCOMPARE(kept.first().value(QLatin1String("claims")), 1);
        QCOMPARE(kept.first().value(QLatin1String("edits_since")), 1);
        const Run restored = m_cli->run("restore p.concord newest");
        QCOMPARE(restored.status, 0);
        QCOMPARE(m_cli->run("claims list p.concord").objects().size(), 1);
        QCOMPARE(m_cli->run({QStringLiteral("claims"), QStringLiteral("list"), restored.object().value(QLatin1String("set_aside")).toString()}).objects().size(), 2);
    }

    void refusesWithAStatusAndALine_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("foreign") << QByteArray("PRAGMA application_id = 1");
        QTest::newRow("newer") << QByteArray("INSERT INTO schema_step VALUES (900, 900, ''); PRAGMA user_version = 900");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON claim BEGIN DELETE FROM claim; END");
    }
    void refusesWithAStatusAndALine()
    {
        QFETCH(QByteArray, sql);
        {
            Result<Database> database = Database::open(m_cli->path(QStringLiteral("p.concord")), Database::Mode::ReadWrite);
            VERIFY_OK(database);
            VERIFY_OK(database->execute(sql));
        }
        const QByteArray before = m_cli->read(QStringLiteral("p.concord"));
        for (const char *command : {"info p.concord", "undo p.concord", "claims list p.concord", "backup p.concord copy.concord", "search p.concord bill"}) {
            const Run run = m_cli->run(command);
            QCOMPARE(run.status, 4);
            QVERIFY2(run.output.isEmpty() && run.messages.count('\n') == 1, run.messages.constData());
        }
        QCOMPARE(m_cli->read(QStringLiteral("p.concord")), before);
    }

    void endsWithItsOwnStatusOnCtrlC()
    {
        QProcess program;
        program.setWorkingDirectory(m_cli->path({}));
        program.start(qEnvironmentVariable("CONCORD_CLI"), {QStringLiteral("claims"), QStringLiteral("add"), QStringLiteral("p.concord"), QStringLiteral("--from"), QStringLiteral("-")});
        QVERIFY(program.waitForStarted());
        QTest::qWait(400); // it waits for its input
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 130);
        QCOMPARE(m_cli->run("claims list p.concord").objects().size(), 1);
        QCOMPARE(m_cli->run("verify p.concord").status, 0);
    }

    /// CONCORD_WRITES says how many edits each of the 20 makes.
    void twentyWritersLoseNothing()
    {
        const int edits = qEnvironmentVariableIntValue("CONCORD_WRITES") > 0 ? qEnvironmentVariableIntValue("CONCORD_WRITES") : 4;
        constexpr int kWriters = 20;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int writer = 0; writer < kWriters; ++writer) {
            auto shell = std::make_unique<QProcess>();
            shell->setWorkingDirectory(m_cli->path({}));
            const QString script = QStringLiteral("for i in $(seq %1); do \"$CONCORD_CLI\" claims add p.concord --side source --paragraph 2 --exact billion --entity w%2-$i --metric revenue >/dev/null || exit $?; done")
                                       .arg(edits).arg(writer);
            shell->start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
            writers.push_back(std::move(shell));
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished(-1));
            const QByteArray messages = writer->readAllStandardError();
            QVERIFY2(writer->exitCode() == 0 && messages.isEmpty(), messages.constData());
        }
        QCOMPARE(m_cli->run("claims list p.concord").objects().size(), 1 + kWriters * edits);
        const QJsonObject found = m_cli->run("verify p.concord").object();
        QCOMPARE(found.value(QLatin1String("sound")), true);
        QCOMPARE(found.value(QLatin1String("journal")), 2 + kWriters * edits);
    }

private:
    Run addClaim(const QString &entity) const
    {
        return m_cli->run(QStringLiteral("claims add p.concord --side source --paragraph 2 --exact billion --metric revenue --entity").split(u' ') + QStringList{entity});
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(CliKeepingTest)
#include "tst_clikeeping.moc"
