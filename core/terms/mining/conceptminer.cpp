// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/conceptminer.h"

#include "core/terms/mining/phrasetable.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLeastUses = 3; ///< of a single noun; all but one of them outside longer concepts

/// A place that may become a use: a run of words known by a key.
struct Match
{
    WordRun run;
    QString key;
    ConceptKind kind = ConceptKind::Word;
};

class Miner
{
public:
    explicit Miner(const PairedText &text) : m_passages(wordPassages(text)), m_cases(m_passages) {}

    QList<MinedConcept> mine()
    {
        findShortForms();
        addNames();
        addPhrases();
        joinSurnames();
        settle();
        return concepts();
    }

private:
    const WordPassage &passage(const WordRun &run) const { return m_passages[static_cast<size_t>(run.passage)]; }

    void findShortForms()
    {
        for (const ShortForm &form : shortForms(m_passages)) {
            m_sameAs.insert(form.shortKey, form.longKey);
            m_shortOf.insert(form.longKey, form.shortKey);
            m_defined.insert(form.longKey);
            m_defined.insert(form.shortKey);
            m_definitions.insert({form.longRun.passage, form.longRun.words.end});
        }
    }

    void addNames()
    {
        for (const WordRun &run : nameRuns(m_passages, m_cases)) {
            const QList<EnglishWord> &words = passage(run).words;
            const bool isAcronym = run.words.length() == 1 && words[run.words.begin].isAcronym;
            m_matches.append({run, phraseKey(words, run.words), isAcronym ? ConceptKind::Acronym : ConceptKind::Name});
            m_names.insert(m_matches.last().key);
            if (!isAcronym)
                ++m_nameCounts[m_matches.last().key];
        }
    }

    void addPhrases()
    {
        QSet<QString> keys = nounPhrases(m_passages, m_cases);
        keys.unite(m_defined);
        for (int p = 0; p < static_cast<int>(m_passages.size()); ++p) {
            const QList<EnglishWord> &words = m_passages[static_cast<size_t>(p)].words;
            for (int begin = 0; begin < words.size(); ++begin) {
                for (int end = begin + 1; end <= std::min<int>(static_cast<int>(words.size()), begin + 6); ++end) {
                    if (end - 1 > begin && !words[end - 1].isJoined)
                        break;
                    const QString key = phraseKey(words, {begin, end});
                    if (keys.contains(key) && !m_names.contains(key))
                        m_matches.append({{p, {begin, end}}, key, end - begin > 1 ? ConceptKind::Phrase : ConceptKind::Word});
                }
            }
        }
    }

    /// A single name that ends one and only one longer name of persons is short for it.
    void joinSurnames()
    {
        QHash<QString, QStringList> longer;
        for (const QString &name : std::as_const(m_names)) {
            if (name.count(u' ') == 1)
                longer[name.section(u' ', -1)].append(name);
        }
        for (auto it = longer.begin(); it != longer.end(); ++it) {
            const bool isGiven = std::any_of(m_names.begin(), m_names.end(),
                                             [&](const QString &name) { return name.startsWith(it.key() + u' '); });
            const int alone = m_nameCounts.value(it.key());
            const int whole = m_nameCounts.value(it.value().first());
            if (it.value().size() == 1 && alone > 0 && alone <= whole * 3 && !isGiven && !m_sameAs.contains(it.key())
                && !it.value().first().startsWith(QStringLiteral("the ")))
                m_sameAs.insert(it.key(), it.value().first());
        }
    }

    /// Longest first, each place once; what lies inside is nested.
    void settle()
    {
        std::stable_sort(m_matches.begin(), m_matches.end(), [](const Match &a, const Match &b) {
            return a.run.words.length() > b.run.words.length();
        });
        std::vector<QList<Range>> taken(m_passages.size());
        for (const Match &match : std::as_const(m_matches)) {
            QList<Range> &here = taken[static_cast<size_t>(match.run.passage)];
            bool isNested = false;
            bool isCrossed = false;
            for (const Range &other : here) {
                isNested = isNested || other.contains(match.run.words);
                isCrossed = isCrossed || (other.intersects(match.run.words) && !other.contains(match.run.words));
            }
            if (isCrossed)
                continue;
            if (!isNested)
                here.append(match.run.words);
            addUse(match, isNested);
        }
    }

