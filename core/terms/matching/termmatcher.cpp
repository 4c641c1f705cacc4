// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/termmatcher.h"

#include "core/terms/matching/foldedpassage.h"
#include "core/terms/matching/termendings.h"
#include "core/terms/matching/verbplaces.h"
#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

TermSpacing spacingOf(Language language)
{
    return isChinese(language) ? TermSpacing::None : TermSpacing::Gaps;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

/// Whether the text's letters have the case the designation asks for, as far as both go.
bool agreesInCase(QStringView wanted, QStringView text, TermCase rule)
{
    qsizetype at = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        if (at >= wanted.size())
            break;
        const QChar asked = wanted[at++];
        if (asked.toLower() != c.toLower())
            break; // a plural that changed its last letter
        if (rule == TermCase::Exact ? asked != c : asked.isUpper() && !c.isUpper())
            return false;
    }
    return true;
}

bool comesBefore(const TermHit &a, const TermHit &b)
{
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

/// Marks as covered what overlaps a longer hit; of equal length the earlier one stays.
void cover(QList<TermHit> &hits, qsizetype length)
{
    std::vector<qsizetype> order(static_cast<size_t>(hits.size()));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<qsizetype>(i);
    std::stable_sort(order.begin(), order.end(), [&hits](qsizetype a, qsizetype b) { return hits[a].span.length() > hits[b].span.length(); });
    std::vector<qsizetype> takenBy(static_cast<size_t>(length), -1);
    for (const qsizetype i : order) {
        TermHit &hit = hits[i];
        const auto begin = takenBy.begin() + hit.span.begin;
        const auto end = takenBy.begin() + hit.span.end;
        const auto taken = std::find_if(begin, end, [](qsizetype by) { return by >= 0; });
        hit.isCovered = taken != end && hits[*taken].span != hit.span;
        if (!hit.isCovered)
            std::fill(begin, end, i);
    }
}

} // namespace

TermMatcher::TermMatcher(const Termbase &termbase, Language language) : m_language(language)
{
    std::vector<QString> keys;
    for (int i = 0; i < termbase.concepts.size(); ++i) {
        const QList<Designation> &designations = termbase.concepts[i].designations;
        for (int j = 0; j < designations.size(); ++j) {
            if (isChinese(designations[j].language) == isChinese(language))
                add(i, j, designations[j], keys);
        }
    }
    m_automaton = TermAutomaton(keys);
}

void TermMatcher::add(int conceptIndex, int index, const Designation &designation, std::vector<QString> &keys)
{
    const QString fixed = designation.match == TermMatch::Custom ? fixedPart(designation.text) : designation.text;
    const QString key = foldedTerm(fixed, spacingOf(m_language));
    if (key.isEmpty())
        return;
    Pattern pattern{conceptIndex, index, static_cast<int>(key.size()), designation.match, designation.letterCase, {}};
    if (designation.match == TermMatch::Custom && fixed == designation.text)
        pattern.match = TermMatch::Exact;
    const QString letters = lettersOf(fixed);
    const bool hasCapital = std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isUpper(); });
    if (designation.letterCase == TermCase::Exact || (designation.letterCase == TermCase::Permissive && hasCapital))
        pattern.letters = letters;
    m_patterns.push_back(pattern);
    keys.push_back(key);
    if (isChinese(m_language) || !isLatinLetter(key.back().unicode()))
        return;
    for (const QString &form : otherForms(key, designation.match)) {
        pattern.length = static_cast<int>(form.size());
        m_patterns.push_back(pattern);
        m_patterns.back().match = designation.match == TermMatch::Stem ? TermMatch::Stem : TermMatch::Exact;
        keys.push_back(form);
    }
}

bool TermMatcher::fits(const Pattern &pattern, QStringView text, Range &span) const
{
    if (isWordUnit(text, span.begin) && isWordUnit(text, span.begin - 1))
        return false;
    if (isWordUnit(text, span.end - 1)) {
        const int ending = endingLength(text, span.end, isChinese(m_language) ? TermMatch::Exact : pattern.match);
        if (ending < 0)
            return false;
        span.end += ending;
    }
    return pattern.letters.isEmpty()
        || agreesInCase(pattern.letters, text.mid(span.begin, span.length()), pattern.letterCase);
}

/// A designation that does not ask for verb endings is a noun, or names one.
bool TermMatcher::isMeantOtherwise(const Pattern &pattern, QStringView text, Range span) const
{
    const bool asksForVerbs = pattern.match != TermMatch::Inflected && pattern.match != TermMatch::Exact;
    return !isChinese(m_language) && !asksForVerbs && isVerbPlace(text, span);
}

QList<TermHit> TermMatcher::find(QStringView text) const
{
    QList<TermHit> hits;
    if (m_patterns.empty() || text.isEmpty())
        return hits;
    const FoldedPassage folded(text, spacingOf(m_language));
    m_automaton.scan(folded.text(), [&](int key, int end) {
        const Pattern &pattern = m_patterns[static_cast<size_t>(key)];
        Range span = folded.origin({end - pattern.length, end});
        if (fits(pattern, text, span) && !isMeantOtherwise(pattern, text, span))
            hits.append({pattern.conceptIndex, pattern.designation, span, false});
    });
    if (hits.size() > 1) {
        cover(hits, text.size());
        std::stable_sort(hits.begin(), hits.end(), comesBefore);
        hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    }
    return hits;
}

bool straddlesWord(const QList<Range> &words, Range span)
{
    return std::any_of(words.begin(), words.end(), [&span](const Range &word) {
        const bool cuts = (word.begin < span.begin && span.begin < word.end) || (word.begin < span.end && span.end < word.end);
        return cuts && !span.contains(word);
    });
}

} // namespace concord
