// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishquantities.h"

#include "core/figures/currencies.h"
#include "core/figures/prefixtable.h"
#include "core/figures/qualifiers.h"
#include "core/figures/units.h"
#include "core/text/characters.h"

#include <QSet>

namespace concord {

namespace {

using Reading = std::optional<EnglishQuantity>;

bool isStopWord(QStringView word)
{
    static const QSet<QStringView> words = {
        u"of",      u"to",      u"in",     u"on",      u"at",     u"by",    u"for",    u"with",    u"from",
        u"and",     u"or",      u"but",    u"the",     u"a",      u"an",    u"is",     u"was",     u"were",
        u"are",     u"has",     u"have",   u"had",     u"will",   u"would", u"as",     u"than",    u"that",
        u"which",   u"who",     u"if",     u"when",    u"while",  u"per",   u"its",    u"their",   u"his",
        u"her",     u"this",    u"these",  u"those",   u"since",  u"after", u"before", u"over",    u"under",
        u"more",    u"less",    u"not",    u"can",     u"could",  u"may",   u"might",  u"must",    u"it",
        u"they",    u"he",      u"she",    u"we",      u"you",    u"be",    u"been",   u"because", u"until",
        u"against", u"between", u"into",   u"through", u"during", u"each",  u"every",  u"does",    u"plus",
        u"versus",  u"yes",     u"always", u"across",  u"us",     u"so",    u"then",   u"there",   u"where",
        u"out",     u"up",      u"down",   u"off",     u"about",  u"above", u"below",  u"without", u"within",
        u"via",     u"like",    u"apiece", u"mutatis", u"applies"};
    return words.contains(word);
}

QString pluralOf(QStringView noun)
{
    const QString word = noun.toString();
    if (word.endsWith(u's'))
        return word;
    if (word == u"person")
        return QStringLiteral("people");
    if (word.size() > 2 && word.endsWith(u'y') && !QStringView(u"aeiou").contains(word[word.size() - 2]))
        return word.chopped(1) + QStringLiteral("ies");
    return word
        + (word.endsWith(u"ch") || word.endsWith(u"sh") || word.endsWith(u'x') ? QStringLiteral("es")
                                                                               : QStringLiteral("s"));
}

bool isPluralNoun(QStringView word)
{
    static const QSet<QStringView> irregular = {u"people",    u"men",  u"women", u"children", u"staff",
                                                u"personnel", u"data", u"media", u"police",   u"troops",
                                                u"teeth",     u"feet", u"mice",  u"criteria"};
    return irregular.contains(word)
        || (word.size() > 2 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us"));
}

class EnglishQuantityReader
{
public:
    explicit EnglishQuantityReader(const EnglishTokens &tokens) : m_tokens(tokens) {}

    Reading readWithRange(int index) const
    {
        if (isInsideDesignation(index) || isListMarker(index) || isInsideName(index))
            return std::nullopt;
        const Reading first = readOne(index);
        if (!first)
            return std::nullopt;
        const Reading range = readRange(index, *first);
        const EnglishQuantity &result = range ? *range : *first;
        return isQuantity(index, result) ? Reading(result) : std::nullopt;
    }

private:
    QStringView lowered() const { return m_tokens.lowered(); }
    bool has(int at, QStringView word) const
    {
        return at >= 0 && at <= lowered().size() && lowered().mid(at).startsWith(word);
    }
    bool isWordEnd(int at) const { return at >= lowered().size() || !lowered()[at].isLetterOrNumber(); }
    int skipSpaces(int at) const
    {
        while (at < lowered().size() && lowered()[at] == u' ')
            ++at;
        return at;
    }

    Reading readOne(int index) const
    {
        const int begin = m_tokens.at(index).span.begin;
        int start = index;
        const bool isDetached = !m_tokens.at(index).isGlued || m_tokens.is(index - 1, u"(");
        const bool negative =
            (((m_tokens.is(index, u"-") || m_tokens.is(index, u"−")) && isDetached && m_tokens.at(index + 1).isGlued)
             || m_tokens.is(index, u"minus") || m_tokens.is(index, u"negative"));
        start += negative ? 1 : 0;
        const CurrencyWord prefix = currencyPrefixAt(m_tokens.text(), m_tokens.at(start).span.begin);
        if (prefix)
            start = m_tokens.indexFrom(m_tokens.at(start).span.begin + prefix.length);
        if (start >= m_tokens.count() || (prefix && !m_tokens.isNumber(start)))
            return std::nullopt;
        std::optional<EnglishNumeral> number = readEnglishFraction(m_tokens, start);
        if (!number)
            number = readEnglishNumeral(m_tokens, start, bool(prefix));
        if (!number)
            return std::nullopt;
        EnglishQuantity result{Quantity::of(number->numeral), number->next};
        result.quantity.span.begin = begin;
        if (number->isFraction)
            setUnit(result, FigureKind::Ratio, u"x", number->numeral.span.end);
        else if (prefix)
            setMoney(result, prefix, result.quantity.span.end);
        else
            attachUnit(result);
        if (negative) {
            std::swap(result.quantity.low, result.quantity.high);
            result.quantity.low = result.quantity.low.negated();
            result.quantity.high = result.quantity.high.negated();
        }
        return result;
    }

    void setUnit(EnglishQuantity &result, FigureKind kind, QStringView unit, int end) const
    {
        result.quantity.kind = kind;
        result.quantity.unit = unit.toString();
        result.quantity.hasUnit = true;
        result.quantity.span.end = end;
        result.next = m_tokens.indexFrom(end);
    }

    void setMoney(EnglishQuantity &result, const CurrencyWord &word, int end) const
    {
        setUnit(result, FigureKind::Money, word.code, end);
        scale(result.quantity, word.power);
    }

    void attachUnit(EnglishQuantity &result) const
    {
        const int end = result.quantity.span.end;
        const bool hyphen = end + 1 < lowered().size() && (lowered()[end] == u'-' || lowered()[end] == u'‑')
            && !lowered()[end + 1].isSpace();
        const int at = hyphen ? end + 1 : skipSpaces(end);
        if (attachPercent(result, at) || attachFactor(result, at, hyphen) || attachCurrency(result, at)
            || attachMeasure(result, at, end))
            return;
        if (!hyphen)
            attachNoun(result);
        else
            attachHyphenNoun(result, at);
    }

    bool attachPercent(EnglishQuantity &result, int at) const
    {
        static const PrefixTable<std::pair<int, QStringView>> words = {{u"%", {-2, u"%"}},
                                                                       {u"％", {-2, u"%"}},
                                                                       {u"percent", {-2, u"%"}},
                                                                       {u"per cent", {-2, u"%"}},
                                                                       {u"pct", {-2, u"%"}},
                                                                       {u"percentage points", {-2, u"pp"}},
                                                                       {u"percentage point", {-2, u"pp"}},
                                                                       {u"percentage-point", {-2, u"pp"}},
                                                                       {u"percent points", {-2, u"pp"}},
                                                                       {u"pp", {-2, u"pp"}},
                                                                       {u"bps", {-4, u"pp"}},
                                                                       {u"basis points", {-4, u"pp"}},
                                                                       {u"basis point", {-4, u"pp"}},
                                                                       {u"basis-point", {-4, u"pp"}},
                                                                       {u"‰", {-3, u"%"}}};
        const auto word = words.startingAt(lowered(), at);
        if (!word || (word.length > 1 && !isWordEnd(at + word.length)) || !scale(result.quantity, word.value->first))
            return false;
        setUnit(result, FigureKind::Percent, word.value->second, at + word.length);
        return true;
    }

    bool attachFactor(EnglishQuantity &result, int at, bool hyphen) const
    {
        const int end = result.quantity.span.end;
        if (has(at, u"fold") && isWordEnd(at + 4)) {
            setUnit(result, FigureKind::Ratio, u"x", at + 4);
            return true;
        }
        if (at == end && (has(at, u"x") || has(at, u"×")) && isWordEnd(at + 1)) {
            setUnit(result, FigureKind::Ratio, u"x", at + 1);
            return true;
        }
        if (!has(at, u"times") || !isWordEnd(at + 5) || hyphen)
            return false;
        if (isFactorContext(result, at + 5))
            setUnit(result, FigureKind::Ratio, u"x", at + 5);
        else
            setUnit(result, FigureKind::Count, u"times", at + 5);
        return true;
    }

    /// "three times as much", "rise by ten to a hundred times", but "three times a week".
    bool isFactorContext(const EnglishQuantity &result, int end) const
    {
        static const QSet<QStringView> after = {
            u"as",       u"the",    u"more",    u"less",    u"higher",  u"lower",    u"larger",
            u"bigger",   u"faster", u"greater", u"cheaper", u"its",     u"their",    u"what",
            u"that",     u"over",   u"longer",  u"smaller", u"better",  u"worse",    u"stronger",
            u"earnings", u"sales",  u"revenue", u"slower",  u"heavier", u"his",      u"her",
            u"our",      u"this",   u"current", u"today",   u"richer",  u"costlier", u"older"};
        static const QSet<QStringView> before = {u"by",        u"rose",     u"rise",       u"grew",     u"grow",
                                                 u"increased", u"increase", u"multiplied", u"expanded", u"to"};
        const int next = m_tokens.indexFrom(end);
        if (after.contains(m_tokens.word(next)))
            return true;
        const int first = m_tokens.indexFrom(result.quantity.span.begin);
        return before.contains(m_tokens.word(first - 1));
    }

    bool attachCurrency(EnglishQuantity &result, int at) const
    {
        int start = at;
        if (has(start, u", of "))
            start += 2;
        if (has(start, u"of ") && (result.quantity.number.isVague))
            start += 3;
        start += has(start, u"or so ") ? 6 : 0;
        const CurrencyWord word = englishCurrencyAt(lowered(), start);
        if (!word)
            return false;
        setMoney(result, word, start + word.length);
        if (word.power == 0)
            addCents(result, word);
        return true;
    }

    /// thirteen dollars and forty-five cents.
    void addCents(EnglishQuantity &result, const CurrencyWord &whole) const
    {
        const int at = result.next + (m_tokens.is(result.next, u"and") ? 1 : 0);
        const std::optional<EnglishNumeral> number = readEnglishNumeral(m_tokens, at, false);
        if (!number || number->numeral.hasMagnitude || number->numeral.low >= Decimal(100))
            return;
        const CurrencyWord cents = englishCurrencyAt(lowered(), skipSpaces(number->numeral.span.end));
        const std::optional<Decimal> part = number->numeral.low.shifted(-2);
        const std::optional<Decimal> sum = part ? Decimal::sum(result.quantity.low, *part) : std::nullopt;
        if (cents.power != -2 || cents.code != whole.code || !sum || !result.quantity.number.isPoint())
            return;
        setUnit(result, FigureKind::Money, whole.code, skipSpaces(number->numeral.span.end) + cents.length);
        result.quantity.low = result.quantity.high = *sum;
    }

    bool attachMeasure(EnglishQuantity &result, int at, int numberEnd) const
    {
        const UnitWord unit = englishUnitAt(lowered(), at);
        const bool isSymbol = unit && unit.length <= 2 && unit.kind == FigureKind::Measure;
        if (!unit || (isSymbol && !isClearSymbol(at, unit, at == numberEnd)) || result.quantity.number.isVague)
            return attachVagueTime(result, at);
        if (unit.length == 1 && result.quantity.number.hasMagnitude)
            return false;
        setUnit(result, unit.kind, unit.unit, at + unit.length);
        multiply(result.quantity, unit.factor);
        attachAge(result);
        if (has(result.quantity.span.end, u" and a half") && unit.kind == FigureKind::Duration
            && addHalf(result.quantity))
            setUnit(result, unit.kind, unit.unit, result.quantity.span.end + 11);
        return true;
    }

    bool isClearSymbol(int at, const UnitWord &unit, bool isGlued) const
    {
        const QStringView written = m_tokens.text().mid(at, unit.length);
        return (isGlued || unit.length == 2) && (written == unit.unit || written == u"ft");
    }

    /// hundreds of years, several thousand miles.
    bool attachVagueTime(EnglishQuantity &result, int at) const
    {
        const int start = has(at, u"of ") ? at + 3 : at;
        const UnitWord unit = result.quantity.number.isVague ? englishUnitAt(lowered(), start) : UnitWord();
        if (!unit || unit.length < 3)
            return false;
        setUnit(result, unit.kind, unit.unit, start + unit.length);
        return multiply(result.quantity, unit.factor);
    }

    /// years old, -year-old, years of age.
    void attachAge(EnglishQuantity &result) const
    {
        if (result.quantity.kind != FigureKind::Duration)
            return;
        for (const QStringView tail :
             {QStringView(u"-olds"), QStringView(u"-old"), QStringView(u" old"), QStringView(u" of age")}) {
            if (has(result.quantity.span.end, tail)
                && isWordEnd(result.quantity.span.end + static_cast<int>(tail.size()))) {
                setUnit(result, FigureKind::Age, result.quantity.unit,
                        result.quantity.span.end + static_cast<int>(tail.size()));
                return;
            }
        }
    }

    /// 8,000-word: the counted noun in the singular.
    void attachHyphenNoun(EnglishQuantity &result, int at) const
    {
        const int index = m_tokens.indexFrom(at);
        if (!m_tokens.isWord(index) || m_tokens.at(index).isMixed || m_tokens.at(index).isCapital
            || m_tokens.word(index).size() < 3 || englishNumberWord(m_tokens.word(index)) >= 0)
            return;
        setUnit(result, FigureKind::Count, QStringView(), m_tokens.at(index).span.end);
        result.quantity.unit = pluralOf(m_tokens.word(index));
    }

    void attachNoun(EnglishQuantity &result) const
    {
        int index = result.next;
        const bool isVague = result.quantity.number.isVague;
        const bool hasOf = m_tokens.is(index, u"of") && isVague;
        index += hasOf ? 1 : 0;
        const int first = index;
        for (int steps = 0; steps < 3 && m_tokens.isWord(index); ++steps, ++index) {
            const QStringView word = m_tokens.word(index);
            if (isStopWord(word) || m_tokens.at(index).isMixed)
                return;
            if (m_tokens.isHyphen(index + 1)) {
                ++index;
                continue;
            }
            if (!isPluralNoun(word) || m_tokens.is(index + 1, u"'"))
                continue;
            const bool isTight = index == first && (hasOf || !result.quantity.number.hasMagnitude);
            const bool keepsCase = m_tokens.at(index).isCapital;
            if (keepsCase && index > first && m_tokens.at(index - 1).isCapital && !word.endsWith(u"ans")) {
                result.quantity.hasUnit = true; // five Lehman Brothers
                continue;
            }
            const Range span = m_tokens.at(index).span;
            if (isTight)
                setUnit(result, FigureKind::Count, QStringView(), span.end);
            result.quantity.hasUnit = true;
            result.quantity.unit =
                keepsCase ? m_tokens.text().mid(span.begin, span.length()).toString() : word.toString();
            return;
        }
    }

    Reading readRange(int index, const EnglishQuantity &first) const
    {
        int at = first.next;
        const QStringView joint = m_tokens.word(at);
        int next = at + 1;
        bool isLoose = false;
        if (m_tokens.isHyphen(at) && (m_tokens.is(at + 1, u"to") || m_tokens.is(at + 1, u"or"))) {
            next = at + 3;
        } else if (joint == u"," && (m_tokens.is(at + 1, u"if") && m_tokens.is(at + 2, u"not"))) {
            next = at + 3;
            isLoose = true;
        } else if (joint == u"or" && m_tokens.is(at + 1, u"even")) {
            next = at + 2;
            isLoose = true;
        } else if (joint == u"," && m_tokens.is(at + 1, u"even")) {
            next = at + 2;
            isLoose = true;
        } else if (joint == u"and") {
            if (!m_tokens.is(index - 1, u"between"))
                return std::nullopt;
        } else if (joint == u"or") {
            if (first.quantity.hasUnit || first.quantity.number.hasMagnitude)
                return std::nullopt;
        } else if (joint != u"to" && joint != u"–" && joint != u"-" && joint != u"—" && joint != u"~") {
            return std::nullopt;
        }
        return secondEnd(index, first, next, isLoose, joint == u"to");
    }

    Reading secondEnd(int index, const EnglishQuantity &first, int next, bool isLoose, bool isTo) const
    {
        Reading second = next < m_tokens.count() ? readOne(next) : std::nullopt;
        if (!second || (isLoose && !(first.quantity.number.isVague && second->quantity.number.isVague)))
            return std::nullopt;
        if (isTo && isChange(index))
            return std::nullopt;
        if (!second->quantity.hasUnit && !first.quantity.hasUnit && !second->quantity.number.hasMagnitude
            && first.quantity.number.digits == 0 && second->quantity.number.digits > 0)
            return std::nullopt;
        if (first.quantity.hasUnit && !second->quantity.hasUnit && first.quantity.kind == FigureKind::Money
            && m_tokens.text()[first.quantity.span.end - 1].isLetterOrNumber()) {
            second->quantity.kind = FigureKind::Money;
            second->quantity.unit = first.quantity.unit;
            second->quantity.hasUnit = true;
        }
        const std::optional<Quantity> joined = joinRange(first.quantity, second->quantity);
        return joined ? Reading(EnglishQuantity{*joined, second->next}) : std::nullopt;
    }

    /// "rose from 5 to 8" states two values, not an interval.
    bool isChange(int index) const
    {
        static const QSet<QStringView> verbs = {
            u"rose",    u"fell",     u"grew",     u"increased", u"decreased", u"dropped",  u"climbed",
            u"jumped",  u"declined", u"went",     u"rise",      u"fall",      u"grow",     u"increase",
            u"drop",    u"raised",   u"raise",    u"cut",       u"lowered",   u"soared",   u"surged",
            u"plunged", u"slipped",  u"narrowed", u"widened",   u"doubled",   u"expanded", u"up",
            u"down",    u"improved", u"shrank",   u"gone",      u"risen",     u"fallen",   u"grown"};
        if (!m_tokens.is(index - 1, u"from"))
            return false;
        for (int at = index - 2; at >= 0 && at > index - 7 && m_tokens.isWord(at); --at) {
            if (verbs.contains(m_tokens.word(at)))
                return true;
        }
        return false;
    }

    /// GPT-4o, COVID-19, 24/7, v2.0: a number that is part of a name.
    bool isInsideDesignation(int index) const
    {
        const bool isChain = m_tokens.isHyphen(index + 1) && m_tokens.isNumber(index + 2)
            && m_tokens.isHyphen(index + 3) && m_tokens.isNumber(index + 4);
        if (m_tokens.isNumber(index) && isChain)
            return true;
        if (!m_tokens.isNumber(index) || !m_tokens.at(index).isGlued)
            return false;
        const QStringView before = m_tokens.word(index - 1);
        if (before == u"/" || before == u"#" || before == u"§" || before == u"_" || before == u"." || before == u":"
            || before == u"'")
            return true;
        static const QSet<QStringView> open = {u"mid",  u"pre",   u"post", u"sub", u"under",
                                               u"over", u"early", u"late", u"non", u"to"};
        const bool isHyphen = before == u"-" || before == u"‑";
        return isHyphen && m_tokens.at(index - 1).isGlued
            && (m_tokens.isWord(index - 2) || m_tokens.isNumber(index - 2)) && !open.contains(m_tokens.word(index - 2));
    }

    /// Three Mile Island, Seven Eleven, the Big Four: a capitalised number word among capitalised words.
    bool isInsideName(int index) const
    {
        const EnglishToken &word = m_tokens.at(index);
        if (!word.isCapital || !m_tokens.isWord(index) || englishNumberWord(m_tokens.word(index)) < 1)
            return false;
        const EnglishToken &next = m_tokens.at(index + 1);
        const EnglishToken &before = m_tokens.at(index - 1);
        const bool isNamedNext = next.isCapital && m_tokens.isWord(index + 1) && !next.isMixed
            && (next.span.length() < 2 || !m_tokens.text()[next.span.begin + 1].isUpper())
            && !isMagnitude(m_tokens.word(index + 1));
        if (m_tokens.beginsSentence(index))
            return isNamedNext && englishUnitAt(lowered(), next.span.begin).kind == FigureKind::Measure;
        if (isNamedNext && (!before.isCapital || m_tokens.word(index - 1) == u"the"))
            return true;
        const bool isBehindName = before.isCapital && m_tokens.isWord(index - 1) && !next.isCapital;
        return isBehindName
            && ((m_tokens.is(index - 2, u"the") && !m_tokens.beginsSentence(index - 1)) || isInsideName(index - 1));
    }

    static bool isMagnitude(QStringView word)
    {
        return word == u"hundred" || word == u"thousand" || word == u"million" || word == u"billion"
            || word == u"trillion" || word == u"dozen";
    }

    bool isListMarker(int index) const
    {
        if (!m_tokens.isNumber(index) || m_tokens.at(index).span.length() > 2 || !m_tokens.at(index + 1).isGlued)
            return false;
        const QStringView mark = m_tokens.word(index + 1);
        if (mark != u"." && mark != u")")
            return false;
        const bool opens = index == 0 || m_tokens.is(index - 1, u".") || m_tokens.is(index - 1, u"(")
            || m_tokens.is(index - 1, u"?") || m_tokens.is(index - 1, u";");
        return opens
            && (mark == u")" || m_tokens.at(index + 2).isCapital
                || m_tokens.at(index + 2).kind == EnglishToken::Kind::Sign);
    }

    bool isQuantity(int index, const EnglishQuantity &result) const
    {
        const Quantity &quantity = result.quantity;
        const Numeral &number = quantity.number;
        const bool isOne =
            number.digits == 0 && number.low == Decimal(1) && number.isPoint() && quantity.low == number.low;
        const bool isCounting = quantity.kind == FigureKind::Count;
        if (isTitle(result) || isScore(index, result))
            return false;
        if (isOne && (isCounting || quantity.kind == FigureKind::Duration))
            return quantity.kind == FigureKind::Duration && quantity.unit != u"d" && quantity.unit != u"s"
                && quantity.unit != u"min" && englishQualifier(lowered(), quantity.span) != Qualifier::None;
        if (!isCounting || number.hasMagnitude || number.isVague || number.isGrouped)
            return true;
        if (number.digits == 0)
            return quantity.hasUnit ? number.low > Decimal(1)
                                    : number.low > Decimal(12) || number.low.scale() > 0
                    || (quantity.low != quantity.high && quantity.low > Decimal(1));
        return !isDesignated(index, result);
    }

    /// "60 Minutes": a unit of time with a capital inside a sentence.
    bool isTitle(const EnglishQuantity &result) const
    {
        const Quantity &quantity = result.quantity;
        const int unit = result.next - 1;
        return quantity.kind == FigureKind::Duration && m_tokens.at(unit).isCapital && m_tokens.isWord(unit)
            && m_tokens.at(unit).span.begin > quantity.number.span.end - 1 && quantity.number.digits > 0
            && !m_tokens.at(unit + 1).isCapital;
    }

    /// 5-3 and 27:37: the first number of a score or a running time.
    bool isScore(int index, const EnglishQuantity &result) const
    {
        const bool isJoint = m_tokens.isHyphen(index + 1)
            || (m_tokens.is(index + 1, u":") && m_tokens.at(index + 1).isGlued && m_tokens.at(index + 2).isGlued);
        return result.next == index + 1 && isJoint && m_tokens.isNumber(index) && m_tokens.isNumber(index + 2)
            && !result.quantity.hasUnit;
    }

    /// Article 5, Windows 11, 365 Copilot, 5G, (6).
    bool isDesignated(int index, const EnglishQuantity &result) const
    {
        static const QSet<QStringView> labels = {
            u"article",    u"articles",      u"section",  u"paragraph", u"subparagraph", u"page",
            u"no",         u"figure",        u"table",    u"chapter",   u"version",      u"step",
            u"item",       u"part",          u"volume",   u"level",     u"type",         u"phase",
            u"number",     u"room",          u"route",    u"act",       u"title",        u"items",
            u"paragraphs", u"subparagraphs", u"sections", u"chapters",  u"pages",        u"clause",
            u"item",       u"and",           u"or"};
        const QStringView before = m_tokens.word(index - 1);
        const EnglishToken &previous = m_tokens.at(index - 1);
        const EnglishToken &next = m_tokens.at(index + 1);
        if (next.isGlued && m_tokens.isWord(index + 1) && result.next <= index + 1)
            return true;
        if (result.quantity.number.digits > 4 && !result.quantity.number.hasPoint && !result.quantity.hasUnit)
            return true;
        if (labels.contains(before) && before != u"and" && before != u"or")
            return true;
        if ((result.quantity.hasUnit && !previous.isCapital)
            || englishQualifier(lowered(), result.quantity.span) != Qualifier::None)
            return false;
        const bool opens = m_tokens.beginsSentence(index - 1)
            && (isStopWord(before) || before == u"only" || before == u"just" || before == u"some" || before == u"all");
        const bool isNamed = index > 0 && previous.isCapital && m_tokens.isWord(index - 1) && !opens;
        const bool isPossessive = before == u"s" && m_tokens.is(index - 2, u"'");
        const bool isBracketed = before == u"(" && m_tokens.is(index + 1, u")");
        const bool isBeforeName = next.isCapital && m_tokens.isWord(index + 1);
        const bool isInSeries = (before == u"and" || before == u"or" || before == u",") && isLabelledSeries(index - 2);
        const bool isFractionLike = m_tokens.is(index + 1, u"/") || m_tokens.is(index + 1, u"_");
        return isNamed || isPossessive || isBracketed || isBeforeName || isInSeries || isFractionLike;
    }

    /// Articles 5, 7 and 9.
    bool isLabelledSeries(int index) const
    {
        static const QSet<QStringView> labels = {u"articles", u"paragraphs", u"sections", u"subparagraphs", u"items",
                                                 u"chapters", u"pages",      u"article",  u"paragraph"};
        for (int at = index; at >= 0 && at > index - 12; --at) {
            if (labels.contains(m_tokens.word(at)))
                return true;
            if (!m_tokens.isNumber(at) && !m_tokens.is(at, u",") && !m_tokens.is(at, u"and") && !m_tokens.is(at, u"or"))
                return false;
        }
        return false;
    }

    const EnglishTokens &m_tokens;
};

} // namespace

std::optional<EnglishQuantity> readEnglishQuantity(const EnglishTokens &tokens, int index)
{
    return EnglishQuantityReader(tokens).readWithRange(index);
}

} // namespace concord
