// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparison.h"

#include "core/figures/comparing/agreement.h"

#include <array>

namespace concord {

namespace {

constexpr std::array<const char *, 13> kMismatches = {
    "",     "x10",       "scale",     "digit",   "unit",  "percent-point", "ratio-sense",
    "year", "range-end", "qualifier", "missing", "added", "arithmetic"};

/// Small counts are often said in other ways, and a bare number may be one of an order, a page, a year.
bool countNeedsPartner(const Figure &figure)
{
    if (figure.unit.isEmpty())
        return *figure.high >= Decimal(10000);
    return *figure.high > Decimal(10);
}

enum class Bound { None, Lower, Upper };

Bound boundOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        return Bound::Lower;
    case Qualifier::AtMost:
    case Qualifier::LessThan:
    case Qualifier::UpTo:
    case Qualifier::Nearly:
        return Bound::Upper;
    case Qualifier::None:
    case Qualifier::About:
        break;
    }
    return Bound::None;
}

} // namespace

QString mismatchName(Mismatch mismatch)
{
    return QLatin1String(kMismatches[static_cast<size_t>(mismatch)]);
}

bool needsPartner(const Figure &figure)
{
    if (figure.isVague || figure.kind == FigureKind::Ordinal || (figure.kind == FigureKind::Date && figure.isRelative))
        return false;
    if (!figure.low || !figure.high)
        return figure.kind == FigureKind::Date;
    if (figure.kind == FigureKind::Count)
        return countNeedsPartner(figure);
    if (figure.kind == FigureKind::Ratio)
        return *figure.high > Decimal(2) || (figure.low->scale() > 1 && *figure.low < Decimal(1));
    return figure.kind != FigureKind::Duration || *figure.high > Decimal(1);
}

bool qualifiersContradict(const Figure &a, const Figure &b)
{
    const Bound first = boundOf(a.qualifier);
    const Bound second = boundOf(b.qualifier);
    return first != Bound::None && second != Bound::None && first != second;
}

bool isQualifierLost(const Figure &a, const Figure &b)
{
    return (boundOf(a.qualifier) == Bound::None) != (boundOf(b.qualifier) == Bound::None)
        && (a.qualifier == Qualifier::None || b.qualifier == Qualifier::None);
}

} // namespace concord
