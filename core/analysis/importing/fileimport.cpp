// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/importing/fileimport.h"

#include "core/align/beadfile.h"
#include "core/analysis/beadimport.h"
#include "core/analysis/bilingual/xliffimport.h"
#include "core/analysis/correction.h"
#include "core/analysis/pinning.h"
#include "core/exchange/claims/claimfile.h"
#include "core/exchange/terms/termimport.h"
#include "core/exchange/terms/termstore.h"

namespace concord {

namespace {

/// A fault of the file, by its path and the line the reader names.
Error about(const ImportedFile &file, const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return error;
    const bool isLine = error.subject.startsWith(u"line ");
    const QString more = isLine || error.subject == file.path ? QString() : error.subject;
    return {error.code, isLine ? file.path + QStringLiteral(", ") + error.subject : file.path, (more + u' ' + error.detail).trimmed()};
}

Result<FileImport> importClaims(Database &database, const Project &project, const ImportedFile &file, ArticleId article, Progress &progress)
{
    const Result<QList<ReadClaim>> claims = readClaimFile(file.kind, file.bytes, project, article, progress);
    if (!claims)
        return about(file, claims.error());
    FileImport done;
    done.offered = static_cast<int>(claims->size());
    const Result<ClaimImportOutcome> stored = storeClaims(database, *claims, [&done](const ReadClaim &read, ImportFate fate, const Claim *before) {
        done.add({fate, read.claim, before ? std::optional(*before) : std::nullopt, {}, {}});
    });
    if (!stored)
        return stored.error().code == Error::Code::Invalid ? about(file, stored.error()) : stored.error();
    done.unsure = stored->orphans;
    return done;
}

QString wordsOf(const Concept &content)
{
    QStringList words;
    for (const Designation &one : content.designations) {
        if (!words.contains(one.text))
            words.append(one.text);
    }
    return words.join(QStringLiteral(" · "));
}

Result<FileImport> importTerms(Database &database, const Project &project, const ImportedFile &file)
{
    const Result<Termbase> termbase = file.isTbxOnly ? readTbx(file.bytes) : readTermbase(file.bytes);
    if (!termbase)
        return about(file, termbase.error());
    FileImport done;
    done.offered = static_cast<int>(termbase->concepts.size());
    const Result<TermStoreOutcome> stored = storeTerms(database, *termbase, project.author(), [&done](const Concept &content, ImportFate fate) {
        done.add({fate, {}, {}, wordsOf(content), {}});
    });
    return stored ? Result<FileImport>(done) : Result<FileImport>(stored.error());
}

Result<FileImport> importCorrections(Database &database, const ImportedFile &file, const LoadedArticle &article)
{
    const Result<XliffFile> read = readXliff(file.bytes);
    if (!read)
        return about(file, read.error());
    const XliffCorrections corrections = correctionsFrom(*read, article.analysis.bitext);
    FileImport done;
    for (const TextEdit &edit : corrections.edits) {
        const QString &text = article.analysis.bitext.translation.paragraphs[edit.span.paragraph];
        done.lines.append({ImportFate::Changed, {}, {}, edit.replacement, text.mid(edit.span.range.begin, edit.span.range.length())});
    }
    const int left = corrections.unknown + corrections.unplaced;
    const int changed = corrections.changed - corrections.unplaced;
    done.counts = {0, changed, corrections.units - left - changed, left};
    done.offered = corrections.units;
    done.unknown = corrections.unknown;
    done.unplaced = corrections.unplaced;
    if (corrections.edits.isEmpty())
        return done;
    const Result<RevisionOutcome> outcome = correctText(database, *article.translation, corrections.edits);
    if (!outcome)
        return outcome.error();
    done.anchors = outcome->anchors;
    return done;
}

Result<BeadImport> readAlignment(const ImportedFile &file, const Bitext &bitext)
{
    if (file.kind == FileKind::Beads) {
        const Result<QList<Bead>> beads = readBeads(file.bytes);
        return beads ? Result<BeadImport>(matched(*beads, bitext)) : Result<BeadImport>(about(file, beads.error()));
    }
    const Result<QList<TranslationUnit>> units = readTmx(file.bytes, bitext.source.language, bitext.translation.language);
    return units ? Result<BeadImport>(matched(*units, bitext)) : Result<BeadImport>(about(file, units.error()));
}

Result<FileImport> importAlignment(Database &database, const Project &project, const ImportedFile &file, const LoadedArticle &article)
{
    const Result<BeadImport> beads = readAlignment(file, article.analysis.bitext);
    if (!beads)
        return beads.error();
    FileImport done;
    done.offered = static_cast<int>(beads->offered);
    done.unknown = static_cast<int>(beads->unknown);
    done.contradicting = static_cast<int>(beads->contradicting);
    done.counts = {static_cast<int>(beads->beads.size()), 0, 0, done.unknown + done.contradicting};
    const Status pinned = pinBeads(database, article, beads->beads, project.author());
    return pinned ? Result<FileImport>(done) : Result<FileImport>(pinned.error());
}

} // namespace

void FileImport::add(ImportLine line)
{
    if (++counts[static_cast<size_t>(line.fate)] <= kMostLines)
        lines.append(std::move(line));
}

Result<FileImport> importFile(Database &database, const Project &project, const ImportedFile &file, const LoadedArticle *article, Progress &progress)
{
    if (holdsClaims(file.kind))
        return importClaims(database, project, file, article ? article->article.id : ArticleId(), progress);
    if (file.kind == FileKind::Termbase)
        return importTerms(database, project, file);
    if (!article || !article->source || !article->translation)
        return Error{Error::Code::NotFound, article && article->source ? QStringLiteral("A translation") : QStringLiteral("A source text"), {}};
    return file.kind == FileKind::Corrections ? importCorrections(database, file, *article) : importAlignment(database, project, file, *article);
}

Result<FileImport> previewedImport(Project &project, const ImportedFile &file, const LoadedArticle *article, Progress &progress)
{
    std::optional<Result<FileImport>> seen;
    const Status edited = project.edit(QString(), [&](Database &database) -> Status {
        seen = importFile(database, project, file, article, progress);
        return Error{Error::Code::Cancelled, {}, {}};
    });
    return seen ? *seen : Result<FileImport>(edited.error());
}

} // namespace concord
