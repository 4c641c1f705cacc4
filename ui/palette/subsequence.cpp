// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/subsequence.h"

#include <algorithm>
#include <vector>

namespace concord {

namespace {

constexpr int kHit = 4;
constexpr int kRunBonus = 12;
constexpr int kWordBonus = 8;
constexpr int kUnreached = -1000000;

QChar folded(QChar c)
{
    if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) // full-width ASCII
        c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
    return c.toCaseFolded();
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0 || text[at].script() == QChar::Script_Han)
        return true;
    return !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<SubsequenceMatch> matchSubsequence(QStringView query, QStringView text)
{
    QString wanted;
    for (const QChar c : query) {
        if (!c.isSpace())
            wanted += folded(c);
    }
    if (wanted.isEmpty())
        return SubsequenceMatch{};
    const qsizetype rows = wanted.size(), columns = text.size();
    if (rows > columns)
        return {};
    // best[i][j]: the best score of wanted[0..i] whose last character stands at text[j].
    std::vector<std::vector<int>> best(static_cast<size_t>(rows),
                                       std::vector<int>(static_cast<size_t>(columns), kUnreached));
    std::vector<std::vector<int>> from(static_cast<size_t>(rows), std::vector<int>(static_cast<size_t>(columns), -1));
    for (size_t i = 0; i < best.size(); ++i) {
        int before = i == 0 ? 0 : kUnreached; // best of the row above, left of j
        int beforeAt = -1;
        for (size_t j = 0; j < best[i].size(); ++j) {
            const auto at = static_cast<qsizetype>(j);
            if (folded(text[at]) == wanted[static_cast<qsizetype>(i)] && before > kUnreached) {
                const int gain = kHit + (beginsWord(text, at) ? kWordBonus : 0);
                const bool canRun = i > 0 && j > 0 && best[i - 1][j - 1] > kUnreached;
                const int run = canRun ? best[i - 1][j - 1] + kRunBonus : kUnreached;
                best[i][j] = gain + std::max(before, run);
                from[i][j] = run > before ? static_cast<int>(j) - 1 : beforeAt;
            }
            if (i > 0 && best[i - 1][j] > before) {
                before = best[i - 1][j];
                beforeAt = static_cast<int>(j);
            }
        }
    }
    const auto end = std::max_element(best.back().begin(), best.back().end());
    if (*end <= kUnreached)
        return {};
    SubsequenceMatch match;
    match.score = *end - static_cast<int>(columns) / 4;
    int at = static_cast<int>(end - best.back().begin());
    for (size_t i = best.size(); i-- > 0;) {
        match.positions.prepend(at);
        at = from[i][static_cast<size_t>(at)];
    }
    return match;
}

} // namespace concord
