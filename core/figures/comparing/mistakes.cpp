// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparing/mistakes.h"

#include "core/figures/comparing/agreement.h"
#include "core/figures/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace concord {

namespace {

// What speaks for a mistake, from the plainest to the faintest sign of one.
constexpr double kOtherUnit = 3;
constexpr double kSharedEnd = 4;
constexpr double kOneDigit = 5;
constexpr double kOtherFamily = 8;
constexpr double kOtherValue = 10;
constexpr double kSmallValue = 12;

QString mantissa(const Decimal &value)
{
    QString digits = value.absolute().normalised().toString();
    digits.remove(u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

bool hasEnds(const Figure &a, const Figure &b)
{
    return a.low && b.low && a.high && b.high;
}

bool isBareCount(const Figure &figure)
{
    return figure.kind == FigureKind::Count && figure.unit.isEmpty();
}

/// Kinds whose numbers may be set against each other: of one family, or one of them a number that lost its unit or counts
/// times, or a day of the month (the 15th) that reads as a number of days.
bool areComparable(const Figure &a, const Figure &b)
{
    if (familyOf(a) == familyOf(b))
        return true;
    const bool isRank = a.kind == FigureKind::Ordinal || b.kind == FigureKind::Ordinal;
    if (isRank)
        return a.unit == QLatin1String("d") || b.unit == QLatin1String("d");
    const Figure &count = a.kind == FigureKind::Count ? a : b;
    const Figure &other = a.kind == FigureKind::Count ? b : a;
    const FigureFamily family = familyOf(other);
    if (other.kind == FigureKind::Ratio && count.unit == QLatin1String("times"))
        return true;
    return isBareCount(count) && (family == FigureFamily::Money || family == FigureFamily::Time || family == FigureFamily::Size);
}

bool isSameValue(const Figure &a, const Figure &b)
{
    return hasEnds(a, b) && *a.low == *b.low && *a.high == *b.high;
}

/// The power of ten between two values of the same digits; 0 when there is none.
int powerBetween(const Figure &a, const Figure &b)
{
    if (!hasEnds(a, b) || a.low->isZero() || b.low->isZero())
        return 0;
    const int power = b.low->exponent() - a.low->exponent();
    const std::optional<Decimal> low = a.low->shifted(power);
    const std::optional<Decimal> high = a.high->shifted(power);
    return low && high && *low == *b.low && *high == *b.high ? power : 0;
}

/// A number of two unit words with the wrong first one: 一億五千 for 一萬五千.
bool isUnitSwapped(const Decimal &a, const Decimal &b)
{
    constexpr std::array<int, 3> kUnits = {4, 8, 12};
    for (const int from : kUnits) {
        const std::optional<Decimal> shifted = a.shifted(-from);
        const std::optional<Decimal> head =
            shifted ? Decimal::fromString(shifted->toString().section(u'.', 0, 0)) : std::nullopt;
        const std::optional<Decimal> headValue = head ? head->shifted(from) : std::nullopt;
        const std::optional<Decimal> rest = headValue ? Decimal::difference(a, *headValue) : std::nullopt;
        if (!rest || head->isZero() || rest->isZero())
            continue;
        for (const int to : kUnits) {
            const std::optional<Decimal> other = to == from ? std::nullopt : head->shifted(to);
            const std::optional<Decimal> swapped = other ? Decimal::sum(*other, *rest) : std::nullopt;
            if (swapped && *swapped == b)
                return true;
        }
    }
    return false;
}

bool isLarge(const Figure &figure)
{
    return figure.high && figure.high->absolute() >= Decimal(10000);
}

/// Digits lined up by place, without the trailing zeros both have: 1,230 and 1,280 → "123", "128".
std::pair<QString, QString> alignedDigits(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.normalised().scale(), b.normalised().scale());
    const auto plain = [scale](const Decimal &value) {
        const std::optional<Decimal> whole = value.absolute().shifted(scale);
        return whole ? whole->rounded(0).toString().section(u'.', 0, 0) : QString();
    };
    return {plain(a), plain(b)};
}

/// One digit typed wrongly, or two neighbours exchanged.
bool isOneDigitApart(const Decimal &a, const Decimal &b)
{
    const auto [first, second] = alignedDigits(a, b);
    if (first.isEmpty() || first.size() != second.size())
        return false;
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first[i] != second[i])
            differing.append(i);
    }
    return differing.size() == 1
        || (differing.size() == 2 && differing[1] == differing[0] + 1 && first[differing[0]] == second[differing[1]]
            && first[differing[1]] == second[differing[0]]);
}

/// Whether one end is right and the other is not.
bool isRangeEnd(const Figure &a, const Figure &b)
{
    if (!hasEnds(a, b) || (a.isPoint() && b.isPoint()))
        return false;
    return (*a.low == *b.low) != (*a.high == *b.high);
}

Mismatch dateMismatch(const Figure &source, const Figure &translation)
{
    if (!source.period || !translation.period)
        return Mismatch::Unit;
    const Period &a = *source.period;
    const Period &b = *translation.period;
    const auto isSameDay = [](QDate x, QDate y) { return x.month() == y.month() && x.day() == y.day(); };
    const bool sameYears = a.first.year() == b.first.year() && a.last.year() == b.last.year();
    const auto isWholeYear = [](const Period &period) { return period == Period::year(period.first.year()); };
    if (!sameYears && (isWholeYear(a) || isWholeYear(b)))
        return Mismatch::Year;
    if (!sameYears && (isSameDay(a.first, b.first) || isSameDay(a.last, b.last)))
        return Mismatch::Year;
    return sameYears && (a.first == b.first) != (a.last == b.last) ? Mismatch::RangeEnd : Mismatch::Digit;
}

