// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"
#include "ui/reader/bitextreader.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

// What a person does to the reader: keys, pointer, wheel.

namespace concord {

namespace {

constexpr qsizetype kLongestTip = 300; // units of a link's or footnote's text
constexpr double kGutterReach = 6; // how far from a gutter shape's centre a click still means it, in pixels

} // namespace

void BitextReader::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier) {
        otherColumn();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
               && event->modifiers() == Qt::NoModifier) {
        pickAtCaret();
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        clearSelection();
    } else if (!moveByKey(event)) {
        event->ignore(); // not QAbstractScrollArea's: its arrows scroll
        return;
    }
    event->accept();
}

bool BitextReader::moveByKey(QKeyEvent *event)
{
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp
        || event->key() == Qt::Key_PageDown;
    if (isVertical && m_caretX < 0)
        m_caretX = m_sheet.caretRect(m_caret.position()).left();
    const std::optional<TextPosition> target = keyTarget(*event);
    if (!target)
        return false;
    moveCaret(*target, event->modifiers().testFlag(Qt::ShiftModifier), isVertical ? Motion::Line : Motion::Key);
    return true;
}

std::optional<TextPosition> BitextReader::keyTarget(const QKeyEvent &event)
{
    const TextPosition &caret = m_caret.position();
    if (!m_sheet.rows().hasSide(caret.side) || event.modifiers().testFlag(Qt::AltModifier))
        return std::nullopt;
    const BitextSide &text = m_sheet.side(caret.side);
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isForward = event.key() == Qt::Key_Right;
        return isControl ? byWord(text, caret, isForward) : byGrapheme(text, caret, isForward);
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        return isControl ? std::nullopt
                         : std::optional(m_sheet.byLine(caret, event.key() == Qt::Key_Down ? 1 : -1, m_caretX));
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return isControl ? std::nullopt : std::optional(pageTarget(event.key() == Qt::Key_PageDown));
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool isEnd = event.key() == Qt::Key_End;
        if (!isControl)
            return m_sheet.lineEdge(caret, isEnd);
        const TextSpan &edge =
            isEnd ? m_sheet.rows().blocks(caret.side).last().span : m_sheet.rows().blocks(caret.side).first().span;
        return TextPosition{caret.side, edge.paragraph, isEnd ? edge.range.end : edge.range.begin, isEnd};
    }
    default:
        return std::nullopt;
    }
}

TextPosition BitextReader::pageTarget(bool isDown)
{
    const QRectF rect = m_sheet.caretRect(m_caret.position());
    const double offset = rect.center().y() - top();
    const int step = verticalScrollBar()->pageStep();
    const int before = top();
    settle(before + (isDown ? step : -step), -1);
    const bool hasMoved = top() != before;
    const double y = hasMoved ? top() + offset : isDown ? m_sheet.heights().total() - 1.0 : 0.0;
    return m_sheet.nearest({m_caretX, y}, m_caret.position().side).value_or(m_caret.position());
}

void BitextReader::pickAtCaret()
{
    if (m_sheet.rows().hasSide(m_caret.position().side))
        pick(itemAtCaret());
}

void BitextReader::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toSheet(event->position());
    const std::optional<Side> side = m_sheet.sideAt(point);
    if (event->button() != Qt::LeftButton || !side)
        return;
    const std::optional<TextPosition> place = m_sheet.nearest(point, *side);
    if (!place)
        return;
    const bool isTriple = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    m_sinceDoubleClick.invalidate();
    m_pressedAt = event->pos();
    m_isDragging = false;
    m_isPressed = !isTriple;
    if (isTriple)
        selectSentence();
    else
        moveCaret(*place, event->modifiers().testFlag(Qt::ShiftModifier), Motion::Pointer);
}

void BitextReader::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    if (!m_isPressed) {
        m_hoverTimer.start();
        return;
    }
    m_isDragging = m_isDragging || (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    // In the anchor's column wherever the pointer is: a passage lies on one side.
    if (const std::optional<TextPosition> place = m_sheet.nearest(toSheet(event->position()), m_caret.anchor().side)) {
        const QSignalBlocker untilReleased(this);
        moveCaret(*place, true, viewport()->rect().contains(event->pos()) ? Motion::Pointer : Motion::Key);
    }
}

void BitextReader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (hasSelection()) {
        emit caretMoved(m_caret.position());
        emit passageSelected(selection());
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && followLink(event->pos())) {
        event->accept();
    } else if (const Item item = itemAt(event->pos()); !std::holds_alternative<std::monostate>(item)) {
        pick(item);
    }
    m_isDragging = false;
}

void BitextReader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = false;
    m_pressedAt = event->pos();
    m_sinceDoubleClick.start();
    const TextPosition character = m_sheet.characterAt(toSheet(event->position()));
    if (character.position < 0)
        return;
    const Range word = wordAt(m_sheet.side(character.side).paragraphs[character.paragraph], character.position);
    selectPassage({character.side, character.paragraph, word});
}

