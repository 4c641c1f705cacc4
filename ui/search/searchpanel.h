// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/search/projectsearch.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace concord {

class ResultsModel;

/// Search through all articles of a project: a field and what was found, under the titles of the articles. It searches
/// nothing itself. Down and Enter in the field go to the hits, Enter on one opens it, Esc closes.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPause = 120; ///< milliseconds after a keystroke before it asks
    static constexpr int kMostHits = 500;

    explicit SearchPanel(QWidget *parent = nullptr);

    QString query() const;
    void open(const QString &query);
    /// What was found for the query; `paragraphs` in how many paragraphs of the project.
    void setResult(const SearchResult &result, qint64 paragraphs, const QHash<ArticleId, QString> &titles);
    void setSearching();
    void clear();
    int rowCount() const;
    QString countText() const;

public slots:
    void pickNext() { step(1); }
    void pickPrevious() { step(-1); }

signals:
    void searchRequested(const QString &query);
    void hitPicked(concord::ArticleId article, const concord::TextSpan &place);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void step(int by);
    void pick(const QModelIndex &index);
    void showCount();
    void retranslate();

    ResultsModel *m_model;
    QLabel *m_title;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_close;
    QListView *m_list;
    QTimer m_pause;
    SearchResult m_result;
    qint64 m_paragraphs = -1; ///< −1 before anything was asked
    bool m_isSearching = false;
};

} // namespace concord
