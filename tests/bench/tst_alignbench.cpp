// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/aligner.h"

#include "tests/bench/galechurch.h"
#include "tests/bench/goldbitext.h"
#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <ctime>
#include <numeric>

using namespace concord;

namespace {

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QList<Bead> alignedAlone(const AlignablePair &pair, const AlignOptions &options = {})
{
    SilentProgress progress;
    const Result<QList<QList<Bead>>> beads = alignPooled({pair}, options, progress);
    return beads ? beads->first() : QList<Bead>();
}

double scoreOf(const QList<GoldDocument> &documents, const AlignOptions &options = {})
{
    StrictScore score;
    for (const GoldDocument &document : documents)
        score.add(document.beads, withinVerses(alignedAlone(document.pair, options), document));
    return score.f1();
}

/// The document without the translation of every tenth gold bead, and which source sentences that leaves alone.
struct Shortened
{
    GoldDocument document;
    QSet<int> orphans;
};

Shortened withoutEveryTenth(const GoldDocument &whole)
{
    Shortened result{{whole.pair, {}, whole.sourceVerses, {}}, {}};
    result.document.pair.translation.sentences.clear();
    for (qsizetype i = 0; i < whole.beads.size(); ++i) {
        const Bead &bead = whole.beads[i];
        const auto begin = static_cast<int>(result.document.pair.translation.sentences.size());
        if (i % 10 == 5 && isLinked(bead)) {
            for (int sentence = bead.source.begin; sentence < bead.source.end; ++sentence) {
                result.document.beads.append({{sentence, sentence + 1}, {begin, begin}, 0});
                result.document.sourceVerses[sentence] = QStringLiteral("orphan %1").arg(sentence);
                result.orphans.insert(sentence);
            }
            continue;
        }
        for (int sentence = bead.translation.begin; sentence < bead.translation.end; ++sentence) {
            result.document.pair.translation.sentences.append(whole.pair.translation.sentences[sentence]);
            result.document.translationVerses.append(whole.translationVerses[sentence]);
        }
        const Range translation{begin, static_cast<int>(result.document.pair.translation.sentences.size())};
        result.document.beads.append({bead.source, translation, 0});
    }
    return result;
}

QList<Bead> linkedOnly(const QList<Bead> &beads)
{
    QList<Bead> linked;
    std::copy_if(beads.begin(), beads.end(), std::back_inserter(linked), isLinked);
    return linked;
}

/// The gold beads that do not begin and end where beads of `found` do.
QList<qsizetype> mistakes(const GoldDocument &document, const QList<Bead> &found)
{
    std::set<std::pair<int, int>> cuts{{0, 0}};
    for (const Bead &bead : found)
        cuts.insert({bead.source.end, bead.translation.end});
    QList<qsizetype> wrong;
    for (qsizetype i = 0; i < document.beads.size(); ++i) {
        const Bead &bead = document.beads[i];
        if (!cuts.contains({bead.source.begin, bead.translation.begin}) || !cuts.contains({bead.source.end, bead.translation.end}))
            wrong.append(i);
    }
    return wrong;
}

/// A text `times` times, a few sentences of each round marked with a number of their own.
AlignablePair repeated(const AlignablePair &pair, int times)
{
    AlignablePair all{{pair.source.language, {}, {}}, {pair.translation.language, {}, {}}, {}};
    const auto add = [](const QStringList &sentences, int round, QStringList &text) {
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const bool isMarked = i * 20 / sentences.size() != (i + 1) * 20 / sentences.size();
            text.append(isMarked ? sentences[i] + QStringLiteral(" %1").arg(1000 + round * 20 + i * 20 / sentences.size()) : sentences[i]);
        }
    };
    for (int round = 0; round < times; ++round) {
        add(pair.source.sentences, round, all.source.sentences);
        add(pair.translation.sentences, round, all.translation.sentences);
    }
    return all;
}

/// Notes the longest time it was not asked whether to stop.
class WatchfulProgress final : public Progress
{
public:
    WatchfulProgress() { m_sinceQuestion.start(); }
    void report(qint64, qint64) override {}
    bool isCancelled() const override
    {
        longest = std::max(longest, m_sinceQuestion.restart());
        return false;
    }

    mutable qint64 longest = 0; ///< milliseconds

private:
    mutable QElapsedTimer m_sinceQuestion;
};

} // namespace

class AlignBench : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheGold_data();
    void agreesWithTheGold();
    void needsItsSignals();
    void noticesMissingSegments_data();
    void noticesMissingSegments();
    void knowsHowSureItIs_data();
    void knowsHowSureItIs();
    void learnsFromCorrections();
    void alignsBooksInTime();
    void alignsAGapAtOnce();
};