Item BitextReader::itemAt(const QPoint &point)
{
    const QPointF place = toSheet(point);
    if (const int mark = gutterMarkAt(place); mark >= 0)
        return m_sheet.marks().mark(mark).item;
    if (const TextPosition character = m_sheet.characterAt(place); character.position >= 0)
        return itemOn(character);
    // Beside the glyphs but in the column: the sentence of that line.
    const std::optional<Side> side = m_sheet.sideAt(place);
    const std::optional<TextPosition> nearest = side ? m_sheet.nearest(place, *side) : std::nullopt;
    if (!nearest)
        return {};
    const QRectF line = m_sheet.caretRect(*nearest);
    const ReaderColumn &column = m_sheet.geometry().column(*side);
    const bool isInLine = place.y() >= line.top() - 4 && place.y() <= line.bottom() + 4;
    const bool isInColumn = place.x() >= column.left && place.x() <= column.left + column.width;
    const int at = nearest->trailing ? nearest->position - 1 : nearest->position;
    return isInLine && isInColumn ? sentenceItem(nearest->side, nearest->paragraph, at) : Item{};
}

int BitextReader::gutterMarkAt(QPointF place)
{
    if (m_sheet.rows().count() == 0)
        return -1;
    const int row = m_sheet.heights().rowAt(static_cast<int>(place.y()));
    const QPointF local = place - QPointF(0, m_sheet.heights().top(row));
    for (const GutterShape &shape : gutterShapes(m_sheet.marks(), m_sheet.layout(row), m_sheet.geometry()))
        if (QLineF(shape.centre, local).length() <= kGutterReach)
            return shape.mark;
    return -1;
}

void BitextReader::hoverNow()
{
    const Item item = itemAt(m_pointer);
    if (item == m_hoveredItem)
        return;
    m_hoveredItem = item;
    emit itemHovered(item);
}

std::optional<Link> BitextReader::linkAt(const QPoint &point)
{
    const TextPosition character = m_sheet.characterAt(toSheet(point));
    if (character.position < 0)
        return std::nullopt;
    const BitextSide &side = m_sheet.side(character.side);
    const int next = nextGrapheme(side.paragraphs[character.paragraph], character.position);
    std::optional<Link> found;
    for (const Link &link : side.form(character.paragraph).links) {
        if (link.range.isEmpty() ? link.range.begin == next : link.range.contains(character.position))
            found = found && !found->range.isEmpty() ? found : link;
    }
    return found;
}

/// The paragraph of the footnote a link leads to; −1 when it leads elsewhere.
int BitextReader::footnoteOf(Side side, const Link &link) const
{
    const QList<ParagraphForm> &forms = m_sheet.side(side).forms;
    for (int i = 0; link.target.startsWith(u'#') && i < forms.size(); ++i) {
        if (forms[i].kind == BlockKind::Footnote && forms[i].label == QStringView(link.target).sliced(1))
            return i;
    }
    return -1;
}

bool BitextReader::followLink(const QPoint &point)
{
    const std::optional<Link> link = linkAt(point);
    if (!link)
        return false;
    const Side side = m_sheet.characterAt(toSheet(point)).side;
    if (const int footnote = footnoteOf(side, *link); footnote >= 0) {
        scrollTo({side, footnote, {0, 1}});
        moveCaret({side, footnote, 0, false}, false);
    } else if (!link->target.startsWith(u'#')) {
        emit linkActivated(link->target);
    }
    return true;
}

void BitextReader::showLinkTip(const QHelpEvent &event)
{
    const std::optional<Link> link = linkAt(event.pos());
    if (!link) {
        QToolTip::hideText();
        return;
    }
    const Side side = m_sheet.characterAt(toSheet(event.pos())).side;
    const int footnote = footnoteOf(side, *link);
    QString tip = footnote >= 0 ? m_sheet.side(side).paragraphs[footnote] : link->target;
    if (tip.size() > kLongestTip)
        tip = tip.left(kLongestTip) + u'…';
    if (footnote < 0)
        tip += u'\n' + tr("Ctrl+click asks whether to open it.");
    QToolTip::showText(event.globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>") + tip.toHtmlEscaped() + QStringLiteral("</p>"), viewport());
}

bool BitextReader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showLinkTip(static_cast<const QHelpEvent &>(*event));
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hoverTimer.stop();
        if (!std::holds_alternative<std::monostate>(m_hoveredItem)) {
            m_hoveredItem = {};
            emit itemHovered(m_hoveredItem);
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BitextReader::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void BitextReader::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect caret = m_sheet.caretRect(m_caret.position()).translated(0, -top()).toAlignedRect();
        emit contextMenuRequested(viewport()->mapToGlobal(caret.bottomLeft()), itemAtCaret());
    } else {
        emit contextMenuRequested(event->globalPos(), itemAt(event->pos()));
    }
    event->accept();
}

void BitextReader::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BitextReader::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace concord
