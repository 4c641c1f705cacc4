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
constexpr float kLeastSupport = 4; ///< of a link, before it is shared by the other side's tokens: less is not worth the time

/// The unigram's counterpart in the mixture.
double shareOf(const Vocabulary &words, int token)
{
    return words.isTelling(token) ? kTellingShare : 1 - kChance;
}

float supportOf(const Vocabulary &words, int token, float probability)
{
    return probability * static_cast<float>(shareOf(words, token) / words.frequency(token));
}

/// `expected[token]`: how likely the lexicon is to know the token's rendering, 0 … 1.
std::vector<BeadScorer::TokenModel> tokenModels(const Vocabulary &words, const std::vector<float> &expected)
{
    std::vector<BeadScorer::TokenModel> models;
    models.reserve(expected.size());
    for (int id = 0; id < words.size(); ++id) {
        const double likely = std::max(words.isTelling(id) ? kTellingExpected : 0.0, static_cast<double>(expected[static_cast<size_t>(id)]));
        const double chance = 1 - shareOf(words, id) * std::min(1.0, likely);
        models.push_back({supportOf(words, id, 1) / static_cast<float>(chance), static_cast<float>(std::log(chance))});
    }
    return models;
}

/// Whether a pair is worth the time to look for it.
bool isWorthwhile(const ScoringModel &model, const LexiconEntry &entry)
{
    return supportOf(model.sourceWords, entry.source, entry.forward) >= kLeastSupport
        || supportOf(model.translationWords, entry.translation, entry.backward) >= kLeastSupport;
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

std::array<float, kMaxGroup> sumsOf(float unexplained, const Evidence::Gains &gains)
{
    std::array<float, kMaxGroup> sums;
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] = unexplained + static_cast<float>(gains[i]);
    return sums;
}

} // namespace

std::span<const Support> BeadScorer::Row::supportsAt(const Supports &supports, int column) const
{
    if (!columns.contains(column))
        return {};
    const auto index = static_cast<size_t>(column - columns.begin);
    return std::span(supports.all).subspan(supports.starts[index], supports.starts[index + 1] - supports.starts[index]);
}

BeadScorer::BeadScorer(const ScoringModel &model, const TokenText &source, const TokenText &translation, const LengthModel &lengths)
    : m_model(model), m_source(source), m_translation(translation), m_lengths(lengths),
      m_sourceCounts(static_cast<size_t>(model.sourceWords.size()), 0), m_translationCounts(static_cast<size_t>(model.translationWords.size()), 0),
      m_translationRepeats(translation.tokens.size()),
      m_sourceLengths(runningTotals(source.lengths)),
      m_translationLengths(runningTotals(translation.lengths)),
      m_linkHeads(static_cast<size_t>(model.translationWords.size()), -1), m_sourceEvidence(source), m_translationEvidence(translation)
{
    std::vector<float> ofSource(static_cast<size_t>(model.sourceWords.size()), 0);
    std::vector<float> ofTranslation(static_cast<size_t>(model.translationWords.size()), 0);
    std::vector<LexiconEntry> entries = model.lexicon.entries();
    std::erase_if(entries, [&model](const LexiconEntry &entry) { return !isWorthwhile(model, entry); });
    for (const LexiconEntry &entry : entries) {
        ofSource[static_cast<size_t>(entry.source)] += entry.backward;
        ofTranslation[static_cast<size_t>(entry.translation)] += entry.forward;
    }
    m_sourceModels = tokenModels(model.sourceWords, ofSource);
    m_translationModels = tokenModels(model.translationWords, ofTranslation);
    for (LexiconEntry &entry : entries) {
        entry.forward *= m_sourceModels[static_cast<size_t>(entry.source)].weight;
        entry.backward *= m_translationModels[static_cast<size_t>(entry.translation)].weight;
    }
    m_supports = Lexicon(std::move(entries));
    m_sourceUnexplained = unexplainedSums(source, m_sourceModels);
    m_translationUnexplained = unexplainedSums(translation, m_translationModels);
}

void BeadScorer::enterRow(int sentence, Range columns)
{
    Row &row = rowAt(sentence);
    row.sentence = sentence;
    row.columns = columns;
    collectLinks(m_source.at(sentence));
    collectSupports(row);
    dropLinks();
    sumForward(row);
    sumBackward(row);
}

void BeadScorer::collectLinks(const std::vector<int> &tokens)
{
    for (size_t position = 0; position < tokens.size(); ++position) {
        for (const LexiconEntry &entry : m_supports.entriesOf(tokens[position])) {
            int &head = m_linkHeads[static_cast<size_t>(entry.translation)];
            if (head < 0)
                m_linkedTokens.push_back(entry.translation);
            m_links.push_back({static_cast<int>(position), entry.forward, entry.backward, head});
            head = static_cast<int>(m_links.size()) - 1;
        }
    }
}

