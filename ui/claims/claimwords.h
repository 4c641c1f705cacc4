// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "core/text/language.h"

#include <QStringList>

namespace concord {

/// How a claim's fields are called in the interface language. What has no word of ours is shown as it is kept.
QString statusText(ClaimStatus status);
QString metricText(const QString &metric);
QString qualifierText(const QString &qualifier);
/// "2024", "Q3 2024", "2024年第3季"; words that are no calendar period stay as they are.
QString periodText(const QString &period);

/// The metrics and qualifiers offered for choice, as they are kept; the first qualifier is empty, for none.
const QStringList &offeredMetrics();
const QStringList &offeredQualifiers();

/// How it is put: reported, said, estimated, the author's own.
QString attributionKindText(AttributionKind kind);

/// "OpenAI · loss · 2024", without the parts that are empty; when all are, the statement or the passage, shortened.
QString claimTitle(const Claim &claim);

/// "about $5bn", "約50億美元", "$2/hour" in the number style of `language`; empty without a value.
QString claimValueText(const Claim &claim, Language language);

/// The unit field: "USD", with what it is per behind it: "USD/hour/GPU".
QString unitNotation(const Claim &claim);

} // namespace concord
