// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/docxstyles.h"

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepestHeading = 6;
constexpr int kLongestChain = 64; ///< of styles that are based on each other
constexpr int kNoOutline = 9;

} // namespace

bool isDocxSpace(QStringView space)
{
    return space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1
        || space == "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;
}

DocxStyles::Style DocxStyles::readStyle(XmlPart &part)
{
    Style style;
    part.forEachBelow([&part, &style] {
        const QStringView name = part.name();
        if (name.endsWith("Change"_L1) || name == "tblStylePr"_L1) { // what it was before; what it is in a corner of a table
            part.skipElement();
            return;
        }
        if (name == "name"_L1)
            style.name = part.attribute("val"_L1).toString();
        else if (name == "basedOn"_L1)
            style.basedOn = part.attribute("val"_L1).toString();
        else if (name == "outlineLvl"_L1)
            style.outline = part.number("val"_L1);
        else if (name == "numId"_L1)
            style.list = part.number("val"_L1);
        else if (name == "ilvl"_L1)
            style.listLevel = part.number("val"_L1);
        else if (name == "vanish"_L1)
            style.isHidden = isOn(part.attribute("val"_L1));
    });
    return style;
}

Result<DocxStyles> DocxStyles::read(const QByteArray &bytes, const QString &name, ReadingWatch &watch)
{
    DocxStyles styles;
    XmlPart part(bytes, name, watch);
    for (auto event = part.next(); event != XmlPart::Event::Finished; event = part.next()) {
        if (event != XmlPart::Event::Start || part.name() != "style"_L1)
            continue;
        const QString id = part.attribute("styleId"_L1).toString();
        if (part.attribute("type"_L1) == "paragraph"_L1 && part.hasAttribute("default"_L1) && isOn(part.attribute("default"_L1)))
            styles.m_default = id;
        styles.m_styles.insert(id, readStyle(part));
    }
    if (part.failure())
        return *part.failure();
    return styles;
}

DocxParagraphStyle DocxStyles::resolved(const QString &id) const
{
    std::optional<StyleMeaning> meaning;
    std::optional<int> outline, list, listLevel;
    std::optional<bool> hidden;
    int steps = 0;
    QString next = m_styles.contains(id) ? id : m_default;
    for (auto style = m_styles.constFind(next); style != m_styles.cend() && steps < kLongestChain; style = m_styles.constFind(next)) {
        ++steps;
        if (!meaning)
            meaning = styleMeaning(style->name);
        outline = outline ? outline : style->outline;
        list = list ? list : style->list;
        listLevel = listLevel ? listLevel : style->listLevel;
        hidden = hidden ? hidden : style->isHidden;
        next = style->basedOn;
    }
    DocxParagraphStyle result;
    static_cast<StyleMeaning &>(result) = meaning.value_or(StyleMeaning());
    if (outline && *outline >= 0 && *outline < kNoOutline && result.role != StyleMeaning::Role::Contents) {
        result.kind = BlockKind::Heading;
        result.level = std::min(*outline + 1, kDeepestHeading);
    }
    result.list = list;
    result.listLevel = listLevel.value_or(0);
    result.isHidden = hidden.value_or(false);
    return result;
}

const DocxParagraphStyle &DocxStyles::paragraphStyle(const QString &id) const
{
    const QString key = m_styles.contains(id) ? id : m_default;
    const auto found = m_resolved.constFind(key);
    return found != m_resolved.cend() ? *found : *m_resolved.insert(key, resolved(key));
}

bool DocxStyles::isHidden(const QString &characterStyle) const
{
    return m_styles.contains(characterStyle) && paragraphStyle(characterStyle).isHidden;
}

} // namespace concord
