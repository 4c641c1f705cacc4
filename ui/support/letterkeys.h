// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace concord {

/// Letters typed while a list has the focus are keys of actions; where no action takes one, the list does not jump to an entry that
/// begins with it.
void leaveLettersToActions(QAbstractItemView *view);

} // namespace concord
