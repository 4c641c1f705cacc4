// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/text/language.h"

namespace concord {

/// One sentence on what a finding says, with the passages as written.
QString findingMessage(const Finding &finding, Language language);

/// What its fix does; empty when it has none.
QString fixTitle(const Finding &finding, Language language);

/// The rule's name for a list ("Figures that differ") and what it looks for, in a sentence.
QString ruleTitle(const QString &rule, Language language);
QString ruleExplanation(const QString &rule, Language language);

} // namespace concord
