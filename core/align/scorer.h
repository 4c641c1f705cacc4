// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/evidence.h"
#include "core/align/lengths.h"
#include "core/align/lexicon.h"
#include "core/align/words/vocabulary.h"
#include "core/base/range.h"

#include <array>
#include <span>
#include <vector>

namespace concord {

/// What a scorer needs to know; all of it is borrowed and must outlive the scorer.
struct ScoringModel
{
    const Vocabulary &sourceWords;
    const Vocabulary &translationWords;
    const Lexicon &lexicon;
    double forwardWeight = 1;  ///< how much the source's tokens count
    double backwardWeight = 1; ///< how much the translation's tokens count
    double lengthWeight = 1;
};

/// Scores candidate beads: how well the lengths fit, and how much better each token is explained by the other side
/// (a mixture of IBM model 1 and the unigram frequency) than by chance. Rows are source sentences, columns translation
/// sentences; the dynamic programme goes row by row, and sums that neighbouring beads share are computed once a row.
class BeadScorer
{
public:
    /// What a token weighs: found beside it, its rendering adds the more the rarer it is; missing, it costs the more the surer
    /// the lexicon is to know one.
    struct TokenModel
    {
        float weight;    ///< what a unit of probability beside it is worth, before it is shared by the other side's tokens
        float logChance; ///< its log score unexplained
    };

    BeadScorer(const ScoringModel &model, const TokenText &source, const TokenText &translation, const LengthModel &lengths);

    /// Prepares the sums of source sentence `row` with the translation sentences `columns`. Rows come in order; the last
    /// four are kept.
    void enterRow(int row, Range columns);
    /// The log score of a bead whose last sentences are `lastSource` (an entered row) and `lastTranslation`, of 1 … 4
    /// sentences a side.
    double score(int lastSource, int lastTranslation, int sources, int translations) const;

private:
    /// Supports by column.
    struct Supports
    {
        std::vector<Support> all;
        std::vector<size_t> starts; ///< of each column's, and the end
    };
    /// By how many sentences stand beside the one meant, and how many before it in its own group (together at most five).
    using Sums = std::array<std::array<float, kMaxGroup>, kMaxGroup>;
    struct Row
    {
        int sentence = -1;
        Range columns;
        Supports forward;               ///< of this sentence's tokens
        Supports backward;              ///< of the columns' tokens
        std::vector<Sums> forwardSums;  ///< this sentence against the 1 … 4 columns that end here
        std::vector<Sums> backwardSums; ///< this column against the 1 … 4 rows that end here

        std::span<const Support> supportsAt(const Supports &supports, int column) const;
    };
    Row &rowAt(int sentence) { return m_rows[static_cast<size_t>(sentence % kMaxGroup)]; }
    const Row &rowAt(int sentence) const { return m_rows[static_cast<size_t>(sentence % kMaxGroup)]; }
    void collectLinks(const std::vector<int> &tokens);
    void dropLinks();
    Support supportOf(int position, int token);
    void collectSupports(Row &row);
    void sumForward(Row &row);
    void sumBackward(Row &row);
    double lengthOf(const std::vector<double> &totals, int last, int count) const;

    const ScoringModel &m_model;
    const TokenText &m_source;
    const TokenText &m_translation;
    LengthModel m_lengths;
    Lexicon m_supports;                     ///< the pairs worth looking for, each probability times the token's weight
    std::vector<TokenModel> m_sourceModels; ///< by token
    std::vector<TokenModel> m_translationModels;
    std::vector<float> m_sourceUnexplained; ///< by sentence: its score beside a text that has nothing to do with it
    std::vector<float> m_translationUnexplained;
    std::vector<int> m_sourceCounts;      ///< room for counting, by token
    std::vector<int> m_translationCounts;
    std::vector<Repeats> m_translationRepeats; ///< by sentence, as far as needed
    std::vector<double> m_sourceLengths; ///< running totals
    std::vector<double> m_translationLengths;
    std::array<Row, kMaxGroup> m_rows;
    struct Link
    {
        int position;
        float forward; ///< weighed
        float backward;
        int next;
    };
    std::vector<int> m_linkHeads; ///< by translation token: its links to the row in hand, −1 for none
    std::vector<Link> m_links;
    std::vector<int> m_linkedTokens;
    Evidence m_sourceEvidence;
    Evidence m_translationEvidence;
};

} // namespace concord
