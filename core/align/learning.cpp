// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/learning.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kIterations = 4;
constexpr int kMinTogether = 3;
constexpr size_t kCandidates = 40;     ///< of each source token
constexpr size_t kLargestBead = 400;   ///< tokens; a longer one says little about any pair
constexpr float kWorthKeeping = 0.05F;
constexpr double kDamping = 1.0;

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

std::vector<TokenBead> usableBeads(const std::vector<LearningSample> &samples)
{
    std::vector<TokenBead> beads;
    for (const LearningSample &sample : samples) {
        for (const Bead &bead : sample.beads) {
            if (bead.source.isEmpty() || bead.translation.isEmpty())
                continue;
            TokenBead tokens{tokensOf(sample.source, bead.source), tokensOf(sample.translation, bead.translation)};
            if (tokens.source.size() <= kLargestBead && tokens.translation.size() <= kLargestBead)
                beads.push_back(std::move(tokens));
        }
    }
    return beads;
}

/// In how many beads each token of one side occurs, and which.
class Occurrences
{
public:
    Occurrences(const std::vector<TokenBead> &beads, Tokens TokenBead::*side, int words) : m_beads(static_cast<size_t>(words))
    {
        for (size_t bead = 0; bead < beads.size(); ++bead) {
            for (const int token : distinct(beads[bead].*side))
                m_beads[static_cast<size_t>(token)].push_back(static_cast<int>(bead));
        }
    }
    const std::vector<int> &beadsOf(int token) const { return m_beads[static_cast<size_t>(token)]; }
    double count(int token) const { return static_cast<double>(beadsOf(token).size()); }

private:
    std::vector<std::vector<int>> m_beads;
};

/// The pairs worth estimating, by Dice's coefficient over beads, which is also their first probability.
std::vector<LexiconEntry> candidates(const std::vector<TokenBead> &beads, int sourceWords, int translationWords)
{
    const Occurrences sources(beads, &TokenBead::source, sourceWords);
    const Occurrences translations(beads, &TokenBead::translation, translationWords);
    std::vector<Tokens> others;
    others.reserve(beads.size());
    for (const TokenBead &bead : beads)
        others.push_back(distinct(bead.translation));

    std::vector<LexiconEntry> all;
    std::vector<int> together(static_cast<size_t>(translationWords), 0);
    std::vector<LexiconEntry> ofToken;
    for (int token = 0; token < sourceWords; ++token) {
        Tokens met;
        for (const int bead : sources.beadsOf(token)) {
            for (const int other : others[static_cast<size_t>(bead)]) {
                if (together[static_cast<size_t>(other)]++ == 0)
                    met.push_back(other);
            }
        }
        ofToken.clear();
        for (const int other : met) {
            const int count = std::exchange(together[static_cast<size_t>(other)], 0);
            if (count < kMinTogether)
                continue;
            const auto dice = static_cast<float>(2.0 * count / (sources.count(token) + translations.count(other)));
            ofToken.push_back({token, other, dice, dice});
        }
        const size_t kept = std::min(kCandidates, ofToken.size());
        std::partial_sort(ofToken.begin(), ofToken.begin() + static_cast<std::ptrdiff_t>(kept), ofToken.end(),
                          [](const LexiconEntry &a, const LexiconEntry &b) {
                              return a.forward != b.forward ? a.forward > b.forward : a.translation < b.translation;
                          });
        all.insert(all.end(), ofToken.begin(), ofToken.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    return all;
}

/// One round of expectation and maximisation, in both directions at once.
class Round
{
public:
    Round(const Lexicon &lexicon, int sourceWords, int translationWords)
        : m_lexicon(lexicon), m_forwardCounts(lexicon.entries().size(), 0), m_backwardCounts(lexicon.entries().size(), 0),
          m_sourceTotals(static_cast<size_t>(sourceWords), 0), m_translationTotals(static_cast<size_t>(translationWords), 0),
          m_present(static_cast<size_t>(translationWords), 0)
    {
    }

    void read(const TokenBead &bead)
    {
        collect(bead);
        m_sourceSums.assign(bead.source.size(), kNothing);
        m_translationSums.assign(m_distinct.size(), kNothing);
        for (const Pair &pair : m_pairs) {
            const LexiconEntry &entry = m_lexicon.entries()[pair.entry];
            m_sourceSums[pair.source] += static_cast<double>(entry.forward) * pair.times;
            m_translationSums[pair.translation] += static_cast<double>(entry.backward);
        }
        for (const Pair &pair : m_pairs) {
            const LexiconEntry &entry = m_lexicon.entries()[pair.entry];
            const double forward = entry.forward * pair.times / m_sourceSums[pair.source];
            const double backward = entry.backward * pair.times / m_translationSums[pair.translation];
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
    static constexpr double kNothing = 0.01; ///< the empty word's share
    struct Pair
    {
        size_t source;
        size_t translation;
        size_t entry;
        double times; ///< how often the translation's token stands in the bead
    };

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

std::optional<std::vector<LexiconEntry>> learnLexicon(const std::vector<LearningSample> &samples, const Vocabulary &sourceWords,
                                                      const Vocabulary &translationWords, Meter &meter)
{
    const std::vector<TokenBead> beads = usableBeads(samples);
    std::vector<LexiconEntry> entries = candidates(beads, sourceWords.size(), translationWords.size());
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        const Lexicon lexicon(std::move(entries));
        Round round(lexicon, sourceWords.size(), translationWords.size());
        for (const TokenBead &bead : beads) {
            if (meter.isCancelled())
                return std::nullopt;
            round.read(bead);
        }
        entries = round.estimates();
    }
    std::erase_if(entries, [](const LexiconEntry &e) { return e.forward < kWorthKeeping && e.backward < kWorthKeeping; });
    return entries;
}

} // namespace concord
