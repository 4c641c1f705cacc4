// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparing/agreement.h"
#include "core/figures/comparing/mistakes.h"
#include "core/figures/comparison.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

/// How many places apart partners may stand: keeps the work linear where one bead is a whole book.
constexpr int kReach = 120;

struct Candidate
{
    int source = 0;
    int translation = 0;
    double cost = 0;
};

double placeOf(int index, qsizetype count)
{
    return count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0.5;
}

/// Small where the two are alike in kind and unit and stand at like places.
double agreementCost(const Figure &a, const Figure &b, double distance)
{
    double cost = distance;
    cost += a.kind == b.kind ? 0 : familyOf(a) == familyOf(b) ? 2 : 8;
    cost += a.unit == b.unit ? 0 : 2;
    cost += a.low == b.low && a.high == b.high && a.period == b.period ? 0 : 4;
    cost += qualifiersContradict(a, b) ? 1.5 : a.qualifier == b.qualifier ? 0 : 0.4;
    return cost;
}

class Matcher
{
public:
    Matcher(const QList<Figure> &source, const QList<Figure> &translation)
        : m_source(source),
          m_translation(translation),
          m_sourceUsed(source.size(), false),
          m_translationUsed(translation.size(), false)
    {}

    QList<FigureMatch> match()
    {
        pairWhat([](const Figure &a, const Figure &b, double distance) {
            return figuresAgree(a, b) ? agreementCost(a, b, distance) : -1;
        });
        pairRanges(Mismatch::None);
        pairWhat(mistakeCost);
        pairRanges(Mismatch::RangeEnd);
        preferDays();
        for (int i = 0; i < m_source.size(); ++i) {
            if (!m_sourceUsed[i] && needsPartner(m_source[i]) && !isRepeated(i, m_source, m_translation))
                m_matches.append({i, -1, Mismatch::Missing});
        }
        for (int i = 0; i < m_translation.size(); ++i) {
            if (!m_translationUsed[i] && needsPartner(m_translation[i]) && !isRepeated(i, m_translation, m_source))
                m_matches.append({-1, i, Mismatch::Added});
        }
        std::stable_sort(m_matches.begin(), m_matches.end(), [](const FigureMatch &a, const FigureMatch &b) {
            const auto order = [](int index) { return index < 0 ? std::numeric_limits<int>::max() : index; };
            return order(a.source) < order(b.source);
        });
        return m_matches;
    }

private:
    /// The places on a side of `count` figures that are near the `index`-th of `from`.
    static std::pair<int, int> reach(int index, qsizetype from, qsizetype count)
    {
        const int middle = static_cast<int>(std::lround(placeOf(index, from) * static_cast<double>(count)));
        return {std::max(0, middle - kReach), static_cast<int>(std::min<qsizetype>(count, middle + kReach))};
    }

