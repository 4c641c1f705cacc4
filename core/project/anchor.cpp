// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/anchor.h"
#include "core/project/names.h"

namespace concord {

static constexpr std::array kStates{
    NamedValue<AnchorState>{AnchorState::Exact, u"exact"},
    NamedValue<AnchorState>{AnchorState::Moved, u"moved"},
    NamedValue<AnchorState>{AnchorState::Changed, u"changed"},
    NamedValue<AnchorState>{AnchorState::Ambiguous, u"ambiguous"},
    NamedValue<AnchorState>{AnchorState::Orphan, u"orphan"},
};

bool fits(const TextSpan &span, const QStringList &paragraphs)
{
    if (span.paragraph < 0 || span.paragraph >= paragraphs.size())
        return false;
    return span.range.begin >= 0 && span.range.begin <= span.range.end && span.range.end <= paragraphs[span.paragraph].size();
}

QString anchorStateName(AnchorState state)
{
    return nameIn(kStates, state);
}

std::optional<AnchorState> anchorStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}

} // namespace concord
