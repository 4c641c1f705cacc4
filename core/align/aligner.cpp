// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/aligner.h"

#include "core/align/document.h"
#include "core/align/learning.h"
#include "core/align/paragraphs.h"
#include "core/align/routes.h"
#include "core/align/seeds.h"

#include <algorithm>

namespace concord {

namespace {

constexpr std::ptrdiff_t kEnoughToLearn = 60; ///< linked beads
constexpr double kHanTokenWeight = 0.5;   ///< every Chinese word counts as itself and as its characters

enum class Round { First, Middle, Last };

/// How often to learn and align again.
constexpr int kLearningRounds = 2;

/// How many rows will be gone through at most: reading counts both sides, every round the source.
qint64 rowCount(const QList<AlignablePair> &pairs)
{
    constexpr int rounds = 2 + kLearningRounds;
    qint64 rows = 0;
    for (const AlignablePair &pair : pairs)
        rows += rounds * pair.source.sentences.size() + pair.translation.sentences.size();
    return rows;
}

/// Aligns a group of documents: a round with what is known, then others with what that taught.
class Session
{
public:
    Session(const QList<AlignablePair> &pairs, const AlignOptions &options, Progress &progress)
        : m_pairs(pairs), m_options(options), m_meter(progress, rowCount(pairs))
    {
    }

    Result<QList<QList<Bead>>> run()
    {
        if (!m_pairs.isEmpty() && (!read() || !alignInRounds()))
            return Error{Error::Code::Cancelled, {}, {}};
        QList<QList<Bead>> result;
        for (const AlignmentDocument &document : m_documents)
            result.append(QList<Bead>(document.beads.begin(), document.beads.end()));
        return result;
    }

private:
    bool read()
    {
        m_words = {Vocabulary(isChinese(m_pairs.first().source.language)), Vocabulary(isChinese(m_pairs.first().translation.language))};
        for (const AlignablePair &pair : m_pairs) {
            std::optional<AlignmentDocument> document = readDocument(pair, m_options.evidence.sounds && m_pairs.size() == 1, m_words, m_meter);
            if (!document)
                return false;
            m_documents.push_back(std::move(*document));
        }
        return true;
    }

    bool alignInRounds()
    {
        std::vector<LexiconEntry> known = seedEntries(m_words.source, m_pairs.first().source.language, m_words.translation,
                                                            m_pairs.first().translation.language, m_options);
        const std::vector<LexiconEntry> sounds = soundEntries(names(), m_words);
        known.insert(known.end(), sounds.begin(), sounds.end());
        if (!alignAll(Lexicon(known), Round::First))
            return false;
        const bool teaches = m_options.evidence.learning && linkedBeads() >= kEnoughToLearn;
        for (int left = teaches ? kLearningRounds : 1; left > 0; --left) {
            refineModels();
            std::vector<LexiconEntry> entries = known;
            if (teaches) {
                std::optional<std::vector<LexiconEntry>> learned = learnLexicon(samples(), m_words, known, m_meter);
                if (!learned)
                    return false;
                entries.insert(entries.end(), learned->begin(), learned->end());
            }
            if (!alignAll(Lexicon(std::move(entries)), left == 1 ? Round::Last : Round::Middle))
                return false;
        }
        return true;
    }

    std::vector<std::pair<int, int>> names() const
    {
        std::vector<std::pair<int, int>> names;
        for (const AlignmentDocument &document : m_documents)
            names.insert(names.end(), document.names.begin(), document.names.end());
        return names;
    }

    void refineModels()
    {
        for (AlignmentDocument &document : m_documents) {
            refineLengths(document);
            if (m_options.evidence.shapes)
                refineShapes(document);
        }
    }

    std::vector<LearningSample> samples() const
    {
        std::vector<LearningSample> samples;
        for (const AlignmentDocument &document : m_documents)
            samples.push_back({document.source, document.translation, document.beads});
        return samples;
    }

    std::ptrdiff_t linkedBeads() const
    {
        const auto isLinked = [](const Bead &bead) { return !bead.source.isEmpty() && !bead.translation.isEmpty(); };
        std::ptrdiff_t count = 0;
        for (const AlignmentDocument &document : m_documents)
            count += std::count_if(document.beads.begin(), document.beads.end(), isLinked);
        return count;
    }

    bool alignAll(const Lexicon &lexicon, Round round)
    {
        const auto weight = [](const AlignableText &text) { return isChinese(text.language) ? kHanTokenWeight : 1.0; };
        const ScoringModel model{m_words.source, m_words.translation, lexicon, weight(m_pairs.first().source),
                                 weight(m_pairs.first().translation), m_options.evidence.lengths ? 1.0 : 0.0};
        return std::all_of(m_documents.begin(), m_documents.end(),
                           [&](AlignmentDocument &document) { return alignOne(document, model, round); });
    }

    /// Whether to look beyond the neighbourhood of the beads of the round before, which in large windows may have gone astray.
    static bool seeksAnew(const Window &window, Round round)
    {
        return round == Round::First || (isLarge(window) && round == Round::Middle);
    }

    bool alignOne(AlignmentDocument &document, const ScoringModel &model, Round round)
    {
        std::vector<Bead> beads;
        BeadScorer scorer(model, document.source, document.translation, document.lengths);
        for (const Window &open : openWindows(document)) {
            const auto paragraphs = paragraphBeads(document, open, model, m_meter);
            if (!paragraphs)
                return false;
            for (const ParagraphBead &paragraph : *paragraphs) {
                const Band band = seeksAnew(paragraph.window, round)
                                      ? firstBand(paragraph.window, document.source, document.translation, model, document.lengths, document.beads, m_meter)
                                      : laterBand(paragraph.window, document.beads);
                auto found = bestBeads(scorer, paragraph.window, band, document.shapes, round == Round::Last, m_meter);
                if (!found)
                    return false;
                for (Bead &bead : *found) {
                    bead.confidence *= paragraph.confidence;
                    beads.push_back(bead);
                }
            }
        }
        for (const Bead &bead : document.fixed)
            beads.push_back({bead.source, bead.translation, 1});
        std::sort(beads.begin(), beads.end(), [](const Bead &a, const Bead &b) {
            return std::pair(a.source, a.translation) < std::pair(b.source, b.translation);
        });
        document.beads = std::move(beads);
        return true;
    }

    const QList<AlignablePair> &m_pairs;
    const AlignOptions &m_options;
    Meter m_meter;
    WordTables m_words;
    std::vector<AlignmentDocument> m_documents;
};

} // namespace

Result<QList<Bead>> align(const AlignableText &source, const AlignableText &translation, const AlignOptions &options, Progress &progress)
{
    Result<QList<QList<Bead>>> all = alignPooled({{source, translation, {}}}, options, progress);
    if (!all)
        return all.error();
    return all->first();
}

Result<QList<QList<Bead>>> alignPooled(const QList<AlignablePair> &pairs, const AlignOptions &options, Progress &progress)
{
    for (const AlignablePair &pair : pairs) {
        if (Status status = checkPair(pair); !status)
            return status.error();
        if (pair.source.language != pairs.first().source.language || pair.translation.language != pairs.first().translation.language)
            return Error{Error::Code::Invalid, QStringLiteral("language"), QStringLiteral("pooled pairs must share their languages")};
    }
    return Session(pairs, options, progress).run();
}

} // namespace concord
