// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/base/progress.h"
#include "core/checks/finding.h"

namespace concord {

/// `figure-arithmetic`: sums the text itself states inside a sentence and that do not hold beyond the rounding of how they
/// are written: a share of an amount, growth from one value to another in percent or by an amount, a multiple, a total.
/// Hints (info), never with a fix: which of the figures is wrong nobody can tell from the text. Works on either side alone;
/// the patterns are our own. Ends early once `stop` is cancelled.
QList<Finding> checkArithmetic(const Bitext &bitext, const Progress *stop = nullptr);

} // namespace concord
