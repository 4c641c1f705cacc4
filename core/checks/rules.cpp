// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules.h"

#include "core/checks/namecheck.h"

#include <algorithm>

namespace concord {

namespace {

constexpr Rule kRules[] = {
    {"figure-mismatch", Severity::Error},
    {"figure-missing", Severity::Warning},
    {"figure-added", Severity::Warning},
    {"name-inconsistent", Severity::Warning},
    {"sentence-missing", Severity::Warning},
    {"sentence-added", Severity::Info},
};

/// Where a finding is read: by the translation's paragraph, the source's when there is none.
int readingOrder(const Finding &finding)
{
    return finding.translationParagraph >= 0 ? finding.translationParagraph : finding.sourceParagraph;
}

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

CheckResult checkBitext(const Bitext &bitext, const QStringList &only)
{
    FigureCheck figures = checkFigures(bitext);
    CheckResult result;
    result.pairs = std::move(figures.pairs);
    for (const QList<Finding> &found : {figures.findings, checkSentences(bitext), checkNames(bitext)}) {
        for (const Finding &finding : found) {
            if (only.isEmpty() || only.contains(finding.rule))
                result.findings.append(finding);
        }
    }
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return readingOrder(a) < readingOrder(b); });
    return result;
}

} // namespace concord
