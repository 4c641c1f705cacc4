// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

namespace concord {

/// A set of imported numbers.
struct Series
{
    SeriesId id;
    QString name;
    QString source;      ///< the source line a chart prints
    QDateTime createdAt; ///< UTC

    bool operator==(const Series &) const = default;
};

/// One number of a series.
struct Observation
{
    ObservationId id;
    SeriesId series;
    QString entity;
    QString metric;
    QString period; ///< Period's notation
    Decimal value;
    QString unit;
    QString source; ///< where exactly it stands: a filing's number, a cell; may be empty

    bool operator==(const Observation &) const = default;
};

} // namespace concord
