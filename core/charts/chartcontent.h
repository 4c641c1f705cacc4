// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/charts/chartspec.h"
#include "core/figures/figure.h"
#include "core/project/claim.h"
#include "core/project/series.h"

#include <algorithm>

namespace concord {

/// One value to be drawn, with where it came from: a claim or an observation, never both.
struct Datum
{
    QString entity;
    Period period;         ///< invalid when the claim's words are no stretch of the calendar
    QString periodText;    ///< as it was recorded
    std::optional<Decimal> low;
    std::optional<Decimal> high; ///< at least one of the two is there
    Qualifier qualifier = Qualifier::None;
    ClaimStatus status = ClaimStatus::Verified; ///< observations count as verified
    QString attribution;
    QDate recorded; ///< when the claim was made, UTC; invalid for observations
    QString unit;
    ClaimId claim;
    ObservationId observation;

    Decimal least() const { return low ? *low : *high; }
    Decimal most() const { return high ? *high : *low; }
    /// How far a bar from zero is sure: the bound nearer to zero, or zero itself when the range holds it.
    Decimal sureEnd() const { return most().isNegative() ? most() : std::max(least(), Decimal(0)); }
    bool isRange() const { return low && high && *low != *high; }
    /// Anything but verified: drawn and labelled as such.
    bool isDoubtful() const { return status != ClaimStatus::Verified; }
    bool operator==(const Datum &) const = default;
};

/// A chart with its data.
struct ChartContent
{
    ChartId id;
    ChartSpec spec;
    QList<Datum> data;

    /// Entities in drawing order: those of the spec that have data, then any others as they come.
    QStringList entities() const;
    /// Distinct valid periods by first day, then last.
    QList<Period> periods() const;
    bool operator==(const ChartContent &) const = default;
};

/// Picks what the spec asks for: the metric and unit alike (metric without case), the entity listed or, in either
/// language, called by one of its names, and the length of the period. Left out are claims found wrong, claims without a value or with a low above the high,
/// and outdated ones that the spec does not name one by one. A spec that names neither claims nor a series takes both. Sorted by entity, then period, then value; a pure function.
ChartContent chartContent(const ChartSpec &spec, const QList<Claim> &claims, const QList<Observation> &observations,
                          ChartId id = {});

} // namespace concord
