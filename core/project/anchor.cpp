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

QString anchorStateName(AnchorState state)
{
    return nameIn(kStates, state);
}

std::optional<AnchorState> anchorStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}

} // namespace concord
