// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace concord;

/// The window is killed right after a claim was made: it is there at the next start, and Ctrl+Z removes it.
class WindowKilledTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheClaimAndItsUndo();
};

namespace {

const QString kPassage = QStringLiteral("66億美元");

/// The program under test, in a process of its own: opens the project, makes a claim with `C`, says so and waits.
int runVictim(const QString &path)
{
    WindowFixture fixture;
    if (!fixture.open(path))
        return 1;
    const TextSpan span = passage(fixture.workbench, Side::Translation, 38, kPassage);
    fixture.reader()->setFocus();
    fixture.reader()->setCaret({span.side, span.paragraph, span.range.begin});
    for (int i = 0; i < span.range.length(); ++i)
        QTest::keyClick(fixture.reader(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(fixture.reader(), Qt::Key_C);
    std::printf("made %lld\n", static_cast<long long>(fixture.workbench.claims().size()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

void WindowKilledTest::keepsTheClaimAndItsUndo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("killed.concord"));
    VERIFY_OK(createSampleProject(path));
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), path});
    QVERIFY(victim.waitForReadyRead(60000));
    const qsizetype claims = QString::fromUtf8(victim.readLine()).section(u' ', 1).trimmed().toLongLong();
    QVERIFY(claims > 25);
    ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
    QVERIFY(victim.waitForFinished());

    WindowFixture fixture;
    QVERIFY(fixture.open(path));
    QCOMPARE(fixture.workbench.claims().size(), claims);
    const QList<Anchor> anchors = fixture.workbench.claims().last().anchors;
    QVERIFY(std::any_of(anchors.begin(), anchors.end(), [](const Anchor &anchor) { return anchor.exact == kPassage; }));
    QTest::keyClick(fixture.reader(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.workbench.claims().size(), claims - 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    WindowFixture::useOwnSettings();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--victim"))
        return runVictim(arguments[2]);
    WindowKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkilled.moc"
