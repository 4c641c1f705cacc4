// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

namespace concord {

/// A fixed table of words that answers "which of you begins here, the longest first" and "which of you ends here".
/// The words are literals and outlive the table. Read-only after construction, so one static instance serves all threads.
template<typename Value>
class PrefixTable
{
public:
    struct Hit
    {
        const Value *value = nullptr;
        int length = 0;
        explicit operator bool() const { return value != nullptr; }
    };

    PrefixTable(std::initializer_list<std::pair<QStringView, Value>> words)
        : PrefixTable(std::span(words.begin(), words.size()))
    {}

    explicit PrefixTable(std::span<const std::pair<QStringView, Value>> words)
    {
        for (const auto &word : words) {
            m_byFirst[word.first.front().unicode()].append(word);
            m_byLast[word.first.back().unicode()].append(word);
        }
        const auto longer = [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); };
        for (auto &list : m_byFirst)
            std::stable_sort(list.begin(), list.end(), longer);
        for (auto &list : m_byLast)
            std::stable_sort(list.begin(), list.end(), longer);
    }

    /// The longest word that begins at `at`.
    Hit startingAt(QStringView text, int at) const
    {
        if (at < 0 || at >= text.size())
            return {};
        const auto list = m_byFirst.constFind(text[at].unicode());
        if (list == m_byFirst.constEnd())
            return {};
        for (const auto &[word, value] : *list) {
            if (text.mid(at).startsWith(word))
                return {&value, static_cast<int>(word.size())};
        }
        return {};
    }

    /// The longest word that ends just before `end`.
    Hit endingAt(QStringView text, int end) const
    {
        if (end <= 0 || end > text.size())
            return {};
        const auto list = m_byLast.constFind(text[end - 1].unicode());
        if (list == m_byLast.constEnd())
            return {};
        for (const auto &[word, value] : *list) {
            if (text.left(end).endsWith(word))
                return {&value, static_cast<int>(word.size())};
        }
        return {};
    }

    /// The word that is exactly `text`.
    const Value *find(QStringView text) const
    {
        const Hit hit = text.isEmpty() ? Hit() : startingAt(text, 0);
        return hit.length == text.size() ? hit.value : nullptr;
    }

private:
    using Words = QList<std::pair<QStringView, Value>>;
    QHash<char16_t, Words> m_byFirst;
    QHash<char16_t, Words> m_byLast;
};

} // namespace concord
