// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"
#include "ui/reader/bitextreader.h"
#include "ui/reader/caret/readeraccessible.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What a person does to the reader: keys, pointer, wheel.

namespace concord {

namespace {

constexpr qsizetype kLongestTip = 300; // units of a link's or footnote's text
constexpr int kSlowestDrag = 4, kFastestDrag = 120; // pixels a tick when a drag scrolls
constexpr double kZoomStep = 1.1;                   // a notch
constexpr double kNotch = 120;                      // eighths of a degree, QWheelEvent's unit
constexpr double kGutterReach = 6; // how far from a gutter shape's centre a click still means it, in pixels

/// The mark whose shape in the gutter lies under a point of the sheet; −1 without.
int gutterMarkAt(ReaderSheet &sheet, QPointF place)
{
    if (sheet.rows().count() == 0)
        return -1;
    const int row = sheet.heights().rowAt(static_cast<int>(place.y()));
    const QPointF local = place - QPointF(0, sheet.heights().top(row));
    for (const GutterShape &shape : gutterShapes(sheet.marks(), sheet.layout(row), sheet.geometry()))
        if (QLineF(shape.centre, local).length() <= kGutterReach)
            return shape.mark;
    return -1;
}

/// The paragraph of the footnote a link leads to; −1 when it leads elsewhere.
int footnoteOf(const BitextSide &text, const Link &link)
{
    const QList<ParagraphForm> &forms = text.forms;
    for (int i = 0; link.target.startsWith(u'#') && i < forms.size(); ++i) {
        if (forms[i].kind == BlockKind::Footnote && forms[i].label == QStringView(link.target).sliced(1))
            return i;
    }
    return -1;
}

bool isOn(ReaderSheet &sheet, const TextSelection &selection, QPointF place)
{
    const TextPosition character = sheet.characterAt(place);
    return character.position >= 0 && selection.in(character.side, character.paragraph).contains(character.position);
}

} // namespace

void BitextReader::keyPressEvent(QKeyEvent *event)
{
    dropHover();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectUnit(TextUnit::Column);
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier) {
        otherColumn();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
               && event->modifiers() == Qt::NoModifier) {
        m_places.begin(place());
        if (m_sheet.rows().hasSide(m_caret.position().side))
            pick(itemAtCaret());
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        clearSelection();
    } else if (!moveByUnit(*event) && !moveByKey(event)) {
        event->ignore(); // not QAbstractScrollArea's: its arrows scroll
        return;
    }
    event->accept();
}

