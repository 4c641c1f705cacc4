// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/valueentry.h"

#include "core/series/amount.h"

namespace concord {

std::optional<Decimal> enteredValue(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto number = Decimal::fromString(plain))
        return number;
    const auto amount = readAmount(plain, DecimalMark::Point);
    return amount && amount->low && amount->high && *amount->low == *amount->high ? amount->low : std::nullopt;
}

} // namespace concord
