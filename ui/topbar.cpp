// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/actions/actionset.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace concord {

namespace {

constexpr int kHeight = 44;
constexpr int kSearchWidth = 240;
constexpr int kTitleWidth = 320;

} // namespace

TopBar::TopBar(ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_title(new QToolButton(this)), m_search(new QPushButton(this))
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(4);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setPopupMode(QToolButton::InstantPopup);
    m_title->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_title->setAutoRaise(true);
    m_title->setMaximumWidth(kTitleWidth);
    m_title->setShortcut(Qt::Key_F10);
    auto *left = new QHBoxLayout;
    left->addWidget(m_title);
    left->addStretch(1);
    layout->addLayout(left, 1);
    layout->addWidget(button("go.back", Qt::ToolButtonIconOnly));
    layout->addWidget(button("go.forward", Qt::ToolButtonIconOnly));
    layout->addSpacing(12);
    for (const char *id : {"workspace.annotate", "workspace.charts", "workspace.terms"})
        layout->addWidget(button(id, Qt::ToolButtonTextOnly));
    layout->addSpacing(12);
    m_search->setFixedWidth(kSearchWidth);
    m_search->setFocusPolicy(Qt::TabFocus);
    connect(m_search, &QPushButton::clicked, m_actions.action(QLatin1String("palette")), &QAction::trigger);
    auto *right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(m_search);
    layout->addLayout(right, 1);
    retranslate();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(fontMetrics().elidedText(title, Qt::ElideRight, kTitleWidth - 56) + QStringLiteral("  ▾"));
    m_title->setToolTip(title);
    m_title->setShortcut(Qt::Key_F10); // setText() took it away
}

void TopBar::setMenu(QMenu *menu)
{
    m_title->setMenu(menu);
}

QToolButton *TopBar::button(const char *actionId, Qt::ToolButtonStyle style)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(m_actions.action(QLatin1String(actionId)));
    made->setToolButtonStyle(style);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Token::Panel));
    painter.fillRect(0, height() - 1, width(), 1, Theme::current().colour(Token::Line));
}

void TopBar::retranslate()
{
    m_search->setText(tr("Search or run  (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search or run"));
}

} // namespace concord
