// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/words/vocabulary.h"

#include <span>
#include <vector>

namespace concord {

/// One row of a lexicon: two tokens that may render each other.
struct LexiconEntry
{
    int source = 0;
    int translation = 0;
    float forward = 0;  ///< t(source | translation)
    float backward = 0; ///< t(translation | source)
};

/// A table of translation probabilities from several sources (names, values, learned pairs); where two sources know a pair
/// the larger value holds. Read by source token in constant time.
class Lexicon
{
public:
    Lexicon() = default;
    explicit Lexicon(std::vector<LexiconEntry> entries);

    std::span<const LexiconEntry> entriesOf(int source) const;
    const std::vector<LexiconEntry> &entries() const { return m_entries; }

private:
    std::vector<LexiconEntry> m_entries; ///< sorted by source, then translation
    std::vector<size_t> m_starts;
};

} // namespace concord
