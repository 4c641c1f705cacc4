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
    {"export.files", QT_TRANSLATE_NOOP("Action", "E&xport claims, terms or texts…"), "Ctrl+Shift+E", "", "file"},
    {"export.claims", QT_TRANSLATE_NOOP("Action", "Export c&laims…"), "", "", "file"},
    {"export.sheet", QT_TRANSLATE_NOOP("Action", "Export the fact-c&heck sheet…"), "", "", "file"},
    {"export.terms", QT_TRANSLATE_NOOP("Action", "Export the &termbase…"), "", "", "file"},
    {"import.files", QT_TRANSLATE_NOOP("Action", "&Import claims, terms or corrections…"), "Ctrl+Shift+O", "", "file"},
    {"article.add", QT_TRANSLATE_NOOP("Action", "&Add an article…"), "Ctrl+Shift+N", "", "file"},
    {"article.remove", QT_TRANSLATE_NOOP("Action", "Re&move the article"), "", "", "file"},
    {"file.print", QT_TRANSLATE_NOOP("Action", "&Print…"), "Ctrl+P", "", "file"},
    {"file.pdf", QT_TRANSLATE_NOOP("Action", "Save as PD&F…"), "Ctrl+Shift+P", "", "file"},
    {"article.details", QT_TRANSLATE_NOOP("Action", "Article &details…"), "Ctrl+I", "", "file"},
    {"file.read", QT_TRANSLATE_NOOP("Action", "&Read the article again"), "F5", "", "file"},
    {"file.backups", QT_TRANSLATE_NOOP("Action", "&Backups…"), "", "", "file"},
    {"file.backUp", QT_TRANSLATE_NOOP("Action", "Make a bac&kup now"), "", "", "file"},
    {"file.close", QT_TRANSLATE_NOOP("Action", "&Close project"), "Ctrl+W", "", "file"},
    {"app.quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "Ctrl+Q", "", "file"},

    {"edit.undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "Ctrl+Z", "undo", "edit"},
    {"edit.redo", QT_TRANSLATE_NOOP("Action", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", "edit"},
    {"edit.copy", QT_TRANSLATE_NOOP("Action", "&Copy"), "Ctrl+C", "", "edit"},
    {"edit.copyCited", QT_TRANSLATE_NOOP("Action", "Copy with c&itation"), "Ctrl+Shift+C", "", "edit"},
    {"edit.copyFacing", QT_TRANSLATE_NOOP("Action", "Copy &both languages"), "Ctrl+Alt+C", "", "edit"},
    {"person.name", QT_TRANSLATE_NOOP("Action", "Your &name…"), "", "", "edit"},

    {"workspace.annotate", QT_TRANSLATE_NOOP("Action", "&Annotate"), "Ctrl+1", "claim", "workspace", kChoice},
    {"workspace.charts", QT_TRANSLATE_NOOP("Action", "&Charts"), "Ctrl+2", "chart", "workspace", kChoice},
    {"workspace.terms", QT_TRANSLATE_NOOP("Action", "&Terms"), "Ctrl+3", "term", "workspace", kChoice},

    {"find", QT_TRANSLATE_NOOP("Action", "&Find in the article…"), "Ctrl+F", "search", "find"},
    {"find.next", QT_TRANSLATE_NOOP("Action", "Find &next"), "F3", "", "find"},
    {"find.previous", QT_TRANSLATE_NOOP("Action", "Find &previous"), "Shift+F3", "", "find"},
    {"search", QT_TRANSLATE_NOOP("Action", "Search &all articles…"), "Ctrl+Shift+F", "", "find"},
    {"concordance", QT_TRANSLATE_NOOP("Action", "&Concordance of the word"), "Ctrl+Shift+K", "", "find"},

    {"palette", QT_TRANSLATE_NOOP("Action", "&Search or run…"), "Ctrl+K", "search", "go"},
    {"go.back", QT_TRANSLATE_NOOP("Action", "&Back"), "Alt+Left", "back", "go"},
    {"go.forward", QT_TRANSLATE_NOOP("Action", "&Forward"), "Alt+Right", "forward", "go"},
    {"go.otherColumn", QT_TRANSLATE_NOOP("Action", "Other &column"), "Ctrl+Tab", "", "go"},
    {"go.nextFigure", QT_TRANSLATE_NOOP("Action", "&Next figure"), "N", "", "go"},
    {"go.previousFigure", QT_TRANSLATE_NOOP("Action", "&Previous figure"), "P", "", "go"},
    {"go.nextFinding", QT_TRANSLATE_NOOP("Action", "Next fin&ding"), "]", "", "go"},
    {"go.previousFinding", QT_TRANSLATE_NOOP("Action", "Previous f&inding"), "[", "", "go"},
    {"article.next", QT_TRANSLATE_NOOP("Action", "Next a&rticle"), "Ctrl+PgDown", "", "go"},
    {"article.previous", QT_TRANSLATE_NOOP("Action", "Previ&ous article"), "Ctrl+PgUp", "", "go"},
    {"card", QT_TRANSLATE_NOOP("Action", "&What is this?"), "Space", "", "go"},
    {"list.next", QT_TRANSLATE_NOOP("Action", "Next in the &list"), "J", "", "go"},
    {"list.previous", QT_TRANSLATE_NOOP("Action", "Previous in the lis&t"), "K", "", "go"},

    {"move.nextSentence", QT_TRANSLATE_NOOP("Action", "Next &sentence"), "Alt+PgDown", "", "move"},
    {"move.previousSentence", QT_TRANSLATE_NOOP("Action", "Previous s&entence"), "Alt+PgUp", "", "move"},
    {"move.nextBead", QT_TRANSLATE_NOOP("Action", "Next &bead"), "B", "", "move"},
    {"move.previousBead", QT_TRANSLATE_NOOP("Action", "Previous be&ad"), "Shift+B", "", "move"},
    {"move.extendNextBead", QT_TRANSLATE_NOOP("Action", "Select &on to the next bead"), "Ctrl+B", "", "move"},
    {"move.extendPreviousBead", QT_TRANSLATE_NOOP("Action", "Select bac&k over the bead"), "Ctrl+Shift+B", "", "move"},
    {"move.nextParagraph", QT_TRANSLATE_NOOP("Action", "Next &paragraph"), "Ctrl+Down", "", "move"},
    {"move.previousParagraph", QT_TRANSLATE_NOOP("Action", "Previous pa&ragraph"), "Ctrl+Up", "", "move"},
    {"move.nextClaim", QT_TRANSLATE_NOOP("Action", "Next c&laim"), "M", "", "move"},
    {"move.previousClaim", QT_TRANSLATE_NOOP("Action", "Previous clai&m"), "Shift+M", "", "move"},
    {"move.expand", QT_TRANSLATE_NOOP("Action", "E&xpand the selection"), "X", "", "move"},
    {"move.selectAll", QT_TRANSLATE_NOOP("Action", "Select the whole &column"), "Ctrl+A", "", "move"},

    {"claim.make", QT_TRANSLATE_NOOP("Action", "&Make a claim from the selection"), "C", "claim", "claim"},
    {"claim.edit", QT_TRANSLATE_NOOP("Action", "&Edit claim"), "E", "", "claim"},
    {"claim.card", QT_TRANSLATE_NOOP("Action", "Claim &card"), "Shift+Space", "", "claim", kToggle},
    {"claim.status.unverified", QT_TRANSLATE_NOOP("Action", "Mark as &unverified"), "1", "", "claim"},
    {"claim.status.verified", QT_TRANSLATE_NOOP("Action", "Mark as &verified"), "2", "", "claim"},
    {"claim.status.disputed", QT_TRANSLATE_NOOP("Action", "Mark as &disputed"), "3", "", "claim"},
    {"claim.status.wrong", QT_TRANSLATE_NOOP("Action", "Mark as &wrong"), "4", "", "claim"},
    {"claim.status.outdated", QT_TRANSLATE_NOOP("Action", "Mark as &outdated"), "5", "", "claim"},
    {"claim.attach", QT_TRANSLATE_NOOP("Action", "&Attach the selected passage"), "A", "", "claim"},
    {"claim.remove", QT_TRANSLATE_NOOP("Action", "&Remove claim"), "Del", "", "claim"},

    {"finding.fix", QT_TRANSLATE_NOOP("Action", "Write the &suggestion"), "F", "", "finding"},
    {"finding.fixAll", QT_TRANSLATE_NOOP("Action", "Write &all suggestions of the rule…"), "Shift+F", "", "finding"},
    {"finding.waive", QT_TRANSLATE_NOOP("Action", "&Waive finding…"), "W", "", "finding"},
    {"finding.house", QT_TRANSLATE_NOOP("Action", "House &rules…"), "", "", "finding"},
    {"finding.report", QT_TRANSLATE_NOOP("Action", "Save the re&port…"), "", "", "finding"},
    {"finding.bilingual", QT_TRANSLATE_NOOP("Action", "Save the &bilingual file…"), "", "", "finding"},
    {"finding.corrections", QT_TRANSLATE_NOOP("Action", "&Take over a corrected translation…"), "", "", "finding"},

    {"term.add", QT_TRANSLATE_NOOP("Action", "&Add the selection to the termbase"), "T", "", "term"},
    {"term.use", QT_TRANSLATE_NOOP("Action", "&Use the rendering everywhere…"), "Shift+T", "", "term"},
    {"term.show", QT_TRANSLATE_NOOP("Action", "&Show the concept in the termbase"), "", "", "term"},
    {"view.termbase", QT_TRANSLATE_NOOP("Action", "&Termbase panel"), "Shift+F6", "", "term", kToggle},

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

    {"text.correct", QT_TRANSLATE_NOOP("Action", "&Correct the paragraph"), "F2", "", "text"},
    {"text.unlockSource", QT_TRANSLATE_NOOP("Action", "Allow correcting the &source"), "", "", "text", kToggle},
    {"text.importSource", QT_TRANSLATE_NOOP("Action", "Import a new version of the s&ource…"), "", "", "text"},
    {"text.importTranslation", QT_TRANSLATE_NOOP("Action", "Import a new version of the &translation…"), "", "", "text"},
    {"text.versions", QT_TRANSLATE_NOOP("Action", "Compare &versions…"), "F4", "", "text"},
    {"text.review", QT_TRANSLATE_NOOP("Action", "&Passages to review"), "Shift+F9", "", "text", kToggle},
    {"text.accept", QT_TRANSLATE_NOOP("Action", "&Accept the passage as it is now"), "Ctrl+Shift+A", "", "text"},
    {"text.suggestion", QT_TRANSLATE_NOOP("Action", "Attach the claim to the s&uggestion"), "Ctrl+Shift+G", "", "text"},
    {"text.reattach", QT_TRANSLATE_NOOP("Action", "Attach the claim to the se&lection"), "Ctrl+Shift+L", "", "text"},

    {"chart.new", QT_TRANSLATE_NOOP("Action", "&New chart…"), "Ctrl+Alt+N", "", "chart"},
    {"chart.edit", QT_TRANSLATE_NOOP("Action", "Charts and &settings"), "F12", "", "chart", kToggle},
    {"chart.duplicate", QT_TRANSLATE_NOOP("Action", "&Duplicate the chart"), "Ctrl+D", "", "chart"},
    {"chart.rename", QT_TRANSLATE_NOOP("Action", "&Rename the chart"), "", "", "chart"},
    {"chart.earlier", QT_TRANSLATE_NOOP("Action", "Move the chart &earlier"), "", "", "chart"},
    {"chart.later", QT_TRANSLATE_NOOP("Action", "Move the chart &later"), "", "", "chart"},
    {"chart.remove", QT_TRANSLATE_NOOP("Action", "Re&move the chart"), "", "", "chart"},
    {"chart.copy", QT_TRANSLATE_NOOP("Action", "&Copy the chart"), "Alt+C", "", "chart"},
    {"chart.template", QT_TRANSLATE_NOOP("Action", "Keep the chart's looks as a &template…"), "", "", "chart"},
    {"series.show", QT_TRANSLATE_NOOP("Action", "&Imported series"), "Ctrl+Shift+I", "", "chart", kToggle},
    {"series.file", QT_TRANSLATE_NOOP("Action", "Import a &file of numbers…"), "", "", "chart"},
    {"series.paste", QT_TRANSLATE_NOOP("Action", "&Paste a table of numbers"), "Ctrl+Shift+V", "", "chart"},

    {"view.claims", QT_TRANSLATE_NOOP("Action", "C&laims panel"), "F6", "panel", "view", kToggle},
    {"view.queue", QT_TRANSLATE_NOOP("Action", "Figures to de&cide"), "Q", "", "view", kToggle},
    {"view.table", QT_TRANSLATE_NOOP("Action", "&Table of all claims"), "Ctrl+L", "", "view", kToggle},
    {"view.history", QT_TRANSLATE_NOOP("Action", "Histor&y"), "H", "", "view", kToggle},
    {"view.findings", QT_TRANSLATE_NOOP("Action", "&Findings panel"), "F7", "finding", "view", kToggle},
    {"view.alignment", QT_TRANSLATE_NOOP("Action", "&Doubtful beads panel"), "F9", "", "view", kToggle},
    {"view.strip", QT_TRANSLATE_NOOP("Action", "C&hart strip"), "F8", "", "view", kToggle},
    {"view.zoomIn", QT_TRANSLATE_NOOP("Action", "Larger te&xt"), "Ctrl++; Ctrl+=", "", "view"},
    {"view.zoomOut", QT_TRANSLATE_NOOP("Action", "&Smaller text"), "Ctrl+-", "", "view"},
    {"view.zoomReset", QT_TRANSLATE_NOOP("Action", "&Normal text size"), "Ctrl+0", "", "view"},

    {"layer.figures", QT_TRANSLATE_NOOP("Action", "Show &figures"), "Alt+1", "", "marks", kToggle},
    {"layer.claims", QT_TRANSLATE_NOOP("Action", "Show &claims"), "Alt+2", "", "marks", kToggle},
    {"layer.findings", QT_TRANSLATE_NOOP("Action", "Show f&indings"), "Alt+3", "", "marks", kToggle},
    {"layer.terms", QT_TRANSLATE_NOOP("Action", "Show &names and terms"), "Alt+4", "", "marks", kToggle},
    {"layer.hits", QT_TRANSLATE_NOOP("Action", "Show &search hits"), "Alt+5", "", "marks", kToggle},
    {"layer.counterpart", QT_TRANSLATE_NOOP("Action", "&Outline the counterpart"), "Alt+6", "", "marks", kToggle},

    {"view.reading", QT_TRANSLATE_NOOP("Action", "&Reading options…"), "Ctrl+T", "", "view"},
    {"view.arrangement", QT_TRANSLATE_NOOP("Action", "Next arran&gement of the columns"), "Ctrl+Shift+T", "", "view"},

    {"view.theme.system", QT_TRANSLATE_NOOP("Action", "Theme of the &system"), "", "", "theme", kChoice},
    {"view.theme.light", QT_TRANSLATE_NOOP("Action", "&Light theme"), "", "", "theme", kChoice},
    {"view.theme.dark", QT_TRANSLATE_NOOP("Action", "&Dark theme"), "", "", "theme", kChoice},
    {"view.theme.sepia", QT_TRANSLATE_NOOP("Action", "S&epia theme"), "", "", "theme", kChoice},
    {"view.language.system", QT_TRANSLATE_NOOP("Action", "Language of the s&ystem"), "", "", "language", kChoice},
    {"view.language.en", "&English", "", "", "language", kChoice, "English"},
    {"view.language.zh", "繁體中文 (&T)", "", "", "language", kChoice, "Traditional Chinese"},

    {"help.guide", QT_TRANSLATE_NOOP("Action", "User &guide"), "F1", "", "help"},
    {"help.keys", QT_TRANSLATE_NOOP("Action", "&Keys"), "Shift+F1", "", "help"},
    {"help.marks", QT_TRANSLATE_NOOP("Action", "&Marks in the text"), "Ctrl+F1", "", "help"},
    {"help.about", QT_TRANSLATE_NOOP("Action", "&About Concord"), "", "", "help"},
};

constexpr ActionGroupSpec kGroups[] = {
    {"file", QT_TRANSLATE_NOOP("Action", "&File")},           {"edit", QT_TRANSLATE_NOOP("Action", "&Edit")},
    {"find", QT_TRANSLATE_NOOP("Action", "F&ind")},
    {"workspace", QT_TRANSLATE_NOOP("Action", "&Workspace")}, {"go", QT_TRANSLATE_NOOP("Action", "&Go")},
    {"move", QT_TRANSLATE_NOOP("Action", "&Move and select")},
    {"claim", QT_TRANSLATE_NOOP("Action", "&Claim")},         {"finding", QT_TRANSLATE_NOOP("Action", "Fi&nding")},
    {"term", QT_TRANSLATE_NOOP("Action", "Te&rms")},
    {"alignment", QT_TRANSLATE_NOOP("Action", "Align&ment")}, {"text", QT_TRANSLATE_NOOP("Action", "Te&xt")},
    {"chart", QT_TRANSLATE_NOOP("Action", "Ch&arts")},
    {"view", QT_TRANSLATE_NOOP("Action", "&View")},           {"marks", QT_TRANSLATE_NOOP("Action", "Mar&ks")},           {"theme", QT_TRANSLATE_NOOP("Action", "&Theme")},
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
