// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QString>

namespace concord {

/// The running text of one paragraph of an office document. White space stays as it is.
///
/// A line break within a paragraph is a space, and nothing between two wide characters (UAX #11). Two in a row part
/// paragraphs, as an empty line does; in code every line is one.
class ParagraphText
{
public:
    void append(QStringView text);
    void breakLine();
    void openLink(const QString &target); ///< an empty target leads nowhere; a passage within another is left out
    void closeLink();
    void addMark(const QString &label); ///< of a footnote

    QStringView text() const { return m_text; }

    /// The paragraphs collected, normalised; starts anew. None when there is only white space. A label is the first's.
    QList<Block> take(const ParagraphForm &form);

private:
    struct Part
    {
        QString text;
        QList<Link> links;
        QList<qsizetype> lines; ///< where they begin, the first apart
    };
    static QList<Part> linesOf(const Part &part);
    void settleBreaks(QStringView next);
    Part rest();

    QString m_text;
    QList<Link> m_links;
    QList<qsizetype> m_lines;
    QList<Part> m_parts; ///< before the last empty line
    QString m_target;
    int m_linkBegin = 0;
    int m_linkDepth = 0;
    int m_breaks = 0;
};

/// Puts the paragraphs of an office document in order while they are read, some within others.
///
/// Text boxes follow the paragraph they are anchored in. Footnotes and endnotes come at the end, as BlockKind::Footnote.
/// A row of a table is one block (TableRow), its cells with text joined by " | ", when none of them holds more than one
/// paragraph. A row with a single cell that has text, and one with several paragraphs in a cell, is layout: its
/// paragraphs come one by one, cell after cell.
class TextFlow
{
public:
    void beginParagraph();
    /// `isOpenEnded`: its end was deleted, so that the next paragraph of the same cell, box or note goes on with it.
    void endParagraph(const ParagraphForm &form, bool isOpenEnded = false);
    /// The paragraph that is open, else null.
    ParagraphText *paragraph();

    void beginRow();
    void beginCell();
    void endRow(bool isDeleted = false);
    void endBox(); ///< of a text box; also at a table's end
    void beginNote(const QString &label);
    void endNote();

    /// Notes read elsewhere.
    void appendNotes(const QList<Block> &blocks) { m_notes += blocks; }
    /// All of it; starts anew.
    QList<Block> take();

private:
    enum class Kind { Paragraph, Row, Note };
    struct Frame
    {
        Kind kind = Kind::Paragraph;
        ParagraphText text;
        ParagraphForm form;
        bool isOpenEnded = false;
        QList<Block> blocks;       ///< of what stands within it
        QList<QList<Block>> cells; ///< of a row
        QString label;             ///< of a note
    };
    void deliver(const QList<Block> &blocks);
    void closeOpenEnded();
    bool endsWith(Kind kind) const { return !m_frames.isEmpty() && m_frames.last().kind == kind; }

    QList<Frame> m_frames;
    QList<Block> m_blocks;
    QList<Block> m_notes;
};

} // namespace concord
