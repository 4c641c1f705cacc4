// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/layout/rowtable.h"
#include "ui/reader/marks/lanes.h"
#include "ui/reader/marks/layers.h"

#include <QList>

#include <vector>

namespace concord {

/// The marks of one state of an article: sorted, with a tree of their ends over them, so that those of a passage are found
/// in O(log n + found) however long others are. Marks of hidden layers are kept, for steps from one to the next, but
/// neither found nor stacked.
class MarkStore
{
public:
    MarkStore() = default;
    MarkStore(const QList<ReaderMark> &marks, const RowTable &rows, const Layers &layers = {});

    /// Takes other marks for the same rows and layers, with the outcome of a store made anew. Where few differ, only their
    /// paragraphs are sorted and stacked again.
    void setMarks(const QList<ReaderMark> &marks, const RowTable &rows, const Layers &layers);

    int count() const { return static_cast<int>(m_places.size()); }
    const ReaderMark &mark(int index) const { return m_given[m_places[static_cast<size_t>(index)].given]; }
    /// Whether a mark is to be seen: its layer is shown, and it is no figure over which a disagreement lies.
    bool isShown(int index) const { return m_isShown[static_cast<size_t>(index)]; }
    /// Which line of the stack under its passage a mark takes, from 0 next to the text; kNoLane when the stack is full.
    int lane(int index) const { return m_lanes[static_cast<size_t>(index)]; }
    int row(int index) const { return m_places[static_cast<size_t>(index)].row; }

    /// The shown marks that touch a passage, in reading order.
    QList<int> touching(const TextSpan &span) const;
    /// The shown marks over one unit of a paragraph, the smallest first; of equal ones in MarkLayer's order.
    QList<int> at(Side side, int paragraph, int position) const;
    /// The smallest shown mark over one unit of a paragraph; of equal ones the first in MarkLayer's order; −1 without.
    int smallestAt(Side side, int paragraph, int position) const;

    /// The next mark that `isWanted` accepts, after or before a place, row by row, in each row the source side first;
    /// −1 at the end.
    template<typename Predicate>
    int next(const TextPosition &from, int fromRow, bool isForward, Predicate isWanted) const
    {
        const int start = orderAfter(from, fromRow, isForward);
        for (int i = start; i >= 0 && i < count(); i += isForward ? 1 : -1)
            if (isWanted(mark(m_order[static_cast<size_t>(i)])))
                return m_order[static_cast<size_t>(i)];
        return -1;
    }

private:
    /// A mark of the list that was given, and where it stands.
    struct Place
    {
        qint64 begin, end;
        int given, row;
    };
    using Places = std::vector<Place>;

    static void addPlace(Places &places, const QList<ReaderMark> &marks, int index, const RowTable &rows);
    static void sort(Places &places);
    void replaceParagraph(qint64 key, const Places &places, const Layers &layers);
    Range paragraphAt(int index) const;
    void stack(Range paragraph);
    void hideContested(Range among);
    void growTree();
    void growOrder();
    template<typename Visitor>
    void visit(size_t node, int from, int to, int limit, qint64 begin, Visitor &&visitor) const;
    int orderAfter(const TextPosition &from, int fromRow, bool isForward) const;

    QList<ReaderMark> m_given;  ///< as it was given
    Places m_places;            ///< by side, paragraph, begin, end
    std::vector<int> m_lanes;
    std::vector<int> m_order;   ///< by row, side, begin
    std::vector<bool> m_isShown;
    std::vector<qint64> m_ends; ///< a binary tree of the latest end, its root at 1, its leaves from m_leaves
    int m_leaves = 0;
};

} // namespace concord
