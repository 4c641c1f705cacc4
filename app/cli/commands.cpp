// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"

namespace concord::cli {

namespace {

constexpr Command kCommands[] = {
    {"new", "Create a project from a source text and its translation", describeNew, runNew},
    {"add", "Add an article to a project", describeAdd, runAdd},
    {"revise", "Import a new version of a text; claims follow", describeRevise, runRevise},
    {"reanchor", "Find passages again in a changed text", describeReanchor, runReanchor},
    {"sample", "Create the sample project", describeSample, runSample},
    {"info", "Say what is inside a project", describeInfo, runInfo},
    {"segment", "Print the paragraphs and sentences of a file", describeSegment, runSegment},
    {"figures", "Print the recognised figures of a file", describeFigures, runFigures},
    {"align", "Align the sentences of two files", describeAlign, runAlign},
    {"check", "Check a project or a pair of files", describeCheck, runCheck},
    {"terms", "Print the concepts of an article and how each is rendered", describeTerms, runTerms},
    {"search", "Find a text in a project", describeSearch, runSearch},
    {"claims list", "List the claims of a project", describeClaimsList, runClaimsList},
    {"claims suggest", "Suggest what each figure of a project says", describeClaimsSuggest, runClaimsSuggest},
    {"claims add", "Add claims", describeClaimsAdd, runClaimsAdd},
    {"claims set", "Change a claim", describeClaimsSet, runClaimsSet},
    {"claims remove", "Remove claims", describeClaimsRemove, runClaimsRemove},
    {"claims reject", "Remember that a figure is no claim", describeClaimsReject, runClaimsReject},
    {"claims comment", "Comment on a claim", describeClaimsComment, runClaimsComment},
    {"claims export", "Write claims for others", describeClaimsExport, runClaimsExport},
    {"claims import", "Read claims made elsewhere", describeClaimsImport, runClaimsImport},
    {"chart", "Write charts to files", describeChart, runChart},
    {"series import", "Import a table of observations", describeSeriesImport, runSeriesImport},
    {"series list", "List the imported series", describeSeriesList, runSeriesList},
    {"import", "Pin an alignment made elsewhere", describeImport, runImport},
    {"export", "Write the alignment of an article", describeExport, runExport},
    {"verify", "Check that a project file is sound", describeVerify, runVerify},
    {"backup", "Write a checked copy of a project", describeBackup, runBackup},
    {"backups", "List the automatic backups of a project, newest first", describeBackups, runBackups},
    {"restore", "Put a backup in the place of a project, which is set aside", describeRestore, runRestore},
    {"recover", "Make a new project of what a damaged one still holds", describeRecover, runRecover},
    {"history", "List the edits of a project, newest first", describeHistory, runHistory},
    {"undo", "Take back the newest edit", describeUndo, runUndo},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

} // namespace concord::cli
