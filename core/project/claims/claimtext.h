// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// A text as claims are compared and filtered by: case, width and marks folded, Simplified and Traditional ideographs as one,
/// white space single.
QString claimKey(QStringView text);

} // namespace concord
