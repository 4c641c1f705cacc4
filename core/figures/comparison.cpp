// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparison.h"

#include "core/figures/units.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kRoundingTolerance = 0.005;  ///< "about" and a coarser number of digits
constexpr double kFractionTolerance = 0.015;  ///< 三分之一 against 33 %
constexpr double kConversionTolerance = 0.02; ///< miles against kilometres, months against days

/// Kinds that may stand for each other across languages.
enum class Family { Money, Share, Count, Time, Clock, Size, Date, Rank };

Family familyOf(const Figure &figure)
{
    switch (figure.kind) {
    case FigureKind::Money:
    case FigureKind::Price:
        return Family::Money;
    case FigureKind::Percent:
    case FigureKind::Ratio:
        return Family::Share;
    case FigureKind::Duration:
    case FigureKind::Age:
        return Family::Time;
    case FigureKind::Time:
        return Family::Clock;
    case FigureKind::Measure:
        return Family::Size;
    case FigureKind::Date:
        return Family::Date;
    case FigureKind::Ordinal:
        return Family::Rank;
    case FigureKind::Count:
        break;
    }
    return Family::Count;
}

bool isHedged(const Figure &figure)
{
    return figure.qualifier == Qualifier::About || figure.qualifier == Qualifier::Nearly
        || figure.qualifier == Qualifier::MoreThan;
}

int significance(const Figure &figure)
{
    return figure.low ? figure.low->normalised().significantDigits() : 0;
}

double toleranceOf(const Figure &a, const Figure &b)
{
    return isHedged(a) || isHedged(b)
            || (significance(a) != significance(b) && std::min(significance(a), significance(b)) >= 3)
        ? kRoundingTolerance
        : 0;
}

bool near(const Decimal &a, const Decimal &b, double tolerance)
{
    if (a == b)
        return true;
    const double x = a.toDouble();
    const double y = b.toDouble();
    return tolerance > 0 && std::abs(x - y) <= tolerance * std::max(std::abs(x), std::abs(y));
}

bool nearBoth(const Figure &a, const Figure &b, double tolerance)
{
    return a.low && b.low && a.high && b.high && near(*a.low, *b.low, tolerance) && near(*a.high, *b.high, tolerance);
}

/// A vague word agrees with whatever lies in its reach; ten times more than its upper end still counts, since "billions" may be 數百億.
bool vaguelyAgree(const Figure &a, const Figure &b)
{
    if (!a.low || !b.low || !a.high || !b.high)
        return false;
    const double widening = a.isVague && b.isVague ? 10 : 1.1;
    const auto least = [](const Figure &figure) { return figure.low->toDouble() * (figure.isVague ? 0.5 : 1); };
    return least(a) <= b.high->toDouble() * widening && least(b) <= a.high->toDouble() * widening;
}

bool valuesAgree(const Figure &a, const Figure &b)
{
    return a.isVague || b.isVague ? vaguelyAgree(a, b) : nearBoth(a, b, toleranceOf(a, b));
}

/// Units of time and measure, by what they are in the base unit.
bool measuresAgree(const Figure &a, const Figure &b)
{
    if (a.unit == b.unit)
        return valuesAgree(a, b);
    const BaseUnit from = baseUnitOf(a.unit);
    const BaseUnit to = baseUnitOf(b.unit);
    if (!from || from.base != to.base || !a.low || !b.low || !a.high || !b.high)
        return false;
    const auto alike = [&](const Decimal &x, const Decimal &y) {
        const double first = x.toDouble() * from.factor;
        const double second = y.toDouble() * to.factor;
        return std::abs(first - second) <= kConversionTolerance * std::max(std::abs(first), std::abs(second));
    };
    return alike(*a.low, *b.low) && alike(*a.high, *b.high);
}

bool isWholeMore(const Decimal &greater, const Decimal &less)
{
    const std::optional<Decimal> difference = Decimal::difference(greater, less);
    return difference && *difference == Decimal(1);
}

/// Percentages against factors: half = 50 %, twice = 100 % more, a third = 33 %.
bool sharesAgree(const Figure &a, const Figure &b)
{
    if (a.kind == b.kind)
        return a.unit == b.unit && valuesAgree(a, b);
    const Figure &ratio = a.kind == FigureKind::Ratio ? a : b;
    const Figure &percent = a.kind == FigureKind::Ratio ? b : a;
    if (percent.unit == QLatin1String("pp") || !ratio.low || !percent.low)
        return false;
    const bool isFraction = ratio.low->scale() > 4;
    return nearBoth(ratio, percent, isFraction ? kFractionTolerance : toleranceOf(a, b))
        || (ratio.isPoint() && percent.isPoint() && isWholeMore(*ratio.low, *percent.low));
}

