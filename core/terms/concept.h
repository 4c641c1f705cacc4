// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QList>
#include <QString>

namespace concord {

/// How far a designation is to be used. Forbidden ones are errors wherever they stand, deprecated ones beside their concept.
enum class TermStatus { Preferred, Admitted, Deprecated, Forbidden };

/// Whose usage a designation is; `Anywhere` fits every house.
enum class TermRegion { Anywhere, Taiwan, HongKong, Mainland };

/// Which forms of a Latin designation count: as written; with plural and possessive; also with verb endings; with any ending;
/// as the text itself says, where `|` ends the fixed part and `*` stands for any ending ("invest|or", "regulat*").
enum class TermMatch { Exact, Inflected, Stem, Prefix, Custom };

/// Whether letters must agree in case: capitals of the designation must be capitals, all must agree, or none need to.
enum class TermCase { Permissive, Exact, Ignored };

/// Where a concept applies.
enum class TermScope { Project, Article };

/// One of the words a language has for a concept.
struct Designation
{
    Language language = Language::English;
    QString text;
    TermStatus status = TermStatus::Preferred;
    TermRegion region = TermRegion::Anywhere;
    TermMatch match = TermMatch::Inflected;
    TermCase letterCase = TermCase::Permissive;

    bool operator==(const Designation &) const = default;
};

/// What a term stands for, with its designations in every language; those of one language in the order they are offered.
struct Concept
{
    QString domain;
    QString note;
    TermScope scope = TermScope::Project;
    QList<Designation> designations;

    bool operator==(const Concept &) const = default;
    /// The designation to write in a language and region; −1 when there is none. The best status wins, then the region's own,
    /// then the order.
    int preferred(Language language, TermRegion region) const;
};

/// The words the files and the project use: "preferred", "TW", "stem", "permissive", "article". Unknown words are the first
/// of each kind but for `match`, which is "inflected", and `region`, which is empty for anywhere.
QString termStatusName(TermStatus status);
TermStatus termStatusFromName(QStringView name);
QString termRegionName(TermRegion region);
TermRegion termRegionFromName(QStringView name);
QString termMatchName(TermMatch match);
TermMatch termMatchFromName(QStringView name);
QString termCaseName(TermCase letterCase);
TermCase termCaseFromName(QStringView name);
QString termScopeName(TermScope scope);
TermScope termScopeFromName(QStringView name);

/// The usage of a language tag's region: "zh-TW", "zh-HK", "zh-MO", "zh-CN", "zh-SG"; otherwise anywhere.
TermRegion termRegionOfTag(QStringView tag);

/// Whether a designation of `region` is the usage of a house in `house`.
constexpr bool fitsRegion(TermRegion region, TermRegion house)
{
    return region == TermRegion::Anywhere || house == TermRegion::Anywhere || region == house;
}

} // namespace concord
