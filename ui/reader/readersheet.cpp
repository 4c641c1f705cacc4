// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readersheet.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kPasses = 8; // corrections of one view; each may bring rows into it that were not laid out

std::shared_ptr<const Bitext> noText()
{
    static const auto nothing = std::make_shared<const Bitext>();
    return nothing;
}

} // namespace

ReaderSheet::ReaderSheet() : m_layouts(kKeptRows)
{
    m_content.bitext = noText();
}

void ReaderSheet::setContent(const ReaderContent &content)
{
    m_layouts.clear();
    m_composer.reset();
    m_content = content;
    if (!m_content.bitext)
        m_content.bitext = noText();
    setRows();
}

/// The side that is shown without the other, by choice.
std::optional<Side> ReaderSheet::sideAlone() const
{
    if (m_options.arrangement == ReadingArrangement::SourceOnly)
        return Side::Source;
    return m_options.arrangement == ReadingArrangement::TranslationOnly ? std::optional(Side::Translation) : std::nullopt;
}

void ReaderSheet::setRows()
{
    m_layouts.clear();
    m_composer.reset();
    m_rows = RowTable(m_content, sideAlone());
    m_marks = MarkStore(m_content.marks, m_rows, m_layers);
    m_geometry = ReaderGeometry();
    m_heights.reset({});
    m_isKnown.clear();
}

void ReaderSheet::setMarks(const QList<ReaderMark> &marks)
{
    m_content.marks = marks;
    m_marks.setMarks(marks, m_rows, m_layers);
}

void ReaderSheet::setLayers(const Layers &layers)
{
    m_layers = layers;
    m_marks = MarkStore(m_content.marks, m_rows, m_layers);
}

bool ReaderSheet::setGeometry(int width, int fontPixels, const ReadingOptions &options)
{
    const std::optional<Side> aloneBefore = sideAlone();
    m_options = options;
    if (sideAlone() != aloneBefore)
        setRows();
    const ReaderGeometry geometry(width, fontPixels, m_rows, m_content.bitext->source.language,
                                  m_content.bitext->translation.language, options);
    if (m_composer && geometry == m_geometry)
        return false;
    m_geometry = geometry;
    m_layouts.clear();
    m_composer = std::make_unique<RowComposer>(*m_content.bitext, m_rows, m_geometry);
    m_composer->placeCuts(m_rows);
    estimateHeights();
    return true;
}

void ReaderSheet::estimateHeights()
{
    std::vector<int> estimates;
    estimates.reserve(static_cast<size_t>(m_rows.count()));
    for (int row = 0; row < m_rows.count(); ++row)
        estimates.push_back(m_composer->estimate(row));
    m_heights.reset(std::move(estimates));
    m_isKnown.assign(static_cast<size_t>(m_rows.count()), false);
}

std::optional<SheetPlace> ReaderSheet::placeAt(int top, Side side)
{
    if (m_rows.count() == 0 || !m_composer)
        return std::nullopt;
    const Side wanted = m_rows.hasSide(side) ? side : otherSide(side);
    int row = m_heights.rowAt(top);
    while (row + 1 < m_rows.count() && m_rows.row(row).of(wanted).isEmpty())
        ++row;
    while (m_rows.row(row).of(wanted).isEmpty())
        --row;
    const int first = m_rows.row(row).of(wanted).begin;
    int best = first;
    const double y = top - m_heights.top(row);
    for (int i = first; i < m_rows.row(row).of(wanted).end; ++i)
        if (blockAt(wanted, i)->rect().top() <= y)
            best = i;
    const BlockLayout *block = blockAt(wanted, best);
    const int line = block->lineAt(y);
    const TextPosition position{wanted, block->span().paragraph, line < block->lineCount() ? block->lineRange(line).begin : block->span().range.begin, false};
    return SheetPlace{position, qRound(caretRect(position).top()) - top};
}

int ReaderSheet::topFor(const SheetPlace &place)
{
    return qRound(caretRect(place.position).top()) - place.offset;
}

const RowLayout &ReaderSheet::layout(int row)
{
    if (const RowLayout *kept = m_layouts.object(row))
        return *kept;
    auto *made = new RowLayout(m_composer->compose(row)); // owned by the cache
    m_layouts.insert(row, made);
    m_heights.set(row, made->height);
    m_isKnown[static_cast<size_t>(row)] = true;
    return *made;
}

Range ReaderSheet::rowsIn(int top, int viewHeight) const
{
    const int first = m_heights.rowAt(top);
    return first < 0 ? Range{} : Range{first, m_heights.rowAt(top + std::max(0, viewHeight - 1)) + 1};
}

int ReaderSheet::anchorIn(int top, int viewHeight) const
{
    const Range rows = rowsIn(top, viewHeight);
    for (int row = rows.begin; row < rows.end; ++row)
        if (m_isKnown[static_cast<size_t>(row)])
            return row;
    return rows.begin;
}

int ReaderSheet::settle(int top, int viewHeight, int anchor)
{
    if (m_rows.count() == 0 || !m_composer)
        return 0;
    if (anchor < 0)
        anchor = anchorIn(top, viewHeight);
    const int offset = m_heights.top(anchor) - top;
    for (int pass = 0; pass < kPasses; ++pass) {
        top = std::clamp(m_heights.top(anchor) - offset, 0, std::max(0, m_heights.total() - viewHeight));
        const int before = m_heights.total(), anchorBefore = m_heights.top(anchor);
        for (int row = m_heights.rowAt(top); row < m_rows.count() && m_heights.top(row) < top + viewHeight; ++row)
            layout(row);
        if (m_heights.total() == before && m_heights.top(anchor) == anchorBefore)
            break;
    }
    return std::clamp(top, 0, std::max(0, m_heights.total() - viewHeight));
}

