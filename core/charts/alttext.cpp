// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/alttext.h"

#include "core/charts/labels/numberlabels.h"

#include <algorithm>

namespace concord {

namespace {

QString datumText(const ChartContent &content, const Datum &datum, Language language, const ChartWords &words)
{
    const QString period = datum.period.isValid() ? periodLabel(datum.period, words) : datum.periodText;
    return words.markLabel.arg(content.spec.entityName(datum.entity, language), period,
                               figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language, content.spec.numbers));
}

QString kindText(ChartForm kind, const ChartWords &words)
{
    switch (kind) {
    case ChartForm::GroupedBars:
        return words.altBars;
    case ChartForm::RangeBars:
        return words.altRanges;
    case ChartForm::StepLine:
        return words.altSteps;
    case ChartForm::SortedBars:
        return words.altSorted;
    case ChartForm::DivergingBars:
        return words.altDiverging;
    case ChartForm::StackedBars:
        return words.altStacked;
    case ChartForm::Line:
        return words.altLine;
    case ChartForm::DotPlot:
        return words.altDots;
    case ChartForm::Slope:
        return words.altSlope;
    case ChartForm::Timeline:
        return words.altTimeline;
    case ChartForm::SmallMultiples:
        return words.altMultiples;
    }
    return {};
}

QString extentText(const ChartContent &content, Language language, const ChartWords &words)
{
    QStringList names;
    for (const QString &entity : content.entities())
        names << content.spec.entityName(entity, language);
    const QList<Period> periods = content.periods();
    const QString first = periods.isEmpty() ? content.data.first().periodText : periodLabel(periods.first(), words);
    const QString last = periods.isEmpty() ? content.data.last().periodText : periodLabel(periods.last(), words);
    if (first == last && !words.altExtentOnce.isEmpty())
        return words.altExtentOnce.arg(QString::number(content.data.size()), names.join(words.listSeparator), first);
    return words.altExtent.arg(QString::number(content.data.size()), names.join(words.listSeparator), first, last);
}

} // namespace

QString altText(const ChartContent &content, Language language, const ChartWords &words)
{
    const Bilingual &own = content.spec.altText;
    if (!own.isEmpty())
        return own.in(language);
    QString measure = content.spec.subtitle.in(language).trimmed();
    if (measure.isEmpty())
        measure = content.spec.title.in(language).trimmed();
    if (measure.isEmpty())
        measure = content.spec.metric;
    QStringList parts{kindText(content.spec.kind, words).arg(measure)};
    if (content.data.isEmpty())
        return (parts << words.altEmpty).join(words.sentenceGap);
    parts << extentText(content, language, words);
    const QString unit = axisUnitName({0, content.spec.unit.isEmpty() ? content.data.first().unit : content.spec.unit}, language);
    if (!unit.isEmpty() && !words.altUnit.isEmpty() && !namesUnit(measure, content.data.first().unit))
        parts << words.altUnit.arg(unit);
    const auto highest = std::max_element(content.data.begin(), content.data.end(),
                                          [](const Datum &a, const Datum &b) { return a.most() < b.most(); });
    const auto lowest = std::min_element(content.data.begin(), content.data.end(),
                                         [](const Datum &a, const Datum &b) { return a.least() < b.least(); });
    if (content.data.size() > 1)
        parts << words.altExtremes.arg(datumText(content, *highest, language, words), datumText(content, *lowest, language, words));
    const auto doubtful = std::count_if(content.data.begin(), content.data.end(), [](const Datum &datum) { return datum.isDoubtful(); });
    if (doubtful > 0)
        parts << words.altDoubtful.arg(doubtful);
    return parts.join(words.sentenceGap);
}

} // namespace concord
