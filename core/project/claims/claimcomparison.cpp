// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimcomparison.h"

#include "core/base/period.h"
#include "core/figures/figure.h"
#include "core/project/claims/claimtext.h"

#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace concord {

namespace {

/// Every folded form of a name → its folded key.
QHash<QString, QString> aliasesOf(const QList<NameForms> &names)
{
    QHash<QString, QString> aliases;
    for (const NameForms &name : names) {
        const QString key = claimKey(name.key);
        for (const QString &form : name.english + name.chinese)
            aliases.insert(claimKey(form), key);
    }
    return aliases;
}

QString periodKey(const QString &period)
{
    const std::optional<Period> read = Period::fromString(period);
    return read ? read->toString() : claimKey(period);
}

/// Who, what, when and in which unit, as numbers.
struct Subject
{
    int entity = 0, metric = 0, period = 0, unit = 0;

    bool operator==(const Subject &) const = default;
    friend size_t qHash(const Subject &subject, size_t seed = 0) { return qHashMulti(seed, subject.entity, subject.metric, subject.period, subject.unit); }
};

/// Numbers the words of claims, those that mean the same alike. Folding is dear and the same words come again.
class SubjectMaker
{
public:
    explicit SubjectMaker(const QList<NameForms> &names) : m_aliases(aliasesOf(names)) {}

    /// Empty for a claim that is not compared.
    std::optional<Subject> subject(const Claim &claim)
    {
        if (claim.entity.isEmpty() || claim.metric.isEmpty() || claim.period.isEmpty() || (!claim.low && !claim.high))
            return std::nullopt;
        if (claim.status == ClaimStatus::Wrong || claim.status == ClaimStatus::Outdated)
            return std::nullopt;
        const auto entityKey = [this](const QString &name) {
            const QString key = claimKey(name);
            return m_aliases.value(key, key);
        };
        QString unit = claim.unit;
        if (!claim.per.isEmpty()) {
            QStringList per = claim.per;
            per.sort();
            unit += u'/' + per.join(u'/');
        }
        return Subject{m_entities.numberOf(claim.entity, entityKey), m_metrics.numberOf(claim.metric, claimKey), m_periods.numberOf(claim.period, periodKey),
                       m_units.numberOf(unit, [](const QString &text) { return text; })};
    }

private:
    class Numbers
    {
    public:
        template<typename Fold>
        int numberOf(const QString &text, const Fold &fold)
        {
            if (const auto hit = m_known.constFind(text); hit != m_known.cend())
                return *hit;
            const QString key = fold(text);
            const auto folded = m_folded.constFind(key);
            const int number = folded == m_folded.cend() ? static_cast<int>(m_folded.size()) : *folded;
            m_folded.insert(key, number);
            m_known.insert(text, number);
            return number;
        }

    private:
        QHash<QString, int> m_known, m_folded;
    };

    QHash<QString, QString> m_aliases;
    Numbers m_entities, m_metrics, m_periods, m_units;
};

Decimal widened(const Decimal &value, bool upwards)
{
    const Decimal twentieth = Decimal::product(value.absolute(), *Decimal::fromString(u"0.05")).value_or(Decimal());
    return (upwards ? Decimal::sum(value, twentieth) : Decimal::difference(value, twentieth)).value_or(value);
}

} // namespace

bool ClaimComparison::Interval::contains(const Interval &other) const
{
    const bool fromBelow = !low || (other.low && *low <= *other.low);
    const bool toAbove = !high || (other.high && *other.high <= *high);
    return fromBelow && toAbove;
}

bool ClaimComparison::Group::agree(int one, int other) const
{
    return one == other || values[one].contains(values[other]) || values[other].contains(values[one]);
}

