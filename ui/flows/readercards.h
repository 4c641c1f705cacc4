// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QKeyEvent;

namespace concord {

class ActionSet;
class BitextReader;
class Desk;
class ReaderCard;
class Workbench;
struct CardOffer;

/// Shows the card of what the pointer rests on, or of what is at the caret when asked by the key, and does what its buttons
/// offer. A card stands beside its passages in both columns, never on them, and goes when the text moves or another thing is
/// picked; the pointer's card goes with the first key or press too. Watches the program's keys for that.
class ReaderCards : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRest = 400;  ///< milliseconds the pointer rests on a mark before its card comes
    static constexpr int kGrace = 250; ///< milliseconds a card waits for the pointer to come to it

    ReaderCards(ActionSet &actions, Workbench &workbench, Desk &desk, QObject *parent = nullptr);

    /// Picks what is at the caret and opens its card with the focus in it; closes an open one.
    void toggleAtCaret();
    ReaderCard *card() const { return m_card; }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void noted(const QString &sentence);

private:
    void onHovered(const Item &item);
    void showHovered();
    void goUnlessUnderPointer();
    bool show(const Projection &projection, bool isOpening);
    void close(bool givesFocusBack);
    void take(const CardOffer &offer);
    void turn(int by);
    bool open();
    bool goesWithKey(const QKeyEvent &event, bool isOverride);
    bool isPointerCard() const;
    /// What has a card at the caret: the picked thing first, then the smallest.
    QList<Item> itemsAtCaret() const;
    void place(const Projection &projection);
    QString turnWords() const;
    QList<QRect> passageRects(const Projection &projection, bool withSentences) const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    ReaderCard *m_card = nullptr; ///< owned by the window, made when first needed
    QPointer<BitextReader> m_reader;
    Item m_shown; ///< what the card is about
    QList<Item> m_choices; ///< of the opened card
    qsizetype m_choice = 0;
    QTimer m_rest;
    QTimer m_grace;
    bool m_isOpened = false; ///< by key, so the pointer does not close it
};

} // namespace concord
