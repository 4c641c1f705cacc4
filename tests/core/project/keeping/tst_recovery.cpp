// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/opening.h"
#include "core/project/keeping/recovery.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

namespace concord {

/// What comes back of a file that was cut, scribbled over or worn.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheSameProjectBackWhenTheJournalIsWhole();
    void takesRowsOfTheTablesWhereTheJournalEnds();
    void readsAFileWhoseListOfTablesIsLost_data();
    void readsAFileWhoseListOfTablesIsLost();
    void trustsNoListOfTablesThatTheJournalDoesNotProve();
    void saysSoWhenNothingIsLeft();
    void writesOverNothing();
    void survivesACutAtEveryPage();
    void survivesFlippedBytes();

private:
    QString damagedCopy(const QByteArray &bytes);
    void checkVerdictAndRecovery(const QByteArray &bytes, int *opened, int *recovered);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound; ///< a project of an article, claims and their history
    static constexpr int kClaims = 120;
};

void RecoveryTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    ProjectFile file;
    const Article article = file.addArticle();
    for (int number = 0; number < kClaims; ++number)
        file.add(file.claim(article, QStringLiteral("Company %1").arg(number)));
    EXPECT_DONE(file.project().undo());
    file.close();
    m_sound = readAll(file.path());
    QVERIFY(m_sound.size() > 4096 * 20);
}

QString RecoveryTest::damagedCopy(const QByteArray &bytes)
{
    const QString path = m_folder->filePath(QStringLiteral("damaged.concord"));
    removeProjectFile(path);
    removeProjectFile(m_folder->filePath(QStringLiteral("saved.concord")));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

void RecoveryTest::givesTheSameProjectBackWhenTheJournalIsWhole()
{
    const QString path = damagedCopy(m_sound), saved = m_folder->filePath(QStringLiteral("saved.concord"));
    QList<Claim> before;
    {
        const auto project = Project::open(path);
        EXPECT_DONE(project);
        before = *(*project)->allClaims();
        EXPECT_DONE((*project)->database().execute("PRAGMA query_only = OFF; DELETE FROM claim_tag; UPDATE claim SET note = 'falsified'"));
    }
    SilentProgress silent;
    const Result<Recovery> recovery = recoverProject(path, saved, silent);
    EXPECT_DONE(recovery);
    QVERIFY(recovery->isExact);
    QCOMPARE(recovery->edits, kClaims + 2);
    QCOMPARE(recovery->salvaged, 0);
    const auto project = Project::open(saved);
    EXPECT_DONE(project);
    QCOMPARE(*(*project)->allClaims(), before); // as the history proves, not as the table was changed behind its back
    QVERIFY((*project)->verify()->isSound());
    QCOMPARE((*project)->history()->size(), kClaims + 2);
    QVERIFY((*project)->canRedo());
    EXPECT_DONE((*project)->redo());
    QCOMPARE((*project)->allClaims()->size(), kClaims);
}

void RecoveryTest::takesRowsOfTheTablesWhereTheJournalEnds()
{
    const QString path = damagedCopy(m_sound), saved = m_folder->filePath(QStringLiteral("saved.concord"));
    {
        Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute("UPDATE journal SET title = 'x' WHERE seq = 20"));
    }
    SilentProgress silent;
    const Result<Recovery> recovery = recoverProject(path, saved, silent);
    EXPECT_DONE(recovery);
    QVERIFY(!recovery->isExact);
    QCOMPARE(recovery->edits, 19);
    QCOMPARE(recovery->claims, kClaims - 1);
    QCOMPARE(recovery->unverified, kClaims - 1 - 18); // line 1 is the import
    const auto project = Project::open(saved);
    EXPECT_DONE(project);
    QVERIFY((*project)->verify()->isSound());
    int tagged = 0;
    for (const Claim &claim : *(*project)->allClaims())
        tagged += claim.tags.contains(QStringLiteral("recovered")) ? 1 : 0;
    QCOMPARE(tagged, recovery->unverified);
    QCOMPARE((*project)->undoTitle(), QStringLiteral("Recover"));
}

void RecoveryTest::readsAFileWhoseListOfTablesIsLost_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("the whole first page") << 0 << 4096;
    QTest::newRow("all but the header") << 100 << 3996;
    QTest::newRow("the places of its cells") << 103 << 40;
    QTest::newRow("header alone") << 0 << 100;
}

