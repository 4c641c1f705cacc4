// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

namespace concord {

/// A sentence of the program in `language`, whatever language the interface speaks: findings, errors and chart words are
/// needed in both at once. `source` is English, marked with QT_TRANSLATE_NOOP(context, source); Chinese comes from the
/// embedded translation. Falls back to English.
QString phrase(const char *context, const char *source, Language language);

} // namespace concord
