// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/claimreview.h"
#include "core/exchange/claims/claimtable.h"
#include "core/exchange/claims/hypothesis.h"
#include "core/exchange/claims/webannotation.h"
#include "core/exchange/refi/refireader.h"

#include <cstddef>
#include <cstdint>

using namespace concord;

/// Readers of claims made elsewhere; the first byte chooses one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1 || size > 256 * 1024)
        return 0;
    static const ClaimGround ground = [] {
        ArticleClaims set;
        set.article.id = ArticleId{1};
        TextRevision source;
        source.id = RevisionId{1};
        source.paragraphs = {QStringLiteral("Acme lost $5 billion in 2024."), QStringLiteral("Nobody was surprised.")};
        set.texts.source = source;
        return ClaimGround({set}, {});
    }();
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    using Reader = Result<QList<ReadClaim>> (*)(const QByteArray &, const ClaimGround &);
    constexpr Reader kReaders[] = {readClaimLines, readClaimTable, readWebAnnotations, readClaimReviews, readHypothesis};
    if (data[0] % 6 < 5) {
        (void)kReaders[data[0] % 6](bytes, ground);
        return 0;
    }
    SilentProgress progress;
    if (const Result<RefiProject> project = readRefiProject(bytes, progress)) {
        (void)unknownSources(*project, ground, {});
        (void)refiClaims(*project, ground, {});
    }
    return 0;
}
