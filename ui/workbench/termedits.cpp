// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/termedits.h"

#include "core/project/project.h"
#include "core/project/terms/concepts.h"
#include "ui/workbench/workbench.h"

namespace concord {

namespace {

/// What a concept may be known by in two lists: every designation of a language that may be written.
QStringList keysOf(const Concept &one, Language language)
{
    QStringList keys;
    for (const Designation &designation : one.designations) {
        if (designation.language == language && designation.status <= TermStatus::Admitted)
            keys.append(designation.text.toCaseFolded());
    }
    return keys;
}

} // namespace

TermEdits::TermEdits(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
}

bool TermEdits::canEdit() const
{
    return m_workbench.project() && !m_workbench.project()->isReadOnly();
}

QList<StoredConcept> TermEdits::concepts() const
{
    return m_workbench.project() ? Concepts::list(m_workbench.project()->database()).valueOr({}) : QList<StoredConcept>();
}

Status TermEdits::edit(const char *title, const std::function<Status(Database &)> &change)
{
    if (!canEdit())
        return Error{Error::Code::Invalid, QStringLiteral("project"), QStringLiteral("read-only")};
    return m_workbench.history().edit(title, change);
}

ArticleId TermEdits::articleFor(TermScope scope) const
{
    return scope == TermScope::Article ? m_workbench.currentArticle() : ArticleId();
}

Result<ConceptId> TermEdits::add(const Concept &content)
{
    ConceptId id;
    const Status added = edit(QT_TRANSLATE_NOOP("Edit", "Add concept"), [&](Database &database) -> Status {
        const Result<StoredConcept> stored =
            Concepts::add(database, {{}, articleFor(content.scope), content, m_workbench.project()->author(), {}, {}});
        if (!stored)
            return stored.error();
        id = stored->id;
        return Done{};
    });
    return added ? Result<ConceptId>(id) : Result<ConceptId>(added.error());
}

Status TermEdits::change(StoredConcept changed)
{
    const bool isHere = changed.article.isValid() && changed.content.scope == TermScope::Article;
    if (!isHere)
        changed.article = articleFor(changed.content.scope);
    return edit(QT_TRANSLATE_NOOP("Edit", "Change concept"), [&](Database &database) { return Concepts::set(database, changed); });
}

Status TermEdits::remove(const QList<ConceptId> &ids)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Remove concepts"), [&](Database &database) -> Status {
        for (const ConceptId id : ids) {
            if (const Status gone = Concepts::remove(database, id); !gone)
                return gone;
        }
        return Done{};
    });
}

Status TermEdits::merge(const QList<ConceptId> &ids)
{
    if (ids.size() < 2)
        return Error{Error::Code::NotFound, QStringLiteral("concept"), QStringLiteral("fewer than two")};
    return edit(QT_TRANSLATE_NOOP("Edit", "Merge concepts"), [&](Database &database) -> Status {
        for (qsizetype i = 1; i < ids.size(); ++i) {
            if (const Status merged = Concepts::merge(database, ids.first(), ids[i]); !merged)
                return merged;
        }
        return Done{};
    });
}

Result<int> TermEdits::mergeDuplicates(Language language)
{
    QHash<QString, ConceptId> first;
    QList<std::pair<ConceptId, ConceptId>> pairs;
    for (const StoredConcept &one : concepts()) {
        const QStringList keys = keysOf(one.content, language);
        const auto here = [&one](const QString &key) { return QStringLiteral("%1\n%2\n%3").arg(one.article.value).arg(one.content.domain, key); };
        const auto known = std::find_if(keys.begin(), keys.end(), [&](const QString &key) { return first.contains(here(key)); });
        const ConceptId kept = known == keys.end() ? one.id : first.value(here(*known));
        if (kept != one.id)
            pairs.append({kept, one.id});
        for (const QString &key : keys)
            first.insert(here(key), kept);
    }
    if (pairs.isEmpty())
        return 0;
    const Status merged = edit(QT_TRANSLATE_NOOP("Edit", "Merge duplicate concepts"), [&](Database &database) -> Status {
        for (const auto &[kept, other] : std::as_const(pairs)) {
            if (const Status one = Concepts::merge(database, kept, other); !one)
                return one;
        }
        return Done{};
    });
    return merged ? Result<int>(static_cast<int>(pairs.size())) : Result<int>(merged.error());
}

Result<int> TermEdits::addStarter()
{
    QSet<QString> known;
    for (const StoredConcept &one : concepts()) {
        for (const QString &key : keysOf(one.content, Language::English))
            known.insert(key);
    }
    Termbase missing;
    for (const Concept &one : starterTermbase().concepts) {
        const QStringList keys = keysOf(one, Language::English);
        if (std::none_of(keys.begin(), keys.end(), [&known](const QString &key) { return known.contains(key); }))
            missing.concepts.append(one);
    }
    if (missing.isEmpty())
        return 0;
    const Status added = edit(QT_TRANSLATE_NOOP("Edit", "Add the starting termbase"), [&](Database &database) {
        return Concepts::addAll(database, missing, m_workbench.project()->author());
    });
    return added ? Result<int>(static_cast<int>(missing.concepts.size())) : Result<int>(added.error());
}

Status TermEdits::write(const QList<TextEdit> &edits)
{
    const LoadedArticle *article = m_workbench.article();
    if (edits.isEmpty() || !article || !article->revision(edits.first().span.side))
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    const TextRevision &revision = *article->revision(edits.first().span.side);
    return m_workbench.correct(QT_TRANSLATE_NOOP("Edit", "Use one rendering"), revision, edits);
}

} // namespace concord
