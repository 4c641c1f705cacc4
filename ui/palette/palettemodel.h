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
    /// Makes the entry that stands below all others for whatever is typed.
    void setFallback(const std::function<PaletteEntry(const QString &query)> &fallback) { m_fallback = fallback; }
    const PaletteEntry &entry(const QModelIndex &index) const
    {
        const qsizetype number = m_hits[index.row()].entry;
        return number < m_entries.size() ? m_entries[number] : m_last;
    }

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
    std::function<PaletteEntry(const QString &query)> m_fallback;
    PaletteEntry m_last; ///< the fallback for the query
};

} // namespace concord
