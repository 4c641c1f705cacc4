// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <optional>

namespace concord {

/// The stretch of days a dated line is shown over: all of it, or a part that was zoomed into. A view's own; the chart that
/// is kept and published always shows everything.
class TimeWindow
{
public:
    TimeWindow() = default;
    /// Of a chart whose value axis runs upright over dates and that has at least kLeastDates of them; of any other there is
    /// nothing to zoom.
    explicit TimeWindow(const ChartContent &content);

    static constexpr int kLeastDates = 8;

    bool canZoom() const { return m_whole.has_value(); }
    bool isWhole() const { return m_shown == m_whole; }
    std::optional<Period> shown() const { return m_shown; }

    /// Closer by `factor` > 1, further off below 1, keeping the day at `share` (0 … 1) of the width where it is. Never less
    /// than three dates' worth of days, never more than everything. False when nothing changes.
    bool zoom(double factor, double share);
    /// Moves by a share of the width, to later days when above zero, up to the ends. False when nothing changes.
    bool pan(double share);
    bool reset();
    /// Shows what another window showed, as far as there are such days here: the same chart after an edit.
    void take(const TimeWindow &other);

    /// The data inside the window, to be laid out as a chart of its own; `origins` gets their indexes in the content's data.
    ChartContent part(const ChartContent &content, QList<int> &origins) const;

private:
    bool show(double first, double days);

    std::optional<Period> m_whole;
    std::optional<Period> m_shown;
    double m_leastDays = 1;
};

} // namespace concord
