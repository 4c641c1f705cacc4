// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/search/searchindex.h"
#include "core/project/textrevision.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/searchtokenizer.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/text/search/searchquery.h"

#include <QHash>

#include <algorithm>

namespace concord {

namespace {

constexpr qint64 kRowsPerSlot = qint64{1} << SearchIndex::kSlotBits;

const QByteArray kSlotTable = "CREATE TABLE search_slot (slot INTEGER PRIMARY KEY, revision_id INTEGER NOT NULL, "
                              "simplified INTEGER NOT NULL, paragraphs INTEGER NOT NULL) STRICT";

QByteArray indexTable()
{
    return "CREATE VIRTUAL TABLE search_text USING fts5(content, content='', columnsize=0, " + searchTokenizerClause() + ")";
}

/// How many bytes are gathered in memory before they are written as a run, and how many runs stand side by side before they
/// are merged: merging leaves holes in the file.
const QByteArray kSettings = "INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 33554432); "
                             "INSERT INTO search_text (search_text, rank) VALUES ('automerge', 8)";
constexpr qint64 kTransactionParagraphs = 20'000;

struct Slot
{
    qint64 slot = 0;
    bool isSimplified = false;
    qint64 paragraphs = 0;
};

bool readsSimplified(Language language)
{
    return language == Language::SimplifiedChinese;
}

/// Whether the file has our index, of this version: a table of that name made otherwise is not asked.
Result<bool> hasIndex(Database &database)
{
    const auto found = readRows(database, "SELECT sql FROM sqlite_schema WHERE name IN ('search_slot', 'search_text') AND sql IN (?, ?)",
                                [](const Statement &row) { return row.text(0); }, QString::fromUtf8(kSlotTable), QString::fromUtf8(indexTable()));
    if (!found)
        return found.error();
    return found->size() == 2;
}

Result<QHash<RevisionId, Slot>> slotsOf(Database &database)
{
    const Result<bool> isThere = hasIndex(database);
    if (!isThere)
        return isThere.error();
    QHash<RevisionId, Slot> slotOf;
    if (!*isThere)
        return slotOf;
    const auto rows = readRows(database, "SELECT revision_id, slot, simplified, paragraphs FROM search_slot", [](const Statement &row) {
        return std::pair(row.id<RevisionId>(0), Slot{row.integer(1), row.integer(2) != 0, row.integer(3)});
    });
    if (!rows)
        return rows.error();
    for (const auto &[revision, slot] : *rows)
        slotOf.insert(revision, slot);
    return slotOf;
}

/// A file of another schema is not written to.
Status checkVersion(Database &database)
{
    const Result<Migrations> migrations = Migrations::load();
    const Result<int> version = migrations ? Migrations::version(database) : Result<int>(migrations.error());
    if (!version)
        return version.error();
    if (*version != migrations->current())
        return Error{Error::Code::Newer, database.path(), QStringLiteral("schema %1").arg(*version)};
    return Done{};
}

Status makeAnew(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Status dropped = database.execute("DROP TABLE IF EXISTS search_text; DROP TABLE IF EXISTS search_slot"); !dropped)
        return dropped;
    if (Status made = database.execute(kSlotTable + "; " + indexTable() + "; " + kSettings); !made)
        return made;
    return transaction->commit();
}

/// Inside a transaction; how many paragraphs were added.
Result<qint64> indexText(Database &database, const SearchedText &text)
{
    const Result<qint64> last = database.number("SELECT coalesce(max(slot), 0) FROM search_slot");
    if (!last)
        return last.error();
    const qint64 slot = *last + 1;
    if (slot >= qint64{1} << 38)
        return Error{Error::Code::Damaged, database.path(), QStringLiteral("search slots are used up")};
    Result<Statement> read = Statement::prepare(database, "SELECT number, content FROM paragraph WHERE revision_id = ? ORDER BY number");
    Result<Statement> write = Statement::prepare(database, "INSERT INTO search_text (rowid, content) VALUES (?, ?)");
    if (!read || !write)
        return read ? write.error() : read.error();
    read->bindAll(text.revision);
    qint64 count = 0, before = -1;
    for (;; ++count) {
        const Result<bool> more = read->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const qint64 number = read->integer(0);
        if (number <= before || number >= kRowsPerSlot)
            return Error{Error::Code::Damaged, QStringLiteral("paragraph"), QString::number(number)};
        before = number;
        const QString content = read->text(1);
        write->bindAll(slot * kRowsPerSlot + number, readsSimplified(text.language) ? markedSimplified(content) : content);
        if (Status written = write->run(); !written)
            return written.error();
    }
    const Status noted = runSql(database, "INSERT INTO search_slot (slot, revision_id, simplified, paragraphs) VALUES (?, ?, ?, ?)", slot, text.revision,
                                qint64{readsSimplified(text.language)}, count);
    return noted ? Result<qint64>(count) : Result<qint64>(noted.error());
}

/// Indexes texts from `*next` on, in one transaction that does not grow long.
Status indexSome(Database &database, const QList<SearchedText> &texts, qsizetype *next, Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (qint64 added = 0; *next < texts.size() && added < kTransactionParagraphs; ++*next) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, QStringLiteral("search index"), {}};
        const Result<qint64> count = indexText(database, texts.at(*next));
        if (!count)
            return count.error();
        added += *count;
    }
    return transaction->commit();
}

/// Whether more of the index is left behind by newer revisions than is in use.
Result<bool> isMostlyLeftBehind(Database &database)
{
    const Result<QHash<RevisionId, Slot>> slotOf = slotsOf(database);
    const Result<QList<SearchedText>> texts = SearchIndex::texts(database);
    if (!slotOf || !texts)
        return slotOf ? texts.error() : slotOf.error();
    qint64 all = 0, used = 0;
    for (const Slot &slot : *slotOf)
        all += slot.paragraphs;
    for (const SearchedText &text : *texts)
        used += text.slot ? slotOf->value(text.revision).paragraphs : 0;
    return all > 2 * used + 1000;
}

