// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimtablemodel.h"

#include "ui/claims/claimwords.h"
#include "ui/claims/statusshape.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace concord {

namespace {

QString agreementText(const QString &kept)
{
    if (kept == u"conflict")
        return ClaimTableModel::tr("in conflict");
    return kept == u"repeated" ? ClaimTableModel::tr("said twice") : QString();
}

QString stateText(const QString &kept)
{
    const std::pair<QLatin1StringView, QString> words[] = {
        {QLatin1StringView("exact"), ClaimTableModel::tr("in place")},      {QLatin1StringView("moved"), ClaimTableModel::tr("moved")},
        {QLatin1StringView("changed"), ClaimTableModel::tr("rewritten")},   {QLatin1StringView("ambiguous"), ClaimTableModel::tr("unclear")},
        {QLatin1StringView("orphan"), ClaimTableModel::tr("gone")},
    };
    for (const auto &[name, text] : words) {
        if (kept == name)
            return text;
    }
    return kept;
}

} // namespace

QString fieldValueText(ClaimField field, const QString &value)
{
    if (value.isEmpty())
        return ClaimTableModel::tr("none");
    switch (field) {
    case ClaimField::Metric:
        return metricText(value);
    case ClaimField::Period:
        return periodText(value);
    case ClaimField::Verdict:
        return statusText(claimStatusFromName(value).value_or(ClaimStatus::Unverified));
    case ClaimField::Agreement:
        return agreementText(value);
    case ClaimField::AnchorState:
        return stateText(value);
    default:
        return value;
    }
}

QString claimFieldText(ClaimField field)
{
    switch (field) {
    case ClaimField::Created: return ClaimTableModel::tr("Made");
    case ClaimField::Modified: return ClaimTableModel::tr("Changed");
    case ClaimField::Entity: return ClaimTableModel::tr("Entity");
    case ClaimField::Metric: return ClaimTableModel::tr("Metric");
    case ClaimField::Period: return ClaimTableModel::tr("Period");
    case ClaimField::Value: return ClaimTableModel::tr("Value");
    case ClaimField::Unit: return ClaimTableModel::tr("Unit");
    case ClaimField::Attribution: return ClaimTableModel::tr("Attribution");
    case ClaimField::AttributionKind: return ClaimTableModel::tr("Put as");
    case ClaimField::Verdict: return ClaimTableModel::tr("Status");
    case ClaimField::Assignee: return ClaimTableModel::tr("Assignee");
    case ClaimField::Tag: return ClaimTableModel::tr("Tags");
    case ClaimField::Author: return ClaimTableModel::tr("Made by");
    case ClaimField::Statement: return ClaimTableModel::tr("Statement");
    case ClaimField::AnchorState: return ClaimTableModel::tr("Passage");
    case ClaimField::Agreement: return ClaimTableModel::tr("Agreement");
    }
    return {};
}

ClaimTableModel::ClaimTableModel(QObject *parent) : QAbstractTableModel(parent), m_index(std::make_shared<const ClaimIndex>())
{
}

ClaimField ClaimTableModel::fieldOf(int column)
{
    constexpr ClaimField kFields[] = {ClaimField::Verdict,     ClaimField::Entity,   ClaimField::Metric, ClaimField::Period,      ClaimField::Value,
                                      ClaimField::Attribution, ClaimField::Assignee, ClaimField::Tag,    ClaimField::AnchorState, ClaimField::Modified};
    return column >= 0 && column < ColumnCount ? kFields[column] : ClaimField::Created;
}

void ClaimTableModel::setIndex(const std::shared_ptr<const ClaimIndex> &index)
{
    beginResetModel();
    m_index = index;
    m_sorted.reset();
    arrange();
    endResetModel();
}

