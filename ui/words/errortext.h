// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/language.h"

namespace concord {

/// The sentence a person reads about an error: what, where, and what to do. Every such sentence of the program is in
/// errortext.cpp, in both languages.
QString describe(const Error &error, Language language);

} // namespace concord
