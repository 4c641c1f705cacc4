// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishquantities.h"

#include <QHash>
#include <QSet>

namespace concord {

namespace {

/// the past decade, the next decade: ten years without a number.
std::optional<EnglishQuantity> readDecade(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> before = {u"past", u"next", u"last", u"coming", u"previous", u"a"};
    if (!before.contains(tokens.word(index - 1)))
        return std::nullopt;
    EnglishQuantity result;
    result.next = index + 1;
    result.quantity.span = result.quantity.number.span = tokens.at(index).span;
    result.quantity.low = result.quantity.high = Decimal(10);
    result.quantity.kind = FigureKind::Duration;
    result.quantity.unit = QStringLiteral("y");
    result.quantity.hasUnit = true;
    return result;
}

} // namespace

std::optional<EnglishQuantity> readEnglishFactorWord(const EnglishTokens &tokens, int index)
{
    static const QHash<QStringView, int> words = {
        {u"double", 20},    {u"doubled", 20},  {u"doubles", 20},   {u"doubling", 20},   {u"twice", 20},
        {u"twofold", 20},   {u"triple", 30},   {u"tripled", 30},   {u"triples", 30},    {u"tripling", 30},
        {u"threefold", 30}, {u"thrice", 30},   {u"quadruple", 40}, {u"quadrupled", 40}, {u"quadrupling", 40},
        {u"fourfold", 40},  {u"fivefold", 50}, {u"tenfold", 100},  {u"halved", 5},      {u"halve", 5},
        {u"halving", 5},    {u"half", 5}};
    const QStringView word = tokens.word(index);
    if (word == u"decade")
        return readDecade(tokens, index);
    int tenths = tokens.isWord(index) ? words.value(word) : 0;
    if (tenths == 0 || tokens.isHyphen(index + 1) || tokens.isHyphen(index - 1))
        return std::nullopt;
    EnglishQuantity result;
    result.next = index + 1;
    QStringView unit = u"x";
    if (word == u"half") {
        const QStringView after = tokens.word(index + 1);
        const QStringView before = tokens.word(index - 1);
        const bool isTime = after == u"an" && tokens.is(index + 2, u"hour");
        const bool isShare = after == u"of" || after == u"the" || after == u"its" || after == u"their"
            || after == u"that" || before == u"by" || before == u"in" || before == u"about" || before == u"nearly"
            || before == u"over" || before == u"almost" || before == u"than";
        if ((!isTime && !isShare) || englishOrdinalWord(before) > 0 || before == u"other" || before == u"a"
            || before == u"last")
            return std::nullopt;
        unit = isTime ? QStringView(u"h") : unit;
        result.next += isTime ? 2 : 0;
    }
    if ((word == u"double"
         && (tokens.is(index + 1, u"down") || tokens.is(index + 1, u"digit") || tokens.is(index + 1, u"check")))
        || ((word == u"doubling" || word == u"doubled") && tokens.is(index + 1, u"down")))
        return std::nullopt;
    result.quantity.span = {tokens.at(index).span.begin, tokens.at(result.next - 1).span.end};
    result.quantity.number.span = result.quantity.span;
    result.quantity.low = result.quantity.high = *Decimal(tenths).shifted(-1);
    result.quantity.kind = unit == u"x" ? FigureKind::Ratio : FigureKind::Duration;
    result.quantity.unit = unit.toString();
    result.quantity.hasUnit = true;
    return result;
}

} // namespace concord
