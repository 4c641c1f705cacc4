// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/renderingmatrix.h"
#include "core/terms/mining/targetunits.h"

#include <QSet>

#include <map>

namespace concord {

/// Which places of the translation render which concept. A place is free for a concept unless another has it; concepts of
/// which one is part of the other ("data", "training data") may share.
class LinkTable
{
public:
    LinkTable(const QList<MinedConcept> &concepts, const TargetUnits &units, const PairedText &text);

    const QList<MinedConcept> &concepts() const { return m_concepts; }
    const TargetUnits &units() const { return m_units; }
    int pairCount() const { return m_pairCount; }

    /// How many uses of a concept in a pair have no rendering yet.
    int openUses(int conceptIndex, int pair) const;
    /// The pairs in which a concept has open uses.
    QList<int> openPairs(int conceptIndex) const;
    int useCount(int conceptIndex) const { return static_cast<int>(m_concepts[conceptIndex].uses.size()); }
    bool isFree(int conceptIndex, const TextSpan &span) const;
    /// In how many pairs a unit stands free for a concept, and in how many of those the concept is open. With
    /// `Family::Left` pairs that have only a word of the same family ("profitable" for "profit") do not count.
    struct Reach
    {
        int open = 0;
        int all = 0;
    };
    enum class Family { Counted, Left };
    Reach reach(int conceptIndex, int unit, Family family = Family::Counted) const;
    /// Gives the unit's free places to the concept, as many in each pair as it has open uses. How many they were.
    int link(int conceptIndex, int unit);
    /// Puts `whole` in the place of `part` wherever it stands around it.
    void exchange(int conceptIndex, int part, int whole);
    /// Takes a place out of the game without making it a rendering: a gloss in brackets. With −1 it is nobody's.
    void block(int conceptIndex, const TextSpan &span);

    struct Linked
    {
        int unit = 0;
        QList<TextSpan> places;
    };
    const QList<Linked> &linked(int conceptIndex) const { return m_linked[static_cast<size_t>(conceptIndex)]; }
    bool isRelated(int one, int other) const;

private:
    void findFamilies(const PairedText &text);

    struct Claim
    {
        Range range;
        int conceptIndex;
    };

    const QList<MinedConcept> &m_concepts;
    const TargetUnits &m_units;
    int m_pairCount;
    std::vector<std::map<int, int>> m_open; ///< of each concept, the open uses by pair
    std::vector<QList<Linked>> m_linked;
    std::vector<QSet<int>> m_family; ///< of each single word, the pairs with a word that begins alike
    QHash<int, QList<Claim>> m_claims; ///< by paragraph
};

/// A gloss of the translation: what stands before a bracket and the Latin words in it, as 穆巴達拉 (Mubadala).
struct BracketGloss
{
    int pair = 0;
    QString latinKey;  ///< folded, as unitKey() does
    TextSpan latin;
    TextSpan before;   ///< the run of Han in front, or what is quoted there
    bool isQuoted = false;
};
QList<BracketGloss> bracketGlosses(const PairedText &text);

/// Whether two renderings are near forms of one: the same but for variant characters (谷歌, 穀歌), or most characters in the
/// same order.
bool areNearForms(const QString &one, const QString &other);

} // namespace concord
