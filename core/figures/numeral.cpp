// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/numeral.h"

#include "core/text/characters.h"

namespace concord {

namespace {

constexpr int kMaxDigits = 30;

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isDecimalDigit(text[at].unicode());
}

bool isGroupingAt(QStringView text, int at)
{
    const QChar c = text[at];
    if (c != u',' && c != u'，' && c != u'\'' && c != u'’')
        return false;
    if ((c == u'，') != (digitValue(text[at - 1].unicode()) >= 0 && text[at - 1].unicode() >= 0xFF10))
        return false;
    return isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
}

bool isPointAt(QStringView text, int at)
{
    return (text[at] == u'.' || text[at] == u'．') && isDigitAt(text, at + 1);
}

} // namespace

Decimal powerOfTen(int power)
{
    return Decimal(1).shifted(power).value_or(Decimal(0));
}

std::optional<Numeral> readArabicNumeral(QStringView text, int at)
{
    QString plain;
    Numeral result;
    int group = 0;
    int end = at;
    for (; end < text.size(); ++end) {
        const int digit = digitValue(text[end].unicode());
        if (digit >= 0) {
            plain.append(QChar(u'0' + digit));
            ++group;
        } else if (end > at && !result.hasPoint && group <= 3 && isGroupingAt(text, end)) {
            result.isGrouped = true;
            group = 0;
        } else if (end > at && !result.hasPoint && isPointAt(text, end)) {
            result.hasPoint = true;
            plain.append(u'.');
        } else {
            break;
        }
    }
    if (plain.isEmpty() || plain.size() > kMaxDigits)
        return std::nullopt;
    const std::optional<Decimal> value = Decimal::fromString(plain);
    if (!value)
        return std::nullopt;
    result.span = {at, end};
    result.low = result.high = *value;
    result.digits = static_cast<int>(plain.size()) - (result.hasPoint ? 1 : 0);
    result.isArabic = true;
    return result;
}

Numeral withCarriedMagnitude(const Numeral &first, const Numeral &second)
{
    const std::optional<Decimal> mantissa = second.low.shifted(-second.magnitude);
    const bool carries =
        first.magnitude == 0 && second.magnitude >= 2 && mantissa && first.low <= *mantissa && !first.isVague;
    const std::optional<Decimal> low = first.low.shifted(second.magnitude);
    const std::optional<Decimal> high = first.high.shifted(second.magnitude);
    if (!carries || !low || !high)
        return first;
    Numeral result = first;
    result.low = *low;
    result.high = *high;
    result.hasMagnitude = second.hasMagnitude;
    result.magnitude = second.magnitude;
    return result;
}

} // namespace concord
