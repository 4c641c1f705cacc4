// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/scorer.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kChance = 0.9;         ///< share of the unigram in the mixture
constexpr double kTellingShare = 0.5;    ///< the same for tokens whose counterpart is sure to be known
constexpr double kTellingExpected = 0.6; ///< how often that counterpart is there
constexpr double kLexicalWeight = 1.2;

/// `expected[token]`: how likely the lexicon is to know the token's rendering, 0 … 1.
std::vector<BeadScorer::TokenModel> tokenModels(const Vocabulary &words, const std::vector<float> &expected)
{
    std::vector<BeadScorer::TokenModel> models;
    models.reserve(expected.size());
    for (int id = 0; id < words.size(); ++id) {
        const bool isTelling = words.isTelling(id);
        const double share = isTelling ? kTellingShare : 1 - kChance;
        const double likely = std::max(isTelling ? kTellingExpected : 0.0, static_cast<double>(expected[static_cast<size_t>(id)]));
        const double chance = 1 - share * std::min(1.0, likely);
        models.push_back({static_cast<float>(share / words.frequency(id)), static_cast<float>(chance), static_cast<float>(std::log(chance))});
    }
    return models;
}

std::vector<float> unexplainedSums(const TokenText &text, const std::vector<BeadScorer::TokenModel> &models)
{
    std::vector<float> sums;
    sums.reserve(text.tokens.size());
    for (const std::vector<int> &tokens : text.tokens) {
        float sum = 0;
        for (const int token : tokens)
            sum += models[static_cast<size_t>(token)].logChance;
        sums.push_back(sum);
    }
    return sums;
}

std::vector<double> runningTotals(const std::vector<double> &values)
{
    std::vector<double> totals{0};
    totals.reserve(values.size() + 1);
    for (const double value : values)
        totals.push_back(totals.back() + value);
    return totals;
}

} // namespace

std::pair<const BeadScorer::Match *, const BeadScorer::Match *> BeadScorer::Row::matchesAt(int column) const
{
    if (!columns.contains(column))
        return {nullptr, nullptr};
    const auto index = static_cast<size_t>(column - columns.begin);
    return {matches.data() + starts[index], matches.data() + starts[index + 1]};
}

void BeadScorer::Evidence::add(int position, float probability)
{
    const auto index = static_cast<size_t>(position);
    if (index >= sums.size())
        sums.resize(index + 1, 0);
    if (sums[index] == 0)
        touched.push_back(position);
    sums[index] += probability;
}

void BeadScorer::Evidence::clear()
{
    for (const int position : touched)
        sums[static_cast<size_t>(position)] = 0;
    touched.clear();
}

BeadScorer::BeadScorer(const ScoringModel &model, const TokenText &source, const TokenText &translation, const LengthModel &lengths)
    : m_model(model), m_source(source), m_translation(translation), m_lengths(lengths),
      m_sourceLengths(runningTotals(source.lengths)), m_translationLengths(runningTotals(translation.lengths)),
      m_linkHeads(static_cast<size_t>(model.translationWords.size()), -1)
{
    std::vector<float> ofSource(static_cast<size_t>(model.sourceWords.size()), 0);
    std::vector<float> ofTranslation(static_cast<size_t>(model.translationWords.size()), 0);
    for (const LexiconEntry &entry : model.lexicon.entries()) {
        ofSource[static_cast<size_t>(entry.source)] += entry.backward;
        ofTranslation[static_cast<size_t>(entry.translation)] += entry.forward;
    }
    m_sourceModels = tokenModels(model.sourceWords, ofSource);
    m_translationModels = tokenModels(model.translationWords, ofTranslation);
    m_sourceUnexplained = unexplainedSums(source, m_sourceModels);
    m_translationUnexplained = unexplainedSums(translation, m_translationModels);
}

void BeadScorer::enterRow(int sentence, Range columns)
{
    Row &row = rowAt(sentence);
    row.sentence = sentence;
    row.columns = columns;
    collectMatches(row);
    sumForward(row);
    sumBackward(row);
}

