// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace concord {

/// :/icons/`name`.svg in the ink the theme has when it is drawn, muted while disabled; an empty icon when there is no such
/// file. Window's thread.
QIcon inkedIcon(const QString &name);

} // namespace concord
