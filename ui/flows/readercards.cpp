// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/readercards.h"

#include "ui/actions/actionset.h"
#include "ui/cards/readercard.h"
#include "ui/flows/cardtexts.h"
#include "ui/desk/desk.h"
#include "ui/reader/bitextreader.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace concord {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

bool holds(const TextSpan &span, const TextPosition &place)
{
    return span.side == place.side && span.paragraph == place.paragraph && span.range.contains(place.position);
}

} // namespace

ReaderCards::ReaderCards(ActionSet &actions, Workbench &workbench, Desk &desk, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_reader(desk.reader())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest - BitextReader::kHoverDelay);
    m_grace.setSingleShot(true);
    m_grace.setInterval(kGrace);
    BitextReader *reader = m_desk.reader();
    connect(&m_rest, &QTimer::timeout, this, &ReaderCards::showHovered);
    connect(&m_grace, &QTimer::timeout, this, &ReaderCards::goUnlessUnderPointer);
    connect(reader, &BitextReader::itemHovered, this, &ReaderCards::onHovered);
    connect(m_actions.action(QLatin1String("card")), &QAction::triggered, this, &ReaderCards::toggleAtCaret);
    const auto closeNow = [this] { close(m_isOpened); };
    connect(reader, &BitextReader::caretMoved, this, closeNow);
    connect(reader, &BitextReader::itemPicked, this, closeNow);
    connect(reader->verticalScrollBar(), &QScrollBar::valueChanged, this, closeNow);
    connect(&m_workbench, &Workbench::articleChanged, this, closeNow);
    connect(&m_workbench, &Workbench::claimsChanged, this, closeNow);
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, this, [this](const Projection &picked) {
        if (!(picked.item == m_shown))
            close(m_isOpened);
    });
    qApp->installEventFilter(this);
}

bool ReaderCards::isPointerCard() const
{
    return !m_isOpened && m_card && m_card->isVisible();
}

/// A key ends what the pointer began, wherever it goes. Esc does nothing else while the pointer's card is there.
bool ReaderCards::goesWithKey(const QKeyEvent &event, bool isOverride)
{
    if (isModifier(event.key()))
        return false;
    m_rest.stop();
    const bool isEscape = event.key() == Qt::Key_Escape && isPointerCard();
    if (isEscape && isOverride)
        return true;
    if (isPointerCard())
        close(false);
    m_reader->dropHover();
    return isEscape;
}

bool ReaderCards::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::ShortcutOverride || type == QEvent::KeyPress;
    if ((!isKey && type != QEvent::MouseButtonPress && type != QEvent::Resize) || !m_reader || !watched->isWidgetType())
        return false;
    if (type == QEvent::Resize) {
        if (watched == m_reader->viewport())
            close(m_isOpened);
    } else if (isKey && goesWithKey(static_cast<const QKeyEvent &>(*event), type == QEvent::ShortcutOverride)) {
        event->accept();
        return true;
    } else if (type == QEvent::MouseButtonPress && m_card && watched != m_card && !m_card->isAncestorOf(static_cast<QWidget *>(watched))) {
        close(false);
    }
    return false;
}

void ReaderCards::onHovered(const Item &item)
{
    if (m_isOpened)
        return;
    m_rest.stop();
    if (m_card && m_card->isVisible())
        m_grace.start();
    if (!std::holds_alternative<std::monostate>(item))
        m_rest.start();
}

void ReaderCards::showHovered()
{
    if (m_isOpened || (m_card && m_card->isVisible() && m_card->underMouse()))
        return;
    m_grace.stop();
    if (!show(m_workbench.hub().hovered(), false))
        close(false);
}

void ReaderCards::goUnlessUnderPointer()
{
    if (!m_isOpened && m_card && !m_card->underMouse())
        close(false);
}

QList<Item> ReaderCards::itemsAtCaret() const
{
    const TextPosition &caret = m_reader->caret();
    QList<Item> items;
    const auto add = [&items](const Item &item) {
        if (!items.contains(item))
            items.append(item);
    };
    const Projection &picked = m_workbench.hub().picked();
    const auto addPicked = [&](int beyond) { // units behind its end the caret may stand
        for (const TextSpan &span : picked.passages)
            if (!std::holds_alternative<TextSpan>(picked.item) && holds({span.side, span.paragraph, {span.range.begin, span.range.end + beyond}}, caret))
                add(picked.item);
    };
    addPicked(0);
    const MarkStore &marks = m_reader->sheet().marks();
    for (const int mark : marks.at(caret.side, caret.paragraph, caret.position))
        if (!std::holds_alternative<TextSpan>(marks.mark(mark).item))
            add(marks.mark(mark).item);
    for (const RenderedName &name : m_desk.namesShown())
        for (const Rendering &form : name.renderings)
            for (const TextSpan &place : form.places)
                if (holds(place, caret))
                    add(place);
    for (const PlacedTerm &term : m_desk.termsShown())
        if (holds(term.span, caret))
            add(term.span);
    addPicked(1); // a passage that was just selected has the caret at its end
    return items;
}

