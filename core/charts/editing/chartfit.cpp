// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/chartfit.h"

#include "core/charts/chartwords.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostColumns = 6;

/// What matters of the data when a kind is chosen.
struct Traits
{
    qsizetype periods = 0;
    bool hasLoss = false;
    bool hasGain = false;
    bool hasUndated = false;
    bool hasRange = false;
    bool hasDays = false;
};

Traits traitsOf(const ChartContent &content)
{
    Traits traits;
    traits.periods = content.periods().size();
    for (const Datum &datum : content.data) {
        traits.hasLoss |= datum.least().isNegative();
        traits.hasGain |= datum.most() > Decimal(0);
        traits.hasUndated |= !datum.period.isValid();
        traits.hasRange |= datum.isRange();
        traits.hasDays |= datum.period.isValid() && grainOf(datum.period) == Grain::Day;
    }
    return traits;
}

/// Of two periods: does an entity have a value in one of them only?
bool hasLoneEnds(const ChartContent &content)
{
    QHash<QString, QSet<QDate>> ends;
    for (const Datum &datum : content.data) {
        if (datum.period.isValid())
            ends[datum.entity] << datum.period.first;
    }
    return std::any_of(ends.cbegin(), ends.cend(), [](const QSet<QDate> &days) { return days.size() < 2; });
}

} // namespace

QString misfitOf(ChartForm kind, const ChartContent &content)
{
    if (content.data.isEmpty())
        return {};
    const Traits traits = traitsOf(content);
    if ((kind == ChartForm::Line || kind == ChartForm::StepLine) && traits.periods < 2)
        return u"one-value"_s;
    if (kind == ChartForm::Slope && traits.periods != 2)
        return traits.periods < 2 ? u"one-period"_s : u"hidden-periods"_s;
    if (kind == ChartForm::Slope && hasLoneEnds(content))
        return u"lone-ends"_s;
    if (kind == ChartForm::StackedBars && traits.hasLoss && traits.hasGain)
        return u"mixed-signs"_s;
    if (kind == ChartForm::DivergingBars && !traits.hasLoss)
        return u"no-losses"_s;
    return traits.hasUndated && !hasRows(kind) && traits.periods > 0 ? u"undated"_s : QString();
}

QList<Grain> periodLengths(const ChartContent &content)
{
    QMap<Grain, int> counts;
    for (const Datum &datum : content.data) {
        if (datum.period.isValid())
            ++counts[grainOf(datum.period)];
    }
    if (counts.contains(Grain::Day))
        return {};
    QList<Grain> lengths = counts.keys();
    std::stable_sort(lengths.begin(), lengths.end(), [&counts](Grain a, Grain b) { return counts[a] > counts[b]; });
    return lengths;
}

bool mixesLengths(const ChartContent &content)
{
    return !hasRows(content.spec.kind) && content.spec.kind != ChartForm::Timeline && periodLengths(content).size() > 1;
}

ChartForm bestKind(const ChartContent &content)
{
    const Traits traits = traitsOf(content);
    if (traits.periods < 2 || traits.hasUndated) {
        if (traits.hasRange)
            return ChartForm::RangeBars;
        return traits.hasLoss && traits.hasGain ? ChartForm::DivergingBars : ChartForm::SortedBars;
    }
    if (traits.hasDays)
        return ChartForm::StepLine;
    return traits.periods <= kMostColumns ? ChartForm::GroupedBars : ChartForm::Line;
}

} // namespace concord
