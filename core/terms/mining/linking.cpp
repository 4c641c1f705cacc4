// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/linking.h"

#include "core/terms/mining/englishwords.h"
#include "core/text/characters.h"

#include <unicode/translit.h>

#include <memory>

#include <algorithm>

namespace concord {

namespace {

QString simplified(const QString &text)
{
    static const std::unique_ptr<icu::Transliterator> converter = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    }();
    if (!converter)
        return text;
    const std::unique_ptr<icu::Transliterator> mine(converter->clone()); // one a call: transliterators are for one thread
    icu::UnicodeString converted(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    mine->transliterate(converted);
    return QString(reinterpret_cast<const QChar *>(converted.getBuffer()), converted.length());
}

/// The length of the longest common subsequence.
int commonLength(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1, 0);
    for (const QChar c : a) {
        int diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = c == b[static_cast<qsizetype>(j) - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

bool isClosingQuote(QChar c)
{
    return QStringView(u"」』”’》\"'").contains(c);
}

bool isOpeningQuote(QChar c)
{
    return QStringView(u"「『“‘《\"'").contains(c);
}

/// What stands before the bracket at `bracket`: quoted words, or a run of Han.
Range beforeBracket(QStringView text, int bracket, bool &isQuoted)
{
    int end = bracket;
    while (end > 0 && text[end - 1] == u' ')
        --end;
    isQuoted = end > 0 && isClosingQuote(text[end - 1]);
    if (isQuoted)
        --end;
    int begin = end;
    const auto goesOn = [&](int at) { return isQuoted ? !isOpeningQuote(text[at]) && end - at <= 24 : isHan(text[at].unicode()) || text[at] == u'·'; };
    while (begin > 0 && goesOn(begin - 1))
        --begin;
    return {begin, end};
}

} // namespace

LinkTable::LinkTable(const QList<MinedConcept> &concepts, const TargetUnits &units, const PairedText &text)
    : m_concepts(concepts), m_units(units), m_pairCount(static_cast<int>(text.pairs.size())),
      m_open(static_cast<size_t>(concepts.size())), m_linked(static_cast<size_t>(concepts.size())),
      m_family(static_cast<size_t>(concepts.size()))
{
    findFamilies(text);
    for (size_t i = 0; i < m_open.size(); ++i) {
        for (const ConceptUse &use : concepts[static_cast<qsizetype>(i)].uses)
            ++m_open[i][use.pair];
    }
}

void LinkTable::findFamilies(const PairedText &text)
{
    constexpr qsizetype kStem = 5; // letters that words of a family share at least
    QHash<QString, QSet<int>> pairsOf;
    for (int pair = 0; pair < m_pairCount; ++pair) {
        for (const TextSpan &span : text.pairs[pair].source) {
            const QStringView passage = QStringView(text.source[span.paragraph]).mid(span.range.begin, span.range.length());
            for (const EnglishWord &word : englishWords(passage)) {
                const QString whole = word.lower.startsWith(QStringLiteral("un")) ? word.lower.mid(2) : word.lower;
                if (whole.size() >= kStem)
                    pairsOf[whole.left(kStem)].insert(pair);
            }
        }
    }
    for (size_t i = 0; i < m_family.size(); ++i) {
        const MinedConcept &one = m_concepts[static_cast<qsizetype>(i)];
        const QString &form = one.forms.first();
        if (one.kind != ConceptKind::Word || form.size() < kStem)
            continue;
        m_family[i] = pairsOf.value(form.left(kStem));
        for (const ConceptUse &use : one.uses)
            m_family[i].remove(use.pair);
    }
}

int LinkTable::openUses(int conceptIndex, int pair) const
{
    const auto &open = m_open[static_cast<size_t>(conceptIndex)];
    const auto at = open.find(pair);
    return at == open.end() ? 0 : at->second;
}

QList<int> LinkTable::openPairs(int conceptIndex) const
{
    QList<int> pairs;
    for (const auto &[pair, uses] : m_open[static_cast<size_t>(conceptIndex)]) {
        if (uses > 0)
            pairs.append(pair);
    }
    return pairs;
}

bool LinkTable::isRelated(int one, int other) const
{
    for (const QString &a : m_concepts[one].forms) {
        for (const QString &b : m_concepts[other].forms) {
            const QString x = u' ' + a + u' ';
            const QString y = u' ' + b + u' ';
            if (x.contains(y) || y.contains(x))
                return true;
        }
    }
    return false;
}

bool LinkTable::isFree(int conceptIndex, const TextSpan &span) const
{
    const auto here = m_claims.constFind(span.paragraph);
    if (here == m_claims.end())
        return true;
    return std::none_of(here->begin(), here->end(), [&](const Claim &claim) {
        if (!claim.range.intersects(span.range))
            return false;
        const bool isNested = claim.range.contains(span.range) || span.range.contains(claim.range);
        return claim.conceptIndex == conceptIndex || claim.conceptIndex < 0 || !isNested || !isRelated(claim.conceptIndex, conceptIndex);
    });
}

LinkTable::Reach LinkTable::reach(int conceptIndex, int unit, Family family) const
{
    Reach reach;
    int counted = -1;
    for (const UnitPlace *place = m_units.begin(unit); place != m_units.end(unit); ++place) {
        const bool isLeft = family == Family::Left && m_family[static_cast<size_t>(conceptIndex)].contains(place->pair);
        if (place->pair == counted || isLeft || !isFree(conceptIndex, place->span))
            continue;
        counted = place->pair;
        ++reach.all;
        reach.open += openUses(conceptIndex, place->pair) > 0 ? 1 : 0;
    }
    return reach;
}

int LinkTable::link(int conceptIndex, int unit)
{
    QList<TextSpan> places;
    for (const UnitPlace *place = m_units.begin(unit); place != m_units.end(unit); ++place) {
        auto &open = m_open[static_cast<size_t>(conceptIndex)];
        const auto at = open.find(place->pair);
        if (at == open.end() || at->second < 1 || !isFree(conceptIndex, place->span))
            continue;
        --at->second;
        block(conceptIndex, place->span);
        places.append(place->span);
    }
    if (places.isEmpty())
        return 0;
    QList<Linked> &mine = m_linked[static_cast<size_t>(conceptIndex)];
    const auto known = std::find_if(mine.begin(), mine.end(), [unit](const Linked &one) { return one.unit == unit; });
    if (known == mine.end())
        mine.append({unit, places});
    else
        known->places += places;
    return static_cast<int>(places.size());
}

void LinkTable::exchange(int conceptIndex, int part, int whole)
{
    QList<Linked> &mine = m_linked[static_cast<size_t>(conceptIndex)];
    const auto from = std::find_if(mine.begin(), mine.end(), [part](const Linked &one) { return one.unit == part; });
    if (from == mine.end())
        return;
    QList<TextSpan> moved;
    for (const UnitPlace *place = m_units.begin(whole); place != m_units.end(whole); ++place) {
        const auto inside = std::find_if(from->places.begin(), from->places.end(), [place](const TextSpan &span) {
            return span.paragraph == place->span.paragraph && place->span.range.contains(span.range);
        });
        if (inside == from->places.end())
            continue;
        moved.append(place->span);
        from->places.erase(inside);
    }
    if (from->places.isEmpty())
        mine.erase(from);
    if (moved.isEmpty())
        return;
    const auto known = std::find_if(mine.begin(), mine.end(), [whole](const Linked &one) { return one.unit == whole; });
    if (known == mine.end())
        mine.append({whole, moved});
    else
        known->places += moved;
}

void LinkTable::block(int conceptIndex, const TextSpan &span)
{
    m_claims[span.paragraph].append({span.range, conceptIndex});
}

QList<BracketGloss> bracketGlosses(const PairedText &text)
{
    QList<BracketGloss> glosses;
    for (int pair = 0; pair < text.pairs.size(); ++pair) {
        for (const TextSpan &span : text.pairs[pair].translation) {
            const QString &paragraph = text.translation[span.paragraph];
            for (int at = span.range.begin; at < span.range.end; ++at) {
                if (paragraph[at] != u'(' && paragraph[at] != u'（')
                    continue;
                int close = at + 1;
                while (close < paragraph.size() && close - at < 60 && paragraph[close] != u')' && paragraph[close] != u'）')
                    ++close;
                if (close >= paragraph.size() || close - at >= 60)
                    continue;
                const QStringView inside = QStringView(paragraph).mid(at + 1, close - at - 1);
                const bool isLatin = std::any_of(inside.begin(), inside.end(), [](QChar c) { return isLatinLetter(c.unicode()); });
                bool isQuoted = false;
                const Range before = beforeBracket(paragraph, at, isQuoted);
                const bool isList = std::any_of(inside.begin(), inside.end(), [](QChar c) { return QStringView(u"、,，;；/").contains(c); });
                if (!isLatin || isList || hanCount(inside) > 0 || before.length() < 2)
                    continue;
                glosses.append({pair, unitKey(inside), {Side::Translation, span.paragraph, {at + 1, close}},
                                {Side::Translation, span.paragraph, before}, isQuoted});
            }
        }
    }
    return glosses;
}

bool areNearForms(const QString &one, const QString &other)
{
    if (one == other || hanCount(one) < 2 || hanCount(other) < 2)
        return false;
    if (one.size() == other.size() && simplified(one) == simplified(other))
        return true;
    const qsizetype longer = std::max(one.size(), other.size());
    const int common = commonLength(one, other);
    return std::min(one.size(), other.size()) >= 3 && common * 10 >= longer * 7;
}

} // namespace concord
