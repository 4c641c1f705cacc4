// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/chartwords.h"

namespace concord {

/// The words of a chart's data table in one language.
struct TableWords
{
    QString caption, entity, period, value, low, high, unit, status, attribution;
    QString download; ///< a link to the data as CSV
    QStringList states; ///< by ClaimStatus

    QString state(ClaimStatus of) const { return states.value(static_cast<int>(of)); }
};

TableWords tableWords(Language language);

/// The period as a reader expects it; as it was recorded when it is no stretch of the calendar.
QString periodName(const Datum &datum, const ChartWords &words);

/// The values as an HTML table: entity, period, value as labelled, status, attribution; a row a datum, in the order of
/// ChartContent::data, with the datum's index (data-row).
QString htmlTable(const ChartContent &content, Language language);

} // namespace concord
