// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/base/progress.h"
#include "core/checks/finding.h"

namespace concord {

/// `figure-inconsistent`: the same thing said of the same name in the same words, with another value, at two places of one
/// language. Only where the words before the figure in its clause are the same, name somebody and are long enough to say
/// what is counted. Hints (info). Ends early once `stop` is cancelled; linear in the figures.
QList<Finding> checkConsistency(const Bitext &bitext, const Progress *stop = nullptr);

} // namespace concord
