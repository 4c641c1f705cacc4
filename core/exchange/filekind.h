// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace concord {

/// What a file that is brought into a project holds.
enum class FileKind {
    ClaimTable,     ///< CSV of claims
    ClaimLines,     ///< JSON Lines of claims
    WebAnnotations, ///< W3C
    ClaimReviews,   ///< schema.org
    RefiProject,    ///< .qdpx
    Hypothesis,     ///< what its API answers
    Termbase,       ///< TBX, or a glossary as CSV, TSV or workbook
    Corrections,    ///< XLIFF
    Memory,         ///< TMX
    Beads,          ///< pairs of sentence numbers
};

constexpr FileKind kFileKinds[] = {FileKind::ClaimTable, FileKind::ClaimLines, FileKind::WebAnnotations, FileKind::ClaimReviews, FileKind::RefiProject,
                                   FileKind::Hypothesis, FileKind::Termbase,   FileKind::Corrections,    FileKind::Memory,       FileKind::Beads};

/// As the command line calls it in `claims import` and `import`: "csv", "jsonl", "w3c", "claimreview", "qdpx", "hypothesis";
/// "tbx", "xliff", "tmx", "beads".
QString fileKindName(FileKind kind);
bool holdsClaims(FileKind kind);

/// What a file seems to be, by the end of its name and its first characters; a guess that the reader of that kind has to bear
/// out. Empty for what is none of them.
std::optional<FileKind> guessedFileKind(const QString &path, const QByteArray &bytes);

} // namespace concord
