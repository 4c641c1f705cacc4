// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articlespanel.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kRowHeight = 28;

} // namespace

ArticlesPanel::ArticlesPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_count(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    layout->addLayout(head);
    layout->addWidget(m_list);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto pick = [this](QListWidgetItem *item) { emit articlePicked(m_articles[m_list->row(item)].id); };
    connect(m_list, &QListWidget::itemClicked, this, pick);
    connect(m_list, &QListWidget::itemActivated, this, pick);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &ArticlesPanel::showMenu);
    retranslate();
}

void ArticlesPanel::setArticles(const QList<Article> &articles, ArticleId open)
{
    const QSignalBlocker quiet(m_list);
    m_articles = articles;
    m_list->clear();
    for (const Article &article : articles) {
        auto *item = new QListWidgetItem(article.title, m_list);
        item->setToolTip(article.title);
        item->setSizeHint({0, kRowHeight});
        if (article.id == open)
            m_list->setCurrentItem(item);
    }
    m_count->setText(QLocale().toString(articles.size()));
}

void ArticlesPanel::showMenu(QPoint place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    if (!item)
        return;
    const ArticleId id = m_articles[m_list->row(item)].id;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, id] { emit articlePicked(id); });
    menu.addAction(tr("Remove article"), this, [this, id] { emit removeRequested(id); });
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

void ArticlesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticlesPanel::retranslate()
{
    m_title->setText(tr("Articles"));
    m_list->setAccessibleName(tr("Articles"));
}

} // namespace concord
