// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QFont>

namespace concord {

/// Fonts named face by face, so that no fallback of the system chooses: left alone it draws Chinese in the Japanese forms.
/// In a Chinese text the Chinese face comes first (its quotation marks are full width), in an English one the Latin face.
/// Sizes in device-independent pixels.

/// A text serif for reading.
QFont readingFont(Language language, int pixels);

/// Letters of one width, for code.
QFont fixedFont(Language language, int pixels);

/// A sans for the interface.
QFont interfaceFont(Language language, int pixels);

} // namespace concord
