// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/renderingmatrix.h"

#include "core/terms/mining/association.h"
#include "core/terms/mining/linking.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

/// Of chance less than one in a thousand (χ² with one degree of freedom) for the first rendering of a concept; more is asked
/// of what was met twice alone, because many are tried, and of each further rendering.
constexpr double kFirstScore = 10.83;
constexpr double kFirstBareScore = 15.0;
constexpr double kFurtherScore = 12.0;
constexpr double kFurtherBareScore = 16.0;

/// What speaks for a unit as a rendering of a concept's open uses.
struct Candidate
{
    int unit = -1;
    double score = 0;
    LinkTable::Reach reach;
};

class RenderingFinder
{
public:
    RenderingFinder(const PairedText &text, const QList<MinedConcept> &concepts, const TermKnowledge &knowledge)
        : m_text(text), m_concepts(concepts), m_knowledge(knowledge), m_units(text),
          m_links(m_concepts, m_units, text), m_counts(static_cast<size_t>(m_units.count()), 0)
    {
    }

    RenderingMatrix find()
    {
        linkGlosses();
        linkKnown();
        const QList<int> order = bySurety();
        for (const int one : order)
            linkFirst(one);
        for (const int one : order)
            linkFurther(one);
        for (const int one : order)
            linkCompounds(one);
        for (const int one : order)
            completeCompounds(one);
        for (const int one : order)
            linkNearForms(one);
        for (const int one : order)
            linkTitles(one);
        return matrix();
    }

private:
    void linkKnown();
    void linkGlosses();
    void linkGloss(int one, const BracketGloss &gloss);
    static int transliterationLength(const QString &paragraph, Range range);
    QList<int> bySurety();
    Candidate best(int one, bool isFirst);
    Candidate widest(int one, Candidate best) const;
    void linkFirst(int one);
    void linkFurther(int one);
    void linkCompounds(int one);
    void linkOtherHeads(int one, const QList<int> &first);
    void completeCompounds(int one);
    bool hasEvidence(int one, int unit) const;
    bool sharesCharacter(int one, int unit) const;
    void linkNearForms(int one);
    void linkTitles(int one);
    bool isAcceptable(int one, const Candidate &candidate) const;
    QList<int> renderingsOf(const QString &key) const;
    void markOtherSenses(ConceptRow &row) const;
    static void markExtended(ConceptRow &row);
    bool isKnown(const QString &source, const QString &rendering) const;
    RenderingMatrix matrix() const;

    const PairedText &m_text;
    const QList<MinedConcept> &m_concepts;
    const TermKnowledge &m_knowledge;
    TargetUnits m_units;
    LinkTable m_links;
    QHash<QString, QStringList> m_designations; ///< known ones, by their English
    std::vector<int> m_counts; ///< room for best(): of each unit, the open pairs it stands in
};

/// Latin words kept as they are, with or without book-title marks, and the designations of concepts one knows.
void RenderingFinder::linkKnown()
{
    for (const Concept &known : m_knowledge.known ? m_knowledge.known->concepts : QList<Concept>()) {
        QStringList chinese;
        for (const Designation &one : known.designations) {
            if (isChinese(one.language))
                chinese.append(unitKey(one.text));
        }
        for (const Designation &one : known.designations) {
            if (!isChinese(one.language))
                m_designations[unitKey(one.text)] += chinese;
        }
    }
    for (int one = 0; one < m_concepts.size(); ++one) {
        QStringList keys;
        for (const QString &form : m_concepts[one].forms) {
            const QString key = unitKey(form);
            keys += {key, u'《' + key + u'》', key + u's'};
            keys += m_designations.value(key);
        }
        const QString written = unitKey(m_concepts[one].source);
        keys += {written, u'《' + written + u'》'};
        keys += m_designations.value(written);
        std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const QString &key : std::as_const(keys)) {
            const int unit = m_units.find(key);
            if (unit >= 0)
                m_links.link(one, unit);
        }
    }
}

void RenderingFinder::linkGlosses()
{
    QHash<QString, int> conceptOf;
    for (int one = 0; one < m_concepts.size(); ++one) {
        for (const QString &form : m_concepts[one].forms)
            conceptOf.insert(unitKey(form), one);
        conceptOf.insert(unitKey(m_concepts[one].source), one);
    }
    for (const BracketGloss &gloss : bracketGlosses(m_text)) {
        const int one = conceptOf.value(gloss.latinKey, -1);
        if (one >= 0)
            linkGloss(one, gloss);
        m_links.block(-1, gloss.latin);
    }
}