void BeadScorer::dropLinks()
{
    for (const int token : m_linkedTokens)
        m_linkHeads[static_cast<size_t>(token)] = -1;
    m_linkedTokens.clear();
    m_links.clear();
}

/// What the row's sentence has for a token of the translation; hands what that has for the row's tokens to the evidence.
Support BeadScorer::supportOf(int position, int token)
{
    Support support{position, 0, 0, 0};
    for (int link = m_linkHeads[static_cast<size_t>(token)]; link >= 0;) {
        const Link &found = m_links[static_cast<size_t>(link)];
        m_sourceEvidence.add({found.position, found.forward, found.forward, 1});
        support.value += found.backward;
        if (found.backward > support.strongest) {
            support.strongest = found.backward;
            support.times = 1;
        } else if (!(found.backward < support.strongest)) {
            ++support.times;
        }
        link = found.next;
    }
    return support;
}

void BeadScorer::collectSupports(Row &row)
{
    for (Supports *supports : {&row.forward, &row.backward}) {
        supports->all.clear();
        supports->starts.clear();
    }
    for (int column = row.columns.begin; column < row.columns.end; ++column) {
        row.forward.starts.push_back(row.forward.all.size());
        row.backward.starts.push_back(row.backward.all.size());
        const std::vector<int> &others = m_translation.at(column);
        for (size_t position = 0; position < others.size(); ++position) {
            if (m_linkHeads[static_cast<size_t>(others[position])] < 0)
                continue;
            const Support support = supportOf(static_cast<int>(position), others[position]);
            if (support.value > 0)
                row.backward.all.push_back(support);
        }
        row.forward.all.insert(row.forward.all.end(), m_sourceEvidence.supports().begin(), m_sourceEvidence.supports().end());
        m_sourceEvidence.clear();
    }
    row.forward.starts.push_back(row.forward.all.size());
    row.backward.starts.push_back(row.backward.all.size());
}

void BeadScorer::sumForward(Row &row)
{
    row.forwardSums.resize(static_cast<size_t>(row.columns.length()));
    const Repeats repeats = repeatsOf(m_source, row.sentence, m_sourceCounts);
    const float unexplained = m_sourceUnexplained[static_cast<size_t>(row.sentence)];
    for (int column = row.columns.begin; column < row.columns.end; ++column) {
        Sums &sums = row.forwardSums[static_cast<size_t>(column - row.columns.begin)];
        size_t otherTokens = 0;
        for (int count = 1; count <= kMaxGroup; ++count) {
            const int first = column - count + 1;
            if (first >= 0)
                otherTokens += m_translation.at(first).size();
            for (const Support &support : row.supportsAt(row.forward, first))
                m_sourceEvidence.add(support);
            sums[static_cast<size_t>(count - 1)] = sumsOf(unexplained, m_sourceEvidence.gains(otherTokens, repeats, kMaxGroup - count + 1));
        }
        m_sourceEvidence.clear();
    }
}

void BeadScorer::sumBackward(Row &row)
{
    row.backwardSums.resize(static_cast<size_t>(row.columns.length()));
    for (int column = row.columns.begin; column < row.columns.end; ++column) {
        Repeats &repeats = m_translationRepeats[static_cast<size_t>(column)];
        if (repeats.empty())
            repeats = repeatsOf(m_translation, column, m_translationCounts);
        const float unexplained = m_translationUnexplained[static_cast<size_t>(column)];
        Sums &sums = row.backwardSums[static_cast<size_t>(column - row.columns.begin)];
        size_t otherTokens = 0;
        for (int count = 1; count <= kMaxGroup; ++count) {
            const int sentence = row.sentence - count + 1;
            if (sentence >= 0 && rowAt(sentence).sentence == sentence) {
                const Row &earlier = rowAt(sentence);
                otherTokens += m_source.at(sentence).size();
                for (const Support &support : earlier.supportsAt(earlier.backward, column))
                    m_translationEvidence.add(support);
            }
            sums[static_cast<size_t>(count - 1)] = sumsOf(unexplained, m_translationEvidence.gains(otherTokens, repeats, kMaxGroup - count + 1));
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
            forward += row.forwardSums[static_cast<size_t>(lastTranslation - row.columns.begin)][static_cast<size_t>(translations - 1)][static_cast<size_t>(sentence - lastSource + sources - 1)];
    }
    double backward = 0;
    const Row &row = rowAt(lastSource);
    for (int column = lastTranslation - translations + 1; column <= lastTranslation; ++column) {
        if (row.columns.contains(column))
            backward += row.backwardSums[static_cast<size_t>(column - row.columns.begin)][static_cast<size_t>(sources - 1)][static_cast<size_t>(column - lastTranslation + translations - 1)];
    }
    const double lengths = m_lengths.logScore(lengthOf(m_sourceLengths, lastSource, sources),
                                              lengthOf(m_translationLengths, lastTranslation, translations));
    return m_model.lengthWeight * lengths + kLexicalWeight * (m_model.forwardWeight * forward + m_model.backwardWeight * backward);
}

} // namespace concord
