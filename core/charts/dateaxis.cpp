// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/dateaxis.h"

#include "core/charts/axisscale.h"

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
    double monthEnd = kNowhere, yearEnd = kNowhere;
    for (const DateTick &tick : dateTicks(span, std::max(2, static_cast<int>(plot.width() / kTickRoom)))) {
        const double at = std::round(x(tick.date)) + 0.5;
        builder.addPath({{at, plot.bottom()}, {at, plot.bottom() + 4}}, {InkRole::Axis}, 1);
        monthEnd = addTick(builder, builder.words().months.value(tick.date.month() - 1), {at, plot.bottom() + line + 2}, monthEnd);
        if (tick.isYear)
            yearEnd = addTick(builder, builder.words().year.arg(tick.date.year()), {at, plot.bottom() + 2 * line}, yearEnd);
    }
}

} // namespace concord
