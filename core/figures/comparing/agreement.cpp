// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparing/agreement.h"

#include "core/figures/comparison.h"
#include "core/figures/units.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kHedgeTolerance = 0.005;     ///< about, nearly, more than
constexpr double kFractionTolerance = 0.015;  ///< 三分之一 against 33 %
constexpr double kConversionTolerance = 0.02; ///< miles against kilometres, months against days
constexpr int kRoundedDigits = 3;             ///< significant digits a value may be rounded to without a hedge
constexpr int kHedgedDigits = 2;              ///< with one

bool isNear(const Decimal &a, const Decimal &b, double tolerance)
{
    if (a == b)
        return true;
    const double x = a.toDouble();
    const double y = b.toDouble();
    return tolerance > 0 && std::abs(x - y) <= tolerance * std::max(std::abs(x), std::abs(y));
}

/// The same number as far as both are written exactly.
bool saysSame(const Decimal &a, const Decimal &b, bool hedged)
{
    if (a == b)
        return true;
    const int digits = hedged ? kHedgedDigits : kRoundedDigits;
    return (hedged && isNear(a, b, kHedgeTolerance)) || isRounding(a, b, digits) || isRounding(b, a, digits);
}

bool hasEnds(const Figure &a, const Figure &b)
{
    return a.low && b.low && a.high && b.high;
}

bool nearBoth(const Figure &a, const Figure &b, double tolerance)
{
    return hasEnds(a, b) && isNear(*a.low, *b.low, tolerance) && isNear(*a.high, *b.high, tolerance);
}

/// A vague word agrees with whatever lies in its reach; ten times more than its upper end still counts, since "billions"
/// may be 數百億.
bool vaguelyAgree(const Figure &a, const Figure &b)
{
    if (!hasEnds(a, b))
        return false;
    const double widening = a.isVague && b.isVague ? 10 : 1.1;
    const auto least = [](const Figure &figure) { return figure.low->toDouble() * (figure.isVague ? 0.5 : 1); };
    return least(a) <= b.high->toDouble() * widening && least(b) <= a.high->toDouble() * widening;
}

bool valuesAgree(const Figure &a, const Figure &b)
{
    if (a.isVague || b.isVague)
        return vaguelyAgree(a, b);
    const bool hedged = isHedged(a) || isHedged(b);
    return hasEnds(a, b) && saysSame(*a.low, *b.low, hedged) && saysSame(*a.high, *b.high, hedged);
}

/// A loss of 5 million may be written −5 million, a fall of 2 % as −2 %: the verb carries the sign.
bool signedValuesAgree(const Figure &a, const Figure &b)
{
    if (!a.isPoint() || !b.isPoint() || a.low->isNegative() == b.low->isNegative())
        return valuesAgree(a, b);
    Figure first = a, second = b;
    first.low = first.high = a.low->absolute();
    second.low = second.high = b.low->absolute();
    return valuesAgree(first, second);
}

/// Degrees of a scale the text leaves to the reader.
bool isDegreesOf(const QString &plain, const QString &scale)
{
    return plain == u"°" && scale.size() == 2 && scale.startsWith(u'°');
}

/// Units of time and measure, by what they are in the base unit.
bool measuresAgree(const Figure &a, const Figure &b)
{
    if (a.unit == b.unit || isDegreesOf(a.unit, b.unit) || isDegreesOf(b.unit, a.unit))
        return valuesAgree(a, b);
    const BaseUnit from = baseUnitOf(a.unit);
    const BaseUnit to = baseUnitOf(b.unit);
    if (!from || from.base != to.base || !hasEnds(a, b))
        return false;
    const auto alike = [&](const Decimal &x, const Decimal &y) {
        const double first = x.toDouble() * from.factor;
        const double second = y.toDouble() * to.factor;
        return std::abs(first - second) <= kConversionTolerance * std::max(std::abs(first), std::abs(second));
    };
    return alike(*a.low, *b.low) && alike(*a.high, *b.high);
}

