// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readercards.h"

#include "ui/actions/actionset.h"
#include "ui/cards/readercard.h"
#include "ui/cardtexts.h"
#include "ui/desk.h"
#include "ui/reader/bitextreader.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QScrollBar>

#include <algorithm>

namespace concord {

ReaderCards::ReaderCards(ActionSet &actions, Workbench &workbench, Desk &desk, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk)
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
    if (!show(m_workbench.hub().hovered()))
        close(false);
}

void ReaderCards::goUnlessUnderPointer()
{
    if (!m_isOpened && m_card && !m_card->underMouse())
        close(false);
}

/// A name where the caret stands in one, else what the reader says.
Item ReaderCards::itemAtCaret() const
{
    const Item item = m_desk.reader()->itemAtCaret();
    if (!std::holds_alternative<TextSpan>(item))
        return item;
    const TextPosition &caret = m_desk.reader()->caret();
    for (const RenderedName &name : m_desk.namesShown())
        for (const Rendering &form : name.renderings)
            for (const TextSpan &place : form.places)
                if (place.side == caret.side && place.paragraph == caret.paragraph && place.range.contains(caret.position))
                    return place;
    return item;
}

void ReaderCards::toggleAtCaret()
{
    if (m_isOpened)
        return close(true);
    m_rest.stop();
    const Item item = itemAtCaret();
    m_workbench.hub().pick(item);
    if (!show(m_workbench.hub().picked()))
        return emit noted(tr("There is no figure, claim, finding or name at the caret."));
    m_isOpened = true;
    m_card->takeFocus();
}

bool ReaderCards::show(const Projection &projection)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return false;
    const CardContent content = CardTexts({article->analysis, m_workbench.claims(), m_desk.namesShown()}).of(projection);
    const QList<QRect> rects = passageRects(projection);
    if (content.isEmpty() || rects.isEmpty())
        return false;
    if (!m_card) {
        m_card = new ReaderCard(m_desk.window());
        connect(m_card, &ReaderCard::left, this, [this] { close(true); });
        connect(m_card, &ReaderCard::pointerLeft, this, [this] { m_grace.start(); });
        connect(m_card, &ReaderCard::offerTaken, this, &ReaderCards::take);
    }
    m_shown = projection.item;
    m_card->setContent(content);
    m_card->placeIn(m_desk.window()->rect(), rects);
    m_card->show();
    m_card->raise();
    return true;
}

/// In the window: the passages in view, the one on the caret's side first, and where a side has none its sentences.
QList<QRect> ReaderCards::passageRects(const Projection &projection) const
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
        if (!add(projection.passages, side))
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
