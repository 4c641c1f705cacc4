// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace concord {

/// The one list of durable tables: what a changeset records and may change. Each has a primary key, none is virtual.
/// Everything else in the file (journal, undo_step, schema_step) belongs to this file alone and is never exchanged.
inline constexpr std::array kDurableTables{
    "article", "text",        "revision", "paragraph", "claim",   "anchor",
    "bead",    "series",      "observation", "chart",  "waiver",  "setting",
};

} // namespace concord