void ClaimTableModel::setFilter(const ClaimFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void ClaimTableModel::setOrder(const ClaimOrder &order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    m_sorted.reset();
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// All claims are sorted once for an order; a filter then only leaves rows out, which is quick enough for every key.
void ClaimTableModel::arrange()
{
    if (!m_sorted)
        m_sorted = m_index->rows({}, m_order);
    const QList<qsizetype> accepted = m_index->rows(m_filter, {}).rows;
    std::vector<bool> isShown(static_cast<size_t>(m_index->claims().size()), false);
    for (const qsizetype row : accepted)
        isShown[static_cast<size_t>(row)] = true;
    m_claimCount = static_cast<int>(accepted.size());
    m_groups.clear();
    m_rows.clear();
    m_rows.reserve(accepted.size() + m_sorted->groups.size());
    qsizetype group = 0;
    for (qsizetype place = 0; place < m_sorted->rows.size(); ++place) {
        while (group < m_sorted->groups.size() && m_sorted->groups[group].first + m_sorted->groups[group].count <= place)
            ++group;
        if (!isShown[static_cast<size_t>(m_sorted->rows[place])])
            continue;
        if (group < m_sorted->groups.size()) {
            if (m_groups.isEmpty() || m_groups.last().first != m_sorted->groups[group].first) {
                m_groups.append({m_sorted->groups[group].value, m_sorted->groups[group].first, 0});
                m_rows.append(-m_groups.size());
            }
            ++m_groups.last().count;
        }
        m_rows.append(m_sorted->rows[place]);
    }
}

const Claim *ClaimTableModel::claimAt(int row) const
{
    const qsizetype place = row >= 0 && row < m_rows.size() ? m_rows[row] : -1;
    return place < 0 ? nullptr : &m_index->claims()[place];
}

bool ClaimTableModel::isFilled(int column) const
{
    const auto has = [&](const Claim &claim) { return column == Assignee ? !claim.assignee.isEmpty() : !claim.tags.isEmpty(); };
    return (column != Assignee && column != Tags) || std::any_of(m_index->claims().cbegin(), m_index->claims().cend(), has);
}

int ClaimTableModel::rowOf(ClaimId claim) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] >= 0 && m_index->claims()[m_rows[row]].id == claim)
            return static_cast<int>(row);
    }
    return -1;
}

void ClaimTableModel::reword()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ClaimTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimTableModel::cell(const Claim &claim, int column) const
{
    switch (column) {
    case Verdict: {
        const QString agreement = agreementText(m_index->values(claim, ClaimField::Agreement).first());
        return agreement.isEmpty() ? statusText(claim.status) : statusText(claim.status) + QStringLiteral(" · ") + agreement;
    }
    case Entity: return claim.entity;
    case Metric: return metricText(claim.metric);
    case Period: return periodText(claim.period);
    case Value: return claimValueText(claim, interfaceLanguage());
    case Attribution: return claim.attribution;
    case Assignee: return claim.assignee;
    case Tags: return claim.tags.join(QStringLiteral(", "));
    case Passage: return claim.anchors.isEmpty() ? QString() : claim.anchors.first().exact;
    case Modified: return QLocale().toString(claim.modifiedAt.toLocalTime().date(), QStringLiteral("yyyy-MM-dd"));
    default: return {};
    }
}

QVariant ClaimTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype place = m_rows[index.row()];
    if (place < 0) {
        const ClaimGroup &group = m_groups[-1 - place];
        if (role == HeadRole)
            return true;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        if (role == Qt::DisplayRole && index.column() == 0)
            return tr("%1: %2 (%3)").arg(claimFieldText(m_order.groupBy.value_or(ClaimField::Entity)), fieldValueText(m_order.groupBy.value_or(ClaimField::Entity), group.value)).arg(group.count);
        return {};
    }
    const Claim &claim = m_index->claims()[place];
    switch (role) {
    case Qt::DisplayRole:
        return cell(claim, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Modified)
            return QLocale().toString(claim.modifiedAt.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
        return index.column() == Passage ? cell(claim, Passage) : claim.statement;
    case Qt::DecorationRole:
        return index.column() == Verdict ? QVariant(statusIcon(claim.status)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Verdict && m_index->values(claim, ClaimField::Agreement).first() == u"conflict")
            return Theme::current().colour(Token::Wrong);
        return {};
    case IdRole:
        return claim.id.value;
    case HeadRole:
        return false;
    default:
        return {};
    }
}

QVariant ClaimTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ClaimField field = fieldOf(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("S sorts by the column the cursor is in, G groups by it, F filters by it");
    if (role != Qt::DisplayRole)
        return {};
    const QString name = claimFieldText(field);
    return m_order.sortBy == field ? name + (m_order.isDescending ? QStringLiteral(" ↓") : QStringLiteral(" ↑")) : name;
}

Qt::ItemFlags ClaimTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return claimAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace concord
