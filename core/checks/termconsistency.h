// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"
#include "core/terms/mining/renderingmatrix.h"

namespace concord {

/// `term-inconsistent` without a termbase: for each concept of the rendering matrix that is rendered in several ways, one
/// finding for each rendering that is not the main one, with all its places. A warning for names, acronyms and phrases, whose
/// fix writes the main rendering; a hint for single words. What `name-inconsistent` reports is left to it.
QList<Finding> checkRenderings(const RenderingMatrix &matrix);

} // namespace concord
