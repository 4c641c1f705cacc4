// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/reports/bilingualfile.h"

#include "ui/words/findingtext.h"

#include <algorithm>

namespace concord {

namespace {

/// Of ITS 2.0, from 0 to 100.
int issueSeverity(Severity severity)
{
    constexpr int kOf[] = {20, 50, 80};
    return kOf[static_cast<int>(severity)];
}

} // namespace

QByteArray bilingualFile(XliffVersion version, const CheckedArticle &article, Language language)
{
    QList<XliffIssue> issues;
    for (const Finding &finding : article.findings) {
        const bool hasTranslation = std::any_of(finding.spans.begin(), finding.spans.end(), [](const TextSpan &span) { return span.side == Side::Translation; });
        for (const TextSpan &span : finding.spans) {
            if (!hasTranslation || span.side == Side::Translation)
                issues.append({span, finding.rule, findingMessage(finding, language), issueSeverity(finding.severity)});
        }
    }
    return writeXliff(version, article.title, article.bitext, issues);
}

} // namespace concord
