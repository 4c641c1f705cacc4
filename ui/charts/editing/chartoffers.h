// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

namespace concord {

/// What the project has to draw, for the fields of a chart. Values: claims with a number that were not
/// found wrong, and observations.
struct ChartOffers
{
    struct Measure
    {
        QString metric;
        QStringList units;    ///< the commonest first
        QStringList entities; ///< as they come
        QList<Grain> lengths; ///< of their periods, the longest first
        int claims = 0;
        int observations = 0;

        bool operator==(const Measure &) const = default;
    };

    QList<Measure> measures; ///< the most values first; metrics alike but for case are one

    /// Of a metric, without case; empty lists when nothing is recorded under it.
    Measure measure(const QString &metric) const;
    bool operator==(const ChartOffers &) const = default;
};

/// A pure function.
ChartOffers chartOffers(const QList<Claim> &claims, const QList<Observation> &observations);

} // namespace concord
