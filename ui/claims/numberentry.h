// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/text/language.h"

#include <optional>

namespace concord {

/// What an editor types into a value field, exactly: plain digits with or without grouping ("4,400,000"), or with one
/// magnitude word behind ("5bn", "3.5 billion", "440萬", "1.5億"). Percentages and points are kept as fractions: with the
/// unit "%" or "pp", "62" and "62%" are 0.62. Full-width forms are read like ASCII. Empty for anything else.
std::optional<Decimal> numberFromEntry(const QString &text, const QString &unit);

/// How a value is put into the field to be edited: "4.4m", "440萬", "62" for 0.62 of the unit "%". Always exact: what would
/// need more than four digits before a magnitude is written out with grouping. Reading it yields the value.
QString entryFromNumber(const std::optional<Decimal> &value, const QString &unit, Language language);

} // namespace concord
