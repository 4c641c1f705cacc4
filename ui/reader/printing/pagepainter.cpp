// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/printing/pagepainter.h"

#include "ui/reader/marks/markpainter.h"
#include "ui/support/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace concord {

namespace {

constexpr int kFrameSize = 80;
constexpr double kLabelGap = 30;
constexpr double kPixel = 0.75 * kUnitsPerInch / 96; // marks look as on a screen, but finer: three stand between two lines of paper
constexpr double kQuoteRule = 16, kQuoteRuleGap = 0.7; // a quotation's rule, wide and in ems before its text
const QColor kPaperInk(0x1F, 0x23, 0x28), kQuietInk(0x5B, 0x64, 0x70), kHairline(0xDE, 0xDA, 0xD1);

} // namespace

PageFrame::PageFrame(const QPageLayout &layout)
{
    const QRectF page = layout.paintRect(QPageLayout::Point);
    const QRectF whole = layout.fullRect(QPageLayout::Point);
    const double above = 22, below = 24;
    text = QRectF(page.left() * kUnitsPerPoint, (page.top() + above) * kUnitsPerPoint, page.width() * kUnitsPerPoint, (page.height() - above - below) * kUnitsPerPoint);
    head = (page.top() + 8) * kUnitsPerPoint;
    foot = std::min(page.bottom(), whole.bottom() - 12) * kUnitsPerPoint;
    gap = 26 * kUnitsPerPoint;
    column = (text.width() - gap) / 2;
}

PagePainter::PagePainter(QPainter &painter, const PrintedArticle &article, const PrintFonts &fonts, const PageFrame &frame, PrintRows &rows)
    : m_painter(painter), m_article(article), m_fonts(fonts), m_frame(frame), m_rows(rows), m_table(ReaderContent{article.bitext, {}, {}}),
      m_marks(article.marks, m_table), m_theme(Theme::of(ThemeKind::Light))
{}

void PagePainter::paint(const PrintedPage &page, int number, int total)
{
    paintFrame(number, total);
    for (const PagePiece &piece : page.pieces)
        paintPiece(piece);
}

void PagePainter::paintFrame(int number, int total)
{
    const QFont font = m_fonts.words(kFrameSize, false);
    const QFontMetricsF metrics(font);
    const QString right = m_article.byline.isEmpty() || m_article.date.isEmpty() ? m_article.byline + m_article.date : m_article.byline + QStringLiteral(" · ") + m_article.date;
    const double rightWidth = metrics.horizontalAdvance(right);
    const QString title = metrics.elidedText(m_article.title, Qt::ElideRight, m_frame.text.width() - rightWidth - 200);
    m_painter.setFont(font);
    m_painter.setPen(kQuietInk);
    m_painter.drawText(QPointF(m_frame.text.left(), m_frame.head), title);
    m_painter.drawText(QPointF(m_frame.text.right() - rightWidth, m_frame.head), right);
    m_painter.fillRect(QRectF(m_frame.text.left(), m_frame.head + 50, m_frame.text.width(), 4), kHairline);
    const QString words = m_article.pageWords.arg(number).arg(total);
    m_painter.drawText(QPointF(m_frame.text.center().x() - metrics.horizontalAdvance(words) / 2, m_frame.foot), words);
    if (m_rows.isPair())
        paintHeads();
}

/// Which language stands where, small under the columns in the line of the page's foot.
void PagePainter::paintHeads()
{
    const QFont font = m_fonts.words(kFrameSize, true);
    m_painter.setFont(font);
    m_painter.drawText(QPointF(m_frame.text.left(), m_frame.foot), m_article.sourceHead);
    const double width = QFontMetricsF(font).horizontalAdvance(m_article.translationHead);
    m_painter.drawText(QPointF(m_frame.text.right() - width, m_frame.foot), m_article.translationHead);
}

void PagePainter::paintPiece(const PagePiece &piece)
{
    if (piece.row != m_rowIndex)
        m_row = m_rows.compose(m_rowIndex = piece.row);
    for (const Side side : {Side::Source, Side::Translation})
        if (!piece.lines[static_cast<size_t>(side)].isEmpty())
            paintLines(m_row, piece, side);
}