double dateCost(const Figure &a, const Figure &b, double distance)
{
    if (!a.period || !b.period || (a.isRelative && b.isRelative))
        return -1;
    const Mismatch mismatch = dateMismatch(a, b);
    if (a.isRelative || b.isRelative)
        return mismatch == Mismatch::Year && needsPartner(a) != needsPartner(b) ? kOtherValue + distance : -1;
    const bool sameYear = a.period->first.year() == b.period->first.year();
    return (mismatch == Mismatch::Year ? 0 : sameYear ? kOneDigit : kOtherValue) + distance;
}

/// What is written the same and means another thing: 50億美元 against 50億人, 5% against 5倍.
bool isSameNumberOfOtherKind(const Figure &a, const Figure &b)
{
    const FigureFamily first = familyOf(a);
    const FigureFamily second = familyOf(b);
    const bool plain = first != FigureFamily::Date && second != FigureFamily::Date && first != FigureFamily::Rank
        && second != FigureFamily::Rank && first != FigureFamily::Clock && second != FigureFamily::Clock;
    if (!plain || !hasEnds(a, b) || !needsPartner(a) || !needsPartner(b))
        return false;
    if (a.kind != FigureKind::Percent && b.kind != FigureKind::Percent)
        return isSameValue(a, b);
    const Figure &percent = a.kind == FigureKind::Percent ? a : b;
    const Figure &other = a.kind == FigureKind::Percent ? b : a;
    const std::optional<Decimal> low = percent.low->shifted(2);
    const std::optional<Decimal> high = percent.high->shifted(2);
    return low && high && *low == *other.low && *high == *other.high;
}

/// Numbers that need no partner of their own are a mistake only where they look like one: the same digits at another
/// power, one digit changed, or the only numbers left of one noun.
double smallCost(const Figure &a, const Figure &b, double distance)
{
    if (a.isVague || b.isVague || (a.kind == FigureKind::Ordinal && b.kind == FigureKind::Ordinal))
        return -1;
    if (!a.isPoint() || !b.isPoint())
        return !a.isPoint() && !b.isPoint() && isRangeEnd(a, b) ? kSmallValue + distance : -1;
    const bool sameUnit = a.unit == b.unit && a.kind == b.kind && a.kind != FigureKind::Ratio;
    if (needsPartner(a) == needsPartner(b) && !(sameUnit && !a.unit.isEmpty()))
        return -1;
    const double largest = std::max(std::abs(a.low->toDouble()), std::abs(b.low->toDouble()));
    const bool looksMistaken = powerBetween(a, b) == 1 || powerBetween(a, b) == -1
        || (largest >= 10 && isOneDigitApart(*a.low, *b.low)) || (sameUnit && !a.unit.isEmpty());
    return looksMistaken ? kSmallValue + (sameUnit ? 0 : kOtherUnit) + distance : -1;
}

double valueCost(const Figure &a, const Figure &b, double distance)
{
    const double logarithm =
        std::abs(std::log10(std::abs(a.low->toDouble())) - std::log10(std::abs(b.low->toDouble())));
    const bool sameDigits = mantissa(*a.low) == mantissa(*b.low) && mantissa(*a.high) == mantissa(*b.high);
    const double unit = a.unit == b.unit || isBareCount(a) || isBareCount(b) ? 0 : kOtherUnit;
    if (sameDigits || (a.isPoint() && b.isPoint() && isUnitSwapped(*a.low, *b.low)))
        return unit + distance;
    if (isRangeEnd(a, b) || (!a.isPoint() && !b.isPoint() && mantissa(*a.low) == mantissa(*b.low)))
        return kSharedEnd + unit + distance;
    if (a.isPoint() && b.isPoint() && isOneDigitApart(*a.low, *b.low))
        return kOneDigit + unit + distance;
    return logarithm > 1 ? -1 : kOtherValue + logarithm + unit + distance;
}

} // namespace

double mistakeCost(const Figure &a, const Figure &b, double distance)
{
    if (!areComparable(a, b))
        return isSameNumberOfOtherKind(a, b) ? kOtherFamily + distance : -1;
    if (familyOf(a) == FigureFamily::Date)
        return dateCost(a, b, distance);
    if (!hasEnds(a, b) || a.low->isZero() || b.low->isZero() || a.high->isZero() || b.high->isZero())
        return -1;
    return needsPartner(a) && needsPartner(b) ? valueCost(a, b, distance) : smallCost(a, b, distance);
}

Mismatch classifyMismatch(const Figure &source, const Figure &translation)
{
    if (figuresAgree(source, translation))
        return Mismatch::None;
    if (source.kind == FigureKind::Date || translation.kind == FigureKind::Date)
        return dateMismatch(source, translation);
    if (isSameValue(source, translation))
        return source.kind == FigureKind::Percent && translation.kind == FigureKind::Percent ? Mismatch::PercentPoint
                                                                                             : Mismatch::Unit;
    if (!areComparable(source, translation))
        return Mismatch::Unit;
    if (source.kind == FigureKind::Ratio && translation.kind == FigureKind::Ratio && source.low && translation.low
        && (isWholeMore(*source.low, *translation.low) || isWholeMore(*translation.low, *source.low)))
        return Mismatch::RatioSense;
    if (source.isPoint() && translation.isPoint() && isUnitSwapped(*source.low, *translation.low))
        return Mismatch::Scale;
    if (const int power = powerBetween(source, translation))
        return std::abs(power) == 1 || (!isLarge(source) && !isLarge(translation)) ? Mismatch::TimesTen
                                                                                   : Mismatch::Scale;
    return isRangeEnd(source, translation) ? Mismatch::RangeEnd : Mismatch::Digit;
}

} // namespace concord
