// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/quantity.h"

namespace concord {

namespace {

bool setBoth(Quantity &quantity, const std::optional<Decimal> &low, const std::optional<Decimal> &high)
{
    if (!low || !high)
        return false;
    quantity.low = *low;
    quantity.high = *high;
    return true;
}

/// What the unit did to a number without one: 0.01 for %, 365 for nothing we know.
std::optional<Quantity> withUnitOf(const Quantity &bare, const Quantity &other)
{
    Quantity result = bare;
    const Numeral carried = withCarriedMagnitude(bare.number, other.number);
    result.low = carried.low;
    result.high = carried.high;
    result.kind = other.kind;
    result.unit = other.unit;
    result.hasUnit = other.hasUnit;
    if (other.number.low.isZero() || other.low == other.number.low)
        return result;
    for (const int power : {-1, -2, -3, -4}) {
        const std::optional<Decimal> scaled = other.number.low.shifted(power);
        if (scaled && *scaled == other.low)
            return scale(result, power) ? std::optional(result) : std::nullopt;
    }
    const std::optional<Decimal> factor = Decimal::quotient(other.low, other.number.low, 6);
    const std::optional<Decimal> low = factor ? Decimal::product(result.low, *factor) : std::nullopt;
    const std::optional<Decimal> high = factor ? Decimal::product(result.high, *factor) : std::nullopt;
    return setBoth(result, low, high) ? std::optional(result) : std::nullopt;
}

} // namespace

bool scale(Quantity &quantity, int power)
{
    return setBoth(quantity, quantity.low.shifted(power), quantity.high.shifted(power));
}

bool multiply(Quantity &quantity, int factor)
{
    return factor == 1
        || setBoth(quantity, Decimal::product(quantity.low, Decimal(factor)),
                   Decimal::product(quantity.high, Decimal(factor)));
}

bool addHalf(Quantity &quantity)
{
    const Decimal half = *Decimal(5).shifted(-1);
    return setBoth(quantity, Decimal::sum(quantity.low, half), Decimal::sum(quantity.high, half));
}

std::optional<Quantity> joinRange(const Quantity &first, const Quantity &second)
{
    std::optional<Quantity> lower = first;
    if (!first.hasUnit && second.hasUnit) {
        lower = withUnitOf(first, second);
    } else if (first.kind != second.kind || first.unit != second.unit) {
        return std::nullopt;
    } else if (!first.hasUnit
               || (first.number.magnitude == 0 && second.number.magnitude > 0 && first.kind == FigureKind::Money)) {
        lower = withUnitOf(first, second);
    }
    if (!lower || second.high < lower->low || (second.high == lower->low && !first.number.isVague))
        return std::nullopt;
    Quantity result = second;
    result.low = lower->low;
    result.span = first.span.united(second.span);
    result.number.isVague = first.number.isVague && second.number.isVague;
    result.number.isArabic = first.number.isArabic;
    result.number.hasMagnitude = first.number.hasMagnitude || second.number.hasMagnitude;
    return result;
}

Figure toFigure(const Quantity &quantity)
{
    Figure figure;
    figure.span = quantity.span;
    figure.kind = quantity.kind;
    figure.low = quantity.low.normalised();
    figure.high = quantity.high.normalised();
    figure.unit = quantity.unit;
    figure.isVague = quantity.number.isVague;
    if (quantity.number.isOver)
        figure.qualifier = Qualifier::MoreThan;
    return figure;
}

} // namespace concord
