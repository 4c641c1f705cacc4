// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// The label of the item of this number in an ordered list of an HTML type: "1" → "3.", "a" → "c.", "A" → "C.",
/// "i" → "iii.", "I" → "III.". Numbers that have no such form are written in digits.
QString listLabel(int number, const QString &type);

} // namespace concord
