// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/figures/numeral.h"

#include <optional>

namespace concord {

/// A number with what stands around it, half way to a Figure.
struct Quantity
{
    Numeral number;
    Range span; ///< with currency and unit
    FigureKind kind = FigureKind::Count;
    QString unit;
    Decimal low;
    Decimal high;
    bool hasUnit = false; ///< a currency, %, 倍, unit, classifier or counted noun is there

    static Quantity of(const Numeral &number)
    {
        Quantity result;
        result.number = number;
        result.span = number.span;
        result.low = number.low;
        result.high = number.high;
        return result;
    }
};

/// Both values times 10^power; false when they no longer fit.
bool scale(Quantity &quantity, int power);
/// Both values times a whole factor.
bool multiply(Quantity &quantity, int factor);
/// Half of one unit more: 兩年半, three and a half years.
bool addHalf(Quantity &quantity);
/// Makes one interval of two quantities of one unit, the first of which may lack unit and magnitude: 30到50美元, 35億至45億美元.
std::optional<Quantity> joinRange(const Quantity &first, const Quantity &second);
/// The figure, without qualifier and per.
Figure toFigure(const Quantity &quantity);

} // namespace concord
