// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/odtstyles.h"

#include <QRegularExpression>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepestHeading = 6;
constexpr int kLongestChain = 64; ///< of styles that are based on each other
constexpr int kLargestStart = 1'000'000;
constexpr qsizetype kLongestLabel = 64;

QString keyOf(QStringView family, QStringView name)
{
    return family.toString() + u':' + name.toString();
}

/// "Heading_20_1" → "Heading 1" (ODF 1.3 part 3, 19.508: characters that a name cannot hold are written as _hex_).
QString decodedName(const QString &name)
{
    static const QRegularExpression escape(u"_([0-9a-f]{1,4})_"_s);
    QString text;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(name); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += QStringView(name).sliced(from, match.capturedStart() - from);
        text += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return text + name.sliced(from);
}

} // namespace

void OdtStyles::addStyle(XmlPart &part)
{
    const QString name = part.attribute("name"_L1).toString(), key = keyOf(part.attribute("family"_L1), name);
    Style style;
    style.displayName = part.hasAttribute("display-name"_L1) ? part.attribute("display-name"_L1).toString() : decodedName(name);
    style.parent = part.attribute("parent-style-name"_L1).toString();
    style.outline = part.number("default-outline-level"_L1).value_or(0);
    part.forEachBelow([&part, &style] {
        if (part.name() == "text-properties"_L1 && part.hasAttribute("display"_L1))
            style.isHidden = part.attribute("display"_L1) == "none"_L1;
    });
    m_styles.insert(key, style);
}

void OdtStyles::addList(XmlPart &part)
{
    ListLevels levels;
    const QString name = part.attribute("name"_L1).toString();
    part.forEachBelow([&part, &levels] {
        const bool isNumber = part.name() == "list-level-style-number"_L1;
        const int at = part.number("level"_L1).value_or(0);
        if (at < 1 || at > int(kListLevels) || !part.name().startsWith("list-level-style"_L1))
            return;
        OdtListLevel level;
        level.start = std::clamp(part.number("start-value"_L1).value_or(1), 0, kLargestStart);
        level.style = isNumber ? numberStyleOfOpenDocument(part.attribute("num-format"_L1)) : NumberStyle::None;
        level.prefix = part.attribute("num-prefix"_L1).left(kLongestLabel).toString();
        level.suffix = part.attribute("num-suffix"_L1).left(kLongestLabel).toString();
        level.pattern = part.attribute("num-list-format"_L1).left(kLongestLabel).toString();
        level.shownLevels = std::clamp(part.number("display-levels"_L1).value_or(1), 1, at);
        levels[static_cast<size_t>(at - 1)] = level;
    });
    m_lists.insert(name, levels);
}

void OdtStyles::add(XmlPart &part)
{
    m_resolved.clear();
    part.forEachBelow([this, &part] {
        if (part.name() == "style"_L1)
            addStyle(part);
        else if (part.name() == "list-style"_L1)
            addList(part);
        else
            part.skipElement();
    });
}

OdtStyle OdtStyles::resolved(const QString &key) const
{
    const QString family = key.left(key.indexOf(u':'));
    std::optional<StyleMeaning> meaning;
    std::optional<bool> hidden;
    int outline = 0;
    int steps = 0;
    QString next = key;
    for (auto style = m_styles.constFind(next); style != m_styles.cend() && steps < kLongestChain; style = m_styles.constFind(next)) {
        ++steps;
        if (!meaning)
            meaning = styleMeaning(style->displayName);
        hidden = hidden ? hidden : style->isHidden;
        outline = outline > 0 ? outline : style->outline;
        next = keyOf(family, style->parent);
    }
    OdtStyle result;
    static_cast<StyleMeaning &>(result) = meaning.value_or(StyleMeaning());
    if (!meaning && outline > 0) {
        result.kind = BlockKind::Heading;
        result.level = std::min(outline, kDeepestHeading);
    }
    result.isHidden = hidden.value_or(false);
    return result;
}

const OdtStyle &OdtStyles::paragraphStyle(const QString &name) const
{
    const QString key = keyOf(u"paragraph", name);
    const auto found = m_resolved.constFind(key);
    if (found != m_resolved.cend())
        return *found;
    OdtStyle style = resolved(key);
    if (!m_styles.contains(key)) // a name without a style still has its meaning
        static_cast<StyleMeaning &>(style) = styleMeaning(decodedName(name)).value_or(StyleMeaning());
    return *m_resolved.insert(key, style);
}

bool OdtStyles::isHidden(const QString &characterStyle) const
{
    const QString key = keyOf(u"text", characterStyle);
    const auto found = m_resolved.constFind(key);
    return (found != m_resolved.cend() ? *found : *m_resolved.insert(key, resolved(key))).isHidden;
}

const OdtStyles::ListLevels *OdtStyles::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found != m_lists.cend() ? &*found : nullptr;
}

} // namespace concord
