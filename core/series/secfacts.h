// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/observationtable.h"

#include <QDate>

namespace concord {

/// One value of one company for a stretch of its own calendar, from filings with the United States Securities and
/// Exchange Commission.
struct SecValue
{
    QString tag;         ///< of the taxonomy: "PaymentsToAcquirePropertyPlantAndEquipment"
    QString metric;      ///< ours for that tag ("capex"), or the tag
    Period period;
    Decimal value;
    QString unit;
    bool isDerived = false; ///< the difference of two year-to-date values
    QString form;        ///< of the filing it was taken from, the later of the two when derived
    QDate filed;
    QString accession;
    QString fiscalName;  ///< "FY2025 Q3"; empty when no whole year of the company holds it

    bool operator==(const SecValue &) const = default;
};

enum class SecGrain { Quarter, Year };

struct SecReading
{
    QString company;
    QList<SecValue> values; ///< by metric, then first day
    QList<SeriesFault> faults; ///< restatements and tag switches
};

/// Reads "company facts" and "company concept" JSON (data.sec.gov). Of values for the same days the one filed last is
/// taken, and a different earlier one is reported as restated. Quarters (80 to 100 days) that were only reported within
/// year-to-date values are their differences. Where two tags mean one metric, each place is filled by the tag filed last.
/// Balances at a day are values of that day in either grain. Fails with Unreadable when it is no such JSON.
Result<SecReading> readSecFacts(QByteArrayView bytes, SecGrain grain = SecGrain::Quarter);

/// The values as rows, the filing as their source.
SeriesReading secRows(const SecReading &reading, const QString &entity = {});

} // namespace concord
