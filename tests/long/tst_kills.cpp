// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"
#include "core/project/project.h"
#include "tests/support/commandline.h"
#include "tests/support/testdata.h"
#include "tests/support/windowhand.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace concord;

/// concord-cli and the window are killed at random moments of real edits, 2,000 times (CONCORD_KILLS says how often), every eighth time
/// the window: the file stays sound, what was acknowledged stays, and what was not is there as a whole or not at all.
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
    void losesNothingOfTheWindow();

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

    static int kills() { return qEnvironmentVariableIntValue("CONCORD_KILLS") > 0 ? qEnvironmentVariableIntValue("CONCORD_KILLS") : 2000; }

    CommandLine m_cli;
    QRandomGenerator m_random{20};
};

namespace {

/// The window in a process of its own, edited at random; after each edit it says where the journal stands.
int runVictim(const QString &path, quint32 seed)
{
    const QTemporaryDir folder;
    WindowHand hand(seed, folder.path());
    if (!hand.open(path))
        return 1;
    for (qint64 told = -1;;) {
        hand.step(WindowHand::Work::EditsOnly);
        Database &database = hand.workbench().project()->database();
        const qint64 seq = Journal::lastSeq(database).valueOr(-1);
        if (seq == told)
            continue;
        told = seq;
        std::printf("%lld %s\n", static_cast<long long>(seq), Journal::head(database).valueOr({}).toHex().constData());
        std::fflush(stdout);
    }
}

} // namespace

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
    const int kills = KillsTest::kills() - KillsTest::kills() / 8;
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

/// A quarter of a second to some seconds of work, then SIGKILL; the next window goes on where that one was.
void KillsTest::losesNothingOfTheWindow()
{
    const QString path = m_cli.path(QStringLiteral("window.concord"));
    VERIFY_OK(createSampleProject(path));
    State before = stateOf(path, nullptr);
    const qint64 first = before.seq;
    const int kills = std::max(1, KillsTest::kills() / 8);
    int more = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), path, QString::number(m_random.generate())});
        QVERIFY2(window.waitForReadyRead(120000), window.readAllStandardError().constData());
        std::this_thread::sleep_for(std::chrono::milliseconds(m_random.bounded(1500)));
        ::kill(static_cast<pid_t>(window.processId()), SIGKILL);
        QVERIFY(window.waitForFinished());
        QVERIFY2(window.exitStatus() == QProcess::CrashExit, "it ended by itself");
        const QByteArray all = window.readAllStandardOutput();
        const QList<QByteArray> told = all.left(all.lastIndexOf('\n')).split('\n').last().split(' ');
        QCOMPARE(told.size(), 2);
        const State after = stateOf(path, &before);
        const qint64 acknowledged = told[0].toLongLong();
        QVERIFY2(after.seq >= acknowledged, qPrintable(QStringLiteral("%1 of %2 edits").arg(after.seq).arg(acknowledged)));
        const auto project = Project::open(path);
        QCOMPARE(Journal::chainAt((*project)->database(), acknowledged).valueOr({}).toHex(), told[1]);
        more += after.seq > acknowledged ? 1 : 0;
        before = after;
    }
    qInfo("%d kills of the window amid %d edits: all there; %d times more than was told", kills, static_cast<int>(before.seq - first), more);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "100000000"); // ms; the usual limit is five minutes
    QApplication application(argc, argv);
    WindowFixture::useOwnSettings();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--victim"))
        return runVictim(arguments[2], arguments[3].toUInt());
    KillsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
