// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace concord {

enum class ActionKind {
    Command, ///< does something
    Toggle,  ///< on or off
    Choice,  ///< one of its group is on
};

/// One thing a person can do. Menus, shortcuts, the command palette and the page of keys are all made from this table.
struct ActionSpec
{
    const char *id;       ///< "claim.make"; never shown
    const char *text;     ///< English, context "Action"; an ampersand marks the menu letter
    const char *shortcut; ///< QKeySequence's portable notation, several parted by "; "; empty for none
    const char *icon;     ///< file name in :/icons without ".svg"; empty for none
    const char *group;    ///< the menu or submenu it belongs to
    ActionKind kind = ActionKind::Command;
    /// Its English name where `text` is the same in every language, as languages are called in themselves; otherwise null.
    const char *englishName = nullptr;
};

/// All actions in the order of the menus.
std::span<const ActionSpec> actionCatalogue();

/// The catalogue's groups with their names, in the order of the menus.
struct ActionGroupSpec
{
    const char *id;
    const char *text; ///< English, context "Action"
};

std::span<const ActionGroupSpec> actionGroups();

} // namespace concord