    void addUse(const Match &match, bool isNested)
    {
        if (match.run.words.length() == 1 && m_definitions.contains({match.run.passage, match.run.words.begin}))
            return;
        const QString key = m_sameAs.value(match.key, match.key);
        const auto place = m_placeOf.constFind(key);
        if (place == m_placeOf.constEnd()) {
            m_placeOf.insert(key, m_concepts.size());
            m_concepts.append({{}, {key}, match.kind, {}});
        }
        MinedConcept &found = m_concepts[m_placeOf.value(key)];
        if (!found.forms.contains(match.key))
            found.forms.append(match.key);
        const WordPassage &where = passage(match.run);
        const Range words = match.run.words;
        const Range range{where.words[words.begin].range.begin, where.words[words.end - 1].range.end};
        found.uses.append({where.pair, {Side::Source, where.span.paragraph, range.shifted(where.span.range.begin)}, isNested});
        if (match.key == key)
            remember(found, where, range);
    }

    /// The writing to show: the shortest met, so a singular before a plural, and one in small letters before a title's.
    void remember(MinedConcept &found, const WordPassage &where, Range range)
    {
        const QString text = where.text.mid(range.begin, range.length()).toString();
        const auto capitals = [](const QString &written) { return std::count_if(written.begin(), written.end(), [](QChar c) { return c.isUpper(); }); };
        const bool isBetter = found.source.isEmpty() || text.size() < found.source.size()
            || (text.size() == found.source.size() && found.kind >= ConceptKind::Phrase && capitals(text) < capitals(found.source));
        if (isBetter)
            found.source = text;
    }

    QList<MinedConcept> concepts()
    {
        QList<MinedConcept> kept;
        for (MinedConcept &found : m_concepts) {
            const auto alone = std::count_if(found.uses.begin(), found.uses.end(), [](const ConceptUse &use) { return !use.isNested; });
            if (found.kind == ConceptKind::Word && (alone + 1 < kLeastUses || found.uses.size() < kLeastUses))
                continue;
            const QString key = found.forms.first();
            if (found.source.isEmpty())
                found.source = key;
            if (m_shortOf.contains(key)) {
                const QString shortKey = m_shortOf.value(key);
                if (!found.forms.contains(shortKey))
                    found.forms.append(shortKey);
                found.source += QStringLiteral(" (%1)").arg(writtenAs(shortKey));
            }
            std::sort(found.uses.begin(), found.uses.end(), [](const ConceptUse &a, const ConceptUse &b) {
                return a.span.paragraph != b.span.paragraph ? a.span.paragraph < b.span.paragraph : a.span.range < b.span.range;
            });
            kept.append(std::move(found));
        }
        std::stable_sort(kept.begin(), kept.end(), [](const MinedConcept &a, const MinedConcept &b) {
            const TextSpan &x = a.uses.first().span;
            const TextSpan &y = b.uses.first().span;
            return x.paragraph != y.paragraph ? x.paragraph < y.paragraph : x.range.begin < y.range.begin;
        });
        return kept;
    }

    QString writtenAs(const QString &key) const
    {
        for (const WordPassage &where : m_passages) {
            for (const EnglishWord &word : where.words) {
                if (word.lower == key) {
                    const QString text = where.text.mid(word.range.begin, word.range.length()).toString();
                    return text.endsWith(u's') && !key.endsWith(u's') ? text.chopped(1) : text;
                }
            }
        }
        return key;
    }

    std::vector<WordPassage> m_passages;
    LetterCases m_cases;
    QList<Match> m_matches;
    QSet<QString> m_names;
    QHash<QString, int> m_nameCounts; ///< without acronyms
    QSet<QString> m_defined;
    QSet<std::pair<int, int>> m_definitions; ///< passage and word where a short form stands in its definition
    QHash<QString, QString> m_sameAs;  ///< short form or surname → key of the whole
    QHash<QString, QString> m_shortOf; ///< whole → its short form
    QHash<QString, qsizetype> m_placeOf;
    QList<MinedConcept> m_concepts;
};

} // namespace

QList<MinedConcept> mineConcepts(const PairedText &text)
{
    return Miner(text).mine();
}

} // namespace concord