/// In FTS5's language: phrases in quotation marks, all wanted.
QString matchOf(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchQuery::Phrase &phrase : query.phrases()) {
        QString text = phrase.text;
        text.replace(u'"', u' ');
        if (query.reading() == QueryReading::AsSimplified)
            text = markedSimplified(text);
        parts.append(u'"' + text + u'"' + (phrase.mayGoOn ? QStringLiteral(" *") : QString()));
    }
    return parts.join(QStringLiteral(" AND "));
}

} // namespace

Result<QList<SearchedText>> SearchIndex::texts(Database &database, std::optional<Language> language)
{
    const Result<QHash<RevisionId, Slot>> slotOf = slotsOf(database);
    if (!slotOf)
        return slotOf.error();
    const auto rows = readRows(
        database,
        "SELECT t.article_id, t.side, t.language, r.id FROM article a JOIN text t ON t.article_id = a.id JOIN revision r ON r.id = "
        "(SELECT id FROM revision WHERE text_id = t.id ORDER BY number DESC, created_at DESC LIMIT 1) "
        "WHERE a.deleted_at IS NULL ORDER BY a.position, a.created_at, a.id, t.side",
        [](const Statement &row) {
            return SearchedText{row.id<ArticleId>(0), sideFromName(row.text(1)).value_or(Side::Source),
                                languageFromTag(row.text(2)).value_or(Language::English), row.id<RevisionId>(3), {}};
        });
    if (!rows)
        return rows.error();
    QList<SearchedText> texts;
    for (SearchedText text : *rows) {
        if (language && text.language != *language)
            continue;
        const auto found = slotOf->constFind(text.revision);
        if (found != slotOf->cend() && found->isSimplified == readsSimplified(text.language))
            text.slot = found->slot;
        texts.append(text);
    }
    return texts;
}

Result<bool> SearchIndex::isCurrent(Database &database)
{
    const Result<QList<SearchedText>> found = texts(database);
    if (!found)
        return found.error();
    return std::all_of(found->begin(), found->end(), [](const SearchedText &text) { return text.slot.has_value(); });
}

Result<qint64> SearchIndex::lacking(Database &database)
{
    const Result<QList<SearchedText>> found = texts(database);
    if (!found)
        return found.error();
    qint64 count = 0;
    for (const SearchedText &text : *found) {
        if (text.slot)
            continue;
        const auto rows = readRows(database, "SELECT count(*) FROM paragraph WHERE revision_id = ?", [](const Statement &row) { return row.integer(0); }, text.revision);
        if (!rows)
            return rows.error();
        count += rows->first();
    }
    return count;
}

Status SearchIndex::bringUpToDate(Database &database, Progress &progress)
{
    if (Status known = checkVersion(database); !known)
        return known;
    const Result<bool> isThere = hasIndex(database);
    const Result<bool> isStale = isMostlyLeftBehind(database);
    if (!isThere || !isStale)
        return isThere ? isStale.error() : isThere.error();
    if (!*isThere || *isStale) {
        if (Status made = makeAnew(database); !made)
            return made;
    }
    const Result<QList<SearchedText>> found = texts(database);
    if (!found)
        return found.error();
    QList<SearchedText> missing;
    std::copy_if(found->begin(), found->end(), std::back_inserter(missing), [](const SearchedText &text) { return !text.slot; });
    for (qsizetype i = 0; i < missing.size();) {
        progress.report(i, missing.size());
        if (Status indexed = indexSome(database, missing, &i, progress); !indexed)
            return indexed;
    }
    progress.report(missing.size(), missing.size());
    return Done{};
}

Result<QList<int>> SearchIndex::paragraphs(Database &database, const SearchedText &text, const SearchQuery &query, int most)
{
    if (!text.slot || query.isEmpty())
        return QList<int>();
    const qint64 first = *text.slot * kRowsPerSlot;
    return readRows(
        database, "SELECT rowid FROM search_text WHERE search_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?",
        [first](const Statement &row) { return static_cast<int>(row.integer(0) - first); }, matchOf(query), first, first + kRowsPerSlot - 1,
        most > 0 ? most : -1);
}

Result<qint64> SearchIndex::count(Database &database, const QList<SearchedText> &texts, const SearchQuery &query)
{
    if (query.isEmpty())
        return qint64{0};
    const auto slotCount = std::count_if(texts.begin(), texts.end(), [](const SearchedText &text) { return text.slot.has_value(); });
    if (slotCount == 0)
        return qint64{0};
    const auto countOf = [](const Statement &row) { return row.integer(0); };
    if (database.number("SELECT count(*) FROM search_slot").valueOr(0) == slotCount) {
        const auto rows = readRows(database, "SELECT count(*) FROM search_text WHERE search_text MATCH ?", countOf, matchOf(query));
        return rows ? Result<qint64>(rows->first()) : Result<qint64>(rows.error());
    }
    qint64 all = 0;
    for (const SearchedText &text : texts) {
        if (!text.slot)
            continue;
        const qint64 first = *text.slot * kRowsPerSlot;
        const auto rows = readRows(database, "SELECT count(*) FROM search_text WHERE search_text MATCH ? AND rowid BETWEEN ? AND ?", countOf, matchOf(query),
                                   first, first + kRowsPerSlot - 1);
        if (!rows)
            return rows.error();
        all += rows->first();
    }
    return all;
}

} // namespace concord