bool datesAgree(const Figure &a, const Figure &b)
{
    return a.period && b.period && a.period->intersects(*b.period);
}

/// Clock times may be told on twelve or twenty-four hours.
bool clocksAgree(const Figure &a, const Figure &b)
{
    if (!a.low || !b.low)
        return false;
    const std::optional<Decimal> difference = Decimal::difference(*a.low, *b.low);
    return difference && (difference->isZero() || difference->absolute() == Decimal(12));
}

/// A count and a quantity of another family: times against 倍, a number that lost its unit.
bool looselyAgree(const Figure &a, const Figure &b)
{
    const Figure &count = a.kind == FigureKind::Count ? a : b;
    const Figure &other = a.kind == FigureKind::Count ? b : a;
    if (a.kind == FigureKind::Ordinal || b.kind == FigureKind::Ordinal)
        return familyOf(a) != Family::Date && familyOf(b) != Family::Date && familyOf(a) != Family::Money
            && familyOf(b) != Family::Money && valuesAgree(a, b);
    if (count.kind != FigureKind::Count || other.kind == FigureKind::Date || other.kind == FigureKind::Percent
        || other.kind == FigureKind::Time)
        return false;
    if (familyOf(other) == Family::Money && !count.unit.isEmpty())
        return false;
    return valuesAgree(a, b);
}

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

/// The power of ten between two values of the same digits; 0 when there is none.
int powerBetween(const Figure &a, const Figure &b)
{
    if (!a.low || !b.low || !a.high || !b.high || a.low->isZero() || b.low->isZero())
        return 0;
    const int power = b.low->exponent() - a.low->exponent();
    const std::optional<Decimal> low = a.low->shifted(power);
    const std::optional<Decimal> high = a.high->shifted(power);
    return low && high && *low == *b.low && *high == *b.high ? power : 0;
}

bool isLarge(const Figure &figure)
{
    return figure.high && figure.high->absolute() >= Decimal(10000);
}

Mismatch dateMismatch(const Figure &source, const Figure &translation)
{
    if (!source.period || !translation.period)
        return Mismatch::Unit;
    const bool sameDay = source.period->first.month() == translation.period->first.month()
        && source.period->first.day() == translation.period->first.day();
    return source.period->first.year() != translation.period->first.year() && sameDay ? Mismatch::Year
                                                                                      : Mismatch::Digit;
}

/// Whether one end is right and the other is not.
bool isRangeEnd(const Figure &a, const Figure &b)
{
    if (!a.low || !b.low || !a.high || !b.high || (a.isPoint() && b.isPoint()))
        return false;
    return (*a.low == *b.low) != (*a.high == *b.high);
}

struct Candidate
{
    int source = 0;
    int translation = 0;
    double cost = 0;
};

double placeOf(int index, qsizetype count)
{
    return count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0.5;
}

/// Small where the two are alike in kind and unit and stand at like places.
double agreementCost(const Figure &a, const Figure &b, double distance)
{
    double cost = distance;
    cost += a.kind == b.kind ? 0 : familyOf(a) == familyOf(b) ? 2 : 8;
    cost += a.unit == b.unit ? 0 : 2;
    cost += a.low == b.low && a.high == b.high && a.period == b.period ? 0 : 4;
    cost += qualifiersContradict(a, b) ? 1.5 : 0;
    return cost;
}

/// How unlike two figures are that do not agree; negative when they cannot be one another's mistake.
double mistakeCost(const Figure &a, const Figure &b, double distance)
{
    if (familyOf(a) != familyOf(b) || !needsPartner(a) || !needsPartner(b))
        return -1;
    if (familyOf(a) == Family::Date)
        return distance + 1;
    if (!a.low || !b.low || a.low->isZero() || b.low->isZero())
        return -1;
    const double logarithm =
        std::abs(std::log10(std::abs(a.low->toDouble())) - std::log10(std::abs(b.low->toDouble())));
    const bool sameDigits =
        mantissa(*a.low) == mantissa(*b.low) || (a.high && b.high && mantissa(*a.high) == mantissa(*b.high));
    if (!sameDigits && logarithm > 1)
        return -1;
    return sameDigits ? distance : 10 + logarithm + distance;
}

