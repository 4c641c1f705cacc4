// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/exchange/seriesimport.h"

#include <QObject>

#include <functional>

namespace concord {

class Workbench;

/// An imported series with what hangs on it.
struct SeriesEntry
{
    Series series;
    int observations = 0;
    QList<ChartId> charts; ///< those that draw any of them

    bool operator==(const SeriesEntry &) const = default;
};

/// The edits of charts and of imported series. Each is one undo step; a failure leaves everything as it was. For the window's thread.
class ChartEdits : public QObject
{
    Q_OBJECT

public:
    explicit ChartEdits(Workbench &workbench, QObject *parent = nullptr);

    /// NotFound when it is not there or cannot be read.
    Result<ChartContent> chart(ChartId id) const;
    QList<Claim> claims() const;
    QList<Observation> observations() const;
    /// What charts are called.
    QStringList names() const;

    /// Makes a chart; its name gets a number when another chart has it.
    Result<ChartId> add(const ChartSpec &spec);
    /// A copy that stands behind the chart, under a name of its own.
    Result<ChartId> duplicate(ChartId id);
    /// Keeps the chart as `spec`; Conflict when that takes another chart's name, Invalid when it is no name.
    Status change(ChartId id, const ChartSpec &spec);
    /// Sets the title in one language, which is what people call the chart by; its name stays.
    Status retitle(ChartId id, const QString &title, Language language);
    Status remove(ChartId id);
    /// Puts the chart at `place` (from 0) of the order.
    Status move(ChartId id, int place);

    QList<SeriesEntry> series() const;
    Result<SeriesId> importSeries(const SeriesImport &import);
    /// Sets name and source line.
    Status changeSeries(const Series &series);
    Status removeSeries(SeriesId id);

private:
    Status edit(const char *title, const std::function<Status(Database &)> &change);

    Workbench &m_workbench;
};

} // namespace concord
