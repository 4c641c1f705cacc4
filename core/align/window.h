// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

namespace concord {

/// A part of both sides to align by itself.
struct Window
{
    Range source;
    Range translation;
};

} // namespace concord