class Matcher
{
public:
    Matcher(const QList<Figure> &source, const QList<Figure> &translation)
        : m_source(source),
          m_translation(translation),
          m_sourceUsed(source.size(), false),
          m_translationUsed(translation.size(), false)
    {}

    QList<FigureMatch> match()
    {
        pairWhat([](const Figure &a, const Figure &b, double distance) {
            return figuresAgree(a, b) ? agreementCost(a, b, distance) : -1;
        });
        pairRangeWithEnds();
        pairWhat(mistakeCost);
        for (int i = 0; i < m_source.size(); ++i) {
            if (!m_sourceUsed[i] && needsPartner(m_source[i]) && !isRepeated(m_source[i], m_translation))
                m_matches.append({i, -1, Mismatch::Missing});
        }
        for (int i = 0; i < m_translation.size(); ++i) {
            if (!m_translationUsed[i] && needsPartner(m_translation[i]) && !isRepeated(m_translation[i], m_source))
                m_matches.append({-1, i, Mismatch::Added});
        }
        std::stable_sort(m_matches.begin(), m_matches.end(), [](const FigureMatch &a, const FigureMatch &b) {
            return a.source >= 0 && b.source >= 0 && a.source < b.source;
        });
        return m_matches;
    }

private:
    template<typename Cost>
    void pairWhat(Cost cost)
    {
        QList<Candidate> candidates;
        for (int i = 0; i < m_source.size(); ++i) {
            for (int j = 0; j < m_translation.size() && !m_sourceUsed[i]; ++j) {
                const double distance = std::abs(placeOf(i, m_source.size()) - placeOf(j, m_translation.size()));
                const double value = m_translationUsed[j] ? -1 : cost(m_source[i], m_translation[j], distance);
                if (value >= 0)
                    candidates.append({i, j, value});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
        for (const Candidate &candidate : candidates) {
            if (!m_sourceUsed[candidate.source] && !m_translationUsed[candidate.translation])
                add(candidate.source, candidate.translation);
        }
    }

    void add(int source, int translation)
    {
        m_sourceUsed[source] = m_translationUsed[translation] = true;
        const Figure &a = m_source[source];
        const Figure &b = m_translation[translation];
        const Mismatch mismatch = figuresAgree(a, b)
            ? (qualifiersContradict(a, b) ? Mismatch::Qualifier : Mismatch::None)
            : classifyMismatch(a, b);
        m_matches.append({source, translation, mismatch});
    }

    /// An interval on one side, its two ends as two figures on the other.
    void pairRangeWithEnds()
    {
        for (int i = 0; i < m_source.size(); ++i) {
            if (!m_sourceUsed[i])
                takeEnds(m_source[i], m_translation, m_translationUsed, [this, i](int end) {
                    m_sourceUsed[i] = true;
                    m_matches.append({i, end, Mismatch::None});
                });
        }
        for (int j = 0; j < m_translation.size(); ++j) {
            if (!m_translationUsed[j])
                takeEnds(m_translation[j], m_source, m_sourceUsed, [this, j](int end) {
                    m_translationUsed[j] = true;
                    m_matches.append({end, j, Mismatch::None});
                });
        }
    }

    template<typename Found>
    static void takeEnds(const Figure &range, const QList<Figure> &others, QList<bool> &used, Found found)
    {
        if (range.isPoint() || range.isVague || (!range.low && !range.period))
            return;
        const auto [low, high] = endsOf(range);
        int lowAt = -1;
        int highAt = -1;
        for (int i = 0; i < others.size(); ++i) {
            if (!used[i] && lowAt < 0 && figuresAgree(low, others[i]))
                lowAt = i;
            else if (!used[i] && highAt < 0 && figuresAgree(high, others[i]))
                highAt = i;
        }
        if (lowAt < 0 || highAt < 0)
            return;
        used[lowAt] = used[highAt] = true;
        found(lowAt);
    }

    static std::pair<Figure, Figure> endsOf(const Figure &range)
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

    /// A value said twice in one language and once in the other is no finding.
    static bool isRepeated(const Figure &figure, const QList<Figure> &others)
    {
        return std::any_of(others.begin(), others.end(),
                           [&](const Figure &other) { return figuresAgree(figure, other); });
    }

    const QList<Figure> &m_source;
    const QList<Figure> &m_translation;
    QList<bool> m_sourceUsed;
    QList<bool> m_translationUsed;
    QList<FigureMatch> m_matches;
};

} // namespace

QString mismatchName(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::None:
        break;
    case Mismatch::TimesTen:
        return QStringLiteral("x10");
    case Mismatch::Scale:
        return QStringLiteral("scale");
    case Mismatch::Digit:
        return QStringLiteral("digit");
    case Mismatch::Unit:
        return QStringLiteral("unit");
    case Mismatch::PercentPoint:
        return QStringLiteral("percent-point");
    case Mismatch::RatioSense:
        return QStringLiteral("ratio-sense");
    case Mismatch::Year:
        return QStringLiteral("year");
    case Mismatch::RangeEnd:
        return QStringLiteral("range-end");
    case Mismatch::Qualifier:
        return QStringLiteral("qualifier");
    case Mismatch::Missing:
        return QStringLiteral("missing");
    case Mismatch::Added:
        return QStringLiteral("added");
    case Mismatch::Arithmetic:
        return QStringLiteral("arithmetic");
    }
    return {};
}

