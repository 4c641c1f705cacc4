// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/docxnumbering.h"

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLargestStart = 1'000'000;
constexpr qsizetype kLongestLabel = 64;

std::optional<int> startIn(const XmlPart &part)
{
    const std::optional<int> number = part.number("val"_L1);
    return number ? std::optional(std::clamp(*number, 0, kLargestStart)) : std::nullopt;
}

} // namespace

DocxNumbering::Level DocxNumbering::readLevel(XmlPart &part)
{
    Level level;
    part.forEachBelow([&part, &level] {
        const QStringView name = part.name();
        if (name == "start"_L1)
            level.start = startIn(part).value_or(1);
        else if (name == "numFmt"_L1)
            level.style = numberStyleOfWord(part.attribute("val"_L1));
        else if (name == "lvlText"_L1)
            level.text = part.attribute("val"_L1).left(kLongestLabel).toString();
        else if (name == "isLgl"_L1)
            level.isArabic = isOn(part.attribute("val"_L1));
        else if (name == "lvlRestart"_L1)
            level.doesRestart = part.number("val"_L1) != 0;
    });
    return level;
}

void DocxNumbering::readDefinition(XmlPart &part)
{
    Definition definition;
    const int id = part.number("abstractNumId"_L1).value_or(-1);
    part.forEachBelow([&part, &definition] {
        const QStringView name = part.name();
        if (name == "styleLink"_L1)
            definition.styleLink = part.attribute("val"_L1).toString();
        else if (name == "numStyleLink"_L1)
            definition.numStyleLink = part.attribute("val"_L1).toString();
        if (name != "lvl"_L1)
            return;
        const int level = part.number("ilvl"_L1).value_or(-1);
        const Level read = readLevel(part);
        if (level >= 0 && level < int(kLevels))
            definition.levels[static_cast<size_t>(level)] = read;
    });
    m_definitions.insert(id, definition);
}

void DocxNumbering::readList(XmlPart &part)
{
    List list;
    const int id = part.number("numId"_L1).value_or(-1);
    int level = -1;
    part.forEachBelow([&] {
        const QStringView name = part.name();
        const bool isLevel = level >= 0 && level < int(kLevels);
        if (name == "abstractNumId"_L1)
            list.definition = part.number("val"_L1).value_or(-1);
        else if (name == "lvlOverride"_L1)
            level = part.number("ilvl"_L1).value_or(-1);
        else if (name == "startOverride"_L1 && isLevel)
            list.starts[static_cast<size_t>(level)] = startIn(part);
        if (name != "lvl"_L1 || !isLevel)
            return;
        list.levels[static_cast<size_t>(level)] = readLevel(part);
    });
    m_lists.insert(id, list);
}

/// Replaces definitions that only name another by that one. A single step: links of links and circles stay as they are.
void DocxNumbering::followStyleLinks()
{
    QHash<QString, int> named;
    for (auto it = m_definitions.cbegin(); it != m_definitions.cend(); ++it) {
        if (!it->styleLink.isEmpty())
            named.insert(it->styleLink, it.key());
    }
    for (List &list : m_lists) {
        const auto definition = m_definitions.constFind(list.definition);
        if (definition != m_definitions.cend() && !definition->numStyleLink.isEmpty())
            list.definition = named.value(definition->numStyleLink, list.definition);
    }
}

Result<DocxNumbering> DocxNumbering::read(const QByteArray &bytes, const QString &name, ReadingWatch &watch)
{
    DocxNumbering numbering;
    XmlPart part(bytes, name, watch);
    for (auto event = part.next(); event != XmlPart::Event::Finished; event = part.next()) {
        if (event != XmlPart::Event::Start)
            continue;
        if (part.name() == "abstractNum"_L1)
            numbering.readDefinition(part);
        else if (part.name() == "num"_L1)
            numbering.readList(part);
    }
    if (part.failure())
        return *part.failure();
    numbering.followStyleLinks();
    return numbering;
}

const DocxNumbering::Level &DocxNumbering::levelOf(const List &list, size_t level) const
{
    return list.levels[level] ? *list.levels[level] : m_definitions.constFind(list.definition)->levels[level];
}

/// Goes on by one on a level; those below start anew.
void DocxNumbering::advance(int id, const List &list, size_t level)
{
    Counters &counters = m_counters[list.definition];
    const auto beginning = [&list](size_t of) { return list.starts[of] ? std::optional(*list.starts[of] - 1) : std::nullopt; };
    if (!m_begun.contains(id)) {
        m_begun.insert(id);
        for (size_t i = 0; i < kLevels; ++i)
            counters[i] = list.starts[i] ? beginning(i) : counters[i];
    }
    counters[level] = counters[level] ? *counters[level] + 1 : levelOf(list, level).start;
    for (size_t below = level + 1; below < kLevels; ++below) {
        if (levelOf(list, below).doesRestart)
            counters[below] = beginning(below);
    }
}

std::optional<QString> DocxNumbering::next(int list, int level)
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend() || !m_definitions.contains(found->definition))
        return std::nullopt;
    const auto at = static_cast<size_t>(std::clamp(level, 0, int(kLevels) - 1));
    advance(list, *found, at);
    const Level &own = levelOf(*found, at);
    if (own.style == NumberStyle::None)
        return QString();
    const Counters &counters = m_counters[found->definition];
    QString label;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const int digit = own.text[i] == u'%' && i + 1 < own.text.size() ? own.text[i + 1].unicode() - u'1' : -1;
        if (digit < 0 || digit >= int(kLevels)) {
            label += own.text[i];
            continue;
        }
        const auto place = static_cast<size_t>(digit);
        const NumberStyle style = own.isArabic ? NumberStyle::Arabic : levelOf(*found, place).style;
        label += numberInStyle(style, counters[place].value_or(levelOf(*found, place).start));
        ++i;
    }
    return label.trimmed();
}

} // namespace concord
