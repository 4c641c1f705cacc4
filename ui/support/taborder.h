// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace concord {

/// Makes the Tab key go through `panels` one after another, through each in its own order. They belong to one window or to
/// one widget that is in none yet. To be called again when a panel was given to another parent: that puts it last.
void orderTabs(const QList<QWidget *> &panels);

} // namespace concord
