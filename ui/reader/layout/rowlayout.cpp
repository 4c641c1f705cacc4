// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/rowlayout.h"

#include "core/text/words.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kBandAbove = 1.02; // of a band, in ems from the baseline: clear of tall Latin and full-width glyphs
constexpr double kBandBelow = 0.36;
constexpr double kParagraphGap = 0.5; // between two paragraphs of one row, in ems
constexpr double kStackGap = 0.3;     // between the two languages of a stacked row, in ems
constexpr qsizetype kLongestMark = 4; // of a footnote's mark, in units

/// The text with the controls that would break lines or jump turned into spaces, unit for unit.
QString plainLine(QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

/// Room behind the letters before footnote marks, which are painted there.
QList<QTextLayout::FormatRange> roomFor(const QList<std::pair<int, double>> &marks, const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[place, room] : marks) {
        if (place <= 0 || place > text.size())
            continue;
        QTextLayout::FormatRange range;
        range.start = previousGrapheme(text, place);
        range.length = place - range.start;
        QFont wider = font;
        wider.setLetterSpacing(QFont::AbsoluteSpacing, room);
        range.format.setFont(wider);
        formats.append(range);
    }
    return formats;
}

} // namespace

QFont footnoteMarkFont(QFont text)
{
    text.setPixelSize(std::max(1, qRound(text.pixelSize() * 0.66)));
    return text;
}

QString footnoteMark(const Link &link)
{
    return link.target.startsWith(u'#') ? link.target.sliced(1, std::min<qsizetype>(link.target.size() - 1, kLongestMark))
                                        : QStringLiteral("*");
}

double footnoteMarkWidth(const Link &link, const QFont &text)
{
    return QFontMetricsF(footnoteMarkFont(text)).horizontalAdvance(footnoteMark(link)) + 2;
}

BlockLayout::BlockLayout(const RowBlock &block, const QString &text, const QList<std::pair<int, double>> &marks,
                         const ReaderGeometry &geometry, const BlockStyle &style, QPointF origin, LineBreaker &breaker)
    : m_span(block.span),
      m_style(style),
      m_origin(origin + QPointF(geometry.indent(style), 0)),
      m_width(geometry.column(block.span.side).width - geometry.indent(style)),
      m_lineHeight(geometry.lineHeight(block.span.side, style)),
      m_em(geometry.fontPixels(style)),
      m_firstBaseline(geometry.firstBaseline(style.heading)),
      m_layout(std::make_unique<QTextLayout>(plainLine(text), geometry.font(block.span.side, style)))
{
    m_layout->setFormats(roomFor(marks, m_layout->text(), m_layout->font()));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const int lines = breaker.fill(*m_layout, m_width, m_firstBaseline, m_lineHeight);
    m_height = m_firstBaseline + std::max(0, lines - 1) * m_lineHeight + std::ceil(m_lineHeight / 2 - 0.38 * m_em);
}

