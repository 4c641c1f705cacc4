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
        LineOnFloor,      ///< R2: a line whose axis is cut has less than a third of the plot below it
        LegendForFew,     ///< R3: three series or fewer are named directly
        NoUnit,           ///< R4: neither subtitle nor axis says the unit
        Unsorted,         ///< R5: rows of one period in no order
        TooManySeries,    ///< R6: more series than colours that can be told apart
        NoSource,         ///< R7
        NoAccessDate,     ///< R7: a source on the web without the day it was read; the subject is the field
        TitleNotLeft,     ///< R8: a title that does not begin at the left edge
        NoFinding,        ///< R9: no title, or one that only repeats the measure
        TypeSizes,        ///< R10: more than three sizes of type, or one below 11 pixels
        PrintSize,        ///< R10: laid out for print, type below 7 points at the width its preset is printed at; the subject: "3.6"
        LogScale,         ///< R12: a logarithmic axis for bars, or for values of zero and less
        DoubtNotShown,    ///< R13: an unverified value, or a range, that looks like a fact or is not labelled
        LowContrast,      ///< R14: words in a colour meant for marks, words on a coloured ground, or a mark in a pale ink alone
        NoAltText,        ///< R15
        WrongKind,        ///< R16: the subject says how kind and data do not fit: "one-value", "one-period", "hidden-periods", "lone-ends",
                          ///< "mixed-signs", "no-losses", "undated"
        MixedLengths,     ///< a line or columns of quarters and years alike; the subject: the metric
        NoPeriod,         ///< rows of which one says nowhere when it was; the subject is its entity
        NoData,           ///< nothing to draw
        MixedUnits,       ///< R11: values of more than one unit on one axis
        AnnotationUnplaced, ///< the chart has no room for an annotation's words, or its place is not shown
        Conflict,         ///< values of one entity and period that exclude each other; both are drawn, and the notes should say so
        OneLanguage,      ///< title, source or notes given in one language only
    };

    Rule rule = Rule::NoData;
    QString subject; ///< the field, entity or series it is about

    bool operator==(const Remark &) const = default;
};

/// "R1", "R2", … "R16" (at least one rule for each number); for rules without a number a word: "no-data", "no-period", "mixed-periods", "annotation",
/// "conflict", "one-language". R14 says that inks are used as measured: tests/ui/publish/tst_inks has the contrast of each against paper.
QString remarkCode(Remark::Rule rule);

/// Checks a chart and how it was laid out; empty means nothing to say.
QList<Remark> lint(const ChartContent &content, const Scene &scene);

} // namespace concord
