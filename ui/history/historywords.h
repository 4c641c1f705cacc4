// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// How a column of the project's tables is called in the interface language; one that has no word of ours keeps its name.
QString columnText(const QString &table, const QString &column);

/// Whether it has one: the rest is bookkeeping.
bool isShownColumn(const QString &table, const QString &column);

} // namespace concord
