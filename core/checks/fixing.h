// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"

#include <QSet>

namespace concord {

/// A finding that speaks of no concept has none.
QString conceptOf(const Finding &finding);

/// The fixes of all findings of a rule, in reading order, one text's alone: `side`. What was waived is left out, and so is every
/// fix of a finding one of whose edits overlaps an edit that comes before: after those are made it is found again, or is gone.
QList<TextEdit> fixesOfRule(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints, const QString &rule, Side side);

} // namespace concord
