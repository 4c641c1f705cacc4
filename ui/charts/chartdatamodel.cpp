// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdatamodel.h"

#include "core/charts/labels/numberlabels.h"
#include "ui/publish/chartphrases.h"

namespace concord {

ChartDataModel::ChartDataModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartDataModel::setContent(const ChartContent &content)
{
    if (content == m_content)
        return;
    beginResetModel();
    m_content = content;
    endResetModel();
}

void ChartDataModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    beginResetModel();
    m_language = language;
    endResetModel();
}

int ChartDataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.data.size());
}

int ChartDataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartDataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_content.data.size())
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_content.data[index.row()], index.column());
    if (role == Qt::ToolTipRole)
        return rowText(m_content.data[index.row()]);
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter); // as its cells
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entity:
        return tr("Entity");
    case Period:
        return tr("Period");
    case Value:
        return tr("Value");
    case Status:
        return tr("Status");
    case Attribution:
        return tr("Attribution");
    default:
        return {};
    }
}

/// All that is known of a value, for whoever sees too little of it.
QString ChartDataModel::rowText(const Datum &datum) const
{
    QStringList lines;
    for (int column = 0; column < ColumnCount; ++column)
        lines << cell(datum, column);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ChartDataModel::cell(const Datum &datum, int column) const
{
    switch (column) {
    case Entity:
        return m_content.spec.entityName(datum.entity, m_language);
    case Period:
        return datum.period.isValid() ? periodLabel(datum.period, chartWords(m_language)) : datum.periodText;
    case Value:
        return figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, m_language);
    case Status:
        return datum.claim.isValid() ? statusText(datum.status) : tr("imported");
    case Attribution:
        return datum.attribution;
    default:
        return {};
    }
}

QString ChartDataModel::statusText(ClaimStatus status) const
{
    switch (status) {
    case ClaimStatus::Unverified:
        return tr("unverified");
    case ClaimStatus::Verified:
        return tr("verified");
    case ClaimStatus::Disputed:
        return tr("disputed");
    case ClaimStatus::Wrong:
        return tr("wrong");
    case ClaimStatus::Outdated:
        return tr("outdated");
    }
    return {};
}

} // namespace concord
