// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/textmap.h"

#include "core/base/range.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace concord {

namespace {

constexpr int kLines = 0; // for whole lines, which are few
constexpr std::array kPieceLengths{kLines, 32, 12, 5, 2}; // units of the pieces looked for, one after the other

/// A piece that stands once in each of two stretches.
struct Anchor
{
    int before = 0;
    int after = 0;
};

/// The pieces of two stretches, by hash.
class Pieces
{
public:
    void noteBefore(QStringView piece, int at)
    {
        Places &places = m_places[qHash(piece)];
        ++places.beforeCount;
        places.at.before = at;
    }
    void noteAfter(QStringView piece, int at)
    {
        const auto found = m_places.find(qHash(piece));
        if (found == m_places.end())
            return;
        ++found->second.afterCount;
        found->second.at.after = at;
    }

    /// Those that stand once in each and are the same by `isSame`, in the order of the earlier text.
    template<typename Same>
    std::vector<Anchor> anchors(const Same &isSame) const
    {
        std::vector<Anchor> found;
        for (const auto &[hash, places] : m_places) {
            if (places.beforeCount == 1 && places.afterCount == 1 && isSame(places.at))
                found.push_back(places.at);
        }
        std::sort(found.begin(), found.end(), [](const Anchor &a, const Anchor &b) { return a.before < b.before; });
        return found;
    }

private:
    struct Places
    {
        Anchor at;
        int beforeCount = 0;
        int afterCount = 0;
    };

    std::unordered_map<size_t, Places> m_places;
};

/// Of anchors in the order of the earlier text, the longest row that is in order in the later one too.
std::vector<Anchor> inOrder(const std::vector<Anchor> &anchors)
{
    std::vector<size_t> tails, previous(anchors.size());
    for (size_t i = 0; i < anchors.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), i,
                                         [&](size_t tail, size_t wanted) { return anchors[tail].after < anchors[wanted].after; });
        previous[i] = at == tails.begin() ? i : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Anchor> row;
    for (size_t i = tails.empty() ? 0 : tails.back(), left = tails.size(); left > 0; --left, i = previous[i])
        row.push_back(anchors[i]);
    std::reverse(row.begin(), row.end());
    return row;
}

class Matcher
{
public:
    Matcher(QStringView before, QStringView after, std::vector<int> *images) : m_before(before), m_after(after), m_images(*images) {}

    /// Matches two stretches; pieces of the lengths from `level` on.
    void match(int beforeBegin, int beforeEnd, int afterBegin, int afterEnd, size_t level)
    {
        while (beforeBegin < beforeEnd && afterBegin < afterEnd && m_before[beforeBegin] == m_after[afterBegin])
            note(beforeBegin++, afterBegin++);
        while (beforeBegin < beforeEnd && afterBegin < afterEnd && m_before[beforeEnd - 1] == m_after[afterEnd - 1])
            note(--beforeEnd, --afterEnd);
        if (beforeBegin == beforeEnd || afterBegin == afterEnd)
            return;
        for (; level < kPieceLengths.size(); ++level) {
            const int length = kPieceLengths[level];
            const std::vector<Anchor> row = inOrder(length == kLines ? lineAnchors({beforeBegin, beforeEnd}, {afterBegin, afterEnd})
                                                                     : anchors({beforeBegin, beforeEnd}, {afterBegin, afterEnd}, length));
            if (!row.empty())
                return matchAround(row, beforeBegin, beforeEnd, afterBegin, afterEnd, level);
        }
    }

private:
    void note(int before, int after) { m_images[static_cast<size_t>(before)] = after; }

    /// The stretches between anchors; each one reaches over the anchor before it, which is its common beginning.
    void matchAround(const std::vector<Anchor> &row, int beforeBegin, int beforeEnd, int afterBegin, int afterEnd, size_t level)
    {
        for (const Anchor &anchor : row) {
            if (anchor.before < beforeBegin || anchor.after < afterBegin)
                continue;
            match(beforeBegin, anchor.before, afterBegin, anchor.after, level + 1);
            beforeBegin = anchor.before;
            afterBegin = anchor.after;
            while (beforeBegin < beforeEnd && afterBegin < afterEnd && m_before[beforeBegin] == m_after[afterBegin])
                note(beforeBegin++, afterBegin++);
        }
        match(beforeBegin, beforeEnd, afterBegin, afterEnd, level + 1);
    }

    std::vector<Anchor> anchors(Range before, Range after, int length) const
    {
        Pieces pieces;
        for (int at = before.begin; at + length <= before.end; ++at)
            pieces.noteBefore(m_before.sliced(at, length), at);
        for (int at = after.begin; at + length <= after.end; ++at)
            pieces.noteAfter(m_after.sliced(at, length), at);
        return pieces.anchors([&](const Anchor &anchor) { return m_before.sliced(anchor.before, length) == m_after.sliced(anchor.after, length); });
    }

    std::vector<Anchor> lineAnchors(Range before, Range after) const
    {
        Pieces pieces;
        for (Range line = lineAt(m_before, before, before.begin); line.begin < before.end; line = lineAt(m_before, before, line.end + 1))
            pieces.noteBefore(m_before.sliced(line.begin, line.length()), line.begin);
        for (Range line = lineAt(m_after, after, after.begin); line.begin < after.end; line = lineAt(m_after, after, line.end + 1))
            pieces.noteAfter(m_after.sliced(line.begin, line.length()), line.begin);
        return pieces.anchors([&](const Anchor &anchor) {
            const Range own = lineAt(m_before, before, anchor.before), other = lineAt(m_after, after, anchor.after);
            return !own.isEmpty() && m_before.sliced(own.begin, own.length()) == m_after.sliced(other.begin, other.length());
        });
    }

    static Range lineAt(QStringView text, Range stretch, int begin)
    {
        const qsizetype feed = begin < stretch.end ? text.first(stretch.end).indexOf(u'\n', begin) : -1;
        return {begin, feed < 0 ? std::max(begin, stretch.end) : static_cast<int>(feed)};
    }

    QStringView m_before;
    QStringView m_after;
    std::vector<int> &m_images;
};

} // namespace

TextMap::TextMap(QStringView before, QStringView after)
    : m_images(static_cast<size_t>(before.size()), kGone), m_kept(static_cast<size_t>(after.size()) + 1, 0)
{
    Matcher(before, after, &m_images).match(0, static_cast<int>(before.size()), 0, static_cast<int>(after.size()), 0);
    for (const int image : m_images) {
        if (image != kGone)
            m_kept[static_cast<size_t>(image) + 1] = 1;
    }
    std::partial_sum(m_kept.begin(), m_kept.end(), m_kept.begin());
}

int TextMap::boundary(int position) const
{
    const int length = static_cast<int>(m_images.size());
    for (int distance = 0; distance <= length; ++distance) {
        const int following = position + distance, preceding = position - 1 - distance;
        if (following < length && image(following) != kGone)
            return image(following);
        if (preceding >= 0 && preceding < length && image(preceding) != kGone)
            return image(preceding) + 1;
    }
    return 0;
}

} // namespace concord