void RecoveryTest::readsAFileWhoseListOfTablesIsLost()
{
    QFETCH(int, from);
    QFETCH(int, length);
    QByteArray bytes = m_sound;
    bytes.replace(from, length, QByteArray(length, '\x5A'));
    const QString path = damagedCopy(bytes), saved = m_folder->filePath(QStringLiteral("saved.concord"));
    QVERIFY(!Project::open(path));
    SilentProgress silent;
    const Result<Recovery> recovery = recoverProject(path, saved, silent);
    EXPECT_DONE(recovery);
    QVERIFY(recovery->isExact);
    QCOMPARE(recovery->edits, kClaims + 2);
    QCOMPARE(recovery->claims, kClaims - 1);
    QCOMPARE(readAll(path), bytes);
    const auto project = Project::open(saved);
    EXPECT_DONE(project);
    QVERIFY((*project)->verify()->isSound());
}

void RecoveryTest::trustsNoListOfTablesThatTheJournalDoesNotProve()
{
    {
        Result<Database> database = Database::open(damagedCopy(m_sound), Database::Mode::ReadWrite);
        EXPECT_DONE(database);
        EXPECT_DONE(database->execute("UPDATE journal SET title = 'x' WHERE seq = 1"));
    }
    QByteArray bytes = readAll(m_folder->filePath(QStringLiteral("damaged.concord")));
    bytes.replace(0, 4096, QByteArray(4096, '\x5A'));
    SilentProgress silent;
    const Result<Recovery> recovery = recoverProject(damagedCopy(bytes), m_folder->filePath(QStringLiteral("saved.concord")), silent);
    QVERIFY(!recovery);
    QCOMPARE(recovery.error().code, Error::Code::Damaged);
}

void RecoveryTest::saysSoWhenNothingIsLeft()
{
    SilentProgress silent;
    const QString saved = m_folder->filePath(QStringLiteral("saved.concord"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("The bill for the boom\n"), QByteArray(40'000, '\x11')}) {
        const Result<Recovery> recovery = recoverProject(damagedCopy(bytes), saved, silent);
        QVERIFY(!recovery);
        QVERIFY(!QFileInfo::exists(saved));
    }
    QCOMPARE(recoverProject(m_folder->filePath(QStringLiteral("none.concord")), saved, silent).error().code, Error::Code::NotFound);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("recovering-*")}, QDir::Dirs), QStringList());
}

void RecoveryTest::writesOverNothing()
{
    const QString path = damagedCopy(m_sound);
    SilentProgress silent;
    const Result<Recovery> recovery = recoverProject(path, path, silent);
    QVERIFY(!recovery);
    QCOMPARE(recovery.error().code, Error::Code::Unwritable);
    QCOMPARE(readAll(path), m_sound);
}

/// The verdict and the way it opens agree, and what recover says it saved is there.
void RecoveryTest::checkVerdictAndRecovery(const QByteArray &bytes, int *opened, int *recovered)
{
    const QString path = damagedCopy(bytes), saved = m_folder->filePath(QStringLiteral("saved.concord"));
    const OpeningReport report = assessOpening(path);
    {
        const auto project = Project::open(path);
        QCOMPARE(project.hasValue(), report.isOpenable());
        *opened += project ? 1 : 0;
    }
    SilentProgress silent;
    const Result<Recovery> recovery = recoverProject(path, saved, silent);
    if (!recovery) {
        QVERIFY(!QFileInfo::exists(saved));
        return;
    }
    ++*recovered;
    const auto project = Project::open(saved);
    EXPECT_DONE(project);
    QVERIFY((*project)->verify()->isSound());
    QCOMPARE((*project)->allClaims()->size(), recovery->claims);
    QCOMPARE((*project)->articles()->size(), recovery->articles);
    if (recovery->isExact)
        QCOMPARE(recovery->claims, kClaims - 1);
}

void RecoveryTest::survivesACutAtEveryPage()
{
    int opened = 0, recovered = 0;
    for (qsizetype size = 0; size < m_sound.size(); size += 4096) {
        checkVerdictAndRecovery(m_sound.first(size), &opened, &recovered);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(opened, 0);
    qInfo("%lld cuts: %d recovered in part", static_cast<long long>(m_sound.size() / 4096), recovered);
    QVERIFY(recovered > 0);
}

/// CONCORD_FLIPS says how many.
void RecoveryTest::survivesFlippedBytes()
{
    const int flips = qEnvironmentVariableIntValue("CONCORD_FLIPS") > 0 ? qEnvironmentVariableIntValue("CONCORD_FLIPS") : 60;
    QRandomGenerator random(9);
    int opened = 0, recovered = 0;
    for (int flip = 0; flip < flips; ++flip) {
        QByteArray bytes = m_sound;
        const qsizetype place = flip % 4 == 0 ? random.bounded(4096) : random.bounded(static_cast<int>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1 + random.bounded(255)));
        checkVerdictAndRecovery(bytes, &opened, &recovered);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("byte %1").arg(place)));
    }
    qInfo("%d flipped bytes: %d still open, %d recovered", flips, opened, recovered);
    QVERIFY(recovered > flips * 8 / 10);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::RecoveryTest)
#include "tst_recovery.moc"
