// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timewindow.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

double daysOf(const Period &period)
{
    return static_cast<double>(period.first.daysTo(period.last));
}

} // namespace

TimeWindow::TimeWindow(const ChartContent &content)
{
    if (content.spec.kind != ChartForm::Line && content.spec.kind != ChartForm::StepLine)
        return;
    const QList<Period> periods = content.periods();
    if (periods.size() < kLeastDates)
        return;
    m_whole = m_shown = Period{periods.first().first, periods.last().first};
    m_leastDays = std::max(1.0, 3 * daysOf(*m_whole) / static_cast<double>(periods.size()));
}

bool TimeWindow::show(double first, double days)
{
    const double all = daysOf(*m_whole);
    days = std::clamp(days, std::min(m_leastDays, all), all);
    first = std::clamp(first, 0.0, all - days);
    const Period wanted{m_whole->first.addDays(std::llround(first)), m_whole->first.addDays(std::llround(first + days))};
    if (wanted == *m_shown)
        return false;
    m_shown = wanted;
    return true;
}

bool TimeWindow::zoom(double factor, double share)
{
    if (!canZoom() || factor <= 0)
        return false;
    const double days = daysOf(*m_shown), first = static_cast<double>(m_whole->first.daysTo(m_shown->first));
    const double wanted = std::clamp(days / factor, std::min(m_leastDays, daysOf(*m_whole)), daysOf(*m_whole));
    return show(first + (days - wanted) * std::clamp(share, 0.0, 1.0), wanted);
}

bool TimeWindow::pan(double share)
{
    if (!canZoom())
        return false;
    const double days = daysOf(*m_shown);
    const double step = share * days;
    return show(static_cast<double>(m_whole->first.daysTo(m_shown->first)) + (std::abs(step) < 1 ? std::copysign(1.0, step) : step), days);
}

bool TimeWindow::reset()
{
    if (isWhole())
        return false;
    m_shown = m_whole;
    return true;
}

void TimeWindow::take(const TimeWindow &other)
{
    if (canZoom() && other.canZoom() && !other.isWhole())
        show(static_cast<double>(m_whole->first.daysTo(other.m_shown->first)), daysOf(*other.m_shown));
}

ChartContent TimeWindow::part(const ChartContent &content, QList<int> &origins) const
{
    origins.clear();
    ChartContent part;
    part.id = content.id;
    part.spec = content.spec;
    for (int i = 0; i < content.data.size(); ++i) {
        const Datum &datum = content.data[i];
        if (datum.period.isValid() && datum.period.first >= m_shown->first && datum.period.first <= m_shown->last) {
            part.data << datum;
            origins << i;
        }
    }
    return part;
}

} // namespace concord
