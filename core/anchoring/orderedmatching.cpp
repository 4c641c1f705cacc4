// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/orderedmatching.h"

#include "core/base/range.h"

#include <QHash>

namespace concord {

namespace {

constexpr qint64 kShort = 300'000;  ///< pairs that are weighed at once
constexpr qint64 kLong = 4'000'000; ///< pairs that are weighed when nothing parts them

struct Stretch
{
    Range before;
    Range after;

    bool isEmpty() const { return before.isEmpty() || after.isEmpty(); }
    qint64 pairs() const { return qint64{before.length()} * after.length(); }
};

struct Pair
{
    int before = 0;
    int after = 0;
};

/// Of pairs in the order of `before`, the longest row that is in order in `after` too.
std::vector<Pair> longestRow(const std::vector<Pair> &pairs)
{
    std::vector<size_t> tails, previous(pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), i, [&](size_t tail, size_t wanted) { return pairs[tail].after < pairs[wanted].after; });
        previous[i] = at == tails.begin() ? i : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Pair> row;
    for (size_t i = tails.empty() ? 0 : tails.back(), left = tails.size(); left > 0; --left, i = previous[i])
        row.push_back(pairs[i]);
    std::reverse(row.begin(), row.end());
    return row;
}

class Matching
{
public:
    Matching(std::span<const int> before, std::span<const int> after, std::span<const int> weights)
        : m_before(before), m_after(after), m_weights(weights), m_images(before.size(), kUnmatched)
    {
    }

    std::vector<int> run()
    {
        m_open.push_back({{0, static_cast<int>(m_before.size())}, {0, static_cast<int>(m_after.size())}});
        while (!m_open.empty()) {
            const Stretch stretch = trimmed(m_open.back());
            m_open.pop_back();
            if (!stretch.isEmpty())
                match(stretch);
        }
        return std::move(m_images);
    }

private:
    bool isSame(int before, int after) const { return m_before[static_cast<size_t>(before)] == m_after[static_cast<size_t>(after)]; }
    void note(int before, int after) { m_images[static_cast<size_t>(before)] = after; }

    Stretch trimmed(Stretch stretch)
    {
        auto &[before, after] = stretch;
        while (!stretch.isEmpty() && isSame(before.begin, after.begin))
            note(before.begin++, after.begin++);
        while (!stretch.isEmpty() && isSame(before.end - 1, after.end - 1))
            note(--before.end, --after.end);
        return stretch;
    }

    void match(const Stretch &stretch)
    {
        if (stretch.pairs() <= kShort)
            return weigh(stretch);
        const std::vector<Pair> row = longestRow(uniquePairs(stretch));
        if (!row.empty())
            part(stretch, row);
        else if (stretch.pairs() <= kLong)
            weigh(stretch);
    }

    void part(const Stretch &stretch, const std::vector<Pair> &row)
    {
        Pair from{stretch.before.begin, stretch.after.begin};
        for (const Pair &pair : row) {
            note(pair.before, pair.after);
            m_open.push_back({{from.before, pair.before}, {from.after, pair.after}});
            from = {pair.before + 1, pair.after + 1};
        }
        m_open.push_back({{from.before, stretch.before.end}, {from.after, stretch.after.end}});
    }

    std::vector<Pair> uniquePairs(const Stretch &stretch) const
    {
        struct Places
        {
            int beforeCount = 0, afterCount = 0, after = 0;
        };
        QHash<int, Places> places;
        for (int i = stretch.before.begin; i < stretch.before.end; ++i)
            ++places[m_before[static_cast<size_t>(i)]].beforeCount;
        for (int i = stretch.after.begin; i < stretch.after.end; ++i) {
            const auto found = places.find(m_after[static_cast<size_t>(i)]);
            if (found != places.end()) {
                ++found->afterCount;
                found->after = i;
            }
        }
        std::vector<Pair> pairs;
        for (int i = stretch.before.begin; i < stretch.before.end; ++i) {
            const Places &at = places[m_before[static_cast<size_t>(i)]];
            if (at.beforeCount == 1 && at.afterCount == 1)
                pairs.push_back({i, at.after});
        }
        return pairs;
    }

    /// The heaviest common subsequence; a match that goes on from the one before it counts one more.
    void weigh(const Stretch &stretch)
    {
        const auto rows = static_cast<size_t>(stretch.before.length()), columns = static_cast<size_t>(stretch.after.length());
        enum Step : quint8 { Up, Left, Match, MatchOn };
        std::vector<quint8> steps(rows * columns), runs(rows * columns);
        std::vector<int> best(columns + 1, 0), bestAbove(columns + 1, 0), run(columns + 1, -1), runAbove(columns + 1, -1);
        for (size_t i = 0; i < rows; ++i) {
            std::swap(best, bestAbove);
            std::swap(run, runAbove);
            best[0] = 0;
            run[0] = -1;
            for (size_t j = 0; j < columns; ++j) {
                const size_t at = i * columns + j;
                run[j + 1] = -1;
                steps[at] = bestAbove[j + 1] >= best[j] ? Up : Left;
                best[j + 1] = std::max(bestAbove[j + 1], best[j]);
                if (!isSame(stretch.before.begin + static_cast<int>(i), stretch.after.begin + static_cast<int>(j)))
                    continue;
                const int weight = 2 * m_weights[static_cast<size_t>(stretch.before.begin) + i];
                const bool goesOn = runAbove[j] >= 0 && runAbove[j] + 1 >= bestAbove[j];
                run[j + 1] = weight + (goesOn ? runAbove[j] + 1 : bestAbove[j]);
                runs[at] = goesOn ? MatchOn : Match;
                if (run[j + 1] >= best[j + 1]) {
                    best[j + 1] = run[j + 1];
                    steps[at] = runs[at];
                }
            }
        }
        trace(stretch, steps, runs, Match, MatchOn, Up);
    }

    void trace(const Stretch &stretch, const std::vector<quint8> &steps, const std::vector<quint8> &runs, quint8 match, quint8 matchOn, quint8 up)
    {
        const int columns = stretch.after.length();
        bool isInRun = false;
        for (int i = stretch.before.length() - 1, j = columns - 1; i >= 0 && j >= 0;) {
            const auto at = static_cast<size_t>(i) * static_cast<size_t>(columns) + static_cast<size_t>(j);
            const quint8 step = isInRun ? runs[at] : steps[at];
            isInRun = step == matchOn;
            if (step == match || step == matchOn)
                note(stretch.before.begin + i--, stretch.after.begin + j--);
            else if (step == up)
                --i;
            else
                --j;
        }
    }

    std::span<const int> m_before;
    std::span<const int> m_after;
    std::span<const int> m_weights;
    std::vector<int> m_images;
    std::vector<Stretch> m_open;
};

} // namespace

std::vector<int> matchedInOrder(std::span<const int> before, std::span<const int> after, std::span<const int> weights)
{
    return Matching(before, after, weights).run();
}

} // namespace concord
