// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termbase/termwords.h"

#include <algorithm>

namespace concord {

namespace {

struct Domain
{
    const char *stored;
    const char *words;
};

/// Those of resources/terms/starter.tsv.
constexpr Domain kDomains[] = {
    {"ai", QT_TRANSLATE_NOOP("concord::TermWords", "AI")},
    {"business", QT_TRANSLATE_NOOP("concord::TermWords", "business")},
    {"company", QT_TRANSLATE_NOOP("concord::TermWords", "companies")},
    {"computing", QT_TRANSLATE_NOOP("concord::TermWords", "computing")},
    {"finance", QT_TRANSLATE_NOOP("concord::TermWords", "finance")},
    {"outlet", QT_TRANSLATE_NOOP("concord::TermWords", "media")},
    {"person", QT_TRANSLATE_NOOP("concord::TermWords", "people")},
    {"place", QT_TRANSLATE_NOOP("concord::TermWords", "places")},
    {"press", QT_TRANSLATE_NOOP("concord::TermWords", "press")},
};

} // namespace

QString TermWords::language(Language language)
{
    switch (language) {
    case Language::English: return tr("English");
    case Language::TraditionalChinese: return tr("Traditional Chinese");
    case Language::SimplifiedChinese: return tr("Simplified Chinese");
    }
    return {};
}

QString TermWords::status(TermStatus status)
{
    switch (status) {
    case TermStatus::Preferred: return tr("preferred");
    case TermStatus::Admitted: return tr("admitted");
    case TermStatus::Deprecated: return tr("to be avoided");
    case TermStatus::Forbidden: return tr("forbidden");
    }
    return {};
}

QString TermWords::region(TermRegion region)
{
    switch (region) {
    case TermRegion::Anywhere: return tr("anywhere");
    case TermRegion::Taiwan: return tr("Taiwan");
    case TermRegion::HongKong: return tr("Hong Kong");
    case TermRegion::Mainland: return tr("Mainland China");
    }
    return {};
}

QString TermWords::match(TermMatch match)
{
    switch (match) {
    case TermMatch::Exact: return tr("as written");
    case TermMatch::Inflected: return tr("with plural and possessive");
    case TermMatch::Stem: return tr("also with verb endings");
    case TermMatch::Prefix: return tr("with any ending");
    case TermMatch::Custom: return tr("as the word says: | or *");
    }
    return {};
}

QString TermWords::letterCase(TermCase letterCase)
{
    switch (letterCase) {
    case TermCase::Permissive: return tr("capitals stay capitals");
    case TermCase::Exact: return tr("all letters as written");
    case TermCase::Ignored: return tr("does not matter");
    }
    return {};
}

QString TermWords::scope(TermScope scope)
{
    return scope == TermScope::Project ? tr("whole project") : tr("this article");
}

QString TermWords::domain(const QString &stored)
{
    const auto known = std::find_if(std::begin(kDomains), std::end(kDomains), [&stored](const Domain &one) { return stored == QLatin1String(one.stored); });
    return known == std::end(kDomains) ? stored : tr(known->words);
}

QString TermWords::storedDomain(const QString &words)
{
    const auto known = std::find_if(std::begin(kDomains), std::end(kDomains), [&words](const Domain &one) { return words.compare(tr(one.words), Qt::CaseInsensitive) == 0; });
    return known == std::end(kDomains) ? words : QLatin1String(known->stored);
}

QString TermWords::line(const Designation &designation)
{
    QStringList parts{designation.text};
    if (designation.status != TermStatus::Preferred)
        parts.append(status(designation.status));
    if (designation.region != TermRegion::Anywhere)
        parts.append(region(designation.region));
    return parts.join(QStringLiteral(" · "));
}

} // namespace concord
