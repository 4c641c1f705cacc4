// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentreader.h"

namespace concord {

/// Reads plain text: a line is a paragraph, empty lines are left out; each is normalised. Fails with Unreadable (not
/// text), Invalid (empty, or over a limit).
Result<Document> readPlainText(QByteArrayView bytes, const ReadOptions &options);

/// A document with what can be told from its blocks alone, where the reader has not set it: language, title, byline and
/// date. Fails with Invalid when there is no block or there are too many.
Result<Document> finished(Document document, const ReadOptions &options);

} // namespace concord
