// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/rowlayout.h"

#include "core/text/words.h"
#include "ui/reader/layout/punctuation.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace concord {

namespace {

constexpr double kBandAbove = 1.02; // of a band, in ems from the baseline: clear of tall Latin and full-width glyphs
constexpr double kBandBelow = 0.36;
constexpr double kParagraphGap = 0.5; // between two paragraphs of one row, in ems
constexpr double kStackGap = 0.3;     // between the two languages of a stacked row, in ems
constexpr double kDrift = 1.04;       // lines are not quite full
constexpr int kLongestPlanned = 4'000'000; // units of a paragraph whose pieces join without a short line
constexpr qsizetype kLongestMark = 4; // of a footnote's mark, in units

/// The text with the controls that would break lines or jump turned into spaces, unit for unit.
QString plainLine(QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

/// Takes away what two full-width signs in a row leave empty between them.
QList<QTextLayout::FormatRange> closedUp(const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!isTooFar(text[i], text[i + 1]))
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(i);
        range.length = 1;
        QFont closer = font;
        closer.setLetterSpacing(QFont::AbsoluteSpacing, -font.pixelSize() / 2.0);
        range.format.setFont(closer);
        formats.append(range);
    }
    return formats;
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
      m_width(geometry.lineWidth(block.span.side, style)),
      m_lineHeight(geometry.lineHeight(block.span.side, style)),
      m_em(geometry.fontPixels(style)),
      m_firstBaseline(geometry.firstBaseline(style.heading)),
      m_layout(std::make_unique<QTextLayout>(plainLine(text), geometry.font(block.span.side, style)))
{
    QList<QTextLayout::FormatRange> formats = roomFor(marks, m_layout->text(), m_layout->font());
    if (isChinese(geometry.language(block.span.side)))
        formats = closedUp(m_layout->text(), m_layout->font()) + formats;
    m_layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const int lines = breaker.fill(*m_layout, m_width, m_firstBaseline, m_lineHeight, block.goesOn);
    m_height = m_firstBaseline + std::max(0, lines - 1) * m_lineHeight + geometry.belowLastBaseline(block.span.side, style);
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
        const double to = part.end == lineText.end ? line.x() + line.naturalTextWidth() : line.cursorToX(part.end);
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

/// The grapheme's edge nearest to `x` on a line. Qt's own answer is off where a mark of a grapheme has a glyph with a width.
int BlockLayout::nearestEdge(const QTextLine &line, double x) const
{
    const QString &text = m_layout->text();
    const int end = line.textStart() + line.textLength();
    const int on = line.xToCursor(x, QTextLine::CursorOnCharacter);
    if (on >= end || text.isEmpty())
        return std::min<int>(end, static_cast<int>(text.size()));
    const int before = std::max(line.textStart(), on + 1 < text.size() ? previousGrapheme(text, on + 1) : previousGrapheme(text, static_cast<int>(text.size())));
    const int after = std::min(end, nextGrapheme(text, before));
    return std::abs(x - line.cursorToX(before)) <= std::abs(x - line.cursorToX(after)) ? before : after;
}

TextPosition BlockLayout::positionAt(int index, double x) const
{
    TextPosition found{m_span.side, m_span.paragraph, m_span.range.begin, false};
    if (index >= lineCount())
        return found;
    const QTextLine line = m_layout->lineAt(index);
    const int local = nearestEdge(line, x - m_origin.x());
    found.position = m_span.range.begin + local;
    found.trailing = local > 0 && local == line.textStart() + line.textLength();
    return found;
}

bool BlockLayout::isOnGlyphs(QPointF point) const
{
    if (lineCount() == 0)
        return false;
    const QTextLine line = m_layout->lineAt(lineAt(point.y()));
    const double x = point.x() - m_origin.x() - line.x();
    return point.y() >= rect().top() && point.y() < rect().bottom() && x >= 0 && x <= line.naturalTextWidth();
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
    const Side first = m_geometry.firstSide(), second = otherSide(first);
    const bool isStacked = m_geometry.arrangement() == Arrangement::Stacked && !row.of(first).isEmpty();
    std::array<std::vector<BlockLayout>, 2> blocks;
    double bottom = composeSide(index, first, top, blocks[static_cast<size_t>(first)]);
    const double below = isStacked ? bottom + std::round(kStackGap * m_geometry.fontPixels()) : top;
    if (!row.of(second).isEmpty())
        bottom = std::max(bottom, composeSide(index, second, below, blocks[static_cast<size_t>(second)]));
    layout.sourceCount = static_cast<int>(blocks[0].size());
    layout.blocks = std::move(blocks[0]);
    layout.blocks.insert(layout.blocks.end(), std::make_move_iterator(blocks[1].begin()), std::make_move_iterator(blocks[1].end()));
    layout.height =
        std::max(1, static_cast<int>(std::ceil(bottom + m_geometry.spaceAfter(row, index + 1 == m_rows.count()))));
    return layout;
}

double RowComposer::composeSide(int index, Side side, double top, std::vector<BlockLayout> &blocks)
{
    const ReaderRow &row = m_rows.row(index);
    const Range range = row.of(side);
    double y = top;
    for (int i = range.begin; i < range.end; ++i) {
        const RowBlock &block = m_rows.blocks(side)[i];
        if (i > range.begin && m_rows.blocks(side)[i - 1].span.paragraph != block.span.paragraph)
            y += std::round(kParagraphGap * m_geometry.fontPixels());
        const QString text = QStringView(m_bitext.side(side).paragraphs[block.span.paragraph])
                                 .sliced(block.span.range.begin, block.span.range.length())
                                 .toString();
        LineBreaker &breaker = side == Side::Source ? m_source : m_translation;
        const BlockStyle style = m_rows.style(side, i);
        blocks.emplace_back(block, text, marksIn(block.span, style), m_geometry, style,
                                   QPointF(m_geometry.column(side).left, y), breaker);
        y += blocks.back().rect().height();
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

const RowComposer::Metrics &RowComposer::metricsOf(Side side, const BlockStyle &style) const
{
    std::optional<Metrics> &last = m_metrics[static_cast<size_t>(side)];
    if (!last || !(last->style == style))
        last = Metrics{style, m_geometry.fontPixels(style) * kDrift / m_geometry.lineWidth(side, style), m_geometry.lineHeight(side, style)};
    return *last;
}

int RowComposer::estimate(int index) const
{
    const ReaderRow &row = m_rows.row(index);
    std::array<double, 2> heights = {0, 0};
    for (const Side side : {Side::Source, Side::Translation}) {
        double &height = heights[static_cast<size_t>(side)];
        for (int i = row.of(side).begin; i < row.of(side).end; ++i) {
            const Metrics &metrics = metricsOf(side, m_rows.style(side, i));
            height += std::max(1.0, std::ceil(static_cast<double>(m_rows.blocks(side)[i].ems) * metrics.linesPerEm)) * metrics.lineHeight;
        }
    }
    const bool isStacked = m_geometry.arrangement() == Arrangement::Stacked;
    const double text = isStacked ? heights[0] + heights[1] : std::max(heights[0], heights[1]);
    return std::max(1,
                    static_cast<int>(text + m_geometry.spaceBefore(row, index == 0)
                                     + m_geometry.spaceAfter(row, index + 1 == m_rows.count())));
}

void RowComposer::placeCuts(RowTable &rows)
{
    for (const Side side : {Side::Source, Side::Translation}) {
        for (const int first : rows.cutParagraphs(side)) {
            const QString &paragraph = m_bitext.side(side).paragraphs[rows.blocks(side)[first].span.paragraph];
            const int begin = rows.blocks(side)[first].span.range.begin;
            int last = first;
            while (rows.blocks(side)[last].goesOn)
                ++last;
            const int end = rows.blocks(side)[last].span.range.end;
            if (end - begin > kLongestPlanned)
                continue;
            const BlockStyle style = rows.style(side, first);
            LineBreaker &breaker = side == Side::Source ? m_source : m_translation;
            QList<int> places = breaker.plannedEnds(QStringView(paragraph).sliced(begin, end - begin), m_geometry.font(side, style),
                                                    m_geometry.lineWidth(side, style));
            for (int &place : places)
                place += begin;
            rows.moveCuts(side, first, places);
        }
    }
}

} // namespace concord
