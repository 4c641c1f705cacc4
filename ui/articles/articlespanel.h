// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/article.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace concord {

/// The project's articles; picking one opens it.
class ArticlesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesPanel(QWidget *parent = nullptr);

    void setArticles(const QList<Article> &articles, ArticleId open);

signals:
    void articlePicked(concord::ArticleId id);
    void removeRequested(concord::ArticleId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMenu(QPoint place);

    QLabel *m_title;
    QLabel *m_count;
    QListWidget *m_list;
    QList<Article> m_articles;
};

} // namespace concord
