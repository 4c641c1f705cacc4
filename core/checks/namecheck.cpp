// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/namecheck.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace concord {

namespace {

Finding inconsistentName(const RenderedName &name, const Rendering &odd)
{
    Finding finding;
    finding.rule = QStringLiteral("name-inconsistent");
    finding.severity = Severity::Warning;
    finding.translationParagraph = odd.places.first().paragraph;
    finding.spans = odd.places;
    finding.sourceText = name.name;
    finding.translationText = odd.text;
    finding.suggestion = name.house;
    for (const TextSpan &place : odd.places)
        finding.edits.append({place, finding.suggestion});
    finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, odd.text, finding.suggestion);
    return finding;
}

/// Whether the source of a passage says a name.
bool isSaidBeside(const Bitext &bitext, const TextSpan &span, const NameForms &name)
{
    const Range beads = bitext.beadsOf(span);
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const TextSpan &part : bitext.beadSpans(bead, Side::Source)) {
            if (!namesSaid(QStringView(bitext.source.paragraphs[part.paragraph]).mid(part.range.begin, part.range.length()), {name}).isEmpty())
                return true;
        }
    }
    return false;
}

QList<RenderedName> collected(const BitextSide &translation, const QList<NameForms> &names, const std::function<bool(const NameUse &, int)> &counts)
{
    QList<RenderedName> found;
    QHash<int, qsizetype> rowOf;
    const NameFinder finder(names);
    for (int paragraph = 0; paragraph < translation.paragraphs.size(); ++paragraph) {
        for (const NameUse &use : finder.find(translation.paragraphs[paragraph])) {
            if (!counts(use, paragraph))
                continue;
            if (!rowOf.contains(use.name)) {
                rowOf.insert(use.name, found.size());
                found.append({names[use.name].key, {}, names[use.name].chinese.first()});
            }
            QList<Rendering> &renderings = found[rowOf.value(use.name)].renderings;
            const QString &text = names[use.name].chinese[use.form];
            auto rendering = std::find_if(renderings.begin(), renderings.end(), [&](const Rendering &r) { return r.text == text; });
            if (rendering == renderings.end())
                rendering = renderings.insert(renderings.end(), {text, {}});
            rendering->places.append({Side::Translation, paragraph, use.span});
        }
    }
    for (RenderedName &name : found) {
        std::stable_sort(name.renderings.begin(), name.renderings.end(),
                         [](const Rendering &a, const Rendering &b) { return a.places.size() > b.places.size(); });
    }
    return found;
}

} // namespace

QList<RenderedName> renderedNames(const BitextSide &translation, const QList<NameForms> &names)
{
    return collected(translation, names, [](const NameUse &, int) { return true; });
}

QList<RenderedName> renderedNames(const Bitext &bitext, const QList<NameForms> &names)
{
    if (bitext.source.isEmpty())
        return renderedNames(bitext.translation, names);
    const QSet<int> said = namesSaid(bitext.source.paragraphs.join(u'\n'), names);
    return collected(bitext.translation, names, [&](const NameUse &use, int paragraph) {
        return said.contains(use.name)
            && (!isDoubtfulForm(names[use.name], use.form) || isSaidBeside(bitext, {Side::Translation, paragraph, use.span}, names[use.name]));
    });
}

QList<Finding> checkNames(const Bitext &bitext)
{
    QList<Finding> findings;
    if (!isChinese(bitext.translation.language))
        return findings;
    for (const RenderedName &name : renderedNames(bitext, starterNames())) {
        for (const Rendering &rendering : name.renderings) {
            if (!name.isConsistent() && rendering.text != name.house)
                findings.append(inconsistentName(name, rendering));
        }
    }
    return findings;
}

} // namespace concord
