// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>

namespace concord {

/// One imported observation.
struct SeriesRow
{
    QString entity;
    QString metric;
    Period period;
    Decimal value;
    QString unit;
    QString source;

    bool operator==(const SeriesRow &) const = default;
};

/// Reads a CSV table with the columns entity, metric, period, value, unit and, if it likes, source, in any order. Fails
/// with Invalid and the line's number for a missing column, a period or number that cannot be read, with Unreadable when it
/// is not UTF-8; nothing is guessed.
Result<QList<SeriesRow>> readSeriesTable(QByteArrayView bytes);

} // namespace concord
