// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/docxbody.h"

#include "core/documents/normalisation.h"

#include <QRegularExpression>
#include <QSet>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepestHeading = 6;
constexpr int kNoOutline = 9;
constexpr int kDeepestList = 9;
constexpr qsizetype kLongestLabel = 64;
constexpr qsizetype kLongestInstruction = 8192;

bool isMathSpace(QStringView space)
{
    return space == "http://schemas.openxmlformats.org/officeDocument/2006/math"_L1 || space == "http://purl.oclc.org/ooxml/officeDocument/math"_L1;
}

/// The address in a field's instruction, HYPERLINK "…"; empty for another field or a place in the document itself.
QString addressIn(const QString &instruction)
{
    static const QRegularExpression link(u"^\\s*HYPERLINK\\s+\"([^\"]*)\""_s, QRegularExpression::CaseInsensitiveOption);
    return link.match(instruction).captured(1);
}

} // namespace

DocxBody::DocxBody(XmlPart &part, const DocxStyles &styles, DocxNumbering &numbering, const DocxRelationships &relationships)
    : m_part(part), m_styles(styles), m_numbering(numbering), m_relationships(relationships)
{
}

Result<QList<Block>> DocxBody::readDocument()
{
    if (const Status read = readAll(nullptr); !read)
        return read.error();
    if (!m_hasRoot)
        return Error{Error::Code::Unreadable, u"document-format"_s, {}};
    return m_flow.take();
}

Result<QList<Block>> DocxBody::readNotes(const DocxNotes &notes)
{
    if (const Status read = readAll(&notes); !read)
        return read.error();
    QHash<QString, QList<Block>> byLabel;
    for (const Block &block : m_flow.take())
        byLabel[block.label].append(block);
    QList<Block> all;
    for (const QString &id : notes.order)
        all += byLabel.take(notes.labels.value(id));
    return all;
}

Status DocxBody::readAll(const DocxNotes *notes)
{
    for (auto event = m_part.next(); event != XmlPart::Event::Finished; event = m_part.next()) {
        if (event == XmlPart::Event::Start)
            start(notes);
        else if (event == XmlPart::Event::End)
            end();
    }
    if (m_part.failure())
        return *m_part.failure();
    return Done{};
}

void DocxBody::start(const DocxNotes *notes)
{
    const QStringView name = m_part.name();
    if (isMathSpace(m_part.space())) {
        if (name == "t"_L1)
            takeText(readCharacters());
        return;
    }
    if (!isDocxSpace(m_part.space())) {
        startAlternative();
        return;
    }
    m_hasRoot = m_hasRoot || name == "document"_L1;
    if (notes && (name == "footnote"_L1 || name == "endnote"_L1))
        startNote(*notes);
    else if (!startText() && !startChange())
        startStructure();
}

/// What stands in a line.
bool DocxBody::startText()
{
    const QStringView name = m_part.name();
    if (name == "r"_L1) {
        endRun();
    } else if (name == "rPr"_L1) {
        readRunProperties();
    } else if (name == "t"_L1) {
        const bool isKept = m_part.attribute("space"_L1) == "preserve"_L1;
        const QString text = readCharacters();
        takeText(isKept ? text : text.trimmed());
    } else if (name == "tab"_L1 || name == "ptab"_L1) {
        takeText(u"\t");
    } else if (name == "noBreakHyphen"_L1) {
        takeText(u"-");
    } else if (name == "sym"_L1) {
        takeSymbol();
    } else if (name == "br"_L1 || name == "cr"_L1) {
        if (m_flow.paragraph() && !isSilent())
            m_flow.paragraph()->breakLine();
    } else if (name == "fldChar"_L1) {
        takeFieldMark();
    } else if (name == "instrText"_L1) {
        const QString text = readCharacters();
        if (!m_fields.isEmpty() && m_fields.last().instruction.size() < kLongestInstruction)
            m_fields.last().instruction += text;
    } else if (name == "footnoteReference"_L1) {
        takeNoteMark(m_findings.footnotes, NumberStyle::Arabic);
    } else if (name == "endnoteReference"_L1) {
        takeNoteMark(m_findings.endnotes, NumberStyle::LowerRoman);
    } else {
        return false;
    }
    return true;
}

