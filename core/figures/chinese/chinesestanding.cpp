// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesestanding.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/currencies.h"
#include "core/figures/prefixtable.h"
#include "core/text/characters.h"

namespace concord {

namespace {

/// Words that a bare number follows as their value.
const PrefixTable<bool> &valueWords()
{
    static const PrefixTable<bool> table = {
        {u"是", true},   {u"為", true},   {u"为", true},     {u"等於", true}, {u"等于", true}, {u"大於", true},
        {u"小於", true}, {u"高於", true}, {u"低於", true},   {u"多於", true}, {u"少於", true}, {u"於", true},
        {u"達", true},   {u"达", true},   {u"達到", true},   {u"至", true},   {u"到", true},   {u"從", true},
        {u"由", true},   {u"約", true},   {u"近", true},     {u"逾", true},   {u"超過", true}, {u"超", true},
        {u"不到", true}, {u"不足", true}, {u"至少有", true}, {u"共有", true}, {u"共", true},   {u"計", true},
        {u"得", true},   {u"加", true},   {u"減", true},     {u"乘", true},   {u"乘以", true}, {u"除以", true},
        {u"剩", true},   {u"剩下", true}, {u"僅", true},     {u"僅剩", true}, {u"只有", true}, {u"只剩", true},
        {u"比", true},   {u"滿", true},   {u"破", true},     {u"增至", true}, {u"降至", true}, {u"升至", true},
        {u"總數", true}, {u"人數", true}, {u"合計", true},   {u"累計", true}, {u"總計", true}, {u"平均", true},
        {u"指數", true}, {u"分數", true}, {u"得分", true},   {u"大概", true}, {u"大約", true}, {u"至少", true},
        {u"最多", true}, {u"最少", true}, {u"高達", true},   {u"多達", true}, {u"數字", true}, {u"介於", true},
        {u"=", true},    {u"＝", true},   {u"≥", true},      {u"≤", true},    {u">", true},    {u"<", true},
        {u"＞", true},   {u"＜", true},   {u"+", true},      {u"×", true},    {u"÷", true},    {u"±", true}};
    return table;
}

bool isEdge(const ChineseText &text, int at)
{
    static constexpr QStringView kMarks = u"，。；！？,;!?…\n";
    return text.at(at).isNull() || kMarks.contains(text.at(at)) || text.has(at, u"⏎");
}

bool isOpen(QChar c)
{
    static constexpr QStringView kOpen = u"（(「『【[《〈";
    return !c.isNull() && kOpen.contains(c);
}

/// A point or comma ends a clause only when no digit stands next to it.
bool endsClause(const ChineseText &text, int at)
{
    const QChar c = text.at(at);
    return isEdge(text, at) || (c == u'.' && text.skipSpaces(at + 1) >= text.size());
}

/// 由於 1）: a bracket that nothing opened.
bool isClosedAlone(const ChineseText &text, int begin, int end)
{
    constexpr int kReach = 20;
    if (!text.isOneOf(end, u")）"))
        return false;
    for (int at = begin - 1; at >= std::max(0, begin - kReach); --at) {
        if (text.isOneOf(at, u"(（"))
            return false;
    }
    return true;
}

/// 第九十九條之十三.
bool isArticleBranch(const ChineseText &text, int begin)
{
    return text.at(begin - 1) == u'之'
        && (text.isOneOf(begin - 2, u"條項款目號节節") || hanDigitValue(text.at(begin - 2)) >= 0
            || hanUnitPower(text.at(begin - 2)) > 0);
}

struct Surroundings
{
    bool afterValueWord = false;
    bool afterEdge = false;  ///< a clause begins with the number
    bool beforeEdge = false; ///< and ends with it
    bool isListMark = false; ///< 一、 （二） 3.
    int begin = 0;
    int end = 0;
};

Surroundings surroundingsOf(const ChineseText &text, Range span)
{
    Surroundings result;
    result.begin = text.skipSpacesBack(span.begin);
    result.end = text.skipSpaces(span.end);
    const QChar before = text.at(result.begin - 1);
    const QChar after = text.at(result.end);
    result.afterEdge = result.begin == 0 || isEdge(text, result.begin - 1);
    result.beforeEdge = endsClause(text, result.end);
    result.afterValueWord = bool(valueWords().endingAt(text.view(), result.begin));
    static constexpr QStringView kListTails = u"、．)）:：」』】]》〉·";
    const bool startsList = result.begin == 0 || isOpen(before) || text.isOneOf(result.begin - 1, u"。；;、\n⏎")
        || (before == u'.' && !result.afterEdge);
    const bool isTail = !after.isNull()
        && (kListTails.contains(after) || (after == u'.' && text.skipSpaces(result.end + 1) < text.size()));
    result.isListMark = (startsList && isTail) || isOpen(before) || isClosedAlone(text, result.begin, result.end)
        || isArticleBranch(text, result.begin);
    return result;
}

/// A page number behind Latin words: Boston: Brill, 2012, 22.
bool isInForeignText(const ChineseText &text, int begin)
{
    constexpr int kReach = 40;
    int at = begin - 1;
    while (at >= 0 && begin - at < kReach && text.at(at).unicode() < 0x250 && !text.at(at).isLetter())
        --at;
    return at >= 0 && text.at(at).unicode() < 0x250;
}

/// The clause holds nothing but numbers and marks: 兩百點兩, 1, 234.
bool isBareClause(const ChineseText &text, Range span)
{
    const auto isPart = [&](int at) {
        const QChar c = text.at(at);
        return ChineseText::isBlank(c) || hanDigitValue(c) >= 0 || hanUnitPower(c) > 0 || isDecimalDigit(c.unicode())
            || c == u'點' || c == u'.' || c == u',' || c == u'-' || c == u'負';
    };
    constexpr int kReach = 30;
    int begin = span.begin;
    while (span.begin - begin < kReach && !isEdge(text, begin - 1) && isPart(begin - 1))
        --begin;
    int end = span.end;
    while (end - span.end < kReach && !isEdge(text, end) && isPart(end))
        ++end;
    return isEdge(text, begin - 1) && isEdge(text, end) && !isInForeignText(text, begin);
}

/// 三的, 是一這是, 是四而是: what may follow a digit that is spoken of as a number.
bool isFunctionWord(const ChineseText &text, int at)
{
    return text.isOneOf(at, u"的而這那並且加減乘除") && !text.has(at, u"的確");
}

bool isHanDigits(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return hanDigitValue(c) >= 0; });
}

