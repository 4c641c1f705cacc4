// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axes/axisscale.h"

#include <array>
#include <cmath>

namespace concord {

namespace {

/// The smallest of 1, 2, 2.5, 5, 10 times a power of ten that is not below `rough`; empty where a Decimal has no room for it.
std::optional<Decimal> niceStep(double rough)
{
    const int power = static_cast<int>(std::floor(std::log10(rough)));
    static const std::array kMultiples{Decimal(10), Decimal(20), Decimal(25), Decimal(50), Decimal(100)};
    for (const Decimal &multiple : kMultiples) {
        const std::optional<Decimal> step = multiple.shifted(power - 1);
        if (step && step->toDouble() >= rough * (1 - 1e-9))
            return step->normalised();
    }
    return std::nullopt;
}

int stepsToCover(const Decimal &value, const Decimal &step)
{
    return static_cast<int>(std::ceil(value.absolute().toDouble() / step.toDouble() - 1e-9));
}

/// The ends as they are, for values at the limit of what a Decimal holds.
AxisScale bareScale(const Decimal &bottom, const Decimal &top)
{
    AxisScale scale{bottom, top, {}};
    for (const Decimal &tick : {bottom, Decimal(0), top}) {
        if (scale.ticks.isEmpty() || scale.ticks.last() != tick)
            scale.ticks << tick;
    }
    return scale;
}

} // namespace

double AxisScale::position(const Decimal &value) const
{
    if (isLogarithmic) {
        const double least = std::log10(low.toDouble()), span = std::log10(high.toDouble()) - least;
        return value > Decimal(0) && span > 0 ? (std::log10(value.toDouble()) - least) / span : 0;
    }
    const double from = low.toDouble(), length = high.toDouble() - from;
    return length > 0 ? (value.toDouble() - from) / length : 0;
}

AxisScale axisFromZero(const Decimal &low, const Decimal &high, int wantedTicks)
{
    const Decimal bottom = std::min(low, Decimal(0)), top = std::max(high, Decimal(0));
    const double length = top.toDouble() - bottom.toDouble();
    if (!(length > 0) || !std::isfinite(length))
        return {Decimal(0), Decimal(1), {Decimal(0), Decimal(1)}};
    const std::optional<Decimal> step = niceStep(length / std::max(1, wantedTicks - 1));
    if (!step)
        return bareScale(bottom, top);
    const int below = stepsToCover(bottom, *step), above = stepsToCover(top, *step);
    AxisScale scale;
    for (int i = -below; i <= above; ++i) {
        const std::optional<Decimal> tick = Decimal::product(*step, Decimal(i));
        if (!tick)
            return bareScale(bottom, top);
        scale.ticks << tick->normalised();
    }
    scale.low = scale.ticks.first();
    scale.high = scale.ticks.last();
    return scale;
}

AxisScale axisAround(const Decimal &low, const Decimal &high, int wantedTicks)
{
    const double span = high.toDouble() - low.toDouble();
    const auto step = span > 0 && std::isfinite(span) ? niceStep(span / std::max(1, wantedTicks - 1)) : std::nullopt;
    const double nearest = std::min(std::abs(low.toDouble()), std::abs(high.toDouble()));
    if (!step || low.isNegative() != high.isNegative() || nearest < span)
        return axisFromZero(low, high, wantedTicks);
    const auto from = static_cast<int>(std::floor(low.toDouble() / step->toDouble() + 1e-9));
    const auto to = static_cast<int>(std::ceil(high.toDouble() / step->toDouble() - 1e-9));
    AxisScale scale;
    for (int i = from; i <= to; ++i) {
        const std::optional<Decimal> tick = Decimal::product(*step, Decimal(i));
        if (!tick)
            return bareScale(low, high);
        scale.ticks << tick->normalised();
    }
    scale.low = scale.ticks.first();
    scale.high = scale.ticks.last();
    return scale;
}

AxisScale axisLogarithmic(const Decimal &low, const Decimal &high)
{
    constexpr int kFewPowers = 2;
    if (low <= Decimal(0) || high < low)
        return axisFromZero(low, high, kFewPowers + 2);
    const auto power = [](int exponent) { return Decimal(1).shifted(exponent); };
    int first = low.exponent(), last = high.exponent();
    if (!power(last) || high > *power(last))
        ++last;
    if (first == last)
        ++last;
    AxisScale scale;
    scale.isLogarithmic = true;
    for (int exponent = first; exponent <= last; ++exponent) {
        const auto whole = power(exponent);
        if (!whole)
            return axisFromZero(low, high, kFewPowers + 2);
        scale.ticks << *whole;
        for (const int between : {2, 5}) {
            if (last - first <= kFewPowers && exponent < last)
                scale.ticks << Decimal::product(*whole, Decimal(between)).value_or(*whole);
        }
    }
    scale.low = scale.ticks.first();
    scale.high = scale.ticks.last();
    return scale;
}

QList<DateTick> dateTicks(const Period &span, int most)
{
    if (!span.isValid() || most < 1)
        return {};
    for (const int months : {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
        const int startMonth = months >= 12 ? 1 : (span.first.month() - 1) / months * months + 1;
        const int startYear = months >= 12 ? span.first.year() / (months / 12) * (months / 12) : span.first.year();
        QDate date(startYear, startMonth, 1);
        QList<DateTick> ticks;
        for (; date <= span.last; date = date.addMonths(months)) {
            if (date < span.first)
                continue;
            const bool isYear = ticks.isEmpty() || ticks.last().date.year() != date.year();
            ticks << DateTick{date, isYear};
            if (ticks.size() > most)
                break;
        }
        if (ticks.size() <= most)
            return ticks;
    }
    return {};
}

} // namespace concord