/// What is no longer there, or is not the text's.
bool DocxBody::startChange()
{
    static const QSet<QString> skipped{u"del"_s,     u"moveFrom"_s,   u"delText"_s, u"delInstrText"_s, u"rt"_s,          u"rubyPr"_s,       u"pPrChange"_s,
                                       u"sectPr"_s,  u"tblPr"_s,      u"tblGrid"_s, u"tcPr"_s,         u"smartTagPr"_s,  u"customXmlPr"_s,  u"sdtEndPr"_s,
                                       u"tblPrEx"_s, u"background"_s, u"altChunk"_s, u"tblGridChange"_s};
    if (!skipped.contains(m_part.name().toString()))
        return false;
    m_part.skipElement();
    return true;
}

bool DocxBody::startStructure()
{
    const QStringView name = m_part.name();
    if (name == "p"_L1) {
        m_flow.beginParagraph();
        m_paragraphs.append(Paragraph());
    } else if (name == "pPr"_L1) {
        readParagraphProperties();
    } else if (name == "hyperlink"_L1) {
        if (m_flow.paragraph())
            m_flow.paragraph()->openLink(m_relationships.address(m_part.attribute("id"_L1).toString()));
    } else if (name == "fldSimple"_L1) {
        if (m_flow.paragraph())
            m_flow.paragraph()->openLink(addressIn(m_part.attribute("instr"_L1).toString()));
    } else if (name == "tr"_L1) {
        m_flow.beginRow();
        m_rows.append(false);
    } else if (name == "trPr"_L1) {
        readRowProperties();
    } else if (name == "tc"_L1) {
        m_flow.beginCell();
    } else if (name == "sdtPr"_L1) {
        readControlProperties();
    } else if (name == "sdtContent"_L1) {
        if (m_skipsControl)
            m_part.skipElement();
        m_skipsControl = false;
    } else {
        return false;
    }
    return true;
}

/// mc:AlternateContent (ECMA-376 part 3): its first choice, the fallback when there is none.
bool DocxBody::startAlternative()
{
    if (m_part.space() != "http://schemas.openxmlformats.org/markup-compatibility/2006"_L1)
        return false;
    if (m_part.name() == "AlternateContent"_L1) {
        m_alternatives.append(false);
    } else if (!m_alternatives.isEmpty()) {
        if (m_alternatives.last())
            m_part.skipElement();
        m_alternatives.last() = true;
    }
    return true;
}

void DocxBody::startNote(const DocxNotes &notes)
{
    const QString id = m_part.attribute("id"_L1).toString();
    const QStringView type = m_part.attribute("type"_L1);
    if ((!type.isEmpty() && type != "normal"_L1) || !notes.labels.contains(id))
        m_part.skipElement();
    else
        m_flow.beginNote(notes.labels.value(id));
}

void DocxBody::end()
{
    const QStringView name = m_part.name();
    if (!isDocxSpace(m_part.space())) {
        if (name == "AlternateContent"_L1 && !m_alternatives.isEmpty())
            m_alternatives.removeLast();
        return;
    }
    if (name == "p"_L1) {
        endParagraph();
    } else if (name == "hyperlink"_L1 || name == "fldSimple"_L1) {
        if (m_flow.paragraph())
            m_flow.paragraph()->closeLink();
    } else if (name == "tr"_L1) {
        m_flow.endRow(!m_rows.isEmpty() && m_rows.takeLast());
    } else if (name == "txbxContent"_L1 || name == "tbl"_L1) {
        m_flow.endBox();
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        m_flow.endNote();
    } else if (name == "r"_L1) {
        endRun();
    }
}

