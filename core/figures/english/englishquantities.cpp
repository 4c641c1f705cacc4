// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishquantities.h"

#include "core/figures/currencies.h"
#include "core/figures/english/englishdateparts.h"
#include "core/figures/english/englishdesignations.h"
#include "core/figures/english/englishnouns.h"
#include "core/figures/english/englishnumerals.h"
#include "core/figures/english/englishunits.h"
#include "core/figures/qualifiers.h"

#include <QSet>

namespace concord {

namespace {

using Reading = std::optional<EnglishQuantity>;

class EnglishQuantityReader
{
public:
    explicit EnglishQuantityReader(const EnglishTokens &tokens) : m_tokens(tokens) {}

    Reading readWithRange(int index) const
    {
        if (Reading share = readShareOf(index))
            return share;
        if (isEnglishNamePart(m_tokens, index))
            return std::nullopt;
        const Reading first = readOne(index);
        if (!first)
            return std::nullopt;
        const Reading range = readRange(index, *first);
        const EnglishQuantity &result = range ? *range : *first;
        return isQuantity(index, result) ? Reading(result) : std::nullopt;
    }

private:
    /// "percent of 10", as tables of questions have it: only where the paragraph is nothing else.
    Reading readShareOf(int index) const
    {
        const bool isPercent =
            m_tokens.is(index, u"percent") || (m_tokens.is(index, u"per") && m_tokens.is(index + 1, u"cent"));
        const int of = index + (m_tokens.is(index, u"per") ? 2 : 1);
        const std::optional<EnglishNumeral> number =
            isPercent && m_tokens.is(of, u"of") ? readEnglishNumeral(m_tokens, of + 1, false) : std::nullopt;
        if (!number || !m_tokens.isAlone(index, number->next))
            return std::nullopt;
        EnglishQuantity result{Quantity::of(number->numeral), number->next};
        result.quantity.span.begin = m_tokens.at(index).span.begin;
        result.quantity.kind = FigureKind::Percent;
        result.quantity.unit = QStringLiteral("%");
        result.quantity.hasUnit = true;
        return scale(result.quantity, -2) ? Reading(result) : std::nullopt;
    }

    bool isMinus(int index) const
    {
        if (m_tokens.is(index, u"minus") || m_tokens.is(index, u"negative"))
            return true;
        if (!m_tokens.is(index, u"-") && !m_tokens.is(index, u"−") && !m_tokens.is(index, u"–"))
            return false;
        const bool isDetached = !m_tokens.at(index).isGlued || m_tokens.is(index - 1, u"(");
        if (readEnglishNumericDate(m_tokens, index + 1))
            return false; // a dash before a date
        return isDetached && (m_tokens.at(index + 1).isGlued || (index == 0 && isWholeParagraph(index + 1)));
    }

    /// "- 1 4/5" alone is a value; "- 12 people" a list.
    bool isWholeParagraph(int index) const
    {
        const std::optional<EnglishNumeral> number =
            m_tokens.count() < 10 ? readEnglishNumeral(m_tokens, index, false) : std::nullopt;
        return number && m_tokens.isAlone(0, number->next);
    }

    /// US$, €, NTD; "dollar 22.5 million", but not "the dollar 12 months ago".
    CurrencyWord prefixAt(int index) const
    {
        const bool isWord = m_tokens.is(index, u"dollar") && m_tokens.isNumber(index + 1)
            && !m_tokens.is(index - 1, u"the") && m_tokens.known(index + 2).power >= 6;
        return isWord ? CurrencyWord{u"USD", 6, 0} : currencyPrefixAt(m_tokens.text(), m_tokens.at(index).span.begin);
    }

    /// half a percent, half a mile, half a century: the unit stands behind the article.
    Reading readHalf(int index) const
    {
        const bool hasArticle = m_tokens.is(index + 1, u"a") || m_tokens.is(index + 1, u"an");
        if (!m_tokens.is(index, u"half") || !hasArticle || m_tokens.known(index + 2).power > 0)
            return std::nullopt;
        const EnglishNumeral half = englishNumeralOver(m_tokens, index, index + 2, *Decimal(5).shifted(-1));
        EnglishQuantity result{Quantity::of(half.numeral), half.next};
        attachEnglishUnit(m_tokens, result);
        const FigureKind kind = result.quantity.kind;
        const bool isUnit = kind == FigureKind::Percent || kind == FigureKind::Measure || kind == FigureKind::Duration;
        return isUnit ? Reading(result) : std::nullopt;
    }

