// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"

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

    bool isClean() const { return differences.isEmpty() && names.isEmpty(); }
    bool operator==(const LiveCheck &) const = default;
};

/// Checks one paragraph of an article for as long as it is being written. The counterpart is what its beads hold on the other
/// side; a figure of a bead that reaches into other paragraphs may have its partner there. A paragraph takes well below a
/// millisecond. Keeps copies of what it needs; for any one thread.
class LiveChecker
{
public:
    LiveChecker(const LoadedArticle &article, Side side, int paragraph);

    LiveCheck check(const QString &text) const;

private:
    struct Stated
    {
        Figure figure;
        QString surface;
    };

    void collect(const Bitext &bitext, int paragraph);

    Side m_side;
    Language m_language;
    QDate m_date;
    bool m_isPair = false;
    QList<Stated> m_there;  ///< on the other side, of the beads the paragraph touches
    QList<Stated> m_beside; ///< of the same beads, in other paragraphs of this side
};

} // namespace concord
