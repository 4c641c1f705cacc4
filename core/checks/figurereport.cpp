// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurereport.h"

#include "core/figures/phrasing.h"

#include <algorithm>

namespace concord {

namespace {

/// `wanted` with the noun `written` has: what is counted is a hint, and 人 may well stand for users.
Figure countedAs(const Figure &written, Figure wanted)
{
    if (written.kind == FigureKind::Count && wanted.kind == FigureKind::Count)
        wanted.unit = written.unit;
    return wanted;
}

/// The unit words of large numbers in a figure, in order.
QString magnitudeWords(QStringView surface)
{
    static constexpr QStringView kWords[] = {u"萬", u"万", u"億", u"亿", u"兆", u"京", u"thousand", u"million", u"billion", u"trillion"};
    QString result;
    for (qsizetype at = 0; at < surface.size(); ++at) {
        for (const QStringView word : kWords) {
            if (surface.mid(at).startsWith(word, Qt::CaseInsensitive))
                result += word;
        }
    }
    return result;
}

/// Where only the unit word is wrong the mistake is one of scale, where it stays a slip of the point. Tenfold is always
/// called so.
Mismatch asWritten(Mismatch mismatch, const Figure &source, const Figure &translation, QStringView written,
                   const QString &suggestion)
{
    if (suggestion.isEmpty() || (mismatch != Mismatch::Scale && mismatch != Mismatch::TimesTen))
        return mismatch;
    const int power = source.low && translation.low ? translation.low->exponent() - source.low->exponent() : 0;
    if (std::abs(power) == 1)
        return Mismatch::TimesTen;
    return magnitudeWords(written) == magnitudeWords(suggestion) ? Mismatch::TimesTen : Mismatch::Scale;
}

} // namespace

QString figureValueText(const Figure &figure)
{
    if (figure.period)
        return figure.period->toString();
    const QString low = figure.low ? figure.low->normalised().toString() : QString();
    const QString high = figure.high ? figure.high->normalised().toString() : QString();
    const QString value = low == high ? low : low + u'/' + high;
    return figure.unit.isEmpty() ? value : value + u' ' + figure.unit;
}

Finding FigureReport::mismatch(int bead, FigureAt sourceAt, FigureAt translationAt, Mismatch mismatch) const
{
    const Figure &source = m_figures.at(Side::Source, sourceAt);
    const Figure &translation = m_figures.at(Side::Translation, translationAt);
    const bool isSure = needsPartner(source) && needsPartner(translation);
    Finding finding = pair(bead, sourceAt, translationAt, "figure-mismatch", isSure ? Severity::Error : Severity::Warning);
    if (mismatch != Mismatch::RangeEnd || source.isPoint() == translation.isPoint())
        finding.suggestion = rephraseFigure(finding.translationText, translation, countedAs(translation, source),
                                            m_bitext.translation.language);
    finding.mismatch = asWritten(mismatch, source, translation, finding.translationText, finding.suggestion);
    if (!finding.suggestion.isEmpty() && finding.suggestion != finding.translationText)
        finding.edits = {{finding.spans.last(), finding.suggestion}};
    else
        finding.suggestion.clear();
    finish(finding, bead);
    return finding;
}

Finding FigureReport::qualifier(int bead, FigureAt source, FigureAt translation) const
{
    const bool contradict =
        qualifiersContradict(m_figures.at(Side::Source, source), m_figures.at(Side::Translation, translation));
    Finding finding =
        pair(bead, source, translation, "figure-qualifier", contradict ? Severity::Warning : Severity::Info);
    finding.mismatch = Mismatch::Qualifier;
    finding.sourceValue = (figureValueText(m_figures.at(Side::Source, source)) + u' '
                           + qualifierName(m_figures.at(Side::Source, source).qualifier))
                              .trimmed();
    finding.translationValue = (figureValueText(m_figures.at(Side::Translation, translation)) + u' '
                                + qualifierName(m_figures.at(Side::Translation, translation).qualifier))
                                   .trimmed();
    finish(finding, bead);
    return finding;
}

Finding FigureReport::alone(int bead, Side side, FigureAt at) const
{
    const Figure &alone = m_figures.at(side, at);
    const bool missing = side == Side::Source;
    const bool weighty =
        alone.kind == FigureKind::Money || alone.kind == FigureKind::Percent || alone.kind == FigureKind::Price;
    Finding finding = draft(bead, missing ? "figure-missing" : "figure-added",
                            missing || weighty ? Severity::Warning : Severity::Info);
    finding.mismatch = missing ? Mismatch::Missing : Mismatch::Added;
    (missing ? finding.sourceParagraph : finding.translationParagraph) = at.paragraph;
    finding.spans.append({side, at.paragraph, alone.span});
    (missing ? finding.sourceText : finding.translationText) = surfaceOf(m_bitext.side(side), at).toString();
    (missing ? finding.sourceValue : finding.translationValue) = figureValueText(alone);
    finish(finding, bead);
    return finding;
}

Finding FigureReport::draft(int bead, const char *rule, Severity severity) const
{
    Finding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    const QList<TextSpan> source = m_bitext.beadSpans(bead, Side::Source);
    const QList<TextSpan> translation = m_bitext.beadSpans(bead, Side::Translation);
    finding.sourceParagraph = source.isEmpty() ? -1 : source.first().paragraph;
    finding.translationParagraph = translation.isEmpty() ? -1 : translation.first().paragraph;
    return finding;
}

Finding FigureReport::pair(int bead, FigureAt source, FigureAt translation, const char *rule, Severity severity) const
{
    Finding finding = draft(bead, rule, severity);
    finding.sourceParagraph = source.paragraph;
    finding.translationParagraph = translation.paragraph;
    finding.spans = {{Side::Source, source.paragraph, m_figures.at(Side::Source, source).span},
                     {Side::Translation, translation.paragraph, m_figures.at(Side::Translation, translation).span}};
    finding.sourceText = surfaceOf(m_bitext.source, source).toString();
    finding.translationText = surfaceOf(m_bitext.translation, translation).toString();
    finding.sourceValue = figureValueText(m_figures.at(Side::Source, source));
    finding.translationValue = figureValueText(m_figures.at(Side::Translation, translation));
    return finding;
}

void FigureReport::finish(Finding &finding, int bead) const
{
    finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText,
                                        beadText(bead, Side::Source) + beadText(bead, Side::Translation));
}

QString FigureReport::beadText(int bead, Side side) const
{
    QString text;
    for (const TextSpan &span : m_bitext.beadSpans(bead, side))
        text += m_bitext.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
    return text;
}

} // namespace concord
