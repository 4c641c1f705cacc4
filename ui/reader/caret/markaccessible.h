// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"

#include <QAccessible>
#include <QPointer>

namespace concord {

class BitextReader;

/// What a mark is, in words: its kind and its status or weight. Colour and shape say the same to the eye.
QString markName(const ReaderMark &mark);

/// One mark of a row: a link whose name is what it is and the words it lies on; pressing it picks it.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `index` counts the reader's marks.
    MarkAccessible(BitextReader *reader, int index, int row);

    int index() const { return m_index; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Link; }
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const ReaderMark &mark() const;

    QPointer<BitextReader> m_reader;
    int m_index;
    int m_row;
};

} // namespace concord
