// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/touched.h"
#include "core/store/statement.h"

#include <array>

namespace concord {

namespace {

struct Ownership
{
    const char *table;
    const char *owner;
    const char *sql;
};

constexpr std::array kOwnerships{
    Ownership{"anchor", "claim", "SELECT claim_id FROM anchor WHERE id = ?"},
    Ownership{"claim_tag", "claim", "SELECT claim_id FROM claim_tag WHERE id = ?"},
    Ownership{"evidence", "claim", "SELECT claim_id FROM evidence WHERE id = ?"},
    Ownership{"comment", "claim", "SELECT claim_id FROM comment WHERE id = ?"},
    Ownership{"designation", "concept", "SELECT concept_id FROM designation WHERE id = ?"},
    Ownership{"observation", "series", "SELECT series_id FROM observation WHERE id = ?"},
    Ownership{"text", "article", "SELECT article_id FROM text WHERE id = ?"},
    Ownership{"revision", "article",
              "SELECT t.article_id FROM revision r JOIN text t ON t.id = r.text_id WHERE r.id = ?"},
};

Status findOwners(Database &database, const Ownership &ownership, const QList<qint64> &ids, QList<ChangedRow> *owners)
{
    Result<Statement> statement = Statement::prepare(database, ownership.sql);
    if (!statement)
        return statement.error();
    for (const qint64 id : ids) {
        statement->bindAll(id);
        const Result<bool> found = statement->step();
        if (!found)
            return found.error();
        if (*found)
            owners->append({ChangedRow::Kind::Updated, QString::fromLatin1(ownership.owner), statement->integer(0)});
        statement->reset();
    }
    return Done{};
}

} // namespace

void Touched::unite(const Touched &other)
{
    tables.unite(other.tables);
    for (auto it = other.ids.begin(); it != other.ids.end(); ++it) {
        QList<qint64> &mine = ids[it.key()];
        const QSet<qint64> known(mine.begin(), mine.end());
        for (const qint64 id : it.value()) {
            if (!known.contains(id))
                mine.append(id);
        }
    }
}

Touched Touched::fromRows(const QList<ChangedRow> &rows)
{
    Touched touched;
    QHash<QString, QSet<qint64>> seen;
    for (const ChangedRow &row : rows) {
        touched.tables.insert(row.table);
        QSet<qint64> &known = seen[row.table];
        if (row.id == 0 || known.contains(row.id))
            continue;
        known.insert(row.id);
        touched.ids[row.table].append(row.id);
    }
    return touched;
}

Result<Touched> withOwners(Database &database, const Touched &touched)
{
    QList<ChangedRow> owners;
    for (const Ownership &ownership : kOwnerships) {
        const QList<qint64> ids = touched.ids.value(QString::fromLatin1(ownership.table));
        if (Status found = findOwners(database, ownership, ids, &owners); !found)
            return found.error();
    }
    Touched all = touched;
    all.unite(Touched::fromRows(owners));
    return all;
}

} // namespace concord
