// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/projectfile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

namespace concord {

/// Kills a process in the middle of its edits, again and again, and looks at what it left behind.
class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsEveryAcknowledgedEdit();

private:
    /// Lets a child add claims until it is killed after `milliseconds`; the numbers it acknowledged.
    static QStringList acknowledgedUntilKilled(const QString &path, int milliseconds);
};

void KilledTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

QStringList KilledTest::acknowledgedUntilKilled(const QString &path, int milliseconds)
{
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({QStringLiteral("--add-claims"), path});
    child.start();
    if (!child.waitForStarted() || !child.waitForReadyRead())
        return {};
    QTest::qSleep(milliseconds);
    child.kill();
    child.waitForFinished();
    QByteArray output = child.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n') + 1);
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

void KilledTest::keepsEveryAcknowledgedEdit()
{
    ProjectFile file;
    file.addArticle();
    file.close();
    QRandomGenerator random(77);
    QSet<QString> acknowledged;
    qsizetype acknowledgements = 0;
    int killedInMidEdit = 0;
    for (int round = 0; round < 25; ++round) {
        const QStringList lines = acknowledgedUntilKilled(file.path(), random.bounded(5, 60));
        QVERIFY2(!lines.isEmpty(), "the child did not begin");
        acknowledgements += lines.size() - 1; // the first line says that it is ready
        acknowledged.unite(QSet<QString>(lines.begin() + 1, lines.end()));
        file.reopen();
        const Result<Verification> found = file.project().verify();
        EXPECT_DONE(found);
        QVERIFY2(found->isSound(),
                 qPrintable((found->damages + found->brokenReferences + found->unreadableEdits).join(u'\n')));
        QSet<QString> kept;
        const Result<QList<Claim>> claims = file.project().allClaims();
        EXPECT_DONE(claims);
        for (const Claim &claim : *claims) {
            kept.insert(claim.entity);
            QCOMPARE(claim.anchors.size(), 1);
        }
        QVERIFY2(kept.contains(acknowledged), "an acknowledged claim is gone");
        QCOMPARE(kept.size(), file.project().undoable()->size() - 1); // and the import
        killedInMidEdit += kept.size() > acknowledged.size() ? 1 : 0;
        const QString last = file.project().undoTitle();
        QVERIFY(kept.contains(last));
        EXPECT_DONE(file.project().undo());
        QCOMPARE(file.project().allClaims()->size(), kept.size() - 1);
        EXPECT_DONE(file.project().redo());
        acknowledged = kept;
        file.close();
    }
    QVERIFY(acknowledgements > 25);
    qInfo("%lld acknowledged, %lld kept; %d times the last one was committed but not yet acknowledged",
          static_cast<long long>(acknowledgements), static_cast<long long>(acknowledged.size()), killedInMidEdit);
}

/// What the child does: one claim an edit, a line on standard output after each.
static int addClaims(const QString &path)
{
    auto opened = Project::open(path);
    if (!opened)
        return 4;
    Project &project = **opened;
    const Article article = project.articles()->first();
    const RevisionId revision = (*project.latestRevision(article.id, Side::Source))->id;
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        Claim claim;
        claim.article = article.id;
        claim.entity = QString::number(randomKey());
        claim.note = QString(300, u'字');
        claim.anchors = {{{},
                          {},
                          {},
                          revision,
                          {Side::Source, 1, {8, 18}},
                          QStringLiteral("$5 billion"),
                          {},
                          {},
                          AnchorState::Exact}};
        const Status done = project.edit(claim.entity, [&claim](Database &database) -> Status {
            const Result<Claim> added = Claims::add(database, claim);
            return added ? Status(Done{}) : Status(added.error());
        });
        if (!done)
            return 5;
        std::puts(qPrintable(claim.entity));
        std::fflush(stdout);
    }
}

} // namespace concord

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--add-claims"))
        return concord::addClaims(arguments.value(2));
    concord::KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
