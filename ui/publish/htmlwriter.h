// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "ui/publish/fontsubset.h"
#include "ui/publish/inks.h"

namespace concord {

/// A page of its own with the chart as inline SVG, its values as a table, and JSON-LD (schema.org Dataset). No script, no
/// address fetched; marks can be walked with Tab. UTF-8; equal charts give equal bytes.
QByteArray htmlOf(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme);

} // namespace concord
