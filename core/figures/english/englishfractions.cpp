// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishnumerals.h"

#include <QSet>

namespace concord {

namespace {

struct Parts
{
    Decimal upper;
    Decimal lower;
    int next = 0;
    bool isHyphenated = false;
    bool hasArticle = false;
};

/// The value of the number words `index` to `end`, all of them.
std::optional<Decimal> wholeOf(const EnglishTokens &tokens, int index, int end)
{
    const std::optional<EnglishNumeral> number = readEnglishWords(tokens, index, end, false);
    return number && number->next == end ? std::optional(number->numeral.low) : std::nullopt;
}

/// The denominator that the words `index` to `end` are: fifths, twenty-firsts, one hundred fifth. A power word does not open
/// a longer one, and first and second alone are none.
std::optional<Decimal> denominatorOf(const EnglishTokens &tokens, int index, int end)
{
    const EnglishWord &first = tokens.known(index);
    if (end == index + 1)
        return first.ordinalPower > 0 ? Decimal(1).shifted(first.ordinalPower)
            : first.ordinal > 2       ? std::optional(Decimal(first.ordinal))
            : first.isShare           ? std::optional(Decimal(2))
                                      : std::nullopt;
    const std::optional<EnglishNumeral> rank = readEnglishWords(tokens, index, end, true);
    return rank && rank->next == end && first.power == 0 && !tokens.known(end - 1).isShare
        ? std::optional(rank->numeral.low)
        : std::nullopt;
}

/// Behind the last word of the run of number words at `at`, when it ends with a rank or a share; 0 when it does not.
int endOfRun(const EnglishTokens &tokens, int at)
{
    static constexpr int kLongest = 14;
    for (const int last = at + kLongest; at < last; ++at) {
        const EnglishWord &word = tokens.known(at);
        if (word.ordinal > 0 || word.ordinalPower > 0)
            return at + 1;
        if (word.number < 0 && word.power == 0 && tokens.behindHyphen(at) == at)
            return 0;
    }
    return 0;
}

/// a third, one-twelfth, two thirds, twenty twenty-fifths: the split with the longest denominator; numbers agree in form.
std::optional<Parts> partsAt(const EnglishTokens &tokens, int index)
{
    const bool hasArticle = tokens.is(index, u"a") || tokens.is(index, u"an");
    if (!hasArticle && tokens.known(index).number < 1)
        return std::nullopt;
    const int end = endOfRun(tokens, index + 1);
    if (end == 0)
        return std::nullopt;
    const bool isPlural = tokens.known(end - 1).isPlural;
    for (int split = index + 1; split < end; ++split) {
        const int lowerAt = tokens.behindHyphen(split);
        const std::optional<Decimal> lower = lowerAt < end ? denominatorOf(tokens, lowerAt, end) : std::nullopt;
        if (!lower)
            continue;
        const bool isArticleAlone = hasArticle && split == index + 1;
        if (hasArticle && !isArticleAlone)
            return std::nullopt;
        const std::optional<Decimal> upper = isArticleAlone ? std::optional(Decimal(1)) : wholeOf(tokens, index, split);
        const bool cutsTen = lowerAt > split && tokens.known(split - 1).number >= 20 && tokens.known(lowerAt).number > 0
            && tokens.known(lowerAt).number < 10;
        if (!upper || cutsTen || isPlural == (*upper == Decimal(1)))
            continue;
        return Parts{*upper, *lower, end, lowerAt > split, isArticleAlone};
    }
    return std::nullopt;
}

/// a hundred thousand billionths: the article belongs to the number.
std::optional<Parts> partsWithArticle(const EnglishTokens &tokens, int index)
{
    const int end = tokens.is(index, u"a") && tokens.known(index + 1).power > 0 ? endOfRun(tokens, index + 1) : 0;
    const std::optional<Decimal> lower = end > 0 ? denominatorOf(tokens, end - 1, end) : std::nullopt;
    if (!lower || !tokens.known(end - 1).isPlural)
        return std::nullopt;
    Decimal upper(1);
    for (int at = index + 1; at < end - 1; ++at) {
        const std::optional<Decimal> scaled = upper.shifted(tokens.known(at).power);
        if (tokens.known(at).power == 0 || !scaled)
            return std::nullopt;
        upper = *scaled;
    }
    return Parts{upper, *lower, end, false, false};
}

bool isTaken(const EnglishTokens &tokens, int next)
{
    return (tokens.at(next).isGlued && tokens.isWord(next)) || tokens.isHyphen(next);
}

std::optional<EnglishNumeral> fraction(const EnglishTokens &tokens, int index, const Parts &parts)
{
    const std::optional<Decimal> value = Decimal::quotient(parts.upper, parts.lower, 15);
    if (!value)
        return std::nullopt;
    EnglishNumeral result = englishNumeralOver(tokens, index, parts.next, value->normalised());
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
    if (next == u"of" || after.contains(next) || tokens.isAlone(index, parts.next))
        return true;
    const bool ends = tokens.at(parts.next).kind == EnglishToken::Kind::Sign || next.isEmpty() || next == u"in"
        || next == u"to" || next == u"from" || next == u"last" || next == u"this" || next == u"since";
    return before.contains(tokens.word(index - 1)) && ends && !tokens.isHyphen(parts.next);
}

std::optional<Decimal> numberAt(const EnglishTokens &tokens, int index, int *next)
{
    const std::optional<EnglishNumeral> number = readEnglishNumeral(tokens, index, false);
    if (!number || !number->numeral.isPoint() || number->numeral.hasPoint)
        return std::nullopt;
    *next = number->next;
    return number->numeral.low;
}

/// one in five, four out of ten, 3 out of every 4, two out of five hundred.
std::optional<Parts> sampleAt(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> times = {u"years",   u"days",    u"weeks",   u"months",   u"hours",   u"minutes",
                                            u"seconds", u"year",    u"games",   u"quarters", u"decades", u"matches",
                                            u"million", u"billion", u"hundred", u"thousand", u"percent"};
    const bool isOut = tokens.is(index + 1, u"out") && tokens.is(index + 2, u"of");
    if (!isOut && !tokens.is(index + 1, u"in"))
        return std::nullopt;
    int at = index + (isOut ? 3 : 2);
    at += tokens.is(at, u"every") ? 1 : 0;
    Parts parts;
    int behind = 0;
    const std::optional<Decimal> upper = numberAt(tokens, index, &behind);
    const std::optional<Decimal> lower =
        upper && behind == index + 1 ? numberAt(tokens, at, &parts.next) : std::nullopt;
    static const QSet<int> usual = {3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000, 100000};
    const bool isUsual =
        lower && (isOut || (*lower <= Decimal(100000) && usual.contains(static_cast<int>(lower->toDouble()))));
    const bool isAlike = tokens.isWord(index) == tokens.isWord(at);
    const bool isOpen = tokens.isHyphen(parts.next) || tokens.is(parts.next, u"%")
        || times.contains(tokens.word(parts.next)) || tokens.is(index - 1, u"$") || tokens.isHyphen(index - 1);
    if (!isUsual || *upper < Decimal(1) || *upper >= *lower || !isAlike || isOpen)
        return std::nullopt;
    parts.upper = *upper;
    parts.lower = *lower;
    return parts;
}

/// one over thirty, 2000 over 3, as formulas are read aloud: only where the paragraph is nothing else.
std::optional<Parts> overAt(const EnglishTokens &tokens, int index)
{
    Parts parts;
    int at = 0;
    const std::optional<Decimal> upper = numberAt(tokens, index, &at);
    const std::optional<Decimal> lower =
        upper && tokens.is(at, u"over") ? numberAt(tokens, at + 1, &parts.next) : std::nullopt;
    if (!lower || lower->isZero() || !tokens.isAlone(index, parts.next))
        return std::nullopt;
    parts.upper = *upper;
    parts.lower = *lower;
    return parts;
}

/// Whether a fraction in words is meant as one: not "a third option", "one half year", "three quarters" of a year.
bool isMeant(const EnglishTokens &tokens, int index, const Parts &parts)
{
    const EnglishWord &noun = tokens.known(parts.next - 1);
    const QStringView after = tokens.word(parts.next);
    const bool isOf = after == u"of";
    const bool isAlone = tokens.isAlone(index, parts.next);
    const bool isQuarter = noun.isShare && noun.ordinal == 4;
    if (isQuarter && isOf && (tokens.is(parts.next + 1, u"a") || tokens.isNumber(parts.next + 1)))
        return false; // the third quarter of 2024, a quarter of a million
    if (parts.hasArticle)
        return isShare(tokens, index, parts);
    if (after == u"party" || after == u"quarter" || after == u"person")
        return false;
    if (noun.isShare && noun.ordinal == 2 && !parts.isHyphenated && !isOf && !isAlone)
        return false;
    return !isQuarter || parts.isHyphenated || isOf;
}

} // namespace

std::optional<Decimal> vulgarFraction(QChar character)
{
    static constexpr std::pair<char16_t, std::pair<int, int>> kSigns[] = {
        {u'½', {1, 2}}, {u'¼', {1, 4}}, {u'¾', {3, 4}}, {u'⅓', {1, 3}}, {u'⅔', {2, 3}}, {u'⅕', {1, 5}},
        {u'⅖', {2, 5}}, {u'⅗', {3, 5}}, {u'⅘', {4, 5}}, {u'⅙', {1, 6}}, {u'⅚', {5, 6}}, {u'⅛', {1, 8}},
        {u'⅜', {3, 8}}, {u'⅝', {5, 8}}, {u'⅞', {7, 8}}, {u'⅐', {1, 7}}, {u'⅑', {1, 9}}, {u'⅒', {1, 10}}};
    for (const auto &[sign, parts] : kSigns) {
        if (character == sign)
            return Decimal::quotient(Decimal(parts.first), Decimal(parts.second), 15);
    }
    return std::nullopt;
}

std::optional<EnglishNumeral> readEnglishPart(const EnglishTokens &tokens, int index)
{
    const std::optional<Parts> parts = partsAt(tokens, index);
    return parts && !isTaken(tokens, parts->next) ? fraction(tokens, index, *parts) : std::nullopt;
}

std::optional<EnglishNumeral> readEnglishFraction(const EnglishTokens &tokens, int index)
{
    if (const std::optional<Parts> over = overAt(tokens, index))
        return fraction(tokens, index, *over);
    std::optional<Parts> parts = partsAt(tokens, index);
    if (!parts)
        parts = partsWithArticle(tokens, index);
    if (parts)
        return !isTaken(tokens, parts->next) && isMeant(tokens, index, *parts) ? fraction(tokens, index, *parts)
                                                                               : std::nullopt;
    const std::optional<Parts> sample = sampleAt(tokens, index);
    return sample ? fraction(tokens, index, *sample) : std::nullopt;
}

} // namespace concord
