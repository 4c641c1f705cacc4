// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/linter.h"
#include "ui/publish/inks.h"

namespace concord {

/// A Vega-Lite specification (version 6) with the values inside: grouped bars, bars with ranges, or a step line, doubtful
/// values paler, title and subtitle, the source as the subtitle's last line, claims under usermeta.
QByteArray vegaOf(const ChartContent &content, const Scene &scene, ChartTheme theme);

/// The chart as a value: specification, language, alternative text, remarks, and each datum with its bounds, label, status,
/// claim or observation.
QByteArray jsonOf(const ChartContent &content, const Scene &scene, const QList<Remark> &remarks);

/// CSV as Datawrapper reads it: for bars and lines a row a period and a column an entity; for ranges label, low, high and
/// status. Bare numbers in whole units.
QByteArray datawrapperOf(const ChartContent &content, const Scene &scene);

} // namespace concord
