// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurecheck.h"

namespace concord {

namespace {

/// Characters below which a lone sentence is a label, not content. Chinese says as much in half of them.
int contentLength(const BitextSide &side)
{
    return isChinese(side.language) ? 6 : 12;
}

QString passage(const BitextSide &side, const TextSpan &span)
{
    return side.paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
}

/// `there`: the paragraph of the other side where the sentence should have stood.
Finding loneBead(const Bitext &bitext, int bead, Side present, int there)
{
    const bool missing = present == Side::Source;
    Finding finding;
    finding.rule = missing ? QStringLiteral("sentence-missing") : QStringLiteral("sentence-added");
    finding.severity = missing ? Severity::Warning : Severity::Info;
    finding.mismatch = Mismatch::None;
    finding.spans = bitext.beadSpans(bead, present);
    QString text;
    for (const TextSpan &span : finding.spans)
        text += passage(bitext.side(present), span);
    (missing ? finding.sourceText : finding.translationText) = text;
    const int here = finding.spans.first().paragraph;
    finding.sourceParagraph = missing ? here : there;
    finding.translationParagraph = missing ? there : here;
    finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText, {});
    return finding;
}

} // namespace

QList<Finding> checkSentences(const Bitext &bitext)
{
    QList<Finding> findings;
    if (bitext.source.isEmpty() || bitext.translation.isEmpty())
        return findings;
    int sourceParagraph = -1, translationParagraph = -1; // the last one each side has had
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        const Bead &ranges = bitext.beads[bead];
        if (!ranges.source.isEmpty())
            sourceParagraph = bitext.source.sentences[ranges.source.end - 1].paragraph;
        if (!ranges.translation.isEmpty())
            translationParagraph = bitext.translation.sentences[ranges.translation.end - 1].paragraph;
        if (ranges.source.isEmpty() == ranges.translation.isEmpty())
            continue;
        const bool missing = ranges.translation.isEmpty();
        const Finding finding = loneBead(bitext, bead, missing ? Side::Source : Side::Translation,
                                         missing ? translationParagraph : sourceParagraph);
        const BitextSide &side = missing ? bitext.source : bitext.translation;
        if ((missing ? finding.sourceText : finding.translationText).size() >= contentLength(side))
            findings.append(finding);
    }
    return findings;
}

} // namespace concord
