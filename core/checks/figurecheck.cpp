// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurecheck.h"

#include "core/figures/phrasing.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kNeighbourhood = 2; // beads on either side in which a figure may have wandered

/// The figures of one bead and side that have no partner yet.
struct Loose
{
    QList<FigureAt> source;
    QList<FigureAt> translation;
};

QList<FigureAt> figuresIn(const Bitext &bitext, int bead, Side which)
{
    QList<FigureAt> found;
    const BitextSide &side = bitext.side(which);
    for (const TextSpan &span : bitext.beadSpans(bead, which)) {
        const QList<Figure> &figures = side.figures[span.paragraph];
        for (int i = 0; i < figures.size(); ++i) {
            if (span.range.contains(figures[i].span.begin))
                found.append({span.paragraph, i});
        }
    }
    return found;
}

QString valueText(const Figure &figure)
{
    if (figure.period)
        return figure.period->toString();
    const QString low = figure.low ? figure.low->normalised().toString() : QString();
    const QString high = figure.high ? figure.high->normalised().toString() : QString();
    const QString value = low == high ? low : low + u'/' + high;
    return figure.unit.isEmpty() ? value : value + u' ' + figure.unit;
}

/// `wanted` with the noun `written` has: what is counted is a hint, and 人 may well stand for users.
Figure countedAs(const Figure &written, Figure wanted)
{
    if (written.kind == FigureKind::Count && wanted.kind == FigureKind::Count)
        wanted.unit = written.unit;
    return wanted;
}

class FigureChecker
{
public:
    explicit FigureChecker(const Bitext &bitext) : m_bitext(bitext), m_loose(bitext.beads.size()) {}

    FigureCheck check()
    {
        const int beads = static_cast<int>(m_bitext.beads.size());
        for (int bead = 0; bead < beads; ++bead)
            matchInside(bead);
        for (int bead = 0; bead < beads; ++bead)
            matchNeighbours(bead);
        for (int bead = 0; bead < beads; ++bead)
            nameWhatIsLeft(bead);
        return std::move(m_check);
    }

private:
    const Figure &figure(Side side, FigureAt at) const { return m_bitext.side(side).figures[at.paragraph][at.index]; }

    QList<Figure> values(Side side, const QList<FigureAt> &places) const
    {
        QList<Figure> figures;
        for (const FigureAt &place : places)
            figures.append(figure(side, place));
        return figures;
    }

    void matchInside(int bead)
    {
        const QList<FigureAt> source = figuresIn(m_bitext, bead, Side::Source);
        const QList<FigureAt> translation = figuresIn(m_bitext, bead, Side::Translation);
        QList<bool> sourceUsed(source.size()), translationUsed(translation.size());
        for (const FigureMatch &match : matchFigures(values(Side::Source, source), values(Side::Translation, translation))) {
            if (match.source < 0 || match.translation < 0 || match.mismatch != Mismatch::None)
                continue;
            sourceUsed[match.source] = translationUsed[match.translation] = true;
            m_check.pairs.append({source[match.source], translation[match.translation], true});
        }
        for (int i = 0; i < source.size(); ++i) {
            if (!sourceUsed[i])
                m_loose[bead].source.append(source[i]);
        }
        for (int i = 0; i < translation.size(); ++i) {
            if (!translationUsed[i])
                m_loose[bead].translation.append(translation[i]);
        }
    }

    /// A figure may have been moved into the sentence before or after.
    void matchNeighbours(int bead)
    {
        QList<FigureAt> &source = m_loose[bead].source;
        for (qsizetype i = 0; i < source.size();) {
            if (takeFromNeighbour(bead, source[i]))
                source.removeAt(i);
            else
                ++i;
        }
    }

    bool takeFromNeighbour(int bead, FigureAt wanted)
    {
        const int first = std::max(0, bead - kNeighbourhood);
        const int last = std::min(static_cast<int>(m_loose.size()) - 1, bead + kNeighbourhood);
        for (int other = first; other <= last; ++other) {
            QList<FigureAt> &candidates = m_loose[other].translation;
            for (qsizetype i = 0; i < candidates.size(); ++i) {
                if (!figuresAgree(figure(Side::Source, wanted), figure(Side::Translation, candidates[i])))
                    continue;
                m_check.pairs.append({wanted, candidates[i], true});
                candidates.removeAt(i);
                return true;
            }
        }
        return false;
    }

