// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/anchorreview.h"
#include "core/analysis/articlerevision.h"

#include <QObject>

namespace concord {

class Workbench;

/// The edits that make a new revision of the open article's texts, and those that settle what they did to claims. Each is one undo
/// step. For the window's thread.
class Revisions : public QObject
{
    Q_OBJECT

public:
    explicit Revisions(Workbench &workbench, QObject *parent = nullptr);

    /// Whether the paragraphs of a side may be corrected now: it is there, read, and the project can be written.
    bool canRevise(Side side) const;

    /// The paragraph as `text`. `revision` is the one it was begun on; Conflict when there is a newer one.
    Status correct(const TextRevision &revision, int paragraph, const QString &text);
    /// Reads a file as the newest state of a side.
    Status import(Side side, const QString &path);
    Status restore(RevisionId id);

    /// Takes a passage as it is now. A verified claim whose value it does not say any more is unverified with it.
    Status accept(const AnchorReview &review);
    /// Whether accept() sets the claim unverified.
    static bool unverifies(const AnchorReview &review);
    /// Puts an anchor on another passage of the newest revision of its side.
    Status attach(const Anchor &anchor, const TextSpan &span);

    /// The anchors of the open article to be looked at.
    QList<AnchorReview> reviews() const;

signals:
    void revised(const concord::AnchorCounts &counts); ///< also by Workbench::correct()

private:
    Status edit(const char *title, const std::function<Result<RevisionOutcome>(Database &)> &change);

    Workbench &m_workbench;
};

} // namespace concord
