// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/lint/linter.h"
#include "ui/publish/inks.h"

namespace concord {

/// A Vega-Lite specification (version 6) for every kind, with the values inside and the axis of the picture: ranges as a light
/// part or a rule, doubtful values pale or hollow, contradicting values beside each other, stacks begun where the picture
/// begins them, annotations where the kind has an axis for them. Subtitle, notes, source and byline go along; claims are
/// under usermeta.
QByteArray vegaOf(const ChartContent &content, const Scene &scene, ChartTheme theme);

/// The chart as a value: specification, language, alternative text, remarks, and each datum with its bounds, label, status,
/// claim or observation.
QByteArray jsonOf(const ChartContent &content, const Scene &scene, const QList<Remark> &remarks);

} // namespace concord
