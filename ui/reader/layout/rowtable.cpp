// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/rowtable.h"

#include "core/analysis/outline.h"
#include "core/text/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace concord {

namespace {

constexpr int kLongestCounterpart = 120; // of a paragraph beside one its file calls a heading
constexpr int kDeepest = 5;              // lists and quotes that lie deeper are set as deep

constexpr qsizetype kSamples = 32;       // units looked at to guess a stretch's width

/// The width of a text in ems, from at most `kSamples` of its units.
float emsOf(QStringView text)
{
    const qsizetype step = std::max<qsizetype>(1, text.size() / kSamples);
    int seen = 0, wide = 0;
    for (qsizetype i = 0; i < text.size(); i += step, ++seen)
        wide += text[i].unicode() >= 0x2E80 ? 1 : 0;
    return seen == 0 ? 0 : static_cast<float>(text.size()) * static_cast<float>(seen + wide) / static_cast<float>(2 * seen);
}

/// Where to cut a stretch that is too long for one block: after a sentence if there is one, else between graphemes.
int cutOf(const BitextSide &side, const TextSpan &span)
{
    const int limit = span.range.begin + RowTable::kLongestBlock;
    const int sentence = side.sentenceAt(span.paragraph, limit);
    if (sentence >= 0 && side.sentences[sentence].range.begin > span.range.begin
        && side.sentences[sentence].range.begin <= limit)
        return side.sentences[sentence].range.begin;
    const int cut = previousGrapheme(side.paragraphs[span.paragraph], limit + 1);
    return cut > span.range.begin ? cut : limit;
}

bool isLong(const TextSpan &span)
{
    return span.range.length() > RowTable::kLongestBlock;
}

struct Piece
{
    TextSpan span;
    bool goesOn = false; ///< the next piece continues it
};

/// The spans of one side, those that are too long in pieces.
std::vector<Piece> piecesOf(const Bitext &bitext, const QList<TextSpan> &spans)
{
    std::vector<Piece> pieces;
    for (TextSpan span : spans) {
        while (isLong(span)) {
            const int cut = cutOf(bitext.side(span.side), span);
            pieces.push_back({{span.side, span.paragraph, {span.range.begin, cut}}, true});
            span.range.begin = cut;
        }
        pieces.push_back({span, false});
    }
    return pieces;
}

/// Empty when the side has no such paragraph, or an empty one.
TextSpan wholeParagraph(const Bitext &bitext, Side which, int paragraph)
{
    const QStringList &paragraphs = bitext.side(which).paragraphs;
    return {which, paragraph, {0, paragraph < paragraphs.size() ? static_cast<int>(paragraphs[paragraph].size()) : 0}};
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

RowTable::RowTable(const ReaderContent &content, std::optional<Side> alone)
{
    if (!content.bitext)
        return;
    const Bitext &bitext = *content.bitext;
    m_namesHeadings = {content.isBare || namesHeadings(bitext.source), content.isBare || namesHeadings(bitext.translation)};
    if (alone && !bitext.side(*alone).isEmpty())
        addLoneRows(bitext, *alone);
    else if (bitext.source.isEmpty() || bitext.translation.isEmpty())
        addLoneRows(bitext, bitext.source.isEmpty() ? Side::Translation : Side::Source);
    else if (bitext.beads.isEmpty())
        addParagraphRows(bitext);
    else
        addBeadRows(content);
}

void RowTable::addBeadRows(const ReaderContent &content)
{
    const Bitext &bitext = *content.bitext;
    m_looks.reserve(static_cast<size_t>(bitext.beads.size()));
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        const BeadState state = content.confirmedBeads.contains(bead) ? BeadState::Confirmed
            : isDoubtful(bitext.beads[bead])                          ? BeadState::Doubtful
                                                                      : BeadState::Automatic;
        addRows(bitext, {bitext.beadSpans(bead, Side::Source), bitext.beadSpans(bead, Side::Translation)}, state);
    }
}

void RowTable::addParagraphRows(const Bitext &bitext)
{
    const qsizetype count = std::max(bitext.source.paragraphs.size(), bitext.translation.paragraphs.size());
    m_looks.reserve(static_cast<size_t>(count));
    for (int paragraph = 0; paragraph < count; ++paragraph) {
        Spans spans = {};
        for (const Side side : {Side::Source, Side::Translation}) {
            const TextSpan whole = wholeParagraph(bitext, side, paragraph);
            if (!whole.range.isEmpty())
                spans[static_cast<size_t>(side)].append(whole);
        }
        addRows(bitext, spans, BeadState::None);
    }
}

void RowTable::addLoneRows(const Bitext &bitext, Side side)
{
    const auto count = static_cast<int>(bitext.side(side).paragraphs.size());
    m_alone = side;
    m_looks.reserve(static_cast<size_t>(count));
    m_blocks[static_cast<size_t>(side)].reserve(static_cast<size_t>(count));
    for (int paragraph = 0; paragraph < count; ++paragraph) {
        const TextSpan whole = wholeParagraph(bitext, side, paragraph);
        if (whole.range.isEmpty())
            continue;
        if (isLong(whole)) {
            const QList<TextSpan> one = {whole}, none;
            addRows(bitext, side == Side::Source ? Spans{one, none} : Spans{none, one}, BeadState::None);
            continue;
        }
        ReaderRow row;
        addSpan(bitext, whole, row);
        addRow(bitext, row);
    }
}

/// One row, or one for each piece when a span is so long that it is cut.
void RowTable::addRows(const Bitext &bitext, const Spans &spans, BeadState state)
{
    const bool isCut = std::any_of(spans.begin(), spans.end(), [](const QList<TextSpan> &side) { return std::any_of(side.begin(), side.end(), isLong); });
    ReaderRow row;
    row.state = state;
    if (!isCut) {
        for (const QList<TextSpan> &side : spans)
            for (const TextSpan &span : side)
                addSpan(bitext, span, row);
        addRow(bitext, row);
        return;
    }
    const std::array<std::vector<Piece>, 2> pieces = {piecesOf(bitext, spans[0]), piecesOf(bitext, spans[1])};
    const ReaderRow empty = row;
    for (size_t i = 0; i < std::max(pieces[0].size(), pieces[1].size()); ++i) {
        row = empty;
        for (size_t side = 0; side < pieces.size(); ++side) {
            if (i >= pieces[side].size())
                continue;
            addSpan(bitext, pieces[side][i].span, row);
            markPiece(side, pieces[side][i].goesOn);
        }
        addRow(bitext, row);
    }
}

/// Says of the last block whether the next one continues it.
void RowTable::markPiece(size_t side, bool goesOn)
{
    std::vector<Packed> &all = m_blocks[side];
    const bool isFirst = all.size() < 2 || !all[all.size() - 2].goesOn;
    all.back().goesOn = goesOn;
    if (goesOn && isFirst)
        m_cutParagraphs[side].append(static_cast<int>(all.size()) - 1);
}

void RowTable::addSpan(const Bitext &bitext, const TextSpan &span, ReaderRow &row)
{
    const auto which = static_cast<size_t>(span.side);
    std::vector<Packed> &all = m_blocks[which];
    Range &range = row.blocks[which];
    if (range.isEmpty()) {
        range.begin = static_cast<int>(all.size());
        row.startsParagraph = row.startsParagraph || all.empty() || all.back().paragraph != span.paragraph;
    }
    const QStringView paragraph = bitext.side(span.side).paragraphs[span.paragraph];
    const ParagraphForm &form = bitext.side(span.side).form(span.paragraph);
    const float ems = emsOf(paragraph.sliced(span.range.begin, span.range.length()));
    all.push_back({span.paragraph, static_cast<quint32>(span.range.begin) & 0x7FFFFFFF, 0, static_cast<quint32>(span.range.length()) & kMostUnits,
                   static_cast<quint32>(std::lround(ems)) & kMostUnits, static_cast<quint32>(form.kind) & 7,
                   static_cast<quint32>(std::clamp(form.level, 1, kDeepest)) & 7});
    range.end = static_cast<int>(all.size());
}

void RowTable::addRow(const Bitext &bitext, ReaderRow row)
{
    if (row.of(Side::Source).isEmpty() && row.of(Side::Translation).isEmpty())
        return;
    const Look look{row.startsParagraph, isTight(row), static_cast<quint8>(static_cast<quint8>(headingOf(bitext, row)) & 7),
                    static_cast<quint8>(static_cast<quint8>(row.state) & 3)};
    m_looks.push_back(look);
    if (m_alone)
        return;
    for (size_t side = 0; side < m_blocks.size(); ++side)
        m_firsts[side].push_back(static_cast<int>(m_blocks[side].size()) - row.blocks[side].length());
}

/// A row is a heading when it is a whole paragraph on each side that has it, and one both sides agree on or one the file of
/// a side calls so; what stands beside that only has to be short. Where both texts are shown, a paragraph without a counterpart
/// is none by its looks alone.
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
    const bool isUnpaired = !m_alone && (row.of(Side::Source).isEmpty() || row.of(Side::Translation).isEmpty());
    return named != HeadingLevel::None && longest <= kLongestCounterpart ? named : isUnpaired ? HeadingLevel::None : seen;
}

