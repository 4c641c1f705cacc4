// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimfilter.h"

#include "core/project/claims/claimtext.h"
#include "core/project/columns.h"
#include "core/project/names.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace concord {

namespace {

constexpr std::array kFields{
    NamedValue<ClaimField>{ClaimField::Created, u"created"},         NamedValue<ClaimField>{ClaimField::Modified, u"modified"},
    NamedValue<ClaimField>{ClaimField::Entity, u"entity"},           NamedValue<ClaimField>{ClaimField::Metric, u"metric"},
    NamedValue<ClaimField>{ClaimField::Period, u"period"},           NamedValue<ClaimField>{ClaimField::Value, u"value"},
    NamedValue<ClaimField>{ClaimField::Unit, u"unit"},               NamedValue<ClaimField>{ClaimField::Attribution, u"attribution"},
    NamedValue<ClaimField>{ClaimField::AttributionKind, u"attribution_kind"}, NamedValue<ClaimField>{ClaimField::Verdict, u"status"},
    NamedValue<ClaimField>{ClaimField::Assignee, u"assignee"},       NamedValue<ClaimField>{ClaimField::Tag, u"tag"},
    NamedValue<ClaimField>{ClaimField::Author, u"author"},           NamedValue<ClaimField>{ClaimField::Statement, u"statement"},
    NamedValue<ClaimField>{ClaimField::AnchorState, u"anchor_state"}, NamedValue<ClaimField>{ClaimField::Agreement, u"agreement"},
};

/// All a person may look for in a claim, apart from each other.
QString searchable(const Claim &claim, const QString &metricName)
{
    QStringList parts{claim.entity, claim.metric, metricName, claim.period, claim.unit, claim.attribution, claim.statement, claim.note, claim.assignee, claim.createdBy};
    parts += claim.tags;
    for (const Evidence &evidence : claim.evidence)
        parts << evidence.title << evidence.url;
    for (const Anchor &anchor : claim.anchors)
        parts << anchor.exact;
    return claimKey(parts.join(u'\n'));
}

std::strong_ordering ordered(const QString &one, const QString &other)
{
    const int order = one.compare(other);
    return order < 0 ? std::strong_ordering::less : order > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::strong_ordering orderedValues(const Claim &one, const Claim &other)
{
    const auto &mine = one.low ? one.low : one.high, &theirs = other.low ? other.low : other.high;
    if (!mine || !theirs)
        return mine.has_value() <=> theirs.has_value();
    return *mine <=> *theirs;
}

bool isWithin(const Claim &claim, const ClaimFilter &filter)
{
    if (!filter.least && !filter.most)
        return true;
    const auto &low = claim.low ? claim.low : claim.high, &high = claim.high ? claim.high : claim.low;
    return low && (!filter.least || *filter.least <= *high) && (!filter.most || *low <= *filter.most);
}

QJsonValue numberText(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

} // namespace

QString claimFieldName(ClaimField field)
{
    return nameIn(kFields, field);
}

std::optional<ClaimField> claimFieldFromName(QStringView name)
{
    return valueIn(kFields, name);
}

QJsonObject ClaimFilter::toJson() const
{
    QJsonObject values;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.insert(claimFieldName(field.key()), QJsonArray::fromStringList(*field));
    return {{QLatin1String("text"), text}, {QLatin1String("fields"), values}, {QLatin1String("least"), numberText(least)}, {QLatin1String("most"), numberText(most)}};
}

ClaimFilter ClaimFilter::fromJson(const QJsonObject &object)
{
    ClaimFilter filter;
    filter.text = object.value(QLatin1String("text")).toString();
    const QJsonObject values = object.value(QLatin1String("fields")).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto field = claimFieldFromName(value.key());
        if (!field)
            continue;
        for (const QJsonValue &one : value->toArray())
            filter.fields[*field].append(one.toString());
    }
    filter.least = Decimal::fromString(object.value(QLatin1String("least")).toString());
    filter.most = Decimal::fromString(object.value(QLatin1String("most")).toString());
    return filter;
}

ClaimIndex::ClaimIndex(const QList<Claim> &claims, ClaimMarks marks, const QHash<QString, QString> &metricNames) : m_claims(claims), m_marks(std::move(marks))
{
    m_texts.reserve(claims.size());
    for (const Claim &claim : claims)
        m_texts.append(searchable(claim, metricNames.value(claim.metric)));
}

QStringList ClaimIndex::values(const Claim &claim, ClaimField field) const
{
    switch (field) {
    case ClaimField::Created: return {claim.createdAt.toUTC().date().toString(Qt::ISODate)};
    case ClaimField::Modified: return {claim.modifiedAt.toUTC().date().toString(Qt::ISODate)};
    case ClaimField::Entity: return {claim.entity};
    case ClaimField::Metric: return {claim.metric};
    case ClaimField::Period: return {claim.period};
    case ClaimField::Value: return {claim.low ? claim.low->toString() : claim.high ? claim.high->toString() : QString()};
    case ClaimField::Unit: return {claim.unit};
    case ClaimField::Attribution: return {claim.attribution};
    case ClaimField::AttributionKind: return {attributionKindName(claim.attributionKind)};
    case ClaimField::Verdict: return {claimStatusName(claim.status)};
    case ClaimField::Assignee: return {claim.assignee};
    case ClaimField::Tag: return claim.tags.isEmpty() ? QStringList{QString()} : claim.tags;
    case ClaimField::Author: return {claim.createdBy};
    case ClaimField::Statement: return {claim.statement};
    case ClaimField::Agreement:
        return {m_marks.conflicting.contains(claim.id) ? QStringLiteral("conflict") : m_marks.repeated.contains(claim.id) ? QStringLiteral("repeated") : QString()};
    case ClaimField::AnchorState: break;
    }
    QStringList states;
    for (const Anchor &anchor : claim.anchors)
        states.append(anchorStateName(anchor.state));
    states.removeDuplicates();
    return states.isEmpty() ? QStringList{QString()} : states;
}

bool ClaimIndex::accepts(qsizetype row, const ClaimFilter &filter, const QStringList &wanted, const QStringList &unwanted) const
{
    const QString &text = m_texts[row];
    const auto isIn = [&text](const QString &word) { return text.contains(word); };
    if (!std::all_of(wanted.cbegin(), wanted.cend(), isIn) || std::any_of(unwanted.cbegin(), unwanted.cend(), isIn))
        return false;
    const Claim &claim = m_claims[row];
    for (auto field = filter.fields.begin(); field != filter.fields.end(); ++field) {
        const QStringList has = values(claim, field.key());
        if (!std::any_of(has.cbegin(), has.cend(), [&](const QString &value) { return field->contains(value); }))
            return false;
    }
    return isWithin(claim, filter);
}

/// What a row is sorted by, made once for all comparisons.
struct ClaimIndex::SortKey
{
    double number = 0; ///< of times and values, which are compared exactly where this is the same
    QString text;
};

ClaimIndex::SortKey ClaimIndex::sortKey(qsizetype row, ClaimField field) const
{
    const Claim &claim = m_claims[row];
    switch (field) {
    case ClaimField::Created:
        return {static_cast<double>(claim.createdAt.toMSecsSinceEpoch()), {}};
    case ClaimField::Modified:
        return {static_cast<double>(claim.modifiedAt.toMSecsSinceEpoch()), {}};
    case ClaimField::Value:
        return {claim.low ? claim.low->toDouble() : claim.high ? claim.high->toDouble() : -std::numeric_limits<double>::infinity(), {}};
    default:
        return {0, values(claim, field).first()};
    }
}

std::strong_ordering ClaimIndex::compared(qsizetype one, qsizetype other, ClaimField field, const SortKey &first, const SortKey &second) const
{
    if (first.number < second.number)
        return std::strong_ordering::less;
    if (first.number > second.number)
        return std::strong_ordering::greater;
    return field == ClaimField::Value ? orderedValues(m_claims[one], m_claims[other]) : ordered(first.text, second.text);
}

void ClaimIndex::sort(QList<qsizetype> &rows, const ClaimOrder &order) const
{
    struct Row
    {
        qsizetype row;
        SortKey group, key;
    };
    std::vector<Row> keyed;
    keyed.reserve(static_cast<size_t>(rows.size()));
    for (const qsizetype row : std::as_const(rows))
        keyed.push_back({row, order.groupBy ? sortKey(row, *order.groupBy) : SortKey(), sortKey(row, order.sortBy)});
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Row &one, const Row &other) {
        if (order.groupBy) {
            if (const auto groups = compared(one.row, other.row, *order.groupBy, one.group, other.group); groups != 0)
                return groups < 0;
        }
        const auto sorted = compared(one.row, other.row, order.sortBy, one.key, other.key);
        return order.isDescending ? sorted > 0 : sorted < 0;
    });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const Row &row) { return row.row; });
}

