// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QHashFunctions>

#include <algorithm>

namespace concord {

namespace {

__extension__ using Int = __int128;

constexpr Int powerOfTen(int power)
{
    Int result = 1;
    for (int i = 0; i < power; ++i)
        result *= 10;
    return result;
}

constexpr Int kLimit = powerOfTen(Decimal::kMaxDigits); // 10^38 < 2^127

constexpr Int magnitude(Int value)
{
    return value < 0 ? -value : value;
}

Int roundedQuotient(Int dividend, Int divisor)
{
    const Int whole = dividend / divisor;
    const Int rest = magnitude(dividend % divisor);
    const bool up = rest >= magnitude(divisor) - rest;
    const bool negative = (dividend < 0) != (divisor < 0);
    return up ? whole + (negative ? -1 : 1) : whole;
}

} // namespace

Decimal Decimal::fromInteger(qint64 value)
{
    return {Int(value), 0};
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    Int digits = 0;
    int scale = 0;
    bool point = false, any = false;
    for (const QChar c : text) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (digits >= kLimit / 10 || scale >= kMaxScale)
            return std::nullopt;
        digits = digits * 10 + (c.unicode() - u'0');
        scale += point ? 1 : 0;
        any = true;
    }
    if (!any)
        return std::nullopt;
    return Decimal(negative ? -digits : digits, scale);
}

QString Decimal::toString() const
{
    Int rest = magnitude(m_digits);
    QString reversed;
    for (int i = 0; rest != 0 || i <= m_scale; ++i) {
        if (i == m_scale && m_scale > 0)
            reversed += u'.';
        reversed += QChar(u'0' + static_cast<int>(rest % 10));
        rest /= 10;
    }
    if (m_digits < 0)
        reversed += u'-';
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

Decimal Decimal::normalised() const
{
    Decimal result = *this;
    while (result.m_scale > 0 && result.m_digits % 10 == 0) {
        result.m_digits /= 10;
        --result.m_scale;
    }
    return result;
}

std::optional<Decimal> Decimal::shifted(int power) const
{
    if (power <= m_scale)
        return checked(m_digits, m_scale - power);
    const auto digits = raised(m_digits, power - m_scale);
    return digits ? checked(*digits, 0) : std::nullopt;
}

Decimal Decimal::negated() const
{
    return {-m_digits, m_scale};
}

int Decimal::significantDigits() const
{
    int count = 0;
    for (Int rest = magnitude(m_digits); rest != 0; rest /= 10)
        ++count;
    return count;
}

std::optional<Decimal> Decimal::checked(Int digits, int scale)
{
    if (digits >= kLimit || digits <= -kLimit || scale > kMaxScale)
        return std::nullopt;
    return Decimal(digits, scale);
}

std::optional<Decimal::Int> Decimal::raised(Int digits, int power)
{
    if (digits == 0)
        return Int(0);
    for (; power > 0; --power) {
        if (magnitude(digits) >= kLimit / 10)
            return std::nullopt;
        digits *= 10;
    }
    return digits;
}

std::optional<Decimal> Decimal::sum(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto left = raised(a.m_digits, scale - a.m_scale);
    const auto right = raised(b.m_digits, scale - b.m_scale);
    Int digits = 0;
    if (!left || !right || __builtin_add_overflow(*left, *right, &digits))
        return std::nullopt;
    return checked(digits, scale);
}

std::optional<Decimal> Decimal::product(const Decimal &a, const Decimal &b)
{
    Int digits = 0;
    if (__builtin_mul_overflow(a.m_digits, b.m_digits, &digits))
        return std::nullopt;
    return checked(digits, a.m_scale + b.m_scale);
}

std::optional<Decimal> Decimal::quotient(const Decimal &a, const Decimal &b, int digits)
{
    if (b.isZero())
        return std::nullopt;
    const Decimal dividend = a.normalised(), divisor = b.normalised();
    const int power = digits + divisor.m_scale - dividend.m_scale;
    if (power < 0)
        return Decimal(dividend.m_digits / divisor.m_digits, dividend.m_scale - divisor.m_scale).rounded(digits);
    const auto raisedDividend = raised(dividend.m_digits, power);
    return raisedDividend ? checked(roundedQuotient(*raisedDividend, divisor.m_digits), digits) : std::nullopt;
}

Decimal Decimal::rounded(int digits) const
{
    if (m_scale <= digits)
        return *this;
    const int drop = m_scale - digits;
    if (drop > kMaxDigits)
        return {Int(0), digits};
    return {roundedQuotient(m_digits, powerOfTen(drop)), digits};
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const Decimal a = normalised(), b = other.normalised();
    const auto sign = [](Int value) { return (value > 0) - (value < 0); };
    if (sign(a.m_digits) != sign(b.m_digits))
        return sign(a.m_digits) <=> sign(b.m_digits);
    if (a.isZero())
        return std::strong_ordering::equal;
    if (a.exponent() != b.exponent())
        return a.isNegative() ? b.exponent() <=> a.exponent() : a.exponent() <=> b.exponent();
    // Equal exponents: brought to one scale, both have as many digits as the one with more of them, so neither overflows.
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto left = raised(a.m_digits, scale - a.m_scale);
    const auto right = raised(b.m_digits, scale - b.m_scale);
    return *left <=> *right;
}

size_t qHash(const Decimal &value, size_t seed)
{
    const Decimal plain = value.normalised();
    return ::qHashMulti(seed, static_cast<qint64>(plain.m_digits), static_cast<qint64>(plain.m_digits >> 64), plain.m_scale);
}

} // namespace concord
