// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"
#include "ui/reader/caret/textselection.h"
#include "ui/reader/marks/gutter.h"
#include "ui/reader/readersheet.h"

#include <QPointF>
#include <QRect>

namespace concord {

/// What is lit besides the text itself.
struct ReaderLights
{
    Projection picked;
    Projection hovered;
    TextSelection selection;   ///< empty when nothing is selected
    TextSelection counterpart; ///< what stands for it in the other column; empty when nothing does
    QList<TextSpan> hits;      ///< of a search, by side, then in the order of the text
    TextSpan currentHit;       ///< the one shown; empty for none
    QRectF caret;       ///< sheet coordinates; null when hidden
};

/// Draws rows of a sheet. Holds references only for the time of one paint.
class RowPainter
{
public:
    RowPainter(QPainter &painter, ReaderSheet &sheet, const ReaderLights &lights, const Theme &theme);

    /// Draws the rows of the view that starts at `top`, with the row's origin moved there; only lines inside `clip`, in
    /// view coordinates.
    void paint(int top, const QRect &clip);

private:
    void paintRow(int index, const QRectF &clip);
    void paintLights(const BlockLayout &block);
    void paintHits(const BlockLayout &block);
    void paintProjection(const BlockLayout &block, const Projection &projection, Token passageBand, bool hasOutline);
    void paintMarks(const BlockLayout &block, Range visible);
    void paintTints(const BlockLayout &block, Range visible);
    void paintOverflow(const BlockLayout &block, const QList<TextSpan> &left);
    /// Rules beside quotations, labels before list items and footnotes.
    void paintStructure(const ReaderRow &row, const RowLayout &layout, const QRectF &clip);
    void paintQuoteRules(const ReaderRow &row, const RowLayout &layout, Side side, int index);
    void paintLabel(const BlockLayout &block);
    void paintBullet(const BlockLayout &block, int level);
    void paintLinks(const BlockLayout &block, Range visible);
    void paintGutter(const ReaderRow &row, const RowLayout &layout);

    QPainter &m_painter;
    ReaderSheet &m_sheet;
    const ReaderLights &m_lights;
    const Theme &m_theme;
    MarkPainter m_marks;
};

} // namespace concord
