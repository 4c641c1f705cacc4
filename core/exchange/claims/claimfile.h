// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/claims/claimset.h"
#include "core/exchange/filekind.h"

namespace concord {

/// The claims of a file that holds some (holdsClaims), on what the project has now; those that are new are about `article`, the first when invalid.
/// Called inside Project::edit, as a REFI-QDA project brings its texts and names along, which are added. Fails as the reader of
/// the kind does, otherwise with the store's errors.
Result<QList<ReadClaim>> readClaimFile(FileKind kind, const QByteArray &bytes, const Project &project, ArticleId article, Progress &progress);

} // namespace concord
