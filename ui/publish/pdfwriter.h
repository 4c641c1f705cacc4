// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/publish/fontsubset.h"
#include "ui/publish/inks.h"
#include "ui/publish/metadata.h"

namespace concord {

/// One page of the scene's size with real text: what is copied or searched is, code point for code point, what was drawn.
/// Title, alternative text, source, byline and the origins of the marks are in the XMP metadata, `table` (CSV) is attached as data.csv. Equal scenes give
/// equal bytes: creation date and identifier are constant.
Result<QByteArray> pdfOf(const Scene &scene, const Credit &credit, const QByteArray &table, const FontSubset &fonts, ChartTheme theme);

} // namespace concord
