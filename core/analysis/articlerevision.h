// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/revisionmap.h"
#include "core/anchoring/wholetext.h"
#include "core/base/result.h"
#include "core/project/claim.h"
#include "core/project/textrevision.h"

#include <QMap>

#include <array>

namespace concord {

class Database;

/// How many anchors of a side came out in which state.
struct AnchorCounts
{
    std::array<int, 5> byState{}; ///< in the order of AnchorState

    int of(AnchorState state) const { return byState[static_cast<size_t>(state)]; }
    void note(AnchorState state) { ++byState[static_cast<size_t>(state)]; }
    bool operator==(const AnchorCounts &) const = default;
};

struct RevisionOutcome
{
    TextRevision revision; ///< as stored
    AnchorCounts anchors;
};

/// Carries anchors from one revision of a text to a later one. Made once for all anchors of a revision.
class AnchorFollower
{
public:
    /// Both must outlive it. `assumeRelated`: see RevisionMap.
    AnchorFollower(const TextRevision &from, const TextRevision &to, bool assumeRelated = false);

    /// The anchor on the later revision: where it is now, what it quotes there, and its state, which never becomes better than
    /// the one it had, save for an orphan whose words are back. One that is gone stays as it was, as an orphan. An anchor that
    /// does not lie in the earlier revision is an orphan.
    Anchor followed(Anchor anchor) const;

    /// Where a person might want it: the likeliest places first, on the later revision.
    QList<TextSpan> candidates(const Anchor &anchor) const;

private:
    Range grown(const Anchor &anchor, int paragraph, Range range) const;

    const TextRevision &m_from;
    const TextRevision &m_to;
    WholeText m_before;
    WholeText m_after;
    RevisionMap m_map;
};

/// Stores `next`, another state of a side or the first one of a side that was missing, and lets the anchors of the article's
/// claims follow. `next` has article, side, language and paragraphs; ids, number and time are made here. Called inside
/// Project::edit. Invalid when nothing differs or there are no paragraphs, otherwise the store's errors.
Result<RevisionOutcome> reviseText(Database &database, TextRevision next);

/// Stores a revision with other texts for some paragraphs; anchors outside of them stay as they are. Called inside Project::edit.
/// Conflict when `revision` is not the newest of its side any more; Invalid for a paragraph that is not there, an empty text,
/// one with a line break, or one that does not differ.
Result<RevisionOutcome> correctParagraphs(Database &database, const TextRevision &revision, const QMap<int, QString> &texts);
Result<RevisionOutcome> correctParagraph(Database &database, const TextRevision &revision, int paragraph, const QString &text);

/// Stores an earlier revision's text as the newest one. Called inside Project::edit. NotFound, Invalid as reviseText.
Result<RevisionOutcome> restoreRevision(Database &database, RevisionId id);

} // namespace concord
