// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "ui/publish/fontsubset.h"
#include "ui/publish/inks.h"

namespace concord {

/// A page of its own with the chart as inline SVG, its values as a table and as CSV to download, and JSON-LD (schema.org
/// Dataset). Nothing is fetched: a content security policy forbids it, and allows no script but the page's own, which is for
/// keys: arrows between marks, Enter to a mark's row. Without script every mark is reached with Tab. UTF-8; equal charts
/// give equal bytes.
QByteArray htmlOf(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme);

} // namespace concord
