// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/concordancemodel.h"

namespace concord {

void ConcordanceModel::setLines(Side side, Language language, const QList<ConcordanceLine> &lines, const QStringList &counterparts)
{
    beginResetModel();
    m_side = side;
    m_language = language;
    m_lines = lines;
    m_counterparts.clear();
    for (qsizetype i = 0; i < lines.size() && i < counterparts.size(); ++i)
        m_counterparts.insert({lines[i].place.paragraph, lines[i].place.range.begin}, counterparts[i]);
    sortConcordance(m_lines, m_order, m_language);
    endResetModel();
}

void ConcordanceModel::sort(ConcordanceOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    sortConcordance(m_lines, m_order, m_language);
    endResetModel();
}

TextSpan ConcordanceModel::place(int row) const
{
    return {m_side, m_lines[row].place.paragraph, m_lines[row].place.range};
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    const ConcordanceLine &line = m_lines[index.row()];
    switch (role) {
    case LeftRole:
        return line.left;
    case HitRole:
        return line.hit;
    case RightRole:
        return line.right;
    case CounterpartRole:
        return m_counterparts.value({line.place.paragraph, line.place.range.begin});
    case PlaceRole:
        return QStringLiteral("¶ %1").arg(line.place.paragraph + 1);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line.left + line.hit + line.right;
    default:
        return {};
    }
}

} // namespace concord
