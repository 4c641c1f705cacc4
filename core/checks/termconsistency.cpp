// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termconsistency.h"

#include "core/checks/terms/termreplacement.h"
#include "core/terms/matching/foldedpassage.h"
#include "core/terms/nameforms.h"

#include <QHash>

#include <algorithm>

namespace concord {

namespace {

QString keyOf(const Designation &one)
{
    return foldedTerm(one.text, isChinese(one.language) ? TermSpacing::None : TermSpacing::Gaps);
}

/// The concepts of a termbase by what they are called in the source's language.
class KnownConcepts
{
public:
    explicit KnownConcepts(const Termbase &termbase)
    {
        for (const Concept &one : termbase.concepts) {
            for (const Designation &designation : one.designations) {
                if (!isChinese(designation.language))
                    m_concepts.insert(keyOf(designation), &one);
            }
        }
    }

    /// Of "data centers" and "Amazon Web Services (AWS)" as well.
    const Concept *find(const QString &source) const
    {
        const QString key = foldedTerm(source.section(QStringLiteral(" ("), 0, 0), TermSpacing::Gaps);
        const Concept *found = m_concepts.value(key);
        return found || !key.endsWith(u's') ? found : m_concepts.value(key.chopped(1));
    }

private:
    QHash<QString, const Concept *> m_concepts;
};

QString preferredForm(const Concept &one, TermRegion house)
{
    const int preferred = one.preferred(Language::TraditionalChinese, house);
    return preferred < 0 ? QString() : one.designations[preferred].text;
}

bool isListed(const Concept &one, const QString &form, bool onlyAdmitted, TermRegion house = TermRegion::Anywhere)
{
    const QString key = foldedTerm(form, TermSpacing::None);
    return std::any_of(one.designations.begin(), one.designations.end(), [&](const Designation &known) {
        const bool counts = !onlyAdmitted || (known.status <= TermStatus::Admitted && fitsRegion(known.region, house));
        return counts && foldedTerm(known.text, TermSpacing::None) == key;
    });
}

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

bool counts(const TermRendering &one)
{
    return !one.isShortened && !one.isOtherSense;
}

/// The rendering the others are to become: the most frequent, unless `known` prefers another that is there.
const TermRendering &mainRendering(const ConceptRow &row, const Concept *known, TermRegion house)
{
    const auto most = std::find_if(row.renderings.begin(), row.renderings.end(), counts);
    const QString wanted = known ? preferredForm(*known, house) : QString();
    const auto preferred = std::find_if(row.renderings.begin(), row.renderings.end(),
                                        [&wanted](const TermRendering &one) { return counts(one) && one.text == wanted; });
    return preferred == row.renderings.end() ? *most : *preferred;
}

void addRow(QList<Finding> &findings, const ConceptRow &row, const Concept *known, TermRegion house)
{
    const TermRendering &main = mainRendering(row, known, house);
    const auto most = std::find_if(row.renderings.begin(), row.renderings.end(), counts);
    for (const TermRendering &other : row.renderings) {
        const bool isAsGood = &other == &*most && known && isListed(*known, other.text, true, house);
        if (counts(other) && &other != &main && !isAsGood && !isReportedAsName(row, other))
            findings.append(otherRendering(row, other, main.text));
    }
}

} // namespace

QList<Finding> checkRenderings(const RenderingMatrix &matrix, const Termbase &known, TermRegion house)
{
    const KnownConcepts concepts(known);
    QList<Finding> findings;
    for (const ConceptRow &row : matrix.rows) {
        if (!row.isConsistent())
            addRow(findings, row, concepts.find(row.source), house);
    }
    return findings;
}

void followTermbase(QList<Finding> &findings, const Bitext &bitext, const Termbase &termbase, TermRegion house)
{
    const QString rule = QStringLiteral("term-inconsistent");
    if (std::none_of(findings.begin(), findings.end(), [&rule](const Finding &finding) { return finding.rule == rule; }))
        return;
    const KnownConcepts concepts(termbase);
    const QStringList &texts = bitext.translation.paragraphs;
    QList<Finding> kept;
    for (Finding &finding : findings) {
        const Concept *known = finding.rule == rule ? concepts.find(finding.sourceText) : nullptr;
        const QString wanted = known ? preferredForm(*known, house) : QString();
        if (!wanted.isEmpty()) {
            const bool isThere = std::any_of(texts.begin(), texts.end(), [&wanted](const QString &text) { return text.contains(wanted); });
            if (!isThere || isListed(*known, finding.translationText, false))
                continue;
            finding.counterpart = wanted;
            if (!finding.suggestion.isEmpty()) {
                finding.suggestion = wanted;
                finding.edits = replacementsAt(bitext, finding.spans, wanted);
            }
        }
        kept.append(std::move(finding));
    }
    findings = std::move(kept);
}

} // namespace concord