bool isYearLike(const Numeral &number)
{
    return number.isArabic && number.digits == 4 && number.low >= Decimal(1800) && number.low < Decimal(2100)
        && number.low.scale() == 0 && !number.isGrouped;
}

/// 三, 十, 兩, 半: a single character.
bool isStandingDigit(const ChineseText &text, const Surroundings &around, Range span)
{
    if (around.isListMark)
        return false;
    if (isBareClause(text, span))
        return true;
    static constexpr QStringView kFormal = u"壹貳贰參叁叄肆伍陸陆柒捌玖拾";
    const QChar digit = text.at(span.begin);
    if (kFormal.contains(digit) && !(around.afterValueWord && around.beforeEdge))
        return false;
    if (around.afterValueWord && around.beforeEdge && (digit == u'一' || digit == u'零'))
        return text.isOneOf(around.begin - 1,
                            digit == u'一' ? QStringView(u"是為於得=") : QStringView(u"為於得至達近="));
    if (around.afterValueWord && around.beforeEdge)
        return true;
    const bool isSubject = around.afterEdge && digit != u'一';
    return isFunctionWord(text, around.end)
        && (isSubject || (around.afterValueWord && text.isOneOf(around.begin - 1, u"是為於")));
}

/// 規模6.8, but no version behind a Latin name and no section number at the head of a paragraph.
bool isFreeDecimal(const ChineseText &text, const Surroundings &around, const Numeral &number)
{
    const QChar after = text.at(number.span.end);
    const bool isLatinAfter = after.unicode() < 0x250 && after.isLetterOrNumber();
    const QChar before = text.at(around.begin - 1);
    return isHan(before.unicode()) && !isLatinAfter && after != u'.' && !text.isOneOf(number.span.end, u"版代節章")
        && before != u'第' && before != u'版';
}

/// 1000以上, 170之下, 20與30之間: words that stand behind values only.
bool isHedgedBehind(const ChineseText &text, int at)
{
    static const PrefixTable<bool> words = {{u"以上", true}, {u"以下", true}, {u"以內", true}, {u"左右", true},
                                            {u"上下", true}, {u"之間", true}, {u"之上", true}, {u"之下", true},
                                            {u"開外", true}, {u"不等", true}};
    return bool(words.startingAt(text.view(), at));
}

/// 大於50小於12: a comparison that follows another.
const PrefixTable<bool> &comparisons()
{
    static const PrefixTable<bool> table = {{u"大於", true}, {u"小於", true}, {u"高於", true}, {u"低於", true},
                                            {u"不", true},   {u"並", true},   {u"同時", true}};
    return table;
}

