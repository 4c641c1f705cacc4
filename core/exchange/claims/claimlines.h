// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"

namespace concord {

/// Claims as JSON Lines: one object of fullClaimToJson a line, UTF-8, ends in LF. Equal claims give equal bytes.
QByteArray claimLines(const QList<ArticleClaims> &sets);

/// Reads them, and what `claims add --from` reads. Invalid with "line 7: …; line 9: …" as the detail (the first twenty) for what cannot be used; then nothing
/// was read.
Result<QList<ReadClaim>> readClaimLines(const QByteArray &bytes, const ClaimGround &ground);

/// Most claims one file may bring.
constexpr qsizetype kMaxImportedClaims = 500'000;

} // namespace concord
