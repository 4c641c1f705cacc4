// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

namespace concord {

/// A claim on one line: what it is about and its value, else its statement, else its passage.
QString claimLine(const Claim &claim);

/// The fields that differ, each with what it was and what it becomes, in the interface language: "Status: unverified → verified".
/// Empty where only what is not shown differs.
QString claimDifference(const Claim &before, const Claim &after);

} // namespace concord
