// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/layout/linebreaker.h"
#include "ui/reader/layout/readergeometry.h"
#include "ui/reader/layout/rowtable.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace concord {

/// A passage's part on one line: the band behind its glyphs, and the baseline its underlines hang from.
struct LineBox
{
    QRectF band;
    double baseline = 0;
};

/// What is painted, raised and small, where a text refers to a footnote, in a font made from the text's own.
QString footnoteMark(const Link &link);
QFont footnoteMarkFont(QFont text);
double footnoteMarkWidth(const Link &link, const QFont &text);

/// One laid-out block. All coordinates are relative to the row's left top corner; all positions count in the paragraph.
class BlockLayout
{
public:
    /// `marks` are the places of footnote marks in the text, in its own units, with the room each needs in pixels.
    BlockLayout(const RowBlock &block, const QString &text, const QList<std::pair<int, double>> &marks,
                const ReaderGeometry &geometry, const BlockStyle &style, QPointF origin, LineBreaker &breaker);

    const TextSpan &span() const { return m_span; }
    QRectF rect() const { return {m_origin, QSizeF(m_width, m_height)}; }
    const QTextLayout &text() const { return *m_layout; }
    QPointF origin() const { return m_origin; }
    const BlockStyle &style() const { return m_style; }
    double em() const { return m_em; }
    double firstBaseline() const { return m_origin.y() + m_firstBaseline; }

    QList<LineBox> boxes(Range passage) const;
    int lineCount() const { return m_layout->lineCount(); }
    int lineAt(double y) const;
    int lineOf(const TextPosition &position) const;
    Range lineRange(int index) const;
    /// The place on a line nearest to `x`, never inside a grapheme.
    TextPosition positionAt(int index, double x) const;
    /// The unit whose glyph lies under a point; −1 beside the text.
    int characterAt(QPointF point) const;
    QRectF caretRect(const TextPosition &position) const;

private:
    int nearestEdge(const QTextLine &line, double x) const;
    int lineHolding(int local) const;
    bool isOnGlyphs(QPointF point) const;

    TextSpan m_span;
    BlockStyle m_style;
    QPointF m_origin;
    double m_width;
    double m_lineHeight;
    double m_em;
    double m_firstBaseline;
    double m_height = 0;
    std::unique_ptr<QTextLayout> m_layout;
};

/// One laid-out row, both sides.
struct RowLayout
{
    std::vector<BlockLayout> blocks; ///< source side first
    int sourceCount = 0;
    int height = 0;
    double firstBaseline = 0;

    const BlockLayout *block(const ReaderRow &row, Side side, int index) const;
};

/// Lays out rows for one geometry.
class RowComposer
{
public:
    RowComposer(const Bitext &bitext, const RowTable &rows, const ReaderGeometry &geometry);

    RowLayout compose(int index);
    /// A guess at a row's height from the length of its text.
    int estimate(int index) const;
    /// Moves the cuts of long paragraphs to where lines end in this geometry, so that their pieces join. `rows` are those
    /// given to the constructor.
    void placeCuts(RowTable &rows);

private:
    /// What estimates ask for again and again.
    struct Metrics
    {
        BlockStyle style;
        double linesPerEm = 0;
        double lineHeight = 0;
    };

    const Metrics &metricsOf(Side side, const BlockStyle &style) const;
    QList<std::pair<int, double>> marksIn(const TextSpan &span, const BlockStyle &style) const;
    double composeSide(int index, Side side, double top, std::vector<BlockLayout> &blocks);

    const Bitext &m_bitext;
    const RowTable &m_rows;
    ReaderGeometry m_geometry;
    LineBreaker m_source;
    LineBreaker m_translation;
    mutable std::array<std::optional<Metrics>, 2> m_metrics; ///< the last asked for, by side
};

} // namespace concord
