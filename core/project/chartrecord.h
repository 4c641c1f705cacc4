// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace concord {

/// A chart as the project keeps it; core/charts reads and writes the specification.
struct ChartRecord
{
    ChartId id;
    QString name;
    int position = 0; ///< order in the strip; Charts::add places a new one last
    QString spec;     ///< JSON

    bool operator==(const ChartRecord &) const = default;
};

} // namespace concord
