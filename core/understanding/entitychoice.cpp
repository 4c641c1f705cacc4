// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

#include <QMap>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kBefore = 12, kAfter = 5; // mentions looked at on each side of the figure
constexpr double kPassedOver = -0.8; // another subject stands between
constexpr double kNearTopic = 1.5, kFarTopic = 1.0, kMainName = 0.7;

/// What is counted of countries rather than of companies.
bool isPublic(const QString &metric)
{
    static const QStringList metrics = {QStringLiteral("population"), QStringLiteral("patients"), QStringLiteral("deaths"), QStringLiteral("votes"), QStringLiteral("gdp"), QStringLiteral("inflation"), QStringLiteral("exports"),
                                        QStringLiteral("imports"), QStringLiteral("unemployment"), QStringLiteral("emissions"), QStringLiteral("tax"), QStringLiteral("interest-rate"), QStringLiteral("area"), QStringLiteral("injured")};
    return metrics.contains(metric);
}

double kindWeight(const Mention &mention, const QString &metric, double role)
{
    switch (mention.kind) {
    case MentionKind::Person: return metric == QLatin1String("salary") || metric == QLatin1String("stake") ? 0.8 : -1.5;
    case MentionKind::Outlet: return role >= kSubjectWeight ? -0.6 : -2.2;
    case MentionKind::Place: return isPublic(metric) ? 0.6 : -0.8;
    case MentionKind::Common: return -0.6;
    case MentionKind::Anaphor: return 0.1;
    case MentionKind::Name: break;
    }
    return 0;
}

/// Those whose word is given are seldom those it is about, unless they speak of themselves.
double reportWeight(const SentenceReading &reading, qsizetype mention)
{
    for (const Report &report : reading.reports) {
        const Mention &named = reading.mentions[mention];
        if (report.mention != mention && !report.span.contains(named.span))
            continue;
        if (named.kind == MentionKind::Outlet || named.kind == MentionKind::Person)
            return -1.8;
        return report.kind == ReportKind::Said ? (report.follows ? -0.6 : -0.2) : -1.4;
    }
    return 0;
}

/// Whether what stands between describes the name before it: "X, a fund with", X——一家擁有.
bool describes(QStringView between)
{
    static const QStringList openings = {QStringLiteral(", a "), QStringLiteral(", an "), QStringLiteral(", the "), QStringLiteral(", which "), QStringLiteral(", whose "), QStringLiteral(", with "), QStringLiteral("——"), QStringLiteral("，一家"), QStringLiteral("，一個"), QStringLiteral("（")};
    for (const QString &opening : openings) {
        if (between.startsWith(opening)) {
            const QStringView rest = between.sliced(opening.size());
            return clauseBreaks(rest) < 1 && !rest.contains(u'）');
        }
    }
    return false;
}

double distanceWeight(const FigurePlace &place, const Mention &mention, double role)
{
    const double perUnit = isChinese(place.side.language) ? 1.0 / 70 : 1.0 / 160;
    const Range span = place.span();
    if (mention.span.end <= span.begin) {
        const QStringView between = place.text().sliced(mention.span.end, span.begin - mention.span.end);
        if (between == QStringView(u"的") || between == QStringView(u"’s ") || between == QLatin1String("'s "))
            return 2.2; // 比X的40億元
        if (describes(between))
            return 3.0;
        return -std::min((role >= kSubjectWeight ? 0.25 : 0.45) * clauseBreaks(between), 1.6) - std::min(static_cast<double>(between.size()) * perUnit, 1.2);
    }
    if (mention.span.begin < span.end)
        return -0.5;
    const QStringView between = place.text().sliced(span.end, mention.span.begin - span.end);
    if (between == QLatin1String(" of ") || between == QStringView(u"的"))
        return 2.4;
    return -0.9 - std::min(0.6 * clauseBreaks(between), 2.0) - std::min(static_cast<double>(between.size()) * perUnit * 2, 1.5);
}

double salience(const NameStock &stock, const QString &name)
{
    const int highest = stock.highestCount();
    return highest == 0 ? 0 : std::min(1.0, static_cast<double>(stock.countOf(stock.keyOf(name))) / highest) * 0.9;
}

/// The last mention before `next` that a clause begins with; −1 when there is none.
qsizetype nearestSubject(const SentenceReading &reading, qsizetype next)
{
    for (qsizetype i = next - 1; i >= std::max<qsizetype>(0, next - kBefore); --i) {
        const MentionKind kind = reading.mentions[i].kind;
        if (kind != MentionKind::Person && kind != MentionKind::Outlet && reading.weights[i] >= kSubjectWeight && reportWeight(reading, i) > -0.5)
            return i;
    }
    return -1;
}

class Pool
{
public:
    explicit Pool(const NameStock &stock) : m_stock(stock) {}

    void add(const QString &name, double weight)
    {
        if (name.isEmpty())
            return;
        const QString key = m_stock.keyOf(name);
        weight += salience(m_stock, name);
        const auto known = m_best.find(key);
        if (known == m_best.end())
            m_best.insert(key, {name, weight});
        else if (weight > known->second)
            *known = {name, weight + 0.1};
    }

    Choices sorted() const
    {
        Choices choices = m_best.values();
        std::stable_sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.second > b.second; });
        return choices;
    }

private:
    const NameStock &m_stock;
    QMap<QString, Choice> m_best;
};

} // namespace

Choices entityChoices(const FigurePlace &place, const NameStock &stock, const QString &metric)
{
    const QList<Mention> &mentions = place.reading.mentions;
    const qsizetype next = std::partition_point(mentions.begin(), mentions.end(), [&](const Mention &m) { return m.span.begin < place.span().begin; }) - mentions.begin();
    Pool pool(stock);
    const qsizetype nearest = nearestSubject(place.reading, next);
    for (qsizetype i = std::max<qsizetype>(0, next - kBefore); i < std::min(mentions.size(), next + kAfter); ++i) {
        const double passedOver = i < nearest && stock.keyOf(mentions[i].text) != stock.keyOf(mentions[nearest].text) ? kPassedOver : 0;
        const double weight = passedOver + place.reading.weights[i] + kindWeight(mentions[i], metric, place.reading.weights[i]) + reportWeight(place.reading, i) + distanceWeight(place, mentions[i], place.reading.weights[i]);
        pool.add(mentions[i].text, weight);
    }
    const bool counts = place.figure.kind != FigureKind::Money && place.figure.kind != FigureKind::Price && place.figure.kind != FigureKind::Percent;
    if (place.reading.topicIsNear || !counts)
        pool.add(place.reading.topic, place.reading.topicIsNear ? kNearTopic : kFarTopic);
    if (!counts)
        pool.add(stock.mainName(), kMainName);
    return pool.sorted();
}

} // namespace concord