/// Percentages against factors: half = 50 %, twice = 100 % more, a third = 33 %.
bool sharesAgree(const Figure &a, const Figure &b)
{
    if (a.kind == b.kind)
        return a.unit == b.unit && signedValuesAgree(a, b);
    const Figure &ratio = a.kind == FigureKind::Ratio ? a : b;
    const Figure &percent = a.kind == FigureKind::Ratio ? b : a;
    if (percent.unit == QLatin1String("pp") || !ratio.low || !percent.low)
        return false;
    const bool isFraction = ratio.low->scale() > 4;
    return (isFraction && nearBoth(ratio, percent, kFractionTolerance)) || valuesAgree(ratio, percent)
        || (ratio.isPoint() && percent.isPoint() && isWholeMore(*ratio.low, *percent.low));
}

/// A year (fiscal ones too), half, quarter, month or what is shorter: what one date word names. "March to June" is none.
bool isCalendarUnit(const Period &period)
{
    const qint64 days = period.first.daysTo(period.last) + 1;
    const auto isAbout = [days](int months) { return days >= months * 30 - 2 && days <= months * 30 + 6; };
    return days <= 31 || isAbout(12) || (period.first.day() == 1 && (isAbout(3) || isAbout(6)));
}

/// "January 17" alone states no year; the one the document's date gives it may be another than the text means.
bool isSameDayOfYear(const Period &a, const Period &b)
{
    const auto isSame = [](QDate x, QDate y) { return x.month() == y.month() && x.day() == y.day(); };
    return isSame(a.first, b.first) && isSame(a.last, b.last) && a.first.year() == a.last.year()
        && b.first.year() == b.last.year() && a.first.daysTo(a.last) < 31;
}

/// Dates agree when one lies within the other and the wider one is a calendar unit that may stand for it (September for
/// 16 September). What only the document's date tells may be meant more loosely: there an overlap does.
bool datesAgree(const Figure &a, const Figure &b)
{
    if (!a.period || !b.period)
        return false;
    if (*a.period == *b.period)
        return true;
    if (a.isRelative || b.isRelative)
        return a.period->intersects(*b.period) || isSameDayOfYear(*a.period, *b.period);
    const bool isWider = a.period->contains(*b.period);
    const Period &wide = isWider ? *a.period : *b.period;
    const Period &narrow = isWider ? *b.period : *a.period;
    if (!wide.contains(narrow))
        return a.period->intersects(*b.period) && isCalendarUnit(*a.period) && isCalendarUnit(*b.period);
    return isCalendarUnit(wide);
}

/// Clock times may be told on twelve or twenty-four hours.
bool clocksAgree(const Figure &a, const Figure &b)
{
    if (!a.low || !b.low)
        return false;
    const std::optional<Decimal> difference = Decimal::difference(*a.low, *b.low);
    return difference && (difference->isZero() || difference->absolute() == Decimal(12));
}

/// A number alone may be a year: "between 1998 and 2004" against 1998年.
bool isYearOf(const Figure &count, const Figure &date)
{
    return date.period && count.isPoint() && count.unit.isEmpty() && isCalendarUnit(*date.period)
        && *count.low == Decimal(date.period->first.year());
}

/// Figures of two families: times against 倍, a number that lost its unit, the 15th against 15日.
bool looselyAgree(const Figure &a, const Figure &b)
{
    const Figure &count = a.kind == FigureKind::Count ? a : b;
    const Figure &other = a.kind == FigureKind::Count ? b : a;
    const FigureFamily family = familyOf(other);
    if (a.kind == FigureKind::Ordinal || b.kind == FigureKind::Ordinal)
        return familyOf(a) != FigureFamily::Date && familyOf(b) != FigureFamily::Date
            && familyOf(a) != FigureFamily::Money && familyOf(b) != FigureFamily::Money && valuesAgree(a, b);
    if (count.kind != FigureKind::Count || other.kind == FigureKind::Percent || family == FigureFamily::Clock)
        return false;
    if (family == FigureFamily::Date)
        return isYearOf(count, other);
    if (family == FigureFamily::Money && !count.unit.isEmpty())
        return false;
    return valuesAgree(a, b);
}

} // namespace

