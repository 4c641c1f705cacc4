// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitlist.h"

#include <algorithm>

namespace concord {

namespace {

QList<TextSpan> spansOf(Side side, const QList<FoundPlace> &places)
{
    QList<TextSpan> spans;
    spans.reserve(places.size());
    for (const FoundPlace &place : places)
        spans.append({side, place.paragraph, place.range});
    return spans;
}

} // namespace

HitList::HitList(const QList<FoundPlace> &source, const QList<FoundPlace> &translation, RowOf rowOf)
    : m_hits{spansOf(Side::Source, source), spansOf(Side::Translation, translation)}, m_rowOf(std::move(rowOf))
{}

bool HitList::isBefore(const TextSpan &first, const TextSpan &second) const
{
    if (first.side == second.side)
        return std::pair(first.paragraph, first.range.begin) < std::pair(second.paragraph, second.range.begin);
    return std::pair(m_rowOf(first), first.side) < std::pair(m_rowOf(second), second.side);
}

qsizetype HitList::countBefore(Side side, const TextSpan &place) const
{
    const QList<TextSpan> &hits = m_hits[static_cast<size_t>(side)];
    return std::partition_point(hits.begin(), hits.end(), [&](const TextSpan &hit) { return isBefore(hit, place); }) - hits.begin();
}

TextSpan HitList::at(int number) const
{
    if (number < 1 || number > count())
        return {};
    // How many of the number's first hits are of the source: the most whose last one stands within the number.
    const QList<TextSpan> &source = m_hits[0];
    qsizetype low = 0, high = std::min<qsizetype>(source.size(), number);
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (middle + countBefore(Side::Translation, source[middle - 1]) <= number)
            low = middle;
        else
            high = middle - 1;
    }
    const qsizetype ofTranslation = number - low;
    if (ofTranslation == 0)
        return source[low - 1];
    const TextSpan &other = m_hits[1][ofTranslation - 1];
    return low > 0 && !isBefore(source[low - 1], other) ? source[low - 1] : other;
}

int HitList::number(const TextSpan &hit) const
{
    const QList<TextSpan> &hits = m_hits[static_cast<size_t>(hit.side)];
    const qsizetype own = countBefore(hit.side, hit);
    if (own >= hits.size() || !(hits[own] == hit))
        return 0;
    return static_cast<int>(own + countBefore(otherSide(hit.side), hit)) + 1;
}

TextSpan HitList::from(const TextSpan &place) const
{
    if (isEmpty())
        return {};
    const auto before = static_cast<int>(countBefore(Side::Source, place) + countBefore(Side::Translation, place));
    return at(before < count() ? before + 1 : 1);
}

TextSpan HitList::next(const TextSpan &hit) const
{
    const int place = number(hit);
    return place == 0 ? from(hit) : at(place < count() ? place + 1 : 1);
}

TextSpan HitList::previous(const TextSpan &hit) const
{
    if (isEmpty())
        return {};
    const auto before = static_cast<int>(countBefore(Side::Source, hit) + countBefore(Side::Translation, hit));
    return at(before > 0 ? before : count());
}

} // namespace concord
