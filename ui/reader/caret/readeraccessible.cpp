// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/readeraccessible.h"

#include "ui/reader/bitextreader.h"
#include "ui/reader/caret/columnaccessible.h"

namespace concord {

namespace {

/// Of the window's thread.
std::function<void(QAccessibleEvent &)> &listener()
{
    static std::function<void(QAccessibleEvent &)> hears;
    return hears;
}

void tell(QAccessibleEvent &event)
{
    if (listener())
        listener()(event);
    QAccessible::updateAccessibility(&event);
}

} // namespace

ReaderAccessible::ReaderAccessible(BitextReader *reader) : QAccessibleWidget(reader, QAccessible::Document)
{}

void ReaderAccessible::setListener(const std::function<void(QAccessibleEvent &)> &hears)
{
    listener() = hears;
}

ReaderAccessible *ReaderAccessible::heard(BitextReader &reader)
{
    return QAccessible::isActive() || listener() ? of(reader) : nullptr;
}

BitextReader *ReaderAccessible::reader() const
{
    return qobject_cast<BitextReader *>(widget());
}

QList<Side> ReaderAccessible::sides() const
{
    QList<Side> sides;
    for (const Side side : {Side::Source, Side::Translation})
        if (reader() && reader()->sheet().rows().hasSide(side))
            sides.append(side);
    return sides;
}

QAccessibleInterface *ReaderAccessible::column(Side side) const
{
    return m_columns.child(static_cast<int>(side), [&] { return new ColumnAccessible(reader(), side); });
}

int ReaderAccessible::childCount() const
{
    return static_cast<int>(sides().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *ReaderAccessible::child(int index) const
{
    const QList<Side> shown = sides();
    if (index < 0)
        return nullptr;
    return index < shown.size() ? column(shown[index]) : QAccessibleWidget::child(index - static_cast<int>(shown.size()));
}

QAccessibleInterface *ReaderAccessible::childAt(int x, int y) const
{
    for (const Side side : sides())
        if (QAccessibleInterface *found = column(side); found->rect().contains(x, y))
            return found;
    return QAccessibleWidget::childAt(x, y);
}

int ReaderAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<Side> shown = sides();
    for (int i = 0; i < shown.size(); ++i)
        if (column(shown[i]) == child)
            return i;
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + static_cast<int>(shown.size());
}

QAccessibleInterface *ReaderAccessible::focusChild() const
{
    if (!reader() || !reader()->hasFocus() || sides().isEmpty())
        return QAccessibleWidget::focusChild();
    return column(reader()->caret().side);
}

QString ReaderAccessible::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value && reader())
        return reader()->currentRowText();
    return QAccessibleWidget::text(which);
}

void ReaderAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *reader = qobject_cast<BitextReader *>(object);
            return reader ? new ReaderAccessible(reader) : nullptr; // owned by QAccessible
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

ReaderAccessible *ReaderAccessible::of(BitextReader &reader)
{
    return dynamic_cast<ReaderAccessible *>(QAccessible::queryAccessibleInterface(&reader));
}

void ReaderAccessible::tellCaret(BitextReader &reader, const TextPosition &before)
{
    ReaderAccessible *told = heard(reader);
    if (!told)
        return;
    if (before.side != reader.caret().side)
        tellFocus(reader);
    QAccessibleInterface *column = told->column(reader.caret().side);
    QAccessibleTextCursorEvent event(column, column->textInterface()->cursorPosition());
    tell(event);
}

void ReaderAccessible::tellSelection(BitextReader &reader)
{
    ReaderAccessible *told = heard(reader);
    if (!told)
        return;
    QAccessibleInterface *column = told->column(reader.caret().side);
    int begin = 0, end = 0;
    column->textInterface()->selection(0, &begin, &end);
    QAccessibleTextSelectionEvent event(column, begin, end);
    tell(event);
}

void ReaderAccessible::tellFocus(BitextReader &reader)
{
    ReaderAccessible *told = reader.hasFocus() ? heard(reader) : nullptr;
    if (!told || !told->sides().contains(reader.caret().side))
        return;
    QAccessibleEvent event(told->column(reader.caret().side), QAccessible::Focus);
    tell(event);
}

void ReaderAccessible::tellContent(BitextReader &reader)
{
    ReaderAccessible *told = heard(reader);
    if (!told)
        return;
    told->m_columns.clear();
    QAccessibleEvent event(told, QAccessible::ObjectReorder);
    tell(event);
}

} // namespace concord
