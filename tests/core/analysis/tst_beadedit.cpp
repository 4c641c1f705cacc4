// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beadedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

/// Sentences of the given lengths, a paragraph each.
BitextSide sideOf(const QList<int> &lengths)
{
    BitextSide side;
    for (int i = 0; i < lengths.size(); ++i) {
        side.paragraphs.append(QString(lengths[i], u'x'));
        side.sentences.append(LocatedSentence{i, {0, lengths[i]}});
    }
    return side;
}

/// "1-1 2-1 0-1" as beads over sentences of ten units each.
Bitext drawn(const QString &picture)
{
    Bitext bitext;
    int source = 0, translation = 0;
    for (const QString &word : picture.split(u' ', Qt::SkipEmptyParts)) {
        const int own = word.section(u'-', 0, 0).toInt(), other = word.section(u'-', 1, 1).toInt();
        bitext.beads.append({{source, source + own}, {translation, translation + other}, 0.25});
        source += own;
        translation += other;
    }
    bitext.source = sideOf(QList<int>(source, 10));
    bitext.translation = sideOf(QList<int>(translation, 10));
    return bitext;
}

/// The edit as "1-1 [2-1 0-1] 1-1", what it made in brackets; "nothing".
QString picture(const std::optional<BeadEdit> &edit)
{
    if (!edit)
        return QStringLiteral("nothing");
    QString text;
    for (int i = 0; i < edit->beads.size(); ++i) {
        const Bead &bead = edit->beads[i];
        text += i > 0 ? QStringLiteral(" ") : QString();
        text += i == edit->made.begin ? QStringLiteral("[") : QString();
        text += QStringLiteral("%1-%2").arg(bead.source.length()).arg(bead.translation.length());
        text += i + 1 == edit->made.end ? QStringLiteral("]") : QString();
    }
    return text;
}

QString randomBeads(QRandomGenerator &random)
{
    static const QStringList shapes{QStringLiteral("1-1"), QStringLiteral("1-1"), QStringLiteral("2-1"), QStringLiteral("1-2"), QStringLiteral("0-1"),
                                    QStringLiteral("1-0"), QStringLiteral("2-3"), QStringLiteral("4-1")};
    QStringList words;
    for (int i = random.bounded(1, 12); i > 0; --i)
        words.append(shapes[random.bounded(static_cast<int>(shapes.size()))]);
    return words.join(u' ');
}

std::optional<BeadEdit> randomEdit(const Bitext &bitext, QRandomGenerator &random)
{
    const Side side = random.bounded(2) == 0 ? Side::Source : Side::Translation;
    const int bead = random.bounded(-1, static_cast<int>(bitext.beads.size()) + 1);
    const int sentence = random.bounded(-1, static_cast<int>(bitext.side(side).sentences.size()) + 1);
    switch (random.bounded(8)) {
    case 0: return merged(bitext.beads, bead);
    case 1: return split(bitext, bead, side, sentence);
    case 2: return edgeDrawnIn(bitext.beads, bead, side);
    case 3: return edgePushedOut(bitext.beads, bead, side);
    case 4: return movedToNext(bitext.beads, side, sentence);
    case 5: return movedToPrevious(bitext.beads, side, sentence);
    case 6: return detached(bitext, side, sentence);
    default: return confirmed(bitext.beads, {bead, bead + 1});
    }
}

} // namespace

class BeadEditTest : public QObject
{
    Q_OBJECT

private slots:
    void mergesNeighbours();
    void splitsBeforeTheSentence();
    void splitsBehindTheFirstSentence();
    void cutsTheOtherSideByItsShareOfTheText();
    void shiftsTheEdgeOfABead();
    void movesSentencesToTheNeighbours();
    void detachesASentence();
    void confirmsWhatIsThere();
    void doesNothingWhereThereIsNothingToDo();
    void staysAPartitionWhateverIsDone();
};

void BeadEditTest::mergesNeighbours()
{
    QCOMPARE(picture(merged(drawn(QStringLiteral("1-1 1-0 0-2")).beads, 1)), QStringLiteral("1-1 [1-2]"));
    QCOMPARE(picture(merged(drawn(QStringLiteral("1-1 2-1 1-1")).beads, 0)), QStringLiteral("[3-2] 1-1"));
    QCOMPARE(merged(drawn(QStringLiteral("1-1 1-1")).beads, 0)->beads.first().confidence, 1.0);
}

void BeadEditTest::splitsBeforeTheSentence()
{
    QCOMPARE(picture(split(drawn(QStringLiteral("1-1 3-3 1-1")), 1, Side::Source, 2)), QStringLiteral("1-1 [1-1 2-2] 1-1"));
    QCOMPARE(picture(split(drawn(QStringLiteral("2-1")), 0, Side::Source, 1)), QStringLiteral("[1-0 1-1]"));
}

void BeadEditTest::splitsBehindTheFirstSentence()
{
    QCOMPARE(picture(split(drawn(QStringLiteral("1-1 3-3")), 1, Side::Translation, 1)), QStringLiteral("1-1 [1-1 2-2]"));
}