void DocxBody::endParagraph()
{
    using Role = StyleMeaning::Role;
    if (m_paragraphs.isEmpty())
        return;
    const Paragraph paragraph = m_paragraphs.takeLast();
    ParagraphText *text = m_flow.paragraph();
    const Role role = m_styles.paragraphStyle(paragraph.style).role;
    if (text && role == Role::Contents)
        *text = ParagraphText();
    if (text && role == Role::Title && m_findings.title.isEmpty())
        m_findings.title = normalised(text->text());
    if (text && role == Role::Byline && m_findings.byline.isEmpty())
        m_findings.byline = normalised(text->text());
    const bool hasText = text && !normalised(text->text()).isEmpty();
    m_flow.endParagraph(hasText ? formOf(paragraph) : ParagraphForm(), paragraph.isEndDeleted);
}

ParagraphForm DocxBody::formOf(const Paragraph &paragraph)
{
    const DocxParagraphStyle &style = m_styles.paragraphStyle(paragraph.style);
    ParagraphForm form;
    form.kind = style.kind;
    form.level = style.level;
    if (paragraph.outline && *paragraph.outline >= 0) {
        const bool isHeading = *paragraph.outline < kNoOutline;
        form.kind = isHeading ? BlockKind::Heading : style.kind == BlockKind::Heading ? BlockKind::Body : style.kind;
        form.level = isHeading ? std::min(*paragraph.outline + 1, kDeepestHeading) : form.kind == BlockKind::Body ? 0 : style.level;
    }
    const int listLevel = std::clamp(paragraph.listLevel.value_or(style.listLevel), 0, kDeepestList - 1);
    const int list = paragraph.list.value_or(style.list.value_or(0));
    const std::optional<QString> label = list > 0 ? m_numbering.next(list, listLevel) : std::nullopt;
    if (!label)
        return form;
    form.label = *label;
    if (form.kind != BlockKind::Heading) {
        form.kind = BlockKind::ListItem;
        form.level = listLevel + 1;
    }
    return form;
}

bool DocxBody::isSilent() const
{
    if (!m_paragraphs.isEmpty() && (m_paragraphs.last().isRunHidden || m_styles.paragraphStyle(m_paragraphs.last().style).isHidden))
        return true;
    return m_instructions > 0;
}

void DocxBody::takeText(QStringView text)
{
    if (m_paragraphs.isEmpty() || isSilent())
        return;
    if (m_ownMark)
        m_ownMark->label += text.left(kLongestLabel);
    else if (m_flow.paragraph())
        m_flow.paragraph()->append(text);
}

/// A character of a symbol font: those of its own private range (F000 to F0FF) mean nothing without it.
void DocxBody::takeSymbol()
{
    bool ok = false;
    const uint code = m_part.attribute("char"_L1).toUInt(&ok, 16);
    const bool isPrivate = code >= 0xE000 && code <= 0xF8FF;
    if (ok && code <= 0xFFFF && !isPrivate && !QChar::isSurrogate(code))
        takeText(QString(QChar(static_cast<char16_t>(code))));
}

/// A field: from "begin" to "separate" it says what it is, from there to "end" is what it shows.
void DocxBody::takeFieldMark()
{
    const QStringView type = m_part.attribute("fldCharType"_L1);
    if (type == "begin"_L1) {
        m_fields.append(Field());
        ++m_instructions;
    } else if (m_fields.isEmpty()) {
        return;
    } else if (type == "separate"_L1) {
        Field &field = m_fields.last();
        m_instructions -= field.isInResult ? 0 : 1;
        field.isInResult = true;
        const QString address = addressIn(field.instruction);
        field.isLink = !address.isEmpty() && m_flow.paragraph();
        if (field.isLink)
            m_flow.paragraph()->openLink(address);
    } else if (type == "end"_L1) {
        const Field field = m_fields.takeLast();
        m_instructions -= field.isInResult ? 0 : 1;
        if (field.isLink && m_flow.paragraph())
            m_flow.paragraph()->closeLink();
    }
}

