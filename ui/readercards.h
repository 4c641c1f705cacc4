// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"

#include <QObject>
#include <QTimer>

namespace concord {

class ActionSet;
class Desk;
class ReaderCard;
class Workbench;
struct CardOffer;

/// Shows the card of what the pointer rests on, or of what is at the caret when asked by the key, and does what its buttons
/// offer. A card stands beside its passages in both columns, never on them, and goes when the text moves.
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

signals:
    void noted(const QString &sentence);

private:
    void onHovered(const Item &item);
    void showHovered();
    void goUnlessUnderPointer();
    bool show(const Projection &projection);
    void close(bool givesFocusBack);
    void take(const CardOffer &offer);
    Item itemAtCaret() const;
    QList<QRect> passageRects(const Projection &projection) const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    ReaderCard *m_card = nullptr; ///< owned by the window, made when first needed
    Item m_shown; ///< what the card is about
    QTimer m_rest;
    QTimer m_grace;
    bool m_isOpened = false; ///< by key, so the pointer does not close it
};

} // namespace concord