void PagePainter::paintLines(const PrintedRow &row, const PagePiece &piece, Side side)
{
    const std::vector<PrintedLine> &lines = row.lines[static_cast<size_t>(side)];
    const Range shown = piece.lines[static_cast<size_t>(side)];
    m_painter.save();
    m_painter.translate(m_frame.left(side, m_rows.isPair() && !row.isWide), m_frame.text.top() + piece.top - lines[static_cast<size_t>(shown.begin)].top);
    for (int i = shown.begin; i < shown.end;) {
        const PrintedLine &first = lines[static_cast<size_t>(i)];
        int end = i + 1;
        while (end < shown.end && lines[static_cast<size_t>(end)].block == first.block)
            ++end;
        paintBlock(row.blocks[static_cast<size_t>(side)][static_cast<size_t>(first.block)], {first.line, first.line + end - i}, side, row.isWide);
        i = end;
    }
    m_painter.restore();
}

void PagePainter::paintBlock(const PrintedBlock &block, Range lines, Side side, bool isWords)
{
    m_painter.setPen(kPaperInk);
    for (int line = lines.begin; line < lines.end; ++line)
        block.text->lineAt(line).draw(&m_painter, {block.left, block.top});
    if (!isWords)
        paintQuoteRules(block, lines, side);
    if (lines.begin == 0 && !block.label.isEmpty()) {
        QFont font = isWords ? m_fonts.words(block.size, false) : m_fonts.text(side, block.size, false);
        if (block.label == QStringLiteral("•"))
            font.setFamilies(readingFont(Language::English, block.size).families()); // a Chinese face has a mere dot for it
        const double x = isWords ? 0 : std::max(0.0, block.left - QFontMetricsF(font).horizontalAdvance(block.label) - kLabelGap);
        m_painter.setFont(font);
        m_painter.setPen(kQuietInk);
        m_painter.drawText(QPointF(x, block.baseline(0)), block.label);
    }
    paintRaised(block, lines);
    if (!isWords)
        paintMarks(block, lines);
}

void PagePainter::paintQuoteRules(const PrintedBlock &block, Range lines, Side side)
{
    const ParagraphForm &form = m_article.bitext->side(side).form(block.span.paragraph);
    if (form.kind != BlockKind::Quote || lines.isEmpty())
        return;
    const int levels = std::clamp(form.level, 1, 4);
    const double top = block.baseline(lines.begin) - 0.95 * block.size, bottom = block.baseline(lines.end - 1) + 0.3 * block.size;
    for (int level = 1; level <= levels; ++level)
        m_painter.fillRect(QRectF(block.left * level / levels - kQuoteRuleGap * block.size, top, kQuoteRule, bottom - top), kHairline);
}

void PagePainter::paintRaised(const PrintedBlock &block, Range lines)
{
    const QFont font = raisedFont(block.text->font());
    m_painter.setFont(font);
    m_painter.setPen(kQuietInk);
    for (const auto &[place, words] : block.raised) {
        const QTextLine line = block.text->lineForTextPosition(place - 1);
        if (!line.isValid() || !lines.contains(line.lineNumber()))
            continue;
        const bool isEnd = place == line.textStart() + line.textLength();
        const double right = isEnd ? line.position().x() + line.naturalTextWidth() : line.cursorToX(place);
        const double x = block.left + right - QFontMetricsF(font).horizontalAdvance(words);
        m_painter.drawText(QPointF(x, block.baseline(line.lineNumber()) - 0.36 * block.size), words);
    }
}

void PagePainter::paintMarks(const PrintedBlock &block, Range lines)
{
    m_painter.save();
    m_painter.scale(kPixel, kPixel);
    MarkPainter painter(m_painter, m_theme, block.size / kPixel);
    for (const int index : m_marks.touching(block.span)) {
        const ReaderMark &mark = m_marks.mark(index);
        if (m_marks.lane(index) == kNoLane)
            continue;
        QList<LineBox> boxes;
        for (const LineBox &box : block.boxes(mark.span.range)) {
            const int line = qRound((box.baseline - block.baseline(0)) / block.lineHeight);
            if (lines.contains(line))
                boxes.append({QRectF(box.band.topLeft() / kPixel, box.band.size() / kPixel), box.baseline / kPixel});
        }
        painter.underline(mark, m_marks.lane(index), boxes);
    }
    m_painter.restore();
}

} // namespace concord
