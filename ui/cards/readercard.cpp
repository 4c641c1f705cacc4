// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/readercard.h"

#include "ui/cards/cardplacement.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace concord {

namespace {

constexpr int kEdge = 3;

QLabel *wordsLabel(const QString &words, int pixels, bool isBold, Token token)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(words);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(token));
    label->setPalette(palette);
    return label;
}

} // namespace

ReaderCard::ReaderCard(QWidget *parent) : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayout(new QVBoxLayout);
    layout()->setContentsMargins(14 + kEdge, 10, 14, 12);
    hide();
}

void ReaderCard::setContent(const CardContent &content)
{
    m_content = content;
    setAccessibleName(content.kind + QStringLiteral(": ") + content.title);
    setAccessibleDescription(content.spoken());
    build();
}

void ReaderCard::build()
{
    delete m_body;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString turn = m_content.turn.isEmpty() ? QString() : QStringLiteral(" · %1 ← →").arg(m_content.turn);
    column->addWidget(wordsLabel(m_content.kind + turn, 12, false, Token::Muted));
    column->addWidget(wordsLabel(m_content.title, 16, true, Token::Ink));
    addRows(column);
    addOffers(column);
    layout()->addWidget(m_body);
    m_body->setFixedWidth(kWidth);
    setFixedWidth(kWidth + 28 + kEdge);
    layout()->activate();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height());
}

void ReaderCard::addRows(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const CardRow &row : std::as_const(m_content.rows)) {
        QLabel *value = wordsLabel(row.value, 13, false, Token::Ink);
        if (row.label.isEmpty()) {
            grid->addWidget(value, line++, 0, 1, 2);
            continue;
        }
        QLabel *label = wordsLabel(row.label, 12, false, Token::Muted);
        label->setWordWrap(false);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

void ReaderCard::addOffers(QVBoxLayout *column)
{
    for (const CardOffer &offer : std::as_const(m_content.offers)) {
        auto *button = new QPushButton(offer.words);
        button->setAutoDefault(false);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, offer] { emit offerTaken(offer); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
}

void ReaderCard::placeIn(const QRect &bounds, const QList<QRect> &avoided)
{
    setGeometry(placedCard(size(), bounds, avoided));
}

QList<QWidget *> ReaderCard::stops() const
{
    QList<QWidget *> stops;
    for (QPushButton *button : m_body->findChildren<QPushButton *>())
        stops.append(button);
    return stops;
}

void ReaderCard::takeFocus()
{
    const QList<QWidget *> buttons = stops();
    if (buttons.isEmpty())
        setFocus(Qt::ShortcutFocusReason);
    else
        buttons.first()->setFocus(Qt::ShortcutFocusReason);
}

bool ReaderCard::focusNextPrevChild(bool next)
{
    const QList<QWidget *> buttons = stops();
    if (buttons.isEmpty())
        return true; // stays
    const qsizetype at = buttons.indexOf(focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : buttons.size() - 1)) % buttons.size();
    buttons[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool ReaderCard::turnBy(const QKeyEvent &event)
{
    const int key = event.key();
    if (m_content.turn.isEmpty() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    emit turned(key == Qt::Key_Right ? 1 : -1);
    return true;
}

/// A button would take the arrows for itself.
bool ReaderCard::eventFilter(QObject *button, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && turnBy(static_cast<const QKeyEvent &>(*event))) || QFrame::eventFilter(button, event);
}

void ReaderCard::keyPressEvent(QKeyEvent *event)
{
    if (turnBy(*event))
        return;
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Space && hasFocus()))
        emit left();
    else
        QFrame::keyPressEvent(event);
}

void ReaderCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    emit pointerLeft();
}

void ReaderCard::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // nothing behind it is meant
}

void ReaderCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool isFocused = hasFocus() || (focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(isFocused ? Token::Accent : Token::Line), isFocused ? 2 : 1));
    painter.setBrush(theme.colour(Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.fillRect(QRect(2, 6, kEdge, height() - 12), theme.colour(m_content.tone));
}

} // namespace concord
