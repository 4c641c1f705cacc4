// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/savedtemplates.h"

#include "ui/settings/settings.h"

#include <algorithm>

namespace concord {

namespace {

void store(const QList<ChartTemplate> &templates)
{
    QStringList lines;
    for (const ChartTemplate &pattern : templates)
        lines << QString::fromUtf8(toJson(pattern));
    kChartTemplatesSetting.store(lines);
}

bool isCalled(const ChartTemplate &pattern, const QString &name)
{
    return pattern.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<ChartTemplate> savedTemplates()
{
    QList<ChartTemplate> templates;
    const QStringList lines = kChartTemplatesSetting.value();
    for (const QString &line : lines.first(std::min(lines.size(), kMostTemplates))) {
        if (const Result<ChartTemplate> pattern = chartTemplateFromJson(line.toUtf8()))
            templates << *pattern;
    }
    std::sort(templates.begin(), templates.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return templates;
}

bool keepTemplate(const ChartTemplate &pattern)
{
    QList<ChartTemplate> templates = savedTemplates();
    templates.removeIf([&pattern](const ChartTemplate &other) { return isCalled(other, pattern.name); });
    if (templates.size() >= kMostTemplates)
        return false;
    templates << pattern;
    store(templates);
    return true;
}

void forgetTemplate(const QString &name)
{
    QList<ChartTemplate> templates = savedTemplates();
    templates.removeIf([&name](const ChartTemplate &other) { return isCalled(other, name); });
    store(templates);
}

} // namespace concord
