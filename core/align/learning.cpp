// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/learning.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kIterations = 4;
constexpr int kMinTogether = 3;
constexpr double kSurprise = 1.8;      ///< times the log of the number of beads: how unlikely a pair must be by chance
constexpr size_t kCandidates = 40;     ///< of each source token
constexpr size_t kLargestBead = 400;   ///< tokens; a longer one says little about any pair
constexpr float kWorthKeeping = 0.15F;
constexpr float kHopeless = 0.02F;     ///< no later iteration will bring it back
constexpr double kDamping = 1.0;
constexpr double kEmptyTokens = 10;    ///< the empty word is as if so many tokens drawn by chance stood beside each
constexpr double kEmptyShare = 0.1;    ///< and this much for tokens however rare

using Tokens = std::vector<int>;

struct TokenBead
{
    Tokens source;
    Tokens translation;
};

Tokens tokensOf(const TokenText &text, Range range)
{
    Tokens all;
    for (int sentence = range.begin; sentence < range.end; ++sentence)
        all.insert(all.end(), text.at(sentence).begin(), text.at(sentence).end());
    return all;
}

Tokens distinct(Tokens tokens)
{
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

std::vector<TokenBead> usableBeads(const std::vector<LearningSample> &samples, const Meter &meter)
{
    std::vector<TokenBead> beads;
    for (const LearningSample &sample : samples) {
        for (const Bead &bead : sample.beads) {
            if (meter.isCancelled())
                return {};
            if (bead.source.isEmpty() || bead.translation.isEmpty())
                continue;
            TokenBead tokens{tokensOf(sample.source, bead.source), tokensOf(sample.translation, bead.translation)};
            if (tokens.source.size() <= kLargestBead && tokens.translation.size() <= kLargestBead)
                beads.push_back(std::move(tokens));
        }
    }
    return beads;
}

/// In which beads each token of one side occurs.
class Occurrences
{
public:
    Occurrences(const std::vector<TokenBead> &beads, Tokens TokenBead::*side, int words, const Meter &meter)
        : m_beads(static_cast<size_t>(words))
    {
        for (size_t bead = 0; bead < beads.size() && !meter.isCancelled(); ++bead) {
            for (const int token : distinct(beads[bead].*side))
                m_beads[static_cast<size_t>(token)].push_back(static_cast<int>(bead));
        }
    }
    const std::vector<int> &beadsOf(int token) const { return m_beads[static_cast<size_t>(token)]; }
    int count(int token) const { return static_cast<int>(beadsOf(token).size()); }

private:
    std::vector<std::vector<int>> m_beads;
};

/// The pairs worth estimating: those that meet oftener than chance would have it (a likelihood ratio), the best few of each
/// token by Dice's coefficient over beads, which is also their first probability.
class Candidates
{
public:
    Candidates(const std::vector<TokenBead> &beads, int sourceWords, int translationWords, const Meter &meter)
        : m_sources(beads, &TokenBead::source, sourceWords, meter),
          m_translations(beads, &TokenBead::translation, translationWords, meter), m_together(static_cast<size_t>(translationWords), 0)
    {
        m_others.reserve(beads.size());
        for (const TokenBead &bead : beads) {
            if (meter.isCancelled())
                break; // whoever asked for candidates will ask too
            m_others.push_back(distinct(bead.translation));
        }
        m_total = static_cast<double>(m_others.size());
        m_surprise = kSurprise * std::log(std::max(2.0, m_total));
    }

    void addOf(int token, std::vector<LexiconEntry> &all)
    {
        Tokens met;
        for (const int bead : m_sources.beadsOf(token)) {
            for (const int other : m_others[static_cast<size_t>(bead)]) {
                int &together = m_together[static_cast<size_t>(other)];
                if (together == 0)
                    met.push_back(other);
                ++together;
            }
        }
        std::vector<LexiconEntry> found;
        for (const int other : met) {
            const int together = std::exchange(m_together[static_cast<size_t>(other)], 0);
            const int apart = m_sources.count(token) + m_translations.count(other);
            const auto dice = static_cast<float>(2.0 * together / apart);
            if (together >= kMinTogether && isSurprising(token, other, together))
                found.push_back({token, other, dice, dice});
        }
        const size_t kept = std::min(kCandidates, found.size());
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                          [](const LexiconEntry &a, const LexiconEntry &b) {
                              return a.forward != b.forward ? a.forward > b.forward : a.translation < b.translation;
                          });
        all.insert(all.end(), found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept));
    }

private:
    bool isSurprising(int token, int other, int together) const
    {
        const double expected = static_cast<double>(m_sources.count(token)) * m_translations.count(other) / m_total;
        return together > expected && 2 * (together * std::log(together / expected) - (together - expected)) >= m_surprise;
    }

    Occurrences m_sources;
    Occurrences m_translations;
    std::vector<Tokens> m_others; ///< by bead: the distinct tokens of the translation
    std::vector<int> m_together;
    double m_total = 0;
    double m_surprise = 0;
};

/// The candidates and what was known before; empty when cancelled.
std::optional<std::vector<LexiconEntry>> firstEntries(const std::vector<TokenBead> &beads, const WordTables &words,
                                                      const std::vector<LexiconEntry> &known, Meter &meter)
{
    std::vector<LexiconEntry> entries;
    Candidates candidates(beads, words.source.size(), words.translation.size(), meter);
    for (int token = 0; token < words.source.size(); ++token) {
        if (meter.isCancelled())
            return std::nullopt;
        candidates.addOf(token, entries);
    }
    entries.insert(entries.end(), known.begin(), known.end());
    return entries;
}

