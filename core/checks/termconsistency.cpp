// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termconsistency.h"

#include "core/terms/nameforms.h"

#include <algorithm>

namespace concord {

namespace {

bool isReportedAsName(const ConceptRow &row, const TermRendering &rendering)
{
    const QList<NameForms> &names = starterNames();
    return std::any_of(names.begin(), names.end(), [&](const NameForms &name) {
        return name.english.contains(row.source, Qt::CaseInsensitive) && name.chinese.contains(rendering.text);
    });
}

Finding otherRendering(const ConceptRow &row, const TermRendering &rendering, const QString &main)
{
    Finding finding;
    finding.rule = QStringLiteral("term-inconsistent");
    finding.severity = row.kind == ConceptKind::Word ? Severity::Info : Severity::Warning;
    finding.translationParagraph = rendering.places.first().paragraph;
    finding.spans = rendering.places;
    finding.sourceText = row.source;
    finding.translationText = rendering.text;
    finding.counterpart = main;
    if (row.kind != ConceptKind::Word) {
        finding.suggestion = main;
        for (const TextSpan &place : rendering.places)
            finding.edits.append({place, main});
    }
    finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText, main);
    return finding;
}

} // namespace

QList<Finding> checkRenderings(const RenderingMatrix &matrix)
{
    QList<Finding> findings;
    for (const ConceptRow &row : matrix.rows) {
        if (row.isConsistent())
            continue;
        const auto main = std::find_if(row.renderings.begin(), row.renderings.end(),
                                       [](const TermRendering &one) { return !one.isShortened && !one.isOtherSense; });
        for (auto other = main + 1; other != row.renderings.end(); ++other) {
            if (!other->isShortened && !other->isOtherSense && !isReportedAsName(row, *other))
                findings.append(otherRendering(row, *other, main->text));
        }
    }
    return findings;
}

} // namespace concord
