// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// What a size of chartPresets() is called in the language of the interface; its name for one not known here.
QString presetText(const QString &name);

} // namespace concord
