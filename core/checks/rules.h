// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/figurecheck.h"
#include "core/orthography/houseprofile.h"
#include "core/terms/mining/renderingmatrix.h"
#include "core/terms/termbase.h"

#include <QStringList>

#include <span>

namespace concord {

/// A check by its name. What it means in words is in ui/words/findingtext.
struct Rule
{
    const char *id;
    Severity severity; ///< the most severe finding it makes
};

/// All rules there are, in the order they are listed.
std::span<const Rule> rules();

struct CheckResult
{
    QList<FigurePair> pairs;
    QList<Finding> findings; ///< in the order of the translation's paragraphs
    RenderingMatrix renderings = {}; ///< empty where `term-inconsistent` was not wanted, and of a book
    QList<Finding> replaced = {}; ///< in whose places a termbase speaks
};

/// Runs the rules named in `only` (all of them when it is empty) over a bitext, but for those `house` has switched off. Either
/// side may be empty: rules that need both then report nothing. Ends early, with what it has, once `stop` is cancelled: the
/// caller drops that result.
CheckResult checkBitext(const Bitext &bitext, const QStringList &only = {}, const Progress *stop = nullptr,
                        const HouseProfile &house = HouseProfile::taiwan());

/// What a house says of a bitext instead of what another said before; the findings of all other rules stay.
void addHouseFindings(QList<Finding> &findings, const Bitext &bitext, const HouseProfile &house, const QStringList &only = {},
                      const Progress *stop = nullptr);

/// The usage a house asks for in texts of a language: its own, of Simplified texts the mainland's.
TermRegion usageOf(const HouseProfile &house, Language language);

/// Whether a text is so long that checks leave the rendering matrix out. It may be made apart (termrenderings.h); a book takes a
/// second.
bool isTooLongForRenderings(const Bitext &bitext);

/// Adds what a termbase says of a bitext, for a house, in reading order; of the rules named in `only`, all when it is empty.
/// What is there already is not added again. Of two findings on a place the termbase's stays: it knows the concept
/// (wording/settling.h). What was found without one and goes, or says something else with it, is returned as it was.
QList<Finding> addTermFindings(QList<Finding> &findings, const Bitext &bitext, const Termbase &termbase, const QStringList &only = {},
                               const Progress *stop = nullptr, const HouseProfile &house = HouseProfile::taiwan());

/// Takes out what any termbase said, and puts back what is found of terms without one.
void dropTermFindings(CheckResult &checks, const Bitext &bitext, const QStringList &only = {},
                      const HouseProfile &house = HouseProfile::taiwan());

/// Takes out what comes of rules that the house has switched off.
void dropSwitchedOff(QList<Finding> &findings, const HouseProfile &house);

} // namespace concord
