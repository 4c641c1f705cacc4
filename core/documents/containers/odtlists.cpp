// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/odtlists.h"

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLargestStart = 1'000'000;

} // namespace

void OdtLists::beginList(const XmlPart &part)
{
    OpenList list;
    const bool isTop = depth() == 0;
    const QString own = part.attribute("style-name"_L1).toString(), continued = part.attribute("continue-list"_L1).toString();
    list.style = !own.isEmpty() ? own : isTop ? m_styleOfId.value(continued) : m_lists.last().style;
    list.depth = depth() + 1;
    list.isContinued = part.attribute("continue-numbering"_L1) == "true"_L1 || m_styleOfId.contains(continued)
        || (!isTop && m_lists.last().isContinued);
    if (const QString id = part.attribute("id"_L1).toString(); !id.isEmpty())
        m_styleOfId.insert(id, list.style);
    if (!list.isContinued) {
        Counters &counters = m_counters[list.style];
        const size_t from = std::min(static_cast<size_t>(list.depth), counters.size()) - 1;
        std::fill(counters.begin() + static_cast<std::ptrdiff_t>(from), counters.end(), std::nullopt);
    }
    m_lists.append(list);
}

void OdtLists::endList()
{
    if (!m_lists.isEmpty())
        m_lists.removeLast();
}

void OdtLists::beginItem(const XmlPart &part, bool hasLabel)
{
    if (depth() == 0)
        return;
    m_lists.last().hasLabel = hasLabel;
    m_lists.last().start = part.number("start-value"_L1);
}

QString OdtLists::nextLabel()
{
    if (depth() == 0 || !m_lists.last().hasLabel)
        return {};
    OpenList &list = m_lists.last();
    list.hasLabel = false;
    const OdtStyles::ListLevels *levels = m_styles.list(list.style);
    if (!levels)
        return {};
    const size_t at = std::min(static_cast<size_t>(list.depth), levels->size()) - 1;
    Counters &counters = m_counters[list.style];
    if (list.start)
        counters[at] = std::clamp(*list.start, 0, kLargestStart);
    else
        counters[at] = counters[at] ? *counters[at] + 1 : (*levels)[at].start;
    std::fill(counters.begin() + static_cast<std::ptrdiff_t>(at) + 1, counters.end(), std::nullopt);
    return labelOf(list, counters);
}

QString OdtLists::labelOf(const OpenList &list, const Counters &counters) const
{
    const OdtStyles::ListLevels &levels = *m_styles.list(list.style);
    const size_t at = std::min(static_cast<size_t>(list.depth), levels.size()) - 1;
    const OdtListLevel &level = levels[at];
    if (level.style == NumberStyle::None)
        return {};
    const auto number = [&](size_t of) { return numberInStyle(levels[of].style, counters[of].value_or(levels[of].start)); };
    QString label;
    if (level.pattern.isEmpty()) {
        for (size_t of = at + 1 - static_cast<size_t>(level.shownLevels); of <= at; ++of)
            label += (label.isEmpty() ? QString() : u"."_s) + number(of);
        return QString(level.prefix + label + level.suffix).trimmed();
    }
    for (qsizetype i = 0; i < level.pattern.size(); ++i) {
        const qsizetype end = level.pattern[i] == u'%' ? level.pattern.indexOf(u'%', i + 1) : -1;
        const uint of = end < 0 ? 0 : QStringView(level.pattern).sliced(i + 1, end - i - 1).toUInt();
        if (of == 0 || of > levels.size()) {
            label += level.pattern[i];
            continue;
        }
        label += number(of - 1);
        i = end;
    }
    return label.trimmed();
}

} // namespace concord
