// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/rowpainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

namespace concord {

namespace {

constexpr double kRuleInset = 11; // from the text's edge to its bead's rule
constexpr double kQuoteRule = 3;      // its width
constexpr double kQuoteRuleInset = 2; // from the left edge of its level
constexpr double kLabelGap = 0.45;    // between a label and its text, in ems
constexpr double kBullet = 0.13;      // its radius, in ems
constexpr double kMiddle = 0.34;      // of small letters above the baseline, in ems
constexpr float kLinkStrength = 0.7F; // of a link's line
constexpr double kLinkDrop = 0.12;    // a link's line below the baseline, in ems
constexpr double kMarkRaise = 0.4;    // a footnote's mark above the baseline, in ems
constexpr int kOverhang = 10; // how far the lowest line of a stack of claims hangs out of its row

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

/// Those that may stand in the block: of a group, which can have thousands in reading order, those of its paragraph.
std::span<const TextSpan> near(const Projection &projection, const QList<TextSpan> &spans, const BlockLayout &block)
{
    const std::span<const TextSpan> all(spans.constData(), static_cast<size_t>(spans.size()));
    if (!std::holds_alternative<GroupItem>(projection.item))
        return all;
    const auto paragraph = [](const TextSpan &span) { return std::pair(span.side, span.paragraph); };
    const auto own = std::ranges::equal_range(all, paragraph(block.span()), {}, paragraph);
    return {own.begin(), own.end()};
}

} // namespace

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
    paintStructure(m_sheet.rows().row(index), layout, clip);
    for (const BlockLayout &block : layout.blocks) {
        if (!block.rect().intersects(QRectF(block.rect().left(), clip.top(), block.rect().width(), clip.height())))
            continue;
        const Range visible = block.lineRange(block.lineAt(clip.top())).united(block.lineRange(block.lineAt(clip.bottom())));
        paintTints(block, visible);
        paintLights(block);
        m_painter.setPen(m_theme.colour(block.style().kind == BlockKind::Caption ? Token::Muted : Token::Ink));
        block.text().draw(&m_painter, block.origin(), {}, clip);
        paintLinks(block, visible);
        paintMarks(block, visible);
    }
    paintGutter(m_sheet.rows().row(index), layout);
}

void RowPainter::paintHits(const BlockLayout &block)
{
    if (!m_sheet.layers().contains(Layer::SearchHits))
        return;
    const TextSpan &shown = block.span();
    const auto isBefore = [&shown](const TextSpan &hit) {
        return std::tuple(hit.side, hit.paragraph, hit.range.end) <= std::tuple(shown.side, shown.paragraph, shown.range.begin);
    };
    for (auto hit = std::partition_point(m_lights.hits.begin(), m_lights.hits.end(), isBefore); hit != m_lights.hits.end() && isIn(*hit, block); ++hit)
        m_marks.fillBand(block.boxes(hit->range), Token::SearchBand);
    if (!m_lights.currentHit.range.isEmpty() && isIn(m_lights.currentHit, block))
        m_marks.strokeOutline(block.boxes(m_lights.currentHit.range), Token::Ink);
}

void RowPainter::paintLights(const BlockLayout &block)
{
    paintHits(block);
    paintProjection(block, m_lights.hovered, Token::HoverBand, false);
    paintProjection(block, m_lights.picked, Token::PickedBand, true);
    if (const Range part = m_lights.selection.in(block.span()); !part.isEmpty())
        m_marks.fillBand(block.boxes(part), Token::SelectionBand);
    const Range answer = m_lights.counterpart.in(block.span());
    if (!answer.isEmpty() && m_sheet.layers().contains(Layer::Counterpart))
        m_marks.strokeOutline(block.boxes(answer), Token::Accent);
}

void RowPainter::paintProjection(const BlockLayout &block, const Projection &projection, Token passageBand,
                                 bool hasOutline)
{
    const std::optional<Side> own = sideOf(projection.item);
    for (const TextSpan &sentence : near(projection, projection.sentences, block)) {
        if (!isIn(sentence, block) || sentence.side == own || (!own && hasPassageOn(projection, sentence.side)))
            continue;
        if (hasOutline && m_sheet.layers().contains(Layer::Counterpart))
            m_marks.strokeOutline(block.boxes(sentence.range), Token::Accent);
        else if (!hasOutline)
            m_marks.fillBand(block.boxes(sentence.range), Token::HoverBand);
    }
    for (const TextSpan &passage : near(projection, projection.passages, block)) {
        if (isIn(passage, block))
            m_marks.fillBand(block.boxes(passage.range), passageBand);
    }
}

void RowPainter::paintTints(const BlockLayout &block, Range visible)
{
    const Range shown = visible.intersected(block.span().range);
    if (!m_sheet.layers().contains(Layer::Terms))
        return;
    for (const int index : m_sheet.marks().touching({block.span().side, block.span().paragraph, shown}))
        if (const ReaderMark &mark = m_sheet.marks().mark(index); mark.layer == MarkLayer::Term)
            m_marks.tint(block.boxes(mark.span.range.intersected(shown)));
}

void RowPainter::paintMarks(const BlockLayout &block, Range visible)
{
    const MarkStore &marks = m_sheet.marks();
    const Range shown = visible.intersected(block.span().range);
    QList<TextSpan> left;
    for (const int index : marks.touching({block.span().side, block.span().paragraph, shown})) {
        const ReaderMark &mark = marks.mark(index);
        if (marks.lane(index) == kNoLane)
            left.append(mark.span);
        else
            m_marks.underline(mark, marks.lane(index), block.boxes(mark.span.range.intersected(shown)));
    }
    paintOverflow(block, left);
}

