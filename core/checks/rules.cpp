// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules.h"

#include "core/checks/arithmeticcheck.h"
#include "core/checks/consistencycheck.h"
#include "core/checks/namecheck.h"
#include "core/checks/orthographycheck.h"
#include "core/checks/repetitioncheck.h"
#include "core/checks/termcheck.h"
#include "core/checks/termconsistency.h"
#include "core/checks/termrenderings.h"

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
    {"term-missing", Severity::Warning},
    {"term-count", Severity::Info},
    {"term-deprecated", Severity::Warning},
    {"term-forbidden", Severity::Error},
    {"term-region", Severity::Warning},
    {"term-inconsistent", Severity::Warning},
    {"sentence-missing", Severity::Warning},
    {"sentence-added", Severity::Info},
    {"sentence-untranslated", Severity::Warning},
    {"sentence-repeated", Severity::Warning},
    {"length-odd", Severity::Info},
    {"first-mention", Severity::Info},
    {"simplified-character", Severity::Error},
    {"wrong-character", Severity::Error},
    {"variant-character", Severity::Warning},
    {"character-mixed", Severity::Info},
    {"regional-word", Severity::Warning},
    {"house-word", Severity::Warning},
    {"half-width", Severity::Warning},
    {"full-width", Severity::Info},
    {"quote-unpaired", Severity::Error},
    {"quote-straight", Severity::Warning},
    {"quote-style", Severity::Info},
    {"bracket-unpaired", Severity::Error},
    {"title-marks", Severity::Warning},
    {"dash-form", Severity::Error},
    {"ellipsis-form", Severity::Warning},
    {"punctuation-space", Severity::Warning},
    {"latin-space", Severity::Info},
    {"word-doubled", Severity::Warning},
    {"punctuation-doubled", Severity::Warning},
};

/// Beads of the longest article whose concepts are looked for while checking; in a book it would take seconds, and is left to
/// who asks for the rendering matrix.
constexpr qsizetype kLongestMined = 3000;

/// Where a finding is read: by the translation's paragraph, the source's when there is none.
int readingOrder(const Finding &finding)
{
    return finding.translationParagraph >= 0 ? finding.translationParagraph : finding.sourceParagraph;
}

void sortForReading(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return readingOrder(a) < readingOrder(b); });
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
    if (wanted(QLatin1String("term-inconsistent")) && bitext.beads.size() <= kLongestMined && !(stop && stop->isCancelled()))
        found += checkRenderings(renderingMatrix(bitext));
    for (Finding &finding : found) {
        if (only.isEmpty() || only.contains(finding.rule))
            result.findings.append(std::move(finding));
    }
    addHouseFindings(result.findings, bitext, HouseProfile::taiwan(), only, stop);
    return result;
}

void addHouseFindings(QList<Finding> &findings, const Bitext &bitext, const HouseProfile &house, const QStringList &only, const Progress *stop)
{
    findings.removeIf([](const Finding &finding) { return isHouseRule(finding.rule); });
    if (only.isEmpty() || std::any_of(only.begin(), only.end(), isHouseRule)) {
        QList<Finding> found = checkRepetitions(bitext) + checkOrthography(bitext, house, stop);
        found.removeIf([&](const Finding &finding) {
            return house.off.contains(finding.rule) || !(only.isEmpty() || only.contains(finding.rule));
        });
        findings += found;
    }
    sortForReading(findings);
}

void addTermFindings(QList<Finding> &findings, const Bitext &bitext, const Termbase &termbase, const QStringList &only, const Progress *stop)
{
    if (termbase.isEmpty() || bitext.translation.isEmpty())
        return;
    const TermRegion house = bitext.translation.language == Language::SimplifiedChinese ? TermRegion::Mainland : TermRegion::Taiwan;
    const TermCheck check(termbase, bitext.source.language, bitext.translation.language, house);
    for (Finding &finding : check.check(bitext, stop)) {
        if (only.isEmpty() || only.contains(finding.rule))
            findings.append(std::move(finding));
    }
    sortForReading(findings);
}

} // namespace concord
