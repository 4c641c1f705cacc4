// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/anchors.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

using Point = std::pair<int, int>;

constexpr int kMaxTimes = 4;      ///< a token oftener than this in a stretch of a book's length ties nothing down
constexpr int kBook = 5000;       ///< sentences
constexpr int kSmallStretch = 40; ///< sentences; not worth cutting further
constexpr float kStrongEnough = 0.2F;
constexpr int kNear = 60;         ///< how far off a supporting neighbour may be
constexpr int kSparse = 50;       ///< or so many times nearer than the stretch is long

/// The sentences in which each token stands, ascending, once each.
class Places
{
public:
    Places(const TokenText &text, Range range)
    {
        for (int sentence = range.begin; sentence < range.end; ++sentence) {
            for (const int token : text.at(sentence)) {
                if (static_cast<size_t>(token) >= m_places.size())
                    m_places.resize(static_cast<size_t>(token) + 1);
                std::vector<int> &places = m_places[static_cast<size_t>(token)];
                if (places.empty() || places.back() != sentence)
                    places.push_back(sentence);
            }
        }
    }

    /// Those within `range`, as first and one past the last; nothing when there are more than `most`.
    std::span<const int> within(int token, Range range, int most) const
    {
        if (static_cast<size_t>(token) >= m_places.size())
            return {};
        const std::vector<int> &places = m_places[static_cast<size_t>(token)];
        const auto first = std::lower_bound(places.begin(), places.end(), range.begin);
        const auto last = std::lower_bound(first, places.end(), range.end);
        return last - first > most ? std::span<const int>() : std::span<const int>(first, last);
    }

private:
    std::vector<std::vector<int>> m_places;
};

class Search
{
public:
    Search(const Window &window, const TokenText &source, const TokenText &translation, const Lexicon &lexicon, const Meter &meter)
        : m_source(source), m_lexicon(lexicon), m_meter(meter), m_sourcePlaces(source, window.source), m_translationPlaces(translation, window.translation)
    {
        run(window, 0);
    }

    std::vector<Point> points;

private:
    void run(const Window &stretch, int depth)
    {
        constexpr int kMaxDepth = 30;
        if (depth > kMaxDepth || m_meter.isCancelled() || stretch.source.length() < 2 || stretch.translation.length() < 2
            || std::max(stretch.source.length(), stretch.translation.length()) < kSmallStretch)
            return;
        const std::vector<Point> chain = longestChain(supported(candidates(stretch), stretch));
        if (chain.empty())
            return;
        Window gap{{stretch.source.begin, 0}, {stretch.translation.begin, 0}};
        for (const Point &point : chain) {
            gap.source.end = point.first;
            gap.translation.end = point.second;
            run(gap, depth + 1);
            points.push_back(point);
            gap.source.begin = point.first + 1;
            gap.translation.begin = point.second + 1;
        }
        gap.source.end = stretch.source.end;
        gap.translation.end = stretch.translation.end;
        run(gap, depth + 1);
    }

    std::vector<Point> candidates(const Window &stretch) const
    {
        std::vector<Point> found;
        const int most = kMaxTimes * std::max(1, stretch.source.length() / kBook);
        for (int sentence = stretch.source.begin; sentence < stretch.source.end && !m_meter.isCancelled(); ++sentence) {
            for (const int token : m_source.at(sentence)) {
                const std::span<const int> left = m_sourcePlaces.within(token, stretch.source, most);
                if (left.empty() || left.front() != sentence)
                    continue;
                for (const LexiconEntry &entry : m_lexicon.entriesOf(token)) {
                    if (std::min(entry.forward, entry.backward) >= kStrongEnough)
                        addIfAlike(left, m_translationPlaces.within(entry.translation, stretch.translation, most), found);
                }
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    static void addIfAlike(std::span<const int> left, std::span<const int> right, std::vector<Point> &found)
    {
        if (left.size() != right.size())
            return;
        for (size_t i = 1; i < left.size(); ++i) {
            const int gap = left[i] - left[i - 1];
            const int other = right[i] - right[i - 1];
            if (std::abs(gap - other) > 6 + std::max(gap, other) / 8)
                return;
        }
        for (size_t i = 0; i < left.size(); ++i)
            found.emplace_back(left[i], right[i]);
    }

    /// Those candidates that have others near by at the same slope.
    static std::vector<Point> supported(const std::vector<Point> &found, const Window &stretch)
    {
        const double slope = static_cast<double>(stretch.translation.length()) / stretch.source.length();
        const size_t needed = stretch.source.length() > 4 * kNear ? 2 : 1;
        const int near = std::max(kNear, stretch.source.length() / kSparse);
        std::vector<Point> kept;
        for (size_t i = 0; i < found.size(); ++i) {
            size_t support = 0;
            const auto count = [&](const Point &other) {
                const int run = other.first - found[i].first;
                const double rise = other.second - found[i].second;
                if (run != 0 && std::abs(rise - run * slope) <= 6 + std::abs(run) / 8.0)
                    ++support;
            };
            for (size_t k = i; k-- > 0 && support < needed && found[i].first - found[k].first <= near;)
                count(found[k]);
            for (size_t k = i + 1; k < found.size() && support < needed && found[k].first - found[i].first <= near; ++k)
                count(found[k]);
            if (support >= needed)
                kept.push_back(found[i]);
        }
        return kept;
    }

    /// The longest chain rising in both numbers (patience sorting).
    static std::vector<Point> longestChain(std::vector<Point> found)
    {
        std::sort(found.begin(), found.end(), [](const Point &a, const Point &b) {
            return a.first != b.first ? a.first < b.first : a.second > b.second; // of one sentence, at most one is taken
        });
        std::vector<size_t> piles;
        std::vector<std::ptrdiff_t> below(found.size(), -1);
        for (size_t i = 0; i < found.size(); ++i) {
            const auto pile = std::lower_bound(piles.begin(), piles.end(), found[i].second,
                                               [&](size_t top, int value) { return found[top].second < value; });
            if (pile != piles.begin())
                below[i] = static_cast<std::ptrdiff_t>(*(pile - 1));
            if (pile == piles.end())
                piles.push_back(i);
            else
                *pile = i;
        }
        std::vector<Point> chain;
        for (std::ptrdiff_t i = piles.empty() ? -1 : static_cast<std::ptrdiff_t>(piles.back()); i >= 0; i = below[static_cast<size_t>(i)])
            chain.push_back(found[static_cast<size_t>(i)]);
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    const TokenText &m_source;
    const Lexicon &m_lexicon;
    const Meter &m_meter;
    Places m_sourcePlaces;
    Places m_translationPlaces;
};

} // namespace

std::vector<std::pair<int, int>> anchorPoints(const Window &window, const TokenText &source, const TokenText &translation,
                                              const Lexicon &lexicon, const Meter &meter)
{
    Search search(window, source, translation, lexicon, meter);
    for (Point &point : search.points)
        point = {point.first - window.source.begin, point.second - window.translation.begin};
    return search.points;
}

} // namespace concord