void BeadEditTest::cutsTheOtherSideByItsShareOfTheText()
{
    Bitext bitext = drawn(QStringLiteral("2-3"));
    bitext.source = sideOf({30, 10});
    bitext.translation = sideOf({5, 6, 4});
    QCOMPARE(picture(split(bitext, 0, Side::Source, 1)), QStringLiteral("[1-2 1-1]"));
    bitext.translation = sideOf({12, 1, 2});
    QCOMPARE(picture(split(bitext, 0, Side::Source, 1)), QStringLiteral("[1-1 1-2]"));
}

void BeadEditTest::shiftsTheEdgeOfABead()
{
    const QList<Bead> beads = drawn(QStringLiteral("1-1 2-1 1-1")).beads;
    QCOMPARE(picture(edgeDrawnIn(beads, 1, Side::Source)), QStringLiteral("1-1 [1-1 2-1]"));
    QCOMPARE(picture(edgePushedOut(beads, 0, Side::Source)), QStringLiteral("[2-1 1-1] 1-1"));
    QCOMPARE(picture(edgeDrawnIn(beads, 1, Side::Translation)), QStringLiteral("1-1 [2-0 1-2]"));
    QCOMPARE(picture(edgePushedOut(drawn(QStringLiteral("1-1 0-1 1-1")).beads, 0, Side::Translation)), QStringLiteral("[1-2] 1-1"));
}

void BeadEditTest::movesSentencesToTheNeighbours()
{
    const QList<Bead> beads = drawn(QStringLiteral("1-1 3-1 1-1")).beads;
    QCOMPARE(picture(movedToNext(beads, Side::Source, 2)), QStringLiteral("1-1 [1-1 3-1]"));
    QCOMPARE(picture(movedToPrevious(beads, Side::Source, 2)), QStringLiteral("[3-1 1-1] 1-1"));
    QCOMPARE(picture(movedToPrevious(drawn(QStringLiteral("1-1 1-0")).beads, Side::Source, 1)), QStringLiteral("[2-1]"));
}

void BeadEditTest::detachesASentence()
{
    QCOMPARE(picture(detached(drawn(QStringLiteral("1-1 1-1")), Side::Source, 0)), QStringLiteral("[1-0 0-1] 1-1"));
    QCOMPARE(picture(detached(drawn(QStringLiteral("1-1 1-1")), Side::Translation, 1)), QStringLiteral("1-1 [0-1 1-0]"));
    QCOMPARE(picture(detached(drawn(QStringLiteral("2-1")), Side::Source, 0)), QStringLiteral("[1-0 1-1]"));
    QCOMPARE(picture(detached(drawn(QStringLiteral("2-1")), Side::Source, 1)), QStringLiteral("[1-1 1-0]"));
    QCOMPARE(picture(detached(drawn(QStringLiteral("3-2")), Side::Source, 1)), QStringLiteral("[1-1 1-0 1-1]"));
}

void BeadEditTest::confirmsWhatIsThere()
{
    const QList<Bead> beads = drawn(QStringLiteral("1-1 2-1 1-1")).beads;
    const std::optional<BeadEdit> edit = confirmed(beads, {1, 3});
    QCOMPARE(picture(edit), QStringLiteral("1-1 [2-1 1-1]"));
    QCOMPARE(edit->beads[0].confidence, 0.25);
    QCOMPARE(edit->beads[2].confidence, 1.0);
}

void BeadEditTest::doesNothingWhereThereIsNothingToDo()
{
    const Bitext bitext = drawn(QStringLiteral("1-1 0-1"));
    QVERIFY(!merged(bitext.beads, 1));
    QVERIFY(!merged(bitext.beads, -1));
    QVERIFY(!split(bitext, 0, Side::Source, 0));
    QVERIFY(!edgeDrawnIn(bitext.beads, 1, Side::Translation));
    QVERIFY(!edgePushedOut(bitext.beads, 0, Side::Source));
    QVERIFY(!movedToPrevious(bitext.beads, Side::Source, 0));
    QVERIFY(!movedToNext(bitext.beads, Side::Translation, 1));
    QVERIFY(!detached(bitext, Side::Translation, 1));
    QVERIFY(!confirmed(bitext.beads, {1, 3}));
}

void BeadEditTest::staysAPartitionWhateverIsDone()
{
    QRandomGenerator random(20250301);
    int done = 0;
    for (int round = 0; round < 400; ++round) {
        Bitext bitext = drawn(randomBeads(random));
        const qsizetype sources = bitext.source.sentences.size(), translations = bitext.translation.sentences.size();
        for (int step = 0; step < 25; ++step) {
            const std::optional<BeadEdit> edit = randomEdit(bitext, random);
            if (!edit)
                continue;
            ++done;
            QVERIFY2(isPartition(edit->beads, sources, translations), qPrintable(picture(edit)));
            QVERIFY(!edit->made.isEmpty() && edit->made.begin >= 0 && edit->made.end <= edit->beads.size());
            for (int i = edit->made.begin; i < edit->made.end; ++i)
                QCOMPARE(edit->beads[i].confidence, 1.0);
            bitext.beads = edit->beads;
        }
    }
    QVERIFY(done > 2000);
}

QTEST_GUILESS_MAIN(BeadEditTest)
#include "tst_beadedit.moc"
