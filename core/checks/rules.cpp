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
#include "core/checks/terms/termreplacement.h"
#include "core/checks/wording/settling.h"
#include "core/checks/wording/twofoldcheck.h"

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
    {"name-transliterated", Severity::Warning},
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
    {"sentence-inconsistent", Severity::Info},
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

/// What is written in two ways and was not found out otherwise.
void addTwofold(QList<Finding> &findings, const Bitext &bitext)
{
    const auto isSpokenOf = [&findings](const TextSpan &span) {
        return std::any_of(findings.begin(), findings.end(), [&span](const Finding &one) {
            const bool isOfNames = one.rule == u"term-inconsistent" || one.rule == u"name-inconsistent";
            return isOfNames && std::any_of(one.spans.begin(), one.spans.end(), [&span](const TextSpan &other) { return other.intersects(span); });
        });
    };
    for (Finding &finding : checkTwofold(bitext)) {
        if (finding.rule != u"name-transliterated" || !std::all_of(finding.spans.begin(), finding.spans.end(), isSpokenOf))
            findings.append(std::move(finding));
    }
}

/// A finding in place of what was left of it.
void putBack(QList<Finding> &findings, const Finding &finding)
{
    findings.removeIf([&finding](const Finding &one) { return one.rule == finding.rule && one.fingerprint == finding.fingerprint; });
    findings.append(finding);
}

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

CheckResult checkBitext(const Bitext &bitext, const QStringList &only, const Progress *stop, const HouseProfile &house)
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
    if (wanted(QLatin1String("term-inconsistent")) && !isTooLongForRenderings(bitext) && !(stop && stop->isCancelled()))
        found += checkRenderings(result.renderings = renderingMatrix(bitext), starterTermbase(), usageOf(house, bitext.translation.language));
    addTwofold(found, bitext);
    keepStyle(found, bitext);
    for (Finding &finding : found) {
        if (only.isEmpty() || only.contains(finding.rule))
            result.findings.append(std::move(finding));
    }
    dropSwitchedOff(result.findings, house);
    addHouseFindings(result.findings, bitext, house, only, stop);
    (void)settleWording(result.findings, bitext);
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

bool isTooLongForRenderings(const Bitext &bitext)
{
    return bitext.beads.size() > kLongestMined;
}

TermRegion usageOf(const HouseProfile &house, Language language)
{
    if (language == Language::SimplifiedChinese)
        return TermRegion::Mainland;
    return house.region == HouseRegion::HongKong ? TermRegion::HongKong : TermRegion::Taiwan;
}

QList<Finding> addTermFindings(QList<Finding> &findings, const Bitext &bitext, const Termbase &termbase, const QStringList &only, const Progress *stop,
                               const HouseProfile &house)
{
    if (termbase.isEmpty() || bitext.translation.isEmpty())
        return {};
    const Language language = bitext.translation.language;
    const TermCheck check(termbase, bitext.source.language, language, usageOf(house, language));
    QList<Finding> found = check.check(bitext, stop);
    keepStyle(found, bitext);
    found.removeIf([&](const Finding &finding) {
        return house.off.contains(finding.rule) || !(only.isEmpty() || only.contains(finding.rule)) || findings.contains(finding);
    });
    dropSwitchedOff(findings, house);
    followTermbase(findings, bitext, termbase, usageOf(house, language));
    const auto known = [&found](const Finding &finding) { return found.contains(finding); };
    findings += found;
    QList<Finding> replaced = settleWording(findings, bitext);
    replaced.removeIf(known);
    sortForReading(findings);
    return replaced;
}

void dropSwitchedOff(QList<Finding> &findings, const HouseProfile &house)
{
    findings.removeIf([&house](const Finding &finding) { return house.off.contains(finding.rule); });
}

void dropTermFindings(CheckResult &checks, const Bitext &bitext, const QStringList &only, const HouseProfile &house)
{
    checks.findings.removeIf([](const Finding &finding) { return finding.rule.startsWith(u"term-"); });
    for (const Finding &finding : std::as_const(checks.replaced)) {
        if (!finding.rule.startsWith(u"term-"))
            putBack(checks.findings, finding);
    }
    checks.replaced.clear();
    if (only.isEmpty() || only.contains(QStringLiteral("term-inconsistent"))) {
        QList<Finding> renderings = checkRenderings(checks.renderings, starterTermbase(), usageOf(house, bitext.translation.language));
        keepStyle(renderings, bitext);
        checks.findings += renderings;
        (void)settleWording(checks.findings, bitext);
    }
    sortForReading(checks.findings);
}

} // namespace concord
