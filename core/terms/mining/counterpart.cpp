// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/counterpart.h"

#include "core/terms/matching/foldedpassage.h"
#include "core/terms/matching/termmatcher.h"
#include "core/terms/mining/association.h"
#include "core/terms/mining/englishwords.h"
#include "core/terms/mining/targetunits.h"
#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestRun = 5;      // words
constexpr double kLeastSure = 7.88; // G² at one in two hundred

class CounterpartFinder
{
public:
    CounterpartFinder(const PairedText &text, const TextSpan &selected)
        : m_text(text), m_selected(selected), m_other(otherSide(selected.side)), m_language(languageOf(selected.side)),
          m_otherLanguage(languageOf(m_other)), m_words(wordsAt(selected))
    {
        for (qsizetype i = 0; i < text.pairs.size() && m_pair < 0; ++i) {
            const QList<TextSpan> &passages = passagesOf(text.pairs[i], selected.side);
            if (std::any_of(passages.begin(), passages.end(), [&](const TextSpan &one) { return one.intersects(selected); }))
                m_pair = i;
        }
    }

    QString inMatrix(const RenderingMatrix &matrix) const
    {
        const QString mine = folded(m_words, m_language);
        for (const ConceptRow &row : matrix.rows) {
            const bool isRow = std::any_of(row.places.begin(), row.places.end(), [&](const TextSpan &place) { return isSame(place, mine); });
            if (isRow && !row.renderings.isEmpty())
                return renderingHere(row);
            for (const TermRendering &rendering : row.renderings) {
                if (std::any_of(rendering.places.begin(), rendering.places.end(), [&](const TextSpan &place) { return isSame(place, mine); }))
                    return row.source;
            }
        }
        return {};
    }

    QString known() const
    {
        const Termbase &starter = starterTermbase();
        const QString mine = folded(m_words, m_language), counterpart = folded(textOf(m_pair, m_other), m_otherLanguage);
        for (const Concept &one : starter.concepts) {
            const bool isNamed = std::any_of(one.designations.begin(), one.designations.end(), [&](const Designation &designation) {
                return isChinese(designation.language) == isChinese(m_language) && folded(designation.text, m_language) == mine;
            });
            if (!isNamed)
                continue;
            for (const Designation &designation : one.designations) {
                if (isChinese(designation.language) == isChinese(m_otherLanguage) && counterpart.contains(folded(designation.text, m_otherLanguage)))
                    return designation.text;
            }
        }
        return {};
    }

    QString associated() const
    {
        if (m_pair < 0)
            return {};
        QStringList theirs;
        QList<bool> mine;
        const QString sought = folded(m_words, m_language);
        for (qsizetype pair = 0; pair < m_text.pairs.size(); ++pair) {
            mine.append(folded(textOf(pair, m_selected.side), m_language).contains(sought));
            theirs.append(folded(textOf(pair, m_other), m_otherLanguage));
        }
        const auto uses = std::count(mine.begin(), mine.end(), true);
        QString best;
        double strength = kLeastSure;
        bool hasRival = false;
        for (const QString &run : uses < 2 ? QStringList() : runs(textOf(m_pair, m_other))) {
            const Contingency seen = together(folded(run, m_otherLanguage), mine, theirs);
            const double found = logLikelihood(seen);
            if (!goTogether(seen) || found < strength)
                continue;
            const bool isOther = !best.isEmpty() && !run.contains(best) && !best.contains(run);
            hasRival = found == strength && (hasRival || isOther);
            if (found > strength || run.size() > best.size())
                best = run;
            strength = found;
        }
        if (hasRival)
            return {};
        return best;
    }

private:
    Language languageOf(Side side) const { return side == Side::Source ? m_text.sourceLanguage : m_text.translationLanguage; }

    static const QList<TextSpan> &passagesOf(const PassagePair &pair, Side side) { return side == Side::Source ? pair.source : pair.translation; }

    static QString folded(const QString &text, Language language)
    {
        return foldedTerm(text, isChinese(language) ? TermSpacing::None : TermSpacing::Gaps);
    }

    QString wordsAt(const TextSpan &span) const
    {
        const QStringList &paragraphs = span.side == Side::Source ? m_text.source : m_text.translation;
        return paragraphs.value(span.paragraph).mid(span.range.begin, span.range.length());
    }

    QString textOf(qsizetype pair, Side side) const
    {
        QStringList parts;
        if (pair >= 0) {
            for (const TextSpan &span : passagesOf(m_text.pairs[pair], side))
                parts.append(wordsAt(span));
        }
        return parts.join(u'\n');
    }

    bool isSame(const TextSpan &place, const QString &mine) const
    {
        return place.side == m_selected.side && (place == m_selected || folded(wordsAt(place), m_language) == mine);
    }

    /// The rendering in the pair of the selected place, else the main one.
    QString renderingHere(const ConceptRow &row) const
    {
        if (m_pair < 0)
            return row.renderings.first().text;
        const QList<TextSpan> &passages = passagesOf(m_text.pairs[m_pair], m_other);
        for (const TermRendering &rendering : row.renderings) {
            for (const TextSpan &place : rendering.places) {
                if (std::any_of(passages.begin(), passages.end(), [&place](const TextSpan &one) { return one.intersects(place); }))
                    return rendering.text;
            }
        }
        return row.renderings.first().text;
    }

    static Contingency together(const QString &key, const QList<bool> &mine, const QStringList &theirs)
    {
        Contingency seen{0, static_cast<double>(std::count(mine.begin(), mine.end(), true)), 0, static_cast<double>(mine.size())};
        for (qsizetype pair = 0; pair < theirs.size(); ++pair) {
            const bool isThere = theirs[pair].contains(key);
            seen.second += isThere ? 1 : 0;
            seen.both += isThere && mine[pair] ? 1 : 0;
        }
        return seen;
    }

    /// Most uses of the one are beside the other, and the other way round.
    static bool goTogether(const Contingency &seen) { return seen.both >= 2 && seen.both * 2 > seen.first && seen.both * 2 > seen.second; }

    bool isEdge(const QString &word) const { return isChinese(m_otherLanguage) ? !isCommonChinese(word) : !isCommonEnglish(word.toLower()); }

    QStringList runs(const QString &passage) const
    {
        QStringList found;
        const QList<Range> words = wordRanges(passage);
        const auto text = [&](const Range &range) { return passage.mid(range.begin, range.length()); };
        for (qsizetype first = 0; first < words.size(); ++first) {
            for (qsizetype last = first; last < std::min(words.size(), first + kLongestRun); ++last) {
                const bool isBroken = last > first && !QStringView(passage).mid(words[last - 1].end, words[last].begin - words[last - 1].end).trimmed().isEmpty();
                if (isBroken)
                    break;
                const QString run = text({words[first].begin, words[last].end});
                if (isEdge(text(words[first])) && isEdge(text(words[last])) && run.size() > 1)
                    found.append(run);
            }
        }
        found.removeDuplicates();
        return found;
    }

    const PairedText &m_text;
    TextSpan m_selected;
    Side m_other;
    Language m_language;
    Language m_otherLanguage;
    QString m_words;
    qsizetype m_pair = -1;
};

} // namespace

QString counterpartFor(const PairedText &text, const RenderingMatrix &matrix, const TextSpan &selected)
{
    const CounterpartFinder finder(text, selected);
    QString found = finder.inMatrix(matrix);
    if (found.isEmpty())
        found = finder.known();
    return found.isEmpty() ? finder.associated() : found;
}

} // namespace concord
