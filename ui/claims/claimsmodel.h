// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

#include <QAbstractListModel>
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

    /// Keeps the rows, and with them selection and scroll, when the same claims come again in the same order.
    void setClaims(const QList<Claim> &claims);
    const QList<Claim> &claims() const { return m_claims; }
    /// Claims some other one contradicts.
    void setConflicting(const QSet<ClaimId> &claims);
    const Claim *find(ClaimId id) const;
    /// Words every row anew: for a change of the interface language.
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Claim> m_claims;
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
