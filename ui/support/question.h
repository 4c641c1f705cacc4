// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace concord {

/// Asks before something that leaves the program or cannot be taken back; `action` names what the one button does, the
/// other cancels and is the default. Texts are plain. Stops the work until it is answered.
bool isConfirmed(QWidget *parent, const QString &question, const QString &detail, const QString &action);

} // namespace concord
