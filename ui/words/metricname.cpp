// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/metricname.h"

#include "ui/words/phrasebook.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>

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
    {"headcount", QT_TRANSLATE_NOOP("Metric", "headcount")},
    {"debt", QT_TRANSLATE_NOOP("Metric", "debt")},
    {"interest", QT_TRANSLATE_NOOP("Metric", "interest")},
    {"interest-rate", QT_TRANSLATE_NOOP("Metric", "interest rate")},
    {"dividend", QT_TRANSLATE_NOOP("Metric", "dividend")},
    {"tax", QT_TRANSLATE_NOOP("Metric", "tax")},
    {"margin", QT_TRANSLATE_NOOP("Metric", "margin")},
    {"salary", QT_TRANSLATE_NOOP("Metric", "pay")},
    {"fine", QT_TRANSLATE_NOOP("Metric", "fine")},
    {"subsidy", QT_TRANSLATE_NOOP("Metric", "subsidy")},
    {"budget", QT_TRANSLATE_NOOP("Metric", "budget")},
    {"acquisition", QT_TRANSLATE_NOOP("Metric", "acquisition")},
    {"orders", QT_TRANSLATE_NOOP("Metric", "orders")},
    {"stake", QT_TRANSLATE_NOOP("Metric", "stake")},
    {"market-share", QT_TRANSLATE_NOOP("Metric", "market share")},
    {"shipments", QT_TRANSLATE_NOOP("Metric", "shipments")},
    {"production", QT_TRANSLATE_NOOP("Metric", "production")},
    {"capacity", QT_TRANSLATE_NOOP("Metric", "capacity")},
    {"emissions", QT_TRANSLATE_NOOP("Metric", "emissions")},
    {"exports", QT_TRANSLATE_NOOP("Metric", "exports")},
    {"imports", QT_TRANSLATE_NOOP("Metric", "imports")},
    {"inflation", QT_TRANSLATE_NOOP("Metric", "inflation")},
    {"gdp", QT_TRANSLATE_NOOP("Metric", "GDP")},
    {"population", QT_TRANSLATE_NOOP("Metric", "population")},
    {"unemployment", QT_TRANSLATE_NOOP("Metric", "unemployment")},
    {"deaths", QT_TRANSLATE_NOOP("Metric", "deaths")},
    {"injured", QT_TRANSLATE_NOOP("Metric", "injured")},
    {"votes", QT_TRANSLATE_NOOP("Metric", "votes")},
    {"donation", QT_TRANSLATE_NOOP("Metric", "donation")},
    {"area", QT_TRANSLATE_NOOP("Metric", "area")},
    {"distance", QT_TRANSLATE_NOOP("Metric", "distance")},
    {"age", QT_TRANSLATE_NOOP("Metric", "age")},
    {"temperature", QT_TRANSLATE_NOOP("Metric", "temperature")},
    {"patients", QT_TRANSLATE_NOOP("Metric", "patients")},
    {"other", QT_TRANSLATE_NOOP("Metric", "other")},
};

struct OwnMetrics
{
    QMutex lock;
    QList<Metric> metrics;
};

OwnMetrics &own()
{
    static OwnMetrics own;
    return own;
}

QList<Metric> ownMetrics()
{
    const QMutexLocker locker(&own().lock);
    return own().metrics;
}

} // namespace

QString metricName(const QString &metric, Language language)
{
    for (const MetricWords &words : kMetrics) {
        if (metric == QLatin1String(words.metric))
            return phrase("Metric", words.name, language);
    }
    const QList<Metric> added = ownMetrics();
    const auto named = std::find_if(added.cbegin(), added.cend(), [&](const Metric &one) { return one.name == metric; });
    if (named == added.cend())
        return metric;
    return isChinese(language) ? named->chinese : named->english;
}

namespace {

/// What it is called: as it is kept, in English, in Chinese.
QStringList namesOf(const QString &metric)
{
    return {metric, metricName(metric, Language::English), metricName(metric, Language::TraditionalChinese)};
}

QStringList everyMetric()
{
    QStringList all = knownMetrics();
    for (const Metric &metric : ownMetrics())
        all.append(metric.name);
    return all;
}

} // namespace

QString metricFromWords(const QString &words)
{
    const QString wanted = words.simplified();
    for (const QString &metric : everyMetric()) {
        if (namesOf(metric).contains(wanted, Qt::CaseInsensitive))
            return metric;
    }
    return wanted;
}

std::optional<QString> metricMeant(const QString &words)
{
    const QString wanted = words.simplified();
    const QString exact = metricFromWords(wanted);
    const QStringList all = everyMetric();
    if (all.contains(exact) || wanted.isEmpty())
        return wanted.isEmpty() ? std::nullopt : std::optional(exact);
    QStringList begun;
    for (const QString &metric : all) {
        const QStringList names = namesOf(metric);
        if (std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return name.startsWith(wanted, Qt::CaseInsensitive); }))
            begun.append(metric);
    }
    return begun.size() == 1 ? std::optional(begun.first()) : std::nullopt;
}

QHash<QString, QString> metricNames()
{
    QHash<QString, QString> names;
    for (const QString &metric : everyMetric())
        names.insert(metric, namesOf(metric).join(u'\n'));
    return names;
}

void setOwnMetrics(const QList<Metric> &metrics)
{
    const QMutexLocker locker(&own().lock);
    own().metrics = metrics;
}

QStringList knownMetrics()
{
    QStringList metrics;
    for (const MetricWords &words : kMetrics)
        metrics.append(QLatin1String(words.metric));
    return metrics;
}

} // namespace concord
