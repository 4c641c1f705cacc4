// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurecheck.h"

#include "core/checks/figurereport.h"
#include "core/checks/hedgewords.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kNeighbourhood = 2; // beads on either side in which a figure may have wandered
constexpr int kPollEvery = 64;    // beads

/// The figures of one bead and side that have no partner yet.
struct Loose
{
    QList<FigureAt> source;
    QList<FigureAt> translation;
};

/// Tells apart the values that may be looked for in the whole article.
QString distinctValue(const Figure &figure)
{
    if (!needsPartner(figure))
        return {};
    const QString value = figureValueText(figure);
    return figure.period ? value : kindName(figure.kind) + u' ' + value;
}

class FigureChecker
{
public:
    FigureChecker(const Bitext &bitext, const Progress *stop)
        : m_bitext(bitext),
          m_stop(stop),
          m_figures(bitext),
          m_report(bitext, m_figures),
          m_loose(bitext.beads.size())
    {}

    FigureCheck check()
    {
        forEachBead([this](int bead) { matchInside(bead); });
        forEachBead([this](int bead) { matchNeighbours(bead); });
        forEachBead([this](int bead) { nameMistakes(bead); });
        matchAcross();
        forEachBead([this](int bead) { reportWhatIsAlone(bead); });
        return std::move(m_check);
    }

private:
    template<typename Step>
    void forEachBead(Step step)
    {
        for (int bead = 0; bead < m_loose.size(); ++bead) {
            if (m_stop && bead % kPollEvery == 0 && m_stop->isCancelled())
                return;
            step(bead);
        }
    }

    QList<Figure> values(Side side, const QList<FigureAt> &places) const
    {
        QList<Figure> figures;
        for (const FigureAt &place : places)
            figures.append(m_figures.at(side, place));
        return figures;
    }

