// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/docxnumbering.h"
#include "core/documents/containers/docxpackage.h"
#include "core/documents/containers/docxstyles.h"
#include "core/documents/containers/textflow.h"

#include <QStringList>

namespace concord {

/// The labels of a DOCX's notes, by their ids, as its text meets them.
struct DocxNotes
{
    QHash<QString, QString> labels;
    QStringList order; ///< ids
};

/// What a text of a DOCX yields beside its blocks.
struct DocxFindings
{
    QString title;  ///< of a paragraph styled as title
    QString byline; ///< of one styled as author
    DocxNotes footnotes, endnotes;
};

/// Reads the text of a DOCX, or of its notes, into blocks (ECMA-376 part 1, 17): as it would be with every tracked change
/// accepted, without comments, hidden text, headers and footers, tables of contents, pronunciation (ruby) and text that
/// only asks to be filled in. Of alternatives for different versions the first is read.
class DocxBody
{
public:
    /// All of them must outlive it.
    DocxBody(XmlPart &part, const DocxStyles &styles, DocxNumbering &numbering, const DocxRelationships &relationships);

    /// The blocks of a document; Unreadable "document-format" when it is no text.
    Result<QList<Block>> readDocument();
    /// The notes of a file of notes that the text met, in its order.
    Result<QList<Block>> readNotes(const DocxNotes &notes);

    const DocxFindings &findings() const { return m_findings; }

private:
    struct Paragraph
    {
        QString style;
        std::optional<int> outline, list, listLevel;
        bool isEndDeleted = false;
        bool isRunHidden = false;
    };
    /// A note whose mark is written in the text rather than counted.
    struct OwnMark
    {
        DocxNotes *notes = nullptr;
        QString id;
        QString label;
    };
    struct Field
    {
        QString instruction;
        bool isInResult = false;
        bool isLink = false;
    };

    Status readAll(const DocxNotes *notes);
    void start(const DocxNotes *notes);
    bool startText();
    bool startChange();
    bool startStructure();
    bool startAlternative();
    void startNote(const DocxNotes &notes);
    void end();
    void endParagraph();
    ParagraphForm formOf(const Paragraph &paragraph);

    void readParagraphProperties();
    void readRunProperties();
    void readRowProperties();
    void readControlProperties();
    QString readCharacters();
    void takeText(QStringView text);
    void takeSymbol();
    void takeFieldMark();
    void takeNoteMark(DocxNotes &notes, NumberStyle style);
    bool isSilent() const;
    void endRun();

    XmlPart &m_part;
    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    const DocxRelationships &m_relationships;
    TextFlow m_flow;
    DocxFindings m_findings;
    QList<Paragraph> m_paragraphs; ///< open ones, each within the one before
    QList<Field> m_fields;
    int m_instructions = 0; ///< open fields that have not come to what they show
    std::optional<OwnMark> m_ownMark; ///< while its run is read
    QList<bool> m_rows;         ///< whether the open rows are deleted
    QList<bool> m_alternatives; ///< whether one has been read
    bool m_skipsControl = false;
    bool m_hasRoot = false;
};

} // namespace concord
