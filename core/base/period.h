// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace concord {

/// A stretch of calendar days, first and last day included (ISO 8601, proleptic Gregorian).
struct Period
{
    QDate first;
    QDate last;

    static Period year(int year);
    static Period half(int year, int half);
    static Period quarter(int year, int quarter);
    static Period month(int year, int month);
    static Period day(QDate day) { return {day, day}; }

    /// Reads "2024", "2024-H1", "2024-Q3", "2024-10", "2024-10-02" and "2024-10-02/2024-11-30".
    static std::optional<Period> fromString(QStringView text);
    /// The shortest of those notations that says the same.
    QString toString() const;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    bool contains(const Period &other) const { return first <= other.first && other.last <= last; }
    bool intersects(const Period &other) const { return first <= other.last && other.first <= last; }
    bool operator==(const Period &) const = default;
};

} // namespace concord
