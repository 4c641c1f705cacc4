// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

#include "core/understanding/grammar/clausesubject.h"
#include "core/understanding/grammar/giving.h"
#include "core/understanding/grammar/valuewords.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

constexpr int kFar = 260;       // UTF-16 units; words further away say nothing
constexpr double kLeast = 0.3;

bool isMoney(const Figure &figure)
{
    return figure.kind == FigureKind::Money || figure.kind == FigureKind::Price;
}

bool isMoneyMetric(const QString &metric)
{
    static const QSet<QString> metrics{QStringLiteral("capex"), QStringLiteral("loss"), QStringLiteral("profit"), QStringLiteral("revenue"), QStringLiteral("cost"), QStringLiteral("price"), QStringLiteral("funding"), QStringLiteral("valuation"),
                                       QStringLiteral("market-cap"), QStringLiteral("debt"), QStringLiteral("interest"), QStringLiteral("dividend"), QStringLiteral("tax"), QStringLiteral("salary"), QStringLiteral("fine"),
                                       QStringLiteral("subsidy"), QStringLiteral("budget"), QStringLiteral("acquisition"), QStringLiteral("donation")};
    return metrics.contains(metric);
}

/// Metrics that money can measure without being money alone.
bool takesMoney(const QString &metric)
{
    static const QSet<QString> metrics{QStringLiteral("orders"), QStringLiteral("exports"), QStringLiteral("imports"), QStringLiteral("gdp"), QStringLiteral("stake")};
    return isMoneyMetric(metric) || metrics.contains(metric);
}

bool isPerUnit(const Figure &figure)
{
    static const QSet<QString> times{QStringLiteral("year"), QStringLiteral("quarter"), QStringLiteral("decade"), QStringLiteral("week"), QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("half")};
    return std::any_of(figure.per.begin(), figure.per.end(), [](const QString &noun) { return !times.contains(noun); });
}

/// What a figure's size and unit say for a metric.
double fits(const QString &metric, const Figure &figure)
{
    static const Decimal small = *Decimal::fromString(u"10000"), large = *Decimal::fromString(u"1000000");
    constexpr double kNever = -3.0;
    if (isMoney(figure)) {
        if (!takesMoney(metric))
            return kNever;
        const std::optional<Decimal> value = figure.high ? figure.high : figure.low;
        if (metric == QLatin1String("price"))
            return (isPerUnit(figure) ? 1.6 : 0.0) + (value && *value < small ? 1.0 : value && large < *value ? -1.6 : 0.0);
        return (isPerUnit(figure) ? -1.2 : 0.0) + (value && *value < small && metric == QLatin1String("valuation") ? -1.0 : 0.0);
    }
    if (figure.kind == FigureKind::Percent || figure.kind == FigureKind::Ratio)
        return 0;
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration || figure.kind == FigureKind::Time || figure.kind == FigureKind::Ordinal)
        return kNever;
    if (metric == QLatin1String("distance") || metric == QLatin1String("area"))
        return figure.kind == FigureKind::Measure ? 0.3 : kNever;
    return isMoneyMetric(metric) ? kNever : 0.3;
}

/// How many other values stand between a word and the figure: the word may belong to them.
int valuesBetween(const FigurePlace &place, Range gap)
{
    constexpr int kMost = 3;
    const QList<Figure> &figures = place.side.figures[place.paragraph];
    auto it = std::partition_point(figures.begin(), figures.end(), [&](const Figure &f) { return f.span.begin < gap.begin; });
    int count = 0;
    for (; it != figures.end() && it->span.end <= gap.end && count < kMost; ++it) {
        if (it->kind != FigureKind::Date && it->kind != FigureKind::Time && it->kind != FigureKind::Duration && it->kind != FigureKind::Ordinal)
            ++count;
    }
    return count;
}

