// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/search/projectsearch.h"

#include <QAbstractListModel>
#include <QHash>

namespace concord {

/// Hits of a project search, under a heading for each article.
class ResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, HitRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    /// `titles` by article.
    void setResult(const SearchResult &result, const QHash<ArticleId, QString> &titles);
    bool isHeading(int row) const { return m_rows[row].isHeading; }
    ArticleId article(int row) const { return m_rows[row].article; }
    TextSpan place(int row) const { return m_rows[row].place; }
    /// The next row below or above that is a hit; −1 when there is none.
    int hitRow(int from, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool isHeading = false;
        ArticleId article;
        TextSpan place;
        Snippet snippet; ///< of a heading the title
        int count = 0;   ///< of a heading
    };

    QList<Row> m_rows;
};

} // namespace concord

Q_DECLARE_METATYPE(concord::Range)
