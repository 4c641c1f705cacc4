// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/authorline.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace concord {

AuthorLine::AuthorLine(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_name(new QLineEdit(this)), m_keep(new QPushButton(this)), m_later(new QPushButton(this))
{
    constexpr int kNameWidth = 200; // device-independent pixels
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_words->setTextFormat(Qt::PlainText);
    m_name->setFixedWidth(kNameWidth);
    m_name->installEventFilter(this);
    layout->addWidget(m_words);
    layout->addWidget(m_name);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    layout->addWidget(m_later);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorLine::keep);
    connect(m_keep, &QPushButton::clicked, this, &AuthorLine::keep);
    connect(m_later, &QPushButton::clicked, this, [this] {
        leave();
        emit dismissed();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, QWidget *to) {
        if (from && to && isAncestorOf(to) && !isAncestorOf(from))
            m_before = from;
    });
    retranslate();
    hide();
}

void AuthorLine::ask(const QString &now)
{
    m_now = now;
    m_name->setText(now);
    retranslate();
    show();
}

void AuthorLine::keep()
{
    const QString name = m_name->text().simplified();
    leave();
    name.isEmpty() ? emit dismissed() : emit named(name);
}

void AuthorLine::leave()
{
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    QWidget *before = m_before && m_before->isVisible() && m_before->isEnabled() ? m_before : nullptr;
    if (hasFocus && before)
        before->setFocus(Qt::OtherFocusReason); // before hiding, which would hand it to whatever comes next
    hide();
    m_before = nullptr;
}

bool AuthorLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        emit dismissed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AuthorLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuthorLine::retranslate()
{
    m_words->setText(m_now.isEmpty() ? tr("The history does not know who you are yet. Your name:")
                                     : tr("The history records your edits as “%1”. Your name:").arg(m_now));
    m_name->setAccessibleName(tr("Your name"));
    m_keep->setText(tr("Use this name"));
    m_later->setText(tr("Not now"));
}

} // namespace concord
