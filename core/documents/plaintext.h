// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArrayView>

namespace concord {

struct ReadOptions
{
    QString encoding;                   ///< empty: detect
    std::optional<Language> language;   ///< empty: detect
};

/// Limits against files that are not articles.
constexpr qsizetype kMaxDocumentBytes = 64 * 1024 * 1024;
constexpr qsizetype kMaxParagraphs = 1'000'000;

/// Reads plain text: a line is a paragraph, empty lines are left out. Normalises line ends and trims each paragraph;
/// nothing else. Fails with Unreadable (not text), Invalid (empty, or over a limit).
Result<Document> readPlainText(QByteArrayView bytes, const ReadOptions &options);

/// `readPlainText` on what readLimited yields for `path`; also its errors. Every error's subject is the path.
Result<Document> readDocumentFile(const QString &path, const ReadOptions &options);

} // namespace concord
