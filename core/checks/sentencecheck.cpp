// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurecheck.h"

namespace concord {

namespace {

constexpr int kContentLength = 12; // characters below which a lone sentence is a label, not content

QString passage(const BitextSide &side, const TextSpan &span)
{
    return side.paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
}

/// The paragraph of the other side next to a bead that lacks it: where the sentence should have stood.
int neighbouringParagraph(const Bitext &bitext, int bead, Side side)
{
    for (int before = bead - 1; before >= 0; --before) {
        if (const QList<TextSpan> spans = bitext.beadSpans(before, side); !spans.isEmpty())
            return spans.last().paragraph;
    }
    return -1;
}

Finding loneBead(const Bitext &bitext, int bead, Side present)
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
    const int there = neighbouringParagraph(bitext, bead, otherSide(present));
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
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        const Bead &ranges = bitext.beads[bead];
        if (ranges.source.isEmpty() == ranges.translation.isEmpty())
            continue;
        const Finding finding = loneBead(bitext, bead, ranges.source.isEmpty() ? Side::Translation : Side::Source);
        if (finding.sourceText.size() + finding.translationText.size() >= kContentLength)
            findings.append(finding);
    }
    return findings;
}

} // namespace concord