    void nameWhatIsLeft(int bead)
    {
        const Loose &loose = m_loose[bead];
        if (m_bitext.beads[bead].source.isEmpty() || m_bitext.beads[bead].translation.isEmpty())
            return; // the missing sentence is the finding
        for (const FigureMatch &match :
             matchFigures(values(Side::Source, loose.source), values(Side::Translation, loose.translation))) {
            if (match.mismatch == Mismatch::None)
                continue;
            if (match.translation < 0)
                reportAlone(bead, Side::Source, loose.source[match.source]);
            else if (match.source < 0)
                reportAlone(bead, Side::Translation, loose.translation[match.translation]);
            else
                reportPair(bead, loose.source[match.source], loose.translation[match.translation], match.mismatch);
        }
    }

    /// The same value again on the other side of the bead: said twice here, once there.
    bool isRepeated(int bead, Side side, FigureAt at) const
    {
        const Side other = otherSide(side);
        const QList<FigureAt> partners = figuresIn(m_bitext, bead, other);
        return std::any_of(partners.begin(), partners.end(), [&](FigureAt partner) {
            return figuresAgree(figure(side, at), figure(other, partner));
        });
    }

    Finding draft(int bead, const char *rule, Severity severity) const
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

    QString surface(Side side, FigureAt at) const
    {
        const Range span = figure(side, at).span;
        return m_bitext.side(side).paragraphs[at.paragraph].mid(span.begin, span.length());
    }

    QString beadText(int bead, Side side) const
    {
        QString text;
        for (const TextSpan &span : m_bitext.beadSpans(bead, side))
            text += m_bitext.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
        return text;
    }

    void add(Finding finding, int bead)
    {
        finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText,
                                            beadText(bead, Side::Source) + beadText(bead, Side::Translation));
        m_check.findings.append(std::move(finding));
    }

    void reportAlone(int bead, Side side, FigureAt at)
    {
        const Figure &alone = figure(side, at);
        if (!needsPartner(alone) || isRepeated(bead, side, at))
            return;
        const bool missing = side == Side::Source;
        const bool weighty = alone.kind == FigureKind::Money || alone.kind == FigureKind::Percent || alone.kind == FigureKind::Price;
        Finding finding = draft(bead, missing ? "figure-missing" : "figure-added",
                                missing || weighty ? Severity::Warning : Severity::Info);
        finding.mismatch = missing ? Mismatch::Missing : Mismatch::Added;
        (missing ? finding.sourceParagraph : finding.translationParagraph) = at.paragraph;
        finding.spans.append({side, at.paragraph, alone.span});
        (missing ? finding.sourceText : finding.translationText) = surface(side, at);
        (missing ? finding.sourceValue : finding.translationValue) = valueText(alone);
        add(std::move(finding), bead);
    }

    void reportPair(int bead, FigureAt sourceAt, FigureAt translationAt, Mismatch mismatch)
    {
        const Figure &source = figure(Side::Source, sourceAt);
        const Figure &translation = figure(Side::Translation, translationAt);
        m_check.pairs.append({sourceAt, translationAt, false});
        Finding finding = draft(bead, "figure-mismatch", mismatch == Mismatch::Qualifier ? Severity::Info : Severity::Error);
        finding.mismatch = mismatch;
        finding.sourceParagraph = sourceAt.paragraph;
        finding.translationParagraph = translationAt.paragraph;
        finding.spans = {{Side::Source, sourceAt.paragraph, source.span}, {Side::Translation, translationAt.paragraph, translation.span}};
        finding.sourceText = surface(Side::Source, sourceAt);
        finding.translationText = surface(Side::Translation, translationAt);
        finding.sourceValue = valueText(source);
        finding.translationValue = valueText(translation);
        finding.suggestion = rephraseFigure(finding.translationText, translation, countedAs(translation, source), m_bitext.translation.language);
        if (!finding.suggestion.isEmpty() && finding.suggestion != finding.translationText)
            finding.edits = {{finding.spans.last(), finding.suggestion}};
        else
            finding.suggestion.clear();
        add(std::move(finding), bead);
    }

    const Bitext &m_bitext;
    QList<Loose> m_loose;
    FigureCheck m_check;
};

} // namespace

FigureCheck checkFigures(const Bitext &bitext)
{
    if (bitext.source.isEmpty() || bitext.translation.isEmpty())
        return {};
    return FigureChecker(bitext).check();
}

} // namespace concord
