// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/editing/charttemplate.h"

namespace concord {

/// The most templates one person keeps.
inline constexpr qsizetype kMostTemplates = 60;

/// The chart templates of this person on this machine, by name; what cannot be read of the settings is passed over.
QList<ChartTemplate> savedTemplates();
/// Keeps a template in the place of one of the same name (without case). False when there are kMostTemplates others.
bool keepTemplate(const ChartTemplate &pattern);
void forgetTemplate(const QString &name);

} // namespace concord
