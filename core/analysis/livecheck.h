// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/live/livewording.h"

namespace concord {

/// A figure of a paragraph being written against its counterpart.
struct LiveDifference
{
    Mismatch mismatch = Mismatch::None;
    QString here;  ///< as written in the paragraph; empty when it is missing there
    QString there; ///< as written in the other language; empty when there is none

    bool operator==(const LiveDifference &) const = default;
};

/// A name written otherwise than the house does.
struct LiveName
{
    QString written;
    QString house;

    bool operator==(const LiveName &) const = default;
};

/// What a paragraph says against the other language, while it is written.
struct LiveCheck
{
    int agreeing = 0; ///< figures that found their counterpart
    QList<LiveDifference> differences;
    QList<LiveName> names;
    QList<LiveNote> notes = {}; ///< of the termbase and the house's orthography

    bool isClean() const { return differences.isEmpty() && names.isEmpty() && notes.isEmpty(); }
    bool operator==(const LiveCheck &) const = default;
};

/// Checks one paragraph of an article for as long as it is being written. The counterpart is what its beads hold on the other
/// side; a figure of a bead that reaches into other paragraphs may have its partner there. Small counts and the like, which
/// pass unsaid in a finished text, and bare numbers are said where the writing adds them in digits or takes figures out. Terms and
/// orthography as live/livewording says; a name is said once. What the house has switched off is not said. A paragraph takes a
/// millisecond or two. Keeps copies of what it needs; for any one thread.
class LiveChecker
{
public:
    /// `waived` are the fingerprints of findings set aside.
    LiveChecker(const LoadedArticle &article, Side side, int paragraph, const QSet<QString> &waived = {});

    LiveCheck check(const QString &text) const;

private:
    struct Stated
    {
        Figure figure;
        QString surface;
    };

    /// Of a figure of the paragraph (or, from the number of those on, beside it) with one on the other side; −1 for none.
    struct Pair
    {
        int here = -1;
        int there = -1;
        Mismatch mismatch = Mismatch::None;
    };

    void collect(const Bitext &bitext, int paragraph);
    void noteDigits(const QString &text);
    void keepBaseline(const QString &text);
    QList<Stated> figuresOf(const QString &text) const;
    QList<Pair> pairsOf(const QList<Stated> &own) const;
    void addChanges(LiveCheck &result, const QList<Stated> &own, const QList<Pair> &pairs) const;
    void addNames(LiveCheck &result, const QString &text) const;
    void addBareNumbers(LiveCheck &result, const QString &text, const QList<Stated> &own) const;
    static QList<Figure> valuesOf(const QList<Stated> &stated);

    Side m_side;
    Language m_language;
    QDate m_date;
    bool m_isPair = false;
    QList<Stated> m_there;  ///< on the other side, of the beads the paragraph touches
    QList<Stated> m_beside; ///< of the same beads, in other paragraphs of this side
    QSet<int> m_answered;        ///< of m_there, what the paragraph answered when it was opened
    QSet<QString> m_digits;      ///< runs of digits of the other side and of the paragraph as it was opened
    QSet<QString> m_unanswered;  ///< figures it had then that nothing there answers
    QSet<QString> m_off;         ///< rules that are not asked for
    LiveWording m_wording;
};

} // namespace concord
