// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/rowpainter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace concord {

namespace {

constexpr double kRuleInset = 11; // from the text's edge to its bead's rule
constexpr double kDotInset = 20;  // to the nearer gutter shape
constexpr double kDotStep = 9;
constexpr double kDotSize = 6;
constexpr int kDotsPerLine = 2;
constexpr int kOverhang = 10; // how far the lowest line of a stack of claims hangs out of its row

bool isGutterLayer(MarkLayer layer)
{
    return layer == MarkLayer::Claim || layer == MarkLayer::FigureDisagrees;
}

std::optional<Side> sideOf(const Item &item)
{
    if (const auto *span = std::get_if<TextSpan>(&item))
        return span->side;
    if (const auto *figure = std::get_if<FigureItem>(&item))
        return figure->span.side;
    return std::nullopt;
}

bool hasPassageOn(const Projection &projection, Side side)
{
    return std::any_of(projection.passages.begin(), projection.passages.end(),
                       [side](const TextSpan &span) { return span.side == side; });
}

bool isIn(const TextSpan &span, const BlockLayout &block)
{
    return span.intersects(block.span());
}

} // namespace

QList<GutterShape> gutterShapes(const MarkStore &marks, const RowLayout &layout, const ReaderGeometry &geometry)
{
    QList<GutterShape> shapes;
    for (const BlockLayout &block : layout.blocks) {
        const double left = geometry.column(block.span().side).left;
        double lastBaseline = -1;
        int onLine = 0;
        for (const int index : marks.touching(block.span())) {
            const ReaderMark &mark = marks.mark(index);
            if (!isGutterLayer(mark.layer) || !block.span().range.contains(mark.span.range.begin))
                continue;
            const QList<LineBox> boxes = block.boxes({mark.span.range.begin, mark.span.range.begin + 1});
            if (boxes.isEmpty())
                continue;
            onLine = boxes.first().baseline == lastBaseline ? onLine + 1 : 0;
            lastBaseline = boxes.first().baseline;
            if (onLine < kDotsPerLine)
                shapes.append(
                    {index, {left - kDotInset - onLine * kDotStep, lastBaseline - 0.36 * geometry.fontPixels()}});
        }
    }
    return shapes;
}

RowPainter::RowPainter(QPainter &painter, ReaderSheet &sheet, const ReaderLights &lights, const Theme &theme)
    : m_painter(painter),
      m_sheet(sheet),
      m_lights(lights),
      m_theme(theme),
      m_marks(painter, theme, sheet.geometry().fontPixels())
{}

void RowPainter::paint(int top, const QRect &clip)
{
    const Range rows = m_sheet.rowsIn(top + clip.top() - kOverhang, clip.height() + 2 * kOverhang);
    for (int row = rows.begin; row < rows.end; ++row) {
        const int y = m_sheet.heights().top(row) - top;
        m_painter.save();
        m_painter.translate(0, y);
        paintRow(row, QRectF(clip.translated(0, -y).adjusted(0, -kOverhang, 0, kOverhang)));
        m_painter.restore();
    }
    if (!m_lights.caret.isNull())
        m_painter.fillRect(m_lights.caret.translated(0, -top).adjusted(-0.5, 0, 0.5, 0), m_theme.colour(Token::Accent));
}

void RowPainter::paintRow(int index, const QRectF &clip)
{
    const RowLayout &layout = m_sheet.layout(index);
    for (const BlockLayout &block : layout.blocks) {
        if (!block.rect().intersects(QRectF(block.rect().left(), clip.top(), block.rect().width(), clip.height())))
            continue;
        paintLights(block);
        m_painter.setPen(m_theme.colour(Token::Ink));
        block.text().draw(&m_painter, block.origin(), {}, clip);
        const Range first = block.lineRange(block.lineAt(clip.top())),
                    last = block.lineRange(block.lineAt(clip.bottom()));
        paintMarks(block, first.united(last));
    }
    paintGutter(m_sheet.rows().row(index), layout);
}

void RowPainter::paintLights(const BlockLayout &block)
{
    paintProjection(block, m_lights.hovered, Token::HoverBand, false);
    paintProjection(block, m_lights.picked, Token::PickedBand, true);
    if (!m_lights.selection.range.isEmpty() && isIn(m_lights.selection, block))
        m_marks.fillBand(block.boxes(m_lights.selection.range), Token::SelectionBand);
}

void RowPainter::paintProjection(const BlockLayout &block, const Projection &projection, Token passageBand,
                                 bool hasOutline)
{
    const std::optional<Side> own = sideOf(projection.item);
    for (const TextSpan &sentence : projection.sentences) {
        if (!isIn(sentence, block) || sentence.side == own || (!own && hasPassageOn(projection, sentence.side)))
            continue;
        if (hasOutline)
            m_marks.strokeOutline(block.boxes(sentence.range), Token::Accent);
        else
            m_marks.fillBand(block.boxes(sentence.range), Token::HoverBand);
    }
    for (const TextSpan &passage : projection.passages)
        if (isIn(passage, block))
            m_marks.fillBand(block.boxes(passage.range), passageBand);
}

void RowPainter::paintMarks(const BlockLayout &block, Range visible)
{
    const TextSpan span{block.span().side, block.span().paragraph, visible.intersected(block.span().range)};
    const QList<int> touching = m_sheet.marks().touching(span);
    const auto isContested = [&](const ReaderMark &figure) {
        return figure.layer == MarkLayer::Figure && std::any_of(touching.begin(), touching.end(), [&](int other) {
                   const ReaderMark &mark = m_sheet.marks().mark(other);
                   return mark.layer == MarkLayer::FigureDisagrees && mark.span.intersects(figure.span);
               });
    };
    for (const int index : touching) {
        const ReaderMark &mark = m_sheet.marks().mark(index);
        if (isContested(mark))
            continue;
        m_marks.underline(mark, m_sheet.marks().level(index), block.boxes(mark.span.range.intersected(span.range)));
    }
}

void RowPainter::paintGutter(const ReaderRow &row, const RowLayout &layout)
{
    const ReaderGeometry &geometry = m_sheet.geometry();
    if (row.state != BeadState::None && !layout.blocks.empty()) {
        const double em = geometry.fontPixels();
        QPen pen(m_theme.colour(row.state == BeadState::Automatic ? Token::Line : Token::Muted), 2);
        pen.setCapStyle(Qt::FlatCap);
        if (row.state == BeadState::Doubtful)
            pen.setDashPattern({2, 2});
        m_painter.setPen(pen);
        double bottom = 0;
        for (const BlockLayout &block : layout.blocks)
            bottom = std::max(bottom, block.rect().bottom());
        const double top = layout.firstBaseline - em;
        for (const Side side : {Side::Source, Side::Translation}) {
            const double x = geometry.column(side).left - kRuleInset;
            m_painter.drawLine(QPointF(x, top), QPointF(x, bottom - 0.3 * em));
        }
    }
    for (const GutterShape &shape : gutterShapes(m_sheet.marks(), layout, geometry)) {
        const ReaderMark &mark = m_sheet.marks().mark(shape.mark);
        if (mark.layer == MarkLayer::FigureDisagrees)
            m_marks.alarm(mark.tone, shape.centre, kDotSize + 1);
        else
            m_marks.shape(mark.tone, shape.centre, kDotSize);
    }
}

} // namespace concord
