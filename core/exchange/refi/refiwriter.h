// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"
#include "core/exchange/refi/refinames.h"

namespace concord {

/// Claims as a REFI-QDA project (.qdpx, QDA-XML 1.0 of March 2019): each text is a source, each anchor that has a passage a
/// selection of it in code points, end excluded, coded with the claim's metric and tags; each claim a case that holds the fields
/// as variables; notes and comments are notes. What XML cannot hold is left out of readable fields; the variable "concord" holds
/// the whole claim as JSON for reading back. Equal claims give equal bytes.
QByteArray refiProject(const QList<ArticleClaims> &sets, const RefiNames &names, const QString &title);

} // namespace concord
