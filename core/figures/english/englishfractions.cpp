// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishtokens.h"

#include <QHash>
#include <QSet>

namespace concord {

namespace {

/// 12 for twelfth and twelfths; 2 for half; 0 for other words.
int denominatorOf(QStringView word)
{
    static const QHash<QStringView, int> table = {
        {u"half", 2},        {u"halves", 2},       {u"third", 3},      {u"quarter", 4},     {u"fourth", 4},
        {u"fifth", 5},       {u"sixth", 6},        {u"seventh", 7},    {u"eighth", 8},      {u"ninth", 9},
        {u"tenth", 10},      {u"eleventh", 11},    {u"twelfth", 12},   {u"thirteenth", 13}, {u"fourteenth", 14},
        {u"fifteenth", 15},  {u"sixteenth", 16},   {u"twentieth", 20}, {u"thirtieth", 30},  {u"fiftieth", 50},
        {u"hundredth", 100}, {u"thousandth", 1000}};
    const int plain = table.value(word);
    return plain > 0 || !word.endsWith(u's') ? plain : table.value(word.chopped(1));
}

struct Parts
{
    int upper = 0;
    int lower = 0;
    int next = 0;
    bool isHyphenated = false;
    bool hasArticle = false;
};

/// a third, one-twelfth, two thirds; the numbers must agree in form.
std::optional<Parts> partsAt(const EnglishTokens &tokens, int index)
{
    Parts parts;
    parts.hasArticle = tokens.is(index, u"a") || tokens.is(index, u"an");
    parts.upper = parts.hasArticle ? 1 : tokens.isWord(index) ? englishNumberWord(tokens.word(index)) : -1;
    parts.isHyphenated = tokens.isHyphen(index + 1);
    const int at = index + 1 + (parts.isHyphenated ? 1 : 0);
    const QStringView noun = tokens.word(at);
    parts.lower = tokens.isWord(at) ? denominatorOf(noun) : 0;
    parts.next = at + 1;
    const bool isTaken = tokens.at(at + 1).isGlued && tokens.isWord(at + 1);
    if (parts.upper < 1 || parts.upper >= parts.lower || noun.endsWith(u's') == (parts.upper == 1) || isTaken)
        return std::nullopt;
    return parts;
}

std::optional<EnglishNumeral> fraction(const EnglishTokens &tokens, int index, const Parts &parts)
{
    const std::optional<Decimal> value = Decimal::quotient(Decimal(parts.upper), Decimal(parts.lower), 15);
    if (!value)
        return std::nullopt;
    EnglishNumeral result;
    result.numeral.span = {tokens.at(index).span.begin, tokens.at(parts.next - 1).span.end};
    result.numeral.low = result.numeral.high = value->normalised();
    result.next = parts.next;
    result.isWords = true;
    result.isFraction = true;
    return result;
}

/// "a fifth of", "by a third", "a quarter more": what tells a share from a rank.
bool isShare(const EnglishTokens &tokens, int index, const Parts &parts)
{
    static const QSet<QStringView> before = {u"by",    u"about", u"nearly", u"almost", u"around", u"roughly",
                                             u"under", u"than",  u"up",     u"down",   u"just"};
    static const QSet<QStringView> after = {u"more",   u"less",    u"higher",  u"lower", u"fewer",
                                            u"larger", u"smaller", u"cheaper", u"faster"};
    const QStringView next = tokens.word(parts.next);
    if (next == u"of" || after.contains(next))
        return true;
    const bool ends = tokens.at(parts.next).kind == EnglishToken::Kind::Sign || next.isEmpty() || next == u"in"
        || next == u"to" || next == u"from" || next == u"last" || next == u"this" || next == u"since";
    return before.contains(tokens.word(index - 1)) && ends && !tokens.isHyphen(parts.next);
}

int smallNumberAt(const EnglishTokens &tokens, int index)
{
    if (tokens.isWord(index))
        return englishNumberWord(tokens.word(index));
    const QStringView digits = tokens.isNumber(index) ? tokens.word(index) : QStringView();
    return digits.size() <= 3 && !digits.contains(u'.') ? digits.toInt() : -1;
}

/// one in five, four out of ten, 3 out of every 4.
std::optional<Parts> sampleAt(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> times = {u"years",   u"days",    u"weeks",   u"months",   u"hours",   u"minutes",
                                            u"seconds", u"year",    u"games",   u"quarters", u"decades", u"matches",
                                            u"million", u"billion", u"hundred", u"thousand", u"percent"};
    const bool isOut = tokens.is(index + 1, u"out") && tokens.is(index + 2, u"of");
    if (!isOut && !tokens.is(index + 1, u"in"))
        return std::nullopt;
    int at = index + (isOut ? 3 : 2);
    const bool isEvery = tokens.is(at, u"every");
    at += isEvery ? 1 : 0;
    Parts parts;
    parts.upper = smallNumberAt(tokens, index);
    parts.lower = smallNumberAt(tokens, at);
    parts.next = at + 1;
    static const QSet<int> usual = {3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100};
    const bool isAlike = tokens.isWord(index) == tokens.isWord(at);
    const QStringView after = tokens.word(parts.next);
    const bool isOpen = tokens.isHyphen(parts.next) || tokens.is(parts.next, u"%") || times.contains(after)
        || tokens.is(index - 1, u"$") || tokens.isHyphen(index - 1);
    if (parts.upper < 1 || parts.upper >= parts.lower || !usual.contains(parts.lower) || !isAlike || isOpen)
        return std::nullopt;
    return parts;
}

} // namespace

std::optional<EnglishNumeral> readEnglishPart(const EnglishTokens &tokens, int index)
{
    const std::optional<Parts> parts = partsAt(tokens, index);
    return parts ? fraction(tokens, index, *parts) : std::nullopt;
}

std::optional<EnglishNumeral> readEnglishFraction(const EnglishTokens &tokens, int index)
{
    const std::optional<Parts> parts = partsAt(tokens, index);
    if (!parts) {
        const std::optional<Parts> sample = sampleAt(tokens, index);
        return sample ? fraction(tokens, index, *sample) : std::nullopt;
    }
    const QStringView after = tokens.word(parts->next);
    const bool isOf = after == u"of";
    if (parts->hasArticle ? !isShare(tokens, index, *parts) : parts->lower == 2 && !parts->isHyphenated && !isOf)
        return std::nullopt;
    const bool isQuarter = parts->lower == 4 && tokens.word(parts->next - 1).startsWith(u"quarter");
    if (isQuarter && !parts->isHyphenated && !parts->hasArticle && !isOf)
        return std::nullopt;
    if (isQuarter && isOf && (tokens.is(parts->next + 1, u"a") || tokens.isNumber(parts->next + 1)))
        return std::nullopt; // the third quarter of 2024, a quarter of a million
    return fraction(tokens, index, *parts);
}

} // namespace concord
