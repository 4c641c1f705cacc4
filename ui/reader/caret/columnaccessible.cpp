// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/columnaccessible.h"

#include "ui/reader/bitextreader.h"
#include "ui/reader/caret/markaccessible.h"
#include "ui/reader/caret/rowaccessible.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace concord {

namespace {

std::optional<TextUnit> unitOf(QAccessible::TextBoundaryType type)
{
    switch (type) {
    case QAccessible::CharBoundary:
        return TextUnit::Grapheme;
    case QAccessible::WordBoundary:
        return TextUnit::Word;
    case QAccessible::SentenceBoundary:
        return TextUnit::Sentence;
    case QAccessible::ParagraphBoundary:
        return TextUnit::Paragraph;
    case QAccessible::NoBoundary:
        return TextUnit::Column;
    case QAccessible::LineBoundary:
        break;
    }
    return std::nullopt;
}

/// The line a place is shown on, in its paragraph.
Range lineOf(ReaderSheet &sheet, const TextPosition &place)
{
    const int index = sheet.rows().blockAt(place);
    if (index < 0)
        return {};
    const int row = sheet.rows().blocks(place.side)[index].row;
    const BlockLayout *block = sheet.layout(row).block(sheet.rows().row(row), place.side, index);
    return block->lineCount() == 0 ? Range{} : block->lineRange(block->lineOf(place));
}

/// A value in the notation of IAccessible2's text attributes.
QString attributeValue(QString value)
{
    for (const QChar c : {u'\\', u':', u';', u',', u'='})
        value.replace(c, QStringLiteral("\\") + c);
    return value;
}

} // namespace

ColumnAccessible::ColumnAccessible(BitextReader *reader, Side side) : m_reader(reader), m_side(side)
{}

bool ColumnAccessible::isValid() const
{
    return m_reader && m_reader->sheet().rows().hasSide(m_side);
}

const ColumnText &ColumnAccessible::column() const
{
    if (m_reader && m_column.bitext() != m_reader->content().bitext) {
        m_column = ColumnText(m_reader->content().bitext, m_side);
        m_rows.clear();
    }
    return m_column;
}

QWindow *ColumnAccessible::window() const
{
    return m_reader ? m_reader->window()->windowHandle() : nullptr;
}

QAccessibleInterface *ColumnAccessible::parent() const
{
    return m_reader ? QAccessible::queryAccessibleInterface(m_reader.data()) : nullptr;
}

int ColumnAccessible::childCount() const
{
    return isValid() ? m_reader->sheet().rows().count() : 0;
}

QAccessibleInterface *ColumnAccessible::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    column(); // forgets the rows of another article
    return m_rows.child(row, [&] { return new RowAccessible(m_reader.data(), m_side, row); });
}

QAccessibleInterface *ColumnAccessible::childAt(int x, int y) const
{
    if (!isValid() || !rect().contains(x, y))
        return nullptr;
    const int top = m_reader->verticalScrollBar()->value();
    return child(m_reader->sheet().heights().rowAt(m_reader->viewport()->mapFromGlobal(QPoint(x, y)).y() + top));
}

int ColumnAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row && row->side() == m_side ? row->row() : -1;
}

QAccessible::State ColumnAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = state.multiLine = state.selectableText = state.focusable = true;
    state.invalid = !isValid();
    state.focused = isValid() && m_reader->hasFocus() && m_reader->caret().side == m_side;
    state.invisible = !m_reader || !m_reader->isVisible();
    return state;
}

QRect ColumnAccessible::rect() const
{
    if (!isValid())
        return {};
    const ReaderColumn &column = m_reader->sheet().geometry().column(m_side);
    const QWidget *view = m_reader->viewport();
    return {view->mapToGlobal(QPoint(qRound(column.left), 0)), QSize(qRound(column.width), view->height())};
}

QString ColumnAccessible::text(QAccessible::Text which) const
{
    if (which != QAccessible::Name)
        return {};
    return m_side == Side::Source ? QCoreApplication::translate("ReaderAccessible", "Source text")
                                  : QCoreApplication::translate("ReaderAccessible", "Translation");
}

void *ColumnAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

int ColumnAccessible::selectionCount() const
{
    return isValid() && m_reader->hasSelection() && m_reader->textSelection().side() == m_side ? 1 : 0;
}

void ColumnAccessible::selection(int index, int *start, int *end) const
{
    const bool isThere = index == 0 && selectionCount() == 1;
    *start = isThere ? column().offsetOf(m_reader->textSelection().begin) : 0;
    *end = isThere ? column().offsetOf(m_reader->textSelection().end) : 0;
}

void ColumnAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ColumnAccessible::removeSelection(int index)
{
    if (index == 0 && selectionCount() == 1)
        m_reader->clearSelection();
}

void ColumnAccessible::setSelection(int index, int start, int end)
{
    if (index == 0 && isValid())
        m_reader->select({column().positionAt(std::min(start, end)), column().positionAt(std::max(start, end))});
}

