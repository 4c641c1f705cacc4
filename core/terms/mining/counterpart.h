// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/renderingmatrix.h"

namespace concord {

/// What a selected passage of an article is called in the other language, so that a new concept has both sides: what the matrix
/// says of it, else what the starting termbase knows and the passage's counterpart has, else the run of up to five words of the
/// counterpart that is met beside the passage most surely: log-likelihood over pairs, both in more than half of the other's pairs.
/// The passage must occur twice. An unsure guess is none: empty where nothing speaks for anything or two runs are as likely. Pure.
QString counterpartFor(const PairedText &text, const RenderingMatrix &matrix, const TextSpan &selected);

} // namespace concord
