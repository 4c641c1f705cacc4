// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "core/terms/nameforms.h"

#include <QHash>
#include <QSet>

namespace concord {

/// Two claims that speak of the same.
struct ComparedPair
{
    ClaimId one;
    ClaimId other;
    bool agrees = false;

    bool operator==(const ComparedPair &) const = default;
};

/// Finds claims about the same: entity (any of its names in either language), metric, period, unit and what it is per, all but
/// the last two given. They agree when one value lies within the other, a qualifier opening or widening it ("at least" to one
/// side, "about" by a twentieth); otherwise they conflict. Claims without a value and claims that were judged wrong or outdated
/// are not compared. Takes time linear in the claims, and squared in the different values of one subject.
class ClaimComparison
{
public:
    explicit ClaimComparison(const QList<Claim> &claims, const QList<NameForms> &names = starterNames());

    /// Claims some other one contradicts, and claims some other one repeats.
    const QSet<ClaimId> &conflicting() const { return m_conflicting; }
    const QSet<ClaimId> &repeated() const { return m_repeated; }
    /// Every pair, in the order of the claims. Long where many claims are about one subject: for showing few.
    QList<ComparedPair> pairs() const;
    /// The others about the same subject, with whether they agree, in the order of the claims.
    QList<ComparedPair> partners(ClaimId claim) const;

private:
    struct Member
    {
        ClaimId id;
        int value = 0; ///< index into the group's values
    };
    struct Interval
    {
        std::optional<Decimal> low, high;
        bool operator==(const Interval &) const = default;
        bool contains(const Interval &other) const;
    };
    struct Group
    {
        QList<Member> members;
        QList<Interval> values;
        bool agree(int one, int other) const;
    };
    static Interval intervalOf(const Claim &claim);
    void compare(const Group &group);

    QList<Group> m_groups;             ///< of two or more
    QHash<ClaimId, int> m_groupOf;
    QSet<ClaimId> m_conflicting, m_repeated;
};

} // namespace concord
