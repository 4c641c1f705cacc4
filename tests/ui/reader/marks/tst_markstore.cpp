// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/marks/markstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace concord;

namespace {

ReaderMark markOf(const TextSpan &span, MarkLayer layer = MarkLayer::Claim)
{
    return {span, layer, Token::Muted, span};
}

/// Marks of all layers and lengths anywhere in an article, many of them over each other.
QList<ReaderMark> randomMarks(const Bitext &bitext, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<ReaderMark> marks;
    while (marks.size() < count) {
        const Side side = random.bounded(2) == 0 ? Side::Source : Side::Translation;
        const QStringList &paragraphs = bitext.side(side).paragraphs;
        const int paragraph = random.bounded(static_cast<int>(paragraphs.size()));
        const int length = static_cast<int>(paragraphs[paragraph].size());
        const int begin = random.bounded(length);
        const int end = std::min(length, begin + 1 + random.bounded(random.bounded(10) == 0 ? length : 12));
        marks.append(markOf({side, paragraph, {begin, end}}, static_cast<MarkLayer>(random.bounded(5))));
    }
    return marks;
}

Layers allLayers()
{
    Layers layers;
    layers.set(Layer::Terms, true);
    return layers;
}

} // namespace

class MarkStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsWhatBruteForceFinds();
    void noTwoTouchingMarksShareALane();
    void figuresStandNextToTheText();
    void countsWhatFindsNoLane();
    void hiddenLayersAreNeitherFoundNorStacked();
    void aDisagreementStandsForItsFigure();
    void stepsPassHiddenMarksToo();
    void layersAreKeptByTheirChanges();
    void takesOtherMarksAsIfMadeAnew();
};

void MarkStoreTest::findsWhatBruteForceFinds()
{
    const auto bitext = longArticle(120);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const MarkStore store(randomMarks(*bitext, 800, seed), rows, allLayers());
        QRandomGenerator random(seed);
        for (int i = 0; i < 300; ++i) {
            const Side side = i % 2 == 0 ? Side::Source : Side::Translation;
            const int paragraph = random.bounded(static_cast<int>(bitext->side(side).paragraphs.size()));
            const int begin = random.bounded(static_cast<int>(bitext->side(side).paragraphs[paragraph].size()));
            const TextSpan span{side, paragraph, {begin, begin + 1 + random.bounded(40)}};
            QList<int> expected;
            for (int mark = 0; mark < store.count(); ++mark)
                if (store.isShown(mark) && store.mark(mark).span.intersects(span))
                    expected.append(mark);
            QCOMPARE(store.touching(span), expected);
        }
    }
}

