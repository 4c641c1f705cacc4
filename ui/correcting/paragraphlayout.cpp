// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/paragraphlayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

/// A block's own layout does not tell its text, so the lines are found beside it and taken over.
int fillAs(const QTextLayout &model, QTextLayout &layout)
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        const QTextLine wanted = model.lineAt(std::min(lines, model.lineCount() - 1));
        line.setLineWidth(wanted.width());
        line.setPosition(wanted.position());
    }
    layout.endLayout();
    return lines;
}

int fillPlainly(QTextLayout &layout, double width, double firstBaseline, double lineHeight)
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        line.setLineWidth(width);
        line.setPosition({0, firstBaseline + lines * lineHeight - line.ascent()});
    }
    layout.endLayout();
    return lines;
}

} // namespace

ParagraphLayout::ParagraphLayout(QTextDocument *document) : QAbstractTextDocumentLayout(document)
{
}

void ParagraphLayout::setLines(const LineFiller &filler, double lineHeight, double spare)
{
    m_filler = filler;
    m_lineHeight = lineHeight;
    m_spare = spare;
    layOut();
}

void ParagraphLayout::layOut()
{
    QTextBlock block = document()->firstBlock();
    QTextLayout &layout = *block.layout();
    const bool isComposing = !layout.preeditAreaText().isEmpty();
    QTextOption option;
    option.setWrapMode(isComposing ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    layout.setFont(document()->defaultFont());
    const double width = std::max(m_lineHeight, document()->pageSize().width() - m_spare);
    const QFontMetricsF metrics(document()->defaultFont());
    const double height = m_lineHeight > 0 ? m_lineHeight : metrics.height();
    const double baseline = (height - metrics.height()) / 2 + metrics.ascent();
    QTextLayout model(block.text(), document()->defaultFont());
    model.setTextOption(option);
    const bool isFilled = m_filler && !isComposing && m_filler(model, width, baseline, height) > 0;
    const int lines = isFilled ? fillAs(model, layout) : fillPlainly(layout, width, baseline, height);
    block.setLineCount(lines);
    const QSizeF size(width + m_spare, std::ceil(lines * height));
    if (size == m_size)
        return;
    m_size = size;
    emit documentSizeChanged(m_size);
}

void ParagraphLayout::documentChanged(int, int, int)
{
    layOut();
    emit update();
}

void ParagraphLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QTextBlock block = document()->firstBlock();
    const QTextLayout &layout = *block.layout();
    QList<QTextLayout::FormatRange> marked;
    for (const Selection &selection : context.selections) {
        QTextLayout::FormatRange range;
        range.start = selection.cursor.selectionStart();
        range.length = selection.cursor.selectionEnd() - range.start;
        range.format = selection.format;
        marked.append(range);
    }
    painter->setPen(context.palette.color(QPalette::Text));
    layout.draw(painter, {}, marked, context.clip);
    const int preedit = -(context.cursorPosition + 2); // how Qt says where an input method has its cursor
    if (context.cursorPosition >= 0)
        layout.drawCursor(painter, {}, context.cursorPosition);
    else if (context.cursorPosition < -1)
        layout.drawCursor(painter, {}, layout.preeditAreaPosition() + preedit);
}

int ParagraphLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const QTextLayout &layout = *document()->firstBlock().layout();
    if (layout.lineCount() == 0)
        return 0;
    const int wanted = std::clamp(static_cast<int>(std::floor(point.y() / std::max(1.0, m_lineHeight))), 0, layout.lineCount() - 1);
    const QTextLine line = layout.lineAt(wanted);
    const bool isOutside = point.y() < 0 || point.y() > m_size.height() || point.x() > line.position().x() + line.naturalTextWidth();
    if (accuracy == Qt::ExactHit && isOutside)
        return -1;
    return line.xToCursor(point.x());
}

QRectF ParagraphLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(), m_size};
}

QRectF ParagraphLayout::blockBoundingRect(const QTextBlock &) const
{
    return {QPointF(), m_size};
}

} // namespace concord