    template<typename Cost>
    void pairWhat(Cost cost)
    {
        QList<Candidate> candidates;
        for (int i = 0; i < m_source.size(); ++i) {
            const auto [first, end] = reach(i, m_source.size(), m_translation.size());
            for (int j = first; j < end && !m_sourceUsed[i]; ++j) {
                if (m_translationUsed[j])
                    continue;
                const double distance = std::abs(placeOf(i, m_source.size()) - placeOf(j, m_translation.size()));
                const double value = cost(m_source[i], m_translation[j], distance);
                if (value >= 0)
                    candidates.append({i, j, value});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
        for (const Candidate &candidate : candidates) {
            if (!m_sourceUsed[candidate.source] && !m_translationUsed[candidate.translation])
                add(candidate.source, candidate.translation);
        }
    }

    void add(int source, int translation)
    {
        m_sourceUsed[source] = m_translationUsed[translation] = true;
        const Figure &a = m_source[source];
        const Figure &b = m_translation[translation];
        const Mismatch mismatch = figuresAgree(a, b)
            ? (qualifiersContradict(a, b) ? Mismatch::Qualifier : Mismatch::None)
            : classifyMismatch(a, b);
        m_matches.append({source, translation, mismatch});
    }

    /// A day that found its year only, while another day of the source is left over, is that day mistaken.
    void preferDays()
    {
        const auto isDay = [](const Figure &figure) { return figure.period && figure.period->first == figure.period->last; };
        for (FigureMatch &match : m_matches) {
            if (match.mismatch != Mismatch::None || match.source < 0 || match.translation < 0
                || !isDay(m_translation[match.translation]) || isDay(m_source[match.source]))
                continue;
            for (int i = 0; i < m_source.size(); ++i) {
                if (m_sourceUsed[i] || !isDay(m_source[i]) || m_source[i].isRelative)
                    continue;
                m_sourceUsed[match.source] = false;
                m_sourceUsed[i] = true;
                match = {i, match.translation, classifyMismatch(m_source[i], m_translation[match.translation])};
                break;
            }
        }
    }

    /// An interval on one side, its two ends as two figures on the other; with RangeEnd, where one of them is wrong.
    void pairRanges(Mismatch mismatch)
    {
        for (int i = 0; i < m_source.size(); ++i) {
            if (!m_sourceUsed[i])
                m_sourceUsed[i] = takeEnds(m_source[i], m_translation, m_translationUsed, mismatch,
                                           [this, i](int end, Mismatch found) { m_matches.append({i, end, found}); });
        }
        for (int j = 0; j < m_translation.size(); ++j) {
            if (!m_translationUsed[j])
                m_translationUsed[j] =
                    takeEnds(m_translation[j], m_source, m_sourceUsed, mismatch,
                             [this, j](int end, Mismatch found) { m_matches.append({end, j, found}); });
        }
    }

    template<typename Found>
    static bool takeEnds(const Figure &range, const QList<Figure> &others, QList<bool> &used, Mismatch mismatch,
                         Found found)
    {
        if (range.isPoint() || range.isVague || (!range.low && !range.period))
            return false;
        const auto [low, high] = endsOf(range);
        int lowAt = -1;
        int highAt = -1;
        for (int i = 0; i < others.size(); ++i) {
            if (!used[i] && lowAt < 0 && figuresAgree(low, others[i]))
                lowAt = i;
            else if (!used[i] && highAt < 0 && figuresAgree(high, others[i]))
                highAt = i;
        }
        if (const int there = std::max(lowAt, highAt); (lowAt < 0) != (highAt < 0) && mismatch == Mismatch::None) {
            const Figure &other = lowAt < 0 ? low : high; // said already for another figure
            const bool isSaid = std::any_of(others.begin(), others.end(),
                                            [&other](const Figure &figure) { return figuresAgree(other, figure); });
            (lowAt < 0 ? lowAt : highAt) = isSaid ? there : -1;
        }
        const bool isWrong = (lowAt < 0) != (highAt < 0) && mismatch == Mismatch::RangeEnd;
        const Figure &lost = lowAt < 0 ? low : high;
        for (int i = 0; i < others.size() && isWrong && (lowAt < 0 || highAt < 0); ++i) {
            if (!used[i] && i != lowAt && i != highAt && mistakeCost(lost, others[i], 0) >= 0)
                (lowAt < 0 ? lowAt : highAt) = i;
        }
        if (lowAt < 0 || highAt < 0)
            return false;
        used[lowAt] = used[highAt] = true;
        const auto name = [&](const Figure &end, int at) {
            return figuresAgree(end, others[at]) ? Mismatch::None : mismatch;
        };
        found(lowAt, lowAt == highAt ? Mismatch::None : name(low, lowAt));
        if (highAt != lowAt)
            found(highAt, name(high, highAt));
        return true;
    }

    /// A value said twice in one language and once in the other is no finding.
    static bool isRepeated(int index, const QList<Figure> &own, const QList<Figure> &others)
    {
        const auto [first, end] = reach(index, own.size(), others.size());
        return isStated(own[index], others.mid(first, end - first));
    }

    const QList<Figure> &m_source;
    const QList<Figure> &m_translation;
    QList<bool> m_sourceUsed;
    QList<bool> m_translationUsed;
    QList<FigureMatch> m_matches;
};

} // namespace

QList<FigureMatch> matchFigures(const QList<Figure> &source, const QList<Figure> &translation)
{
    return Matcher(source, translation).match();
}

} // namespace concord
