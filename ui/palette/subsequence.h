// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace concord {

/// How a query is found in a text: its characters in order, not necessarily next to each other.
struct SubsequenceMatch
{
    int score = 0;        ///< higher is better; comparable for one query only
    QList<int> positions; ///< UTF-16 units of `text` that were met
};

/// Case and width do not matter, spaces of the query are ignored. Runs, beginnings of words and short texts score higher.
/// Works for Chinese as for Latin: every Han character begins a word. Empty when the query is not in the text; an empty
/// query is in every text with score 0. Our own scoring; time is query × text.
std::optional<SubsequenceMatch> matchSubsequence(QStringView query, QStringView text);

} // namespace concord
