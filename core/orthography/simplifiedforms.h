// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace concord {

/// What a character of Simplified texts is in Traditional ones; empty for a character that both have (后, 里, 干). By Unihan's
/// variants (Unicode Standard Annex #38) made into a table while building, less what Big5 or we know as Traditional, and with
/// the few that Big5 has and nobody in Taiwan writes. Basic plane only. Read once, then the same for every thread.
QString traditionalForms(char16_t character);

} // namespace concord
