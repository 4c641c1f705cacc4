// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/readermarks.h"

#include <algorithm>
#include <set>
#include <tuple>

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

/// One mark a place, whether it is a name, a term or both.
void addTerms(QList<ReaderMark> &marks, const QList<RenderedName> &names, const QList<PlacedTerm> &terms)
{
    std::set<std::tuple<int, int, int, int>> taken;
    const auto add = [&](const TextSpan &place) {
        const auto key = std::make_tuple(static_cast<int>(place.side), place.paragraph, place.range.begin, place.range.end);
        if (!taken.contains(key))
            marks.append({place, MarkLayer::Term, Token::Muted, place});
        taken.insert(key);
    };
    for (const RenderedName &name : names)
        for (const Rendering &form : name.renderings)
            std::for_each(form.places.begin(), form.places.end(), add);
    for (const PlacedTerm &term : terms)
        add(term.span);
}

} // namespace

TextMarks textMarks(const ArticleAnalysis &analysis, const QSet<QString> &waived, const QList<RenderedName> &names, const QList<PlacedTerm> &terms)
{
    TextMarks marks;
    addFigures(marks.figures, analysis.bitext.source, Side::Source);
    addFigures(marks.figures, analysis.bitext.translation, Side::Translation);
    for (int i = 0; i < analysis.checks.findings.size(); ++i) {
        const Finding &finding = analysis.checks.findings[i];
        if (waived.contains(finding.fingerprint))
            continue;
        const bool disagrees = isFigureRule(finding) && finding.severity != Severity::Info;
        for (const TextSpan &span : finding.spans)
            marks.others.append({span, disagrees ? MarkLayer::FigureDisagrees : MarkLayer::Finding, toneOf(finding.severity),
                                 FindingItem{finding.fingerprint, i}});
    }
    addTerms(marks.others, names, terms);
    return marks;
}

QList<ReaderMark> marksWithClaims(const TextMarks &marks, const Bitext &bitext, const QList<Claim> &claims)
{
    QList<ReaderMark> all = marks.figures;
    all.reserve(marks.figures.size() + 2 * claims.size() + marks.others.size());
    for (const Claim &claim : claims) {
        const bool hasNote = !claim.note.trimmed().isEmpty();
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.state != AnchorState::Orphan && bitext.contains(anchor.span))
                all.append({anchor.span, MarkLayer::Claim, toneOf(claim.status), claim.id, hasNote});
        }
    }
    return all + marks.others;
}

QList<ReaderMark> readerMarks(const ArticleAnalysis &analysis, const QList<Claim> &claims, const QSet<QString> &waived,
                              const QList<RenderedName> &names, const QList<PlacedTerm> &terms)
{
    return marksWithClaims(textMarks(analysis, waived, names, terms), analysis.bitext, claims);
}

} // namespace concord
