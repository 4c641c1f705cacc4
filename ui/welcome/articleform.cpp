// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/articleform.h"

#include "ui/support/theme.h"
#include "ui/welcome/articlefields.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kWidest = 1080; // device-independent pixels

} // namespace

ArticleForm::ArticleForm(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_source(new TextCard(this)),
      m_translation(new TextCard(this)),
      m_fields(new ArticleFields(this)),
      m_error(new QLabel(this)),
      m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    QFont heading;
    heading.setPixelSize(16);
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("formError"));
    m_error->hide();
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(); });
    connect(m_cancel, &QPushButton::clicked, this, &ArticleForm::cancelled);
}

ArticleForm::~ArticleForm()
{
    // A field that loses the focus while it is destroyed must not call back into what is already gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QVBoxLayout *ArticleForm::beginColumn()
{
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(kWidest);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(24, 16, 24, 16);
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_heading);
    return column;
}

void ArticleForm::addTexts(QVBoxLayout &column)
{
    auto *texts = new QHBoxLayout;
    texts->setSpacing(24);
    texts->addWidget(m_source, 1);
    texts->addWidget(m_translation, 1);
    column.addLayout(texts, 1);
}

void ArticleForm::endColumn(QVBoxLayout &column)
{
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addStretch();
    ways->addWidget(m_cancel);
    ways->addWidget(m_accept);
    column.addWidget(m_error);
    column.addLayout(ways);
}

void ArticleForm::orderTabs(const QList<QWidget *> &parts)
{
    m_first = parts.first();
    const QList<QWidget *> order = parts + QList<QWidget *>{m_cancel, m_accept};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ArticleForm::showError(const QString &sentence)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_error->setPalette(palette);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void ArticleForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

void ArticleForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isEnter && !takesEnter())
        accept();
    else
        QWidget::keyPressEvent(event);
}

void ArticleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showError(m_error->text());
    QWidget::changeEvent(event);
}

void ArticleForm::retranslate()
{
    m_source->setTitle(tr("Source"));
    m_translation->setTitle(tr("Translation"));
    m_cancel->setText(tr("Cancel"));
    if (!m_error->isHidden())
        showError(complaint());
}

} // namespace concord
