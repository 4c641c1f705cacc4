// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/rowtable.h"

#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestHeading = 70;
constexpr int kLongestCounterpart = 120; // of a paragraph beside one its file calls a heading
constexpr int kDeepest = 5;              // lists and quotes that lie deeper are set as deep

double emsOf(QStringView text)
{
    double ems = 0;
    for (const QChar c : text)
        ems += c.unicode() >= 0x2E80 ? 1.0 : 0.5;
    return ems;
}

/// Where to cut a stretch that is too long for one block: after a sentence if there is one, else between graphemes.
int cutOf(const BitextSide &side, const TextSpan &span)
{
    const int limit = span.range.begin + RowTable::kLongestBlock;
    const int sentence = side.sentenceAt(span.paragraph, limit);
    if (sentence >= 0 && side.sentences[sentence].range.begin > span.range.begin
        && side.sentences[sentence].range.begin <= limit)
        return side.sentences[sentence].range.begin;
    const int cut = previousGrapheme(side.paragraphs[span.paragraph], limit);
    return cut > span.range.begin ? cut : limit;
}

QList<TextSpan> cutLong(const BitextSide &side, TextSpan span)
{
    QList<TextSpan> pieces;
    while (span.range.length() > RowTable::kLongestBlock) {
        const int cut = cutOf(side, span);
        pieces.append({span.side, span.paragraph, {span.range.begin, cut}});
        span.range.begin = cut;
    }
    pieces.append(span);
    return pieces;
}

QList<TextSpan> wholeParagraph(const Bitext &bitext, Side which, int paragraph)
{
    const BitextSide &side = bitext.side(which);
    if (paragraph >= side.paragraphs.size() || side.paragraphs[paragraph].isEmpty())
        return {};
    return {{which, paragraph, {0, static_cast<int>(side.paragraphs[paragraph].size())}}};
}

bool looksLikeHeading(QStringView paragraph)
{
    static constexpr QStringView kFinal = u".?!。？！：:…;；」』”\"";
    return !paragraph.isEmpty() && paragraph.size() <= kLongestHeading && emsOf(paragraph) <= kLongestHeading / 2.0
        && !kFinal.contains(paragraph.back()) && !paragraph.contains(u'|') && !paragraph.contains(u'｜');
}

bool namesHeadings(const BitextSide &side)
{
    return std::any_of(side.forms.begin(), side.forms.end(),
                       [](const ParagraphForm &form) { return form.kind == BlockKind::Heading; });
}

HeadingLevel namedHeading(int level)
{
    static constexpr std::array kLevels = {HeadingLevel::Title, HeadingLevel::Section, HeadingLevel::Subsection};
    return level >= 1 && level <= 3 ? kLevels[static_cast<size_t>(level - 1)] : HeadingLevel::Minor;
}

bool isPacked(BlockKind kind)
{
    return kind == BlockKind::ListItem || kind == BlockKind::Footnote || kind == BlockKind::Code
        || kind == BlockKind::TableRow;
}

} // namespace

RowTable::RowTable(const ReaderContent &content)
{
    if (!content.bitext)
        return;
    const Bitext &bitext = *content.bitext;
    m_namesHeadings = {namesHeadings(bitext.source), namesHeadings(bitext.translation)};
    if (bitext.beads.isEmpty() || bitext.source.isEmpty() || bitext.translation.isEmpty())
        addParagraphRows(bitext);
    else
        addBeadRows(content);
}

void RowTable::addBeadRows(const ReaderContent &content)
{
    const Bitext &bitext = *content.bitext;
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        ReaderRow row;
        row.state = content.confirmedBeads.contains(bead) ? BeadState::Confirmed
            : isDoubtful(bitext.beads[bead])              ? BeadState::Doubtful
                                                          : BeadState::Automatic;
        for (const Side side : {Side::Source, Side::Translation})
            addSpans(bitext, bitext.beadSpans(bead, side), row);
        addRow(bitext, row);
    }
}

void RowTable::addParagraphRows(const Bitext &bitext)
{
    const bool isPaired = !bitext.source.isEmpty() && !bitext.translation.isEmpty();
    const qsizetype count = std::max(bitext.source.paragraphs.size(), bitext.translation.paragraphs.size());
    for (int paragraph = 0; paragraph < count; ++paragraph) {
        ReaderRow row;
        for (const Side side : {Side::Source, Side::Translation}) {
            const QList<TextSpan> whole = wholeParagraph(bitext, side, paragraph);
            if (isPaired || whole.isEmpty()) {
                addSpans(bitext, whole, row);
                continue;
            }
            for (const TextSpan &piece : cutLong(bitext.side(side), whole.first())) {
                ReaderRow single;
                addSpans(bitext, {piece}, single);
                addRow(bitext, single);
            }
        }
        if (isPaired)
            addRow(bitext, row);
    }
}