    void matchInside(int bead)
    {
        const QList<FigureAt> source = figuresIn(m_bitext, bead, Side::Source);
        const QList<FigureAt> translation = figuresIn(m_bitext, bead, Side::Translation);
        QList<bool> sourceUsed(source.size()), translationUsed(translation.size());
        for (const FigureMatch &match : matchFigures(values(Side::Source, source), values(Side::Translation, translation))) {
            const bool agrees = match.mismatch == Mismatch::None || match.mismatch == Mismatch::Qualifier;
            if (match.source < 0 || match.translation < 0 || !agrees)
                continue;
            sourceUsed[match.source] = translationUsed[match.translation] = true;
            m_check.pairs.append({source[match.source], translation[match.translation], true});
            checkQualifier(bead, source[match.source], translation[match.translation]);
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

    void checkQualifier(int bead, FigureAt sourceAt, FigureAt translationAt)
    {
        const Figure &source = m_figures.at(Side::Source, sourceAt);
        const Figure &translation = m_figures.at(Side::Translation, translationAt);
        if (!source.isPoint() || !translation.isPoint() || source.isVague || translation.isVague)
            return;
        const auto anySide = [&](bool (*holds)(QStringView, Range, Language)) {
            return holds(m_bitext.source.paragraphs[sourceAt.paragraph], source.span, m_bitext.source.language)
                || holds(m_bitext.translation.paragraphs[translationAt.paragraph], translation.span,
                         m_bitext.translation.language);
        };
        const bool contradict = qualifiersContradict(source, translation) && !anySide(hasLooseNegation);
        const Side bare = source.qualifier == Qualifier::None ? Side::Source : Side::Translation;
        const FigureAt at = bare == Side::Source ? sourceAt : translationAt;
        const bool isLost = isQualifierLost(source, translation)
            && !hasBoundWord(m_bitext.side(bare).paragraphs[at.paragraph], m_figures.at(bare, at).span,
                             m_bitext.side(bare).language);
        if (contradict || isLost)
            m_check.findings.append(m_report.qualifier(bead, sourceAt, translationAt));
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
            if (other == bead)
                continue;
            QList<FigureAt> &candidates = m_loose[other].translation;
            for (qsizetype i = 0; i < candidates.size(); ++i) {
                if (!figuresAgree(m_figures.at(Side::Source, wanted), m_figures.at(Side::Translation, candidates[i])))
                    continue;
                m_check.pairs.append({wanted, candidates[i], true});
                candidates.removeAt(i);
                return true;
            }
        }
        return false;
    }

    /// Names the mistakes of a bead; what has no counterpart in it waits for the rest of the article.
    void nameMistakes(int bead)
    {
        Loose &loose = m_loose[bead];
        if (m_bitext.beads[bead].source.isEmpty() || m_bitext.beads[bead].translation.isEmpty())
            return; // the missing sentence is the finding
        Loose alone;
        for (const FigureMatch &match :
             matchFigures(values(Side::Source, loose.source), values(Side::Translation, loose.translation))) {
            if (match.mismatch == Mismatch::Missing)
                alone.source.append(loose.source[match.source]);
            else if (match.mismatch == Mismatch::Added)
                alone.translation.append(loose.translation[match.translation]);
            else if (match.mismatch != Mismatch::None && match.mismatch != Mismatch::Qualifier)
                reportPair(bead, loose.source[match.source], loose.translation[match.translation], match.mismatch);
        }
        loose = alone;
    }

    /// A passage may have been moved: a value that is left over on both sides of the article is the same figure.
    void matchAcross()
    {
        QHash<QString, QList<std::pair<int, FigureAt>>> left;
        for (int bead = 0; bead < m_loose.size(); ++bead) {
            for (const FigureAt &at : m_loose[bead].translation) {
                if (const QString value = distinctValue(m_figures.at(Side::Translation, at)); !value.isEmpty())
                    left[value].append({bead, at});
            }
        }
        for (Loose &loose : m_loose) {
            for (qsizetype i = 0; i < loose.source.size();) {
                const auto found = left.find(distinctValue(m_figures.at(Side::Source, loose.source[i])));
                if (found == left.end() || found->isEmpty()) {
                    ++i;
                    continue;
                }
                const auto [bead, at] = found->takeFirst();
                m_check.pairs.append({loose.source[i], at, true});
                m_loose[bead].translation.removeOne(at);
                loose.source.removeAt(i);
            }
        }
    }

    void reportWhatIsAlone(int bead)
    {
        if (m_bitext.beads[bead].source.isEmpty() || m_bitext.beads[bead].translation.isEmpty())
            return;
        for (const FigureAt &at : m_loose[bead].source)
            reportAlone(bead, Side::Source, at);
        for (const FigureAt &at : m_loose[bead].translation)
            reportAlone(bead, Side::Translation, at);
    }

    /// The same value again on the other side of the bead: said twice here, once there.
    bool isRepeated(int bead, Side side, FigureAt at) const
    {
        const Side other = otherSide(side);
        return isStated(m_figures.at(side, at), values(other, figuresIn(m_bitext, bead, other)));
    }

    void reportAlone(int bead, Side side, FigureAt at)
    {
        if (needsPartner(m_figures.at(side, at)) && !isRepeated(bead, side, at))
            m_check.findings.append(m_report.alone(bead, side, at));
    }

    void reportPair(int bead, FigureAt source, FigureAt translation, Mismatch mismatch)
    {
        m_check.pairs.append({source, translation, false});
        m_check.findings.append(m_report.mismatch(bead, source, translation, mismatch));
    }

    const Bitext &m_bitext;
    const Progress *m_stop;
    MeantFigures m_figures;
    FigureReport m_report;
    QList<Loose> m_loose;
    FigureCheck m_check;
};

} // namespace

FigureCheck checkFigures(const Bitext &bitext, const Progress *stop)
{
    if (bitext.source.isEmpty() || bitext.translation.isEmpty())
        return {};
    return FigureChecker(bitext, stop).check();
}

} // namespace concord
