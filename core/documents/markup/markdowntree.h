// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/document.h"

namespace concord {

/// The blocks of a Markdown text without front matter. Fails with Invalid ("document-nesting", "document-size",
/// "document-time", "paragraph-count") or Cancelled.
Result<QList<Block>> markdownBlocks(const QString &text, const Progress &progress);

} // namespace concord
