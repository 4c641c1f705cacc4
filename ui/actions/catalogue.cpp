// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/catalogue.h"

#include <QtGlobal>

namespace concord {

namespace {

constexpr ActionKind kToggle = ActionKind::Toggle;
constexpr ActionKind kChoice = ActionKind::Choice;

constexpr ActionSpec kActions[] = {
    {"file.new", QT_TRANSLATE_NOOP("Action", "&New project…"), "Ctrl+N", "new", "file"},
    {"file.open", QT_TRANSLATE_NOOP("Action", "&Open project…"), "Ctrl+O", "open", "file"},
    {"file.sample", QT_TRANSLATE_NOOP("Action", "Open the &sample project"), "", "", "file"},
    {"export", QT_TRANSLATE_NOOP("Action", "&Export chart…"), "Ctrl+E", "export", "file"},
    {"article.details", QT_TRANSLATE_NOOP("Action", "Article &details…"), "Ctrl+I", "", "file"},
    {"file.read", QT_TRANSLATE_NOOP("Action", "&Read the article again"), "F5", "", "file"},
    {"file.close", QT_TRANSLATE_NOOP("Action", "&Close project"), "Ctrl+W", "", "file"},
    {"app.quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "Ctrl+Q", "", "file"},

    {"edit.undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "Ctrl+Z", "undo", "edit"},
    {"edit.redo", QT_TRANSLATE_NOOP("Action", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", "edit"},
    {"edit.copy", QT_TRANSLATE_NOOP("Action", "&Copy"), "Ctrl+C", "", "edit"},

    {"workspace.annotate", QT_TRANSLATE_NOOP("Action", "&Annotate"), "Ctrl+1", "claim", "workspace", kChoice},
    {"workspace.charts", QT_TRANSLATE_NOOP("Action", "&Charts"), "Ctrl+2", "chart", "workspace", kChoice},
    {"workspace.terms", QT_TRANSLATE_NOOP("Action", "&Terms"), "Ctrl+3", "term", "workspace", kChoice},

    {"palette", QT_TRANSLATE_NOOP("Action", "&Search or run…"), "Ctrl+K", "search", "go"},
    {"go.back", QT_TRANSLATE_NOOP("Action", "&Back"), "Alt+Left", "back", "go"},
    {"go.forward", QT_TRANSLATE_NOOP("Action", "&Forward"), "Alt+Right", "forward", "go"},
    {"go.otherColumn", QT_TRANSLATE_NOOP("Action", "Other &column"), "Ctrl+Tab", "", "go"},
    {"go.nextFigure", QT_TRANSLATE_NOOP("Action", "&Next figure"), "N", "", "go"},
    {"go.previousFigure", QT_TRANSLATE_NOOP("Action", "&Previous figure"), "P", "", "go"},
    {"go.nextFinding", QT_TRANSLATE_NOOP("Action", "Next fin&ding"), "]", "", "go"},
    {"go.previousFinding", QT_TRANSLATE_NOOP("Action", "Previous f&inding"), "[", "", "go"},
    {"list.next", QT_TRANSLATE_NOOP("Action", "Next in the &list"), "J", "", "go"},
    {"list.previous", QT_TRANSLATE_NOOP("Action", "Previous in the lis&t"), "K", "", "go"},

    {"claim.make", QT_TRANSLATE_NOOP("Action", "&Make a claim from the selection"), "C", "claim", "claim"},
    {"claim.edit", QT_TRANSLATE_NOOP("Action", "&Edit claim"), "E", "", "claim"},
    {"claim.card", QT_TRANSLATE_NOOP("Action", "Claim &card"), "Space", "", "claim", kToggle},
    {"claim.status.unverified", QT_TRANSLATE_NOOP("Action", "Mark as &unverified"), "1", "", "claim"},
    {"claim.status.verified", QT_TRANSLATE_NOOP("Action", "Mark as &verified"), "2", "", "claim"},
    {"claim.status.disputed", QT_TRANSLATE_NOOP("Action", "Mark as &disputed"), "3", "", "claim"},
    {"claim.status.wrong", QT_TRANSLATE_NOOP("Action", "Mark as &wrong"), "4", "", "claim"},
    {"claim.status.outdated", QT_TRANSLATE_NOOP("Action", "Mark as &outdated"), "5", "", "claim"},
    {"claim.remove", QT_TRANSLATE_NOOP("Action", "&Remove claim"), "Del", "", "claim"},

    {"finding.fix", QT_TRANSLATE_NOOP("Action", "Write the &suggestion"), "F", "", "finding"},
    {"finding.waive", QT_TRANSLATE_NOOP("Action", "&Waive finding…"), "W", "", "finding"},

    {"bead.nextDoubtful", QT_TRANSLATE_NOOP("Action", "&Next doubtful bead"), "U", "", "alignment"},
    {"bead.previousDoubtful", QT_TRANSLATE_NOOP("Action", "&Previous doubtful bead"), "Shift+U", "", "alignment"},
    {"bead.nextUneven", QT_TRANSLATE_NOOP("Action", "Next bead that is not &one to one"), "O", "", "alignment"},
    {"bead.previousUneven", QT_TRANSLATE_NOOP("Action", "Previous bead that is not one &to one"), "Shift+O", "", "alignment"},
    {"bead.pin", QT_TRANSLATE_NOOP("Action", "&Confirm the bead"), "Alt+P", "", "alignment"},
    {"bead.unpin", QT_TRANSLATE_NOOP("Action", "&Unpin the bead"), "Alt+Shift+P", "", "alignment"},
    {"bead.merge", QT_TRANSLATE_NOOP("Action", "&Merge with the next bead"), "Alt+J", "", "alignment"},
    {"bead.mergePrevious", QT_TRANSLATE_NOOP("Action", "Merge with the pre&vious bead"), "Alt+Shift+J", "", "alignment"},
    {"bead.split", QT_TRANSLATE_NOOP("Action", "&Split the bead at the sentence"), "Alt+S", "", "alignment"},
    {"bead.drawIn", QT_TRANSLATE_NOOP("Action", "Give the &last sentence to the next bead"), "Alt+Down", "", "alignment"},
    {"bead.pushOut", QT_TRANSLATE_NOOP("Action", "Take the &first sentence of the next bead"), "Alt+Up", "", "alignment"},
    {"bead.toNext", QT_TRANSLATE_NOOP("Action", "Move the sentence do&wn a bead"), "Alt+Shift+Down", "", "alignment"},
    {"bead.toPrevious", QT_TRANSLATE_NOOP("Action", "Move the sentence up a b&ead"), "Alt+Shift+Up", "", "alignment"},
    {"bead.detach", QT_TRANSLATE_NOOP("Action", "&Detach the sentence from its counterpart"), "Alt+D", "", "alignment"},

    {"view.claims", QT_TRANSLATE_NOOP("Action", "C&laims panel"), "F6", "panel", "view", kToggle},
    {"view.findings", QT_TRANSLATE_NOOP("Action", "&Findings panel"), "F7", "finding", "view", kToggle},
    {"view.alignment", QT_TRANSLATE_NOOP("Action", "&Doubtful beads panel"), "F9", "", "view", kToggle},
    {"view.strip", QT_TRANSLATE_NOOP("Action", "C&hart strip"), "F8", "", "view", kToggle},
    {"view.zoomIn", QT_TRANSLATE_NOOP("Action", "Larger te&xt"), "Ctrl++; Ctrl+=", "", "view"},
    {"view.zoomOut", QT_TRANSLATE_NOOP("Action", "&Smaller text"), "Ctrl+-", "", "view"},
    {"view.zoomReset", QT_TRANSLATE_NOOP("Action", "&Normal text size"), "Ctrl+0", "", "view"},

    {"view.theme.system", QT_TRANSLATE_NOOP("Action", "Theme of the &system"), "", "", "theme", kChoice},
    {"view.theme.light", QT_TRANSLATE_NOOP("Action", "&Light theme"), "", "", "theme", kChoice},
    {"view.theme.dark", QT_TRANSLATE_NOOP("Action", "&Dark theme"), "", "", "theme", kChoice},
    {"view.theme.sepia", QT_TRANSLATE_NOOP("Action", "S&epia theme"), "", "", "theme", kChoice},
    {"view.language.system", QT_TRANSLATE_NOOP("Action", "Language of the s&ystem"), "", "", "language", kChoice},
    {"view.language.en", "&English", "", "", "language", kChoice, "English"},
    {"view.language.zh", "繁體中文 (&T)", "", "", "language", kChoice, "Traditional Chinese"},

    {"help.guide", QT_TRANSLATE_NOOP("Action", "User &guide"), "F1", "", "help"},
    {"help.keys", QT_TRANSLATE_NOOP("Action", "&Keys"), "Shift+F1", "", "help"},
    {"help.about", QT_TRANSLATE_NOOP("Action", "&About Concord"), "", "", "help"},
};

constexpr ActionGroupSpec kGroups[] = {
    {"file", QT_TRANSLATE_NOOP("Action", "&File")},           {"edit", QT_TRANSLATE_NOOP("Action", "&Edit")},
    {"workspace", QT_TRANSLATE_NOOP("Action", "&Workspace")}, {"go", QT_TRANSLATE_NOOP("Action", "&Go")},
    {"claim", QT_TRANSLATE_NOOP("Action", "&Claim")},         {"finding", QT_TRANSLATE_NOOP("Action", "Fi&nding")},
    {"alignment", QT_TRANSLATE_NOOP("Action", "Align&ment")},
    {"view", QT_TRANSLATE_NOOP("Action", "&View")},           {"theme", QT_TRANSLATE_NOOP("Action", "&Theme")},
    {"language", QT_TRANSLATE_NOOP("Action", "&Language")},   {"help", QT_TRANSLATE_NOOP("Action", "&Help")},
};

} // namespace

std::span<const ActionSpec> actionCatalogue()
{
    return kActions;
}

std::span<const ActionGroupSpec> actionGroups()
{
    return kGroups;
}

} // namespace concord
