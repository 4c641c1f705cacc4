// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

namespace concord {

/// Claims as rows, in the order given, worded in the interface language.
class ClaimsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        StatusRole,            ///< int of ClaimStatus
        EnglishValueRole,
        ChineseValueRole,
        AttributionRole,
        AnchorTroubleRole, ///< a sentence when a passage was changed or lost, or another claim disagrees; else empty
        SearchRole,        ///< all of a claim's words, folded
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows, and with them selection and scroll, of claims that come again in the same order before and after those that
    /// came, went or moved.
    void setClaims(const QList<Claim> &claims);
    const QList<Claim> &claims() const { return m_claims; }
    /// Claims some other one contradicts.
    void setConflicting(const QSet<ClaimId> &claims);
    const Claim *find(ClaimId id) const;
    /// −1 when there is none.
    int rowOf(ClaimId id) const { return m_rows.value(id, -1); }
    /// Words every row anew: for a change of the interface language.
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void numberFrom(qsizetype first);
    void tellChanged(const QList<Claim> &before, qsizetype from, qsizetype to, qsizetype shift);

    QList<Claim> m_claims;
    QHash<ClaimId, int> m_rows;
    QSet<ClaimId> m_conflicting;
};

/// The claims that hold every word of a query, wherever in the claim; case and width do not matter.
class ShownClaims : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace concord
