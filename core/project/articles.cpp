// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/articles.h"
#include "core/project/columns.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <limits>

namespace concord {

namespace {

Article readArticle(const Statement &row)
{
    return {row.id<ArticleId>(0), row.text(1), dateFromColumn(row.text(2)), row.int32(3).value_or(std::numeric_limits<int>::max()),
            timeFromColumn(row.text(4))};
}

/// Columns of kRevisionColumns.
TextRevision readRevision(const Statement &row)
{
    TextRevision revision;
    revision.id = row.id<RevisionId>(0);
    revision.text = row.id<TextId>(1);
    revision.article = row.id<ArticleId>(2);
    revision.side = sideFromName(row.text(3)).value_or(Side::Source);
    revision.language = languageFromTag(row.text(4)).value_or(Language::English);
    revision.number = row.int32(5).value_or(std::numeric_limits<int>::max());
    revision.encoding = row.text(6);
    revision.createdAt = timeFromColumn(row.text(7));
    revision.note = row.text(8);
    return revision;
}

const QByteArray kRevisionColumns =
    "SELECT r.id, t.id, t.article_id, t.side, t.language, r.number, r.encoding, r.created_at, r.note "
    "FROM revision r JOIN text t ON t.id = r.text_id ";

Status readParagraphs(Database &database, TextRevision *revision)
{
    struct Paragraph
    {
        QString kind;
        QString content;
    };
    const auto rows = readRows(
        database, "SELECT kind, content FROM paragraph WHERE revision_id = ? ORDER BY number",
        [](const Statement &row) {
            return Paragraph{row.text(0), row.text(1)};
        },
        revision->id);
    if (!rows)
        return rows.error();
    bool anyKind = false;
    for (const Paragraph &paragraph : *rows) {
        revision->paragraphs.append(paragraph.content);
        revision->kinds.append(paragraph.kind);
        anyKind = anyKind || !paragraph.kind.isEmpty();
    }
    if (!anyKind)
        revision->kinds.clear();
    return Done{};
}

Status addParagraphs(Database &database, const TextRevision &revision)
{
    Result<Statement> insert = Statement::prepare(
        database, "INSERT INTO paragraph (id, revision_id, number, kind, content) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (int number = 0; number < revision.paragraphs.size(); ++number) {
        const QString kind = revision.kinds.value(number);
        insert->bindAll(randomKey(), revision.id, number, kind, revision.paragraphs.at(number));
        if (Status done = insert->run(); !done)
            return done;
    }
    return Done{};
}

/// The text of that side, made when it is missing; its language becomes the revision's.
Result<TextId> textFor(Database &database, const TextRevision &revision)
{
    const auto found = readRows(
        database, "SELECT id FROM text WHERE article_id = ? AND side = ? ORDER BY id",
        [](const Statement &row) { return row.id<TextId>(0); }, revision.article, sideName(revision.side));
    if (!found)
        return found.error();
    if (!found->isEmpty()) {
        if (Status set = Articles::setLanguage(database, found->first(), revision.language); !set)
            return set.error();
        return found->first();
    }
    const TextId id = newId<TextId>();
    const Status added = runSql(database, "INSERT INTO text (id, article_id, side, language) VALUES (?, ?, ?, ?)", id,
                                revision.article, sideName(revision.side), languageTag(revision.language));
    if (!added)
        return added.error();
    return id;
}

} // namespace

Result<Article> Articles::add(Database &database, Article article)
{
    if (!article.id.isValid())
        article.id = newId<ArticleId>();
    article.createdAt = storedNow();
    const auto last = readRows(database, "SELECT coalesce(max(position), -1) FROM article WHERE deleted_at IS NULL",
                               [](const Statement &row) { return row.int32(0); });
    if (!last)
        return last.error();
    article.position = nextPosition(last->first());
    const Status added = runSql(
        database, "INSERT INTO article (id, title, document_date, position, created_at) VALUES (?, ?, ?, ?, ?)",
        article.id, article.title, dateColumn(article.documentDate), article.position, timeColumn(article.createdAt));
    if (!added)
        return added.error();
    return article;
}

Status Articles::update(Database &database, const Article &article)
{
    const Status done = runSql(
        database, "UPDATE article SET title = ?, document_date = ?, position = ? WHERE id = ? AND deleted_at IS NULL",
        article.title, dateColumn(article.documentDate), article.position, article.id);
    return done ? oneRowChanged(database, "article", article.id.value) : done;
}

Status Articles::remove(Database &database, ArticleId id)
{
    const QString now = *timeColumn(storedNow());
    const Status gone =
        runSql(database, "UPDATE article SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", now, id);
    if (!gone)
        return gone;
    if (Status found = oneRowChanged(database, "article", id.value); !found)
        return found;
    const Status anchors = runSql(database,
                                  "UPDATE anchor SET deleted_at = ? WHERE deleted_at IS NULL AND claim_id IN "
                                  "(SELECT id FROM claim WHERE article_id = ? AND deleted_at IS NULL)",
                                  now, id);
    if (!anchors)
        return anchors;
    return runSql(database, "UPDATE claim SET deleted_at = ? WHERE article_id = ? AND deleted_at IS NULL", now, id);
}

Result<QList<Article>> Articles::list(Database &database)
{
    return readRows(database,
                    "SELECT id, title, document_date, position, created_at FROM article WHERE deleted_at IS NULL "
                    "ORDER BY position, created_at, id",
                    readArticle);
}

Result<Article> Articles::find(Database &database, ArticleId id)
{
    const auto rows = readRows(
        database,
        "SELECT id, title, document_date, position, created_at FROM article WHERE id = ? AND deleted_at IS NULL",
        readArticle, id);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchRow("article", id.value);
    return rows->first();
}

Result<TextRevision> Articles::addRevision(Database &database, TextRevision revision)
{
    if (const Result<Article> article = find(database, revision.article); !article)
        return article.error();
    const Result<TextId> text = textFor(database, revision);
    if (!text)
        return text.error();
    const auto last = readRows(
        database, "SELECT coalesce(max(number), 0) FROM revision WHERE text_id = ?",
        [](const Statement &row) { return row.int32(0); }, *text);
    if (!last)
        return last.error();
    revision.number = nextPosition(last->first());
    if (revision.number == last->first().value_or(revision.number)) // it would not be the latest
        return Error{Error::Code::Damaged, database.path(), QStringLiteral("revision numbers are used up")};
    revision.id = newId<RevisionId>();
    revision.text = *text;
    revision.createdAt = storedNow();
    const Status added = runSql(
        database, "INSERT INTO revision (id, text_id, number, encoding, created_at, note) VALUES (?, ?, ?, ?, ?, ?)",
        revision.id, revision.text, revision.number, revision.encoding, timeColumn(revision.createdAt), revision.note);
    if (!added)
        return added.error();
    if (const Status paragraphs = addParagraphs(database, revision); !paragraphs)
        return paragraphs.error();
    return revision;
}

Status Articles::setLanguage(Database &database, TextId text, Language language)
{
    const Status done = runSql(database, "UPDATE text SET language = ? WHERE id = ?", languageTag(language), text);
    return done ? oneRowChanged(database, "text", text.value) : done;
}

Result<QList<TextRevision>> Articles::revisions(Database &database, ArticleId article, Side side)
{
    return readRows(database,
                    kRevisionColumns + "WHERE t.article_id = ? AND t.side = ? ORDER BY r.number, r.created_at",
                    readRevision, article, sideName(side));
}

Result<std::optional<TextRevision>> Articles::latestRevision(Database &database, ArticleId article, Side side)
{
    auto rows = readRows(
        database,
        kRevisionColumns + "WHERE t.article_id = ? AND t.side = ? ORDER BY r.number DESC, r.created_at DESC LIMIT 1",
        readRevision, article, sideName(side));
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<TextRevision>();
    if (const Status read = readParagraphs(database, &rows->first()); !read)
        return read.error();
    return std::optional<TextRevision>(rows->first());
}

Result<TextRevision> Articles::findRevision(Database &database, RevisionId id)
{
    auto rows = readRows(database, kRevisionColumns + "WHERE r.id = ?", readRevision, id);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchRow("revision", id.value);
    if (const Status read = readParagraphs(database, &rows->first()); !read)
        return read.error();
    return rows->first();
}

} // namespace concord
