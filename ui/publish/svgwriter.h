// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "ui/publish/fontsubset.h"
#include "ui/publish/inks.h"

namespace concord {

/// `Inline` is for a page: no XML declaration, as wide as its column, and every mark can be reached with Tab, shows its
/// label as a tooltip, and has the datum's index (data-mark).
enum class SvgUse { File, Inline };

/// SVG 1.1 with one `<text>` a label, a clip path around the plot, title and description for screen readers, a label and
/// the claim's or observation's key on every mark (data-claim, data-observation), Dublin Core metadata, and the subset
/// fonts embedded. UTF-8; equal scenes give equal bytes.
QByteArray svgOf(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme,
                 SvgUse use = SvgUse::File);

} // namespace concord