/// By what the file says where it names headings, else by looks.
HeadingLevel RowTable::headingOf(const Bitext &bitext, const TextSpan &span) const
{
    const ParagraphForm &form = bitext.side(span.side).form(span.paragraph);
    if (form.kind == BlockKind::Heading)
        return namedHeading(form.level);
    const bool isSaidElsewhere = m_namesHeadings[static_cast<size_t>(span.side)] || form.kind != BlockKind::Body;
    if (isSaidElsewhere || !readsLikeHeading(bitext.side(span.side).paragraphs[span.paragraph], bitext.side(span.side).language))
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
    const Packed &block = packed(side)[static_cast<size_t>(index)];
    const Look &look = m_looks[static_cast<size_t>(rowOfBlock(side, index))];
    return {static_cast<HeadingLevel>(look.heading), static_cast<BlockKind>(block.kind), static_cast<int>(block.depth)};
}

ReaderRow RowTable::row(int index) const
{
    const auto at = static_cast<size_t>(index);
    const Look &look = m_looks[at];
    ReaderRow row;
    row.startsParagraph = look.startsParagraph;
    row.isTight = look.isTight;
    row.heading = static_cast<HeadingLevel>(look.heading);
    row.state = static_cast<BeadState>(look.state);
    for (size_t side = 0; side < m_blocks.size(); ++side) {
        if (!m_alone)
            row.blocks[side] = {m_firsts[side][at], at + 1 < m_looks.size() ? m_firsts[side][at + 1] : static_cast<int>(m_blocks[side].size())};
        else if (static_cast<size_t>(*m_alone) == side)
            row.blocks[side] = {index, index + 1};
    }
    return row;
}

