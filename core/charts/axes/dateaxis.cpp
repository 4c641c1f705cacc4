// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axes/dateaxis.h"

#include "core/charts/axes/axisscale.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kTickRoom = 64;
constexpr double kNowhere = -1e9;

double addTick(SceneBuilder &builder, const QString &text, QPointF at, double free)
{
    const QRectF bounds = builder.textBounds(text, at, TextAnchor::Middle);
    if (bounds.left() < free)
        return free;
    return builder.addText(text, at, TextAnchor::Middle, {InkRole::Muted}).right() + 8;
}

} // namespace

double DateAxis::x(QDate date) const
{
    const auto days = static_cast<double>(span.first.daysTo(span.last));
    return left + width * (days > 0 ? static_cast<double>(span.first.daysTo(date)) / days : 0.5);
}

void DateAxis::draw(SceneBuilder &builder, const QRectF &plot) const
{
    const double line = SceneBuilder::lineHeight(SceneBuilder::kLabelSize);
    const QList<DateTick> ticks = dateTicks(span, std::max(2, static_cast<int>(plot.width() / kTickRoom)));
    if (ticks.isEmpty())
        return drawEnds(builder, plot);
    double monthEnd = kNowhere, yearEnd = kNowhere;
    for (const DateTick &tick : ticks) {
        if (isYearly && tick.date.month() != 1)
            continue;
        const double at = std::round(x(tick.date)) + 0.5;
        builder.addPath({{at, plot.bottom()}, {at, plot.bottom() + 4}}, {InkRole::Axis}, 1);
        const QString year = builder.words().year.arg(tick.date.year());
        const double named = isYearly && hasStretches ? (at + x(std::min(QDate(tick.date.year(), 12, 31), span.last))) / 2 : at;
        const QString upper = isYearly ? year : builder.words().months.value(tick.date.month() - 1);
        monthEnd = addTick(builder, upper, {named, plot.bottom() + line + 2}, monthEnd);
        if (tick.isYear && !isYearly)
            yearEnd = addTick(builder, year, {at, plot.bottom() + 2 * line}, yearEnd);
    }
}

void DateAxis::drawEnds(SceneBuilder &builder, const QRectF &plot) const
{
    const double baseline = plot.bottom() + SceneBuilder::lineHeight(SceneBuilder::kLabelSize) + 2;
    double free = kNowhere;
    for (const QDate day : {span.first, span.last}) {
        const double at = std::round(x(day)) + 0.5;
        builder.addPath({{at, plot.bottom()}, {at, plot.bottom() + 4}}, {InkRole::Axis}, 1);
        const QString text = periodLabel(Period::day(day), builder.words());
        const double half = builder.textWidth(text) / 2, edge = builder.scene().size.width() - SceneBuilder::kMargin - half;
        free = addTick(builder, text, {std::clamp(at, std::min(SceneBuilder::kMargin + half, edge), edge), baseline}, free);
        if (span.first == span.last)
            return;
    }
}

} // namespace concord
