// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/conflicts.h"

namespace concord {

namespace {

constexpr double kRoughShare = 0.1;

bool isRough(const Datum &datum)
{
    return datum.qualifier == Qualifier::About || datum.qualifier == Qualifier::Nearly;
}

bool isAbove(const Datum &high, const Datum &low)
{
    if (!high.low || !low.high)
        return false;
    const double room = isRough(high) || isRough(low) ? kRoughShare * low.high->absolute().toDouble() : 0;
    return high.low->toDouble() - low.high->toDouble() > room;
}

bool isOfOneSubject(const Datum &a, const Datum &b)
{
    return a.entity == b.entity && a.period == b.period && a.unit == b.unit && (a.period.isValid() || a.periodText == b.periodText);
}

bool hasContradiction(const ChartContent &content, const QList<int> &group)
{
    for (qsizetype i = 1; i < group.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (excludes(content.data[group[i]], content.data[group[k]]))
                return true;
        }
    }
    return false;
}

} // namespace

bool excludes(const Datum &a, const Datum &b)
{
    return isAbove(a, b) || isAbove(b, a);
}

QList<QList<int>> conflictsIn(const ChartContent &content)
{
    QList<QList<int>> conflicts;
    QList<QList<int>> open; // the subjects of one entity and period: they follow each other
    const auto close = [&] {
        for (const QList<int> &group : std::as_const(open)) {
            if (hasContradiction(content, group))
                conflicts << group;
        }
        open.clear();
    };
    for (int i = 0; i < content.data.size(); ++i) {
        const Datum &datum = content.data[i];
        if (i > 0 && (content.data[i - 1].entity != datum.entity || content.data[i - 1].period != datum.period))
            close();
        if (datum.status == ClaimStatus::Outdated)
            continue;
        const auto own = std::find_if(open.begin(), open.end(), [&](const QList<int> &group) { return isOfOneSubject(content.data[group.first()], datum); });
        if (own == open.end())
            open << QList<int>{i};
        else
            *own << i;
    }
    close();
    return conflicts;
}

} // namespace concord
