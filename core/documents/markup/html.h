// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentreader.h"

namespace concord {

/// Reads the article of a web page, not its page: navigation, sidebars, captions, related stories, forms and notices are
/// left out, the headline stays as the first block. A page that has nothing of the kind, as word processors and
/// converters write them, is read whole. Title, byline and date come from what the page says about itself. The encoding is
/// the one given, a byte order mark's, UTF-8 when the bytes are, what the page declares, then what decodeText() finds.
/// Errors as readDocument.
Result<Document> readHtml(QByteArrayView bytes, const ReadOptions &options, Progress &progress);

} // namespace concord
