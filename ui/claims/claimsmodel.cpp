// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsmodel.h"

#include "core/project/claims/claimtext.h"
#include "ui/claims/claimwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

/// The worst state among a claim's passages decides.
QString anchorTrouble(const Claim &claim)
{
    const auto has = [&claim](AnchorState state) {
        return std::any_of(claim.anchors.begin(), claim.anchors.end(),
                           [state](const Anchor &anchor) { return anchor.state == state; });
    };
    if (has(AnchorState::Orphan))
        return ClaimsModel::tr("Passage gone");
    if (has(AnchorState::Ambiguous))
        return ClaimsModel::tr("Passage unclear");
    return has(AnchorState::Changed) ? ClaimsModel::tr("Passage rewritten") : QString();
}

QString searchText(const Claim &claim)
{
    QStringList words{claim.entity,
                      claim.metric,
                      metricText(claim.metric),
                      claim.period,
                      periodText(claim.period),
                      claim.attribution,
                      claim.note,
                      claim.statement,
                      statusText(claim.status),
                      claimValueText(claim, Language::English),
                      claimValueText(claim, Language::TraditionalChinese)};
    for (const Anchor &anchor : claim.anchors)
        words << anchor.exact;
    return claimKey(words.join(u'\n'));
}

} // namespace

void ClaimsModel::setClaims(const QList<Claim> &claims)
{
    const auto isSame = [](const Claim &a, const Claim &b) { return a.id == b.id; };
    const qsizetype shorter = std::min(claims.size(), m_claims.size());
    const qsizetype head = std::mismatch(claims.cbegin(), claims.cbegin() + shorter, m_claims.cbegin(), isSame).first - claims.cbegin();
    const qsizetype tail = std::mismatch(claims.crbegin(), claims.crbegin() + (shorter - head), m_claims.crbegin(), isSame).first - claims.crbegin();
    const QList<Claim> before = m_claims;
    const qsizetype gone = before.size() - tail - head, come = claims.size() - tail - head;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone) - 1);
        for (qsizetype row = head; row < head + gone; ++row)
            m_rows.remove(before[row].id);
        m_claims.remove(head, gone);
        numberFrom(head);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come) - 1);
        m_claims = m_claims.first(head) + claims.sliced(head, come) + m_claims.sliced(head);
        numberFrom(head);
        endInsertRows();
    }
    m_claims = claims;
    tellChanged(before, 0, head, 0);
    tellChanged(before, head + gone, before.size(), come - gone);
}

void ClaimsModel::numberFrom(qsizetype first)
{
    for (qsizetype row = first; row < m_claims.size(); ++row)
        m_rows.insert(m_claims[row].id, static_cast<int>(row));
}

/// Rows that stayed and may say something else now; `shift` from where they were to where they are.
void ClaimsModel::tellChanged(const QList<Claim> &before, qsizetype from, qsizetype to, qsizetype shift)
{
    for (qsizetype row = from; row < to; ++row) {
        if (before[row] == m_claims[row + shift])
            continue;
        const QModelIndex changed = index(static_cast<int>(row + shift));
        emit dataChanged(changed, changed);
    }
}

const Claim *ClaimsModel::find(ClaimId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_claims[row];
}

void ClaimsModel::setConflicting(const QSet<ClaimId> &claims)
{
    if (claims == m_conflicting)
        return;
    m_conflicting = claims;
    if (!m_claims.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {AnchorTroubleRole});
}

void ClaimsModel::reword()
{
    if (!m_claims.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Claim &claim = m_claims[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return claimTitle(claim);
    case Qt::ToolTipRole:
        return claim.statement;
    case Qt::AccessibleTextRole:
        return QStringList{claimTitle(claim), claimValueText(claim, Language::English), claim.attribution,
                           statusText(claim.status)}
            .join(QStringLiteral(", "));
    case IdRole:
        return claim.id.value;
    case StatusRole:
        return static_cast<int>(claim.status);
    case EnglishValueRole:
        return claimValueText(claim, Language::English);
    case ChineseValueRole:
        return claimValueText(claim, Language::TraditionalChinese);
    case AttributionRole:
        return claim.attribution;
    case AnchorTroubleRole:
        if (const QString trouble = anchorTrouble(claim); !trouble.isEmpty() || !m_conflicting.contains(claim.id))
            return trouble;
        return tr("Another claim disagrees");
    case SearchRole:
        return searchText(claim);
    default:
        return {};
    }
}

void ShownClaims::setQuery(const QString &query)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    m_words.clear();
    for (const QString &word : query.split(space, Qt::SkipEmptyParts))
        m_words << claimKey(word);
    invalidateFilter();
}

bool ShownClaims::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text =
        m_words.isEmpty() ? QString() : sourceModel()->index(row, 0, parent).data(ClaimsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace concord
