// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/odtstyles.h"

#include <QList>

namespace concord {

/// The lists of an ODT that are open, and where each style of list has got to (ODF 1.3 part 3, 5.3). The first paragraph
/// of an item has its label; an item that only holds another list is none, as LibreOffice writes deeper levels.
class OdtLists
{
public:
    explicit OdtLists(const OdtStyles &styles) : m_styles(styles) {}

    /// From their elements, the attributes of the part.
    void beginList(const XmlPart &part);
    void endList();
    void beginItem(const XmlPart &part, bool hasLabel);
    /// A place where the lists around it do not reach: cells, boxes, notes.
    void beginPlace() { m_lists.append(OpenList{{}, 0, false, false, false, {}}); }
    void endPlace() { endList(); }

    /// Depth of the innermost list, 0 outside of lists.
    int depth() const { return m_lists.isEmpty() ? 0 : m_lists.last().depth; }
    /// The label of the paragraph that begins here; empty for bullets and further paragraphs of an item.
    QString nextLabel();

private:
    using Counters = std::array<std::optional<int>, OdtStyles::kListLevels>;
    struct OpenList
    {
        QString style;
        int depth = 0; ///< from 1; 0 for a place
        bool isContinued = false;
        bool isInItem = false;
        bool hasLabel = false; ///< the item, not yet given
        std::optional<int> start;
    };
    QString labelOf(const OpenList &list, const Counters &counters) const;

    const OdtStyles &m_styles;
    QList<OpenList> m_lists;
    QHash<QString, Counters> m_counters;  ///< by style
    QHash<QString, QString> m_styleOfId; ///< of lists that others go on with
};

} // namespace concord
