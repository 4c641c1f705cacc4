// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"

namespace concord {

/// The words charts are drawn with, English or Traditional Chinese. Both are needed at once, whatever the interface speaks.
ChartWords chartWords(Language language);

} // namespace concord
