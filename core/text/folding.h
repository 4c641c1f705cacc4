// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// Case, width and compatibility folded (Unicode NFKC_Casefold, UAX #31) with all white space removed: for comparing
/// passages, not for showing.
QString foldedText(QStringView text);

} // namespace concord
