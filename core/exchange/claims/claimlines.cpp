// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimlines.h"

#include "core/exchange/claims/faultlist.h"

#include <QJsonDocument>

namespace concord {

QByteArray claimLines(const QList<ArticleClaims> &sets)
{
    QByteArray bytes;
    for (const ArticleClaims &set : sets) {
        ClaimWriter writer(set.texts);
        for (const Claim &claim : set.claims)
            bytes += QJsonDocument(fullClaimToJson(claim, set.comments.value(claim.id), writer)).toJson(QJsonDocument::Compact) + '\n';
    }
    return bytes;
}

Result<QList<ReadClaim>> readClaimLines(const QByteArray &bytes, const ClaimGround &ground)
{
    QList<ReadClaim> claims;
    FaultList faults;
    qsizetype line = 0;
    for (qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0; begin < bytes.size() && !faults.isFull();) {
        ++line;
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArray text = bytes.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (text.isEmpty())
            continue;
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
        if (!document.isObject()) {
            faults.add(line, parsing.error == QJsonParseError::NoError ? QStringLiteral("no JSON object") : parsing.errorString());
            continue;
        }
        const Result<ReadClaim> claim = ground.read(document.object());
        if (!claim)
            faults.add(line, claim.error().subject + QStringLiteral(": ") + claim.error().detail);
        else if (claims.size() >= kMaxImportedClaims)
            faults.add(line, QStringLiteral("more than %1 claims").arg(kMaxImportedClaims));
        else
            claims.append(*claim);
    }
    if (!faults.isEmpty())
        return faults.error();
    return claims;
}

} // namespace concord
