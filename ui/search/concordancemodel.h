// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/terms/concordance.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace concord {

/// Lines of a concordance, each with what stands for its sentence in the other language.
class ConcordanceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LeftRole = Qt::UserRole, HitRole, RightRole, CounterpartRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    /// `counterparts` as long as `lines`; empty where there is none.
    void setLines(Side side, Language language, const QList<ConcordanceLine> &lines, const QStringList &counterparts);
    void sort(ConcordanceOrder order);
    TextSpan place(int row) const;

    using QAbstractListModel::sort;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Side m_side = Side::Source;
    Language m_language = Language::English;
    ConcordanceOrder m_order = ConcordanceOrder::Text;
    QList<ConcordanceLine> m_lines;
    QHash<std::pair<int, int>, QString> m_counterparts; ///< by paragraph and place
};

} // namespace concord
