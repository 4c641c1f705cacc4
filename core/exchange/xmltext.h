// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// `text` without what XML 1.0 does not allow (production Char): it keeps tab, line ends, and everything from U+0020 on without
/// lone surrogates, U+FFFE and U+FFFF.
QString allowedInXml(const QString &text);

} // namespace concord