/// Whether the figure is set against one before it ("than", 比): then it is of the same metric.
bool isCompared(const FigurePlace &place)
{
    constexpr int kNear = 22;
    const int begin = std::max(place.sentence.begin, place.span().begin - kNear);
    const QString before = place.text().sliced(begin, place.span().begin - begin).toString();
    static const QStringList marks = {QStringLiteral("比"), QStringLiteral("較"), QStringLiteral("高於"), QStringLiteral("低於"), QStringLiteral("than "), QStringLiteral("against "), QStringLiteral("from "), QStringLiteral("versus "),
                                      QStringLiteral("compared"), QStringLiteral("double "), QStringLiteral("up "), QStringLiteral("down "), QStringLiteral("一年前"), QStringLiteral("年增"), QStringLiteral("年減"), QStringLiteral("增加"), QStringLiteral("減少"),
                                      QStringLiteral("成長"), QStringLiteral("下滑"), QStringLiteral("下降"), QStringLiteral("甚至"), QStringLiteral("possibly"), QStringLiteral("perhaps"), QStringLiteral("as much as"), QStringLiteral("高達")};
    return std::any_of(marks.begin(), marks.end(), [&before](const QString &mark) { return before.contains(mark); });
}

double nearness(const FigurePlace &place, Range use)
{
    const bool chinese = isChinese(place.side.language);
    const Range span = place.span();
    if (use.intersects(span))
        return 1.5;
    const bool isBefore = use.end <= span.begin;
    const Range gap = isBefore ? Range{use.end, span.begin} : Range{span.end, use.begin};
    const QStringView between = place.text().sliced(gap.begin, gap.length());
    const double breaks = std::min(clauseBreaks(between), 4.0), length = static_cast<double>(gap.length());
    const int values = valuesBetween(place, gap);
    if (isBefore) {
        const double close = length <= (chinese ? 4 : 12) && breaks < 1 ? 0.6 : 0.0;
        const bool compared = (breaks > 0 || values > 0) && isCompared(place);
        return close - (compared ? 0.3 : 0.8) * breaks - std::min(length / (chinese ? 30 : 70), compared ? 0.9 : 2.5) - (compared ? 0.15 : 0.7) * values;
    }
    if (chinese) {
        const bool owned = between.isEmpty() || between == QStringView(u"的");
        const bool near = !owned && between.startsWith(u'的') && length <= 7 && breaks < 1;
        return (owned ? 1.5 : near ? 1.0 : -0.7) - 0.8 * breaks - std::min(length / 15, 2.5) - 1.2 * values;
    }
    const bool digits = std::any_of(between.begin(), between.end(), [](QChar c) { return c.isDigit(); });
    const bool owned = breaks < 1 && values == 0 && !digits && length <= 26 && (between.startsWith(QLatin1String(" in ")) || between.startsWith(QLatin1String(" of ")) || between.startsWith(QLatin1String(" for ")) || length <= 2);
    return (owned ? 1.3 : -0.7) - 0.8 * breaks - std::min(length / 40, 2.5) - 1.2 * values;
}

double weightOf(int weight)
{
    return weight >= 3 ? 2.2 : weight == 2 ? 1.9 : 1.0;
}

/// 花了15年: what is spent is time.
bool takesTime(const FigurePlace &place, const MetricUse &use)
{
    const QList<Figure> &figures = place.side.figures[place.paragraph];
    const auto next = std::partition_point(figures.begin(), figures.end(), [&](const Figure &f) { return f.span.begin < use.span.end; });
    return use.weight == 2 && next != figures.end() && next->kind == FigureKind::Duration && next->span.begin - use.span.end <= 1;
}

/// Making something is no quantity made, of which a share could be told.
bool isMaking(const FigurePlace &place, const MetricUse &use)
{
    const QStringView words = place.text().sliced(use.span.begin, use.span.length());
    return words == QStringView(u"生產") || (words.startsWith(QLatin1String("produce")) && !words.startsWith(QLatin1String("production")));
}

