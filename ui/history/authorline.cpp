// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/authorline.h"

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
    const auto keep = [this] {
        const QString name = m_name->text().simplified();
        hide();
        name.isEmpty() ? emit dismissed() : emit named(name);
    };
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_later, &QPushButton::clicked, this, [this] {
        hide();
        emit dismissed();
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

bool AuthorLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
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
