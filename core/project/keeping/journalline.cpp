// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/journalline.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QByteArrayList>
#include <QCryptographicHash>

namespace concord {

QByteArray chainValue(const QByteArray &previous, const JournalLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArrayList fields{previous,
                                QByteArray::number(line.seq),
                                line.kind.toUtf8(),
                                line.title.toUtf8(),
                                line.author.toUtf8(),
                                line.madeAt.toUtf8(),
                                QByteArray::number(line.schema),
                                QByteArray::number(line.ofSeq),
                                line.changeset};
    for (const QByteArray &field : fields) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return hash.result();
}

JournalLine readJournalLine(const Statement &row)
{
    return {row.integer(0), row.text(1),  row.text(2),    row.text(3), row.text(4),
            row.integer(5), row.bytes(6), row.integer(7), row.bytes(8)};
}

Status storeJournalLine(Database &database, const JournalLine &line)
{
    std::optional<qint64> ofSeq;
    if (line.ofSeq != 0)
        ofSeq = line.ofSeq;
    return runSql(database,
                  "INSERT INTO journal (seq, kind, title, author, made_at, schema, changeset, of_seq, chain) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  line.seq, line.kind, line.title, line.author, line.madeAt, line.schema, line.changeset, ofSeq, line.chain);
}

} // namespace concord
