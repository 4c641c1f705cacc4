// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules.h"

#include "core/checks/arithmeticcheck.h"
#include "core/checks/consistencycheck.h"
#include "core/checks/namecheck.h"

#include <algorithm>

namespace concord {

namespace {

constexpr Rule kRules[] = {
    {"figure-mismatch", Severity::Error},
    {"figure-missing", Severity::Warning},
    {"figure-added", Severity::Warning},
    {"figure-qualifier", Severity::Warning},
    {"figure-arithmetic", Severity::Info},
    {"figure-inconsistent", Severity::Info},
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

CheckResult checkBitext(const Bitext &bitext, const QStringList &only, const Progress *stop)
{
    const auto wanted = [&only](QLatin1String family) {
        return only.isEmpty()
            || std::any_of(only.begin(), only.end(), [family](const QString &rule) { return rule.startsWith(family); });
    };
    FigureCheck figures = checkFigures(bitext, stop);
    CheckResult result;
    result.pairs = std::move(figures.pairs);
    QList<Finding> found = std::move(figures.findings);
    if (wanted(QLatin1String("figure-arithmetic")))
        found += checkArithmetic(bitext, stop);
    if (wanted(QLatin1String("figure-inconsistent")))
        found += checkConsistency(bitext, stop);
    found += checkSentences(bitext);
    if (wanted(QLatin1String("name-")))
        found += checkNames(bitext);
    for (Finding &finding : found) {
        if (only.isEmpty() || only.contains(finding.rule))
            result.findings.append(std::move(finding));
    }
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return readingOrder(a) < readingOrder(b); });
    return result;
}

} // namespace concord
