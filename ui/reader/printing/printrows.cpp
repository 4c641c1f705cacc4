// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/printing/printrows.h"

#include "core/analysis/outline.h"
#include "core/text/words.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <map>

namespace concord {

namespace {

constexpr int kBodySize = 100, kHeadingSize = 120, kNoteSize = 85; // 10, 12 and 8.5 points
constexpr double kLatinLine = 1.5, kChineseLine = 1.7, kHeadingLine = 1.4;
constexpr double kParagraphSpace = 60, kBeadSpace = 20, kHeadingSpace = 120, kNotesSpace = 200;
constexpr double kIndent = 1.4; // of a list or quotation and level, in ems
constexpr double kNoteIndent = 180;
constexpr double kBaseline = 0.72; // of a line's height, from its top

/// The text with what would break lines or jump turned into spaces, unit for unit.
QString plainLine(QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

QTextLayout::FormatRange roomBehind(const QString &text, int place, double room, QFont font)
{
    QTextLayout::FormatRange range;
    range.start = previousGrapheme(text, place);
    range.length = place - range.start;
    font.setLetterSpacing(QFont::AbsoluteSpacing, room);
    range.format.setFont(font);
    return range;
}

} // namespace

QFont raisedFont(const QFont &text)
{
    QFont font = text;
    font.setPixelSize(std::max(1, qRound(text.pixelSize() * 0.62)));
    return font;
}

double PrintedBlock::baseline(int line) const
{
    return top + ascent + line * lineHeight;
}

QList<LineBox> PrintedBlock::boxes(Range passage) const
{
    QList<LineBox> boxes;
    const Range local = passage.intersected(span.range).shifted(-span.range.begin);
    for (int i = 0; i < text->lineCount() && !local.isEmpty(); ++i) {
        const QTextLine line = text->lineAt(i);
        const Range lineText{line.textStart(), line.textStart() + line.textLength()};
        const Range part = local.intersected(lineText);
        if (part.isEmpty())
            continue;
        const double from = line.cursorToX(part.begin);
        const double to = part.end == lineText.end ? line.position().x() + line.naturalTextWidth() : line.cursorToX(part.end);
        boxes.append({QRectF(left + from, baseline(i) - size, to - from, 1.3 * size), baseline(i)});
    }
    return boxes;
}

PrintRows::PrintRows(const PrintedArticle &article, const PrintFonts &fonts, const PageFrame &frame)
    : m_article(article), m_fonts(fonts), m_frame(frame),
      m_breakers{LineBreaker(article.bitext->source.language), LineBreaker(article.bitext->translation.language)}, m_wordsBreaker(article.language)
{
    const Bitext &bitext = *article.bitext;
    m_isPair = !bitext.source.isEmpty() && !bitext.translation.isEmpty();
    for (const Side side : {Side::Source, Side::Translation}) {
        const QList<int> headings = headingParagraphs(bitext.side(side));
        m_headings[static_cast<size_t>(side)] = QSet<int>(headings.begin(), headings.end());
    }
    m_textRows = static_cast<int>(m_isPair && !bitext.beads.isEmpty() ? bitext.beads.size()
                                                                      : std::max(bitext.source.paragraphs.size(), bitext.translation.paragraphs.size()));
    m_noteRows = article.notes.isEmpty() ? 0 : static_cast<int>(article.notes.size()) + 1;
    for (int note = 0; note < article.notes.size(); ++note)
        for (const TextSpan &span : article.notes[note].passages)
            m_noteEnds[{static_cast<int>(span.side), span.paragraph}].append({span.range.end, note});
}

QList<TextSpan> PrintRows::spansOf(int index, Side side) const
{
    const Bitext &bitext = *m_article.bitext;
    if (m_isPair && !bitext.beads.isEmpty())
        return bitext.beadSpans(index, side);
    const QStringList &paragraphs = bitext.side(side).paragraphs;
    return index < paragraphs.size() ? QList<TextSpan>{{side, index, {0, static_cast<int>(paragraphs[index].size())}}} : QList<TextSpan>();
}

PrintedRow PrintRows::compose(int index)
{
    if (index >= m_textRows)
        return composeNote(index - m_textRows);
    PrintedRow row;
    row.space = kBeadSpace;
    for (const Side side : {Side::Source, Side::Translation}) {
        const QList<TextSpan> spans = spansOf(index, side);
        for (const TextSpan &span : spans) {
            const bool isHeading = m_headings[static_cast<size_t>(side)].contains(span.paragraph);
            row.keepsWithNext = row.keepsWithNext || isHeading;
            row.space = std::max(row.space, isHeading ? kHeadingSpace : span.range.begin == 0 ? kParagraphSpace : kBeadSpace);
        }
        composeSide(row, side, spans);
    }
    return row;
}

void PrintRows::composeSide(PrintedRow &row, Side side, const QList<TextSpan> &spans)
{
    std::vector<PrintedBlock> &blocks = row.blocks[static_cast<size_t>(side)];
    double top = 0;
    for (const TextSpan &span : spans) {
        if (span.range.isEmpty())
            continue;
        if (!blocks.empty() && blocks.back().span.paragraph != span.paragraph)
            top += kParagraphSpace;
        PrintedBlock block = composeBlock(span);
        block.top = top;
        top += block.lineHeight * (block.text->lineCount() - kBaseline) + block.ascent;
        blocks.push_back(std::move(block));
    }
    finishLines(row, static_cast<size_t>(side));
}

PrintedBlock PrintRows::composeBlock(const TextSpan &span)
{
    const BitextSide &side = m_article.bitext->side(span.side);
    const ParagraphForm &form = side.form(span.paragraph);
    const bool isHeading = m_headings[static_cast<size_t>(span.side)].contains(span.paragraph);
    const bool isNested = form.kind == BlockKind::ListItem || form.kind == BlockKind::Quote;
    PrintedBlock block;
    block.span = span;
    block.size = isHeading ? kHeadingSize : form.kind == BlockKind::Footnote || form.kind == BlockKind::Caption ? kNoteSize : kBodySize;
    measure(block, side.language, isHeading);
    block.left = isHeading ? 0 : kIndent * block.size * (isNested ? std::clamp(form.level, 1, 4) : form.kind == BlockKind::Footnote ? 1 : 0);
    block.label = labelOf(span);
    block.raised = raisedIn(span);
    const double width = m_isPair ? m_frame.column : m_frame.text.width();
    const QString text = plainLine(side.paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
    layOut(block, new QTextLayout(text, m_fonts.text(span.side, block.size, isHeading)), m_breakers[static_cast<size_t>(span.side)], width - block.left);
    return block;
}

void PrintRows::measure(PrintedBlock &block, Language language, bool isHeading) const
{
    const auto lineOf = [&](Language of) { return block.size * (isHeading ? kHeadingLine : isChinese(of) ? kChineseLine : kLatinLine); };
    block.lineHeight = lineOf(language);
    block.ascent = kBaseline * std::max(lineOf(m_article.bitext->source.language), lineOf(m_article.bitext->translation.language));
}

/// Takes the layout into the block and fills it.
void PrintRows::layOut(PrintedBlock &block, QTextLayout *layout, LineBreaker &breaker, double width) const
{
    block.text.reset(layout);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[place, words] : std::as_const(block.raised))
        formats.append(roomBehind(layout->text(), place, QFontMetricsF(raisedFont(layout->font())).horizontalAdvance(words) + 8, layout->font()));
    layout->setFormats(formats);
    breaker.fill(*layout, width, block.ascent, block.lineHeight);
}

QList<std::pair<int, QString>> PrintRows::raisedIn(const TextSpan &span) const
{
    std::map<int, QStringList> words;
    const auto add = [&](int place, const QString &word) {
        if (place > span.range.begin && place <= span.range.end)
            words[place - span.range.begin].append(word);
    };
    for (const Link &link : m_article.bitext->side(span.side).form(span.paragraph).links)
        if (link.range.isEmpty())
            add(link.range.begin, footnoteMark(link));
    for (const auto &[place, note] : m_noteEnds.value({static_cast<int>(span.side), span.paragraph}))
        add(place, QStringLiteral("(%1)").arg(note + 1));
    QList<std::pair<int, QString>> raised;
    for (const auto &[place, parts] : words)
        raised.append({place, parts.join(QString())});
    return raised;
}

QString PrintRows::labelOf(const TextSpan &span) const
{
    const ParagraphForm &form = m_article.bitext->side(span.side).form(span.paragraph);
    if (span.range.begin > 0 || (form.kind != BlockKind::ListItem && form.kind != BlockKind::Footnote))
        return {};
    return form.label.isEmpty() ? QStringLiteral("•") : form.label;
}

PrintedRow PrintRows::composeNote(int index)
{
    const bool isHead = index == 0;
    PrintedRow row;
    row.isWide = true;
    row.keepsWithNext = isHead;
    row.space = isHead ? kNotesSpace : kBeadSpace;
    PrintedBlock block;
    block.size = isHead ? kHeadingSize : kNoteSize;
    measure(block, m_article.language, isHead);
    block.left = isHead ? 0 : kNoteIndent;
    block.label = isHead ? QString() : QStringLiteral("(%1)").arg(index);
    const QString text = plainLine(isHead ? m_article.notesHead : m_article.notes[index - 1].text);
    layOut(block, new QTextLayout(text, m_fonts.words(block.size, isHead)), m_wordsBreaker, m_frame.text.width() - block.left);
    row.blocks[0].push_back(std::move(block));
    finishLines(row, 0);
    return row;
}

void PrintRows::finishLines(PrintedRow &row, size_t side)
{
    for (size_t i = 0; i < row.blocks[side].size(); ++i) {
        const PrintedBlock &block = row.blocks[side][i];
        for (int line = 0; line < block.text->lineCount(); ++line)
            row.lines[side].push_back({static_cast<int>(i), line, block.baseline(line) - block.ascent, block.baseline(line) + (1 - kBaseline) * block.lineHeight});
    }
}

} // namespace concord
