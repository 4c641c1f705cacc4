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

#include <algorithm>

namespace concord {

namespace {

constexpr int kHeight = 44;
constexpr int kSearchWidth = 240;
constexpr int kLeastSearchWidth = 72;
constexpr int kTitleWidth = 320;
constexpr int kLeastTitleWidth = 72;
constexpr int kLeftMargin = 16;
constexpr int kRightMargin = 12;
constexpr int kSpacing = 4;
constexpr int kGap = 12;
constexpr int kButtonEdges = 32; // of a button around its text

} // namespace

TopBar::TopBar(ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_title(new QToolButton(this)), m_middle(new QWidget(this)), m_search(new QPushButton(this))
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kLeftMargin, 0, kRightMargin, 0);
    layout->setSpacing(kSpacing);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setPopupMode(QToolButton::InstantPopup);
    m_title->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_title->setAutoRaise(true);
    m_title->setMinimumWidth(kLeastTitleWidth);
    m_title->setMaximumWidth(kTitleWidth);
    m_title->setShortcut(Qt::Key_F10);
    auto *left = new QHBoxLayout;
    left->addWidget(m_title);
    left->addStretch(1);
    layout->addLayout(left, 1);
    auto *middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, kGap, 0);
    middle->setSpacing(kSpacing);
    middle->addWidget(button("go.back", Qt::ToolButtonIconOnly));
    middle->addWidget(button("go.forward", Qt::ToolButtonIconOnly));
    middle->addSpacing(kGap);
    for (const char *id : {"workspace.annotate", "workspace.charts", "workspace.terms"})
        middle->addWidget(button(id, Qt::ToolButtonTextOnly));
    layout->addWidget(m_middle);
    m_search->setMinimumWidth(kLeastSearchWidth);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setFocusPolicy(Qt::TabFocus);
    connect(m_search, &QPushButton::clicked, m_actions.action(QLatin1String("palette")), &QAction::trigger);
    auto *right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(m_search, kSearchWidth);
    layout->addLayout(right, 1);
    retranslate();
}

void TopBar::setTitle(const QString &title)
{
    m_name = title;
    m_title->setToolTip(title);
    fit();
}

void TopBar::fit()
{
    const QString arrow = QStringLiteral("  ▾");
    const int side = (width() - kLeftMargin - kRightMargin - 2 * kSpacing - m_middle->sizeHint().width()) / 2;
    const int forTitle = std::clamp(side, kLeastTitleWidth, kTitleWidth), forSearch = std::clamp(side, kLeastSearchWidth, kSearchWidth);
    const QFontMetrics title(m_title->font());
    m_title->setText(title.elidedText(m_name, Qt::ElideRight, forTitle - kButtonEdges - title.horizontalAdvance(arrow)) + arrow);
    m_title->setShortcut(Qt::Key_F10); // setText() took it away
    m_search->setText(m_search->fontMetrics().elidedText(tr("Search or run  (Ctrl+K)"), Qt::ElideRight, forSearch - kButtonEdges / 2));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
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
    m_search->setAccessibleName(tr("Search or run"));
    fit();
}

} // namespace concord
