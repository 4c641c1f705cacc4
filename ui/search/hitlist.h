// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/text/search/findtext.h"

#include <QList>

#include <array>
#include <functional>

namespace concord {

/// The places found in an article, walked through as they are read: row by row, in each the source side first. A value.
class HitList
{
public:
    /// The row of the reader a place is in.
    using RowOf = std::function<int(const TextSpan &)>;

    HitList() = default;
    /// `source` and `translation` in the order of their text.
    HitList(const QList<FoundPlace> &source, const QList<FoundPlace> &translation, RowOf rowOf);

    int count() const { return static_cast<int>(m_hits[0].size() + m_hits[1].size()); }
    bool isEmpty() const { return count() == 0; }
    /// By side, then in the order of the text.
    QList<TextSpan> all() const { return m_hits[0] + m_hits[1]; }

    /// The first at or behind a place, else the first of all; `place` not after the end. An empty list has none: an empty span.
    TextSpan from(const TextSpan &place) const;
    /// The one after or before a hit, round the ends.
    TextSpan next(const TextSpan &hit) const;
    TextSpan previous(const TextSpan &hit) const;
    /// From 1; 0 when it is not in the list.
    int number(const TextSpan &hit) const;
    TextSpan at(int number) const;

private:
    bool isBefore(const TextSpan &first, const TextSpan &second) const;
    /// How many of a side stand before a place.
    qsizetype countBefore(Side side, const TextSpan &place) const;

    std::array<QList<TextSpan>, 2> m_hits; ///< by side
    RowOf m_rowOf;
};

} // namespace concord
