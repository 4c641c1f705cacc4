// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readermarks.h"

namespace concord {

namespace {

Token toneOf(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Unverified:
        return Token::Unverified;
    case ClaimStatus::Verified:
        return Token::Verified;
    case ClaimStatus::Disputed:
        return Token::Disputed;
    case ClaimStatus::Wrong:
        return Token::Wrong;
    case ClaimStatus::Outdated:
        return Token::Outdated;
    }
    return Token::Muted;
}

Token toneOf(Severity severity)
{
    return severity == Severity::Error ? Token::Wrong : severity == Severity::Warning ? Token::Unverified : Token::Muted;
}

bool isFigureRule(const Finding &finding)
{
    return finding.rule.startsWith(QLatin1String("figure-"));
}

void addFigures(QList<ReaderMark> &marks, const BitextSide &texts, Side side)
{
    for (int paragraph = 0; paragraph < texts.figures.size(); ++paragraph) {
        for (const Figure &figure : texts.figures[paragraph]) {
            const TextSpan span{side, paragraph, figure.span};
            marks.append({span, MarkLayer::Figure, Token::Muted, FigureItem{span}});
        }
    }
}

} // namespace

QList<ReaderMark> readerMarks(const ArticleAnalysis &analysis, const QList<Claim> &claims, const QSet<QString> &waived,
                              const QList<RenderedName> &names)
{
    QList<ReaderMark> marks;
    addFigures(marks, analysis.bitext.source, Side::Source);
    addFigures(marks, analysis.bitext.translation, Side::Translation);
    for (const Claim &claim : claims) {
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.state != AnchorState::Orphan && analysis.bitext.contains(anchor.span))
                marks.append({anchor.span, MarkLayer::Claim, toneOf(claim.status), claim.id, !claim.note.trimmed().isEmpty()});
        }
    }
    for (int i = 0; i < analysis.checks.findings.size(); ++i) {
        const Finding &finding = analysis.checks.findings[i];
        if (waived.contains(finding.fingerprint))
            continue;
        const bool disagrees = isFigureRule(finding) && finding.severity != Severity::Info;
        for (const TextSpan &span : finding.spans)
            marks.append({span, disagrees ? MarkLayer::FigureDisagrees : MarkLayer::Finding, toneOf(finding.severity),
                          FindingItem{finding.fingerprint, i}});
    }
    for (const RenderedName &name : names)
        for (const Rendering &form : name.renderings)
            for (const TextSpan &place : form.places)
                marks.append({place, MarkLayer::Term, Token::Muted, place});
    return marks;
}

} // namespace concord