void AlignBench::agreesWithTheGold_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("least");
    QTest::newRow("news") << QStringLiteral("news") << 0.995;
    QTest::newRow("law") << QStringLiteral("law") << 0.995;
    QTest::newRow("book") << QStringLiteral("book") << 0.989;
}

void AlignBench::agreesWithTheGold()
{
    QFETCH(QString, set);
    QFETCH(double, least);
    const QList<GoldDocument> documents = goldDocuments(set);
    if (documents.isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    StrictScore lengthsAlone;
    for (const GoldDocument &document : documents)
        lengthsAlone.add(document.beads, withinVerses(GaleChurch(document.pair).beads(), document));
    const double f1 = scoreOf(documents);
    qInfo("strict F1 %.4f, Gale and Church %.4f", f1, lengthsAlone.f1());
    QVERIFY2(f1 >= least, qPrintable(QString::number(f1)));
    QVERIFY(f1 > lengthsAlone.f1());
}

void AlignBench::needsItsSignals()
{
    const QList<std::pair<QString, bool AlignSignals::*>> kinds = {
        {QStringLiteral("lengths"), &AlignSignals::lengths}, {QStringLiteral("values"), &AlignSignals::values},
        {QStringLiteral("Latin words"), &AlignSignals::latinWords}, {QStringLiteral("marks"), &AlignSignals::marks},
        {QStringLiteral("names"), &AlignSignals::names}, {QStringLiteral("glosses"), &AlignSignals::glosses},
        {QStringLiteral("sounds"), &AlignSignals::sounds},
        {QStringLiteral("learning"), &AlignSignals::learning}, {QStringLiteral("shapes"), &AlignSignals::shapes}};
    const auto row = [](const AlignOptions &options) {
        QList<double> scores;
        for (const QString &set : {QStringLiteral("news"), QStringLiteral("law"), QStringLiteral("book")}) {
            QList<GoldDocument> documents = goldDocuments(set);
            scores.append(scoreOf(documents, options));
            for (GoldDocument &document : documents)
                document = withoutEveryTenth(document).document;
            scores.append(scoreOf(documents, options));
        }
        return scores;
    };
    if (goldDocuments(QStringLiteral("news")).isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    const auto print = [](const QString &name, const QList<double> &s) {
        qInfo("%-12s news %.4f %.4f  law %.4f %.4f  book %.4f %.4f", qPrintable(name), s[0], s[1], s[2], s[3], s[4], s[5]);
    };
    const QList<double> all = row({});
    print(QStringLiteral("all"), all);
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    for (const auto &[name, kind] : kinds) {
        AlignOptions options;
        options.evidence.*kind = false;
        const QList<double> without = row(options);
        print(QStringLiteral("no ") + name, without);
        constexpr double kNoise = 0.01;
        QVERIFY2(std::accumulate(without.begin(), without.end(), 0.0) < sum + kNoise, qPrintable(name));
    }
}

void AlignBench::noticesMissingSegments_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("leastF1");
    QTest::addColumn<double>("leastFound");
    QTest::newRow("news") << QStringLiteral("news") << 0.97 << 0.85;
    QTest::newRow("law") << QStringLiteral("law") << 0.97 << 0.95;
    QTest::newRow("book") << QStringLiteral("book") << 0.96 << 0.80;
}

void AlignBench::noticesMissingSegments()
{
    QFETCH(QString, set);
    QFETCH(double, leastF1);
    QFETCH(double, leastFound);
    const QList<GoldDocument> documents = goldDocuments(set);
    if (documents.isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    StrictScore all;
    StrictScore remaining;
    qsizetype missing = 0, found = 0;
    for (const GoldDocument &whole : documents) {
        const auto [document, orphans] = withoutEveryTenth(whole);
        const QList<Bead> beads = alignedAlone(document.pair);
        missing += orphans.size();
        found += std::count_if(beads.begin(), beads.end(), [&orphans = orphans](const Bead &bead) {
            return bead.translation.isEmpty() && orphans.contains(bead.source.begin);
        });
        all.add(document.beads, withinVerses(beads, document));
        remaining.add(linkedOnly(document.beads), linkedOnly(withinVerses(beads, document)));
    }
    const double share = static_cast<double>(found) / static_cast<double>(missing);
    qInfo("strict F1 %.4f, of what remains %.4f; %lld of %lld missing ones found (%.3f)", all.f1(), remaining.f1(), qint64(found),
          qint64(missing), share);
    QVERIFY2(all.f1() >= leastF1, qPrintable(QString::number(all.f1())));
    QVERIFY2(share >= leastFound, qPrintable(QString::number(share)));
}

void AlignBench::knowsHowSureItIs_data()
{
    QTest::addColumn<QString>("set");
    for (const QString &set : {QStringLiteral("news"), QStringLiteral("law"), QStringLiteral("book")})
        QTest::newRow(qPrintable(set)) << set;
}

void AlignBench::knowsHowSureItIs()
{
    QFETCH(QString, set);
    std::vector<std::pair<double, bool>> beads;
    for (const GoldDocument &document : goldDocuments(set)) {
        for (const Bead &bead : withinVerses(alignedAlone(document.pair), document))
            beads.emplace_back(bead.confidence, StrictScore::isRight(document.beads, bead));
    }
    if (beads.empty())
        QSKIP("The measuring data is not beside the source tree.");
    std::stable_sort(beads.begin(), beads.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const double limits[] = {1.01, 0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0};
    for (size_t i = 1; i < std::size(limits); ++i) {
        double stated = 0, right = 0, count = 0;
        for (const auto &[confidence, isRight] : beads) {
            if (confidence >= limits[i] && confidence < limits[i - 1]) {
                stated += confidence;
                right += isRight ? 1 : 0;
                ++count;
            }
        }
        if (count > 0)
            qInfo("from %.2f: %5.0f beads, stated %.3f, right %.3f", limits[i], count, stated / count, right / count);
    }
    const size_t surest = beads.size() * 8 / 10;
    const auto right = std::count_if(beads.begin(), beads.begin() + static_cast<std::ptrdiff_t>(surest), [](const auto &bead) { return bead.second; });
    const double share = static_cast<double>(right) / static_cast<double>(surest);
    qInfo("of the surest four fifths %.4f are right", share);
    QVERIFY2(share >= 0.99, qPrintable(QString::number(share)));
}

void AlignBench::learnsFromCorrections()
{
    const QList<GoldDocument> documents = goldDocuments(QStringLiteral("book"));
    if (documents.isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    GoldDocument document = documents.first();
    const QList<qsizetype> wrong = mistakes(document, alignedAlone(document.pair));
    QList<qsizetype> order = wrong;
    std::shuffle(order.begin(), order.end(), QRandomGenerator(1));
    for (const qsizetype corrected : {0, 5, 10, 20, 50}) {
        const QList<qsizetype> mended = order.first(std::min(corrected, order.size()));
        document.pair.fixed.clear();
        for (qsizetype i = 0; i < document.beads.size(); ++i) {
            if (mended.contains(i))
                document.pair.fixed.append(document.beads[i]);
        }
        const qsizetype left = mistakes(document, alignedAlone(document.pair)).size();
        const qsizetype without = wrong.size() - mended.size();
        qInfo("%lld corrected: of the rest %lld were wrong, %lld are", qint64(corrected), qint64(without), qint64(left));
        QVERIFY(left <= without);
        if (corrected == 20)
            QVERIFY(left * 10 <= without * 9);
    }
}

void AlignBench::alignsBooksInTime()
{
    const QList<GoldDocument> documents = goldDocuments(QStringLiteral("book"));
    if (documents.isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    double first = 0, last = 0;
    constexpr int kLargest = 16;
    for (const int times : {1, 4, kLargest}) {
        const AlignablePair pair = repeated(documents.first().pair, times);
        WatchfulProgress progress;
        const double begin = processorSeconds();
        const Result<QList<QList<Bead>>> beads = alignPooled({pair}, {}, progress);
        last = processorSeconds() - begin;
        first = times == 1 ? last : first;
        VERIFY_OK(beads);
        qInfo("%lld × %lld sentences: %.2f s; at most %lld ms without being asked to stop", qint64(pair.translation.sentences.size()),
              qint64(pair.source.sentences.size()), last, progress.longest);
    }
    const double exponent = std::log(last / first) / std::log(kLargest);
    qInfo("time grows with the %.2fth power", exponent);
    QVERIFY2(exponent <= 1.15, qPrintable(QString::number(exponent)));
}

void AlignBench::alignsAGapAtOnce()
{
    const QList<GoldDocument> documents = goldDocuments(QStringLiteral("news"));
    if (documents.isEmpty())
        QSKIP("The measuring data is not beside the source tree.");
    AlignablePair gap = documents.first().pair;
    gap.source.sentences = gap.source.sentences.first(std::min<qsizetype>(12, gap.source.sentences.size()));
    gap.translation.sentences = gap.translation.sentences.first(std::min<qsizetype>(12, gap.translation.sentences.size()));
    alignedAlone(gap); // reads the names and glosses
    constexpr int kRounds = 20;
    const double begin = processorSeconds();
    for (int round = 0; round < kRounds; ++round)
        alignedAlone(gap);
    const double milliseconds = (processorSeconds() - begin) * 1000 / kRounds;
    qInfo("a dozen sentences: %.2f ms", milliseconds);
    QVERIFY2(milliseconds < 20, qPrintable(QString::number(milliseconds)));
}

QTEST_APPLESS_MAIN(AlignBench)
#include "tst_alignbench.moc"
