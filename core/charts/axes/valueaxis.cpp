// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axes/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kMostPowers = 3; // that one unit serves on a logarithmic axis

/// Ticks like 0.0000002兆 or 250,000,000,000,000 are no help to anybody.
bool canCountIn(int power, const AxisScale &scale)
{
    constexpr int kMostApart = 7;
    const int greatest = std::max(scale.high.exponent(), scale.low.exponent());
    return std::abs(greatest - power) <= kMostApart;
}

/// Bars to both sides have no room to lose to ends that only round off.
void endAtData(AxisScale &scale, const Decimal &low, const Decimal &high)
{
    if (scale.ticks.size() < 4) // of values at the limit of what a Decimal holds
        return;
    scale.low = std::min(low, Decimal(0));
    scale.high = std::max(high, Decimal(0));
    scale.ticks.removeIf([&scale](const Decimal &tick) { return tick < scale.low || tick > scale.high; });
}

} // namespace

ValueAxis ValueAxis::of(const ChartContent &content, Language language, int wantedTicks)
{
    Decimal low = content.data.first().least(), high = content.data.first().most();
    for (const Datum &datum : content.data) {
        low = std::min(low, datum.least());
        high = std::max(high, datum.most());
    }
    return over(content, language, wantedTicks, low, high);
}

ValueAxis ValueAxis::over(const ChartContent &content, Language language, int wantedTicks, Decimal low, Decimal high)
{
    const ChartSpec &spec = content.spec;
    const bool isLine = spec.kind == ChartForm::Line || spec.kind == ChartForm::StepLine;
    const bool isLogarithmic = isLine && spec.isLogarithmic && low > Decimal(0);
    if (spec.axisLow && (!isLogarithmic || *spec.axisLow > Decimal(0)))
        low = std::min(low, *spec.axisLow);
    if (spec.axisHigh)
        high = std::max(high, *spec.axisHigh);
    ValueAxis axis;
    if (isLogarithmic)
        axis.scale = axisLogarithmic(low, high);
    else if (spec.kind == ChartForm::DotPlot || spec.kind == ChartForm::Slope || (isLine && spec.axisLow && !spec.axisLow->isZero()))
        axis.scale = axisAround(low, high, wantedTicks);
    else
        axis.scale = axisFromZero(low, high, wantedTicks);
    if (spec.kind == ChartForm::DivergingBars)
        endAtData(axis.scale, low, high);
    const QString unit = spec.unit.isEmpty() ? content.data.first().unit : spec.unit;
    axis.unit = axisUnit(std::max(axis.scale.high, axis.scale.low.absolute()), unit, language);
    if (const auto wanted = spec.unitPowerIn(language); wanted && unitPowers(language).contains(*wanted) && canCountIn(*wanted, axis.scale))
        axis.unit.power = *wanted;
    axis.namesEachUnit = isLogarithmic && axis.scale.high.exponent() - axis.scale.low.exponent() > kMostPowers;
    if (axis.namesEachUnit)
        axis.unit.power = 0;
    axis.unitName = axisUnitName(axis.unit, language);
    axis.style = spec.numbers;
    return axis;
}

QString ValueAxis::label(const Decimal &tick, Language language) const
{
    if (namesEachUnit)
        return valueLabel(tick, unit.unit, language, style);
    return tickLabel(tick, unit, language, !isBare && tick == scale.ticks.last(), style);
}

double ValueAxis::labelWidth(const SceneBuilder &builder) const
{
    double width = 0;
    for (const Decimal &tick : scale.ticks)
        width = std::max(width, builder.textWidth(label(tick, builder.language())));
    return width;
}

void ValueAxis::draw(SceneBuilder &builder, const QRectF &plot) const
{
    for (const Decimal &tick : scale.ticks) {
        const double at = std::round(y(tick, plot)) + 0.5;
        builder.addPath({{plot.left(), at}, {plot.right(), at}}, {tick.isZero() ? InkRole::Axis : InkRole::Grid}, 1);
        builder.addText(label(tick, builder.language()), {plot.left() - 8, at + 4}, TextAnchor::End, {InkRole::Muted});
    }
}

} // namespace concord
