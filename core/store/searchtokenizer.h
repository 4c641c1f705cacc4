// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace concord {

/// How an FTS5 table names the tokenizer: "tokenize='concord 1'". The number is kSearchTokensVersion, so an index of another
/// version is told by its definition.
QByteArray searchTokenizerClause();

/// A text or phrase that is Simplified, as the tokenizer is handed it: behind a mark.
QString markedSimplified(const QString &text);

/// Gives the connection tokeniseForSearch as a tokenizer of SQLite's FTS5 (sqlite.org/fts5.html, "Custom Tokenizers"). A connection
/// without it cannot open a full-text index. Invalid when SQLite was built without FTS5.
Status addSearchTokenizer(sqlite3 *handle);

} // namespace concord