void MarkStoreTest::noTwoTouchingMarksShareALane()
{
    const auto bitext = longArticle(60);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    const MarkStore store(randomMarks(*bitext, 600, 9), rows, allLayers());
    int placed = 0;
    for (int a = 0; a < store.count(); ++a) {
        if (store.lane(a) == kNoLane)
            continue;
        ++placed;
        QVERIFY(store.isShown(a));
        QVERIFY(store.lane(a) + laneCount(store.mark(a).layer) <= kLanes);
        for (const int b : store.touching(store.mark(a).span)) {
            if (a == b || store.lane(b) == kNoLane)
                continue;
            const Range first{store.lane(a), store.lane(a) + laneCount(store.mark(a).layer)};
            const Range second{store.lane(b), store.lane(b) + laneCount(store.mark(b).layer)};
            QVERIFY2(!first.intersects(second), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }
    QVERIFY(placed > 200);
}

void MarkStoreTest::figuresStandNextToTheText()
{
    const auto bitext = longArticle(5);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    const TextSpan wide{Side::Source, 0, {0, 30}}, figure{Side::Source, 0, {10, 14}};
    const MarkStore store({markOf(wide), markOf(wide, MarkLayer::Finding), markOf(figure, MarkLayer::Figure)}, rows);
    for (int i = 0; i < store.count(); ++i)
        QCOMPARE(store.lane(i), store.mark(i).layer == MarkLayer::Figure ? 0 : store.mark(i).layer == MarkLayer::Claim ? 1 : 2);
}

void MarkStoreTest::countsWhatFindsNoLane()
{
    const auto bitext = longArticle(5);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    QList<ReaderMark> marks;
    for (int i = 0; i < 20; ++i)
        marks.append(markOf({Side::Source, 0, {i, 30}}));
    const MarkStore store(marks, rows);
    int without = 0;
    for (int i = 0; i < store.count(); ++i)
        without += store.lane(i) == kNoLane ? 1 : 0;
    QCOMPARE(without, 20 - kLanes);
    QCOMPARE(store.touching({Side::Source, 0, {25, 26}}).size(), 20);
}

void MarkStoreTest::hiddenLayersAreNeitherFoundNorStacked()
{
    const auto bitext = longArticle(5);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    const TextSpan span{Side::Source, 0, {0, 10}};
    const QList<ReaderMark> marks{markOf(span, MarkLayer::Figure), markOf(span)};
    Layers layers;
    layers.set(Layer::Figures, false);
    const MarkStore store(marks, rows, layers);
    QCOMPARE(store.touching(span).size(), 1);
    QCOMPARE(store.mark(store.touching(span).first()).layer, MarkLayer::Claim);
    QCOMPARE(store.lane(store.touching(span).first()), 0);
    layers.set(Layer::Claims, false);
    QCOMPARE(MarkStore(marks, rows, layers).smallestAt(Side::Source, 0, 3), -1);
}

void MarkStoreTest::aDisagreementStandsForItsFigure()
{
    const auto bitext = longArticle(5);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    const TextSpan span{Side::Source, 0, {5, 10}};
    const QList<ReaderMark> marks{markOf(span, MarkLayer::Figure), markOf(span, MarkLayer::FigureDisagrees)};
    const MarkStore store(marks, rows);
    QCOMPARE(store.touching(span).size(), 1);
    Layers withoutFindings;
    withoutFindings.set(Layer::Findings, false);
    const MarkStore plain(marks, rows, withoutFindings);
    QCOMPARE(plain.mark(plain.touching(span).value(0)).layer, MarkLayer::Figure);
}

void MarkStoreTest::stepsPassHiddenMarksToo()
{
    const auto bitext = longArticle(5);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    Layers layers;
    layers.set(Layer::Claims, false);
    const MarkStore store({markOf({Side::Source, 0, {5, 10}})}, rows, layers);
    QCOMPARE(store.next({Side::Source, 0, 0, false}, 0, true, [](const ReaderMark &) { return true; }), 0);
}

void MarkStoreTest::layersAreKeptByTheirChanges()
{
    Layers layers;
    QVERIFY(layers.changes().isEmpty());
    layers.set(Layer::Terms, true);
    layers.set(Layer::Claims, false);
    QCOMPARE(Layers::fromChanges(layers.changes()), layers);
    QCOMPARE(Layers::fromChanges({QStringLiteral("no such layer")}), Layers());
}

/// All that a store tells of itself.
static QStringList told(const MarkStore &store, int rows)
{
    QStringList lines;
    for (int i = 0; i < store.count(); ++i) {
        const TextSpan &span = store.mark(i).span;
        lines << QStringLiteral("%1 %2 %3-%4 layer %5 lane %6 row %7 shown %8").arg(static_cast<int>(span.side)).arg(span.paragraph).arg(span.range.begin).arg(span.range.end)
                     .arg(static_cast<int>(store.mark(i).layer)).arg(store.lane(i)).arg(store.row(i)).arg(store.isShown(i));
        for (const int touched : store.touching(span))
            lines.last() += QStringLiteral(" %1").arg(touched);
    }
    for (int row = 0; row < rows; ++row)
        lines << QStringLiteral("from row %1: %2").arg(row).arg(store.next({Side::Source, 0, 0}, row, true, [](const ReaderMark &) { return true; }));
    return lines;
}

/// Marks come, go and change in runs, as claims do between figures and findings; in every place of the list.
void MarkStoreTest::takesOtherMarksAsIfMadeAnew()
{
    const auto bitext = longArticle(40);
    const RowTable rows(ReaderContent{bitext, {}, {}});
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        Layers layers = allLayers();
        layers.set(Layer::Findings, seed % 2 == 0);
        QList<ReaderMark> marks = randomMarks(*bitext, 700, seed);
        MarkStore store(marks, rows, layers);
        for (int step = 0; step < 60; ++step) {
            const qsizetype from = random.bounded(static_cast<int>(marks.size()));
            const qsizetype gone = std::min<qsizetype>(random.bounded(5), marks.size() - from);
            marks.remove(from, gone);
            const QList<ReaderMark> come = randomMarks(*bitext, random.bounded(step % 20 == 19 ? 600 : 5), random.generate());
            for (qsizetype i = 0; i < come.size(); ++i)
                marks.insert(from + i, come[i]);
            if (step % 7 == 0)
                marks.first().span.range = {}; // stands nowhere
            store.setMarks(marks, rows, layers);
            QCOMPARE(told(store, rows.count()), told(MarkStore(marks, rows, layers), rows.count()));
        }
    }
}

QTEST_APPLESS_MAIN(MarkStoreTest)
#include "tst_markstore.moc"
