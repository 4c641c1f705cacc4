// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/terms/mining/renderingmatrix.h"

namespace concord {

/// The article as terms are looked for in it: a pair for each bead.
PairedText pairedText(const Bitext &bitext);

/// The concepts of an article and their renderings, with what Concord's own termbase and the ideographs' definitions know.
/// Empty when a side is, or where the sides are not English and Chinese.
RenderingMatrix renderingMatrix(const Bitext &bitext);

} // namespace concord