ClaimRows ClaimIndex::rows(const ClaimFilter &filter, const ClaimOrder &order) const
{
    QStringList wanted, unwanted;
    for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isUnwanted = word.size() > 1 && word.startsWith(u'-');
        if (const QString key = claimKey(isUnwanted ? QStringView(word).sliced(1) : QStringView(word)); !key.isEmpty())
            (isUnwanted ? unwanted : wanted).append(key);
    }
    ClaimRows result;
    for (qsizetype row = 0; row < m_claims.size(); ++row) {
        if (accepts(row, filter, wanted, unwanted))
            result.rows.append(row);
    }
    if (order.sortBy != ClaimField::Created || order.isDescending || order.groupBy)
        sort(result.rows, order);
    for (qsizetype i = 0; order.groupBy && i < result.rows.size(); ++i) {
        const QString value = values(m_claims[result.rows[i]], *order.groupBy).first();
        if (result.groups.isEmpty() || result.groups.last().value != value)
            result.groups.append({value, i, 0});
        ++result.groups.last().count;
    }
    return result;
}

QHash<QString, int> ClaimIndex::counts(ClaimField field, const ClaimFilter &filter) const
{
    ClaimFilter others = filter;
    others.fields.remove(field);
    QHash<QString, int> counts;
    for (const qsizetype row : rows(others, {}).rows) {
        for (const QString &value : values(m_claims[row], field))
            ++counts[value];
    }
    return counts;
}

} // namespace concord
