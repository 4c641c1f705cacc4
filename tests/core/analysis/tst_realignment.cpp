// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/realignment.h"
#include "core/analysis/articleanalysis.h"
#include "core/analysis/beadedit.h"
#include "core/documents/documentreader.h"
#include "tests/support/bitextbuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

/// A story told in both languages, sentence by sentence, with a figure in each so that the aligner is sure.
QString story(int sentences)
{
    QString en = QStringLiteral("en:"), zh = QStringLiteral("zh: ");
    for (int i = 1; i <= sentences; ++i) {
        en += QStringLiteral(" House number %1 was sold to a family.").arg(100 + 7 * i);
        zh += QStringLiteral("%1號房子賣給了一家人。").arg(100 + 7 * i);
    }
    return en + QStringLiteral(" | ") + zh;
}

QList<Bead> sorted(QList<Bead> beads)
{
    std::sort(beads.begin(), beads.end(), [](const Bead &a, const Bead &b) { return std::pair(a.source, a.translation) < std::pair(b.source, b.translation); });
    return beads;
}

/// The beads by their ranges alone.
QList<std::pair<Range, Range>> ranges(const QList<Bead> &beads)
{
    QList<std::pair<Range, Range>> all;
    for (const Bead &bead : beads)
        all.append({bead.source, bead.translation});
    return all;
}

QList<Bead> madeBy(const BeadEdit &edit)
{
    return edit.beads.sliced(edit.made.begin, edit.made.length());
}

QList<Bead> after(const Bitext &bitext, const QList<Bead> &before, const QList<Bead> &pins)
{
    SilentProgress progress;
    Result<QList<Bead>> beads = realigned(bitext, before, sorted(pins), {}, progress);
    return beads ? *beads : QList<Bead>();
}

ArticleText readSide(const QString &name)
{
    const Result<Document> document = readDocumentFile(testDataFile(QStringLiteral("reference-article/") + name), {});
    if (!document)
        return {};
    ArticleText text;
    text.language = document->language;
    for (const Block &block : document->blocks)
        text.paragraphs.append(block.text);
    return text;
}

} // namespace

class RealignmentTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsACorrectionAndAllElse();
    void goesBackToTheAlignersBeadsWhenUnpinned();
    void carriesACorrectionIntoDoubtfulNeighbours();
    void leavesADoubtfulBeadDoubtfulThatStaysAsItWas();
    void keepsPinsWhateverTheyAre();
    void keepsPinsInAWholeAnalysis();
    void mostlyComesBackToTheBeadsOfBefore();
};

void RealignmentTest::keepsACorrectionAndAllElse()
{
    const Bitext bitext = concord::bitext(story(12)).bitext;
    QCOMPARE(bitext.beads.size(), 12);
    const std::optional<BeadEdit> edit = merged(bitext.beads, 4);
    QCOMPARE(ranges(after(bitext, {}, madeBy(*edit))), ranges(edit->beads));
}

void RealignmentTest::goesBackToTheAlignersBeadsWhenUnpinned()
{
    const Bitext bitext = concord::bitext(story(12)).bitext;
    const std::optional<BeadEdit> edit = edgeDrawnIn(bitext.beads, 4, Side::Source);
    Bitext corrected = bitext;
    corrected.beads = after(bitext, {}, madeBy(*edit));
    QVERIFY(ranges(corrected.beads) != ranges(bitext.beads));
    QCOMPARE(ranges(after(corrected, madeBy(*edit), {})), ranges(bitext.beads));
}

/// Where the beads have slipped and are unsure, one correction brings the ones beside it back.
void RealignmentTest::carriesACorrectionIntoDoubtfulNeighbours()
{
    const Bitext right = concord::bitext(story(12)).bitext;
    Bitext slipped = right;
    slipped.beads.clear();
    for (int i = 0; i < 12; ++i)
        slipped.beads.append({{i, i + 1}, {i, i + 1}, 0.95});
    slipped.beads[3] = {{3, 5}, {3, 4}, 0.2};
    for (int i = 4; i < 8; ++i)
        slipped.beads[i] = {{i + 1, i + 2}, {i, i + 1}, 0.3};
    slipped.beads[8] = {{9, 9}, {8, 9}, 0.2};
    QVERIFY(isPartition(slipped.beads, 12, 12));
    const QList<Bead> pins{{{5, 6}, {5, 6}, 1}};
    QCOMPARE(ranges(after(slipped, {}, pins)), ranges(right.beads));
}

