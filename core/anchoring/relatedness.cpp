// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/unitpairing.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kRunLength = 6;           // tokens: long enough that few stand twice
constexpr int kEnoughRuns = 40;         // fewer say little
constexpr double kShortShare = 0.35;   // two short texts on one subject have a third of their words in common

/// Where each run of tokens begins that stands once in a text, by hash, and −1 for those that stand more often.
QHash<size_t, int> singleRuns(const RevisionText &text)
{
    QHash<size_t, int> places;
    const auto length = static_cast<int>(text.tokens.size());
    for (int begin = 0; begin + kRunLength <= length; ++begin) {
        size_t hash = 0;
        for (int i = 0; i < kRunLength; ++i)
            hash = qHash(text.tokens[static_cast<size_t>(begin + i)].id, hash);
        const auto known = places.find(hash);
        if (known == places.end())
            places.insert(hash, begin);
        else
            *known = -1;
    }
    return places;
}

int countOfSingle(const QHash<size_t, int> &places)
{
    return static_cast<int>(std::count_if(places.begin(), places.end(), [](int place) { return place >= 0; }));
}

/// How many more single runs both texts have in the same order than chance would put in order: of k things in a random order the
/// longest ascending row has about 2√k (Logan and Shepp, Vershik and Kerov, 1977).
double commonInOrder(const QHash<size_t, int> &before, const QHash<size_t, int> &after)
{
    std::vector<std::pair<int, int>> common;
    for (auto run = before.begin(); run != before.end(); ++run) {
        if (const int place = after.value(run.key(), -1); run.value() >= 0 && place >= 0)
            common.emplace_back(run.value(), place);
    }
    std::sort(common.begin(), common.end());
    std::vector<int> tails;
    for (const auto &[first, second] : common) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), second);
        if (at == tails.end())
            tails.push_back(second);
        else
            *at = second;
    }
    return std::max(0.0, static_cast<double>(tails.size()) - 2 * std::sqrt(static_cast<double>(common.size())));
}

double tokenShare(const RevisionText &before, const RevisionText &after)
{
    QHash<int, int> counts;
    for (const RevisionToken &token : before.tokens)
        ++counts[token.id];
    int common = 0;
    for (const RevisionToken &token : after.tokens) {
        if (auto left = counts.find(token.id); left != counts.end() && *left > 0) {
            --*left;
            common += tokenWeight(token.kind);
        }
    }
    const int all = before.weightOf({0, static_cast<int>(before.tokens.size())}) + after.weightOf({0, static_cast<int>(after.tokens.size())});
    return all == 0 ? 1 : 2.0 * common / all;
}

} // namespace

double relatedness(const RevisionText &before, const RevisionText &after)
{
    const QHash<size_t, int> own = singleRuns(before), other = singleRuns(after);
    const int fewest = std::min(countOfSingle(own), countOfSingle(other));
    if (fewest < kEnoughRuns)
        return kShortShare * tokenShare(before, after);
    return commonInOrder(own, other) / fewest;
}

} // namespace concord
