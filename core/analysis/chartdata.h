// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/project/project.h"

namespace concord {

/// The charts of a project with their data: claims of all articles and observations of all series. A chart whose
/// specification cannot be read fails with Invalid and the chart's name.
Result<QList<ChartContent>> projectCharts(const Project &project);

} // namespace concord
