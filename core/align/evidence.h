// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/words/vocabulary.h"

#include <array>
#include <vector>

namespace concord {

inline constexpr int kMaxGroup = 4; ///< sentences of one side in a bead

/// What one sentence has for one token of another.
struct Support
{
    int position;    ///< of the token in its sentence
    float value;     ///< probability times the token's weight
    float strongest; ///< the same of the best rendering alone
    int times;       ///< how often that rendering stands there
};

/// For each token of a sentence how often the same token stood before: in the sentence itself, and with the one, two, three
/// sentences before it in its group.
using Repeats = std::vector<std::array<unsigned char, kMaxGroup>>;

/// `counts`: one 0 for each token there is, and so again afterwards.
Repeats repeatsOf(const TokenText &text, int sentence, std::vector<int> &counts);

/// Adds up what a group of sentences has for the tokens of one sentence of the other side.
class Evidence
{
public:
    using Gains = std::array<double, kMaxGroup>;

    explicit Evidence(const TokenText &text);

    void add(const Support &support);
    void clear();
    /// What has been added, each token once.
    const std::vector<Support> &supports() const { return m_supports; }
    /// The log scores the tokens gain when the group has `others` tokens, by how many sentences of its own side (fewer than
    /// `befores`) stand before this one in the bead. A token that stood before may lean only on what that has not used up.
    Gains gains(size_t others, const Repeats &repeats, int befores) const;

private:
    std::vector<Support> m_supports;
    std::vector<int> m_places; ///< by position: its place in m_supports + 1, 0 when it has none
};

} // namespace concord
