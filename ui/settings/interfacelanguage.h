// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

namespace concord {

/// The language the window speaks: that of the installed translation, so that sentences made from values never differ
/// from the words around them. Right again before the widgets hear of a LanguageChange.
Language interfaceLanguage();

} // namespace concord
