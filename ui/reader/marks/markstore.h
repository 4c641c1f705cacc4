// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"
#include "ui/reader/layout/rowtable.h"

#include <QList>

#include <optional>

namespace concord {

/// The marks of an article, sorted so that those of a passage are found without looking at the rest.
class MarkStore
{
public:
    static constexpr int kLevels = 3; ///< claims stacked under one passage; deeper ones share the last level

    MarkStore() = default;
    MarkStore(const QList<ReaderMark> &marks, const RowTable &rows);

    int count() const { return static_cast<int>(m_marks.size()); }
    const ReaderMark &mark(int index) const { return m_marks[index]; }
    /// Which line of the stack under its passage a claim takes, from 0.
    int level(int index) const { return m_levels[index]; }
    int row(int index) const { return m_rows[index]; }

    /// The marks that touch a passage, in reading order.
    QList<int> touching(const TextSpan &span) const;
    /// The smallest mark over one unit of a paragraph; of equal ones the first in MarkLayer's order; −1 without.
    int smallestAt(Side side, int paragraph, int position) const;

    /// The next mark that `isWanted` accepts, after or before a place, row by row, in each row the source side first;
    /// −1 at the end.
    template<typename Predicate>
    int next(const TextPosition &from, int fromRow, bool isForward, Predicate isWanted) const
    {
        const int start = orderAfter(from, fromRow, isForward);
        for (int i = start; i >= 0 && i < count(); i += isForward ? 1 : -1)
            if (isWanted(m_marks[m_order[i]]))
                return m_order[i];
        return -1;
    }

private:
    void stackClaims();
    int orderAfter(const TextPosition &from, int fromRow, bool isForward) const;

    QList<ReaderMark> m_marks; ///< by side, paragraph, begin, end
    QList<int> m_levels;
    QList<int> m_rows;
    QList<int> m_order; ///< by row, side, begin
    int m_longest = 0;
};

} // namespace concord
