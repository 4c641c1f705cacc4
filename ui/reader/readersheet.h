// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/layout/heights.h"
#include "ui/reader/marks/markstore.h"
#include "ui/reader/layout/readergeometry.h"
#include "ui/reader/layout/rowlayout.h"

#include <QCache>
#include <QRectF>

#include <memory>
#include <optional>

namespace concord {

/// A line of the text, by its first position, and how far its top is below the top of the view, in pixels.
struct SheetPlace
{
    TextPosition position;
    int offset = 0;
};

/// The whole article as one long sheet of rows, of which only what was looked at is laid out. Coordinates are pixels from
/// the sheet's left top corner. Heights of rows not yet laid out are estimates; `settle` corrects those in view without
/// moving what is already there. Lives in the window's thread.
class ReaderSheet
{
public:
    static constexpr int kKeptRows = 400;

    ReaderSheet();

    void setContent(const ReaderContent &content);
    void setMarks(const QList<ReaderMark> &marks);
    void setLayers(const Layers &layers);
    const Layers &layers() const { return m_layers; }
    /// Returns whether anything changed.
    bool setGeometry(int width, int fontPixels, const ReadingOptions &options = {});

    const ReaderContent &content() const { return m_content; }
    const BitextSide &side(Side side) const { return m_content.bitext->side(side); }
    const RowTable &rows() const { return m_rows; }
    const MarkStore &marks() const { return m_marks; }
    const ReaderGeometry &geometry() const { return m_geometry; }
    const Heights &heights() const { return m_heights; }
    int laidOutCount() const { return static_cast<int>(m_layouts.size()); }

    /// Lays out the rows of a view and returns where its top now is. The row `anchor`, or the first one already laid out
    /// in view, keeps its place in the view.
    int settle(int top, int viewHeight, int anchor = -1);
    /// The rows that touch [top, top + viewHeight).
    Range rowsIn(int top, int viewHeight) const;
    const RowLayout &layout(int row);

    /// The line at the top of a view, to be found again after rows and heights have changed; preferably of `side`.
    /// Empty without text.
    std::optional<SheetPlace> placeAt(int top, Side side);
    /// Where the top of a view has to be so that a place stands where it did. Lays out the row of the place.
    int topFor(const SheetPlace &place);

    /// The place nearest to a point, on one side; empty when that side has no text.
    std::optional<TextPosition> nearest(QPointF point, Side side);
    /// The side whose column or block a point lies in.
    std::optional<Side> sideAt(QPointF point);
    /// The unit whose glyph lies under a point; `position` is −1 in none.
    TextPosition characterAt(QPointF point);

    int rowOf(const TextPosition &position) const;
    QRectF caretRect(const TextPosition &position);
    /// What a passage covers in its first row, in sheet coordinates; empty when it is not shown.
    QRectF rectOf(const TextSpan &span);
    /// The place `lines` below (above, when negative) at `x`, in the same column; the same place at the ends.
    TextPosition byLine(const TextPosition &from, int lines, double x);
    /// The ends of the line a place is on.
    TextPosition lineEdge(const TextPosition &from, bool isEnd);

private:
    std::optional<Side> sideAlone() const;
    void setRows();
    void estimateHeights();
    const BlockLayout *blockOf(const TextPosition &position);
    const BlockLayout *blockAt(Side side, int index);
    int anchorIn(int top, int viewHeight) const;

    ReaderContent m_content;
    RowTable m_rows;
    MarkStore m_marks;
    Layers m_layers;
    ReadingOptions m_options;
    ReaderGeometry m_geometry;
    Heights m_heights;
    std::vector<bool> m_isKnown; ///< rows whose height is not an estimate
    std::unique_ptr<RowComposer> m_composer;
    QCache<int, RowLayout> m_layouts;
};

} // namespace concord
