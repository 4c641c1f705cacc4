// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/accessiblechildren.h"
#include "ui/reader/caret/columntext.h"

#include <QPointer>

namespace concord {

class BitextReader;

/// One column of a reader as a text: what is in it by character, word, line, sentence and paragraph, its caret, its
/// selection, and its marks as attributes. Its children are the rows. Offsets count UTF-16 units (see ColumnText).
class ColumnAccessible : public QAccessibleInterface, public QAccessibleTextInterface
{
public:
    ColumnAccessible(BitextReader *reader, Side side);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override { return column().length(); }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    const ColumnText &column() const;
    Range stretchAt(int offset, QAccessible::TextBoundaryType type) const;
    QString taken(Range range, int *start, int *end) const;
    int meant(int offset) const;

    QPointer<BitextReader> m_reader;
    Side m_side;
    mutable ColumnText m_column;
    mutable AccessibleChildren m_rows;
};

} // namespace concord
