// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/claim.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <compare>

namespace concord {

class Database;

/// What a list of claims can be sorted, grouped and filtered by.
enum class ClaimField {
    Created, Modified, Entity, Metric, Period, Value, Unit, Attribution, AttributionKind, Verdict, Assignee, Tag, Author, Statement, AnchorState,
    Agreement, ///< "conflict", "repeated" or empty (claimcomparison.h)
};

/// "created", "modified", "entity", …
QString claimFieldName(ClaimField field);
std::optional<ClaimField> claimFieldFromName(QStringView name);

/// What of a claim's tags, anchors and places agrees with others, for the fields that a claim alone does not tell.
struct ClaimMarks
{
    QSet<ClaimId> conflicting;
    QSet<ClaimId> repeated;
};

/// Which claims a list shows. Empty, it shows all. A value.
struct ClaimFilter
{
    QString text;                                ///< words, all of which are in the claim, in either script; "-word" must not be
    QHash<ClaimField, QStringList> fields;       ///< a claim has one of the values of each field; "" is one that has none
    std::optional<Decimal> least, most;          ///< its value lies between, as far as it is known

    bool isEmpty() const { return text.trimmed().isEmpty() && fields.isEmpty() && !least && !most; }
    QJsonObject toJson() const;
    /// What it does not know is left out.
    static ClaimFilter fromJson(const QJsonObject &object);
    bool operator==(const ClaimFilter &) const = default;
};

/// How a list is ordered. Claims that are equal in it stay in the order of their making.
struct ClaimOrder
{
    ClaimField sortBy = ClaimField::Created;
    bool isDescending = false;
    std::optional<ClaimField> groupBy;

    bool operator==(const ClaimOrder &) const = default;
};

/// A run of rows with the same value of the field that groups them.
struct ClaimGroup
{
    QString value; ///< as the field keeps it; empty for none
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const ClaimGroup &) const = default;
};

struct ClaimRows
{
    QList<qsizetype> rows; ///< indexes into the claims
    QList<ClaimGroup> groups; ///< none without groupBy
};

/// Claims ready to be filtered while a person types: their texts are folded once (about 1 µs a claim), then a filter is a run
/// over them. A value that is made anew when claims change; const use is thread-safe.
class ClaimIndex
{
public:
    ClaimIndex() = default;
    /// `metricNames` is what people call a metric, which its claims are found by too.
    explicit ClaimIndex(const QList<Claim> &claims, ClaimMarks marks = {}, const QHash<QString, QString> &metricNames = {});

    const QList<Claim> &claims() const { return m_claims; }
    ClaimRows rows(const ClaimFilter &filter, const ClaimOrder &order) const;
    /// How many claims each value of a field has, among those the filter shows when that field is left out of it.
    QHash<QString, int> counts(ClaimField field, const ClaimFilter &filter) const;
    /// The values of a field of one claim: several for tags and anchor states, one otherwise; "" for none.
    QStringList values(const Claim &claim, ClaimField field) const;

private:
    struct SortKey;
    SortKey sortKey(qsizetype row, ClaimField field) const;
    std::strong_ordering compared(qsizetype one, qsizetype other, ClaimField field, const SortKey &first, const SortKey &second) const;
    void sort(QList<qsizetype> &rows, const ClaimOrder &order) const;
    bool accepts(qsizetype row, const ClaimFilter &filter, const QStringList &wanted, const QStringList &unwanted) const;

    QList<Claim> m_claims;
    ClaimMarks m_marks;
    QStringList m_texts; ///< folded
};

/// A filter under a name, kept in a setting of the project.
struct SavedFilter
{
    QString name;
    ClaimFilter filter;
    ClaimOrder order;

    bool operator==(const SavedFilter &) const = default;
};

/// In the order they were kept.
Result<QList<SavedFilter>> savedFilters(Database &database);
/// Inside Project::edit; one of the same name is replaced. Invalid without a name.
Status saveFilter(Database &database, const SavedFilter &filter);
Status removeFilter(Database &database, const QString &name);

} // namespace concord
