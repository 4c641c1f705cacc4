// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/cardcontent.h"

#include <QFrame>

class QVBoxLayout;

namespace concord {

/// A small card over the window that says what a mark stands for. Shown by a resting pointer it takes no focus; opened by a
/// key it does, Tab stays inside, Esc gives it up. It is no window of its own, so nothing flickers or loses the focus.
class ReaderCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kWidth = 340; ///< pixels, of its text at most

    explicit ReaderCard(QWidget *parent);

    void setContent(const CardContent &content);
    const CardContent &content() const { return m_content; }
    /// Puts it inside `bounds`, beside the passages `avoided`, the one it is about first; in the parent's pixels.
    void placeIn(const QRect &bounds, const QList<QRect> &avoided);
    /// The first button has the focus, without buttons the card itself.
    void takeFocus();

signals:
    void offerTaken(const concord::CardOffer &offer);
    /// Esc.
    void left();
    /// An arrow key, when the content says that there are others: 1 or −1.
    void turned(int by);
    void pointerLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *button, QEvent *event) override;

private:
    void build();
    void addRows(QVBoxLayout *layout);
    void addOffers(QVBoxLayout *layout);
    QList<QWidget *> stops() const;
    bool turnBy(const QKeyEvent &event);

    CardContent m_content;
    QWidget *m_body = nullptr; ///< made anew for each content
};

} // namespace concord