FigureFamily familyOf(const Figure &figure)
{
    switch (figure.kind) {
    case FigureKind::Money:
    case FigureKind::Price:
        return FigureFamily::Money;
    case FigureKind::Percent:
    case FigureKind::Ratio:
        return FigureFamily::Share;
    case FigureKind::Duration:
    case FigureKind::Age:
        return FigureFamily::Time;
    case FigureKind::Time:
        return FigureFamily::Clock;
    case FigureKind::Measure:
        return FigureFamily::Size;
    case FigureKind::Date:
        return FigureFamily::Date;
    case FigureKind::Ordinal:
        return FigureFamily::Rank;
    case FigureKind::Count:
        break;
    }
    return FigureFamily::Count;
}

int statedDigits(const Decimal &value)
{
    QString digits = value.absolute().normalised().toString();
    digits.remove(u'.');
    const auto isZero = [](QChar c) { return c == u'0'; };
    const auto first = std::find_if_not(digits.begin(), digits.end(), isZero);
    const auto last = std::find_if_not(digits.rbegin(), digits.rend(), isZero).base();
    return first < last ? static_cast<int>(last - first) : 0;
}

bool isRounding(const Decimal &fine, const Decimal &coarse, int digits)
{
    const int stated = statedDigits(coarse);
    if (stated < digits || statedDigits(fine) <= stated)
        return false;
    const int power = coarse.exponent() + 1 - stated; // of its last digit
    const std::optional<Decimal> scaled = fine.shifted(-power);
    const std::optional<Decimal> wanted = coarse.shifted(-power);
    return scaled && wanted && scaled->rounded(0) == *wanted;
}

bool isHedged(const Figure &figure)
{
    return figure.qualifier == Qualifier::About || figure.qualifier == Qualifier::Nearly
        || figure.qualifier == Qualifier::MoreThan;
}

bool isWholeMore(const Decimal &greater, const Decimal &less)
{
    const std::optional<Decimal> difference = Decimal::difference(greater, less);
    return difference && *difference == Decimal(1);
}

std::pair<Figure, Figure> endsOf(const Figure &range)
{
    Figure low = range;
    Figure high = range;
    low.high = low.low;
    high.low = high.high;
    if (range.period) {
        low.period = Period::day(range.period->first);
        high.period = Period::day(range.period->last);
    }
    return {low, high};
}

bool statesValue(const Figure &figure, const Figure &value)
{
    if (figuresAgree(figure, value))
        return true;
    if (figure.isPoint() || figure.isVague || !figure.low || !figure.high)
        return false;
    const auto [low, high] = endsOf(figure);
    return figuresAgree(low, value) || figuresAgree(high, value);
}

bool isStated(const Figure &value, const QList<Figure> &others)
{
    const auto states = [&others](const Figure &wanted) {
        return std::any_of(others.begin(), others.end(), [&](const Figure &other) { return statesValue(other, wanted); });
    };
    if (states(value) || value.isPoint() || value.isVague || !value.low || !value.high)
        return states(value);
    const auto [low, high] = endsOf(value);
    return states(low) && states(high);
}

bool figuresAgree(const Figure &a, const Figure &b)
{
    const FigureFamily family = familyOf(a);
    if (family != familyOf(b))
        return looselyAgree(a, b);
    switch (family) {
    case FigureFamily::Date:
        return datesAgree(a, b);
    case FigureFamily::Clock:
        return clocksAgree(a, b);
    case FigureFamily::Share:
        return sharesAgree(a, b);
    case FigureFamily::Time:
    case FigureFamily::Size:
        return measuresAgree(a, b);
    case FigureFamily::Money:
        return a.unit == b.unit && signedValuesAgree(a, b);
    case FigureFamily::Count:
    case FigureFamily::Rank:
        break;
    }
    return valuesAgree(a, b);
}

} // namespace concord
