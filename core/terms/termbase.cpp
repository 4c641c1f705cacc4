// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termbase.h"

#include "core/terms/glossary.h"
#include "core/terms/matching/foldedpassage.h"

#include <QFile>
#include <QHash>

namespace concord {

namespace {

QString keyOf(const Designation &one, const QString &domain)
{
    const QString text = foldedTerm(one.text, isChinese(one.language) ? TermSpacing::None : TermSpacing::Gaps);
    return domain + u'\n' + (one.letterCase == TermCase::Exact ? one.text : text);
}

bool names(const Designation &one, Language language)
{
    return one.language == language && one.status <= TermStatus::Admitted;
}

void join(Concept &kept, const Concept &other)
{
    for (const Designation &one : other.designations) {
        const auto known = std::find_if(kept.designations.begin(), kept.designations.end(), [&](const Designation &mine) {
            return mine.language == one.language && mine.text == one.text && mine.region == one.region;
        });
        if (known == kept.designations.end()) {
            kept.designations.append(one);
            if (one.status == TermStatus::Preferred && kept.preferred(one.language, one.region) != kept.designations.size() - 1)
                kept.designations.last().status = TermStatus::Admitted;
        } else {
            known->status = std::min(known->status, one.status);
        }
    }
    if (kept.note.isEmpty())
        kept.note = other.note;
}

} // namespace

int Termbase::designationCount() const
{
    qsizetype count = 0;
    for (const Concept &one : concepts)
        count += one.designations.size();
    return static_cast<int>(count);
}

Termbase withoutDuplicates(const Termbase &termbase, Language language)
{
    Termbase merged;
    QHash<QString, qsizetype> placeOf;
    for (const Concept &one : termbase.concepts) {
        qsizetype place = -1;
        for (const Designation &designation : one.designations) {
            if (place < 0 && names(designation, language))
                place = placeOf.value(keyOf(designation, one.domain), -1);
        }
        if (place < 0) {
            place = merged.concepts.size();
            merged.concepts.append(one);
        } else {
            join(merged.concepts[place], one);
        }
        for (const Designation &designation : one.designations) {
            if (names(designation, language))
                placeOf.insert(keyOf(designation, one.domain), place);
        }
    }
    return merged;
}

const Termbase &starterTermbase()
{
    static const Termbase termbase = [] {
        QFile file(QStringLiteral(":/terms/starter.tsv"));
        Result<Termbase> read = file.open(QIODevice::ReadOnly) ? readGlossary(file.readAll(), {}) : Termbase();
        return read.valueOr({});
    }();
    return termbase;
}

} // namespace concord