const BlockLayout *ReaderSheet::blockAt(Side side, int index)
{
    if (index < 0 || !m_composer)
        return nullptr;
    const int row = m_rows.blocks(side)[index].row;
    return layout(row).block(m_rows.row(row), side, index);
}

const BlockLayout *ReaderSheet::blockOf(const TextPosition &position)
{
    return blockAt(position.side, m_rows.blockAt(position));
}

std::optional<Side> ReaderSheet::sideAt(QPointF point)
{
    if (m_rows.count() == 0)
        return std::nullopt;
    if (m_geometry.arrangement() == Arrangement::Columns) {
        const Side first = m_geometry.firstSide();
        const double middle = m_geometry.column(otherSide(first)).left - ReaderGeometry::kGutter;
        return point.x() < middle ? first : otherSide(first);
    }
    if (m_geometry.arrangement() == Arrangement::Single)
        return m_rows.hasSide(Side::Source) ? Side::Source : Side::Translation;
    const int row = m_heights.rowAt(static_cast<int>(point.y()));
    const double y = point.y() - m_heights.top(row);
    const RowLayout &rowLayout = layout(row);
    const Side first = m_geometry.firstSide();
    double bottom = -1; // of the side above
    for (const BlockLayout &block : rowLayout.blocks)
        if (block.span().side == first)
            bottom = std::max(bottom, block.rect().bottom());
    const bool isAbove = y < bottom || m_rows.row(row).of(otherSide(first)).isEmpty();
    return isAbove ? first : otherSide(first);
}

std::optional<TextPosition> ReaderSheet::nearest(QPointF point, Side side)
{
    if (!m_rows.hasSide(side) || !m_composer)
        return std::nullopt;
    const int at = m_heights.rowAt(static_cast<int>(point.y()));
    int row = at;
    while (row > 0 && m_rows.row(row).of(side).isEmpty())
        --row;
    while (m_rows.row(row).of(side).isEmpty())
        ++row;
    const RowLayout &rowLayout = layout(row);
    const double y = point.y() - m_heights.top(row);
    const Range range = m_rows.row(row).of(side);
    const BlockLayout *block = rowLayout.block(m_rows.row(row), side, range.begin);
    for (int i = range.begin + 1; i < range.end; ++i)
        if (const BlockLayout *next = rowLayout.block(m_rows.row(row), side, i); next->rect().top() <= y)
            block = next;
    return block->positionAt(block->lineAt(y), point.x());
}

TextPosition ReaderSheet::characterAt(QPointF point)
{
    const int row = m_composer ? m_heights.rowAt(static_cast<int>(point.y())) : -1;
    if (row < 0 || point.y() < 0 || point.y() >= m_heights.total())
        return {Side::Source, 0, -1, false};
    const QPointF local = point - QPointF(0, m_heights.top(row));
    for (const BlockLayout &block : layout(row).blocks)
        if (const int character = block.characterAt(local); character >= 0)
            return {block.span().side, block.span().paragraph, character, false};
    return {Side::Source, 0, -1, false};
}

int ReaderSheet::rowOf(const TextPosition &position) const
{
    const int block = m_rows.blockAt(position);
    return block < 0 ? -1 : m_rows.blocks(position.side)[block].row;
}

QRectF ReaderSheet::caretRect(const TextPosition &position)
{
    const BlockLayout *block = blockOf(position);
    return block ? block->caretRect(position).translated(0, m_heights.top(rowOf(position))) : QRectF();
}

QRectF ReaderSheet::rectOf(const TextSpan &span)
{
    const TextPosition start{span.side, span.paragraph, span.range.begin, false};
    const BlockLayout *block = blockOf(start);
    if (!block)
        return {};
    QRectF rect;
    for (const LineBox &box : block->boxes(span.range))
        rect |= box.band;
    return (rect.isNull() ? block->caretRect(start) : rect).translated(0, m_heights.top(rowOf(start)));
}

TextPosition ReaderSheet::byLine(const TextPosition &from, int lines, double x)
{
    int index = m_rows.blockAt(from);
    const BlockLayout *block = blockAt(from.side, index);
    if (!block)
        return from;
    int line = block->lineOf(from) + lines;
    while (line < 0 || line >= block->lineCount()) {
        if (line < 0 ? index == 0 : index + 1 >= m_rows.blocks(from.side).size())
            return from;
        if (line < 0) {
            block = blockAt(from.side, --index);
            line += block->lineCount();
        } else {
            line -= block->lineCount();
            block = blockAt(from.side, ++index);
        }
    }
    return block->positionAt(line, x);
}

TextPosition ReaderSheet::lineEdge(const TextPosition &from, bool isEnd)
{
    const BlockLayout *block = blockOf(from);
    if (!block || block->lineCount() == 0)
        return from;
    const int index = block->lineOf(from);
    Range line = block->lineRange(index);
    const QString &paragraph = side(from.side).paragraphs[from.paragraph];
    while (index + 1 < block->lineCount() && line.end > line.begin && paragraph[line.end - 1].isSpace())
        --line.end; // a space that hangs at a line's end is not stood behind
    return {from.side, from.paragraph, isEnd ? line.end : line.begin, isEnd};
}

} // namespace concord
