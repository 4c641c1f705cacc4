// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

#include <algorithm>

namespace concord {

namespace {

/// "$5 billion in 2024": the date right behind the figure.
bool followsDirectly(const FigurePlace &place, const Figure &date)
{
    constexpr int kNear = 12;
    if (date.span.begin < place.span().end || date.span.begin - place.span().end > kNear)
        return false;
    const QStringView between = place.text().sliced(place.span().end, date.span.begin - place.span().end);
    const bool isSpan = date.period->first.year() != date.period->last.year(); // from 2023 to 2028
    return clauseBreaks(between) < 1 && (isSpan || !between.contains(QLatin1String("from"))) && !between.contains(QLatin1String("than"));
}

/// Whether a date is the day something was reported rather than what it is about.
bool datesReport(const FigurePlace &place, const Figure &date)
{
    constexpr int kShortest = 14; // days; "last week", "on Tuesday"
    constexpr int kBehindVerb = 14;
    const bool isOfSaying = std::any_of(place.reading.reports.begin(), place.reading.reports.end(), [&](const Report &report) {
        return report.kind == ReportKind::Said && !report.follows && (report.span.contains(date.span) || (date.span.begin >= report.span.end && date.span.begin <= report.span.end + kBehindVerb));
    });
    if (isOfSaying && !followsDirectly(place, date))
        return true;
    if (!date.isRelative || date.period->first.daysTo(date.period->last) >= kShortest)
        return false;
    constexpr int kNear = 14;
    return std::any_of(place.reading.reports.begin(), place.reading.reports.end(), [&](const Report &report) {
        return date.span.begin <= report.span.end + kNear && date.span.end + kNear >= report.span.begin;
    });
}

/// Whether a date is that of the value the figure is compared with: 較2023年, "from 2023".
bool isCompared(const FigurePlace &place, const Figure &date)
{
    constexpr int kNear = 6;
    const int begin = std::max(place.sentence.begin, date.span.begin - kNear);
    const QStringView before = place.text().sliced(begin, date.span.begin - begin);
    static const QStringList marks = {QStringLiteral("較"), QStringLiteral("比"), QStringLiteral("from "), QStringLiteral("than "), QStringLiteral("相較於"), QStringLiteral("against ")};
    return std::any_of(marks.begin(), marks.end(), [before](const QString &mark) { return before.endsWith(mark); });
}

/// Whether the text has come to the present, or to another statement, between the date and the figure.
bool hasMovedOn(QStringView between)
{
    static const QStringList marks = {QStringLiteral("如今"), QStringLiteral("目前"), QStringLiteral("現在"), QStringLiteral("；"), QStringLiteral(";"), QStringLiteral(" now "), QStringLiteral(" today"), QStringLiteral(" currently ")};
    return std::any_of(marks.begin(), marks.end(), [between](const QString &mark) { return between.contains(mark); });
}

/// Whether a date ends or begins a time that is not told: "since 2019", "by June 30", "the year that ended in March".
bool isBound(const FigurePlace &place, const Figure &date)
{
    constexpr int kNear = 10;
    const int begin = std::max(place.sentence.begin, date.span.begin - kNear);
    const QStringView before = place.text().sliced(begin, date.span.begin - begin);
    const QStringView after = place.text().sliced(date.span.end, std::min<int>(kNear, std::max(0, place.sentence.end - date.span.end)));
    static const QStringList openings = {QStringLiteral("since "), QStringLiteral("ended in "), QStringLiteral("ends in "), QStringLiteral("ending in "), QStringLiteral("ended "), QStringLiteral("自")};
    static const QStringList endings = {QStringLiteral("以來"), QStringLiteral("結束"), QStringLiteral("日前"), QStringLiteral("底前"), QStringLiteral("前未能")};
    const QStringView words = place.text().sliced(date.span.begin, date.span.length());
    if (date.isRelative && (words.contains(QLatin1String("the year")) || words == QStringView(u"年底") || words == QStringView(u"年初")))
        return true; // of the year the text speaks of
    const bool deadline = before.endsWith(QLatin1String(" by ")) && date.period->first == date.period->last;
    const bool ended = date.period->first == date.period->last && after.startsWith(u'前');
    const auto opens = [before](const QString &word) { return before.endsWith(word); };
    const auto closes = [after](const QString &word) { return after.startsWith(word); };
    return deadline || ended || std::any_of(openings.begin(), openings.end(), opens) || std::any_of(endings.begin(), endings.end(), closes);
}

/// Whether the figure is said to be that of the whole year.
bool isOfFullYear(const FigurePlace &place)
{
    constexpr int kNear = 40;
    const int begin = std::max(place.sentence.begin, place.span().begin - kNear), end = std::min(place.sentence.end, place.span().end + kNear / 2);
    const QStringView around = place.text().sliced(begin, std::max(0, end - begin));
    return around.contains(QLatin1String(" for the full year")) || around.contains(QLatin1String(" for the year")) || around.contains(QLatin1String(" for the whole year"))
        || QStringView(around).contains(QStringView(u"全年"));
}

double weightOf(const FigurePlace &place, const Figure &date)
{
    if (isBound(place, date))
        return 0;
    if (date.period->first.year() == date.period->last.year() && isCompared(place, date))
        return 0.1;
    if (followsDirectly(place, date))
        return isChinese(place.side.language) ? 0.5 : 3.0;
    const Range gap = date.span.end <= place.span().begin ? Range{date.span.end, place.span().begin} : Range{place.span().end, date.span.begin};
    const QStringView between = place.text().sliced(gap.begin, std::max(0, gap.length()));
    if (hasMovedOn(between))
        return 0;
    constexpr double kFar = 200;
    const double away = std::min(0.4 * clauseBreaks(between), 1.6) + std::min(static_cast<double>(between.size()) / kFar, 1.0);
    return (date.span.end <= place.span().begin ? 2.6 : 1.6) - away;
}

} // namespace

QString periodOf(const FigurePlace &place)
{
    if (place.figure.period)
        return place.figure.period->toString();
    if (place.figure.kind == FigureKind::Duration || place.figure.kind == FigureKind::Ordinal)
        return {};
    constexpr qsizetype kLooked = 8; // figures on each side
    const QList<Figure> &figures = place.side.figures[place.paragraph];
    const qsizetype here = std::partition_point(figures.begin(), figures.end(), [&](const Figure &f) { return f.span.begin < place.span().begin; }) - figures.begin();
    QString best;
    double most = 0;
    for (qsizetype i = std::max<qsizetype>(0, here - kLooked); i < std::min(figures.size(), here + kLooked); ++i) {
        const Figure &date = figures[i];
        if (!date.period || !place.sentence.contains(date.span) || datesReport(place, date))
            continue;
        const double weight = weightOf(place, date);
        if (weight > most) {
            most = weight;
            best = isOfFullYear(place) && date.period->first.year() == date.period->last.year() ? QString::number(date.period->first.year()) : date.period->toString();
        }
    }
    return best;
}

} // namespace concord
