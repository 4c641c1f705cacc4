// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"
#include "ui/reader/caret/textposition.h"

#include <QList>

#include <array>
#include <optional>

namespace concord {

enum class HeadingLevel { None, Minor, Subsection, Section, Title };

/// How a block is set: as a heading, or as what its paragraph is.
struct BlockStyle
{
    HeadingLevel heading = HeadingLevel::None;
    BlockKind kind = BlockKind::Body;
    int depth = 0; ///< of lists and quotes, from 1

    bool operator==(const BlockStyle &) const = default;
};

/// What a row's rule in the gutter says about its bead.
enum class BeadState { None, Automatic, Doubtful, Confirmed };

/// A stretch of one paragraph that is laid out as one. `ems` estimates its width on one line, in ems.
struct RowBlock
{
    TextSpan span;
    int row = 0;
    double ems = 0;
    BlockKind kind = BlockKind::Body;
    int depth = 0;
};

struct ReaderRow
{
    std::array<Range, 2> blocks; ///< indexes into the blocks of each side
    bool startsParagraph = false;
    bool isTight = false; ///< a list item, footnote, line of code or of a table that follows another
    HeadingLevel heading = HeadingLevel::None;
    BeadState state = BeadState::None;

    Range of(Side side) const { return blocks[static_cast<size_t>(side)]; }
};

/// The rows of an article: one a bead where both languages are there; one a paragraph where there is one, or where
/// nothing is aligned yet. Paragraphs of more than `kLongestBlock` units are laid out in several blocks.
class RowTable
{
public:
    static constexpr int kLongestBlock = 6000;

    RowTable() = default;
    explicit RowTable(const ReaderContent &content);

    int count() const { return static_cast<int>(m_rows.size()); }
    const ReaderRow &row(int index) const { return m_rows[index]; }
    const QList<RowBlock> &blocks(Side side) const { return m_blocks[static_cast<size_t>(side)]; }
    /// How the block at `index` of a side is set.
    BlockStyle style(Side side, int index) const;
    bool hasSide(Side side) const { return !blocks(side).isEmpty(); }

    /// The block that shows a position; −1 when its side has none.
    int blockAt(const TextPosition &position) const;
    /// The row that shows the start of a passage; −1 when its side is empty.
    int rowOf(const TextSpan &span) const;

private:
    void addBeadRows(const ReaderContent &content);
    void addParagraphRows(const Bitext &bitext);
    void addSpans(const Bitext &bitext, const QList<TextSpan> &spans, ReaderRow &row);
    void addRow(const Bitext &bitext, ReaderRow row);
    HeadingLevel headingOf(const Bitext &bitext, const ReaderRow &row) const;
    HeadingLevel headingOf(const Bitext &bitext, const TextSpan &span) const;
    bool isTight(const ReaderRow &row) const;

    QList<ReaderRow> m_rows;
    std::array<QList<RowBlock>, 2> m_blocks;
    std::array<bool, 2> m_namesHeadings = {}; ///< whether a side's file says what its headings are
};

} // namespace concord
