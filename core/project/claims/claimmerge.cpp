// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimmerge.h"

#include "core/project/claims.h"

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

/// Three states of a claim and what comes of them, field by field.
class Merging
{
public:
    Merging(const Claim &began, const Claim &stored, const Claim &mine) : m_began(began), m_stored(stored), m_mine(mine) { m_result.claim = stored; }

    template<typename... Members>
    void take(const char *field, Members Claim::*...members)
    {
        const auto of = [members...](const Claim &claim) { return std::tie(claim.*members...); };
        if (of(m_mine) == of(m_began))
            return;
        if (of(m_stored) != of(m_began) && of(m_stored) != of(m_mine))
            m_result.overwritten.append({QLatin1String(field), m_stored});
        ((m_result.claim.*members = m_mine.*members), ...);
    }

    /// `isSame` says which are one part, whatever else changed in it.
    template<typename Part, typename IsSame>
    void takeParts(QList<Part> Claim::*list, const IsSame &isSame)
    {
        const auto in = [&](const QList<Part> &parts, const Part &wanted) {
            return std::find_if(parts.cbegin(), parts.cend(), [&](const Part &part) { return isSame(part, wanted); });
        };
        QList<Part> &parts = m_result.claim.*list;
        parts.removeIf([&](const Part &part) { return contains(m_began.*list, part, isSame) && !contains(m_mine.*list, part, isSame); });
        for (const Part &part : m_mine.*list) {
            const auto before = in(m_began.*list, part);
            const bool wasThere = before != (m_began.*list).cend();
            const auto now = in(parts, part);
            if (!wasThere && now == parts.cend())
                parts.append(part);
            else if (wasThere && now != parts.cend() && !(*before == part))
                parts[now - parts.cbegin()] = part;
        }
    }

    MergedClaim result() const { return m_result; }

private:
    template<typename Part, typename IsSame>
    static bool contains(const QList<Part> &parts, const Part &wanted, const IsSame &isSame)
    {
        return std::any_of(parts.cbegin(), parts.cend(), [&](const Part &part) { return isSame(part, wanted); });
    }

    const Claim &m_began;
    const Claim &m_stored;
    const Claim &m_mine;
    MergedClaim m_result;
};

/// Parts that are not stored yet are told apart by what they say.
template<typename Part>
bool isSamePart(const Part &one, const Part &other)
{
    return one.id.isValid() || other.id.isValid() ? one.id == other.id : one == other;
}

} // namespace

MergedClaim mergedClaim(const Claim &began, const Claim &stored, const Claim &mine)
{
    Merging merging(began, stored, mine);
    merging.take("entity", &Claim::entity);
    merging.take("metric", &Claim::metric);
    merging.take("period", &Claim::period);
    merging.take("low", &Claim::low, &Claim::high, &Claim::unit, &Claim::per, &Claim::qualifier);
    merging.take("attribution", &Claim::attribution);
    merging.take("attribution_kind", &Claim::attributionKind);
    merging.take("statement", &Claim::statement);
    merging.take("note", &Claim::note);
    merging.take("assignee", &Claim::assignee);
    merging.take("status", &Claim::status, &Claim::statusBy, &Claim::statusAt);
    QStringList Claim::*const tags = &Claim::tags;
    merging.takeParts<QString>(tags, [](const QString &one, const QString &other) { return one == other; });
    merging.takeParts<Evidence>(&Claim::evidence, isSamePart<Evidence>);
    merging.takeParts<Anchor>(&Claim::anchors, isSamePart<Anchor>);
    return merging.result();
}

Result<QList<Overwritten>> changeClaim(Database &database, const Claim &began, const Claim &mine)
{
    const Result<Claim> stored = Claims::find(database, mine.id);
    if (!stored)
        return stored.error();
    const MergedClaim merged = mergedClaim(began, *stored, mine);
    if (const Status updated = Claims::update(database, merged.claim); !updated)
        return updated.error();
    return merged.overwritten;
}

} // namespace concord
