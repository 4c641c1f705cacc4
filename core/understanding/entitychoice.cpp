// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

#include "core/understanding/grammar/clausesubject.h"
#include "core/understanding/grammar/giving.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kBefore = 12, kAfter = 5; // mentions looked at on each side of the figure
constexpr double kNever = -9;
constexpr double kPassedOver = -0.8; // another subject stands between
constexpr double kNearTopic = 1.5, kFarTopic = 1.0, kMainName = 0.7;

/// What is counted of countries rather than of companies.
bool isPublic(const QString &metric)
{
    static const QStringList metrics = {QStringLiteral("population"), QStringLiteral("patients"), QStringLiteral("deaths"), QStringLiteral("votes"), QStringLiteral("gdp"), QStringLiteral("inflation"), QStringLiteral("exports"),
                                        QStringLiteral("imports"), QStringLiteral("unemployment"), QStringLiteral("emissions"), QStringLiteral("tax"), QStringLiteral("interest-rate"), QStringLiteral("area"), QStringLiteral("injured")};
    return metrics.contains(metric);
}

/// What somebody, not a company, can have.
bool takesPersons(const QString &metric)
{
    static const QStringList metrics = {QStringLiteral("salary"), QStringLiteral("stake"), QStringLiteral("votes"), QStringLiteral("donation"), QStringLiteral("fine"), QStringLiteral("age")};
    return metrics.contains(metric);
}

double kindWeight(const Mention &mention, const QString &metric, double role)
{
    switch (mention.kind) {
    case MentionKind::Person: return takesPersons(metric) ? 0.8 : kNever;
    case MentionKind::Outlet: return role >= kSubjectWeight ? -0.6 : -2.2;
    case MentionKind::Place: return isPublic(metric) ? 0.6 : -0.8;
    case MentionKind::Common: return -0.6;
    case MentionKind::Anaphor: return 0.1;
    case MentionKind::Name: break;
    }
    return 0;
}

/// An agency or an institute speaks about others.
bool isAuthority(const QString &name)
{
    static const QStringList ends = {QStringLiteral("Agency"), QStringLiteral("Bureau"), QStringLiteral("Ministry"), QStringLiteral("Institute"), QStringLiteral("Commission"), QStringLiteral("Council"), QStringLiteral("Association"), QStringLiteral("Office"),
                                     QStringLiteral("University"), QStringLiteral("署"), QStringLiteral("局"), QStringLiteral("部"), QStringLiteral("協會"), QStringLiteral("研究院"), QStringLiteral("研究所"), QStringLiteral("大學"), QStringLiteral("委員會")};
    return std::any_of(ends.begin(), ends.end(), [&name](const QString &end) { return name.endsWith(end); });
}

