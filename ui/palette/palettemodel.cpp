// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "ui/palette/subsequence.h"

#include <algorithm>

namespace concord {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    find();
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query;
    find();
    endResetModel();
}

void PaletteModel::find()
{
    m_hits.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        auto match = matchSubsequence(m_query, entry.text);
        const auto aliasMatch = entry.alias.isEmpty() ? std::nullopt : matchSubsequence(m_query, entry.alias);
        if (aliasMatch && (!match || aliasMatch->score > match->score))
            match = SubsequenceMatch{aliasMatch->score, match ? match->positions : QList<int>()};
        if (match)
            m_hits << Hit{i, match->score, match->positions};
    }
    std::stable_sort(m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    if (m_fallback && !m_query.trimmed().isEmpty()) {
        m_last = m_fallback(m_query.trimmed());
        m_hits << Hit{m_entries.size(), 0, {}};
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry(index).text;
    case HintRole:
        return entry(index).hint;
    case PositionsRole:
        return QVariant::fromValue(m_hits[index.row()].positions);
    default:
        return {};
    }
}

} // namespace concord
