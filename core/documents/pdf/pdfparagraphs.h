// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/pdf/pdfline.h"
#include "core/documents/pdf/wordspacing.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace concord {

/// Paragraphs from lines in reading order. A line begins one when its letters differ in size or weight, when it stands
/// further below the line above than lines do, when it is indented, or when its first word had still fitted above: a line
/// ends early only where a paragraph does. Where lines are justified, one that misses the edge but for a hanging mark ends
/// early too. Columns and pages end none by themselves, but below the end of a sentence when there was room for more, or
/// when full lines that end a sentence mostly end paragraphs elsewhere in the document. Larger or bold paragraphs are
/// headings, ranked by size; lines of smaller letters at the foot of a column that begin with a label are footnotes and
/// follow the paragraph they interrupt; bullets and numbers that the text hangs from make list items.
class PdfParagraphs
{
public:
    explicit PdfParagraphs(QList<PdfLine> lines);

    QList<Block> blocks() const { return m_blocks; }
    /// The largest paragraph near the head of the first page, when it is larger than the text; else empty.
    QString title() const { return m_title; }

private:
    struct Paragraph
    {
        QList<PdfLine> lines;
        QString text;
        QList<Link> links; ///< to footnotes
        bool isFootnote = false;
    };

    void measure();
    void measureEnds();
    void straightenColumns();
    bool isFull(const PdfLine &line, double flush) const;
    bool endsAtFoot(const PdfLine &above, const PdfLine &line) const;
    bool isFootnoteStart(qsizetype index) const;
    bool begins(const Paragraph &open, const PdfLine &line) const;
    bool beginsBelow(const PdfLine &above, const PdfLine &line) const;
    bool hadFitted(const PdfLine &above, const PdfLine &line) const;
    std::optional<double> hangingIndent(const PdfLine &first) const;
    bool isIndented(const Paragraph &open, const PdfLine &line) const;
    bool isNextItem(const Paragraph &open, const PdfLine &line) const;
    bool isSetOffLabel(const Paragraph &paragraph) const;
    void gather();
    void compose();
    void compose(Paragraph &paragraph, const SpacingHabits &own, const SpacingHabits &beside);
    bool isHeading(const Paragraph &paragraph) const;
    void rankHeadings();
    Block blockOf(const Paragraph &paragraph) const;

    QList<PdfLine> m_lines;
    WordSpacing m_spacing;
    double m_size = 0;      ///< of the text
    double m_pitch = 0;     ///< from one line of the text to the next, in em
    bool m_isBold = false;  ///< the text itself is
    bool m_isJustified = false; ///< its lines are full but for the last of a paragraph
    bool m_isIndenting = false; ///< paragraphs begin with an indent
    bool m_fullLinesEnd = false; ///< paragraphs, where they end a sentence
    double m_foot = 0;           ///< the lowest line
    QHash<int, double> m_feet, m_columnFeet; ///< by page, by column
    QHash<int, QSet<int>> m_columns;         ///< by page
    QList<double> m_headingSizes; ///< from the largest
    QList<Paragraph> m_paragraphs;
    QList<Block> m_blocks;
    QString m_title;
};

} // namespace concord