ClaimComparison::Interval ClaimComparison::intervalOf(const Claim &claim)
{
    Interval interval{claim.low, claim.high};
    switch (qualifierFromName(claim.qualifier).value_or(Qualifier::None)) {
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        interval.high.reset();
        break;
    case Qualifier::AtMost:
    case Qualifier::LessThan:
    case Qualifier::UpTo:
        interval.low.reset();
        break;
    case Qualifier::About:
    case Qualifier::Nearly:
        if (interval.low)
            interval.low = widened(*interval.low, false);
        if (interval.high)
            interval.high = widened(*interval.high, true);
        break;
    case Qualifier::None:
        break;
    }
    return interval;
}

ClaimComparison::ClaimComparison(const QList<Claim> &claims, const QList<NameForms> &names)
{
    SubjectMaker maker(names);
    QHash<Subject, int> numbers;
    numbers.reserve(claims.size());
    std::vector<std::vector<qsizetype>> subjects; // claims by subject, in the order of the first
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const std::optional<Subject> subject = maker.subject(claims[i]);
        if (!subject)
            continue;
        const auto known = numbers.constFind(*subject);
        const int number = known == numbers.cend() ? static_cast<int>(subjects.size()) : *known;
        if (known == numbers.cend())
            numbers.insert(*subject, number);
        if (static_cast<size_t>(number) == subjects.size())
            subjects.emplace_back();
        subjects[static_cast<size_t>(number)].push_back(i);
    }
    m_groupOf.reserve(claims.size());
    for (const std::vector<qsizetype> &members : subjects) {
        if (members.size() < 2)
            continue;
        Group group;
        group.members.reserve(static_cast<qsizetype>(members.size()));
        group.values.reserve(static_cast<qsizetype>(members.size()));
        for (const qsizetype index : members) {
            const Interval interval = intervalOf(claims[index]);
            qsizetype value = group.values.indexOf(interval);
            if (value < 0) {
                value = group.values.size();
                group.values.append(interval);
            }
            group.members.append({claims[index].id, static_cast<int>(value)});
            m_groupOf.insert(claims[index].id, static_cast<int>(m_groups.size()));
        }
        compare(group);
        m_groups.append(std::move(group));
    }
}

void ClaimComparison::compare(const Group &group)
{
    constexpr qsizetype kUsual = 16; // different values of a subject that need no memory of their own
    QVarLengthArray<int, kUsual> uses(group.values.size(), 0);
    for (const Member &member : group.members)
        ++uses[member.value];
    QVarLengthArray<bool, kUsual> repeats(group.values.size(), false), conflicts(group.values.size(), false);
    for (int one = 0; one < group.values.size(); ++one) {
        repeats[one] = repeats[one] || uses[one] > 1;
        for (int other = one + 1; other < group.values.size(); ++other) {
            QVarLengthArray<bool, kUsual> &into = group.agree(one, other) ? repeats : conflicts;
            into[one] = true;
            into[other] = true;
        }
    }
    for (const Member &member : group.members) {
        if (repeats[member.value])
            m_repeated.insert(member.id);
        if (conflicts[member.value])
            m_conflicting.insert(member.id);
    }
}

QList<ComparedPair> ClaimComparison::pairs() const
{
    QList<ComparedPair> pairs;
    for (const Group &group : m_groups) {
        for (qsizetype one = 0; one < group.members.size(); ++one) {
            for (qsizetype other = one + 1; other < group.members.size(); ++other)
                pairs.append({group.members[one].id, group.members[other].id, group.agree(group.members[one].value, group.members[other].value)});
        }
    }
    return pairs;
}

QList<ComparedPair> ClaimComparison::partners(ClaimId claim) const
{
    QList<ComparedPair> partners;
    const auto place = m_groupOf.constFind(claim);
    if (place == m_groupOf.cend())
        return partners;
    const Group &group = m_groups[*place];
    const auto self = std::find_if(group.members.cbegin(), group.members.cend(), [claim](const Member &member) { return member.id == claim; });
    for (const Member &member : group.members) {
        if (member.id != claim)
            partners.append({claim, member.id, group.agree(self->value, member.value)});
    }
    return partners;
}

} // namespace concord
