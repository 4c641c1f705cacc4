// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/metricname.h"

#include "ui/words/phrasebook.h"

#include <QCoreApplication>

namespace concord {

namespace {

struct MetricWords
{
    const char *metric;
    const char *name;
};

constexpr MetricWords kMetrics[] = {
    {"capex", QT_TRANSLATE_NOOP("Metric", "capital spending")}, {"loss", QT_TRANSLATE_NOOP("Metric", "loss")},
    {"profit", QT_TRANSLATE_NOOP("Metric", "profit")},          {"revenue", QT_TRANSLATE_NOOP("Metric", "revenue")},
    {"cost", QT_TRANSLATE_NOOP("Metric", "cost")},              {"price", QT_TRANSLATE_NOOP("Metric", "price")},
    {"funding", QT_TRANSLATE_NOOP("Metric", "funding")},        {"valuation", QT_TRANSLATE_NOOP("Metric", "valuation")},
    {"market-cap", QT_TRANSLATE_NOOP("Metric", "market value")}, {"users", QT_TRANSLATE_NOOP("Metric", "users")},
    {"headcount", QT_TRANSLATE_NOOP("Metric", "headcount")},    {"other", QT_TRANSLATE_NOOP("Metric", "other")},
};

} // namespace

QString metricName(const QString &metric, Language language)
{
    for (const MetricWords &words : kMetrics) {
        if (metric == QLatin1String(words.metric))
            return phrase("Metric", words.name, language);
    }
    return metric;
}

QStringList knownMetrics()
{
    QStringList metrics;
    for (const MetricWords &words : kMetrics)
        metrics.append(QLatin1String(words.metric));
    return metrics;
}

} // namespace concord
