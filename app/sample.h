// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace concord {

/// Makes the sample project at `path` from the embedded sample (resources/sample): article, series, claims, charts.
/// Fails as createProjectWith does.
Status createSampleProject(const QString &path);

} // namespace concord