/// Those whose word is given are seldom those it is about, unless they speak of themselves.
double reportWeight(const SentenceReading &reading, qsizetype mention)
{
    for (const Report &report : reading.reports) {
        const Mention &named = reading.mentions[mention];
        const bool isHouse = report.mention >= 0 && report.mention == mention + 1 && reading.mentions[report.mention].kind == MentionKind::Person && reading.mentions[report.mention].span.begin - named.span.end <= 1;
        const bool isMembers = report.mention >= 0 && report.mention == mention - 1 && report.span.contains(named.span) && reading.mentions[report.mention].kind == MentionKind::Person;
        if (isHouse || isMembers)
            return -1.8; // Jan Hrubec of Ostrava Mills said
        if (report.mention != mention && !report.span.contains(named.span))
            continue;
        if (named.kind == MentionKind::Outlet || named.kind == MentionKind::Person)
            return -1.8;
        if (isAuthority(named.text))
            return -1.8;
        return report.kind == ReportKind::Said ? (report.follows ? -1.8 : -0.2) : -2.0;
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

/// Whom only an aside names ("A, which rents out B’s ships, lost"), whose experts speak ("B’s own economists"), and whom a multiple
/// is taken of ("3 times that of B", B的3倍).
double asideWeight(const FigurePlace &place, const Mention &mention)
{
    constexpr double kAside = -1.8;
    constexpr int kNear = 90;
    const int begin = std::max(place.sentence.begin, mention.span.begin - kNear), end = std::min(place.sentence.end, mention.span.end + kNear);
    const QString before = place.text().sliced(begin, std::max(0, mention.span.begin - begin)).toString();
    const QString after = place.text().sliced(mention.span.end, std::max(0, end - mention.span.end)).toString();
    static const QRegularExpression relative(QStringLiteral(", (?:which|who|whose) [^,;]*$"));
    static const QRegularExpression experts(QStringLiteral("^(?:(?:’s|'s|’|') (?:own )?|自己的|自家的|的|旗下)(?:\\w+ )?(?:economists?|analysts?|strategists?|researchers?|經濟學家|分析師|策略師|研究員)"));
    if (mention.span.end <= place.span().begin && relative.match(before).hasMatch()) {
        const qsizetype closes = after.indexOf(u',');
        if (closes >= 0 && mention.span.end + closes < place.span().begin)
            return kAside;
    }
    if (experts.match(after).hasMatch() || before.endsWith(u'獲') || before.endsWith(QStringLiteral("獲得")))
        return kNever;
    if (place.figure.kind != FigureKind::Ratio)
        return 0;
    static const QRegularExpression multiple(QStringLiteral("^ (?:times )?(?:that|those|the size|as \\w+ as|more than|larger than|what|the \\w+)?(?: (?:of|as))? ?$"));
    const bool isTaken = mention.span.end <= place.span().begin ? place.text().sliced(mention.span.end, place.span().begin - mention.span.end).trimmed() == QStringView(u"的")
                                                               : multiple.match(place.text().sliced(place.span().end, mention.span.begin - place.span().end).toString()).hasMatch();
    return isTaken ? kNever : 0;
}

/// Whether somebody begins to speak before the figure: what was spoken of before is over.
bool isOpenedByPerson(const FigurePlace &place)
{
    const SentenceReading &reading = place.reading;
    return std::any_of(reading.reports.begin(), reading.reports.end(), [&](const Report &report) {
        return report.mention >= 0 && !report.follows && report.span.end <= place.span().begin && reading.mentions[report.mention].kind == MentionKind::Person;
    });
}

class Pool
{
public:
    explicit Pool(const NameStock &stock) : m_stock(stock) {}

    void add(const QString &name, double weight)
    {
        if (name.isEmpty() || weight < kNever / 2)
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
    const std::optional<Giving> giving = metric.isEmpty() || metric == QLatin1String("funding") || metric == QLatin1String("cost") ? givingOf(place) : std::nullopt;
    if (giving && (giving->receiver == Giving::Named || giving->receiver == Giving::Unnamed)) {
        constexpr double kReceiver = 4.5;
        return giving->receiver == Giving::Named ? Choices{{place.reading.mentions[giving->mention].text, kReceiver}} : Choices();
    }
    const QList<Mention> &mentions = place.reading.mentions;
    const qsizetype next = std::partition_point(mentions.begin(), mentions.end(), [&](const Mention &m) { return m.span.begin < place.span().begin; }) - mentions.begin();
    Pool pool(stock);
    if (isShareOfGroup(place))
        return {};
    const std::optional<int> group = unnamedSubject(place);
    const qsizetype nearest = nearestSubject(place.reading, next);
    for (qsizetype i = std::max<qsizetype>(0, next - kBefore); i < std::min(mentions.size(), next + kAfter); ++i) {
        if (group && mentions[i].span.begin <= *group + 1)
            continue;
        const double passedOver = i < nearest && stock.keyOf(mentions[i].text) != stock.keyOf(mentions[nearest].text) ? kPassedOver : 0;
        const double weight = passedOver + asideWeight(place, mentions[i]) + place.reading.weights[i] + kindWeight(mentions[i], metric, place.reading.weights[i]) + reportWeight(place.reading, i) + distanceWeight(place, mentions[i], place.reading.weights[i]);
        pool.add(mentions[i].text, weight);
    }
    if (!group && !isOpenedByPerson(place) && place.reading.topicIsNear && place.figure.kind != FigureKind::Ratio)
        pool.add(place.reading.topic, kNearTopic);
    const bool isValue = place.figure.kind == FigureKind::Money || place.figure.kind == FigureKind::Price || place.figure.kind == FigureKind::Percent;
    if (!group && isValue && stock.isAboutMain()) {
        pool.add(place.reading.topic, kFarTopic);
        pool.add(stock.mainName(), kMainName);
    }
    return pool.sorted();
}

} // namespace concord
