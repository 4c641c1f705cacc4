// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claims/claimfilter.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace concord {

/// Claims as a table: those a filter lets through, sorted, and where wanted under heads of what groups them. A head is a row of its own
/// that cannot be selected. Words are made for the cells that are shown.
class ClaimTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Verdict, Entity, Metric, Period, Value, Attribution, Assignee, Tags, Passage, Modified, ColumnCount };
    enum Role { IdRole = Qt::UserRole, HeadRole }; ///< qint64, invalid for a head; bool

    explicit ClaimTableModel(QObject *parent = nullptr);

    void setIndex(const std::shared_ptr<const ClaimIndex> &index);
    void setFilter(const ClaimFilter &filter);
    void setOrder(const ClaimOrder &order);
    const ClaimFilter &filter() const { return m_filter; }
    const ClaimOrder &order() const { return m_order; }
    const ClaimIndex &index() const { return *m_index; }
    using QAbstractTableModel::index;

    int claimCount() const { return m_claimCount; } ///< without heads
    const Claim *claimAt(int row) const; ///< null for a head
    int rowOf(ClaimId claim) const;      ///< -1 when it is not shown
    /// Whether any claim has something in a column that newsrooms use or do not: assignee and tags.
    bool isFilled(int column) const;
    /// The field a column is sorted by.
    static ClaimField fieldOf(int column);
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    QString cell(const Claim &claim, int column) const;

    std::shared_ptr<const ClaimIndex> m_index;
    ClaimFilter m_filter;
    ClaimOrder m_order;
    std::optional<ClaimRows> m_sorted; ///< all claims in this order
    QList<qsizetype> m_rows; ///< indexes into the claims; below zero a head, -1 - its place in the groups
    QList<ClaimGroup> m_groups;
    int m_claimCount = 0;
};

/// A value of a field as a person reads it: "unverified", "loss", "2024"; "none" for an empty one.
QString fieldValueText(ClaimField field, const QString &value);
QString claimFieldText(ClaimField field);

} // namespace concord
