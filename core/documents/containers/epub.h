// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/xmlpart.h"
#include "core/documents/documentreader.h"

namespace concord {

/// Reads the chapters of an EPUB (3.3 and 2) in the order of its spine, without its navigation, cover and title page; title,
/// author and date come from its package. Pictures, styles and scripts are never unpacked. Errors as readDocument; a part
/// that the package names and the archive lacks is Unreadable ("archive-entry") with its path.
Result<Document> readEpub(QByteArrayView bytes, const ReadOptions &options, Progress &progress);

/// The same of an archive that is open already.
Result<Document> readEpubParts(const PartSource &parts, const ReadOptions &options, Progress &progress);

} // namespace concord
