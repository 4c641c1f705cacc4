// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/text/language.h"

#include <QStringView>

namespace concord {

/// How figures of a sentence are said to hang together.
enum class SumKind {
    Share,    ///< part = whole × rate
    Growth,   ///< from first to second, by a rate
    Change,   ///< from first to second, by an amount
    Multiple, ///< second = first × factor
    Total     ///< second = first + part
};

/// A sum a sentence states: indexes into its figures. `result` is the one to compare.
struct StatedSum
{
    SumKind kind = SumKind::Share;
    int first = -1;  ///< Share: the whole; else the value before
    int second = -1; ///< Share: the rate; Total: the other part; else the value after or the factor
    int result = -1; ///< Share: the part; Growth and Change: the change; Multiple and Total: what comes out
};

/// The sums of a passage with the figures that lie in it, found by patterns of words between the figures. Linear.
QList<StatedSum> statedSums(QStringView text, int begin, const QList<Figure> &figures, Language language);

} // namespace concord