/// One round of expectation and maximisation, in both directions at once.
class Round
{
public:
    Round(const Lexicon &lexicon, const WordTables &words)
        : m_words(words), m_lexicon(lexicon), m_forwardCounts(lexicon.entries().size(), 0), m_backwardCounts(lexicon.entries().size(), 0),
          m_sourceTotals(static_cast<size_t>(words.source.size()), 0), m_translationTotals(static_cast<size_t>(words.translation.size()), 0),
          m_present(static_cast<size_t>(words.translation.size()), 0)
    {
    }

    void read(const TokenBead &bead)
    {
        collect(bead);
        emptyShares(bead.source, m_words.source, m_sourceSums);
        emptyShares(m_distinct, m_words.translation, m_translationSums);
        for (const Pair &pair : m_pairs) {
            const LexiconEntry &entry = m_lexicon.entries()[pair.entry];
            m_sourceSums[pair.source] += static_cast<double>(entry.forward) * pair.times;
            m_translationSums[pair.translation] += static_cast<double>(entry.backward);
        }
        for (const Pair &pair : m_pairs) {
            const LexiconEntry &entry = m_lexicon.entries()[pair.entry];
            const double forward = static_cast<double>(entry.forward) * pair.times / m_sourceSums[pair.source];
            const double backward = static_cast<double>(entry.backward) * pair.times / m_translationSums[pair.translation];
            m_forwardCounts[pair.entry] += forward;
            m_backwardCounts[pair.entry] += backward;
            m_translationTotals[static_cast<size_t>(entry.translation)] += forward;
            m_sourceTotals[static_cast<size_t>(entry.source)] += backward;
        }
    }

    std::vector<LexiconEntry> estimates() const
    {
        std::vector<LexiconEntry> entries = m_lexicon.entries();
        for (size_t i = 0; i < entries.size(); ++i) {
            LexiconEntry &entry = entries[i];
            entry.forward = static_cast<float>(m_forwardCounts[i] / (m_translationTotals[static_cast<size_t>(entry.translation)] + kDamping));
            entry.backward = static_cast<float>(m_backwardCounts[i] / (m_sourceTotals[static_cast<size_t>(entry.source)] + kDamping));
        }
        return entries;
    }

private:
    struct Pair
    {
        size_t source;
        size_t translation;
        size_t entry;
        double times; ///< how often the translation's token stands in the bead
    };

    static void emptyShares(const Tokens &tokens, const Vocabulary &words, std::vector<double> &sums)
    {
        sums.clear();
        for (const int token : tokens)
            sums.push_back(kEmptyShare + kEmptyTokens * words.frequency(token));
    }

    void collect(const TokenBead &bead)
    {
        m_pairs.clear();
        m_distinct = distinct(bead.translation);
        for (size_t i = 0; i < m_distinct.size(); ++i)
            m_present[static_cast<size_t>(m_distinct[i])] = static_cast<int>(i) + 1;
        std::vector<int> times(m_distinct.size(), 0);
        for (const int token : bead.translation)
            ++times[static_cast<size_t>(m_present[static_cast<size_t>(token)] - 1)];
        for (size_t i = 0; i < bead.source.size(); ++i) {
            const auto row = m_lexicon.entriesOf(bead.source[i]);
            for (const LexiconEntry &entry : row) {
                const int place = m_present[static_cast<size_t>(entry.translation)];
                if (place == 0)
                    continue;
                const auto other = static_cast<size_t>(place - 1);
                m_pairs.push_back({i, other, static_cast<size_t>(&entry - m_lexicon.entries().data()), static_cast<double>(times[other])});
            }
        }
        for (const int token : m_distinct)
            m_present[static_cast<size_t>(token)] = 0;
    }

    const WordTables &m_words;
    const Lexicon &m_lexicon;
    std::vector<double> m_forwardCounts;
    std::vector<double> m_backwardCounts;
    std::vector<double> m_sourceTotals;
    std::vector<double> m_translationTotals;
    std::vector<int> m_present; ///< by translation token: 1 + its place in m_distinct, 0 when not in the bead
    Tokens m_distinct;
    std::vector<Pair> m_pairs;
    std::vector<double> m_sourceSums;
    std::vector<double> m_translationSums;
};

} // namespace

std::optional<std::vector<LexiconEntry>> learnLexicon(const std::vector<LearningSample> &samples, const WordTables &words,
                                                      const std::vector<LexiconEntry> &known, Meter &meter)
{
    const std::vector<TokenBead> beads = usableBeads(samples, meter);
    std::optional<std::vector<LexiconEntry>> entries = firstEntries(beads, words, known, meter);
    for (int iteration = 0; entries && iteration < kIterations; ++iteration) {
        const Lexicon lexicon(std::move(*entries));
        Round round(lexicon, words);
        for (const TokenBead &bead : beads) {
            if (meter.isCancelled())
                return std::nullopt;
            round.read(bead);
        }
        entries = round.estimates();
        const float least = iteration + 1 < kIterations ? kHopeless : kWorthKeeping;
        std::erase_if(*entries, [least](const LexiconEntry &e) { return e.forward < least && e.backward < least; });
    }
    return entries;
}

} // namespace concord
