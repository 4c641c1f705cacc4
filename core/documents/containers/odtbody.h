// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/odtlists.h"
#include "core/documents/containers/textflow.h"

namespace concord {

/// Reads the text of an ODT into blocks (ODF 1.3 part 3, 3 to 7 and 9 to 10), as it would be with every tracked change
/// accepted, without comments, hidden text, indexes and pronunciation (ruby).
class OdtBody
{
public:
    /// content.xml, and the styles of styles.xml, to which those of the content are added. Both must outlive it.
    OdtBody(XmlPart &part, OdtStyles &styles) : m_part(part), m_styles(styles), m_lists(styles) {}

    /// Unreadable "document-format" when the content is no text.
    Result<QList<Block>> read();

    const QString &title() const { return m_title; }   ///< of a paragraph styled as title
    const QString &byline() const { return m_byline; } ///< of one styled as author

private:
    struct Paragraph
    {
        QString style;
        ParagraphForm form;
        bool isHidden = false;
        bool endsInSpace = true; ///< so that white space that follows is none
        int drawings = 0;        ///< open ones: white space among their parts is no text
        QList<bool> spans;       ///< whether the open ones are hidden
    };

    void start();
    bool startSkipped();
    bool startInline();
    bool startStructure();
    void startNoteCitation();
    void beginParagraph(bool isHeading);
    void endParagraph();
    void end();
    void takeText(QStringView text);
    void takeSpaces();
    bool isSilent() const;
    Paragraph *paragraph() { return m_paragraphs.isEmpty() ? nullptr : &m_paragraphs.last(); }

    XmlPart &m_part;
    OdtStyles &m_styles;
    OdtLists m_lists;
    TextFlow m_flow;
    QList<Paragraph> m_paragraphs; ///< open ones, each within the one before
    QString m_noteLabel;
    QString m_title, m_byline;
    int m_notes = 0;
    bool m_hasText = false;
};

} // namespace concord
