// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/beads/beads.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace concord;

class BeadsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsABeadAcrossARestart();
    void takesABeadBackAndForth();
    void refusesRunsThatCannotBe();
    void passesOverRowsThatCannotBe();
    void keepsTheBeadsOfArticlesApart();

private:
    static StoredBead bead(ProjectFile &file, const Article &article)
    {
        StoredBead bead;
        bead.article = article.id;
        bead.run(Side::Source) = {file.revision(article, Side::Source), 0, 0, 1, 27, QStringLiteral("Profit fell.\nIt lost $5 billion in 2024.")};
        bead.run(Side::Translation) = {file.revision(article, Side::Translation), 1, 0, 1, 0, {}};
        bead.confirmedBy = QStringLiteral("Lin");
        return bead;
    }
    static Status add(ProjectFile &file, const StoredBead &bead)
    {
        return file.project().edit(QStringLiteral("Confirm alignment"), [&](Database &database) -> Status {
            const Result<StoredBead> stored = Beads::add(database, bead);
            return stored ? Status(Done{}) : Status(stored.error());
        });
    }
    static QList<StoredBead> list(ProjectFile &file, const Article &article)
    {
        return Beads::list(file.project().database(), article.id).valueOr({});
    }
};

void BeadsTest::keepsABeadAcrossARestart()
{
    ProjectFile file;
    const Article article = file.addArticle();
    StoredBead wanted = bead(file, article);
    VERIFY_OK(add(file, wanted));
    file.reopen();
    const QList<StoredBead> found = list(file, article);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().id.isValid());
    QVERIFY(found.first().confirmedAt.isValid());
    wanted.id = found.first().id;
    wanted.confirmedAt = found.first().confirmedAt;
    QCOMPARE(found.first(), wanted);
}

void BeadsTest::takesABeadBackAndForth()
{
    ProjectFile file;
    const Article article = file.addArticle();
    VERIFY_OK(add(file, bead(file, article)));
    const BeadId id = list(file, article).first().id;
    VERIFY_OK(file.project().edit(QStringLiteral("Unpin"), [&](Database &database) { return Beads::remove(database, id); }));
    QVERIFY(list(file, article).isEmpty());
    VERIFY_OK(file.project().undo());
    QCOMPARE(list(file, article).size(), 1);
    VERIFY_OK(file.project().undo());
    QVERIFY(list(file, article).isEmpty());
    VERIFY_OK(file.project().redo());
    QCOMPARE(list(file, article).first().id, id);
}

void BeadsTest::refusesRunsThatCannotBe()
{
    ProjectFile file;
    const Article article = file.addArticle();
    StoredBead backwards = bead(file, article);
    backwards.run(Side::Source).lastParagraph = 0;
    backwards.run(Side::Source).start = 40;
    QVERIFY(!add(file, backwards));
    StoredBead empty = bead(file, article);
    empty.run(Side::Source) = {empty.run(Side::Source).revision, 0, 3, 0, 3, {}};
    const Status refused = add(file, empty);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY(list(file, article).isEmpty());
}

void BeadsTest::passesOverRowsThatCannotBe()
{
    ProjectFile file;
    const Article article = file.addArticle();
    VERIFY_OK(add(file, bead(file, article)));
    VERIFY_OK(file.project().edit(QStringLiteral("Spoil"), [](Database &database) {
        return database.execute("UPDATE bead SET source_end = 99999999999999, source_last_paragraph = source_paragraph");
    }));
    QVERIFY(list(file, article).isEmpty());
}

void BeadsTest::keepsTheBeadsOfArticlesApart()
{
    ProjectFile file;
    const Article one = file.addArticle(), other = file.addArticle(QStringLiteral("Another"));
    VERIFY_OK(add(file, bead(file, one)));
    QCOMPARE(list(file, one).size(), 1);
    QVERIFY(list(file, other).isEmpty());
}

QTEST_GUILESS_MAIN(BeadsTest)
#include "tst_beads.moc"
