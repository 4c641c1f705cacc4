// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/lint/linter.h"
#include "core/text/bilingual.h"

namespace concord {

/// What the linter's remark says and what to do about it, in both languages at once.
Bilingual remarkText(const Remark &remark);

} // namespace concord
