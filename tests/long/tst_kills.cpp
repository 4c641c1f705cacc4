// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"
#include "core/project/project.h"
#include "tests/support/commandline.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <chrono>
#include <csignal>
#include <thread>

using namespace concord;

/// concord-cli is killed at random moments of real edits, 2,000 times (CONCORD_KILLS says how often): the file stays sound, what was
/// acknowledged stays, and what was not is there as a whole or not at all.
class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!CommandLine::isThere())
            QSKIP("CONCORD_CLI does not name the program");
    }
    void losesNothing();

private:
    struct State
    {
        qint64 seq = 0;
        QByteArray head;
        QStringList claims; ///< ids
    };

    State stateOf(const QString &path, const State *before);
    QStringList randomEdit(const State &state);
    /// Whether it said that it was done before it was killed.
    bool runKilled(const QStringList &arguments, int microseconds);

    CommandLine m_cli;
    QRandomGenerator m_random{20};
};

/// Checks the file in full, and that the history of before is still its beginning.
KillsTest::State KillsTest::stateOf(const QString &path, const State *before)
{
    State state;
    const auto project = Project::open(path);
    if (!project)
        qFatal("%s", qPrintable(project.error().detail));
    const Result<Verification> found = (*project)->verify();
    if (!found || !found->isSound())
        qFatal("not sound");
    if (before && Journal::chainAt((*project)->database(), before->seq).valueOr({}) != before->head)
        qFatal("the history changed");
    state.seq = Journal::lastSeq((*project)->database()).valueOr(-1);
    state.head = Journal::head((*project)->database()).valueOr({});
    for (const Claim &claim : (*project)->allClaims().valueOr({}))
        state.claims.append(QString::number(claim.id.value));
    return state;
}

QStringList KillsTest::randomEdit(const State &state)
{
    const int kind = m_random.bounded(10);
    const QString claim = state.claims.isEmpty() ? QString() : state.claims[m_random.bounded(static_cast<int>(state.claims.size()))];
    const QString note = QString::number(m_random.generate());
    if (kind < 4 || claim.isEmpty())
        return {QStringLiteral("claims"), QStringLiteral("add"),     QStringLiteral("p.concord"), QStringLiteral("--side"), QStringLiteral("source"), QStringLiteral("--paragraph"),
                QStringLiteral("2"),      QStringLiteral("--exact"), QStringLiteral("billion"),   QStringLiteral("--note"), note};
    if (kind < 6)
        return {QStringLiteral("claims"), QStringLiteral("set"), QStringLiteral("p.concord"), claim, QStringLiteral("--note"), note};
    if (kind < 7)
        return {QStringLiteral("claims"), QStringLiteral("remove"), QStringLiteral("p.concord"), claim};
    if (kind < 9)
        return {QStringLiteral("undo"), QStringLiteral("p.concord")};
    m_cli.write("revised.txt", "The bill\nIt lost $5 billion in 2024, and " + note.toUtf8() + " more. Nobody was surprised.\n");
    return {QStringLiteral("revise"), QStringLiteral("p.concord"), QStringLiteral("--source"), QStringLiteral("revised.txt")};
}

bool KillsTest::runKilled(const QStringList &arguments, int microseconds)
{
    QProcess program;
    program.setWorkingDirectory(m_cli.path({}));
    program.start(qEnvironmentVariable("CONCORD_CLI"), arguments);
    if (!program.waitForStarted())
        qFatal("concord-cli did not start");
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    program.waitForFinished();
    return program.readAllStandardOutput().endsWith('\n');
}

void KillsTest::losesNothing()
{
    const int kills = qEnvironmentVariableIntValue("CONCORD_KILLS") > 0 ? qEnvironmentVariableIntValue("CONCORD_KILLS") : 2000;
    m_cli.write("en.txt", "The bill\nIt lost $5 billion in 2024. Nobody was surprised.\nIt has 400 million users.\n");
    QCOMPARE(m_cli.run("new p.concord --source en.txt").status, 0);
    const QString path = m_cli.path(QStringLiteral("p.concord"));
    // How long one edit takes here: kills fall round its commit.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_cli.run("claims add p.concord --side source --paragraph 2 --exact billion").status, 0);
    double usual = static_cast<double>(timer.nsecsElapsed()) / 1000;
    State before = stateOf(path, nullptr);
    int acknowledged = 0, whole = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QStringList edit = randomEdit(before);
        const bool isSaid = runKilled(edit, static_cast<int>(usual * (0.6 + m_random.generateDouble() * 0.8)));
        usual = qBound(1000.0, usual * (isSaid ? 0.97 : 1.03), 5e6); // so that half of the edits are acknowledged, however busy the machine
        const State after = stateOf(path, &before);
        const qint64 added = after.seq - before.seq;
        QVERIFY2(added == 0 || added == 1, qPrintable(edit.join(u' ')));
        if (isSaid)
            QVERIFY2(added == 1, qPrintable(QStringLiteral("lost: ") + edit.join(u' ')));
        acknowledged += isSaid ? 1 : 0;
        whole += added == 1 && !isSaid ? 1 : 0;
        before = after;
    }
    qInfo("%d kills: %d acknowledged edits, all there; %d more were there as a whole", kills, acknowledged, whole);
    QVERIFY(acknowledged > kills / 20 && acknowledged < kills);
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
