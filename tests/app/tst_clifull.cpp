// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <memory>

using namespace concord;

/// concord-cli where a file cannot grow beyond some size: every export and import at every size, as on a disk that fills up.
class CliFullTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere() || !QFileInfo::exists(QStringLiteral("/bin/bash")))
            QSKIP("CONCORD_CLI does not name the program, or there is no bash to limit it");
        m_cli = std::make_unique<CommandLine>();
        QCOMPARE(m_cli->run("sample p.concord").status, 0);
        m_sound = m_cli->read(QStringLiteral("p.concord"));
    }
    void cleanupTestCase() { m_cli.reset(); }
    void leavesNoHalfFile_data();
    void leavesNoHalfFile();
    void losesNoClaim();
    void saysThatTheOutputWasCutShort();

private:
    /// With files no larger than `kilobytes`; writing more fails instead of killing.
    Run runWithin(int kilobytes, const QString &line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_cli->path({}));
        process.start(QStringLiteral("/bin/bash"),
                      {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$CONCORD_CLI\" %2").arg(kilobytes).arg(line)});
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s: %s", qPrintable(line), qPrintable(process.errorString()));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<CommandLine> m_cli;
    QByteArray m_sound;
};

void CliFullTest::leavesNoHalfFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("target");
    for (const char *format : {"csv", "jsonl", "w3c", "qdpx", "html", "pdf"})
        QTest::addRow("claims as %s", format) << QStringLiteral("claims export p.concord out --format %1").arg(QLatin1String(format)) << QStringLiteral("out");
    QTest::newRow("backup") << QStringLiteral("backup p.concord out") << QStringLiteral("out");
    QTest::newRow("new project") << QStringLiteral("sample out") << QStringLiteral("out");
}

void CliFullTest::leavesNoHalfFile()
{
    QFETCH(QString, line);
    QFETCH(QString, target);
    QCOMPARE(m_cli->run(line.split(u' ')).status, 0);
    const qint64 size = QFileInfo(m_cli->path(target)).size();
    QVERIFY(size > 0);
    int failed = 0;
    for (int sixth = 0; sixth < 6; ++sixth) {
        QFile::remove(m_cli->path(target));
        const auto kilobytes = static_cast<int>(size * sixth / 6 / 1024);
        const Run run = runWithin(kilobytes, line);
        if (run.status == 0) { // a file of less than a kilobyte, or one that was made smaller
            QVERIFY2(QFileInfo(m_cli->path(target)).size() <= qint64{kilobytes} * 1024, QByteArray::number(sixth).constData());
            continue;
        }
        ++failed;
        QVERIFY2(run.status == 3 || run.status == 4, QByteArray::number(run.status).constData());
        QVERIFY2(run.messages.count('\n') == 1 && run.messages.size() > 20, run.messages.constData());
        QVERIFY2(!QFileInfo::exists(m_cli->path(target)), run.messages.constData());
    }
    QFile::remove(m_cli->path(target));
    const QStringList left = QDir(m_cli->path({})).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.filter(QStringLiteral("out")).isEmpty(), qPrintable(left.join(u' ')));
    QCOMPARE(m_cli->read(QStringLiteral("p.concord")), m_sound);
    QVERIFY(failed > 0);
}

void CliFullTest::losesNoClaim()
{
    const qsizetype claims = m_cli->run("claims list p.concord").objects().size();
    const auto size = static_cast<int>(m_sound.size() / 1024);
    int failed = 0;
    for (const int kilobytes : {0, 1, 8, 32, 40, 64, size - 4}) {
        m_cli->write("p.concord", m_sound);
        const Run run = runWithin(kilobytes, QStringLiteral("undo p.concord"));
        if (run.status != 0) {
            ++failed;
            QVERIFY2(run.status == 3 || run.status == 4, QByteArray::number(run.status).constData());
        }
        QCOMPARE(m_cli->run("verify p.concord").status, 0);
        if (run.status != 0)
            QCOMPARE(m_cli->run("claims list p.concord").objects().size(), claims);
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(m_cli->path(QStringLiteral("p.concord")) + QLatin1String(ending));
    }
    m_cli->write("p.concord", m_sound);
    QVERIFY(failed > 0);
}

void CliFullTest::saysThatTheOutputWasCutShort()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full");
    const Run run = runWithin(100000, QStringLiteral("claims list p.concord > /dev/full"));
    QCOMPARE(run.status, 3);
    QCOMPARE(run.messages.count('\n'), 1);
}

QTEST_GUILESS_MAIN(CliFullTest)
#include "tst_clifull.moc"
