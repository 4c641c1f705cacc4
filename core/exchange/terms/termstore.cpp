// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/terms/termstore.h"

#include "core/project/terms/concepts.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>

namespace concord {

namespace {

bool isUsable(const Designation &one)
{
    return one.status == TermStatus::Preferred || one.status == TermStatus::Admitted;
}

bool hasEnglish(const Concept &content)
{
    return std::any_of(content.designations.begin(), content.designations.end(),
                       [](const Designation &one) { return one.language == Language::English && isUsable(one); });
}

/// The words a concept may be known by.
QStringList keysOf(const Concept &content)
{
    QStringList keys;
    const bool english = hasEnglish(content);
    for (const Designation &one : content.designations) {
        if (isUsable(one) && english == (one.language == Language::English))
            keys.append(foldedText(one.text));
    }
    return keys;
}

class TermStore
{
public:
    TermStore(Database &database, QList<StoredConcept> known) : m_database(database), m_known(std::move(known))
    {
        for (qsizetype i = 0; i < m_known.size(); ++i) {
            for (const QString &key : m_known[i].article.isValid() ? QStringList() : keysOf(m_known[i].content))
                m_places.insert(key, i);
        }
    }

    Status take(const Concept &content, const QString &author, TermStoreOutcome &outcome)
    {
        const qsizetype place = placeOf(content);
        if (place < 0) {
            ++outcome.added;
            Concept made = content;
            made.scope = TermScope::Project;
            return remember(Concepts::add(m_database, {{}, {}, made, author, {}, {}}));
        }
        StoredConcept &known = m_known[place];
        const qsizetype before = known.content.designations.size();
        for (const Designation &one : content.designations) {
            const bool has = std::any_of(known.content.designations.begin(), known.content.designations.end(), [&one](const Designation &other) {
                return other.language == one.language && other.text == one.text && other.region == one.region;
            });
            if (!has)
                known.content.designations.append(one);
        }
        const bool isNew = known.content.designations.size() > before;
        ++(isNew ? outcome.updated : outcome.unchanged);
        return isNew ? Concepts::set(m_database, known) : Status(Done{});
    }

private:
    qsizetype placeOf(const Concept &content) const
    {
        for (const QString &key : keysOf(content)) {
            for (auto place = m_places.constFind(key); place != m_places.constEnd() && place.key() == key; ++place) {
                const QString &domain = m_known[*place].content.domain;
                if (domain.isEmpty() || content.domain.isEmpty() || domain == content.domain)
                    return *place;
            }
        }
        return -1;
    }

    Status remember(const Result<StoredConcept> &added)
    {
        if (!added)
            return added.error();
        for (const QString &key : keysOf(added->content))
            m_places.insert(key, m_known.size());
        m_known.append(*added);
        return Done{};
    }

    Database &m_database;
    QList<StoredConcept> m_known;
    QMultiHash<QString, qsizetype> m_places;
};

} // namespace

Result<TermStoreOutcome> storeTerms(Database &database, const Termbase &termbase, const QString &author, const TermFateListener &told)
{
    Result<QList<StoredConcept>> known = Concepts::list(database);
    if (!known)
        return known.error();
    TermStore store(database, std::move(*known));
    TermStoreOutcome outcome;
    for (const Concept &content : termbase.concepts) {
        const TermStoreOutcome before = outcome;
        if (const Status taken = store.take(content, author, outcome); !taken)
            return taken.error();
        if (told)
            told(content, outcome.added > before.added ? ImportFate::Added : outcome.updated > before.updated ? ImportFate::Changed : ImportFate::Same);
    }
    return outcome;
}

} // namespace concord
