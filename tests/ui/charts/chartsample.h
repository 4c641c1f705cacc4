// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace concord {

/// A claim's value or, without a key, an observation's.
inline Datum datumOf(const QString &entity, const QString &period, double billions, qint64 claim, ClaimStatus status = ClaimStatus::Verified)
{
    Datum datum;
    datum.entity = entity;
    datum.periodText = period;
    datum.period = *Period::fromString(period);
    datum.low = datum.high = Decimal::fromInteger(static_cast<qint64>(billions * 1000) * 1000000);
    datum.unit = QStringLiteral("USD");
    datum.status = status;
    datum.attribution = QStringLiteral("A newspaper");
    if (claim > 0)
        datum.claim = ClaimId{claim};
    else
        datum.observation = ObservationId{-claim};
    return datum;
}

/// Companies A and B, two years each; a third company with one value, of which another is recorded.
inline ChartContent sampleChart(ChartForm kind, qint64 key = 1)
{
    ChartContent chart;
    chart.id = ChartId{key};
    chart.spec.name = QStringLiteral("chart-%1").arg(key);
    chart.spec.kind = kind;
    chart.spec.metric = QStringLiteral("loss");
    chart.spec.unit = QStringLiteral("USD");
    chart.spec.title = {QStringLiteral("A finding"), QStringLiteral("一項發現")};
    chart.spec.subtitle = {QStringLiteral("A measure"), QStringLiteral("一種量度")};
    chart.spec.source = {QStringLiteral("A report"), QStringLiteral("一份報告")};
    chart.data = {datumOf(QStringLiteral("A"), QStringLiteral("2023"), 5, 1), datumOf(QStringLiteral("A"), QStringLiteral("2024"), 9, 2, ClaimStatus::Unverified),
                  datumOf(QStringLiteral("B"), QStringLiteral("2023"), 3, 3), datumOf(QStringLiteral("B"), QStringLiteral("2024"), 7, -4)};
    return chart;
}

/// Two lines over forty quarters.
inline ChartContent longChart()
{
    ChartContent chart = sampleChart(ChartForm::Line, 9);
    chart.data.clear();
    for (const QString &entity : {QStringLiteral("A"), QStringLiteral("B")}) {
        for (int quarter = 0; quarter < 40; ++quarter) {
            const QString period = QStringLiteral("%1-Q%2").arg(2015 + quarter / 4).arg(quarter % 4 + 1);
            chart.data << datumOf(entity, period, (entity == QLatin1String("A") ? 10 : 20) + quarter % 7, chart.data.size() + 1);
        }
    }
    return chart;
}

inline QPoint middleOf(const ChartView &view, int mark)
{
    const int place = view.index().placeOf(mark);
    return place < 0 ? QPoint() : view.scene().marks[place].box.center().toPoint();
}

} // namespace concord
