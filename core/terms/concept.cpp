// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/concept.h"

#include <array>

namespace concord {

namespace {

constexpr std::array kStatuses{"preferred", "admitted", "deprecated", "forbidden"};
constexpr std::array kRegions{"", "TW", "HK", "CN"};
constexpr std::array kMatches{"exact", "inflected", "stem", "prefix", "custom"};
constexpr std::array kCases{"permissive", "exact", "ignored"};
constexpr std::array kScopes{"project", "article"};

template<typename Kind, size_t size>
QString nameIn(const std::array<const char *, size> &names, Kind kind)
{
    return QString::fromLatin1(names[static_cast<size_t>(kind)]);
}

template<typename Kind, size_t size>
Kind kindIn(const std::array<const char *, size> &names, QStringView name, Kind otherwise)
{
    for (size_t i = 0; i < size; ++i) {
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Kind>(i);
    }
    return otherwise;
}

} // namespace

int Concept::preferred(Language language, TermRegion region) const
{
    int best = -1;
    const auto rank = [&](const Designation &one) {
        return static_cast<int>(one.status) * 4 + (fitsRegion(one.region, region) ? (one.region == region ? 0 : 1) : 2);
    };
    for (int i = 0; i < designations.size(); ++i) {
        const Designation &one = designations[i];
        const bool isUsable = one.status <= TermStatus::Admitted && fitsRegion(one.region, region);
        if (one.language == language && isUsable && (best < 0 || rank(one) < rank(designations[best])))
            best = i;
    }
    return best;
}

QString termStatusName(TermStatus status)
{
    return nameIn(kStatuses, status);
}

TermStatus termStatusFromName(QStringView name)
{
    return kindIn(kStatuses, name, TermStatus::Preferred);
}

QString termRegionName(TermRegion region)
{
    return nameIn(kRegions, region);
}

TermRegion termRegionFromName(QStringView name)
{
    return kindIn(kRegions, name, TermRegion::Anywhere);
}

QString termMatchName(TermMatch match)
{
    return nameIn(kMatches, match);
}

TermMatch termMatchFromName(QStringView name)
{
    return kindIn(kMatches, name, TermMatch::Inflected);
}

QString termCaseName(TermCase letterCase)
{
    return nameIn(kCases, letterCase);
}

TermCase termCaseFromName(QStringView name)
{
    return kindIn(kCases, name, TermCase::Permissive);
}

QString termScopeName(TermScope scope)
{
    return nameIn(kScopes, scope);
}

TermScope termScopeFromName(QStringView name)
{
    return kindIn(kScopes, name, TermScope::Project);
}

TermRegion termRegionOfTag(QStringView tag)
{
    const QStringView last = tag.mid(tag.lastIndexOf(u'-') + 1);
    if (last.compare(QLatin1String("TW"), Qt::CaseInsensitive) == 0)
        return TermRegion::Taiwan;
    if (last.compare(QLatin1String("HK"), Qt::CaseInsensitive) == 0 || last.compare(QLatin1String("MO"), Qt::CaseInsensitive) == 0)
        return TermRegion::HongKong;
    if (last.compare(QLatin1String("CN"), Qt::CaseInsensitive) == 0 || last.compare(QLatin1String("SG"), Qt::CaseInsensitive) == 0)
        return TermRegion::Mainland;
    return TermRegion::Anywhere;
}

} // namespace concord
