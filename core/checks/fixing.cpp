// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/fixing.h"

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

bool comesBefore(const TextEdit &a, const TextEdit &b)
{
    return std::tuple(a.span.paragraph, a.span.range.begin, a.span.range.end) < std::tuple(b.span.paragraph, b.span.range.begin, b.span.range.end);
}

/// Also two insertions at one place: which comes first nobody says.
bool clash(const TextEdit &a, const TextEdit &b)
{
    if (a.span.paragraph != b.span.paragraph)
        return false;
    return a.span.range.intersects(b.span.range) || a.span.range.begin == b.span.range.begin;
}

/// Whether an edit fits between those that are there, which are in order and apart.
bool fits(const QList<TextEdit> &edits, const TextEdit &edit)
{
    const auto next = std::lower_bound(edits.begin(), edits.end(), edit, comesBefore);
    return (next == edits.end() || !clash(*next, edit)) && (next == edits.begin() || !clash(*std::prev(next), edit));
}

} // namespace

QString conceptOf(const Finding &finding)
{
    const bool isOfTerms = finding.rule.startsWith(QStringLiteral("term-")) || finding.rule.startsWith(QStringLiteral("name-"));
    const bool isOfWords = finding.rule == QStringLiteral("regional-word") || finding.rule == QStringLiteral("house-word");
    if (isOfWords)
        return finding.suggestion.isEmpty() ? finding.translationText : finding.suggestion;
    return isOfTerms ? (finding.sourceText.isEmpty() ? finding.counterpart : finding.sourceText) : QString();
}

QList<TextEdit> fixesOfRule(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints, const QString &rule, Side side)
{
    QList<TextEdit> edits;
    for (const Finding &finding : findings) {
        const auto isUsable = [&](const TextEdit &edit) { return edit.span.side == side && fits(edits, edit); };
        if (finding.rule != rule || finding.edits.isEmpty() || waivedFingerprints.contains(finding.fingerprint)
            || !std::all_of(finding.edits.begin(), finding.edits.end(), isUsable))
            continue;
        for (const TextEdit &edit : finding.edits)
            edits.insert(std::lower_bound(edits.begin(), edits.end(), edit, comesBefore), edit);
    }
    return edits;
}

} // namespace concord
