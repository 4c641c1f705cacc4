// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace concord {

ValueAxis ValueAxis::of(const ChartContent &content, Language language, int wantedTicks)
{
    Decimal low = content.data.first().least(), high = content.data.first().most();
    for (const Datum &datum : content.data) {
        low = std::min(low, datum.least());
        high = std::max(high, datum.most());
    }
    const QString unit = content.spec.unit.isEmpty() ? content.data.first().unit : content.spec.unit;
    ValueAxis axis;
    const ChartForm kind = content.spec.kind;
    const bool isLine = kind == ChartForm::Line || kind == ChartForm::StepLine;
    if (isLine && content.spec.isLogarithmic && low > Decimal(0))
        axis.scale = axisLogarithmic(low, high);
    else if (kind == ChartForm::DotPlot || kind == ChartForm::Slope)
        axis.scale = axisAround(low, high, wantedTicks);
    else
        axis.scale = axisFromZero(low, high, wantedTicks);
    axis.unit = axisUnit(std::max(axis.scale.high, axis.scale.low.absolute()), unit, language);
    axis.unitName = axisUnitName(axis.unit, language);
    return axis;
}

QString ValueAxis::label(const Decimal &tick, Language language) const
{
    return tickLabel(tick, unit, language, tick == scale.high);
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
