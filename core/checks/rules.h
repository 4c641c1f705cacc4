// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/figurecheck.h"
#include "core/orthography/houseprofile.h"
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
};

/// Runs the rules named in `only` (all of them when it is empty) over a bitext, the house being Taiwan's. Either side may be empty: rules that
/// need both then report nothing. Ends early, with what it has, once `stop` is cancelled: the caller drops that result.
CheckResult checkBitext(const Bitext &bitext, const QStringList &only = {}, const Progress *stop = nullptr);

/// What a house says of a bitext instead of what another said before; the findings of all other rules stay.
void addHouseFindings(QList<Finding> &findings, const Bitext &bitext, const HouseProfile &house, const QStringList &only = {},
                      const Progress *stop = nullptr);

/// Adds what a termbase says of a bitext, for a house in Taiwan (of a Simplified text, on the mainland), in reading order; of the rules named in `only`, all when it is empty.
void addTermFindings(QList<Finding> &findings, const Bitext &bitext, const Termbase &termbase, const QStringList &only = {},
                     const Progress *stop = nullptr);

} // namespace concord
