// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/support/testdata.h"
#include "tests/support/windowhand.h"

#include <QElapsedTimer>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

#include <numeric>

using namespace concord;

/// Somebody works in the window for a quarter of an hour, or CONCORD_SOAK_MINUTES: the window says nothing is wrong, no warning is
/// written, memory stays flat, and the project verifies.
class SoakTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::useOwnSettings();
        QVERIFY(m_folder.isValid());
    }
    void worksForHours();

private:
    /// What the process holds, in MB.
    struct Memory
    {
        double resident = 0; ///< pages in memory
        double used = 0;     ///< of the heap, what was asked for and not given back
    };
    static Memory memory();
    void look(WindowHand &hand, qint64 milliseconds);
    static double mean(const QList<double> &values, qsizetype from, qsizetype count);

    QTemporaryDir m_folder;
    QList<double> m_resident;
    QList<double> m_used;
    QHash<QString, int> m_done;
    int m_steps = 0;
};

SoakTest::Memory SoakTest::memory()
{
    malloc_trim(0);
    const struct mallinfo2 heap = mallinfo2();
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("/proc is not there");
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return {pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6, static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6};
}

/// Measures with the project just opened, so that what is held is what such a project takes and not where the hand left it.
void SoakTest::look(WindowHand &hand, qint64 milliseconds)
{
    QVERIFY(hand.settle());
    QVERIFY(hand.reopen());
    const Memory now = memory();
    m_resident.append(now.resident);
    m_used.append(now.used);
    qInfo("%5.1f min: %d steps, %d edits, %d claims, file %.1f MB, resident %.1f MB, heap %.1f MB, %d times too quick", static_cast<double>(milliseconds) / 60000, m_steps,
          static_cast<int>(hand.workbench().project()->history().valueOr({}).size()), static_cast<int>(hand.workbench().claims().size()),
          static_cast<double>(QFileInfo(hand.workbench().project()->path()).size()) / 1e6, now.resident, now.used, hand.conflicts());
    QVERIFY2(hand.failures().isEmpty(), qPrintable(hand.failures().join(u'\n')));
}

double SoakTest::mean(const QList<double> &values, qsizetype from, qsizetype count)
{
    return std::accumulate(values.begin() + from, values.begin() + from + count, 0.0) / static_cast<double>(count);
}

void SoakTest::worksForHours()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); // the offscreen platform's own
    const int minutes = std::max(1, qEnvironmentVariableIsSet("CONCORD_SOAK_MINUTES") ? qEnvironmentVariableIntValue("CONCORD_SOAK_MINUTES") : 15);
    const auto seed = static_cast<quint32>(std::max(1, qEnvironmentVariableIntValue("CONCORD_SOAK_SEED")));
    const QString path = m_folder.filePath(QStringLiteral("soak.concord"));
    VERIFY_OK(createSampleProject(path));
    WindowHand hand(seed, m_folder.path());
    QVERIFY(hand.open(path));
    QElapsedTimer timer;
    timer.start();
    const qint64 end = qint64{minutes} * 60000, between = std::max<qint64>(20000, end / 24);
    qint64 next = between;
    while (timer.elapsed() < end && !QTest::currentTestFailed() && hand.failures().isEmpty()) {
        ++m_done[hand.step()];
        ++m_steps;
        if (timer.elapsed() >= next) {
            look(hand, timer.elapsed());
            next += between;
        }
    }
    QVERIFY2(hand.failures().isEmpty(), qPrintable(hand.failures().join(u'\n')));
    for (auto done = m_done.cbegin(); done != m_done.cend(); ++done)
        qInfo("%6d × %s", done.value(), qPrintable(done.key()));
    const Result<Verification> found = hand.workbench().project()->verify();
    QVERIFY(found && found->isSound());
    const qsizetype half = m_used.size() / 2, few = std::min<qsizetype>(3, half);
    QVERIFY(half > 0);
    const double resident = mean(m_resident, m_resident.size() - few, few) / mean(m_resident, half, few) - 1;
    const double used = mean(m_used, m_used.size() - few, few) / mean(m_used, half, few) - 1;
    qInfo("in the second half: resident %+.1f %%, heap %+.1f %%", resident * 100, used * 100);
    QVERIFY(resident <= 0.10 && used <= 0.10);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "100000000"); // ms; the usual limit is five minutes
    QApplication application(argc, argv);
    SoakTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soak.moc"