QList<LineBox> BlockLayout::boxes(Range passage) const
{
    QList<LineBox> boxes;
    const Range local = passage.intersected(m_span.range).shifted(-m_span.range.begin);
    for (int i = lineHolding(local.begin); i < lineCount() && !local.isEmpty(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const Range lineText{line.textStart(), line.textStart() + line.textLength()};
        const Range part = local.intersected(lineText);
        if (part.isEmpty())
            break;
        const double from = line.cursorToX(part.begin);
        const double to = part.end == lineText.end ? line.naturalTextWidth() : line.cursorToX(part.end);
        const double baseline = m_origin.y() + m_firstBaseline + i * m_lineHeight;
        boxes.append(
            {QRectF(m_origin.x() + from, baseline - kBandAbove * m_em, to - from, (kBandAbove + kBandBelow) * m_em),
             baseline});
    }
    return boxes;
}

int BlockLayout::lineAt(double y) const
{
    const double top = m_origin.y() + m_firstBaseline - m_lineHeight / 2 - 0.38 * m_em;
    return std::clamp(static_cast<int>(std::floor((y - top) / m_lineHeight)), 0, std::max(0, lineCount() - 1));
}

int BlockLayout::lineHolding(int local) const
{
    int low = 0, high = std::max(0, lineCount() - 1);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (m_layout->lineAt(middle).textStart() <= local)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

int BlockLayout::lineOf(const TextPosition &position) const
{
    const int local = std::clamp(position.position, m_span.range.begin, m_span.range.end) - m_span.range.begin;
    const int line = lineHolding(local);
    const bool isEndBefore = position.trailing && line > 0 && m_layout->lineAt(line).textStart() == local;
    return isEndBefore ? line - 1 : line;
}

Range BlockLayout::lineRange(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    return Range{line.textStart(), line.textStart() + line.textLength()}.shifted(m_span.range.begin);
}

int BlockLayout::snapped(int position) const
{
    if (position <= 0)
        return 0;
    const int before = previousGrapheme(m_layout->text(), position);
    return nextGrapheme(m_layout->text(), before) > position ? before : position;
}

TextPosition BlockLayout::positionAt(int index, double x) const
{
    TextPosition found{m_span.side, m_span.paragraph, m_span.range.begin, false};
    if (index >= lineCount())
        return found;
    const QTextLine line = m_layout->lineAt(index);
    const int local = snapped(line.xToCursor(x - m_origin.x(), QTextLine::CursorBetweenCharacters));
    found.position = m_span.range.begin + local;
    found.trailing = local > 0 && local == line.textStart() + line.textLength();
    return found;
}

bool BlockLayout::isOnGlyphs(QPointF point) const
{
    if (lineCount() == 0)
        return false;
    const QTextLine line = m_layout->lineAt(lineAt(point.y()));
    return rect().contains(point) && point.x() <= m_origin.x() + line.naturalTextWidth();
}

int BlockLayout::characterAt(QPointF point) const
{
    if (!isOnGlyphs(point))
        return -1;
    const QTextLine line = m_layout->lineAt(lineAt(point.y()));
    return m_span.range.begin + line.xToCursor(point.x() - m_origin.x(), QTextLine::CursorOnCharacter);
}

QRectF BlockLayout::caretRect(const TextPosition &position) const
{
    const int index = lineOf(position);
    const double baseline = m_origin.y() + m_firstBaseline + index * m_lineHeight;
    const int local = std::clamp(position.position, m_span.range.begin, m_span.range.end) - m_span.range.begin;
    const double x = index < lineCount() ? m_layout->lineAt(index).cursorToX(local) : 0;
    return {m_origin.x() + x, baseline - kBandAbove * m_em, 1, (kBandAbove + kBandBelow) * m_em};
}

const BlockLayout *RowLayout::block(const ReaderRow &row, Side side, int index) const
{
    const int offset = index - row.of(side).begin + (side == Side::Source ? 0 : sourceCount);
    return &blocks[static_cast<size_t>(offset)];
}

RowComposer::RowComposer(const Bitext &bitext, const RowTable &rows, const ReaderGeometry &geometry)
    : m_bitext(bitext),
      m_rows(rows),
      m_geometry(geometry),
      m_source(geometry.language(Side::Source)),
      m_translation(geometry.language(Side::Translation))
{}

RowLayout RowComposer::compose(int index)
{
    const ReaderRow &row = m_rows.row(index);
    RowLayout layout;
    const double top = m_geometry.spaceBefore(row, index == 0);
    layout.firstBaseline = top + m_geometry.firstBaseline(row.heading);
    double bottom = composeSide(index, Side::Source, top, layout);
    layout.sourceCount = static_cast<int>(layout.blocks.size());
    const bool isBelow = m_geometry.arrangement() == Arrangement::Stacked && !row.of(Side::Source).isEmpty();
    const double second = isBelow ? bottom + std::round(kStackGap * m_geometry.fontPixels()) : top;
    bottom = std::max(bottom, composeSide(index, Side::Translation, second, layout));
    layout.height =
        std::max(1, static_cast<int>(std::ceil(bottom + m_geometry.spaceAfter(row, index + 1 == m_rows.count()))));
    return layout;
}

double RowComposer::composeSide(int index, Side side, double top, RowLayout &layout)
{
    const ReaderRow &row = m_rows.row(index);
    const Range range = row.of(side);
    double y = top;
    for (int i = range.begin; i < range.end; ++i) {
        const RowBlock &block = m_rows.blocks(side)[i];
        if (i > range.begin && m_rows.blocks(side)[i - 1].span.paragraph != block.span.paragraph)
            y += std::round(kParagraphGap * m_geometry.fontPixels());
        const QString text =
            m_bitext.side(side).paragraphs[block.span.paragraph].mid(block.span.range.begin, block.span.range.length());
        LineBreaker &breaker = side == Side::Source ? m_source : m_translation;
        const BlockStyle style = m_rows.style(side, i);
        layout.blocks.emplace_back(block, text, marksIn(block.span, style), m_geometry, style,
                                   QPointF(m_geometry.column(side).left, y), breaker);
        y += layout.blocks.back().rect().height();
    }
    return y;
}

/// The footnote marks inside a block, with the room each takes.
QList<std::pair<int, double>> RowComposer::marksIn(const TextSpan &span, const BlockStyle &style) const
{
    QList<std::pair<int, double>> marks;
    for (const Link &link : m_bitext.side(span.side).form(span.paragraph).links) {
        const int place = link.range.begin - span.range.begin;
        if (link.range.isEmpty() && place > 0 && link.range.begin <= span.range.end)
            marks.append({place, footnoteMarkWidth(link, m_geometry.font(span.side, style))});
    }
    return marks;
}

int RowComposer::estimate(int index) const
{
    const ReaderRow &row = m_rows.row(index);
    std::array<double, 2> heights = {0, 0};
    for (const Side side : {Side::Source, Side::Translation}) {
        double &height = heights[static_cast<size_t>(side)];
        for (int i = row.of(side).begin; i < row.of(side).end; ++i) {
            const BlockStyle style = m_rows.style(side, i);
            const double width = m_rows.blocks(side)[i].ems * m_geometry.fontPixels(style) * 1.04;
            const double room = m_geometry.column(side).width - m_geometry.indent(style);
            height += std::max(1.0, std::ceil(width / room)) * m_geometry.lineHeight(side, style);
        }
    }
    const bool isStacked = m_geometry.arrangement() == Arrangement::Stacked;
    const double text = isStacked ? heights[0] + heights[1] : std::max(heights[0], heights[1]);
    return std::max(1,
                    static_cast<int>(text + m_geometry.spaceBefore(row, index == 0)
                                     + m_geometry.spaceAfter(row, index + 1 == m_rows.count())));
}

} // namespace concord
