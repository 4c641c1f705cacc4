// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/pairedtext.h"

#include <QHash>

#include <vector>

namespace concord {

/// One occurrence of a unit.
struct UnitPlace
{
    int pair = 0;
    TextSpan span;
};

/// A run of words of the translation that may render something.
struct TargetUnit
{
    QString text;               ///< as written where it was first met, in its book-title marks when it fills them
    bool hasGrammar = false;    ///< a word of grammar stands in it
    int firstPlace = 0;         ///< its places are a run of TargetUnits::places
    int placeCount = 0;
    int pairCount = 0;          ///< pairs it occurs in
};

/// All runs of up to `kLongestUnit` words of the translation that neither begin nor end with a word of grammar and hold at
/// least two Han characters or a Latin word. Words are those of ICU's dictionary; spaces between them do not matter.
class TargetUnits
{
public:
    explicit TargetUnits(const PairedText &text);

    int count() const { return static_cast<int>(m_units.size()); }
    const TargetUnit &unit(int id) const { return m_units[static_cast<size_t>(id)]; }
    /// The unit of a folded key, as termKey() makes it; −1 when there is none.
    int find(const QString &key) const { return m_ids.value(key, -1); }
    /// The places of a unit, in reading order.
    const UnitPlace *begin(int id) const { return m_places.data() + unit(id).firstPlace; }
    const UnitPlace *end(int id) const { return begin(id) + unit(id).placeCount; }
    /// The units of a pair, each once.
    const std::vector<int> &unitsOf(int pair) const { return m_ofPair[static_cast<size_t>(pair)]; }

    static constexpr int kLongestUnit = 6;

private:
    std::vector<TargetUnit> m_units;
    std::vector<UnitPlace> m_places;
    std::vector<std::vector<int>> m_ofPair;
    QHash<QString, int> m_ids;
};

/// What two writings of one unit share: folded, without spaces.
QString unitKey(QStringView text);

/// Whether a word of the translation is one of grammar (resources/terms/chinese-words.txt, a list of ours).
bool isCommonChinese(const QString &word);

} // namespace concord
