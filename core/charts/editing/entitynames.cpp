// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/entitynames.h"

#include <QHash>

namespace concord {

namespace {

/// The English words stay as the entity has them: "Meta" and "Meta Platforms" may be one concept.
Bilingual namesIn(const Concept &one, const QString &entity, bool isHan)
{
    const int english = one.preferred(Language::English, TermRegion::Anywhere);
    const int chinese = one.preferred(Language::TraditionalChinese, TermRegion::Taiwan);
    if (english < 0 || chinese < 0)
        return {};
    return {isHan ? one.designations[english].text : entity, isHan ? entity : one.designations[chinese].text};
}

} // namespace

QMap<QString, Bilingual> entityNames(const QStringList &entities, const QList<Termbase> &termbases)
{
    QHash<QString, QString> wanted; // by their folded words
    for (const QString &entity : entities)
        wanted.insert(entity.trimmed().toLower(), entity);
    QMap<QString, Bilingual> names;
    for (const Termbase &termbase : termbases) {
        for (const Concept &one : termbase.concepts) {
            for (const Designation &designation : one.designations) {
                const QString entity = wanted.value(designation.text.toLower());
                if (entity.isEmpty() || designation.status == TermStatus::Forbidden || names.contains(entity))
                    continue;
                const Bilingual called = namesIn(one, entity, isChinese(designation.language));
                if (!called.isEmpty() && called.en != called.zh)
                    names.insert(entity, called);
            }
        }
    }
    return names;
}

} // namespace concord
