// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termbase/termwords.h"

namespace concord {

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
