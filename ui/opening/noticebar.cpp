// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/noticebar.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace concord {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(12);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_buttons->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void NoticeBar::say(const QString &topic, const QString &sentence, const QList<NoticeAction> &actions)
{
    const auto same = std::find_if(m_notices.begin(), m_notices.end(), [&topic](const Notice &each) { return each.topic == topic; });
    if (same == m_notices.end())
        m_notices.append({topic, sentence, actions});
    else
        *same = {topic, sentence, actions};
    showFirst();
}

void NoticeBar::withdraw(const QString &topic)
{
    m_notices.removeIf([&topic](const Notice &each) { return each.topic == topic; });
    showFirst();
}

QString NoticeBar::sentence() const
{
    return m_notices.isEmpty() ? QString() : m_notices.first().sentence;
}

void NoticeBar::showFirst()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    const Notice &notice = m_notices.first();
    m_words->setText(notice.sentence);
    setAccessibleName(notice.sentence);
    for (int action = 0; action < notice.actions.size(); ++action) {
        auto *button = new QPushButton(notice.actions[action].text, this);
        connect(button, &QPushButton::clicked, this, [this, action] { take(action); });
        m_buttons->addWidget(button);
        button->show();
    }
}

void NoticeBar::take(int action)
{
    const Notice notice = m_notices.takeFirst();
    showFirst();
    if (notice.actions[action].act)
        notice.actions[action].act();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_notices.isEmpty())
        withdraw(QString(m_notices.first().topic));
    else
        QWidget::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Token::Panel));
    painter.fillRect(0, height() - 1, width(), 1, Theme::current().colour(Token::Line));
    painter.fillRect(0, 0, 4, height(), Theme::current().colour(Token::Unverified));
}

} // namespace concord
