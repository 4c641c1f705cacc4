// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace concord {

/// Something the palette can find and do.
struct PaletteEntry
{
    QString text;
    QString hint;  ///< muted at the right: a key, a paragraph
    QString alias; ///< also searched, not shown: the English text of an action
    std::function<void()> run;
};

/// The entries a query finds, the best first; all in their order for an empty query.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void setQuery(const QString &query);
    const PaletteEntry &entry(const QModelIndex &index) const { return m_entries[m_hits[index.row()].entry]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Hit
    {
        qsizetype entry = 0;
        int score = 0;
        QList<int> positions;
    };

    void find();

    QList<PaletteEntry> m_entries;
    QString m_query;
    QList<Hit> m_hits;
};

} // namespace concord
