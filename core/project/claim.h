// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/project/anchor.h"
#include "core/project/claims/evidence.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace concord {

enum class ClaimStatus { Unverified, Verified, Disputed, Wrong, Outdated };

/// How the source of a claim puts it; `Own` is the article's own statement.
enum class AttributionKind { None, Reported, Said, Estimated, Own };

/// A checkable statement an editor recorded.
struct Claim
{
    ClaimId id;
    QString guid; ///< kept through exchange formats; made when empty
    ArticleId article;
    QString entity; ///< whom it is about: "OpenAI"
    QString metric; ///< what is measured: "loss"
    QString period; ///< Period's notation where it is a stretch of the calendar, otherwise as the editor wrote it
    std::optional<Decimal> low;  ///< empty where the text states no bound on that side
    std::optional<Decimal> high; ///< equal to `low` for a point value
    QString unit;                ///< as in CLI figures: "USD", "%", "x", "seat"
    QStringList per;             ///< "hour", "GPU"
    QString qualifier;           ///< "about", "at-least", …; empty for none
    QString attribution;         ///< who says so, in the text's words
    AttributionKind attributionKind = AttributionKind::None;
    QString statement; ///< the claim in a sentence
    QString note; ///< Markdown
    QStringList tags; ///< each once, in the order of their code points
    QList<Evidence> evidence;
    QString assignee; ///< who is to check it; empty for nobody
    ClaimStatus status = ClaimStatus::Unverified;
    QString statusBy;
    QDateTime statusAt; ///< UTC; invalid until the status was set
    QString createdBy;
    QDateTime createdAt;  ///< UTC
    QDateTime modifiedAt; ///< UTC
    QList<Anchor> anchors;

    bool isPoint() const { return low && high && *low == *high; }
    bool operator==(const Claim &) const = default;
};

/// "unverified", "verified", "disputed", "wrong", "outdated".
QString claimStatusName(ClaimStatus status);
std::optional<ClaimStatus> claimStatusFromName(QStringView name);

/// "none", "reported", "said", "estimated", "own".
QString attributionKindName(AttributionKind kind);
std::optional<AttributionKind> attributionKindFromName(QStringView name);

} // namespace concord

Q_DECLARE_TYPEINFO(concord::Claim, Q_RELOCATABLE_TYPE); // lists hold a hundred thousand
