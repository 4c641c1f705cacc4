// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/scene.h"

namespace concord {

/// What a chart editor would say before a chart goes out.
struct Remark
{
    enum class Rule {
        BarsNotFromZero,  ///< R1
        LegendForFew,     ///< R3: three series or fewer are named directly
        NoUnit,           ///< R4: neither subtitle nor axis says the unit
        TooManySeries,    ///< R6: more series than colours that can be told apart
        NoSource,         ///< R7
        NoFinding,        ///< R9: no title
        DoubtNotShown,    ///< R13: an unverified value, or a range, that looks like a fact or is not labelled
        NoAltText,        ///< R15
        NoData,           ///< nothing to draw
        MixedUnits,       ///< values of more than one unit on one axis
        OneLanguage,      ///< title, source or notes given in one language only
    };

    Rule rule = Rule::NoData;
    QString subject; ///< the field, entity or series it is about

    bool operator==(const Remark &) const = default;
};

/// "R1", "R3", …; for rules without a number a word: "no-data", "mixed-units", "one-language".
QString remarkCode(Remark::Rule rule);

/// Checks a chart and how it was laid out; empty means nothing to say.
QList<Remark> lint(const ChartContent &content, const Scene &scene);

} // namespace concord