/// How many characters at the end of a passage no dictionary has as words of several: there names are spelled. 0 when it is
/// less than two. What ends a title of office (營運長, 發言人) before the name is left out.
int RenderingFinder::transliterationLength(const QString &paragraph, Range range)
{
    const QStringView passage = QStringView(paragraph).mid(range.begin, range.length());
    const QList<Range> words = wordRanges(passage);
    int begin = static_cast<int>(passage.size());
    const auto reaches = [&](const Range &word) { return word.end == begin || (word.end + 1 == begin && passage[word.end] == u'·'); };
    for (qsizetype i = words.size() - 1; i >= 0 && words[i].length() == 1 && reaches(words[i]); --i)
        begin = words[i].begin;
    if (begin > 0 && passage.size() - begin > 2 && QStringView(u"長員家者師人").contains(passage[begin]))
        ++begin;
    const int length = static_cast<int>(passage.size()) - begin;
    return length >= 2 ? length : 0;
}

/// Links the end of what stands before the bracket: all of it when it is quoted; of a name what is spelled; else the longest run of words without
/// grammar that is not too long for the name: Chinese takes about two characters a word, and one for two letters of a name.
void RenderingFinder::linkGloss(int one, const BracketGloss &gloss)
{
    const QString longest = *std::max_element(m_concepts[one].forms.begin(), m_concepts[one].forms.end(),
                                              [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const auto words = longest.count(u' ') + 1;
    const int tail = gloss.isQuoted || m_concepts[one].kind != ConceptKind::Name ? 0 : transliterationLength(m_text.translation[gloss.before.paragraph], gloss.before.range);
    const int limit = tail > 0 ? tail : static_cast<int>(words > 1 ? words * 5 / 2 : std::max<qsizetype>(4, longest.size() / 2));
    int chosen = -1;
    int chosenLength = 0;
    for (const int unit : m_units.unitsOf(gloss.pair)) {
        for (const UnitPlace *place = m_units.begin(unit); place != m_units.end(unit); ++place) {
            const int length = place->span.range.length();
            const bool fits = place->span.paragraph == gloss.before.paragraph && place->span.range.end == gloss.before.range.end
                && (gloss.isQuoted ? place->span.range == gloss.before.range : gloss.before.range.contains(place->span.range));
            if (fits && length > chosenLength && (gloss.isQuoted || (length <= limit && !m_units.unit(unit).hasGrammar))) {
                chosen = unit;
                chosenLength = length;
            }
        }
    }
    if (chosen >= 0)
        m_links.link(one, chosen);
}

/// The concepts whose first rendering is surest first.
QList<int> RenderingFinder::bySurety()
{
    QList<std::pair<double, int>> scores;
    for (int one = 0; one < m_concepts.size(); ++one)
        scores.append({best(one, true).score, one});
    std::stable_sort(scores.begin(), scores.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<int> order;
    for (const auto &score : std::as_const(scores))
        order.append(score.second);
    return order;
}

Candidate RenderingFinder::best(int one, bool isFirst)
{
    const QList<int> open = m_links.openPairs(one);
    std::vector<int> met;
    for (const int pair : open) {
        for (const int unit : m_units.unitsOf(pair)) {
            if (m_counts[static_cast<size_t>(unit)]++ == 0)
                met.push_back(unit);
        }
    }
    Candidate best;
    for (const int unit : met) {
        const int both = std::exchange(m_counts[static_cast<size_t>(unit)], 0);
        const double highest = logLikelihood({double(both), double(open.size()), double(both), double(m_links.pairCount())});
        if (both < 2 || highest <= best.score)
            continue;
        const LinkTable::Reach reach = m_links.reach(one, unit, isFirst ? LinkTable::Family::Counted : LinkTable::Family::Left);
        if (reach.open < 2)
            continue;
        Candidate candidate{unit, logLikelihood({double(reach.open), double(open.size()), double(reach.all), double(m_links.pairCount())}), reach};
        if (candidate.score > best.score && (isFirst || isAcceptable(one, candidate)))
            best = candidate;
    }
    return widest(one, best);
}

/// The longest unit around the best one that is met nearly as often: a part of a word is no rendering. Of a concept of
/// several words a third is enough while it has fewer than two characters for each: what all its renderings share is only a part
/// of each.
Candidate RenderingFinder::widest(int one, Candidate best) const
{
    if (best.unit < 0)
        return best;
    const QString inner = unitKey(m_units.unit(best.unit).text);
    const QString &form = m_concepts[one].forms.first();
    const QString known = unitKey(m_units.unit(best.unit).text);
    const bool isCompound = form.contains(u' ') && known.size() < 2 * (form.count(u' ') + 1);
    Candidate widest = best;
    QSet<int> seen;
    for (const UnitPlace *place = m_units.begin(best.unit); place != m_units.end(best.unit); ++place) {
        if (m_links.openUses(one, place->pair) < 1)
            continue;
        for (const int unit : m_units.unitsOf(place->pair)) {
            if (seen.contains(unit))
                continue;
            seen.insert(unit);
            const QString &text = m_units.unit(unit).text;
            if (text.size() <= m_units.unit(widest.unit).text.size() || !unitKey(text).contains(inner))
                continue;
            const LinkTable::Reach reach = m_links.reach(one, unit);
            const bool isWider = isCompound ? reach.open >= 2 && reach.open * 3 >= best.reach.open && reach.open * 3 >= reach.all * 2
                                            : reach.open * 115 >= best.reach.open * 100 && reach.all * 115 >= best.reach.all * 100;
            if (isWider && !m_units.unit(unit).hasGrammar)
                widest = {unit, best.score, reach};
        }
    }
    return widest;
}

/// Whether something else than being met together speaks for a unit: a sense of one of its characters, or a rendering of
/// one of the concept's words in it.
bool RenderingFinder::hasEvidence(int one, int unit) const
{
    const QString &text = m_units.unit(unit).text;
    for (const QString &form : m_concepts[one].forms) {
        const QStringList words = form.split(u' ');
        for (const QString &word : words) {
            if (m_knowledge.speaksOf && m_knowledge.speaksOf(word, text))
                return true;
            if (words.size() < 2)
                continue;
            for (const int part : renderingsOf(word)) {
                if (unitKey(text).contains(unitKey(m_units.unit(part).text)))
                    return true;
            }
        }
    }
    return false;
}

void RenderingFinder::linkFirst(int one)
{
    if (!m_links.linked(one).isEmpty())
        return;
    const Candidate candidate = best(one, true);
    if (candidate.unit < 0 || candidate.score < kFirstScore)
        return;
    const bool hasMore = hasEvidence(one, candidate.unit);
    if (!hasMore && candidate.reach.open < 3 && candidate.score < kFirstBareScore)
        return;
    const int open = static_cast<int>(m_links.openPairs(one).size());
    const bool isName = m_concepts[one].kind <= ConceptKind::Acronym;
    const LinkTable::Reach &reach = candidate.reach;
    const bool isSure = isName || hasMore ? reach.open * 4 >= open && reach.open * 4 >= reach.all
                                                                   : reach.open >= 3 && reach.open * 5 >= open * 2 && reach.open * 2 >= reach.all;
    if (isSure)
        m_links.link(one, candidate.unit);
}

bool RenderingFinder::isAcceptable(int one, const Candidate &candidate) const
{
    const LinkTable::Reach &reach = candidate.reach;
    if (candidate.score < kFurtherScore || reach.open < 2 || reach.open * 12 < m_links.useCount(one) || reach.open * 2 < reach.all)
        return false;
    if (hasEvidence(one, candidate.unit))
        return true;
    const bool isStrong = candidate.score >= kFurtherBareScore;
    if (m_concepts[one].kind <= ConceptKind::Acronym)
        return isStrong;
    return isStrong && reach.open >= 3 && sharesCharacter(one, candidate.unit);
}

/// Whether a unit has a Han character of a rendering the concept has: without that, what is met beside a word again and again
/// may be its company rather than its rendering.
bool RenderingFinder::sharesCharacter(int one, int unit) const
{
    const QString &text = m_units.unit(unit).text;
    const QList<LinkTable::Linked> &linked = m_links.linked(one);
    return std::any_of(linked.begin(), linked.end(), [&](const LinkTable::Linked &known) {
        const QString &other = m_units.unit(known.unit).text;
        return std::any_of(text.begin(), text.end(), [&other](QChar c) { return isHan(c.unicode()) && other.contains(c); });
    });
}

void RenderingFinder::linkFurther(int one)
{
    if (m_links.linked(one).isEmpty())
        return;
    for (int round = 0; round < 6; ++round) {
        const Candidate candidate = best(one, false);
        if (candidate.unit < 0 || !isAcceptable(one, candidate) || m_links.link(one, candidate.unit) == 0)
            return;
    }
}

QList<int> RenderingFinder::renderingsOf(const QString &key) const
{
    QList<int> units;
    for (int one = 0; one < m_concepts.size(); ++one) {
        if (!m_concepts[one].forms.contains(key))
            continue;
        for (const LinkTable::Linked &linked : m_links.linked(one)) {
            if (!units.contains(linked.unit))
                units.append(linked.unit);
        }
    }
    return units;
}

/// A concept of several words whose first and last word have renderings: what begins with the one and ends with the other.
void RenderingFinder::linkCompounds(int one)
{
    for (const QString &form : m_concepts[one].forms) {
        if (!form.contains(u' '))
            continue;
        const QList<int> first = renderingsOf(form.section(u' ', 0, 0));
        const QList<int> last = renderingsOf(form.section(u' ', -1));
        linkOtherHeads(one, first);
        for (const int pair : m_links.openPairs(one)) {
            int chosen = -1;
            for (const int unit : m_units.unitsOf(pair)) {
                const QString text = unitKey(m_units.unit(unit).text);
                const auto opens = [&](int part) { return text.startsWith(unitKey(m_units.unit(part).text)); };
                const auto ends = [&](int part) { return text.endsWith(unitKey(m_units.unit(part).text)); };
                const bool isCompound = std::any_of(first.begin(), first.end(), opens) && std::any_of(last.begin(), last.end(), ends);
                if (isCompound && m_links.reach(one, unit).open > 0
                    && (chosen < 0 || m_units.unit(unit).text.size() < m_units.unit(chosen).text.size()))
                    chosen = unit;
            }
            if (chosen >= 0)
                m_links.link(one, chosen);
        }
    }
}

/// A rendering whose beginning, which renders the concept's first word, is exchanged for another rendering of that word
/// (資料中心, 數據中心).
void RenderingFinder::linkOtherHeads(int one, const QList<int> &first)
{
    const QList<LinkTable::Linked> linked = m_links.linked(one);
    for (const LinkTable::Linked &known : linked) {
        const QString key = unitKey(m_units.unit(known.unit).text);
        for (const int head : first) {
            const QString headKey = unitKey(m_units.unit(head).text);
            if (!key.startsWith(headKey) || key.size() == headKey.size())
                continue;
            for (const int other : first) {
                const int unit = other == head ? -1 : m_units.find(unitKey(m_units.unit(other).text) + key.mid(headKey.size()));
                if (unit >= 0)
                    m_links.link(one, unit);
            }
        }
    }
}

/// A name that is rendered in book-title marks: the only other title of a pair in which it has open uses.
void RenderingFinder::linkTitles(int one)
{
    const auto isTitle = [this](int unit) { return m_units.unit(unit).text.startsWith(u'《'); };
    const QList<LinkTable::Linked> &linked = m_links.linked(one);
    const bool isPublication = std::any_of(linked.begin(), linked.end(), [&](const LinkTable::Linked &known) { return isTitle(known.unit); });
    if (!isPublication)
        return;
    for (const int pair : m_links.openPairs(one)) {
        QList<int> titles;
        for (const int unit : m_units.unitsOf(pair)) {
            if (isTitle(unit) && m_links.reach(one, unit).open > 0)
                titles.append(unit);
        }
        if (titles.size() == 1)
            m_links.link(one, titles.first());
    }
}

/// A rendering of a part of a concept of several words, beside which a rendering of its first word stands, is both together
/// (雲端 in 谷歌雲端 for "Google Cloud").
void RenderingFinder::completeCompounds(int one)
{
    const QString &form = m_concepts[one].forms.first();
    if (!form.contains(u' '))
        return;
    const QList<int> first = renderingsOf(form.section(u' ', 0, 0));
    const QList<LinkTable::Linked> linked = m_links.linked(one);
    for (const LinkTable::Linked &part : linked) {
        const QString inner = unitKey(m_units.unit(part.unit).text);
        for (const int head : first) {
            const QString key = unitKey(m_units.unit(head).text);
            const int whole = inner.startsWith(key) ? -1 : m_units.find(key + inner);
            if (whole >= 0)
                m_links.exchange(one, part.unit, whole);
        }
    }
}

void RenderingFinder::linkNearForms(int one)
{
    for (const int pair : m_links.openPairs(one)) {
        int chosen = -1;
        for (const int unit : m_units.unitsOf(pair)) {
            const QString &text = m_units.unit(unit).text;
            bool isNear = false;
            for (const LinkTable::Linked &linked : m_links.linked(one)) {
                const QString &known = m_units.unit(linked.unit).text;
                isNear = isNear || areNearForms(text, known);
            }
            if (!isNear)
                continue;
            const LinkTable::Reach reach = m_links.reach(one, unit);
            if (reach.open > 0 && reach.open * 2 >= reach.all
                && (chosen < 0 || text.size() < m_units.unit(chosen).text.size()))
                chosen = unit;
        }
        if (chosen >= 0)
            m_links.link(one, chosen);
    }
}

/// Renderings of a common word that share no character with the main one are other senses (code: 程式碼, 代號), unless a
/// termbase has both or both are frequent.
void RenderingFinder::markOtherSenses(ConceptRow &row) const
{
    if (row.kind != ConceptKind::Word)
        return;
    const TermRendering &main = row.renderings.first();
    for (TermRendering &one : row.renderings) {
        const bool shares = std::any_of(one.text.begin(), one.text.end(), [&main](QChar c) { return main.text.contains(c); });
        const bool isFrequent = one.places.size() >= 4 && one.places.size() * 3 >= main.places.size();
        one.isOtherSense = !shares && !isFrequent && !(isKnown(row.source, one.text) && isKnown(row.source, main.text));
    }
}

/// Where one rendering of three characters or more stands in all others, these only have more around it (行政院, 行政院核定).
void RenderingFinder::markExtended(ConceptRow &row)
{
    constexpr qsizetype kCore = 3;
    const auto isCore = [&row](const TermRendering &core) {
        const QString key = unitKey(core.text);
        return key.size() >= kCore && hanCount(key) == key.size()
            && std::all_of(row.renderings.begin(), row.renderings.end(), [&key](const TermRendering &one) { return unitKey(one.text).contains(key); });
    };
    if (std::none_of(row.renderings.begin(), row.renderings.end(), isCore))
        return;
    for (qsizetype i = 1; i < row.renderings.size(); ++i)
        row.renderings[i].isShortened = true;
}

bool RenderingFinder::isKnown(const QString &source, const QString &rendering) const
{
    return m_designations.value(unitKey(source)).contains(unitKey(rendering));
}

RenderingMatrix RenderingFinder::matrix() const
{
    RenderingMatrix matrix;
    QHash<int, QList<int>> rowsOf;
    for (int one = 0; one < m_concepts.size(); ++one) {
        if (m_links.linked(one).isEmpty())
            continue;
        ConceptRow row{m_concepts[one].source, m_concepts[one].kind, {}, {}};
        for (const ConceptUse &use : m_concepts[one].uses)
            row.places.append(use.span);
        for (const LinkTable::Linked &linked : m_links.linked(one)) {
            row.renderings.append({m_units.unit(linked.unit).text, linked.places});
            rowsOf[linked.unit].append(static_cast<int>(matrix.rows.size()));
        }
        std::stable_sort(row.renderings.begin(), row.renderings.end(),
                         [](const TermRendering &a, const TermRendering &b) { return a.places.size() > b.places.size(); });
        for (TermRendering &rendering : row.renderings) {
            const QString mine = unitKey(rendering.text);
            const bool isShortForm = m_concepts[one].kind != ConceptKind::Acronym && m_concepts[one].forms.mid(1).contains(mine) && row.renderings.size() > 1;
            rendering.isShortened = isShortForm || std::any_of(row.renderings.begin(), row.renderings.end(), [&](const TermRendering &other) {
                const QString theirs = unitKey(other.text);
                return theirs.size() > mine.size() && !theirs.startsWith(u'《') && theirs.contains(mine);
            });
        }
        markOtherSenses(row);
        markExtended(row);
        matrix.rows.append(std::move(row));
    }
    for (auto it = rowsOf.begin(); it != rowsOf.end(); ++it) {
        if (it.value().size() > 1)
            matrix.shared.append({m_units.unit(it.key()).text, it.value()});
    }
    std::sort(matrix.shared.begin(), matrix.shared.end(), [](const SharedRendering &a, const SharedRendering &b) { return a.rows != b.rows ? a.rows < b.rows : a.text < b.text; });
    return matrix;
}

/// The text with its sides exchanged, so that the source is the English one.
PairedText turned(const PairedText &text)
{
    PairedText other{text.translationLanguage, text.sourceLanguage, text.translation, text.source, {}};
    for (const PassagePair &pair : text.pairs)
        other.pairs.append({pair.translation, pair.source});
    return other;
}

} // namespace

bool ConceptRow::isConsistent() const
{
    return std::count_if(renderings.begin(), renderings.end(), [](const TermRendering &one) { return !one.isShortened && !one.isOtherSense; }) < 2;
}

RenderingMatrix mineRenderings(const PairedText &text, const TermKnowledge &knowledge)
{
    if (isChinese(text.sourceLanguage) && !isChinese(text.translationLanguage))
        return mineRenderings(turned(text), knowledge);
    if (isChinese(text.sourceLanguage) || !isChinese(text.translationLanguage))
        return {};
    const QList<MinedConcept> concepts = mineConcepts(text);
    return RenderingFinder(text, concepts, knowledge).find();
}

} // namespace concord
