// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimfile.h"

#include "core/documents/plaintext.h"
#include "core/exchange/articleimport.h"
#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/claimreview.h"
#include "core/exchange/claims/claimtable.h"
#include "core/exchange/claims/hypothesis.h"
#include "core/exchange/claims/webannotation.h"
#include "core/exchange/refi/refireader.h"
#include "core/project/project.h"

namespace concord {

namespace {

/// Adds the texts a REFI-QDA project brings and remembers its names, then reads its claims.
Result<QList<ReadClaim>> takeRefi(const RefiProject &refi, const Project &project, ArticleId article)
{
    Database &database = project.database();
    Result<RefiNames> names = RefiNames::load(database);
    Result<QList<ArticleClaims>> sets = exportedClaims(project, {});
    if (!names || !sets)
        return names ? sets.error() : names.error();
    for (auto code = refi.codes.begin(); code != refi.codes.end(); ++code)
        names->codes.insert(code.key(), *code);
    for (const RefiSource &source : unknownSources(refi, ClaimGround(*sets, article), *names)) {
        const Result<Document> document = readPlainText(source.text.toUtf8(), {});
        if (!document)
            return document.error();
        const Result<Article> added = importArticle(database, {source.name, {}, {}, *document, std::nullopt});
        if (!added)
            return added.error();
        names->sources.insert(RefiNames::sourceKey(added->id, Side::Source), source.guid);
    }
    if (const Status stored = names->store(database); !stored)
        return stored.error();
    sets = exportedClaims(project, {});
    return sets ? refiClaims(refi, ClaimGround(*sets, article), *names) : Result<QList<ReadClaim>>(sets.error());
}

Result<QList<ReadClaim>> readFlat(FileKind kind, const QByteArray &bytes, const ClaimGround &ground)
{
    switch (kind) {
    case FileKind::ClaimTable: return readClaimTable(bytes, ground);
    case FileKind::ClaimLines: return readClaimLines(bytes, ground);
    case FileKind::WebAnnotations: return readWebAnnotations(bytes, ground);
    case FileKind::ClaimReviews: return readClaimReviews(bytes, ground);
    case FileKind::Hypothesis: return readHypothesis(bytes, ground);
    default: return Error{Error::Code::Invalid, QStringLiteral("file"), QStringLiteral("it holds no claims")};
    }
}

} // namespace

Result<QList<ReadClaim>> readClaimFile(FileKind kind, const QByteArray &bytes, const Project &project, ArticleId article, Progress &progress)
{
    if (kind == FileKind::RefiProject) {
        const Result<RefiProject> refi = readRefiProject(bytes, progress);
        return refi ? takeRefi(*refi, project, article) : Result<QList<ReadClaim>>(refi.error());
    }
    const Result<QList<ArticleClaims>> sets = exportedClaims(project, {});
    return sets ? readFlat(kind, bytes, ClaimGround(*sets, article)) : Result<QList<ReadClaim>>(sets.error());
}

} // namespace concord
