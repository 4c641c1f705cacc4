// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"

namespace concord {

/// What is wrong between two figures that should say the same. `Scale` is million/億 or 萬/億 confused, `TimesTen` any
/// other power of ten.
enum class Mismatch {
    None,
    TimesTen,
    Scale,
    Digit,
    Unit,
    PercentPoint,
    RatioSense,
    Year,
    RangeEnd,
    Qualifier,
    Missing,
    Added,
    Arithmetic
};

/// The names of the command-line contract: "x10", "scale", …; empty for None.
QString mismatchName(Mismatch mismatch);

/// Whether two figures of different languages state the same value, allowing for how each is written: one may be the other
/// rounded to three digits, or to two where hedged; 一倍 is ×2, a fraction a percentage; a month may stand for its day.
bool figuresAgree(const Figure &a, const Figure &b);

/// Whether `figure` says `value`: the same, or an interval with that end.
bool statesValue(const Figure &figure, const Figure &value);

/// Whether `others` say `value`, an interval also by its two ends.
bool isStated(const Figure &value, const QList<Figure> &others);

/// Names the most likely mistake that turns `source` into `translation`; None if they agree.
Mismatch classifyMismatch(const Figure &source, const Figure &translation);

/// Whether a figure that finds no counterpart is worth an alarm. Small counts, ordinals, vague words, halves and doubles,
/// and dates that only the document's date makes known, are often said in other ways.
bool needsPartner(const Figure &figure);

/// Whether one is hedged as a lower bound and the other as an upper one: at least against 高達.
bool qualifiersContradict(const Figure &a, const Figure &b);

/// Whether one is hedged as a bound and the other is not hedged at all: at least $150 billion against 1500億美元.
bool isQualifierLost(const Figure &a, const Figure &b);

/// One outcome of matching: indexes into the two lists, −1 for nothing on that side.
struct FigureMatch
{
    int source = -1;
    int translation = -1;
    Mismatch mismatch = Mismatch::None;

    bool operator==(const FigureMatch &) const = default;
};

/// Matches the figures of one bead by value in both directions (each used once, nearest order first; an interval may take
/// its two ends and then comes in two matches), pairs what is left by kind, digits and nearest logarithm and names the
/// mistake; what finds no partner is Missing (source only) or Added where `needsPartner`, else left out. A pair of one value
/// whose hedges contradict is reported as Qualifier. Partners stand within 120 places: linear in long lists.
QList<FigureMatch> matchFigures(const QList<Figure> &source, const QList<Figure> &translation);

} // namespace concord
