// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/limits.h"

#include <QByteArrayView>

#include <optional>

namespace concord {

struct ReadOptions
{
    QString encoding;                      ///< of TXT, Markdown and HTML; empty: detect
    std::optional<Language> language;      ///< empty: detect
    std::optional<DocumentFormat> format;  ///< empty: by content, then by the name's ending
};

/// Reads a file of any known format. `name` is its name or path, for its ending only. Fails with Unreadable (not text, a
/// damaged container, a format without text such as a scanned PDF), Invalid (empty, or over a limit of limits.h) or
/// Cancelled. Never opens another file, never asks the network. Any thread.
Result<Document> readDocument(QByteArrayView bytes, const QString &name, const ReadOptions &options, Progress &progress);

/// `readDocument` on what readLimited yields for `path` ("-": standard input); also its errors. Every error's subject is
/// the path.
Result<Document> readDocumentFile(const QString &path, const ReadOptions &options, Progress &progress);
Result<Document> readDocumentFile(const QString &path, const ReadOptions &options);

/// What the first bytes and the name say; PlainText when nothing else fits.
DocumentFormat detectFormat(QByteArrayView bytes, const QString &name);

} // namespace concord
