// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/layout/linebreaker.h"
#include "ui/reader/layout/rowlayout.h"
#include "ui/reader/printing/printfonts.h"

#include <QHash>
#include <QSet>
#include <QTextLayout>

#include <array>
#include <memory>
#include <vector>

namespace concord {

/// One paragraph's part in a printed row, laid out at the left of its column; `top` counts from the row's top.
struct PrintedBlock
{
    TextSpan span;
    std::unique_ptr<QTextLayout> text;
    QString label; ///< before its first line, hanging
    QList<std::pair<int, QString>> raised; ///< footnote marks and numbers of notes, behind these places of `text`
    double left = 0; ///< from the column's edge
    double top = 0;
    double lineHeight = 0;
    double ascent = 0; ///< from a line's top to its baseline, alike in both languages so that rows stand level
    int size = 0;      ///< of its letters

    double baseline(int line) const;
    QList<LineBox> boxes(Range passage) const;
};

/// A line of a row's side: which block, which of its lines, and from where to where it reaches.
struct PrintedLine
{
    int block = 0;
    int line = 0;
    double top = 0;
    double bottom = 0;
};

/// One row laid out: a bead, or a paragraph where nothing is aligned, or a note.
struct PrintedRow
{
    std::array<std::vector<PrintedBlock>, 2> blocks; ///< by side
    std::array<std::vector<PrintedLine>, 2> lines;   ///< by side, downwards
    double space = 0; ///< above it, unless it starts a page
    bool keepsWithNext = false; ///< a heading
    bool isWide = false;        ///< over both columns, in the words of the paper's reader; kept as its source side
};

/// Lays out the rows of an article for paper. One instance serves one thread.
class PrintRows
{
public:
    PrintRows(const PrintedArticle &article, const PrintFonts &fonts, const PageFrame &frame);

    int count() const { return m_textRows + m_noteRows; }
    /// Whether both languages are there and stand side by side.
    bool isPair() const { return m_isPair; }
    PrintedRow compose(int index);

private:
    QList<TextSpan> spansOf(int index, Side side) const;
    PrintedRow composeNote(int index);
    void composeSide(PrintedRow &row, Side side, const QList<TextSpan> &spans);
    PrintedBlock composeBlock(const TextSpan &span);
    /// Heights that go with a size: of lines, and above the first baseline.
    void measure(PrintedBlock &block, Language language, bool isHeading) const;
    void layOut(PrintedBlock &block, QTextLayout *layout, LineBreaker &breaker, double width) const;
    QList<std::pair<int, QString>> raisedIn(const TextSpan &span) const;
    QString labelOf(const TextSpan &span) const;
    static void finishLines(PrintedRow &row, size_t side);

    const PrintedArticle &m_article;
    const PrintFonts &m_fonts;
    const PageFrame &m_frame;
    std::array<LineBreaker, 2> m_breakers;
    LineBreaker m_wordsBreaker;
    std::array<QSet<int>, 2> m_headings;
    QHash<std::pair<int, int>, QList<std::pair<int, int>>> m_noteEnds; ///< by side and paragraph: place, note
    bool m_isPair = false;
    int m_textRows = 0;
    int m_noteRows = 0; ///< with their head
};

/// The font of raised words, made from the text's own.
QFont raisedFont(const QFont &text);

} // namespace concord