void DocxBody::takeNoteMark(DocxNotes &notes, NumberStyle style)
{
    const QString id = m_part.attribute("id"_L1).toString();
    const bool hasOwnMark = m_part.hasAttribute("customMarkFollows"_L1) && isOn(m_part.attribute("customMarkFollows"_L1));
    if (!m_flow.paragraph() || isSilent() || notes.labels.contains(id))
        return;
    notes.order.append(id);
    notes.labels.insert(id, numberInStyle(style, static_cast<int>(notes.order.size())));
    if (hasOwnMark)
        m_ownMark = OwnMark{&notes, id, {}};
    else
        m_flow.paragraph()->addMark(notes.labels.value(id));
}

void DocxBody::endRun()
{
    if (!m_paragraphs.isEmpty())
        m_paragraphs.last().isRunHidden = false;
    if (!m_ownMark)
        return;
    const OwnMark mark = *std::exchange(m_ownMark, std::nullopt);
    QString &label = mark.notes->labels[mark.id];
    if (!mark.label.trimmed().isEmpty())
        label = mark.label.trimmed();
    if (m_flow.paragraph())
        m_flow.paragraph()->addMark(label);
}

QString DocxBody::readCharacters()
{
    QString text;
    for (auto event = m_part.next(); event != XmlPart::Event::Finished && event != XmlPart::Event::End; event = m_part.next()) {
        if (event == XmlPart::Event::Start)
            m_part.skipElement();
        else
            text += m_part.text();
    }
    return text;
}

void DocxBody::readParagraphProperties()
{
    Paragraph ignored;
    Paragraph &paragraph = m_paragraphs.isEmpty() ? ignored : m_paragraphs.last();
    m_part.forEachBelow([this, &paragraph] {
        const QStringView name = m_part.name();
        if (name == "pPrChange"_L1 || name == "rPrChange"_L1 || name == "sectPr"_L1)
            m_part.skipElement();
        else if (name == "pStyle"_L1)
            paragraph.style = m_part.attribute("val"_L1).toString();
        else if (name == "outlineLvl"_L1)
            paragraph.outline = m_part.number("val"_L1);
        else if (name == "numId"_L1)
            paragraph.list = m_part.number("val"_L1);
        else if (name == "ilvl"_L1)
            paragraph.listLevel = m_part.number("val"_L1);
        else if (name == "del"_L1 || name == "moveFrom"_L1)
            paragraph.isEndDeleted = true;
    });
}

void DocxBody::readRunProperties()
{
    bool isHidden = false;
    m_part.forEachBelow([this, &isHidden] {
        const QStringView name = m_part.name();
        if (name == "rPrChange"_L1)
            m_part.skipElement();
        else if (name == "vanish"_L1)
            isHidden = isOn(m_part.attribute("val"_L1));
        else if (name == "rStyle"_L1)
            isHidden = isHidden || m_styles.isHidden(m_part.attribute("val"_L1).toString());
    });
    if (!m_paragraphs.isEmpty())
        m_paragraphs.last().isRunHidden = isHidden;
}

void DocxBody::readRowProperties()
{
    m_part.forEachBelow([this] {
        if (m_part.name() == "trPrChange"_L1)
            m_part.skipElement();
        else if (m_part.name() == "del"_L1 && !m_rows.isEmpty())
            m_rows.last() = true;
    });
}

/// A content control whose text only asks for some, or that holds a table of contents, is left out.
void DocxBody::readControlProperties()
{
    m_skipsControl = false;
    m_part.forEachBelow([this] {
        const QStringView name = m_part.name();
        if (name == "showingPlcHdr"_L1)
            m_skipsControl = m_skipsControl || isOn(m_part.attribute("val"_L1));
        else if (name == "docPartGallery"_L1)
            m_skipsControl = m_skipsControl || m_part.attribute("val"_L1) == "Table of Contents"_L1;
    });
}

} // namespace concord
