// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/articlefields.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace concord {

ArticleFields::ArticleFields(QWidget *parent)
    : QWidget(parent),
      m_titleLabel(new QLabel(this)),
      m_title(new QLineEdit(this)),
      m_bylineLabel(new QLabel(this)),
      m_byline(new QLineEdit(this)),
      m_dateLabel(new QLabel(this)),
      m_date(new QLineEdit(this))
{
    m_titleLabel->setBuddy(m_title);
    m_bylineLabel->setBuddy(m_byline);
    m_dateLabel->setBuddy(m_date);
    m_date->setFixedWidth(128);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_titleLabel, 0, 0);
    grid->addWidget(m_title, 0, 1, 1, 3);
    grid->addWidget(m_bylineLabel, 1, 0);
    grid->addWidget(m_byline, 1, 1);
    grid->addWidget(m_dateLabel, 1, 2);
    grid->addWidget(m_date, 1, 3);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownTitle = !text.trimmed().isEmpty();
        emit titleEdited();
    });
    connect(m_byline, &QLineEdit::textEdited, this, [this](const QString &text) { m_ownByline = !text.trimmed().isEmpty(); });
    connect(m_date, &QLineEdit::textEdited, this, [this](const QString &text) { m_ownDate = !text.trimmed().isEmpty(); });
    retranslate();
}

ArticleFields::~ArticleFields() = default;

QString ArticleFields::title() const
{
    return m_title->text().simplified();
}

QString ArticleFields::byline() const
{
    return m_byline->text().simplified();
}

QDate ArticleFields::date() const
{
    return QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
}

bool ArticleFields::hasBadDate() const
{
    return !m_date->text().trimmed().isEmpty() && !date().isValid();
}

void ArticleFields::offer(const QString &title, const QString &byline, const QDate &date)
{
    if (!m_ownTitle)
        m_title->setText(title);
    if (!m_ownByline)
        m_byline->setText(byline);
    if (!m_ownDate)
        m_date->setText(date.toString(Qt::ISODate));
}

void ArticleFields::set(const QString &title, const QString &byline, const QDate &date)
{
    m_ownTitle = m_ownByline = m_ownDate = false;
    offer(title, byline, date);
}

QList<QWidget *> ArticleFields::tabStops() const
{
    return {m_title, m_byline, m_date};
}

void ArticleFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticleFields::retranslate()
{
    m_titleLabel->setText(tr("Title"));
    m_bylineLabel->setText(tr("Byline"));
    m_byline->setPlaceholderText(tr("Who wrote it"));
    m_dateLabel->setText(tr("Date of the source"));
    m_date->setPlaceholderText(tr("2025-04-14"));
}

} // namespace concord
