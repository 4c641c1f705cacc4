// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// Renames the file of settings to "….broken", in place of an older one, when it cannot be read as one; the defaults hold then.
/// Its new name; empty when nothing was wrong or it could not be renamed. Before anything reads a setting.
QString setBrokenSettingsAside();

} // namespace concord
