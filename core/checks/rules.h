// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/figurecheck.h"

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

/// Runs the rules named in `only` (all of them when it is empty) over a bitext. Either side may be empty: rules that
/// need both then report nothing. Ends early, with what it has, once `stop` is cancelled: the caller drops that result.
CheckResult checkBitext(const Bitext &bitext, const QStringList &only = {}, const Progress *stop = nullptr);

} // namespace concord
