// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/observationtable.h"

#include <QMap>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostOfYear = 0.55;
constexpr double kMostOfNeighbours = 2.2;
constexpr int kMonthsInQuarter = 3;
constexpr qint64 kLeastQuarterDays = 80; // less is neither a quarter nor a year

/// One entity's values of one metric: quarters by a running number, and years.
struct Track
{
    QMap<int, double> quarters; ///< year · 4 + quarter − 1
    QMap<int, double> years;
};

int quarterNumber(const Period &period)
{
    return period.first.year() * 4 + (period.first.month() - 1) / kMonthsInQuarter;
}

QString quarterName(int number)
{
    return Period::quarter(number / 4, number % 4 + 1).toString();
}

bool holdsMore(const Track &track, QMap<int, double>::const_iterator at)
{
    const int year = at.key() / 4;
    if (const auto whole = track.years.constFind(year); whole != track.years.constEnd())
        return *whole > 0 && at.value() / *whole > kMostOfYear;
    const auto next = std::next(at);
    if (at == track.quarters.constBegin() || next == track.quarters.constEnd())
        return false;
    const double before = std::prev(at).value(), after = next.value();
    return before > 0 && after > 0 && at.value() > kMostOfNeighbours * before && at.value() > kMostOfNeighbours * after;
}

QStringList gapsOf(const Track &track)
{
    QStringList missing;
    const int first = track.quarters.firstKey(), last = track.quarters.lastKey();
    for (int number = first; number <= last; ++number) {
        if (!track.quarters.contains(number))
            missing << quarterName(number);
    }
    return missing;
}

} // namespace

void addQuarterFaults(SeriesReading &reading)
{
    QMap<QString, Track> tracks;
    QMap<QString, QString> names;
    for (const SeriesRow &row : reading.rows) {
        if (row.period.first.daysTo(row.period.last) < kLeastQuarterDays)
            continue;
        const QString key = row.entity + u'\n' + row.metric;
        names[key] = row.entity;
        const int year = row.period.first.year();
        if (row.period == Period::year(year))
            tracks[key].years[year] = row.value.toDouble();
        else if (row.period == Period::quarter(year, (row.period.first.month() + 2) / kMonthsInQuarter))
            tracks[key].quarters[quarterNumber(row.period)] = row.value.toDouble();
    }
    for (auto it = tracks.begin(); it != tracks.end(); ++it) {
        const Track &track = it.value();
        if (track.quarters.isEmpty())
            continue;
        for (auto at = track.quarters.constBegin(); at != track.quarters.constEnd(); ++at) {
            if (holdsMore(track, at))
                reading.faults << SeriesFault{SeriesFault::Kind::YearToDate, 0, names[it.key()], quarterName(at.key())};
        }
        const QStringList missing = gapsOf(track);
        if (!missing.isEmpty())
            reading.faults << SeriesFault{SeriesFault::Kind::MissingQuarter, 0, names[it.key()], missing.join(u", "_s)};
    }
}

} // namespace concord
