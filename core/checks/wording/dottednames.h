// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QStringView>

namespace concord {

/// The foreign names of a Chinese line that are written with middle dots, in the order they stand in: 安娜·林. A name takes in the
/// characters beside the dot that names are transcribed with, as far as a name goes.
QList<Range> dottedNames(QStringView line);

} // namespace concord
