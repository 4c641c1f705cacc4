// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

namespace concord {

/// What people call a chart: its title; while it has none, what it measures.
QString chartTitle(const ChartSpec &spec, Language language);

/// The same of several charts, in their order, told apart: "Losses", "Losses (2)".
QStringList chartTitles(const QList<ChartContent> &charts, Language language);

} // namespace concord
