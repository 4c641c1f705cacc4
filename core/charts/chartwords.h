// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/axes/grain.h"
#include "core/text/language.h"

#include <QString>
#include <QStringList>

namespace concord {

/// The words a chart in one language needs; filled in above the core (ui/publish/chartphrases). %1, %2 … are places.
struct ChartWords
{
    QString unverified;
    QString disputed;
    QString outdated;
    QString range;       ///< legend: what the light part of a bar means
    QString conflict;    ///< legend: what a bracket around values means
    QString noData;
    QString sourceLine;  ///< "Source: %1"
    QString noSource;    ///< stands in the source line while it is empty
    QString noteLine;    ///< "Note: %1"
    QString withUnit;    ///< subtitle %1 with unit %2
    QString withDetail;  ///< "%1 (%2)"
    QString missing;     ///< "No data: %1"
    QString andMore;     ///< the end of a list that was cut: %1 more
    QString hidden;      ///< a note: values of these periods are not drawn, "Not shown: %1"
    QString withPeriod;  ///< subtitle %1, the one period %2
    QString gain;        ///< legend: bars above zero
    QString loss;        ///< legend: bars below zero
    QString listSeparator;
    QString sentenceGap; ///< between sentences of a text

    QStringList months;  ///< twelve
    QString year;        ///< "%1"
    QString half;        ///< year %1, half %2
    QString quarter;     ///< year %1, quarter %2
    QString quarterOnly; ///< quarter %1, on an axis that names the year once
    QString month;       ///< year %1, month %2
    QString day;         ///< year %1, month %2, day %3
    QString days;        ///< %1 to %2

    QString markLabel;   ///< entity %1, period %2, value %3
    QString altBars;     ///< "Grouped bar chart: %1"
    QString altRanges;
    QString altSteps;
    QString altSorted;
    QString altDiverging;
    QString altStacked;
    QString altLine;
    QString altDots;
    QString altSlope;
    QString altTimeline;
    QString altMultiples;
    QString logAxis;     ///< a note: the axis is logarithmic
    QString altUnit;     ///< unit %1
    QString altExtent;   ///< number of values %1, entities %2, first period %3, last period %4
    QString altExtentOnce; ///< number of values %1, entities %2, the one period %3; empty: as altExtent
    QString altExtremes; ///< highest %1, lowest %2
    QString altDoubtful; ///< number not verified %1
    QString altEmpty;
};

/// A period as a reader expects it: "Q3 2024", "2024年第3季".
QString periodLabel(const Period &period, const ChartWords &words);

} // namespace concord
