// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// The formats Concord reads, as a file chooser wants them, in the interface's language.
QString documentFilter();

} // namespace concord
