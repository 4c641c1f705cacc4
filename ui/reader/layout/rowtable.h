// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"
#include "ui/reader/caret/textposition.h"

#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace concord {

enum class HeadingLevel : quint8 { None, Minor, Subsection, Section, Title };

/// How a block is set: as a heading, or as what its paragraph is.
struct BlockStyle
{
    HeadingLevel heading = HeadingLevel::None;
    BlockKind kind = BlockKind::Body;
    int depth = 0; ///< of lists and quotes, from 1

    bool operator==(const BlockStyle &) const = default;
};

/// What a row's rule in the gutter says about its bead.
enum class BeadState : quint8 { None, Automatic, Doubtful, Confirmed };

/// A stretch of one paragraph that is laid out as one. `ems` estimates its width on one line, in ems.
struct RowBlock
{
    TextSpan span;
    int row = 0;
    int ems = 0;
    BlockKind kind = BlockKind::Body;
    int depth = 0;
    bool goesOn = false; ///< the next block is a further piece of the same paragraph
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

class RowTable;

/// The blocks of one side, in reading order; made as they are asked for.
class RowBlocks
{
public:
    class Iterator
    {
    public:
        Iterator(const RowBlocks &blocks, int index) : m_blocks(blocks), m_index(index) {}
        RowBlock operator*() const { return m_blocks[m_index]; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_index != other.m_index; }

    private:
        const RowBlocks &m_blocks;
        int m_index;
    };

    RowBlocks(const RowTable &table, Side side) : m_table(table), m_side(side) {}

    int size() const;
    bool isEmpty() const { return size() == 0; }
    RowBlock operator[](int index) const;
    RowBlock first() const { return (*this)[0]; }
    RowBlock last() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

private:
    const RowTable &m_table;
    Side m_side;
};

/// The rows of an article: one a bead where both languages are shown; one a paragraph where one is, or where nothing is
/// aligned yet. What is longer than `kLongestBlock` units is cut into pieces, each in a row of its own. Takes 13 bytes a
/// row of a text alone, since a book has hundreds of thousands; rows and blocks are handed out as values.
class RowTable
{
public:
    static constexpr int kLongestBlock = 2000;

    RowTable() = default;
    /// `alone` shows that side only, where the article has it.
    explicit RowTable(const ReaderContent &content, std::optional<Side> alone = std::nullopt);

    int count() const { return static_cast<int>(m_looks.size()); }
    ReaderRow row(int index) const;
    RowBlocks blocks(Side side) const { return {*this, side}; }
    /// How the block at `index` of a side is set.
    BlockStyle style(Side side, int index) const;
    bool hasSide(Side side) const { return !packed(side).empty(); }

    /// The block that shows a position; −1 when its side has none.
    int blockAt(const TextPosition &position) const;
    /// The row that shows the start of a passage; −1 when its side is empty.
    int rowOf(const TextSpan &span) const;

    /// The blocks of a side that begin a paragraph cut into pieces.
    const QList<int> &cutParagraphs(Side side) const { return m_cutParagraphs[static_cast<size_t>(side)]; }
    /// Moves each cut of the paragraph whose pieces start at block `first` back to the nearest of `places`, which ascend.
    /// Blocks and rows stay as many as they were.
    void moveCuts(Side side, int first, const QList<int> &places);

private:
    friend class RowBlocks;

    static constexpr int kMostUnits = 8191; ///< that a block can say it has

    struct Packed
    {
        int paragraph;
        quint32 begin : 31;
        quint32 goesOn : 1;
        quint32 length : 13;
        quint32 ems : 13;
        quint32 kind : 3;
        quint32 depth : 3;
    };

    /// How a row looks.
    struct Look
    {
        quint8 startsParagraph : 1;
        quint8 isTight : 1;
        quint8 heading : 3;
        quint8 state : 2;
    };

    using Spans = std::array<QList<TextSpan>, 2>; ///< by side

    const std::vector<Packed> &packed(Side side) const { return m_blocks[static_cast<size_t>(side)]; }
    int rowOfBlock(Side side, int index) const;
    void addBeadRows(const ReaderContent &content);
    void addParagraphRows(const Bitext &bitext);
    void addLoneRows(const Bitext &bitext, Side side);
    void addRows(const Bitext &bitext, const Spans &spans, BeadState state);
    void addSpan(const Bitext &bitext, const TextSpan &span, ReaderRow &row);
    void markPiece(size_t side, bool goesOn);
    void addRow(const Bitext &bitext, ReaderRow row);
    HeadingLevel headingOf(const Bitext &bitext, const ReaderRow &row) const;
    HeadingLevel headingOf(const Bitext &bitext, const TextSpan &span) const;
    bool isTight(const ReaderRow &row) const;

    std::array<std::vector<Packed>, 2> m_blocks;
    std::vector<Look> m_looks;                ///< by row
    std::array<std::vector<int>, 2> m_firsts; ///< of each row, by side; empty where every row is one block of m_alone
    std::optional<Side> m_alone;
    std::array<QList<int>, 2> m_cutParagraphs;
    std::array<bool, 2> m_namesHeadings = {}; ///< whether a side's file says what its headings are
};

} // namespace concord
