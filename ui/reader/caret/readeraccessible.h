// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/accessiblechildren.h"
#include "ui/reader/caret/textposition.h"

#include <QAccessibleWidget>

#include <functional>

namespace concord {

class BitextReader;
class ColumnAccessible;

/// What assistive technology finds in a reader: a document whose first children are the columns that have text, each a text
/// with a caret (ColumnAccessible), then the widgets in it. The column with the caret has the focus.
class ReaderAccessible : public QAccessibleWidget
{
public:
    explicit ReaderAccessible(BitextReader *reader);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    /// Its value is the row of the caret, both languages.
    QString text(QAccessible::Text which) const override;

    QAccessibleInterface *column(Side side) const;

    /// Makes readers accessible; later calls do nothing.
    static void install();
    static ReaderAccessible *of(BitextReader &reader);

    /// Hears all that is told, also where the platform has nobody who listens; one at a time, none when empty.
    static void setListener(const std::function<void(QAccessibleEvent &)> &listener);

    // What happened. Nothing is computed when nobody listens.
    static void tellCaret(BitextReader &reader, const TextPosition &before);
    static void tellSelection(BitextReader &reader);
    static void tellFocus(BitextReader &reader);
    static void tellContent(BitextReader &reader);

private:
    BitextReader *reader() const;
    QList<Side> sides() const;
    /// The one to tell about; null when nobody listens.
    static ReaderAccessible *heard(BitextReader &reader);

    mutable AccessibleChildren m_columns; ///< by side
};

} // namespace concord
