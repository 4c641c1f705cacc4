// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/markaccessible.h"

#include "ui/reader/bitextreader.h"
#include "ui/reader/caret/readeraccessible.h"

#include <QCoreApplication>

namespace concord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ReaderAccessible", text);
}

QString claimName(Token tone)
{
    switch (tone) {
    case Token::Verified:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Claim, verified"));
    case Token::Disputed:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Claim, disputed"));
    case Token::Wrong:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Claim, wrong"));
    case Token::Outdated:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Claim, outdated"));
    default:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Claim, unverified"));
    }
}

QString findingName(Token tone)
{
    switch (tone) {
    case Token::Wrong:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Finding, error"));
    case Token::Unverified:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Finding, warning"));
    default:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Finding, hint"));
    }
}

} // namespace

QString markName(const ReaderMark &mark)
{
    switch (mark.layer) {
    case MarkLayer::Claim:
        return claimName(mark.tone);
    case MarkLayer::FigureDisagrees:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Figure that disagrees"));
    case MarkLayer::Figure:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Figure"));
    case MarkLayer::Finding:
        return findingName(mark.tone);
    case MarkLayer::Term:
        return translated(QT_TRANSLATE_NOOP("ReaderAccessible", "Term"));
    }
    return {};
}

MarkAccessible::MarkAccessible(BitextReader *reader, int index, int row) : m_reader(reader), m_index(index), m_row(row)
{}

bool MarkAccessible::isValid() const
{
    return m_reader && m_index < m_reader->sheet().marks().count();
}

const ReaderMark &MarkAccessible::mark() const
{
    return m_reader->sheet().marks().mark(m_index);
}

QAccessibleInterface *MarkAccessible::parent() const
{
    ReaderAccessible *reader = isValid() ? ReaderAccessible::of(*m_reader) : nullptr;
    return reader ? reader->column(mark().span.side)->child(m_row) : nullptr;
}

QAccessible::State MarkAccessible::state() const
{
    QAccessible::State state;
    state.linked = state.selectable = true;
    state.invalid = !isValid();
    return state;
}

QRect MarkAccessible::rect() const
{
    const QRect rect = isValid() ? m_reader->rectOf(mark().span) : QRect();
    return rect.isNull() ? rect : QRect(m_reader->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QString MarkAccessible::text(QAccessible::Text which) const
{
    if (!isValid() || which != QAccessible::Name)
        return {};
    const TextSpan &span = mark().span;
    const QString words = m_reader->sheet().side(span.side).paragraphs.value(span.paragraph).mid(span.range.begin, span.range.length());
    return markName(mark()) + QStringLiteral(": ") + words;
}

void *MarkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void MarkAccessible::doAction(const QString &action)
{
    if (action != pressAction() || !isValid())
        return;
    const ReaderMark pressed = mark();
    m_reader->jumpTo(pressed.span);
    emit m_reader->itemPicked(pressed.item);
}

} // namespace concord