/// One number a line and cluster, at the end of the stretch the marks without a lane cover together.
void RowPainter::paintOverflow(const BlockLayout &block, const QList<TextSpan> &left)
{
    for (qsizetype first = 0; first < left.size();) {
        Range covered = left[first].range;
        qsizetype next = first + 1;
        while (next < left.size() && left[next].range.begin < covered.end)
            covered.end = std::max(covered.end, left[next++].range.end);
        if (const QList<LineBox> boxes = block.boxes(covered); !boxes.isEmpty())
            m_marks.overflow(static_cast<int>(next - first), boxes.last());
        first = next;
    }
}

void RowPainter::paintStructure(const ReaderRow &row, const RowLayout &layout, const QRectF &clip)
{
    for (const Side side : {Side::Source, Side::Translation}) {
        const Range range = row.of(side);
        for (int index = range.begin; index < range.end; ++index) {
            const BlockLayout &block = *layout.block(row, side, index);
            if (block.style().heading != HeadingLevel::None)
                continue;
            if (block.style().kind == BlockKind::Quote)
                paintQuoteRules(row, layout, side, index);
            if (block.span().range.begin == 0 && block.rect().top() <= clip.bottom() && block.rect().bottom() >= clip.top())
                paintLabel(block);
        }
    }
}

/// A quotation's rules run on through its paragraphs and the gaps between them.
void RowPainter::paintQuoteRules(const ReaderRow &row, const RowLayout &layout, Side side, int index)
{
    const RowTable &rows = m_sheet.rows();
    const ReaderGeometry &geometry = m_sheet.geometry();
    const BlockLayout &block = *layout.block(row, side, index);
    const Range range = row.of(side);
    const auto goesOnAt = [&](int other, int depth) {
        return geometry.arrangement() != Arrangement::Stacked && other >= 0 && other < rows.blocks(side).size() && rows.style(side, other).kind == BlockKind::Quote
            && rows.style(side, other).depth >= depth;
    };
    for (int depth = 1; depth <= block.style().depth; ++depth) {
        double top = block.rect().top(), bottom = block.rect().bottom();
        if (goesOnAt(index - 1, depth))
            top = index > range.begin ? layout.block(row, side, index - 1)->rect().bottom() : 0;
        if (goesOnAt(index + 1, depth) && index + 1 == range.end)
            bottom = layout.height;
        const double step = geometry.indentStep(BlockKind::Quote);
        const double x = geometry.column(side).left + (depth - 1) * step + kQuoteRuleInset;
        if (x < block.origin().x())
            m_painter.fillRect(QRectF(x, top, kQuoteRule, bottom - top), m_theme.colour(Token::Line));
    }
}

void RowPainter::paintLabel(const BlockLayout &block)
{
    const ParagraphForm &form = m_sheet.side(block.span().side).form(block.span().paragraph);
    if (form.kind != BlockKind::ListItem && form.kind != BlockKind::Footnote)
        return;
    if (form.label.isEmpty()) {
        if (form.kind == BlockKind::ListItem)
            paintBullet(block, form.level);
        return;
    }
    const QFont font = block.text().font();
    const QFontMetricsF metrics(font);
    const double room = block.origin().x() - m_sheet.geometry().column(block.span().side).left + kRuleInset - kLabelGap * block.em();
    const QString label = metrics.elidedText(form.label, Qt::ElideRight, room);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(Token::Muted));
    m_painter.drawText(QPointF(block.origin().x() - metrics.horizontalAdvance(label) - kLabelGap * block.em(), block.firstBaseline()), label);
}

/// Drawn, since fonts differ in theirs: a disc, a ring, then squares.
void RowPainter::paintBullet(const BlockLayout &block, int level)
{
    const double radius = kBullet * block.em();
    const QPointF centre(block.origin().x() - kLabelGap * block.em() - 2 * radius, block.firstBaseline() - kMiddle * block.em());
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    m_painter.setPen(QPen(m_theme.colour(Token::Muted), 1.2));
    m_painter.setBrush(level == 2 ? QBrush(Qt::NoBrush) : QBrush(m_theme.colour(Token::Muted)));
    if (level > 2)
        m_painter.drawRect(box);
    else
        m_painter.drawEllipse(box);
}

void RowPainter::paintLinks(const BlockLayout &block, Range visible)
{
    const Range shown = visible.intersected(block.span().range);
    QColor quiet = m_theme.colour(Token::Muted);
    quiet.setAlphaF(kLinkStrength);
    for (const Link &link : m_sheet.side(block.span().side).form(block.span().paragraph).links) {
        if (link.range.isEmpty()) {
            const int before = link.range.begin - 1;
            const QList<LineBox> boxes = shown.contains(before) ? block.boxes({before, before + 1}) : QList<LineBox>();
            if (boxes.isEmpty())
                continue;
            const QFont font = block.text().font();
            m_painter.setFont(footnoteMarkFont(font));
            m_painter.setPen(m_theme.colour(Token::Muted));
            m_painter.drawText(QPointF(boxes.last().band.right() - footnoteMarkWidth(link, font) + 1, boxes.last().baseline - kMarkRaise * block.em()),
                               footnoteMark(link));
            continue;
        }
        for (const LineBox &box : block.boxes(link.range.intersected(shown)))
            m_painter.fillRect(QRectF(box.band.left(), std::round(box.baseline + kLinkDrop * block.em()), box.band.width(), 1), quiet);
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
    paintGutterShapes(m_marks, m_sheet.marks(), gutterShapes(m_sheet.marks(), layout, geometry));
}

} // namespace concord