    /// one hundred thirty-fourth
    bool isRank(int start, const EnglishNumeral &number) const
    {
        const EnglishWord &last = m_tokens.known(m_tokens.behindHyphen(number.next));
        if (!number.isWords || number.isFraction || last.isPlural || last.isShare
            || (last.ordinal == 0 && last.ordinalPower == 0))
            return false;
        const auto rank = readEnglishWords(m_tokens, start, m_tokens.count(), true);
        return rank && rank->next > number.next;
    }

    Reading readOne(int index) const
    {
        const int begin = m_tokens.at(index).span.begin;
        const bool isNegative = isMinus(index);
        int start = index + (isNegative ? 1 : 0);
        const CurrencyWord prefix = prefixAt(start);
        if (prefix)
            start = m_tokens.indexFrom(m_tokens.at(start).span.begin + prefix.length);
        if (start >= m_tokens.count() || (prefix && !m_tokens.isNumber(start)))
            return std::nullopt;
        if (Reading half = readHalf(start))
            return half;
        std::optional<EnglishNumeral> number = readEnglishFraction(m_tokens, start);
        if (!number)
            number = readEnglishNumeral(m_tokens, start, bool(prefix));
        if (!number || isRank(start, *number))
            return std::nullopt;
        EnglishQuantity result{Quantity::of(number->numeral), number->next};
        result.quantity.span.begin = begin;
        if (prefix)
            makeEnglishMoney(m_tokens, result, prefix);
        else if (number->isFraction)
            attachEnglishUnitToFraction(m_tokens, result);
        else
            attachEnglishUnit(m_tokens, result);
        if (isNegative) {
            std::swap(result.quantity.low, result.quantity.high);
            result.quantity.low = result.quantity.low.negated();
            result.quantity.high = result.quantity.high.negated();
            result.quantity.number.low = result.quantity.number.high.negated();
            result.quantity.number.high = number->numeral.low.negated();
        }
        return result;
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
        } else if (joint != u"to" && joint != u"through" && joint != u"–" && joint != u"-" && joint != u"—"
                   && joint != u"~") {
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
        if (first.quantity.low.isZero() && first.quantity.number.digits == 0)
            return std::nullopt;
        if (m_tokens.isHyphen(first.next) && second->quantity.low.isZero())
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

    /// net zero, ground zero, patient zero.
    bool isNamedZero(int index) const
    {
        static const QSet<QStringView> names = {u"net", u"ground", u"absolute", u"patient", u"day", u"hour", u"year"};
        const int before = index - (m_tokens.isHyphen(index - 1) ? 2 : 1);
        return names.contains(m_tokens.word(before));
    }

    bool isQuantity(int index, const EnglishQuantity &result) const
    {
        const Quantity &quantity = result.quantity;
        const Numeral &number = quantity.number;
        const bool isOne =
            number.digits == 0 && number.low == Decimal(1) && number.isPoint() && quantity.low == number.low;
        const bool isCounting = quantity.kind == FigureKind::Count;
        if (isEnglishTitle(m_tokens, result))
            return false;
        if (isOne && isCounting)
            return m_tokens.isAlone(index, result.next) && m_tokens.is(index, u"one");
        if (isOne && quantity.kind == FigureKind::Duration)
            return quantity.unit != u"d" && quantity.unit != u"s" && quantity.unit != u"min"
                && englishQualifier(m_tokens.lowered(), quantity.span) != Qualifier::None;
        if (!isCounting || number.hasMagnitude || number.isVague || number.isGrouped)
            return true;
        if (number.low.isZero() && number.digits == 0 && isNamedZero(index))
            return false;
        if (number.low.isZero() && number.digits == 0 && !quantity.hasUnit) // zero tolerance
            return m_tokens.endsClause(result.next) || isEnglishStopWord(m_tokens.word(result.next))
                || m_tokens.isHyphen(result.next);
        return !isEnglishLabel(m_tokens, index, result);
    }

    const EnglishTokens &m_tokens;
};

} // namespace

std::optional<EnglishQuantity> readEnglishQuantity(const EnglishTokens &tokens, int index)
{
    return EnglishQuantityReader(tokens).readWithRange(index);
}

} // namespace concord
