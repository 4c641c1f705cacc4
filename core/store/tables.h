// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace concord {

/// The one list of durable tables: what a changeset records and may change. Each has a primary key, none is virtual.
/// Everything else in the file (journal, undo_step, schema_step, the full-text index) belongs to this file alone and is never exchanged.
inline constexpr std::array kDurableTables{
    "article", "text",        "revision", "paragraph", "claim",   "anchor",
    "claim_tag", "evidence",  "comment",  "metric",    "rejection",
    "bead",    "series",      "observation", "chart",  "waiver",  "setting",
    "concept", "designation",
};

} // namespace concord
