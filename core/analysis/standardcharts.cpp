// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/standardcharts.h"

#include "core/charts/chartspec.h"
#include "core/project/charts.h"

#include <QJsonDocument>

namespace concord {

namespace {

ChartSpec standardChart(const QString &name, ChartForm form, const QString &metric, const Bilingual &title)
{
    ChartSpec spec;
    spec.name = name;
    spec.kind = form;
    spec.metric = metric;
    spec.title = title;
    return spec;
}

} // namespace

Status addStandardCharts(Database &database)
{
    const Result<QList<ChartRecord>> present = Charts::list(database);
    if (!present)
        return present.error();
    if (!present->isEmpty())
        return Done{};
    const ChartSpec specs[] = {
        standardChart(QStringLiteral("capex"), ChartForm::GroupedBars, QStringLiteral("capex"),
                      {QStringLiteral("Capital spending"), QStringLiteral("資本支出")}),
        standardChart(QStringLiteral("losses"), ChartForm::RangeBars, QStringLiteral("loss"),
                      {QStringLiteral("Losses"), QStringLiteral("虧損")}),
        standardChart(QStringLiteral("valuations"), ChartForm::StepLine, QStringLiteral("valuation"),
                      {QStringLiteral("Valuations"), QStringLiteral("估值")}),
    };
    for (const ChartSpec &spec : specs) {
        ChartRecord record;
        record.name = spec.name;
        record.spec = QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
        if (const Result<ChartRecord> stored = Charts::add(database, record); !stored)
            return stored.error();
    }
    return Done{};
}

} // namespace concord
