// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articlerevision.h"
#include "core/analysis/loadedarticle.h"
#include "core/exchange/filekind.h"
#include "core/exchange/importfate.h"

#include <array>

namespace concord {

/// A file to be brought into a project, read into memory.
struct ImportedFile
{
    QString path; ///< names it in errors
    FileKind kind = FileKind::ClaimTable;
    QByteArray bytes;
    bool isTbxOnly = false; ///< of a termbase: a glossary will not do
};

/// One thing of a file and what becomes of it.
struct ImportLine
{
    ImportFate fate = ImportFate::Same;
    std::optional<Claim> claim;  ///< as the file has it; of files of claims alone
    std::optional<Claim> before; ///< as it was, when it was there
    QString text;                ///< otherwise: the words of a concept, what a sentence reads from now on
    QString was;                 ///< what the sentence read
};

struct FileImport
{
    static constexpr qsizetype kMostLines = 500; ///< of each fate

    std::array<int, 4> counts = {}; ///< by ImportFate; units of a bilingual file, beads of an alignment
    QList<ImportLine> lines;        ///< in the order of the file, the first of each fate
    QList<ClaimId> unsure;          ///< claims whose passage was not found, or not for certain
    AnchorCounts anchors;           ///< of claims on a text that was corrected
    int offered = 0;                ///< things the file has: claims, concepts, units, beads
    int unknown = 0;                ///< of those left: whose sentences the article does not have
    int unplaced = 0;               ///< of those left: changed, but not cut into the paragraphs the article has there
    int contradicting = 0;          ///< of those left: beads that cross or overlap one taken before

    int count(ImportFate fate) const { return counts[static_cast<size_t>(fate)]; }
    bool changesNothing() const { return count(ImportFate::Added) + count(ImportFate::Changed) == 0; }
    void add(ImportLine line);
};

/// Reads a file and stores what it brings; called inside Project::edit. `article` is the one new claims are about and whose
/// sentences corrections and alignments are about; it may be null for claims and terms. A fault of the file has its path at the beginning of the
/// subject, with the line where it is known ("a.tbx, line 7", else in the detail); other errors are the store's.
Result<FileImport> importFile(Database &database, const Project &project, const ImportedFile &file, const LoadedArticle *article, Progress &progress);

/// What importFile would do: does it and takes it back before anything is committed. Errors as importFile, Unwritable for a
/// read-only project.
Result<FileImport> previewedImport(Project &project, const ImportedFile &file, const LoadedArticle *article, Progress &progress);

} // namespace concord
