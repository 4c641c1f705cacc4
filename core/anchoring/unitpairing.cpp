// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/unitpairing.h"

#include "core/anchoring/orderedmatching.h"

#include <algorithm>

namespace concord {

namespace {

constexpr double kRelated = 0.14;         // below, the texts are not two states of one
constexpr int kRunOfSame = 3;             // sentences in a row that are no chance
constexpr int kMovedWeight = 24;          // of a sentence whose words alone say that it is the same: about eight words
constexpr double kRewrittenAtLeast = 0.4; // likeness of a sentence and its new form
constexpr double kAloneAtLeast = 0.25;    // the same, where nothing else could be meant
constexpr double kMovedAtLeast = 0.75;
constexpr double kMovedMargin = 0.15;     // over the second best
constexpr qint64 kMostPairs = 40'000;     // compared in one gap: a longer one is a text of its own

std::vector<int> idsOf(const RevisionText &text)
{
    std::vector<int> ids;
    for (const RevisionUnit &unit : text.units)
        ids.push_back(unit.id);
    return ids;
}

size_t at(int index)
{
    return static_cast<size_t>(index);
}

int countOf(const RevisionText &text)
{
    return static_cast<int>(text.units.size());
}

Range tokensOf(const RevisionText &text, Range units)
{
    return {text.units[at(units.begin)].tokens.begin, text.units[at(units.end - 1)].tokens.end};
}

} // namespace

UnitPairing::UnitPairing(const RevisionText &before, const RevisionText &after, bool assumeRelated)
    : m_before(before), m_after(after), m_images(before.units.size(), kUnmatched), m_origins(after.units.size(), kUnmatched),
      m_isInOrder(before.units.size(), false)
{
    m_isRelated = assumeRelated || relatedness(before, after) >= kRelated;
    pairSame();
    if (m_isRelated) {
        noteSlides();
        pairMoved();
        pairRewritten();
        pairMovedRewritten();
    } else {
        keepRuns();
    }
    std::sort(m_pairs.begin(), m_pairs.end(), [](const UnitPair &a, const UnitPair &b) { return a.before.begin < b.before.begin; });
}

const UnitPair *UnitPairing::pairOf(int unit) const
{
    const auto after = std::partition_point(m_pairs.begin(), m_pairs.end(), [unit](const UnitPair &pair) { return pair.before.end <= unit; });
    return after != m_pairs.end() && after->before.contains(unit) ? &*after : nullptr;
}

Range UnitPairing::gapAround(int unit) const
{
    Range gap{0, countOf(m_after)};
    for (int i = unit - 1; i >= 0; --i) {
        if (m_isInOrder[at(i)]) {
            gap.begin = pairOf(i)->after.end;
            break;
        }
    }
    for (int i = unit + 1; i < countOf(m_before); ++i) {
        if (m_isInOrder[at(i)]) {
            gap.end = pairOf(i)->after.begin;
            break;
        }
    }
    return gap;
}

void UnitPairing::addPair(const UnitPair &pair)
{
    const bool isInOrder = pair.how == UnitPair::How::Same || pair.how == UnitPair::How::Rewritten;
    for (int i = pair.before.begin; i < pair.before.end; ++i) {
        m_images[at(i)] = pair.after.begin;
        m_isInOrder[at(i)] = isInOrder;
    }
    for (int i = pair.after.begin; i < pair.after.end; ++i)
        m_origins[at(i)] = pair.before.begin;
    m_pairs.push_back(pair);
}

void UnitPairing::pairSame()
{
    std::vector<int> weights;
    for (const RevisionUnit &unit : m_before.units)
        weights.push_back(unit.weight);
    const std::vector<int> images = matchedInOrder(idsOf(m_before), idsOf(m_after), weights);
    for (int i = 0; i < countOf(m_before); ++i) {
        if (const int image = images[at(i)]; image != kUnmatched)
            addPair({{i, i + 1}, {image, image + 1}});
    }
}

void UnitPairing::keepRuns()
{
    std::vector<UnitPair> kept;
    for (size_t i = 0; i < m_pairs.size();) {
        size_t end = i + 1;
        while (end < m_pairs.size() && m_pairs[end].before.begin == m_pairs[end - 1].before.end && m_pairs[end].after.begin == m_pairs[end - 1].after.end)
            ++end;
        if (end - i >= kRunOfSame)
            kept.insert(kept.end(), m_pairs.begin() + static_cast<std::ptrdiff_t>(i), m_pairs.begin() + static_cast<std::ptrdiff_t>(end));
        i = end;
    }
    m_pairs.clear();
    std::fill(m_images.begin(), m_images.end(), kUnmatched);
    std::fill(m_origins.begin(), m_origins.end(), kUnmatched);
    std::fill(m_isInOrder.begin(), m_isInOrder.end(), false);
    for (const UnitPair &pair : kept)
        addPair(pair);
}

/// Where sentences were removed or added beside others of the same words, nobody can say which of them it was.
void UnitPairing::noteSlides()
{
    const auto holes = [](const std::vector<int> &images) {
        std::vector<Range> found;
        for (int i = 0; i < static_cast<int>(images.size()); ++i) {
            if (images[at(i)] != kUnmatched)
                continue;
            if (!found.empty() && found.back().end == i)
                ++found.back().end;
            else
                found.push_back({i, i + 1});
        }
        return found;
    };
    for (const Range hole : holes(m_images))
        noteSlide(m_before.units, m_images, hole, true);
    for (const Range hole : holes(m_origins))
        noteSlide(m_after.units, m_origins, hole, false);
}

void UnitPairing::noteSlide(const std::vector<RevisionUnit> &units, const std::vector<int> &images, Range hole, bool isBefore)
{
    const auto mark = [&](int unit) {
        const int before = isBefore ? unit : images[at(unit)];
        m_pairs[at(static_cast<int>(std::partition_point(m_pairs.begin(), m_pairs.end(), [before](const UnitPair &pair) { return pair.before.end <= before; }) - m_pairs.begin()))].isAmbiguous = true;
    };
    const int count = static_cast<int>(units.size());
    for (int to = hole.end; to < count && images[at(to)] != kUnmatched && units[at(to)].id == units[at(to - hole.length())].id; ++to)
        mark(to);
    for (int to = hole.begin - 1; to >= 0 && images[at(to)] != kUnmatched && units[at(to)].id == units[at(to + hole.length())].id; --to)
        mark(to);
}

bool UnitPairing::hasMovedNeighbour(int before, int after) const
{
    const auto isTogether = [&](int by) {
        const int i = before + by, j = after + by;
        return i >= 0 && j >= 0 && i < countOf(m_before) && j < countOf(m_after) && m_before.units[at(i)].id == m_after.units[at(j)].id;
    };
    return isTogether(-1) || isTogether(1);
}

void UnitPairing::pairMoved()
{
    struct Places
    {
        std::vector<int> before, after;
        int allAfter = 0;
    };
    QHash<int, Places> open;
    for (int i = 0; i < countOf(m_before); ++i) {
        if (m_images[at(i)] == kUnmatched)
            open[m_before.units[at(i)].id].before.push_back(i);
    }
    for (int j = 0; j < countOf(m_after); ++j) {
        const auto found = open.find(m_after.units[at(j)].id);
        if (found == open.end())
            continue;
        ++found->allAfter;
        if (m_origins[at(j)] == kUnmatched)
            found->after.push_back(j);
    }
    for (const Places &places : std::as_const(open)) {
        if (places.after.empty())
            continue;
        const bool isOne = places.before.size() == 1 && places.after.size() == 1;
        for (size_t i = 0; i < places.before.size(); ++i) {
            const int before = places.before[i];
            const auto together = std::find_if(places.after.begin(), places.after.end(),
                                               [&](int after) { return m_origins[at(after)] == kUnmatched && hasMovedNeighbour(before, after); });
            const bool isKnown = together != places.after.end();
            const int after = isKnown ? *together : places.after[std::min(i, places.after.size() - 1)];
            if (m_origins[at(after)] != kUnmatched)
                continue;
            const bool isTelling = m_before.units[at(before)].weight >= kMovedWeight || isKnown;
            if (isTelling || (isOne && places.allAfter == 1))
                addPair({{before, before + 1}, {after, after + 1}, UnitPair::How::Moved, 1, !isOne && !isKnown});
        }
    }
}

double UnitPairing::likeness(Range before, Range after) const
{
    const Range own = tokensOf(m_before, before), other = tokensOf(m_after, after);
    std::vector<std::pair<int, int>> first, second; // id of a token and of the one before it
    const auto collect = [](const RevisionText &text, Range tokens, std::vector<std::pair<int, int>> *list) {
        for (int i = tokens.begin; i < tokens.end; ++i)
            list->emplace_back(text.tokens[at(i)].id, i > tokens.begin ? text.tokens[at(i - 1)].id : -1);
        std::sort(list->begin(), list->end());
    };
    collect(m_before, own, &first);
    collect(m_after, other, &second);
    const auto common = [&](const auto &isBefore) {
        size_t count = 0;
        for (auto a = first.begin(), b = second.begin(); a != first.end() && b != second.end();) {
            const bool isBehind = isBefore(*a, *b), isAhead = isBefore(*b, *a);
            count += !isBehind && !isAhead ? 1 : 0;
            a += isAhead ? 0 : 1;
            b += isBehind ? 0 : 1;
        }
        return count;
    };
    const size_t words = common([](const auto &a, const auto &b) { return a.first < b.first; });
    const size_t pairs = common([](const auto &a, const auto &b) { return a < b; });
    const auto all = static_cast<double>(first.size() + second.size());
    return all == 0 ? 1 : static_cast<double>(words + pairs) / all;
}

void UnitPairing::pairRewritten()
{
    std::vector<UnitPair> stays;
    std::copy_if(m_pairs.begin(), m_pairs.end(), std::back_inserter(stays), [](const UnitPair &pair) { return pair.how == UnitPair::How::Same; });
    std::sort(stays.begin(), stays.end(), [](const UnitPair &a, const UnitPair &b) { return a.before.begin < b.before.begin; });
    stays.push_back({{countOf(m_before), countOf(m_before)}, {countOf(m_after), countOf(m_after)}});
    int before = 0, after = 0;
    for (const UnitPair &pair : stays) {
        pairGap({before, pair.before.begin}, {after, pair.after.begin});
        before = pair.before.end;
        after = pair.after.end;
    }
}

/// The likeliest row of pairs between two neighbours that stayed: one sentence with one, one with two, two with one.
void UnitPairing::pairGap(Range before, Range after)
{
    const auto isOpen = [](const std::vector<int> &images) { return [&images](int i) { return images[at(i)] == kUnmatched; }; };
    const auto collect = [](Range range, const auto &isWanted) {
        std::vector<int> open;
        for (int i = range.begin; i < range.end; ++i) {
            if (isWanted(i))
                open.push_back(i);
        }
        return open;
    };
    const std::vector<int> own = collect(before, isOpen(m_images)), other = collect(after, isOpen(m_origins));
    const size_t rows = own.size(), columns = other.size();
    if (rows == 0 || columns == 0 || qint64(rows) * qint64(columns) > kMostPairs)
        return;
    const double least = rows == 1 && columns == 1 ? kAloneAtLeast : kRewrittenAtLeast;
    static constexpr std::pair<int, int> kShapes[] = {{1, 1}, {1, 2}, {2, 1}};
    std::vector<double> best((rows + 1) * (columns + 1), 0), likenesses(best.size(), 0);
    std::vector<qint8> shapes(best.size(), -1);
    const auto cell = [columns](size_t i, size_t j) { return i * (columns + 1) + j; };
    const auto isRun = [](const std::vector<int> &list, size_t end, int length) { return length == 1 || list[end - 1] == list[end - 2] + 1; };
    for (size_t i = 1; i <= rows; ++i) {
        for (size_t j = 1; j <= columns; ++j) {
            double &here = best[cell(i, j)];
            here = std::max(best[cell(i - 1, j)], best[cell(i, j - 1)]);
            for (qint8 shape = 0; shape < 3; ++shape) {
                const auto [down, right] = kShapes[shape];
                if (i < at(down) || j < at(right) || !isRun(own, i, down) || !isRun(other, j, right))
                    continue;
                const double like = likeness({own[i - at(down)], own[i - 1] + 1}, {other[j - at(right)], other[j - 1] + 1});
                const double value = best[cell(i - at(down), j - at(right))] + like * (down + right) * (shape == 0 ? 1.0 : 0.9);
                if (like >= least && value > here) {
                    here = value;
                    shapes[cell(i, j)] = shape;
                    likenesses[cell(i, j)] = like;
                }
            }
        }
    }
    for (size_t i = rows, j = columns; i > 0 && j > 0;) {
        const qint8 shape = shapes[cell(i, j)];
        if (shape < 0) {
            best[cell(i - 1, j)] >= best[cell(i, j - 1)] ? --i : --j;
            continue;
        }
        const auto [down, right] = kShapes[shape];
        addPair({{own[i - at(down)], own[i - 1] + 1}, {other[j - at(right)], other[j - 1] + 1}, UnitPair::How::Rewritten, likenesses[cell(i, j)]});
        i -= at(down);
        j -= at(right);
    }
}

void UnitPairing::pairMovedRewritten()
{
    std::vector<int> own, other;
    for (int i = 0; i < countOf(m_before); ++i) {
        if (m_images[at(i)] == kUnmatched && m_before.units[at(i)].weight >= kMovedWeight)
            own.push_back(i);
    }
    for (int j = 0; j < countOf(m_after); ++j) {
        if (m_origins[at(j)] == kUnmatched)
            other.push_back(j);
    }
    if (qint64(own.size()) * qint64(other.size()) > kMostPairs)
        return;
    for (const int i : own) {
        double best = 0, second = 0;
        int place = kUnmatched;
        for (const int j : other) {
            if (m_origins[at(j)] != kUnmatched)
                continue;
            const double like = likeness({i, i + 1}, {j, j + 1});
            if (like > best) {
                second = std::exchange(best, like);
                place = j;
            } else {
                second = std::max(second, like);
            }
        }
        if (best >= kMovedAtLeast && best - second >= kMovedMargin)
            addPair({{i, i + 1}, {place, place + 1}, UnitPair::How::MovedRewritten, best});
    }
}

} // namespace concord