void RowTable::addSpans(const Bitext &bitext, const QList<TextSpan> &spans, ReaderRow &row)
{
    if (spans.isEmpty())
        return;
    const Side which = spans.first().side;
    QList<RowBlock> &all = m_blocks[static_cast<size_t>(which)];
    Range &range = row.blocks[static_cast<size_t>(which)];
    range.begin = static_cast<int>(all.size());
    row.startsParagraph = row.startsParagraph || all.isEmpty() || all.last().span.paragraph != spans.first().paragraph;
    for (const TextSpan &span : spans) {
        for (const TextSpan &piece : cutLong(bitext.side(which), span)) {
            const QStringView paragraph = bitext.side(which).paragraphs[piece.paragraph];
            const ParagraphForm &form = bitext.side(which).form(piece.paragraph);
            all.append({piece, count(), emsOf(paragraph.sliced(piece.range.begin, piece.range.length())), form.kind,
                        std::clamp(form.level, 1, kDeepest)});
        }
    }
    range.end = static_cast<int>(all.size());
}

void RowTable::addRow(const Bitext &bitext, ReaderRow row)
{
    if (row.of(Side::Source).isEmpty() && row.of(Side::Translation).isEmpty())
        return;
    row.heading = headingOf(bitext, row);
    row.isTight = isTight(row);
    m_rows.append(row);
}

/// A row is a heading when it is a whole paragraph on each side that has it, and one both sides agree on or one the file of
/// a side calls so; what stands beside that only has to be short.
HeadingLevel RowTable::headingOf(const Bitext &bitext, const ReaderRow &row) const
{
    HeadingLevel named = HeadingLevel::None, seen = HeadingLevel::Title;
    qsizetype longest = 0;
    for (const Side side : {Side::Source, Side::Translation}) {
        const Range range = row.of(side);
        if (range.length() > 1)
            return HeadingLevel::None;
        if (range.isEmpty())
            continue;
        const TextSpan &span = blocks(side)[range.begin].span;
        const qsizetype length = bitext.side(side).paragraphs[span.paragraph].trimmed().size();
        if (span.range.length() < length)
            return HeadingLevel::None;
        const HeadingLevel level = headingOf(bitext, span);
        if (m_namesHeadings[static_cast<size_t>(side)] && level != HeadingLevel::None)
            named = std::max(named, level);
        seen = std::min(seen, level);
        longest = std::max(longest, level == HeadingLevel::None ? length : 0);
    }
    return named != HeadingLevel::None && longest <= kLongestCounterpart ? named : seen;
}

/// By what the file says where it names headings, else by looks.
HeadingLevel RowTable::headingOf(const Bitext &bitext, const TextSpan &span) const
{
    const ParagraphForm &form = bitext.side(span.side).form(span.paragraph);
    if (form.kind == BlockKind::Heading)
        return namedHeading(form.level);
    const QStringView paragraph = QStringView(bitext.side(span.side).paragraphs[span.paragraph]).trimmed();
    const bool isSaidElsewhere = m_namesHeadings[static_cast<size_t>(span.side)] || form.kind != BlockKind::Body;
    if (isSaidElsewhere || !looksLikeHeading(paragraph))
        return HeadingLevel::None;
    return span.paragraph == 0 ? HeadingLevel::Title : HeadingLevel::Section;
}

bool RowTable::isTight(const ReaderRow &row) const
{
    bool hasAny = false;
    for (const Side side : {Side::Source, Side::Translation}) {
        const Range range = row.of(side);
        if (range.isEmpty())
            continue;
        const BlockKind kind = blocks(side)[range.begin].kind;
        if (range.begin == 0 || !isPacked(kind) || blocks(side)[range.begin - 1].kind != kind)
            return false;
        hasAny = true;
    }
    return hasAny;
}

BlockStyle RowTable::style(Side side, int index) const
{
    const RowBlock &block = blocks(side)[index];
    return {block.row < count() ? row(block.row).heading : HeadingLevel::None, block.kind, block.depth};
}

int RowTable::blockAt(const TextPosition &position) const
{
    const QList<RowBlock> &all = blocks(position.side);
    const auto isBefore = [&](const RowBlock &block) {
        if (block.span.paragraph != position.paragraph)
            return block.span.paragraph < position.paragraph;
        return position.trailing ? block.span.range.begin < position.position
                                 : block.span.range.begin <= position.position;
    };
    auto it = std::partition_point(all.begin(), all.end(), isBefore);
    if (it == all.begin())
        return all.isEmpty() ? -1 : 0;
    if ((it - 1)->span.paragraph != position.paragraph && it != all.end() && it->span.paragraph == position.paragraph)
        ++it; // before the first block of its paragraph
    return static_cast<int>(it - all.begin()) - 1;
}

int RowTable::rowOf(const TextSpan &span) const
{
    const int block = blockAt({span.side, span.paragraph, span.range.begin, false});
    return block < 0 ? -1 : blocks(span.side)[block].row;
}

} // namespace concord
