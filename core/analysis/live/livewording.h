// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/checks/termcheck.h"

#include <QSet>

namespace concord {

/// What a paragraph that is being written does against the termbase or the house.
struct LiveNote
{
    QString rule;    ///< as core/checks/rules lists it
    QString written; ///< in the paragraph; empty for a term that has no rendering
    QString there;   ///< the term in the other language, where there is one
    QString instead; ///< what the house writes; empty where it takes a person to say

    bool operator==(const LiveNote &) const = default;
};

/// Holds one paragraph of an article to the article's termbase and to the house's orthography for as long as it is being
/// written. Terms are looked for in all beads the paragraph touches together, because its sentences move while it is written;
/// orthography in the paragraph alone, so what only a whole text can tell is not said. Hints are left out, and what is like
/// something that was waived there. Keeps what it needs of the article; for any one thread. Making it takes as long as an
/// automaton of the termbase, a check some tenths of a millisecond.
class LiveWording
{
public:
    /// `waived` are the fingerprints of findings set aside.
    LiveWording(const LoadedArticle &article, Side side, int paragraph, const QSet<QString> &waived);

    /// Terms first, each in reading order, the same thing once.
    QList<LiveNote> check(const QString &text) const;

private:
    void keepWaived(const QList<Finding> &findings, const QSet<QString> &waived);
    void cutOut(const Bitext &bitext);
    void addBead(const Bitext &bitext, Range beads);
    void add(QList<LiveNote> &notes, const LiveNote &note) const;
    void addTerms(QList<LiveNote> &notes, const QString &text) const;
    void addOrthography(QList<LiveNote> &notes, const QString &text) const;

    Side m_side;
    int m_paragraph;
    HouseProfile m_house;
    bool m_isCopy = false;          ///< whether the orthography of this side is read at all
    std::optional<TermCheck> m_terms;
    Bitext m_around;                ///< the beads of the paragraph as one, and those beside it
    int m_bead = -1;                ///< into m_around
    int m_sentence = -1;            ///< of this side of m_around, all of the paragraph
    QSet<QString> m_waived;         ///< rule and words
};

} // namespace concord
