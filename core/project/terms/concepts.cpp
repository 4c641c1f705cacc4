// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/terms/concepts.h"

#include "core/project/columns.h"
#include "core/store/statement.h"

#include <algorithm>

namespace concord {

namespace {

using DesignationId = Id<struct DesignationKey>;

struct StoredDesignation
{
    DesignationId id;
    ConceptId owner;
    int position = 0;
    Designation content;
};

Status checked(const Concept &content)
{
    const bool isEmpty = std::any_of(content.designations.begin(), content.designations.end(),
                                     [](const Designation &one) { return one.text.trimmed().isEmpty(); });
    if (content.designations.isEmpty() || isEmpty)
        return Error{Error::Code::Invalid, QStringLiteral("designation"), QStringLiteral("empty")};
    return Done{};
}

Status insertDesignation(Database &database, ConceptId owner, int position, const Designation &one)
{
    return runSql(database,
                  "INSERT INTO designation (id, concept_id, position, language, content, status, region, match, letter_case) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  newId<DesignationId>(), owner, position, languageTag(one.language), one.text, termStatusName(one.status),
                  termRegionName(one.region), termMatchName(one.match), termCaseName(one.letterCase));
}

Result<QList<StoredDesignation>> designations(Database &database)
{
    return readRows(database,
                    "SELECT id, concept_id, position, language, content, status, region, match, letter_case FROM designation "
                    "WHERE deleted_at IS NULL ORDER BY concept_id, position, id",
                    [](const Statement &row) {
                        const Language language = languageFromTag(row.text(3)).value_or(Language::English);
                        const Designation content{language, row.text(4), termStatusFromName(row.text(5)), termRegionFromName(row.text(6)),
                                                  termMatchFromName(row.text(7)), termCaseFromName(row.text(8))};
                        return StoredDesignation{row.id<DesignationId>(0), row.id<ConceptId>(1), static_cast<int>(row.integer(2)), content};
                    });
}

/// Rows that stay keep their id; the rest is set aside or made.
Status setDesignations(Database &database, ConceptId owner, const QList<Designation> &wanted)
{
    const Result<QList<StoredDesignation>> all = designations(database);
    if (!all)
        return all.error();
    QList<StoredDesignation> mine;
    std::copy_if(all->begin(), all->end(), std::back_inserter(mine), [owner](const StoredDesignation &one) { return one.owner == owner; });
    for (int position = 0; position < wanted.size(); ++position) {
        const auto kept = std::find_if(mine.begin(), mine.end(), [&](const StoredDesignation &one) { return one.content == wanted[position]; });
        Status done = Done{};
        if (kept == mine.end()) {
            done = insertDesignation(database, owner, position, wanted[position]);
        } else {
            if (kept->position != position)
                done = runSql(database, "UPDATE designation SET position = ? WHERE id = ?", position, kept->id);
            mine.erase(kept);
        }
        if (!done)
            return done;
    }
    for (const StoredDesignation &gone : std::as_const(mine)) {
        if (Status done = runSql(database, "UPDATE designation SET deleted_at = ? WHERE id = ?", timeColumn(storedNow()), gone.id); !done)
            return done;
    }
    return Done{};
}

Result<int> freePosition(Database &database)
{
    const Result<QList<int>> last = readRows(database, "SELECT max(position) FROM concept",
                                             [](const Statement &row) { return row.isNull(0) ? -1 : static_cast<int>(row.integer(0)); });
    if (!last)
        return last.error();
    return nextPosition(last->isEmpty() ? std::nullopt : std::optional(last->first()));
}

Result<StoredConcept> find(Database &database, ConceptId id)
{
    Result<QList<StoredConcept>> all = Concepts::list(database);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const StoredConcept &one) { return one.id == id; });
    if (found == all->end())
        return noSuchRow("concept", id.value);
    return *found;
}

} // namespace

Termbase termbaseFor(const QList<StoredConcept> &concepts, ArticleId article)
{
    Termbase termbase;
    for (const StoredConcept &one : concepts) {
        if (!one.article.isValid() || one.article == article)
            termbase.concepts.append(one.content);
    }
    return termbase;
}

