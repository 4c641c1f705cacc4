// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/odtbody.h"

#include "core/documents/normalisation.h"

#include <QSet>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepestHeading = 6;
constexpr int kMostSpaces = 256;
constexpr qsizetype kLongestLabel = 64;

enum class Space { Office, Text, Table, Draw, Other };

Space spaceOf(QStringView space)
{
    constexpr auto stem = "urn:oasis:names:tc:opendocument:xmlns:"_L1;
    if (!space.startsWith(stem))
        return Space::Other;
    const QStringView kind = space.sliced(stem.size());
    return kind == "text:1.0"_L1 ? Space::Text : kind == "table:1.0"_L1 ? Space::Table : kind == "drawing:1.0"_L1 ? Space::Draw
        : kind == "office:1.0"_L1 ? Space::Office : Space::Other;
}

} // namespace

Result<QList<Block>> OdtBody::read()
{
    for (auto event = m_part.next(); event != XmlPart::Event::Finished; event = m_part.next()) {
        if (event == XmlPart::Event::Start)
            start();
        else if (event == XmlPart::Event::End)
            end();
        else
            takeText(m_part.text());
    }
    if (m_part.failure())
        return *m_part.failure();
    if (!m_hasText)
        return Error{Error::Code::Unreadable, u"document-format"_s, {}};
    return m_flow.take();
}

void OdtBody::start()
{
    if (startSkipped())
        return;
    switch (spaceOf(m_part.space())) {
    case Space::Office:
        m_hasText = m_hasText || m_part.name() == "text"_L1;
        break;
    case Space::Text:
        if (!startInline())
            startStructure();
        break;
    case Space::Table:
        if (m_part.name() == "table-row"_L1) {
            m_flow.beginRow();
        } else if (m_part.name().endsWith("table-cell"_L1)) {
            m_flow.beginCell();
            m_lists.beginPlace();
        }
        break;
    case Space::Draw:
        m_lists.beginPlace();
        if (paragraph())
            ++paragraph()->drawings;
        break;
    case Space::Other:
        break;
    }
}

/// What is not the text's. Styles are read where they stand, before it.
bool OdtBody::startSkipped()
{
    static const QSet<QString> ofText{
        u"tracked-changes"_s, u"table-of-content"_s, u"illustration-index"_s, u"table-index"_s,    u"object-index"_s,      u"user-index"_s,
        u"alphabetical-index"_s, u"bibliography-source"_s, u"hidden-text"_s,  u"hidden-paragraph"_s, u"ruby-text"_s,     u"sequence-decls"_s,
        u"variable-decls"_s,  u"user-field-decls"_s, u"script"_s,             u"dde-connection-decls"_s};
    static const QSet<QString> ofOffice{u"annotation"_s, u"forms"_s, u"scripts"_s, u"font-face-decls"_s, u"settings"_s, u"master-styles"_s, u"meta"_s};
    const Space space = spaceOf(m_part.space());
    const QString name = m_part.name().toString();
    if (space == Space::Office && (name == "automatic-styles"_L1 || name == "styles"_L1)) {
        m_styles.add(m_part);
        return true;
    }
    // Of other spaces: a picture's title and description, formulas, controls. What is unknown may stand around text.
    const bool isAside = space == Space::Other
        && (name == "title"_L1 || name == "desc"_L1 || name == "math"_L1 || m_part.space().endsWith(":form:1.0"_L1));
    const bool isHiddenSection = space == Space::Text && name == "section"_L1 && m_part.attribute("display"_L1) == "none"_L1;
    const bool isSkipped = (space == Space::Text && ofText.contains(name)) || (space == Space::Office && ofOffice.contains(name))
        || (space == Space::Table && (name == "shapes"_L1 || name == "title"_L1 || name == "desc"_L1))
        || (space == Space::Draw && name == "object"_L1) || isAside || isHiddenSection;
    if (isSkipped)
        m_part.skipElement();
    return isSkipped;
}

/// What stands in a line.
bool OdtBody::startInline()
{
    const QStringView name = m_part.name();
    Paragraph *now = paragraph();
    ParagraphText *text = m_flow.paragraph();
    if (name == "span"_L1) {
        if (now)
            now->spans.append(m_styles.isHidden(m_part.attribute("style-name"_L1).toString()));
    } else if (name == "s"_L1) {
        takeSpaces();
    } else if (name == "tab"_L1) {
        if (now && text && !isSilent()) {
            text->append(u"\t");
            now->endsInSpace = false;
        }
    } else if (name == "line-break"_L1) {
        if (now && text && !isSilent()) {
            text->breakLine();
            now->endsInSpace = true;
        }
    } else if (name == "a"_L1) {
        const QString target = m_part.attribute("href"_L1).toString();
        if (text)
            text->openLink(target.startsWith(u'#') ? QString() : target);
    } else if (name == "note"_L1) {
        m_noteLabel.clear();
    } else if (name == "note-citation"_L1) {
        startNoteCitation();
    } else {
        return false;
    }
    return true;
}

