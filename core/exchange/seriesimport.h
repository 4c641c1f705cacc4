// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/series.h"

#include <QByteArrayView>
#include <QList>

namespace concord {

struct SeriesImport
{
    Series series;
    QList<Observation> observations;
};

/// A CSV table as a series named `name`, ready for AllSeries::add. Errors of readSeriesTable.
Result<SeriesImport> readSeriesImport(QByteArrayView bytes, const QString &name);

} // namespace concord
