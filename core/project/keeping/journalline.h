// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace concord {

class Database;
class Statement;

/// A whole line of the journal, as it is stored and hashed.
struct JournalLine
{
    qint64 seq = 0;
    QString kind;
    QString title;
    QString author;
    QString madeAt;
    qint64 schema = 0;
    QByteArray changeset;
    qint64 ofSeq = 0; ///< 0 for none
    QByteArray chain;
};

/// SHA-256 of the chain value of the line before and every field, each as its length in decimal, a colon and its bytes.
QByteArray chainValue(const QByteArray &previous, const JournalLine &line);

/// The columns readJournalLine() reads, for a SELECT.
inline constexpr char kJournalLineColumns[] = "seq, kind, title, author, made_at, schema, changeset, of_seq, chain";
JournalLine readJournalLine(const Statement &row);
/// Inside a transaction.
Status storeJournalLine(Database &database, const JournalLine &line);

} // namespace concord