void RealignmentTest::leavesADoubtfulBeadDoubtfulThatStaysAsItWas()
{
    Bitext bitext = concord::bitext(story(12)).bitext;
    bitext.beads[6].confidence = 0.2;
    const QList<Bead> beads = after(bitext, {}, {{{5, 6}, {5, 6}, 1}});
    QCOMPARE(ranges(beads), ranges(bitext.beads));
    QCOMPARE(beads[5].confidence, 1.0);
    QCOMPARE(beads[6].confidence, 0.2);
}

void RealignmentTest::keepsPinsWhateverTheyAre()
{
    QRandomGenerator random(3);
    Bitext bitext = concord::bitext(story(14)).bitext;
    for (Bead &bead : bitext.beads)
        bead.confidence = random.bounded(1.0);
    QList<Bead> pins;
    for (int round = 0; round < 120; ++round) {
        const int bead = random.bounded(static_cast<int>(bitext.beads.size()));
        const Side side = random.bounded(2) == 0 ? Side::Source : Side::Translation;
        const int sentence = random.bounded(14);
        const std::optional<BeadEdit> edits[] = {merged(bitext.beads, bead), edgeDrawnIn(bitext.beads, bead, side), edgePushedOut(bitext.beads, bead, side),
                                                 split(bitext, bead, side, sentence), detached(bitext, side, sentence)};
        const std::optional<BeadEdit> &edit = edits[random.bounded(5)];
        if (!edit)
            continue;
        QList<Bead> next = madeBy(*edit);
        const QList<Bead> touched = next;
        for (const Bead &pin : pins) { // older ones that are still there
            if (edit->beads.contains(pin) && !next.contains(pin))
                next.append(pin);
        }
        if (random.bounded(3) == 0 && !next.isEmpty())
            next.removeAt(random.bounded(static_cast<int>(next.size())));
        next = sorted(next);
        bitext.beads = after(bitext, pins, next);
        pins = next;
        QVERIFY(isPartition(bitext.beads, 14, 14));
        for (const Bead &pin : pins)
            QVERIFY(ranges(bitext.beads).contains(std::pair(pin.source, pin.translation)));
    }
    QVERIFY(!pins.isEmpty());
}

void RealignmentTest::keepsPinsInAWholeAnalysis()
{
    const DrawnArticle article = drawnArticle(story(10));
    SilentProgress progress;
    Pins pins;
    pins.held = {{newId<BeadId>(), {{2, 4}, {2, 3}, 1}}, {newId<BeadId>(), {{6, 7}, {6, 6}, 1}}};
    const Result<ArticleAnalysis> analysis = analyseArticle(article.source, article.translation, {}, progress, {}, [&](const Bitext &) { return pins; });
    VERIFY_OK(analysis);
    QCOMPARE(analysis->pins, pins);
    QVERIFY(isPartition(analysis->bitext.beads, 10, 10));
    for (const Pin &pin : pins.held)
        QVERIFY(analysis->bitext.beads.contains(pin.bead));
    const Result<QList<Bead>> beads = realigned(analysis->bitext, pins.beads(), {}, {}, progress);
    VERIFY_OK(beads);
    const Result<ArticleAnalysis> freed = withBeads(*analysis, *beads, {}, progress);
    VERIFY_OK(freed);
    QCOMPARE(freed->bitext.beads.size(), 10);
    QVERIFY(freed->pins.held.isEmpty());
    QCOMPARE(freed->bitext.source.figureCount(), analysis->bitext.source.figureCount());
}

void RealignmentTest::mostlyComesBackToTheBeadsOfBefore()
{
    if (testDataFile(QStringLiteral("reference-article/article.en.txt")).isEmpty())
        QSKIP("the shared data is not here");
    SilentProgress progress;
    const ArticleText source = readSide(QStringLiteral("article.en.txt")), translation = readSide(QStringLiteral("article.zh-Hant.txt"));
    const Result<ArticleAnalysis> analysis = analyseArticle(source, translation, {}, progress);
    VERIFY_OK(analysis);
    const Bitext &bitext = analysis->bitext;
    QRandomGenerator random(5);
    int same = 0, all = 0;
    for (int round = 0; round < 60; ++round) {
        const int bead = random.bounded(1, static_cast<int>(bitext.beads.size()) - 2);
        const std::optional<BeadEdit> edit = random.bounded(2) == 0 ? merged(bitext.beads, bead) : edgeDrawnIn(bitext.beads, bead, Side::Source);
        if (!edit)
            continue;
        Bitext corrected = bitext;
        corrected.beads = after(bitext, {}, madeBy(*edit));
        same += ranges(after(corrected, madeBy(*edit), {})) == ranges(bitext.beads) ? 1 : 0;
        ++all;
    }
    qInfo("%d of %d corrections taken back give the beads of before", same, all);
    QVERIFY(same * 10 >= all * 7);
}

QTEST_GUILESS_MAIN(RealignmentTest)
#include "tst_realignment.moc"
