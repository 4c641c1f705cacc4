// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/choices.h"

#include <algorithm>

namespace concord {

namespace {

/// Whether a date is the day something was reported rather than what it is about.
bool datesReport(const FigurePlace &place, const Figure &date)
{
    constexpr int kShortest = 14; // days; "last week", "on Tuesday"
    if (!date.isRelative || date.period->first.daysTo(date.period->last) >= kShortest)
        return false;
    constexpr int kNear = 14;
    return std::any_of(place.reading.reports.begin(), place.reading.reports.end(), [&](const Report &report) {
        return date.span.begin <= report.span.end + kNear && date.span.end + kNear >= report.span.begin;
    });
}

/// "$5 billion in 2024": the date right behind the figure.
bool followsDirectly(const FigurePlace &place, const Figure &date)
{
    constexpr int kNear = 12;
    if (date.span.begin < place.span().end || date.span.begin - place.span().end > kNear)
        return false;
    const QStringView between = place.text().sliced(place.span().end, date.span.begin - place.span().end);
    return clauseBreaks(between) < 1 && !between.contains(QLatin1String("from")) && !between.contains(QLatin1String("than"));
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

double weightOf(const FigurePlace &place, const Figure &date)
{
    if (isCompared(place, date))
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
            best = date.period->toString();
        }
    }
    return best;
}

} // namespace concord