bool figuresAgree(const Figure &a, const Figure &b)
{
    const Family family = familyOf(a);
    if (family != familyOf(b))
        return looselyAgree(a, b);
    switch (family) {
    case Family::Date:
        return datesAgree(a, b);
    case Family::Clock:
        return clocksAgree(a, b);
    case Family::Share:
        return sharesAgree(a, b);
    case Family::Time:
    case Family::Size:
        return measuresAgree(a, b);
    case Family::Money:
        return a.unit == b.unit && valuesAgree(a, b);
    case Family::Count:
    case Family::Rank:
        break;
    }
    return valuesAgree(a, b);
}

Mismatch classifyMismatch(const Figure &source, const Figure &translation)
{
    if (figuresAgree(source, translation))
        return Mismatch::None;
    if (source.kind == FigureKind::Date || translation.kind == FigureKind::Date)
        return dateMismatch(source, translation);
    const bool sameValue = source.low == translation.low && source.high == translation.high;
    if (sameValue && source.kind == FigureKind::Percent && translation.kind == FigureKind::Percent)
        return Mismatch::PercentPoint;
    if (sameValue)
        return Mismatch::Unit;
    if (source.kind == FigureKind::Ratio && translation.kind == FigureKind::Ratio && source.low && translation.low
        && (isWholeMore(*source.low, *translation.low) || isWholeMore(*translation.low, *source.low)))
        return Mismatch::RatioSense;
    if (const int power = powerBetween(source, translation))
        return std::abs(power) == 1 || (!isLarge(source) && !isLarge(translation)) ? Mismatch::TimesTen
                                                                                   : Mismatch::Scale;
    return isRangeEnd(source, translation) ? Mismatch::RangeEnd : Mismatch::Digit;
}

bool needsPartner(const Figure &figure)
{
    if (figure.isVague || figure.kind == FigureKind::Ordinal || (figure.kind == FigureKind::Date && figure.isRelative))
        return false;
    if (!figure.low || !figure.high)
        return figure.kind == FigureKind::Date;
    if (figure.kind == FigureKind::Count)
        return *figure.high > Decimal(10) && (!figure.unit.isEmpty() || *figure.high >= Decimal(1000));
    if (figure.kind == FigureKind::Ratio)
        return *figure.high > Decimal(2) || (figure.low->scale() > 1 && *figure.low < Decimal(1));
    return figure.kind != FigureKind::Duration || *figure.high > Decimal(1);
}

bool qualifiersContradict(const Figure &a, const Figure &b)
{
    const auto isLower = [](Qualifier q) { return q == Qualifier::AtLeast || q == Qualifier::MoreThan; };
    const auto isUpper = [](Qualifier q) {
        return q == Qualifier::AtMost || q == Qualifier::LessThan || q == Qualifier::UpTo || q == Qualifier::Nearly;
    };
    return (isLower(a.qualifier) && isUpper(b.qualifier)) || (isUpper(a.qualifier) && isLower(b.qualifier));
}

QList<FigureMatch> matchFigures(const QList<Figure> &source, const QList<Figure> &translation)
{
    return Matcher(source, translation).match();
}

} // namespace concord
