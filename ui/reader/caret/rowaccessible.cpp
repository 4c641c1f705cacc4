// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/rowaccessible.h"

#include "ui/reader/bitextreader.h"
#include "ui/reader/caret/markaccessible.h"
#include "ui/reader/caret/readeraccessible.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace concord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ReaderAccessible", text);
}

QString stateName(BeadState state)
{
    switch (state) {
    case BeadState::None:
        break;
    case BeadState::Automatic:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "aligned automatically"));
    case BeadState::Doubtful:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "doubtful"));
    case BeadState::Confirmed:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "confirmed"));
    }
    return {};
}

} // namespace

RowAccessible::RowAccessible(BitextReader *reader, Side side, int row) : m_reader(reader), m_side(side), m_row(row)
{}

bool RowAccessible::isValid() const
{
    return m_reader && m_row < m_reader->sheet().rows().count();
}

QAccessibleInterface *RowAccessible::parent() const
{
    ReaderAccessible *reader = m_reader ? ReaderAccessible::of(*m_reader) : nullptr;
    return reader ? reader->column(m_side) : nullptr;
}

QList<int> RowAccessible::marks() const
{
    QList<int> found;
    const Range blocks = isValid() ? m_reader->sheet().rows().row(m_row).of(m_side) : Range{};
    for (int i = blocks.begin; i < blocks.end; ++i) {
        const TextSpan &span = m_reader->sheet().rows().blocks(m_side)[i].span;
        for (const int mark : m_reader->sheet().marks().touching(span))
            if (span.range.contains(m_reader->sheet().marks().mark(mark).span.range.begin))
                found.append(mark);
    }
    return found;
}

QAccessibleInterface *RowAccessible::child(int index) const
{
    const QList<int> found = marks();
    if (index < 0 || index >= found.size())
        return nullptr;
    const int mark = found[index];
    return m_marks.child(mark, [&] { return new MarkAccessible(m_reader.data(), mark, m_row); });
}

QAccessibleInterface *RowAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface *mark = child(i); mark->rect().contains(x, y))
            return mark;
    return nullptr;
}

int RowAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark ? static_cast<int>(marks().indexOf(mark->index())) : -1;
}

QAccessible::Role RowAccessible::role() const
{
    const bool isHeading = isValid() && m_reader->sheet().rows().row(m_row).heading != HeadingLevel::None;
    return isHeading ? QAccessible::Heading : QAccessible::Paragraph;
}

QAccessible::State RowAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = state.focusable = true;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    const TextPosition &caret = m_reader->caret();
    state.active = caret.side == m_side && m_reader->sheet().rowOf(caret) == m_row;
    const QWidget *view = m_reader->viewport();
    state.offscreen = !rect().intersects(QRect(view->mapToGlobal(QPoint(0, 0)), view->size()));
    return state;
}

/// By the heights known so far: a row out of sight is not laid out to say where it would be.
QRect RowAccessible::rect() const
{
    if (!isValid())
        return {};
    ReaderSheet &sheet = m_reader->sheet();
    const ReaderColumn &column = sheet.geometry().column(m_side);
    const int y = sheet.heights().top(m_row) - m_reader->verticalScrollBar()->value();
    return {m_reader->viewport()->mapToGlobal(QPoint(qRound(column.left), y)), QSize(qRound(column.width), sheet.heights().height(m_row))};
}

QString RowAccessible::name() const
{
    const RowTable &rows = m_reader->sheet().rows();
    QString name = translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Row %1 of %2")).arg(m_row + 1).arg(rows.count());
    const QString state = stateName(rows.row(m_row).state);
    if (!state.isEmpty())
        name += QStringLiteral(", ") + state;
    if (rows.row(m_row).of(m_side).isEmpty())
        name += QStringLiteral(", ") + translated(QT_TRANSLATE_NOOP("ReaderAccessible", "nothing on this side"));
    return name;
}

QString RowAccessible::words() const
{
    QStringList parts;
    const RowTable &rows = m_reader->sheet().rows();
    const Range blocks = rows.row(m_row).of(m_side);
    for (int i = blocks.begin; i < blocks.end; ++i) {
        const TextSpan &span = rows.blocks(m_side)[i].span;
        parts.append(m_reader->sheet().side(m_side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
    }
    return parts.join(u'\n');
}

QString RowAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (which == QAccessible::Name)
        return name();
    return which == QAccessible::Value || which == QAccessible::Description ? words() : QString();
}

void *RowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void RowAccessible::doAction(const QString &action)
{
    const Range blocks = isValid() ? m_reader->sheet().rows().row(m_row).of(m_side) : Range{};
    if (action != setFocusAction() || blocks.isEmpty())
        return;
    const TextSpan span = m_reader->sheet().rows().blocks(m_side)[blocks.begin].span;
    m_reader->setFocus();
    m_reader->jumpTo(span);
}

} // namespace concord
