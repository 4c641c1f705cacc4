// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "ui/reader/caret/accessiblechildren.h"

#include <QList>
#include <QPointer>

namespace concord {

class BitextReader;

/// One row of a column: a paragraph or heading whose name says which row it is and how its bead is joined, and whose value
/// is its text. Its children are the marks that begin in it. Going to it puts the caret there.
class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(BitextReader *reader, Side side, int row);

    Side side() const { return m_side; }
    int row() const { return m_row; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return static_cast<int>(marks().size()); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QString name() const;
    QString words() const;
    QList<int> marks() const;

    QPointer<BitextReader> m_reader;
    Side m_side;
    int m_row;
    mutable AccessibleChildren m_marks; ///< by index of the mark
};

} // namespace concord
