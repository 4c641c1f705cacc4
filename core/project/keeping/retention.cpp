// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/retention.h"

#include <algorithm>

namespace concord {

namespace {

/// Lets the first of each period through, `left` times.
class OnePerPeriod
{
public:
    explicit OnePerPeriod(int periods) : m_left(periods) {}

    bool isExhausted() const { return m_left <= 0; }
    bool keeps(qint64 period)
    {
        if (isExhausted() || period == m_last)
            return false;
        --m_left;
        m_last = period;
        return true;
    }
    /// A copy kept for a shorter period stands for this one too.
    void note(qint64 period) { m_last = period; }
    bool isSame(qint64 period) const { return period == m_last; }

private:
    int m_left;
    qint64 m_last = -1;
};

qint64 weekOf(QDate date)
{
    return (date.toJulianDay()) / 7; // Julian days begin on a Monday
}

qint64 monthOf(QDate date)
{
    return qint64{date.year()} * 12 + date.month();
}

} // namespace

QList<QDateTime> superseded(QList<QDateTime> made, const QDateTime &now, const Retention &retention)
{
    std::sort(made.begin(), made.end(), std::greater<>());
    OnePerPeriod days(retention.days), weeks(retention.weeks), months(retention.months);
    QList<QDateTime> unwanted;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const QDateTime time = made[i].toUTC();
        if (time.secsTo(now) < qint64{retention.wholeDays} * 24 * 3600)
            continue;
        const QDate date = time.date();
        const qint64 day = date.toJulianDay(), week = weekOf(date), month = monthOf(date);
        bool isKept = days.keeps(day) || i == 0;
        if (!isKept && days.isExhausted() && !days.isSame(day))
            isKept = weeks.keeps(week) || (weeks.isExhausted() && !weeks.isSame(week) && months.keeps(month));
        if (isKept) {
            weeks.note(week);
            months.note(month);
        } else {
            unwanted.append(made[i]);
        }
    }
    return unwanted;
}

} // namespace concord