void BeadScorer::collectMatches(Row &row)
{
    const std::vector<int> &tokens = m_source.at(row.sentence);
    std::vector<int> heads;
    for (size_t position = 0; position < tokens.size(); ++position) {
        for (const LexiconEntry &entry : m_model.lexicon.entriesOf(tokens[position])) {
            int &head = m_linkHeads[static_cast<size_t>(entry.translation)];
            if (head < 0)
                heads.push_back(entry.translation);
            m_links.push_back({static_cast<int>(position), entry.forward, entry.backward, head});
            head = static_cast<int>(m_links.size()) - 1;
        }
    }
    row.matches.clear();
    row.starts.clear();
    for (int column = row.columns.begin; column < row.columns.end; ++column) {
        row.starts.push_back(row.matches.size());
        const std::vector<int> &others = m_translation.at(column);
        for (size_t position = 0; position < others.size(); ++position) {
            for (int link = m_linkHeads[static_cast<size_t>(others[position])]; link >= 0;) {
                const Link &found = m_links[static_cast<size_t>(link)];
                row.matches.push_back({found.position, static_cast<int>(position), found.forward, found.backward});
                link = found.next;
            }
        }
    }
    row.starts.push_back(row.matches.size());
    for (const int token : heads)
        m_linkHeads[static_cast<size_t>(token)] = -1;
    m_links.clear();
}

double BeadScorer::gain(const Evidence &evidence, const std::vector<int> &tokens, const std::vector<TokenModel> &models, size_t otherTokens)
{
    const auto others = static_cast<float>(std::max<size_t>(1, otherTokens));
    float gained = 0;
    for (const int position : evidence.touched) {
        const TokenModel &model = models[static_cast<size_t>(tokens[static_cast<size_t>(position)])];
        gained += std::log(model.chance + evidence.sums[static_cast<size_t>(position)] * model.rarity / others) - model.logChance;
    }
    return static_cast<double>(gained);
}

void BeadScorer::sumForward(Row &row)
{
    const std::vector<int> &tokens = m_source.at(row.sentence);
    row.forwardSums.resize(static_cast<size_t>(row.columns.length()));
    for (int column = row.columns.begin; column < row.columns.end; ++column) {
        Sums &sums = row.forwardSums[static_cast<size_t>(column - row.columns.begin)];
        size_t otherTokens = 0;
        for (int count = 1; count <= kMaxGroup; ++count) {
            const int first = column - count + 1;
            if (first >= 0)
                otherTokens += m_translation.at(first).size();
            const auto [begin, end] = row.matchesAt(first);
            for (const Match *match = begin; match != end; ++match)
                m_sourceEvidence.add(match->sourcePosition, match->forward);
            sums[static_cast<size_t>(count - 1)] = 
                m_sourceUnexplained[static_cast<size_t>(row.sentence)] + static_cast<float>(gain(m_sourceEvidence, tokens, m_sourceModels, otherTokens));
        }
        m_sourceEvidence.clear();
    }
}

void BeadScorer::sumBackward(Row &row)
{
    row.backwardSums.resize(static_cast<size_t>(row.columns.length()));
    for (int column = row.columns.begin; column < row.columns.end; ++column) {
        const std::vector<int> &tokens = m_translation.at(column);
        Sums &sums = row.backwardSums[static_cast<size_t>(column - row.columns.begin)];
        size_t otherTokens = 0;
        for (int count = 1; count <= kMaxGroup; ++count) {
            const int sentence = row.sentence - count + 1;
            if (sentence >= 0 && rowAt(sentence).sentence == sentence) {
                otherTokens += m_source.at(sentence).size();
                const auto [begin, end] = rowAt(sentence).matchesAt(column);
                for (const Match *match = begin; match != end; ++match)
                    m_translationEvidence.add(match->translationPosition, match->backward);
            }
            sums[static_cast<size_t>(count - 1)] = 
                m_translationUnexplained[static_cast<size_t>(column)] + static_cast<float>(gain(m_translationEvidence, tokens, m_translationModels, otherTokens));
        }
        m_translationEvidence.clear();
    }
}

double BeadScorer::lengthOf(const std::vector<double> &totals, int last, int count) const
{
    return totals[static_cast<size_t>(last + 1)] - totals[static_cast<size_t>(last + 1 - count)];
}

double BeadScorer::score(int lastSource, int lastTranslation, int sources, int translations) const
{
    double forward = 0;
    for (int sentence = lastSource - sources + 1; sentence <= lastSource; ++sentence) {
        const Row &row = rowAt(sentence);
        if (row.columns.contains(lastTranslation))
            forward += row.forwardSums[static_cast<size_t>(lastTranslation - row.columns.begin)][static_cast<size_t>(translations - 1)];
    }
    double backward = 0;
    const Row &row = rowAt(lastSource);
    for (int column = lastTranslation - translations + 1; column <= lastTranslation; ++column) {
        if (row.columns.contains(column))
            backward += row.backwardSums[static_cast<size_t>(column - row.columns.begin)][static_cast<size_t>(sources - 1)];
    }
    const double lengths = m_lengths.logScore(lengthOf(m_sourceLengths, lastSource, sources),
                                              lengthOf(m_translationLengths, lastTranslation, translations));
    return lengths + kLexicalWeight * (m_model.forwardWeight * forward + m_model.backwardWeight * backward);
}

} // namespace concord