Result<StoredConcept> Concepts::add(Database &database, StoredConcept added)
{
    if (Status valid = checked(added.content); !valid)
        return valid.error();
    if (!added.id.isValid())
        added.id = newId<ConceptId>();
    added.createdAt = storedNow();
    added.modifiedAt = added.createdAt;
    added.content.scope = added.article.isValid() ? TermScope::Article : TermScope::Project;
    const std::optional<qint64> article = added.article.isValid() ? std::optional(added.article.value) : std::nullopt;
    const Result<int> position = freePosition(database);
    if (!position)
        return position.error();
    Status done = runSql(database,
                         "INSERT INTO concept (id, article_id, position, domain, note, created_by, created_at, modified_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         added.id, article, *position, added.content.domain, added.content.note, added.createdBy, timeColumn(added.createdAt),
                         timeColumn(added.modifiedAt));
    for (int i = 0; done && i < added.content.designations.size(); ++i)
        done = insertDesignation(database, added.id, i, added.content.designations[i]);
    if (!done)
        return done.error();
    return added;
}

Status Concepts::addAll(Database &database, const Termbase &termbase, const QString &author)
{
    for (const Concept &one : termbase.concepts) {
        if (const Result<StoredConcept> added = add(database, {{}, {}, one, author, {}, {}}); !added)
            return added.error();
    }
    return Done{};
}

Status Concepts::set(Database &database, const StoredConcept &changed)
{
    if (Status valid = checked(changed.content); !valid)
        return valid;
    const std::optional<qint64> article = changed.article.isValid() ? std::optional(changed.article.value) : std::nullopt;
    Status done = runSql(database, "UPDATE concept SET article_id = ?, domain = ?, note = ?, modified_at = ? WHERE id = ? AND deleted_at IS NULL",
                         article, changed.content.domain, changed.content.note, timeColumn(storedNow()), changed.id);
    if (done)
        done = oneRowChanged(database, "concept", changed.id.value);
    return done ? setDesignations(database, changed.id, changed.content.designations) : done;
}

Status Concepts::remove(Database &database, ConceptId id)
{
    const Status gone = runSql(database, "UPDATE concept SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "concept", id.value) : gone;
}

Status Concepts::merge(Database &database, ConceptId kept, ConceptId other)
{
    Result<StoredConcept> first = find(database, kept);
    const Result<StoredConcept> second = find(database, other);
    if (!first || !second || kept == other)
        return first && second ? noSuchRow("concept", other.value) : (first ? second.error() : first.error());
    for (const Designation &one : second->content.designations) {
        const bool known = std::any_of(first->content.designations.begin(), first->content.designations.end(), [&one](const Designation &mine) {
            return mine.language == one.language && mine.text == one.text && mine.region == one.region;
        });
        if (known)
            continue;
        const bool hasPreferred = std::any_of(first->content.designations.begin(), first->content.designations.end(), [&one](const Designation &mine) {
            return mine.language == one.language && mine.region == one.region && mine.status == TermStatus::Preferred;
        });
        first->content.designations.append(one);
        if (hasPreferred && one.status == TermStatus::Preferred)
            first->content.designations.last().status = TermStatus::Admitted;
    }
    const Status set = Concepts::set(database, *first);
    return set ? remove(database, other) : set;
}

Result<QList<StoredConcept>> Concepts::list(Database &database)
{
    Result<QList<StoredConcept>> concepts = readRows(
        database,
        "SELECT id, article_id, domain, note, created_by, created_at, modified_at FROM concept WHERE deleted_at IS NULL "
        "ORDER BY position, id",
        [](const Statement &row) {
            StoredConcept one;
            one.id = row.id<ConceptId>(0);
            one.article = row.id<ArticleId>(1);
            one.content.domain = row.text(2);
            one.content.note = row.text(3);
            one.content.scope = one.article.isValid() ? TermScope::Article : TermScope::Project;
            one.createdBy = row.text(4);
            one.createdAt = timeFromColumn(row.text(5));
            one.modifiedAt = timeFromColumn(row.text(6));
            return one;
        });
    const Result<QList<StoredDesignation>> words = designations(database);
    if (!concepts || !words)
        return concepts ? words.error() : concepts.error();
    QHash<ConceptId, qsizetype> placeOf;
    for (qsizetype i = 0; i < concepts->size(); ++i)
        placeOf.insert((*concepts)[i].id, i);
    for (const StoredDesignation &word : *words) {
        if (const qsizetype place = placeOf.value(word.owner, -1); place >= 0)
            (*concepts)[place].content.designations.append(word.content);
    }
    return concepts;
}

} // namespace concord