bool isStandingArabic(const ChineseText &text, const Surroundings &around, const Quantity &quantity)
{
    const Numeral &number = quantity.number;
    const QChar after = text.at(around.end);
    const bool isJoined = (after.unicode() < 0x250 && after.isLetterOrNumber())
        || text.isOneOf(number.span.end, u"/-_.:：號号年月日路巷弄樓版代節章世")
        || text.at(number.span.begin - 1) == u'-' || text.at(number.span.begin - 1) == u'/'
        || text.at(number.span.begin - 1) == u'.';
    const bool isEnd = text.at(number.span.end) == u'.' && around.beforeEdge;
    if (around.isListMark && quantity.span.begin == number.span.begin)
        return false;
    if (number.hasPoint && isFreeDecimal(text, around, number))
        return true;
    if ((isJoined && !isEnd) || isYearLike(number))
        return isBareClause(text, quantity.span) && !isYearLike(number) && !text.isOneOf(number.span.end, u"-/:：")
            && !text.isOneOf(quantity.span.begin - 1, u"-/:：");
    const QChar before = text.at(around.begin - 1);
    if (isHedgedBehind(text, around.end) && !(before.unicode() < 0x250 && before.isLetterOrNumber()))
        return true;
    if (around.afterEdge)
        return isBareClause(text, quantity.span);
    static constexpr QStringView kFollowers = u"的並且而和與及或之時以就則才但仍、）)」』到至多餘左上下";
    return around.afterValueWord
        && (around.beforeEdge || text.isOneOf(around.end, kFollowers)
            || bool(comparisons().startingAt(text.view(), around.end)));
}

} // namespace

bool isStandingNumber(const ChineseText &text, const Quantity &quantity)
{
    const Numeral &number = quantity.number;
    const Surroundings around = surroundingsOf(text, quantity.span);
    const bool isSigned = quantity.span.begin < number.span.begin;
    const QStringView digits = text.view().mid(number.span.begin, number.span.length());
    if (!number.isArabic && !number.isVague && hanUnitPower(digits.front()) >= 2)
        return isBareClause(text, quantity.span) // 百三, 千萬; 破億 at the end of a clause
            || (number.hasMagnitude && text.isOneOf(quantity.span.begin - 1, u"破逾近") && around.beforeEdge);
    if (!number.hasMagnitude && !number.isPoint() && !number.isVague && digits.contains(u'、'))
        return false; // 附錄一、二
    if (number.hasMagnitude || number.isVague || number.isGrouped)
        return !(number.isArabic && number.low < Decimal(9000) && number.magnitude == 3 && !around.beforeEdge); // 4K
    if (number.isArabic) {
        const QChar last = text.at(number.span.end - 1);
        return hanUnitPower(last) > 0 || (isSigned && text.at(quantity.span.begin) == u'負')
            || isStandingArabic(text, around, quantity);
    }
    if (around.isListMark && !isSigned)
        return false;
    if (digits.size() == 1)
        return isSigned ? around.beforeEdge : isStandingDigit(text, around, quantity.span);
    if (isHanDigits(digits))
        return isBareClause(text, quantity.span) || (around.afterValueWord && around.beforeEdge);
    if (number.hasPoint)
        return hanDigitValue(digits.front()) == 0 || digits.size() >= 4 || isBareClause(text, quantity.span)
            || around.afterValueWord;
    return !text.isOneOf(around.end, u"號号路街巷弄樓線年月日時世");
}

namespace {

/// A number behind 一張 that says its price: with a currency or at the end of the clause.
bool isPriced(const ChineseText &text, int at)
{
    if (!isDecimalDigit(text.at(at).unicode()) && hanDigitValue(text.at(at)) < 1)
        return false;
    const std::optional<Numeral> number = readChineseNumeral(text.view(), at);
    if (!number || (number->span.length() < 2 && !number->isArabic))
        return false;
    const int end = text.skipSpaces(number->span.end);
    return isEdge(text, end) || bool(chineseCurrencyAt(text.view(), end));
}

} // namespace

bool isCountedOne(const ChineseText &text, const Quantity &quantity)
{
    const int begin = text.skipSpacesBack(quantity.span.begin);
    const int end = text.skipSpaces(quantity.span.end);
    const bool isWhole = begin == 0 && end >= text.size();
    static constexpr QStringView kGoods = u"張件盒瓶杯碗雙對隻顆粒本包袋台臺部支條套間打箱罐朵束枚片塊份斤";
    const bool isGood = text.isOneOf(quantity.span.end - 1, kGoods);
    return isWhole
        || (isGood && isPriced(text, end) && quantity.kind == FigureKind::Count && begin > 0
            && !text.isOneOf(begin - 1, u"每這那某任同另下上前後新"));
}

} // namespace concord