int ColumnAccessible::cursorPosition() const
{
    return isValid() && m_reader->caret().side == m_side ? column().offsetOf(m_reader->caret()) : 0;
}

void ColumnAccessible::setCursorPosition(int offset)
{
    if (isValid())
        m_reader->setCaret(column().positionAt(offset));
}

QString ColumnAccessible::text(int start, int end) const
{
    return isValid() ? column().text({meant(start), meant(end)}) : QString();
}

/// −1 means the end, −2 the caret.
int ColumnAccessible::meant(int offset) const
{
    return offset == -1 ? characterCount() : offset == -2 ? cursorPosition() : offset;
}

Range ColumnAccessible::stretchAt(int offset, QAccessible::TextBoundaryType type) const
{
    if (!isValid() || offset < 0 || offset > characterCount())
        return {};
    // At the very end a unit longer than a character is the last one.
    const bool isEnd = offset == characterCount() && type != QAccessible::CharBoundary;
    const int inside = isEnd ? offset - 1 : offset;
    if (const std::optional<TextUnit> unit = unitOf(type))
        return column().stretchAt(inside, *unit, m_reader->words());
    const TextPosition place = column().positionAt(inside);
    return column().offsetsOf(place.paragraph, lineOf(m_reader->sheet(), place));
}

QString ColumnAccessible::taken(Range range, int *start, int *end) const
{
    *start = range.begin;
    *end = range.end;
    return isValid() ? column().text(range) : QString();
}

QString ColumnAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return taken(stretchAt(meant(offset), type), start, end);
}

QString ColumnAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const int from = meant(offset);
    const bool isEnd = from == characterCount() && type == QAccessible::CharBoundary;
    const int begin = isEnd ? from : stretchAt(from, type).begin;
    return taken(begin > 0 ? stretchAt(begin - 1, type) : Range{}, start, end);
}

QString ColumnAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const Range at = stretchAt(meant(offset), type);
    return taken(!at.isEmpty() && at.end < characterCount() ? stretchAt(at.end, type) : Range{}, start, end);
}

QRect ColumnAccessible::characterRect(int offset) const
{
    if (!isValid())
        return {};
    const TextPosition place = column().positionAt(meant(offset));
    const int end = moved(*m_reader->content().bitext, m_reader->words(), place, TextUnit::Grapheme, true).position;
    const QRect rect = m_reader->rectOf({m_side, place.paragraph, {place.position, std::max(place.position, end)}});
    return rect.isNull() ? rect : QRect(m_reader->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int ColumnAccessible::offsetAtPoint(const QPoint &point) const
{
    if (!isValid())
        return -1;
    const QPointF place = m_reader->viewport()->mapFromGlobal(point) + QPointF(0, m_reader->verticalScrollBar()->value());
    const TextPosition character = m_reader->sheet().characterAt(place);
    return character.position >= 0 && character.side == m_side ? column().offsetOf(character) : -1;
}

void ColumnAccessible::scrollToSubstring(int start, int end)
{
    if (!isValid())
        return;
    const TextPosition from = column().positionAt(start), to = column().positionAt(end);
    const int last = to.paragraph == from.paragraph ? std::max(to.position, from.position) : from.position;
    m_reader->scrollTo({m_side, from.paragraph, {from.position, last}});
}

QString ColumnAccessible::attributes(int offset, int *start, int *end) const
{
    *start = *end = 0;
    if (!isValid())
        return {};
    const TextPosition place = column().positionAt(meant(offset));
    const BitextSide &text = m_reader->content().bitext->side(m_side);
    Range run = unitAt(*m_reader->content().bitext, m_reader->words(), place, TextUnit::Sentence).in(m_side, place.paragraph);
    if (!run.contains(place.position))
        run = {place.position, std::min(place.position + 1, static_cast<int>(text.paragraphs[place.paragraph].size()))};
    QStringList names;
    for (const int index : m_reader->sheet().marks().touching({m_side, place.paragraph, run})) {
        const ReaderMark &mark = m_reader->sheet().marks().mark(index);
        const Range range = mark.span.range;
        if (range.contains(place.position))
            names.append(attributeValue(markName(mark)));
        run.begin = range.begin <= place.position ? std::max(run.begin, range.contains(place.position) ? range.begin : range.end) : run.begin;
        run.end = range.contains(place.position) ? std::min(run.end, range.end)
            : range.begin > place.position      ? std::min(run.end, range.begin)
                                                : run.end;
    }
    const Range offsets = run.shifted(column().offsetOf({m_side, place.paragraph, 0, false}));
    *start = offsets.begin;
    *end = offsets.end;
    QString attributes = QStringLiteral("language:%1;").arg(attributeValue(languageTag(text.language)));
    return names.isEmpty() ? attributes : attributes + QStringLiteral("mark:%1;").arg(names.join(QStringLiteral("\\, ")));
}

} // namespace concord
