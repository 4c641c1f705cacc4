// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"
#include "core/terms/mining/renderingmatrix.h"

namespace concord {

/// `term-inconsistent` without a termbase: for each concept of the rendering matrix that is rendered in several ways, one
/// finding for each rendering that is not the main one, with all its places. The main one is the form that `known` prefers in the
/// usage of `house`, where the text has it, else the most frequent. A warning for names, acronyms and phrases, whose
/// fix writes the main rendering; a hint for single words. What `name-inconsistent` reports is left to it.
QList<Finding> checkRenderings(const RenderingMatrix &matrix, const Termbase &known = {}, TermRegion house = TermRegion::Taiwan);

/// Lets a project's termbase decide what checkRenderings() has found: of a concept it knows, forms it lists are left to TermCheck,
/// and other forms are to become the one it prefers; where the text never has that, `term-missing` says so already and nothing is
/// left.
void followTermbase(QList<Finding> &findings, const Bitext &bitext, const Termbase &termbase, TermRegion house);

} // namespace concord