int RowTable::rowOfBlock(Side side, int index) const
{
    if (m_alone)
        return index;
    const std::vector<int> &firsts = m_firsts[static_cast<size_t>(side)];
    return static_cast<int>(std::upper_bound(firsts.begin(), firsts.end(), index) - firsts.begin()) - 1;
}

int RowTable::blockAt(const TextPosition &position) const
{
    const std::vector<Packed> &all = packed(position.side);
    const auto isBefore = [&](const Packed &block) {
        const auto begin = static_cast<int>(block.begin);
        if (block.paragraph != position.paragraph)
            return block.paragraph < position.paragraph;
        return position.trailing ? begin < position.position : begin <= position.position;
    };
    auto it = std::partition_point(all.begin(), all.end(), isBefore);
    if (it == all.begin())
        return all.empty() ? -1 : 0;
    if ((it - 1)->paragraph != position.paragraph && it != all.end() && it->paragraph == position.paragraph)
        ++it; // before the first block of its paragraph
    return static_cast<int>(it - all.begin()) - 1;
}

int RowTable::rowOf(const TextSpan &span) const
{
    const int block = blockAt({span.side, span.paragraph, span.range.begin, false});
    return block < 0 ? -1 : rowOfBlock(span.side, block);
}

void RowTable::moveCuts(Side side, int first, const QList<int> &places)
{
    std::vector<Packed> &all = m_blocks[static_cast<size_t>(side)];
    for (auto i = static_cast<size_t>(first); all[i].goesOn; ++i) {
        const int cut = static_cast<int>(all[i].begin + all[i].length), end = static_cast<int>(all[i + 1].begin + all[i + 1].length);
        const auto after = std::upper_bound(places.begin(), places.end(), cut);
        const int place = after == places.begin() ? 0 : *(after - 1);
        if (place <= static_cast<int>(all[i].begin) || end - place > kMostUnits)
            continue;
        all[i].length = static_cast<quint32>(place - static_cast<int>(all[i].begin)) & kMostUnits;
        all[i + 1].begin = static_cast<quint32>(place) & 0x7FFFFFFF;
        all[i + 1].length = static_cast<quint32>(end - place) & kMostUnits;
    }
}

int RowBlocks::size() const
{
    return static_cast<int>(m_table.packed(m_side).size());
}

RowBlock RowBlocks::operator[](int index) const
{
    const RowTable::Packed &block = m_table.packed(m_side)[static_cast<size_t>(index)];
    const auto begin = static_cast<int>(block.begin);
    return {{m_side, block.paragraph, {begin, begin + static_cast<int>(block.length)}},
            m_table.rowOfBlock(m_side, index),
            static_cast<int>(block.ems),
            static_cast<BlockKind>(block.kind),
            static_cast<int>(block.depth),
            block.goesOn != 0};
}

} // namespace concord
