// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QTest>

namespace concord {

/// A chart of each kind as a newsroom has them: three companies, claims and observations, a range, doubtful values, two claims
/// that contradict each other, losses where the kind shows them, words in both languages.
inline ChartContent sampleChart(ChartForm kind)
{
    ChartContent chart;
    ChartSpec &spec = chart.spec;
    spec.name = chartFormName(kind);
    spec.kind = kind;
    spec.metric = QStringLiteral("spending");
    spec.unit = QStringLiteral("USD");
    spec.title = {QStringLiteral("Spending on servers doubled in two years"), QStringLiteral("伺服器支出兩年翻了一倍")};
    spec.subtitle = {QStringLiteral("Spending by company, 2022–2024"), QStringLiteral("各公司支出，2022年至2024年")};
    spec.source = {QStringLiteral("Company filings, our count"), QStringLiteral("公司申報文件、本刊統計")};
    spec.byline = {QStringLiteral("Chart: A. Reporter"), QStringLiteral("製圖：記者甲")};
    spec.notes = {QStringLiteral("Hatched values are not verified."), QStringLiteral("斜線部分尚未核實。")};
    spec.names = {{QStringLiteral("Acme"), {QStringLiteral("Acme"), QStringLiteral("頂峰")}},
                  {QStringLiteral("Globex"), {QStringLiteral("Globex"), QStringLiteral("寰宇")}}};
    const bool hasLosses = kind == ChartForm::DivergingBars;
    const auto add = [&](const char *entity, int year, qint64 low, qint64 high, ClaimStatus status = ClaimStatus::Verified) {
        Datum datum;
        datum.entity = QString::fromLatin1(entity);
        datum.period = Period::year(year);
        datum.periodText = datum.period.toString();
        const int sign = hasLosses && year == 2023 ? -1 : 1;
        datum.low = Decimal::fromInteger((sign < 0 ? -high : low) * 100'000'000);
        datum.high = Decimal::fromInteger((sign < 0 ? -low : high) * 100'000'000);
        datum.unit = chart.spec.unit;
        datum.status = status;
        datum.attribution = QStringLiteral("The Daily Ledger");
        if (status == ClaimStatus::Verified)
            datum.observation = ObservationId{900 + chart.data.size()};
        else
            datum.claim = ClaimId{(qint64{1} << 60) + chart.data.size()};
        chart.data << datum;
    };
    add("Acme", 2022, 200, 200);
    add("Acme", 2023, 310, 310);
    add("Acme", 2024, 420, 500, ClaimStatus::Unverified);
    add("Globex", 2022, 150, 150);
    add("Globex", 2023, 180, 180, ClaimStatus::Disputed);
    add("Globex", 2023, 260, 260, ClaimStatus::Unverified);
    add("Globex", 2024, 330, 330);
    add("Initech", 2022, 35, 45, ClaimStatus::Outdated);
    add("Initech", 2023, 72, 72);
    add("Initech", 2024, 90, 90);
    if (!hasBars(kind) && kind != ChartForm::Timeline) {
        spec.annotations = {{ChartAnnotation::Kind::Line, {QStringLiteral("Forecast"), QStringLiteral("預估")}, Decimal::fromInteger(40'000'000'000), {}, {}}};
    }
    return chart;
}

/// Rows of every kind in both languages.
inline void addEveryChart()
{
    QTest::addColumn<ChartForm>("kind");
    QTest::addColumn<Language>("language");
    for (int form = 0; form < kChartFormCount; ++form) {
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            const auto kind = static_cast<ChartForm>(form);
            QTest::addRow("%s %s", qPrintable(chartFormName(kind)), qPrintable(languageTag(language))) << kind << language;
        }
    }
}

} // namespace concord
