// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace concord {

/// A value of an enumeration and the word it has in the file, on the command line and in exports.
template<typename Enumeration>
struct NamedValue
{
    Enumeration value;
    const char16_t *name;
};

/// The word for a value, from a table that lists every value.
template<typename Enumeration, std::size_t Size>
QString nameIn(const std::array<NamedValue<Enumeration>, Size> &table, Enumeration value)
{
    for (const NamedValue<Enumeration> &row : table) {
        if (row.value == value)
            return QString::fromUtf16(row.name);
    }
    return {};
}

template<typename Enumeration, std::size_t Size>
std::optional<Enumeration> valueIn(const std::array<NamedValue<Enumeration>, Size> &table, QStringView name)
{
    for (const NamedValue<Enumeration> &row : table) {
        if (QStringView(row.name) == name)
            return row.value;
    }
    return std::nullopt;
}

} // namespace concord
