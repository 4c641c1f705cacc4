// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/textflow.h"

#include "core/documents/normalisation.h"
#include "core/text/characters.h"

#include <unicode/uchar.h>

namespace concord {

namespace {

constexpr QLatin1StringView kCellSeparator(" | ");

bool isWide(char32_t c)
{
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

char32_t lastOf(QStringView text)
{
    const bool isPair = text.size() > 1 && text.back().isLowSurrogate() && text[text.size() - 2].isHighSurrogate();
    return text.isEmpty() ? U'\0' : codePointAt(text, text.size() - (isPair ? 2 : 1)).value;
}

bool endsInSpace(QStringView text)
{
    return text.isEmpty() || text.back().isSpace();
}

/// Where each link of a text lies once it is normalised. A piece is normalised between two ideographs, which nothing
/// combines with, so that its ends are treated as what they are: inside.
QList<Link> movedLinks(QStringView text, const QList<Link> &links, QStringView whole)
{
    QList<int> places;
    for (const Link &link : links)
        places << link.range.begin << link.range.end;
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QHash<int, int> moved;
    const auto size = static_cast<int>(whole.size());
    int from = 0, to = 0;
    for (const int place : std::as_const(places)) {
        const QString piece = text.sliced(from, place - from).toString();
        const QString framed = normalised(QString((to > 0 ? QStringLiteral(u"一") : QString()) + piece + u'一'));
        to = std::min(size, to + static_cast<int>(framed.size()) - (to > 0 ? 2 : 1));
        moved.insert(place, to);
        from = place;
    }
    QList<Link> result;
    for (const Link &link : links) {
        const Range range{moved.value(link.range.begin), moved.value(link.range.end)};
        if (!range.isEmpty() || link.range.isEmpty())
            result.append({range, link.target});
    }
    return result;
}

Block joinedRow(const QList<Block> &cells)
{
    Block row;
    row.kind = BlockKind::TableRow;
    QString original;
    for (const Block &cell : cells) {
        if (!row.text.isEmpty()) {
            row.text += kCellSeparator;
            original += kCellSeparator;
        }
        const auto shift = static_cast<int>(row.text.size());
        for (const Link &link : cell.links)
            row.links.append({link.range.shifted(shift), link.target});
        row.text += cell.text;
        original += cell.original.isEmpty() ? cell.text : cell.original;
    }
    if (original != row.text)
        row.original = original;
    return row;
}

QList<Block> rowBlocks(const QList<QList<Block>> &cells)
{
    QList<Block> all;
    bool isData = true;
    for (const QList<Block> &cell : cells) {
        isData = isData && cell.size() <= 1;
        all += cell;
    }
    return isData && all.size() > 1 ? QList<Block>{joinedRow(all)} : all;
}

} // namespace

void ParagraphText::settleBreaks(QStringView next)
{
    if (m_breaks > 1) {
        const QString target = m_target;
        const int depth = m_linkDepth;
        m_parts.append(rest());
        m_target = target;
        m_linkDepth = depth;
    } else if (m_breaks == 1) {
        const bool isNothing = endsInSpace(m_text) || next.front().isSpace() || (isWide(lastOf(m_text)) && isWide(codePointAt(next, 0).value));
        m_text += isNothing ? QString() : QStringLiteral(" ");
        m_lines.append(m_text.size());
    }
    m_breaks = 0;
}

void ParagraphText::append(QStringView text)
{
    if (text.isEmpty())
        return;
    settleBreaks(text);
    m_text += text;
}

void ParagraphText::breakLine()
{
    ++m_breaks;
}

void ParagraphText::openLink(const QString &target)
{
    if (m_linkDepth++ > 0)
        return;
    m_target = target;
    m_linkBegin = static_cast<int>(m_text.size());
}

void ParagraphText::closeLink()
{
    if (m_linkDepth == 0 || --m_linkDepth > 0)
        return;
    const auto end = static_cast<int>(m_text.size());
    if (!m_target.isEmpty() && end > m_linkBegin)
        m_links.append({{m_linkBegin, end}, m_target});
    m_target.clear();
}

void ParagraphText::addMark(const QString &label)
{
    const auto at = static_cast<int>(m_text.size());
    m_links.append({{at, at}, u'#' + label});
}

/// What was collected since the last empty line, its open link closed.
ParagraphText::Part ParagraphText::rest()
{
    m_linkDepth = std::min(m_linkDepth, 1);
    closeLink();
    Part part{std::exchange(m_text, {}), std::exchange(m_links, {}), std::exchange(m_lines, {})};
    m_linkBegin = 0;
    return part;
}

/// Its lines, without links, which code has none of.
QList<ParagraphText::Part> ParagraphText::linesOf(const Part &part)
{
    QList<Part> lines;
    qsizetype from = 0;
    for (const qsizetype to : part.lines + QList<qsizetype>{part.text.size()}) {
        lines.append({part.text.sliced(from, to - from), {}, {}});
        from = to;
    }
    return lines;
}

QList<Block> ParagraphText::take(const ParagraphForm &form)
{
    QList<Part> parts = std::move(m_parts);
    parts.append(rest());
    *this = ParagraphText();
    if (form.kind == BlockKind::Code) {
        QList<Part> lines;
        for (const Part &part : std::as_const(parts))
            lines += linesOf(part);
        parts = lines;
    }
    QList<Block> blocks;
    for (const Part &part : std::as_const(parts)) {
        Block block;
        static_cast<ParagraphForm &>(block) = form;
        block.text = normalised(part.text);
        if (block.text.isEmpty())
            continue;
        if (block.text != part.text)
            block.original = part.text;
        if (!part.links.isEmpty())
            block.links = movedLinks(part.text, part.links, block.text);
        if (!blocks.isEmpty() && form.kind == BlockKind::ListItem)
            block.label.clear();
        blocks.append(block);
    }
    return blocks;
}

void TextFlow::deliver(const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    if (m_frames.isEmpty()) {
        m_blocks += blocks;
        return;
    }
    Frame &frame = m_frames.last();
    if (frame.kind != Kind::Row) {
        frame.blocks += blocks;
        return;
    }
    if (frame.cells.isEmpty())
        frame.cells.append(QList<Block>());
    frame.cells.last() += blocks;
}

ParagraphText *TextFlow::paragraph()
{
    return endsWith(Kind::Paragraph) ? &m_frames.last().text : nullptr;
}

void TextFlow::beginParagraph()
{
    if (endsWith(Kind::Paragraph) && m_frames.last().isOpenEnded)
        m_frames.last().isOpenEnded = false;
    else
        m_frames.append(Frame());
}

void TextFlow::endParagraph(const ParagraphForm &form, bool isOpenEnded)
{
    closeOpenEnded();
    if (!endsWith(Kind::Paragraph))
        return;
    if (isOpenEnded) {
        m_frames.last().isOpenEnded = true;
        m_frames.last().form = form;
        return;
    }
    Frame frame = m_frames.takeLast();
    deliver(frame.text.take(form));
    deliver(frame.blocks);
}

void TextFlow::closeOpenEnded()
{
    if (!endsWith(Kind::Paragraph) || !m_frames.last().isOpenEnded)
        return;
    m_frames.last().isOpenEnded = false;
    endParagraph(ParagraphForm(m_frames.last().form));
}

void TextFlow::beginRow()
{
    closeOpenEnded();
    m_frames.append(Frame());
    m_frames.last().kind = Kind::Row;
}

void TextFlow::beginCell()
{
    closeOpenEnded();
    if (endsWith(Kind::Row))
        m_frames.last().cells.append(QList<Block>());
}

void TextFlow::endRow(bool isDeleted)
{
    closeOpenEnded();
    if (!endsWith(Kind::Row))
        return;
    const Frame frame = m_frames.takeLast();
    if (!isDeleted)
        deliver(rowBlocks(frame.cells));
}

void TextFlow::endBox()
{
    closeOpenEnded();
}

void TextFlow::beginNote(const QString &label)
{
    m_frames.append(Frame());
    m_frames.last().kind = Kind::Note;
    m_frames.last().label = label;
}

void TextFlow::endNote()
{
    closeOpenEnded();
    if (!endsWith(Kind::Note))
        return;
    Frame frame = m_frames.takeLast();
    for (Block &block : frame.blocks) {
        block.kind = BlockKind::Footnote;
        block.level = 0;
        block.label = frame.label;
    }
    m_notes += frame.blocks;
}

QList<Block> TextFlow::take()
{
    while (!m_frames.isEmpty()) { // of a document that breaks off
        closeOpenEnded();
        if (endsWith(Kind::Paragraph))
            endParagraph({});
        else if (endsWith(Kind::Row))
            endRow();
        else if (endsWith(Kind::Note))
            endNote();
    }
    QList<Block> all = std::move(m_blocks) + std::move(m_notes);
    *this = TextFlow();
    return all;
}

} // namespace concord