bool OdtBody::startStructure()
{
    const QStringView name = m_part.name();
    if (name == "p"_L1 || name == "h"_L1) {
        beginParagraph(name == "h"_L1);
    } else if (name == "list"_L1) {
        m_lists.beginList(m_part);
    } else if (name == "list-item"_L1 || name == "list-header"_L1) {
        m_lists.beginItem(m_part, name == "list-item"_L1);
    } else if (name == "note-body"_L1) {
        ++m_notes;
        if (m_noteLabel.isEmpty())
            m_noteLabel = QString::number(m_notes);
        if (m_flow.paragraph())
            m_flow.paragraph()->addMark(m_noteLabel);
        m_flow.beginNote(m_noteLabel);
        m_lists.beginPlace();
    } else {
        return false;
    }
    return true;
}

void OdtBody::startNoteCitation()
{
    m_noteLabel = m_part.attribute("label"_L1).left(kLongestLabel).toString();
    QString shown;
    for (auto event = m_part.next(); event != XmlPart::Event::Finished && event != XmlPart::Event::End; event = m_part.next()) {
        if (event == XmlPart::Event::Start)
            m_part.skipElement();
        else if (shown.size() < kLongestLabel)
            shown += m_part.text().left(kLongestLabel);
    }
    if (m_noteLabel.isEmpty())
        m_noteLabel = shown.simplified();
}

void OdtBody::beginParagraph(bool isHeading)
{
    Paragraph paragraph;
    paragraph.style = m_part.attribute("style-name"_L1).toString();
    const OdtStyle &style = m_styles.paragraphStyle(paragraph.style);
    ParagraphForm &form = paragraph.form;
    form.kind = isHeading ? BlockKind::Heading : style.kind;
    form.level = isHeading ? std::clamp(m_part.number("outline-level"_L1).value_or(1), 1, kDeepestHeading) : style.level;
    if (m_lists.depth() > 0) {
        form.label = m_lists.nextLabel();
        if (form.kind != BlockKind::Heading) {
            form.kind = BlockKind::ListItem;
            form.level = m_lists.depth();
        }
    }
    paragraph.isHidden = style.isHidden;
    m_paragraphs.append(paragraph);
    m_flow.beginParagraph();
}

void OdtBody::endParagraph()
{
    using Role = StyleMeaning::Role;
    if (m_paragraphs.isEmpty())
        return;
    const Paragraph paragraph = m_paragraphs.takeLast();
    ParagraphText *text = m_flow.paragraph();
    const Role role = m_styles.paragraphStyle(paragraph.style).role;
    if (text && role == Role::Contents)
        *text = ParagraphText();
    if (text && role == Role::Title && m_title.isEmpty())
        m_title = normalised(text->text());
    if (text && role == Role::Byline && m_byline.isEmpty())
        m_byline = normalised(text->text());
    m_flow.endParagraph(paragraph.form);
}

void OdtBody::end()
{
    const QStringView name = m_part.name();
    switch (spaceOf(m_part.space())) {
    case Space::Text:
        if (name == "p"_L1 || name == "h"_L1) {
            endParagraph();
        } else if (name == "span"_L1) {
            if (paragraph() && !paragraph()->spans.isEmpty())
                paragraph()->spans.removeLast();
        } else if (name == "a"_L1) {
            if (m_flow.paragraph())
                m_flow.paragraph()->closeLink();
        } else if (name == "list"_L1) {
            m_lists.endList();
        } else if (name == "note-body"_L1) {
            m_flow.endNote();
            m_lists.endPlace();
        }
        break;
    case Space::Table:
        if (name == "table-row"_L1)
            m_flow.endRow();
        else if (name.endsWith("table-cell"_L1))
            m_lists.endPlace();
        break;
    case Space::Draw:
        m_lists.endPlace();
        if (paragraph())
            --paragraph()->drawings;
        break;
    case Space::Office:
    case Space::Other:
        break;
    }
}

bool OdtBody::isSilent() const
{
    if (m_paragraphs.isEmpty())
        return true;
    const Paragraph &now = m_paragraphs.last();
    return now.isHidden || now.drawings > 0 || now.spans.contains(true);
}

/// White space is folded as ODF has it (part 3, 6.1.2); more of it is written as text:s.
void OdtBody::takeText(QStringView text)
{
    if (isSilent() || !m_flow.paragraph())
        return;
    Paragraph &now = m_paragraphs.last();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isSpace || !now.endsInSpace)
            folded += isSpace ? QChar(u' ') : c;
        now.endsInSpace = isSpace;
    }
    m_flow.paragraph()->append(folded);
}

void OdtBody::takeSpaces()
{
    const int count = std::clamp(m_part.number("c"_L1).value_or(1), 1, kMostSpaces);
    if (isSilent() || !m_flow.paragraph())
        return;
    m_flow.paragraph()->append(QString(count, u' '));
    m_paragraphs.last().endsInSpace = false;
}

} // namespace concord
