// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journalentry.h"
#include "core/project/names.h"

namespace concord {

static constexpr std::array kKinds{
    NamedValue<JournalKind>{JournalKind::Edit, u"edit"},
    NamedValue<JournalKind>{JournalKind::Undo, u"undo"},
    NamedValue<JournalKind>{JournalKind::Redo, u"redo"},
};

static constexpr std::array kStates{
    NamedValue<UndoState>{UndoState::Done, u"done"},
    NamedValue<UndoState>{UndoState::Undone, u"undone"},
    NamedValue<UndoState>{UndoState::Discarded, u"discarded"},
};

QString journalKindName(JournalKind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<JournalKind> journalKindFromName(QStringView name)
{
    return valueIn(kKinds, name);
}

QString undoStateName(UndoState state)
{
    return nameIn(kStates, state);
}

std::optional<UndoState> undoStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}

} // namespace concord