/// Sentences, paragraphs and beads; Shift extends, and Ctrl with the letter of the beads, whose Shift is the way back.
bool BitextReader::moveByUnit(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool hasShift = modifiers.testFlag(Qt::ShiftModifier);
    const auto without = modifiers & ~Qt::ShiftModifier;
    const int key = event.key();
    if (without == Qt::AltModifier && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        moveBy(TextUnit::Sentence, key == Qt::Key_PageDown, hasShift);
    else if (without == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        moveBy(TextUnit::Paragraph, key == Qt::Key_Down, hasShift);
    else if (key == Qt::Key_B && (without == Qt::NoModifier || without == Qt::ControlModifier))
        moveBy(TextUnit::Bead, !hasShift, without == Qt::ControlModifier);
    else if (key == Qt::Key_X && modifiers == Qt::NoModifier)
        expandSelection();
    else
        return false;
    return true;
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
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isForward = event.key() == Qt::Key_Right;
        return moved(*content().bitext, m_words, caret, isControl ? TextUnit::Word : TextUnit::Grapheme, isForward);
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

void BitextReader::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toSheet(event->position());
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<Side> side = isExtending ? m_caret.anchor().side : m_sheet.sideAt(point);
    if (event->button() != Qt::LeftButton || !side)
        return;
    const std::optional<TextPosition> nearest = m_sheet.nearest(point, *side);
    if (!nearest)
        return;
    m_places.begin(place());
    m_gesture.state = PointerGesture::State::None;
    if (m_gesture.clicked(event->pos(), false) == 3) {
        clickUnit(event->pos(), TextUnit::Sentence);
    } else if (!isExtending && isOn(m_sheet, textSelection(), toSheet(event->pos()))) {
        m_gesture.state = PointerGesture::State::OnSelection;
    } else {
        m_gesture.state = PointerGesture::State::Pressed;
        moveCaret(*nearest, isExtending, Motion::Pointer);
    }
}

void BitextReader::mouseMoveEvent(QMouseEvent *event)
{
    using State = PointerGesture::State;
    m_pointer = event->pos();
    if (m_gesture.state == State::None) {
        m_hoverTimer.start();
        return;
    }
    if (m_gesture.state == State::OnSelection && m_gesture.isFar(event->pos())) {
        m_gesture.state = State::None;
        dragOut(plainClipping(*content().bitext, textSelection()).mimeData());
        return;
    }
    if (m_gesture.state == State::Pressed && m_gesture.isFar(event->pos()))
        m_gesture.state = State::Selecting;
    if (m_gesture.state != State::Selecting)
        return;
    dragTo(event->pos());
    const bool isBeyond = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (isBeyond && !m_dragTimer.isActive())
        m_dragTimer.start();
    else if (!isBeyond)
        m_dragTimer.stop();
}

/// In the anchor's column wherever the pointer is: a passage lies on one side.
void BitextReader::dragTo(const QPoint &point)
{
    const QPoint inside(point.x(), std::clamp(point.y(), 0, std::max(0, viewport()->height() - 1)));
    if (const std::optional<TextPosition> place = m_sheet.nearest(toSheet(inside), m_caret.anchor().side)) {
        const QSignalBlocker untilReleased(this);
        if (m_gesture.unit == TextUnit::Grapheme) {
            moveCaret(*place, true, Motion::Pointer);
            return;
        }
        const TextSelection at = unitAt(*content().bitext, m_words, *place, m_gesture.unit), &origin = m_gesture.origin;
        const bool isBack = at.begin.isBefore(origin.begin);
        moveCaret(isBack ? origin.end : origin.begin, false, Motion::Pointer);
        moveCaret(isBack ? at.begin : at.end.isBefore(origin.end) ? origin.end : at.end, true, Motion::Pointer);
    }
}

/// The farther beyond the edge, the faster.
void BitextReader::scrollWhileDragging()
{
    const int beyond = m_pointer.y() < 0 ? m_pointer.y() : std::max(0, m_pointer.y() - viewport()->height() + 1);
    if (m_gesture.state != PointerGesture::State::Selecting || beyond == 0) {
        m_dragTimer.stop();
        return;
    }
    settle(top() + std::clamp(beyond / 2, -kFastestDrag, kFastestDrag) + (beyond < 0 ? -kSlowestDrag : kSlowestDrag));
    dragTo(m_pointer);
}

void BitextReader::mouseReleaseEvent(QMouseEvent *event)
{
    using State = PointerGesture::State;
    const State state = m_gesture.state;
    if (event->button() != Qt::LeftButton || state == State::None)
        return;
    m_gesture.state = State::None;
    m_dragTimer.stop();
    if (state == State::Pressed && m_gesture.unit != TextUnit::Grapheme)
        return; // the clicks have said what they selected
    if (state == State::OnSelection) // it was not dragged
        if (const auto nearest = m_sheet.nearest(toSheet(event->position()), m_caret.position().side))
            moveCaret(*nearest, false, Motion::Pointer);
    if (hasSelection()) {
        m_places.forget();
        emit caretMoved(m_caret.position());
        emit passageSelected(selection());
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && followLink(event->pos())) {
        event->accept();
    } else if (const Item item = itemAt(event->pos()); !std::holds_alternative<std::monostate>(item)) {
        pick(item);
    }
}

void BitextReader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_gesture.state = PointerGesture::State::None;
    clickUnit(event->pos(), m_gesture.clicked(event->pos(), true) == 4 ? TextUnit::Paragraph : TextUnit::Word);
}

void BitextReader::clickUnit(const QPoint &point, TextUnit unit)
{
    const TextPosition character = m_sheet.characterAt(toSheet(point));
    const TextSelection clicked = unitAt(*content().bitext, m_words, character.position < 0 ? m_caret.position() : character, unit);
    if (character.position < 0 || clicked.isEmpty())
        return;
    select(clicked);
    m_gesture.state = PointerGesture::State::Pressed;
    m_gesture.unit = unit;
    m_gesture.origin = textSelection();
}

Item BitextReader::itemAt(const QPoint &point)
{
    const QPointF place = toSheet(point);
    if (const int mark = gutterMarkAt(m_sheet, place); mark >= 0)
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

bool BitextReader::followLink(const QPoint &point)
{
    const std::optional<Link> link = linkAt(point);
    if (!link)
        return false;
    const Side side = m_sheet.characterAt(toSheet(point)).side;
    if (const int footnote = footnoteOf(m_sheet.side(side), *link); footnote >= 0) {
        jumpTo({side, footnote, {0, 1}});
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
    const int footnote = footnoteOf(m_sheet.side(side), *link);
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
    if (event->type() == QEvent::NativeGesture) {
        const auto &gesture = static_cast<const QNativeGestureEvent &>(*event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture)
            setZoom(m_zoom * (1 + gesture.value()));
        return true;
    }
    if (event->type() == QEvent::Leave)
        dropHover();
    return QAbstractScrollArea::viewportEvent(event);
}

/// Notches and touchpads: fractions of a notch add up, pixels are taken as they come where the platform means them (on X11
/// they are the driver's guess), and a flick that runs on after its fingers have left never zooms.
void BitextReader::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->phase() == Qt::ScrollBegin)
        m_gesture.wheelRest = 0;
    if (isZoom && event->phase() == Qt::ScrollMomentum)
        return;
    const bool hasPixels = !event->pixelDelta().isNull() && QGuiApplication::platformName() != u"xcb";
    if (!isZoom && hasPixels) {
        verticalScrollBar()->setValue(top() - event->pixelDelta().y());
        return;
    }
    const double unit = isZoom ? 1 : verticalScrollBar()->singleStep() * QApplication::wheelScrollLines();
    m_gesture.wheelRest += event->angleDelta().y() / kNotch * unit;
    const int whole = static_cast<int>(m_gesture.wheelRest);
    m_gesture.wheelRest -= whole;
    if (isZoom)
        setZoom(m_zoom * std::pow(kZoomStep, whole));
    else
        verticalScrollBar()->setValue(top() - whole);
}

/// The menu speaks of what lies under the pointer, so the caret goes there, unless the selection does.
void BitextReader::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect caret = m_sheet.caretRect(m_caret.position()).translated(0, -top()).toAlignedRect();
        emit contextMenuRequested(viewport()->mapToGlobal(caret.bottomLeft()), itemAtCaret());
        return;
    }
    if (const TextPosition character = m_sheet.characterAt(toSheet(event->pos()));
        character.position >= 0 && !isOn(m_sheet, textSelection(), toSheet(event->pos())))
        moveCaret(character, false, Motion::Pointer);
    emit contextMenuRequested(event->globalPos(), itemAt(event->pos()));
}

void BitextReader::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    ReaderAccessible::tellFocus(*this);
}

void BitextReader::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace concord
