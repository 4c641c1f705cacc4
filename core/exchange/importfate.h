// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

/// What becomes of one thing that a file brings.
enum class ImportFate {
    Added,
    Changed, ///< it was there already and gets what the file says of it
    Same,    ///< it is there already as the file has it
    Left,    ///< it has no place here
};

} // namespace concord
