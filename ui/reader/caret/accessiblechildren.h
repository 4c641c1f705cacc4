// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QHash>

namespace concord {

/// The children of an accessible that stand for no object of their own, made when they are asked for. QAccessible owns them;
/// they go with this.
class AccessibleChildren
{
public:
    AccessibleChildren() = default;
    ~AccessibleChildren() { clear(); }
    Q_DISABLE_COPY_MOVE(AccessibleChildren)

    template<typename Make>
    QAccessibleInterface *child(int index, Make make)
    {
        const auto known = m_ids.constFind(index);
        if (known != m_ids.cend())
            return QAccessible::accessibleInterface(*known);
        QAccessibleInterface *made = make();
        m_ids.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    void clear()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    QHash<int, QAccessible::Id> m_ids;
};

} // namespace concord
