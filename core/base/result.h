// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace concord {

/// What went wrong, as facts: the sentence a person reads is made from it in ui/support/errortext.
struct [[nodiscard]] Error
{
    enum class Code {
        Cancelled,   ///< the person stopped it
        NotFound,    ///< no such file, article, claim, …
        Invalid,     ///< the input breaks a rule or a limit
        Unreadable,  ///< bytes that cannot be read as what they should be
        Unwritable,  ///< a file or folder that cannot be written
        Foreign,     ///< a database that is not a Concord project
        Newer,       ///< a project written by a newer Concord
        Conflict,    ///< the state has moved on since
        Busy,        ///< locked by another program
        Full,        ///< no room on the disk
        Damaged,     ///< the store does not verify
        Database,    ///< any other failure of the store
    };

    Code code = Code::Invalid;
    QString subject; ///< what it is about: a file name, a rule, a field
    QString detail;  ///< for the log: SQL and extended code, path, offset; never translated

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that kept us from having one. Read `value()` only after `hasValue()`.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {} // NOLINT: implicit on purpose
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {} // NOLINT

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); } // by value, so that a range-for over it does not dangle
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T valueOr(T other) const { return hasValue() ? value() : std::move(other); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

struct Done
{
    bool operator==(const Done &) const = default;
};

/// The outcome of something that yields nothing: `return Done{};` or an Error.
using Status = Result<Done>;

} // namespace concord
