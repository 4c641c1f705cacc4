// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chineseattachments.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/prefixtable.h"
#include "core/figures/units.h"
#include "core/text/characters.h"

namespace concord {

namespace {

/// 十打蘋果: twelve each.
bool attachDozens(const ChineseText &text, Quantity &quantity, int end)
{
    static constexpr QStringView kHits =
        u"開電擊破壞敗架球工扮針字的了出入造算仗贏輸到下上中完包通斷理聽拼鬥壓發岔氣烊火滾";
    if (text.at(end) != u'打' || text.isOneOf(end + 1, kHits) || quantity.number.hasPoint
        || hanDigitValue(text.at(end + 1)) >= 0 || !multiply(quantity, 12))
        return false;
    quantity.hasUnit = true;
    quantity.span.end = end + 1;
    return true;
}

bool isNumberAt(const ChineseText &text, int at)
{
    return isDecimalDigit(text.at(at).unicode()) || hanDigitValue(text.at(at)) > 0 || hanUnitPower(text.at(at)) > 0;
}

/// 二金五銅, 四死十一傷: two results side by side, which makes clear what each counts.
bool isPairedResult(const ChineseText &text, const Numeral &number, int at)
{
    static constexpr QStringView kResults = u"金銀銅死傷勝敗和負";
    int next = at + 1;
    while (isNumberAt(text, next))
        ++next;
    return (next > at + 1 && text.isOneOf(next, kResults)) || text.isOneOf(number.span.begin - 1, kResults);
}

/// 三勝二敗, 25 死 30 傷, 4 面金牌; no score (5-2 勝), no 兩強, 兩面.
bool fitsResult(const ChineseText &text, const Numeral &number, int at)
{
    const int before = text.skipSpacesBack(number.span.begin) - 1;
    const bool isScore = text.isOneOf(before, u"-–—:：比") || text.isOneOf(at + 1, u"績利過出負訴選者亡害勢心及口連");
    if (isScore || number.low.scale() > 0)
        return false;
    if (text.isOneOf(at, u"金銀銅和"))
        return isPairedResult(text, number, at) && !text.isOneOf(at + 1, u"額行融色牌管");
    return number.isArabic || (number.low >= Decimal(10) && !text.isOneOf(at, u"強面"))
        || (text.isOneOf(at, u"死傷勝敗") && isPairedResult(text, number, at));
}

/// 三對三, 一對於: 對 sets against each other and counts no pairs.
bool isOpposed(const ChineseText &text, int at)
{
    return (hanDigitValue(text.at(at)) >= 0 && hanUnitPower(text.at(at + 1)) < 2) || text.isOneOf(at, u"於方手抗稱");
}

/// Classifiers that begin other words: 案例, 晚間, 局勢, 球隊, 級距, 人力.
bool beginsOtherWord(const ChineseText &text, int at)
{
    struct Word
    {
        QChar first;
        QStringView seconds;
    };
    static constexpr Word kWords[] = {{u'例', u"如子外行假"},
                                      {u'案', u"例件"},
                                      {u'晚', u"間上報會宴餐年期霞"},
                                      {u'局', u"面勢部長限"},
                                      {u'球', u"隊員季迷場評"},
                                      {u'級', u"距數別"},
                                      {u'發', u"展言生行布佈現表電動明放票包達揮起出給揚作"},
                                      {u'把', u"關握"},
                                      {u'口', u"中號罩袋"},
                                      {u'員', u"工"},
                                      {u'具', u"有體備"},
                                      {u'宗', u"教旨"},
                                      {u'下', u"降跌滑調修"},
                                      {u'人', u"力才"},
                                      {u'盜', u"版賣領"},
                                      {u'村', u"上"},
                                      {u'門', u"檻票市診"},
                                      {u'針', u"對"}};
    for (const Word &word : kWords) {
        if (text.at(at) == word.first)
            return text.isOneOf(at + 1, word.seconds);
    }
    return text.has(at, u"次列車") || text.has(at, u"次車") || text.has(at, u"次自強") || text.has(at, u"次班機")
        || text.has(at, u"件套") || (text.isOneOf(at + 1, u"件") && text.isOneOf(at, u"套部"));
}

/// 五點聲明.
bool isPointOfSpeech(const ChineseText &text, int at)
{
    static const PrefixTable<bool> words = {{u"聲明", true}, {u"建議", true}, {u"主張", true}, {u"訴求", true},
                                            {u"要求", true}, {u"共識", true}, {u"計畫", true}, {u"原則", true},
                                            {u"理由", true}, {u"意見", true}, {u"方案", true}, {u"結論", true}};
    return bool(words.startingAt(text.view(), at));
}

/// 250點, 三百點; up to 24 點 is the hour.
bool fitsPoints(const ChineseText &text, const Numeral &number, int at)
{
    if (isPointOfSpeech(text, at + 1))
        return !number.hasPoint && number.low > Decimal(1);
    return (number.hasPoint || number.low > Decimal(24))
        && (number.isArabic || number.hasMagnitude || number.low >= Decimal(100)) && !isNumberAt(text, at + 1)
        && !text.isOneOf(at + 1, u"鐘半分整");
}

/// 85分, 八十五分以上.
bool fitsMarks(const ChineseText &text, const Numeral &number, int at)
{
    return (number.low > Decimal(10) || number.isArabic)
        && (at + 1 >= text.size() || text.isOneOf(at + 1, u"，。、；）)以的為者至到，") || text.has(at + 1, u"之間"));
}

/// Classifiers that count only beside a number which is clearly one: Arabic, or written with 十 and above.
bool needsClearNumber(const ChineseText &text, int at)
{
    return text.isOneOf(at, u"轟盜球發級員門口具針村節") && !text.has(at, u"級分");
}

/// 售價三百二十八萬起: from that price on; 三百起案件 are counted.
bool isPriceFrom(const ChineseText &text, const Numeral &number, int at)
{
    constexpr int kReach = 8;
    static constexpr QStringView kPrices = u"價租費稅";
    if (text.at(at) != u'起' || !(text.at(at + 1).isNull() || text.at(at + 1).isPunct()))
        return false;
    for (int before = number.span.begin - 1; before >= std::max(0, number.span.begin - kReach); --before) {
        if (text.at(before).isPunct())
            return false;
        if (text.isOneOf(before, kPrices))
            return true;
    }
    return false;
}

bool fitsClassifier(const ChineseText &text, const Numeral &number, int at)
{
    if (beginsOtherWord(text, at) || isPriceFrom(text, number, at))
        return false;
    if (text.isOneOf(at, u"所則") && text.isOneOf(text.skipSpacesBack(number.span.begin) - 1, u"圖表图"))
        return false; // 附表三所定
    if (text.isOneOf(at, u"勝敗死傷強面金銀銅") && !text.has(at, u"勝差"))
        return fitsResult(text, number, at);
    if (text.at(at) == u'點')
        return fitsPoints(text, number, at);
    if (text.at(at) == u'分')
        return fitsMarks(text, number, at);
    if (text.at(at) == u'下')
        return (number.isArabic || number.low >= Decimal(10)) && text.endsAt(number.span.begin, u"分鐘");
    if (number.isArabic || number.hasMagnitude || number.isVague)
        return true;
    const QStringView digits = text.view().mid(number.span.begin, number.span.length());
    if (number.low <= Decimal(1))
        return digits == u"一";
    if (number.low < Decimal(10) && needsClearNumber(text, at))
        return false;
    if (text.at(at) == u'對' && isOpposed(text, at + 1))
        return false;
    if (digits == u"二" || digits == u"二三" || text.isOneOf(at, u"國處州道")
        || (text.at(at) == u'字' && number.low < Decimal(100)))
        return false;
    if (number.isPoint() && digits.size() == 2 && number.magnitude == 0 && hanDigitValue(digits[0]) >= 0
        && hanDigitValue(digits[1]) >= 0)
        return false;
    return !(text.at(at) == u'人' && text.isOneOf(at + 1, u"行組生工稱口") && number.low < Decimal(10));
}

/// 微軟365用戶: a product's name before the noun.
bool isProductName(const ChineseText &text, const Numeral &number)
{
    const QStringView digits = text.view().mid(number.span.begin, number.span.length());
    return digits == u"365"
        && (isHan(text.at(number.span.begin - 1).unicode()) || text.at(number.span.begin - 1) == u' ')
        && !text.isOneOf(number.span.begin - 1, u"有約達近逾共計為是過到至");
}

} // namespace

bool attachChineseCount(const ChineseText &text, Quantity &quantity, int end)
{
    if (attachDozens(text, quantity, end))
        return true;
    const UnitWord classifier = chineseClassifierAt(text.view(), end);
    if (classifier && fitsClassifier(text, quantity.number, end)) {
        quantity.hasUnit = true;
        quantity.unit = classifier.unit.toString();
        quantity.span.end = end + classifier.length;
        const UnitWord noun = chineseNounAt(text.view(), quantity.span.end);
        const bool isLonger = noun.length == 1 && text.at(quantity.span.end) == u'人'
            && text.isOneOf(quantity.span.end + 1, u"士員物力才類質選");
        if (noun && !isLonger) {
            quantity.unit = noun.unit.toString();
            quantity.span.end += noun.length;
        }
        return true;
    }
    const bool hasOf = text.at(end) == u'的' && quantity.number.isVague;
    const UnitWord noun = chineseNounAt(text.view(), end + (hasOf ? 1 : 0));
    if (!noun || (!quantity.number.hasMagnitude && !quantity.number.isVague && !quantity.number.isArabic)
        || isProductName(text, quantity.number) || (noun.length == 1 && beginsOtherWord(text, end)))
        return false;
    quantity.hasUnit = true;
    quantity.unit = noun.unit.toString();
    if (hasOf)
        quantity.span.end = end + 1 + noun.length;
    return true;
}

} // namespace concord
