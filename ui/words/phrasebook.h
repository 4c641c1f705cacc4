// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QString>

#include <initializer_list>

namespace concord {

/// A sentence of the program in `language`, whatever language the interface speaks: findings, errors and chart words are
/// needed in both at once. `source` is English, marked with QT_TRANSLATE_NOOP(context, source); Chinese comes from the
/// embedded translation. Falls back to English.
QString phrase(const char *context, const char *source, Language language);

/// `sentence` with %1 … %9 replaced by `arguments` in one pass, so that an argument may itself contain "%2". A place
/// without an argument stays as it is.
QString filled(const QString &sentence, std::initializer_list<QString> arguments);

} // namespace concord
