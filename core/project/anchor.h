// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/span.h"

#include <QStringList>

#include <optional>

namespace concord {

/// How an anchor came to its present place when the text was revised.
enum class AnchorState {
    Exact,     ///< where it was made, or carried over letter for letter
    Moved,     ///< the same words at another place
    Changed,   ///< part of the passage was rewritten
    Ambiguous, ///< more than one place would do; a person must choose
    Orphan,    ///< the passage is gone; the span is its last known place
};

/// A quoted passage a claim rests on, tied to one revision.
struct Anchor
{
    AnchorId id;
    QString guid; ///< kept through exchange formats; made when empty
    ClaimId claim;
    RevisionId revision;
    TextSpan span; ///< UTF-16 code units, paragraph from 0
    QString exact; ///< the passage as it stood in `revision`
    QString prefix;
    QString suffix;
    AnchorState state = AnchorState::Exact;

    bool operator==(const Anchor &) const = default;
};

/// Whether `span` is a passage of a text with these paragraphs. A file from a stranger may hold an anchor that is none, so
/// this is asked before a paragraph is indexed or cut by it.
bool fits(const TextSpan &span, const QStringList &paragraphs);

/// "exact", "moved", "changed", "ambiguous", "orphan".
QString anchorStateName(AnchorState state);
std::optional<AnchorState> anchorStateFromName(QStringView name);

} // namespace concord
