// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace concord {

/// An exact decimal number of up to 38 significant digits: digits · 10^−scale. The scale is kept, so "1.30" stays "1.30";
/// comparison is by value. What would need more digits is refused (an empty optional), never rounded.
class Decimal
{
public:
    static constexpr int kMaxDigits = 38;
    static constexpr int kMaxScale = 60;

    constexpr Decimal() = default;
    constexpr Decimal(int value) : m_digits(value) {} // NOLINT: a whole number is a Decimal
    static Decimal fromInteger(qint64 value);
    /// Plain notation: optional sign, ASCII digits, at most one point. No exponent, no grouping.
    static std::optional<Decimal> fromString(QStringView text);

    /// Plain notation with the scale as kept ("1.30", "150000000000").
    QString toString() const;
    /// Nearest double; for drawing and logarithms only.
    double toDouble() const;

    /// The same value without trailing zeros after the point.
    Decimal normalised() const;
    /// The value times 10^power, exactly.
    std::optional<Decimal> shifted(int power) const;
    Decimal negated() const;
    Decimal absolute() const { return isNegative() ? negated() : *this; }

    bool isZero() const { return m_digits == 0; }
    bool isNegative() const { return m_digits < 0; }
    /// Digits after the point, as written.
    int scale() const { return m_scale; }
    /// Digits without leading zeros; 0 for zero.
    int significantDigits() const;
    /// Floor of the decimal logarithm of the absolute value; 0 for zero.
    int exponent() const { return isZero() ? 0 : significantDigits() - 1 - m_scale; }

    static std::optional<Decimal> sum(const Decimal &a, const Decimal &b);
    static std::optional<Decimal> difference(const Decimal &a, const Decimal &b) { return sum(a, b.negated()); }
    static std::optional<Decimal> product(const Decimal &a, const Decimal &b);
    /// a / b cut after `digits` digits behind the point (rounded half away from zero); empty for b = 0 or overflow.
    static std::optional<Decimal> quotient(const Decimal &a, const Decimal &b, int digits);
    /// Rounded half away from zero to `digits` digits behind the point.
    Decimal rounded(int digits) const;

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }
    friend size_t qHash(const Decimal &value, size_t seed);

private:
    __extension__ using Int = __int128;

    constexpr Decimal(Int digits, int scale) : m_digits(digits), m_scale(scale) {}
    static std::optional<Decimal> checked(Int digits, int scale);
    static std::optional<Int> raised(Int digits, int power);

    Int m_digits = 0;
    int m_scale = 0;
};

size_t qHash(const Decimal &value, size_t seed = 0);

} // namespace concord
