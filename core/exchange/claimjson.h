// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/claim.h"
#include "core/project/textrevision.h"
#include "core/text/codepoints.h"

#include <QJsonObject>

namespace concord {

/// The texts a claim's anchors count in: the newest revisions of its article.
struct ClaimTexts
{
    std::optional<TextRevision> source;
    std::optional<TextRevision> translation;

    const std::optional<TextRevision> &side(Side side) const { return side == Side::Source ? source : translation; }
};

/// Claims as the command line prints them; offsets in code points, paragraphs from 1. The first anchor's place stands at
/// the top, all of them in `anchors`. Ids are strings, since JSON numbers lose the last digits of 63-bit ones. An anchor
/// that does not fit the text is written as an orphan, with an empty passage at the top of it.
class ClaimWriter
{
public:
    explicit ClaimWriter(const ClaimTexts &texts);
    QJsonObject write(const Claim &claim);

private:
    QJsonObject anchorToJson(const Anchor &anchor);

    ParagraphMaps m_source;
    ParagraphMaps m_translation;
};

/// One claim; for many of one article, a ClaimWriter measures each paragraph once.
QJsonObject claimToJson(const Claim &claim, const ClaimTexts &texts);

/// Reads the fields that are there into `claim` and leaves the others. Anchors are given as `side`, `paragraph` and either
/// `start`/`end` or `exact` (with `occurrence` when it stands there more than once), for a second one in `counterpart` or
/// any number in `anchors`. `low` and `high` are decimals or percentages ("26%" is 0.26 and makes the unit % where none is given); one
/// that is a percentage of another unit is Invalid. A period must be in Period's notation or empty (the window takes other words too). Fails with
/// Invalid, the field's name and the value that cannot be used.
Result<Claim> claimFromJson(const QJsonObject &object, const ClaimTexts &texts, Claim claim = {});

/// An anchor on `span` of a revision, with its quotation and 32 characters around it.
Result<Anchor> anchorAt(const TextRevision &revision, const TextSpan &span);

} // namespace concord