void ReaderCards::toggleAtCaret()
{
    if (m_isOpened)
        return close(true);
    m_rest.stop();
    m_choices = itemsAtCaret();
    m_choice = 0;
    if (!m_choices.isEmpty() && open())
        return;
    m_workbench.hub().pick(m_reader->itemAtCaret());
    emit noted(tr("There is no figure, claim, finding or name at the caret."));
}

bool ReaderCards::open()
{
    m_shown = m_choices.at(m_choice);
    m_workbench.hub().pick(m_shown);
    m_isOpened = show(m_workbench.hub().picked(), true);
    if (m_isOpened)
        m_card->takeFocus();
    return m_isOpened;
}

/// To the next thing at the caret, or the one before; round and round.
void ReaderCards::turn(int by)
{
    if (!m_isOpened || m_choices.size() < 2)
        return;
    m_choice = (m_choice + by + m_choices.size()) % m_choices.size();
    if (!open())
        close(true);
}

QString ReaderCards::turnWords() const
{
    const bool hasOthers = m_choices.size() > 1 && m_choices.at(m_choice) == m_shown;
    return hasOthers ? tr("%1 of %2").arg(m_choice + 1).arg(m_choices.size()) : QString();
}

bool ReaderCards::show(const Projection &projection, bool isOpening)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return false;
    CardContent content = CardTexts({article->analysis, m_workbench.claims(), m_desk.namesShown(), m_desk.termsShown()}).of(projection);
    if (content.isEmpty() || passageRects(projection, false).isEmpty())
        return false;
    if (!m_card) {
        m_card = new ReaderCard(m_desk.window());
        connect(m_card, &ReaderCard::left, this, [this] { close(true); });
        connect(m_card, &ReaderCard::pointerLeft, this, [this] { m_grace.start(); });
        connect(m_card, &ReaderCard::offerTaken, this, &ReaderCards::take);
        connect(m_card, &ReaderCard::turned, this, &ReaderCards::turn, Qt::QueuedConnection); // its buttons are made anew
    }
    m_shown = projection.item;
    content.turn = isOpening ? turnWords() : QString();
    m_card->setContent(content);
    place(projection);
    m_card->show();
    m_card->raise();
    return true;
}

/// Over the text beside the whole sentences; where there is no room over the panels; at last beside the passages alone.
void ReaderCards::place(const Projection &projection)
{
    const QRect text(m_reader->viewport()->mapTo(m_desk.window(), QPoint()), m_reader->viewport()->size());
    for (const bool withSentences : {true, false}) {
        const QList<QRect> rects = passageRects(projection, withSentences);
        for (const QRect &bounds : {text, m_desk.window()->rect()}) {
            m_card->placeIn(bounds, rects);
            const QRect card = m_card->geometry();
            if (bounds.contains(card) && std::none_of(rects.begin(), rects.end(), [&](const QRect &rect) { return rect.intersects(card); }))
                return;
        }
    }
}

/// In the window: the passages in view, the one on the caret's side first, and their sentences, those of a side without a
/// passage in any case.
QList<QRect> ReaderCards::passageRects(const Projection &projection, bool withSentences) const
{
    BitextReader *reader = m_desk.reader();
    QList<QRect> rects;
    const auto add = [&](const QList<TextSpan> &spans, Side side) {
        const qsizetype before = rects.size();
        for (const TextSpan &span : spans) {
            const QRect rect = span.side == side ? reader->rectOf(span) & reader->viewport()->rect() : QRect();
            if (!rect.isEmpty())
                rects.append(QRect(reader->viewport()->mapTo(m_desk.window(), rect.topLeft()), rect.size()));
        }
        return rects.size() > before;
    };
    const Side own = projection.passages.isEmpty() ? Side::Source : projection.passages.first().side;
    for (const Side side : {own, otherSide(own)})
        if (!add(projection.passages, side) || withSentences)
            add(projection.sentences, side);
    return rects;
}

void ReaderCards::close(bool givesFocusBack)
{
    m_rest.stop();
    m_grace.stop();
    m_isOpened = false;
    if (!m_card || !m_card->isVisible())
        return;
    m_card->hide();
    if (givesFocusBack)
        m_desk.reader()->setFocus();
}

void ReaderCards::take(const CardOffer &offer)
{
    const bool isFix = offer.id == QLatin1String("finding.fix");
    m_workbench.hub().pick(m_shown);
    close(true);
    if (isFix) {
        m_workbench.applyFix(offer.argument);
        m_workbench.hub().clear(); // what was picked is mended
    } else if (QAction *action = m_actions.action(QLatin1String(offer.id.toLatin1()))) {
        action->trigger();
    }
}

} // namespace concord
