// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correction.h"

#include "tests/core/project/projectfile.h"

#include <QRandomGenerator>

using namespace concord;

namespace {

TextEdit edit(int begin, int end, const QString &replacement, int paragraph = 0, Side side = Side::Source)
{
    return {{side, paragraph, {begin, end}}, replacement};
}

/// Where a span lies after edits, by marking every character: each old character of the span and each character of a
/// replacement that touches it is marked, and the marks are found again in the new text.
Range markedRange(int length, Range span, const QList<TextEdit> &edits)
{
    QList<bool> marks;
    int at = 0;
    const auto copyTo = [&](int end) {
        for (; at < end; ++at)
            marks.append(span.contains(at));
    };
    for (const TextEdit &change : edits) {
        const Range range = change.span.range;
        copyTo(range.begin);
        const bool touches = range.begin < span.end && span.begin < range.end;
        for (qsizetype i = 0; i < change.replacement.size(); ++i)
            marks.append(touches);
        at = range.end;
    }
    copyTo(length);
    const auto first = static_cast<int>(marks.indexOf(true)), last = static_cast<int>(marks.lastIndexOf(true));
    return first < 0 ? Range{} : Range{first, last + 1};
}

/// Up to four edits in order that do not overlap.
QList<TextEdit> randomEdits(QRandomGenerator &random, int length)
{
    QList<TextEdit> edits;
    int from = 0;
    while (from <= length && edits.size() < 4) {
        const int begin = from + random.bounded(6);
        const int end = begin + random.bounded(5);
        if (end > length)
            break;
        edits.append(edit(begin, end, QString(random.bounded(4), u'x')));
        from = end + (begin == end ? 1 : 0);
    }
    return edits;
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
        const QList<Claim> claims = *file.project().claims(article.id);
        return file.project().edit(QStringLiteral("Correct"), [&](Database &database) { return correctText(database, revision, edits, claims); });
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
    void movesASpan_data()
    {
        QTest::addColumn<QList<int>>("change"); // begin, end, length of what replaces it
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("before it") << QList<int>{0, 2, 5} << QList<int>{13, 18};
        QTest::newRow("right before it") << QList<int>{8, 10, 0} << QList<int>{8, 13};
        QTest::newRow("inserted at its begin") << QList<int>{10, 10, 3} << QList<int>{13, 18};
        QTest::newRow("inserted at its end") << QList<int>{15, 15, 3} << QList<int>{10, 15};
        QTest::newRow("inserted inside") << QList<int>{12, 12, 3} << QList<int>{10, 18};
        QTest::newRow("all of it replaced") << QList<int>{10, 15, 2} << QList<int>{10, 12};
        QTest::newRow("across its begin") << QList<int>{8, 12, 1} << QList<int>{8, 12};
        QTest::newRow("across its end") << QList<int>{13, 18, 1} << QList<int>{10, 14};
        QTest::newRow("around it") << QList<int>{8, 20, 4} << QList<int>{8, 12};
        QTest::newRow("behind it") << QList<int>{15, 20, 9} << QList<int>{10, 15};
        QTest::newRow("deleted") << QList<int>{10, 15, 0} << QList<int>{10, 10};
    }
    void movesASpan()
    {
        QFETCH(QList<int>, change);
        QFETCH(QList<int>, after);
        const Range moved = rangeAfter({10, 15}, {edit(change[0], change[1], QString(change[2], u'x'))});
        QCOMPARE(moved, (Range{after[0], after[1]}));
    }

    void agreesWithMarkedCharactersOnRandomEdits()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 20000; ++round) {
            const int length = 5 + random.bounded(25);
            const int begin = random.bounded(length);
            const Range span{begin, begin + 1 + random.bounded(length - begin)};
            const QList<TextEdit> edits = randomEdits(random, length);
            const Range moved = rangeAfter(span, edits), marked = markedRange(length, span, edits);
            QString picture = QStringLiteral("[%1,%2)").arg(span.begin).arg(span.end);
            for (const TextEdit &change : edits)
                picture += QStringLiteral(" %1-%2:%3").arg(change.span.range.begin).arg(change.span.range.end).arg(change.replacement.size());
            QVERIFY2(moved.isEmpty() == marked.isEmpty(), qPrintable(picture));
            QVERIFY2(moved.isEmpty() || moved == marked, qPrintable(picture));
        }
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
