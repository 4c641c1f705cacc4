// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correction.h"

#include "tests/core/project/projectfile.h"

using namespace concord;

namespace {

TextEdit edit(int begin, int end, const QString &replacement, int paragraph = 0, Side side = Side::Source)
{
    return {{side, paragraph, {begin, end}}, replacement};
}

/// Two claims on addArticle()'s sentence "It lost $5 billion in 2024.", and corrections of it.
class Desk
{
public:
    Desk()
    {
        Claim other = file.claim(article, QStringLiteral("Year"));
        other.anchors.first().span.range = {22, 26};
        other.anchors.first().exact = QStringLiteral("2024");
        loss = file.add(file.claim(article)).id;
        year = file.add(other).id;
    }

    Status correct(const QList<TextEdit> &edits)
    {
        const TextRevision revision = **file.project().latestRevision(article.id, Side::Source);
        return file.project().edit(QStringLiteral("Correct"), [&](Database &database) -> Status {
            const auto outcome = correctText(database, revision, edits);
            return outcome ? Status(Done{}) : Status(outcome.error());
        });
    }

    QStringList paragraphs() { return file.project().latestRevision(article.id, Side::Source).value()->paragraphs; }
    Anchor anchor(ClaimId id) { return file.project().claim(id)->anchors.first(); }

    ProjectFile file;
    Article article = file.addArticle();
    ClaimId loss, year;
};

} // namespace

class CorrectionTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePairOfAParagraphCutShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("pins");
        QTest::newRow("cut short") << QString::fromUtf16(u"虧了。") << 1;
        QTest::newRow("an ordinary correction") << QString::fromUtf16(u"2024年賠了50億美元。") << 0;
    }
    void keepsThePairOfAParagraphCutShort()
    {
        QFETCH(QString, text);
        ProjectFile file;
        const Article article = file.addArticle();
        SilentProgress progress;
        const auto load = [&] { return loadArticle(file.project(), article.id, progress).valueOr({}); };
        const LoadedArticle before = load();
        QVERIFY(before.translation.has_value());
        EXPECT_DONE(file.project().edit(QStringLiteral("Correct"), [&](Database &database) -> Status {
            const auto corrected = correctParagraph(database, *before.translation, 1, text);
            return corrected ? keepShortened(database, before, corrected->revision, 1, QStringLiteral("Lin")) : Status(corrected.error());
        }));
        const LoadedArticle after = load();
        const Bitext &bitext = after.analysis.bitext;
        const Range beads = bitext.beadsOf({Side::Translation, 1, {0, static_cast<int>(text.size())}});
        QCOMPARE(beads.length(), 1);
        QCOMPARE(bitext.beadSpans(beads.begin, Side::Source).value(0).paragraph, 1);
        QTEST(static_cast<int>(after.analysis.pins.held.size()), "pins");
    }

    void followsAsTheCorrectionOfAParagraphDoes_data()
    {
        QTest::addColumn<QList<int>>("range");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("before") << QList<int>{0, 2} << QStringLiteral("The company");
        QTest::newRow("right before") << QList<int>{8, 8} << QStringLiteral("about ");
        QTest::newRow("the number") << QList<int>{9, 10} << QStringLiteral("50");
        QTest::newRow("the scale") << QList<int>{11, 18} << QStringLiteral("million");
        QTest::newRow("all of it") << QList<int>{8, 18} << QStringLiteral("€7 billion");
        QTest::newRow("around it") << QList<int>{3, 21} << QStringLiteral("earned $6 billion during");
        QTest::newRow("away") << QList<int>{8, 19} << QString();
        QTest::newRow("behind") << QList<int>{22, 26} << QStringLiteral("2023");
    }
    /// A fix of a check and a paragraph corrected by hand to the same text are the same to a claim.
    void followsAsTheCorrectionOfAParagraphDoes()
    {
        QFETCH(QList<int>, range);
        QFETCH(QString, replacement);
        Desk fixed, corrected;
        EXPECT_DONE(fixed.correct({edit(range[0], range[1], replacement, 1)}));
        const QString text = fixed.paragraphs().last();
        const TextRevision revision = **corrected.file.project().latestRevision(corrected.article.id, Side::Source);
        EXPECT_DONE(corrected.file.project().edit(QStringLiteral("Correct"), [&](Database &database) -> Status {
            const auto done = correctParagraph(database, revision, 1, text);
            return done ? Status(Done{}) : Status(done.error());
        }));
        for (const auto &[one, other] : {std::pair(fixed.anchor(fixed.loss), corrected.anchor(corrected.loss)), std::pair(fixed.anchor(fixed.year), corrected.anchor(corrected.year))}) {
            QCOMPARE(one.exact, other.exact);
            QCOMPARE(one.span, other.span);
            QVERIFY(one.state == other.state);
        }
    }

    void tellsWhatBecameOfTheAnchors()
    {
        Desk desk;
        const TextRevision revision = **desk.file.project().latestRevision(desk.article.id, Side::Source);
        AnchorCounts counts;
        EXPECT_DONE(desk.file.project().edit(QStringLiteral("Correct"), [&](Database &database) -> Status {
            const auto done = correctText(database, revision, {edit(9, 10, QStringLiteral("50"), 1), edit(0, 6, QStringLiteral("Income"))});
            if (done)
                counts = done->anchors;
            return done ? Status(Done{}) : Status(done.error());
        }));
        QCOMPARE(counts.of(AnchorState::Changed), 1);
        QCOMPARE(counts.of(AnchorState::Exact), 1);
        QCOMPARE(desk.paragraphs().first(), QStringLiteral("Income fell."));
    }

    void writesTheCorrectionIntoANewRevision()
    {
        Desk desk;
        EXPECT_DONE(desk.correct({edit(22, 26, QStringLiteral("2023"), 1), edit(8, 10, QStringLiteral("$50"), 1)}));
        QCOMPARE(desk.paragraphs(), (QStringList{QStringLiteral("Profit fell."), QStringLiteral("It lost $50 billion in 2023.")}));
        QCOMPARE(desk.file.project().latestRevision(desk.article.id, Side::Source).value()->number, 2);
        EXPECT_DONE(desk.file.project().undo());
        QCOMPARE(desk.paragraphs().last(), QStringLiteral("It lost $5 billion in 2024."));
    }

    void aTouchedAnchorIsChangedAndQuotesTheNewWords()
    {
        Desk desk;
        EXPECT_DONE(desk.correct({edit(8, 10, QStringLiteral("$50"), 1)}));
        QCOMPARE(desk.anchor(desk.loss).exact, QStringLiteral("$50 billion"));
        QVERIFY(desk.anchor(desk.loss).state == AnchorState::Changed);
        QCOMPARE(desk.anchor(desk.loss).span.range, (Range{8, 19}));
    }

    void anAnchorBesideTheEditStaysExactAndMoves()
    {
        Desk desk;
        EXPECT_DONE(desk.correct({edit(0, 2, QStringLiteral("Acme"), 1)}));
        for (const ClaimId id : {desk.loss, desk.year}) {
            QVERIFY(desk.anchor(id).state == AnchorState::Exact);
            QCOMPARE(desk.anchor(id).revision, desk.file.revision(desk.article, Side::Source));
        }
        QCOMPARE(desk.anchor(desk.loss).exact, QStringLiteral("$5 billion"));
        QCOMPARE(desk.anchor(desk.loss).span.range, (Range{10, 20}));
        QCOMPARE(desk.anchor(desk.loss).prefix, QStringLiteral("Acme lost "));
        QCOMPARE(desk.anchor(desk.year).exact, QStringLiteral("2024"));
    }

    void anAnchorWhosePassageIsGoneIsAnOrphan()
    {
        Desk desk;
        EXPECT_DONE(desk.correct({edit(8, 18, {}, 1)}));
        QVERIFY(desk.anchor(desk.loss).state == AnchorState::Orphan);
        QCOMPARE(desk.anchor(desk.loss).exact, QStringLiteral("$5 billion"));
        QVERIFY(desk.anchor(desk.year).state == AnchorState::Exact);
        // A later correction elsewhere neither revives it nor rewrites what it quotes.
        EXPECT_DONE(desk.correct({edit(0, 2, QStringLiteral("Acme"), 1)}));
        QVERIFY(desk.anchor(desk.loss).state == AnchorState::Orphan);
        QCOMPARE(desk.anchor(desk.loss).exact, QStringLiteral("$5 billion"));
    }

    void refusesEditsThatDoNotFit_data()
    {
        QTest::addColumn<QList<int>>("ranges"); // paragraph, begin, end of each
        QTest::newRow("beyond the paragraph") << QList<int>{0, 0, 13};
        QTest::newRow("no such paragraph") << QList<int>{2, 0, 1};
        QTest::newRow("negative") << QList<int>{0, -1, 1};
        QTest::newRow("backward") << QList<int>{0, 3, 1};
        QTest::newRow("overlapping") << QList<int>{0, 0, 4, 0, 3, 6};
    }
    void refusesEditsThatDoNotFit()
    {
        QFETCH(QList<int>, ranges);
        QList<TextEdit> edits;
        for (qsizetype i = 0; i < ranges.size(); i += 3)
            edits.append(edit(ranges[i + 1], ranges[i + 2], QStringLiteral("x"), ranges[i]));
        Desk desk;
        const Status corrected = desk.correct(edits);
        QVERIFY(!corrected);
        QVERIFY(corrected.error().code == Error::Code::Invalid);
        QCOMPARE(desk.file.project().latestRevision(desk.article.id, Side::Source).value()->number, 1);
    }

    void refusesEditsOfTheOtherSide()
    {
        Desk desk;
        QVERIFY(!desk.correct({edit(0, 1, QStringLiteral("x"), 0, Side::Translation)}));
    }
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "tst_correction.moc"
