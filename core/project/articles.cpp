// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/articles.h"
#include "core/documents/limits.h"
#include "core/project/columns.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace concord {

namespace {

Article readArticle(const Statement &row)
{
    return {row.id<ArticleId>(0),
            row.text(1),
            row.text(2),
            dateFromColumn(row.text(3)),
            row.int32(4).value_or(std::numeric_limits<int>::max()),
            timeFromColumn(row.text(5))};
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
    revision.format = row.text(6);
    revision.encoding = row.text(7);
    revision.createdAt = timeFromColumn(row.text(8));
    revision.note = row.text(9);
    return revision;
}

const QByteArray kRevisionColumns =
    "SELECT r.id, t.id, t.article_id, t.side, t.language, r.number, r.format, r.encoding, r.created_at, r.note "
    "FROM revision r JOIN text t ON t.id = r.text_id ";

/// What a stranger's file holds as links is taken only where it is one: a range inside the text.
QList<Link> linksFromColumn(const QString &json, qsizetype length)
{
    QList<Link> links;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray link = value.toArray();
        const Range range{link.at(0).toInt(-1), link.at(1).toInt(-1)};
        if (range.begin >= 0 && range.begin <= range.end && range.end <= length)
            links.append({range, link.at(2).toString()});
    }
    return links;
}

QString linksColumn(const QList<Link> &links)
{
    if (links.isEmpty())
        return QString();
    QJsonArray array;
    for (const Link &link : links)
        array.append(QJsonArray{link.range.begin, link.range.end, link.target});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Block readBlock(const Statement &row)
{
    Block block;
    block.kind = blockKindFromName(row.text(0)).value_or(BlockKind::Body);
    block.level = std::clamp(row.int32(1).value_or(0), 0, kMaxNesting);
    block.label = row.text(2);
    block.original = row.text(3);
    block.text = row.text(5);
    block.links = linksFromColumn(row.text(4), block.text.size());
    return block;
}

Status readParagraphs(Database &database, TextRevision *revision)
{
    const auto rows = readRows(
        database,
        "SELECT kind, level, label, original, links, content FROM paragraph WHERE revision_id = ? ORDER BY number",
        readBlock, revision->id);
    if (!rows)
        return rows.error();
    bool isPlain = true;
    for (const Block &block : *rows) {
        revision->paragraphs.append(block.text);
        revision->forms.append(block);
        isPlain = isPlain && revision->forms.last() == ParagraphForm{};
    }
    if (isPlain)
        revision->forms.clear();
    return Done{};
}

Status addParagraphs(Database &database, const TextRevision &revision)
{
    Result<Statement> insert = Statement::prepare(
        database, "INSERT INTO paragraph (id, revision_id, number, kind, level, label, original, links, content) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (int number = 0; number < revision.paragraphs.size(); ++number) {
        const ParagraphForm form = revision.forms.value(number);
        insert->bindAll(randomKey(), revision.id, number, blockKindName(form.kind), form.level, form.label, form.original,
                        linksColumn(form.links), revision.paragraphs.at(number));
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
        database,
        "INSERT INTO article (id, title, byline, document_date, position, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        article.id, article.title, article.byline, dateColumn(article.documentDate), article.position, timeColumn(article.createdAt));
    if (!added)
        return added.error();
    return article;
}

Status Articles::update(Database &database, const Article &article)
{
    const Status done = runSql(
        database,
        "UPDATE article SET title = ?, byline = ?, document_date = ?, position = ? WHERE id = ? AND deleted_at IS NULL",
        article.title, article.byline, dateColumn(article.documentDate), article.position, article.id);
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
                    "SELECT id, title, byline, document_date, position, created_at FROM article WHERE deleted_at IS NULL "
                    "ORDER BY position, created_at, id",
                    readArticle);
}

Result<Article> Articles::find(Database &database, ArticleId id)
{
    const auto rows = readRows(
        database,
        "SELECT id, title, byline, document_date, position, created_at FROM article WHERE id = ? AND deleted_at IS NULL",
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
        database,
        "INSERT INTO revision (id, text_id, number, format, encoding, created_at, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
        revision.id, revision.text, revision.number, revision.format, revision.encoding, timeColumn(revision.createdAt), revision.note);
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
