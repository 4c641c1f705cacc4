// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/aligner.h"
#include "tests/support/testdata.h"

#include <QSet>
#include <QTest>

using namespace concord;

namespace {

struct Gold
{
    AlignableText source{Language::English, {}, {}};
    AlignableText translation{Language::TraditionalChinese, {}, {}};
    QList<Bead> beads;
};

Range appendSentences(const QString &cell, QStringList &sentences)
{
    const auto begin = static_cast<int>(sentences.size());
    for (const QString &sentence : cell.split(QStringLiteral(" ||| "), Qt::SkipEmptyParts))
        sentences.append(sentence);
    return {begin, static_cast<int>(sentences.size())};
}

/// The table of gold beads: paragraph, Chinese sentences, English sentences.
Gold readGold(const QString &path, bool withParagraphs)
{
    Gold gold;
    for (const QString &line : QString::fromUtf8(readAll(path)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        const Range translation = appendSentences(cells.value(1), gold.translation.sentences);
        const Range source = appendSentences(cells.value(2), gold.source.sentences);
        gold.beads.append({source, translation, 0});
        for (int i = 0; withParagraphs && i < source.length(); ++i)
            gold.source.paragraphs.append(cells.first().toInt());
        for (int i = 0; withParagraphs && i < translation.length(); ++i)
            gold.translation.paragraphs.append(cells.first().toInt());
    }
    return gold;
}

QSet<std::pair<Range, Range>> beadSet(const QList<Bead> &beads, bool linkedOnly)
{
    QSet<std::pair<Range, Range>> set;
    for (const Bead &bead : beads) {
        if (linkedOnly && (bead.source.isEmpty() || bead.translation.isEmpty()))
            continue;
        const auto plain = [](Range range) { return range.isEmpty() ? Range{} : range; };
        set.insert({plain(bead.source), plain(bead.translation)});
    }
    return set;
}

double share(const QSet<std::pair<Range, Range>> &candidates, const QSet<std::pair<Range, Range>> &reference)
{
    return static_cast<double>((QSet<std::pair<Range, Range>>(candidates) & reference).size()) / static_cast<double>(candidates.size());
}

/// Precision over all beads, recall over the linked ones, as usual for aligners.
double strictF1(const QList<Bead> &gold, const QList<Bead> &found)
{
    const double precision = share(beadSet(found, false), beadSet(gold, false));
    const double recall = share(beadSet(gold, true), beadSet(found, true));
    return 2 * precision * recall / (precision + recall);
}

} // namespace

namespace concord {
size_t qHash(Range range, size_t seed = 0)
{
    return qHashMulti(seed, range.begin, range.end);
}
} // namespace concord

class ReferenceAlignmentTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheGoldBeads_data();
    void agreesWithTheGoldBeads();
};

void ReferenceAlignmentTest::agreesWithTheGoldBeads_data()
{
    QTest::addColumn<bool>("withParagraphs");
    QTest::newRow("sentences alone") << false;
    QTest::newRow("with paragraphs") << true;
}

void ReferenceAlignmentTest::agreesWithTheGoldBeads()
{
    QFETCH(bool, withParagraphs);
    const QString path = testDataFile(QStringLiteral("reference-article/gold/beads.tsv"));
    if (path.isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    const Gold gold = readGold(path, withParagraphs);
    SilentProgress progress;
    const Result<QList<Bead>> found = align(gold.source, gold.translation, {}, progress);
    VERIFY_OK(found);
    const double f1 = strictF1(gold.beads, *found);
    qInfo("strict F1 %.3f", f1);
    QVERIFY2(f1 >= 0.95, qPrintable(QString::number(f1)));
}

QTEST_APPLESS_MAIN(ReferenceAlignmentTest)
#include "tst_referencealignment.moc"