void addUses(QMap<QString, double> &weights, const FigurePlace &place)
{
    const QList<MetricUse> &uses = place.reading.metrics;
    auto it = std::partition_point(uses.begin(), uses.end(), [&](const MetricUse &u) { return u.span.end < place.span().begin - kFar; });
    for (; it != uses.end() && it->span.begin <= place.span().end + kFar; ++it) {
        const QString metric = QString::fromLatin1(it->metric);
        if (takesTime(place, *it) || (place.figure.kind == FigureKind::Percent && isMaking(place, *it)) || goesOnWithNoun(place, *it) || isBarePayment(place, *it) || isPaidByCompany(place, *it))
            continue;
        const double weight = weightOf(it->weight) + nearness(place, it->span) + fits(metric, place.figure);
        const auto known = weights.find(metric);
        if (known == weights.end())
            weights.insert(metric, weight);
        else
            *known = std::max(*known, weight) + (std::min(*known, weight) > kLeast ? 0.2 : 0.0);
    }
}

void addFromBefore(QMap<QString, double> &weights, const FigurePlace &place)
{
    if (!place.before)
        return;
    for (qsizetype i = place.before->metrics.size() - 1; i >= std::max<qsizetype>(0, place.before->metrics.size() - 8); --i) {
        const MetricUse &use = place.before->metrics[i];
        const QString metric = QString::fromLatin1(use.metric);
        const double weight = 0.5 + fits(metric, place.figure) - 0.05 * static_cast<double>(place.before->metrics.size() - i);
        if (use.weight >= 2 && weight > kLeast && !weights.contains(metric))
            weights.insert(metric, weight);
    }
}

/// Debt that is being raised is funding.
void preferFunding(QMap<QString, double> &weights, const FigurePlace &place)
{
    const auto debt = weights.constFind(QStringLiteral("debt"));
    const auto funding = weights.find(QStringLiteral("funding"));
    if (debt == weights.constEnd() || funding == weights.end() || *debt < *funding || *funding < kLeast)
        return;
    const bool raised = std::any_of(place.reading.metrics.begin(), place.reading.metrics.end(), [&](const MetricUse &use) {
        return use.weight == 2 && QLatin1String(use.metric) == QLatin1String("funding") && use.span.end <= place.span().begin && place.span().begin - use.span.end <= kFar;
    });
    if (raised)
        *funding = *debt + 0.1;
}

/// Money that is given to somebody is funding; what is put into plant is capital spending; where it goes else is not told.
void readGiving(QMap<QString, double> &weights, const FigurePlace &place)
{
    const std::optional<Giving> giving = givingOf(place);
    if (!giving)
        return;
    constexpr double kSaid = 3.0;
    const QString funding = QStringLiteral("funding"), capex = QStringLiteral("capex");
    if (giving->receiver == Giving::Named)
        weights[funding] = std::max(weights.value(funding), kSaid);
    else if (giving->receiver == Giving::Things && weights.contains(funding))
        weights[capex] = std::max(weights.value(capex), weights.take(funding));
    const auto isValuation = [](const MetricUse &use) { return QLatin1String(use.metric) == QLatin1String("valuation"); };
    if (giving->receiver != Giving::Untold || std::any_of(place.reading.metrics.begin(), place.reading.metrics.end(), isValuation))
        return; // beside a valuation it is a round
    weights.remove(funding);
    weights.remove(QStringLiteral("cost"));
}

} // namespace

Choices metricChoices(const FigurePlace &place)
{
    if (isShareOfGroup(place) || isChange(place))
        return {};
    if (const int other = besides(place); other >= 0) {
        FigurePlace first = place;
        first.figure = place.side.figures[place.paragraph][other];
        return metricChoices(first);
    }
    QMap<QString, double> weights;
    addUses(weights, place);
    if (place.figure.kind == FigureKind::Price && isPerUnit(place.figure)) {
        constexpr double kPerUnit = 1.2;
        double &price = weights[QStringLiteral("price")];
        price = std::max(price, kPerUnit);
    }
    const bool found = std::any_of(weights.begin(), weights.end(), [](double weight) { return weight > kLeast; });
    if (!found && isMoney(place.figure) && !isRate(place))
        addFromBefore(weights, place);
    preferFunding(weights, place);
    readGiving(weights, place);
    Choices choices;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        if (it.value() > kLeast)
            choices.append({it.key(), it.value()});
    }
    std::stable_sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.second > b.second; });
    return choices;
}

} // namespace concord
