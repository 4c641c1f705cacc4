// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/marks/markstore.h"
#include "ui/reader/printing/pagebreaks.h"

namespace concord {

/// Draws pages in units. Borrows everything for its life.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const PrintedArticle &article, const PrintFonts &fonts, const PageFrame &frame, PrintRows &rows);

    void paint(const PrintedPage &page, int number, int total);

private:
    void paintFrame(int number, int total);
    void paintHeads();
    void paintPiece(const PagePiece &piece);
    void paintLines(const PrintedRow &row, const PagePiece &piece, Side side);
    void paintBlock(const PrintedBlock &block, Range lines, Side side, bool isWords);
    void paintQuoteRules(const PrintedBlock &block, Range lines, Side side);
    void paintRaised(const PrintedBlock &block, Range lines);
    void paintMarks(const PrintedBlock &block, Range lines);

    QPainter &m_painter;
    const PrintedArticle &m_article;
    const PrintFonts &m_fonts;
    const PageFrame &m_frame;
    PrintRows &m_rows;
    RowTable m_table;
    MarkStore m_marks;
    Theme m_theme;
    int m_rowIndex = -1;
    PrintedRow m_row; ///< the last one laid out: it may go on over the page
};

} // namespace concord
