// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/claim.h"
#include "core/project/textrevision.h"

#include <QJsonObject>

namespace concord {

/// The texts a claim's anchors count in: the newest revisions of its article.
struct ClaimTexts
{
    std::optional<TextRevision> source;
    std::optional<TextRevision> translation;

    const std::optional<TextRevision> &side(Side side) const { return side == Side::Source ? source : translation; }
};

/// A claim as the command line prints it; offsets in code points, paragraphs from 1. The first anchor's place stands at
/// the top, all of them in `anchors`. Ids are strings, since JSON numbers lose the last digits of 63-bit ones.
QJsonObject claimToJson(const Claim &claim, const ClaimTexts &texts);

/// Reads the fields that are there into `claim` and leaves the others. Anchors are given as `side`, `paragraph` and either
/// `start`/`end` or `exact` (with `occurrence` when it stands there more than once), for a second one in `counterpart` or
/// any number in `anchors`. Fails with Invalid and the field's name.
Result<Claim> claimFromJson(const QJsonObject &object, const ClaimTexts &texts, Claim claim = {});

/// An anchor on `span` of a revision, with its quotation and 32 characters around it.
Result<Anchor> anchorAt(const TextRevision &revision, const TextSpan &span);

} // namespace concord
