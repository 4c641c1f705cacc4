// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/pernouns.h"

#include "core/figures/prefixtable.h"

namespace concord {

namespace {

constexpr int kReach = 26;      ///< how far before an amount a stretch of time may stand
constexpr int kThingReach = 14; ///< and a thing

constexpr std::pair<QStringView, QStringView> kThings[] = {
    {u"小時", u"hour"},
    {u"小时", u"hour"},
    {u"分鐘", u"minute"},
    {u"秒", u"second"},
    {u"秒鐘", u"second"},
    {u"天", u"day"},
    {u"日", u"day"},
    {u"週", u"week"},
    {u"周", u"week"},
    {u"星期", u"week"},
    {u"月", u"month"},
    {u"個月", u"month"},
    {u"季", u"quarter"},
    {u"季度", u"quarter"},
    {u"年", u"year"},
    {u"人", u"person"},
    {u"個人", u"person"},
    {u"用戶", u"user"},
    {u"使用者", u"user"},
    {u"名用戶", u"user"},
    {u"位用戶", u"user"},
    {u"位使用者", u"user"},
    {u"個用戶", u"user"},
    {u"名使用者", u"user"},
    {u"客戶", u"customer"},
    {u"位客戶", u"customer"},
    {u"名員工", u"employee"},
    {u"員工", u"employee"},
    {u"位員工", u"employee"},
    {u"席位", u"seat"},
    {u"個席位", u"seat"},
    {u"GPU", u"GPU"},
    {u"個GPU", u"GPU"},
    {u"顆GPU", u"GPU"},
    {u"張GPU", u"GPU"},
    {u"台", u"unit"},
    {u"臺", u"unit"},
    {u"件", u"item"},
    {u"個", u"unit"},
    {u"枚", u"unit"},
    {u"股", u"share"},
    {u"桶", u"barrel"},
    {u"噸", u"ton"},
    {u"公噸", u"tonne"},
    {u"公斤", u"kilogram"},
    {u"盎司", u"ounce"},
    {u"磅", u"pound"},
    {u"加侖", u"gallon"},
    {u"公升", u"liter"},
    {u"坪", u"ping"},
    {u"平方公尺", u"square meter"},
    {u"平方英尺", u"square foot"},
    {u"公里", u"kilometer"},
    {u"英里", u"mile"},
    {u"度", u"kilowatt-hour"},
    {u"度電", u"kilowatt-hour"},
    {u"千瓦時", u"kilowatt-hour"},
    {u"次", u"time"},
    {u"斤", u"jin"},
    {u"台斤", u"catty"},
    {u"臺斤", u"catty"},
    {u"公頃", u"hectare"},
    {u"碗", u"bowl"},
    {u"杯", u"cup"},
    {u"包", u"pack"},
    {u"箱", u"box"},
    {u"盒", u"box"},
    {u"袋", u"bag"},
    {u"罐", u"can"},
    {u"份", u"serving"},
    {u"本", u"copy"},
    {u"支", u"unit"},
    {u"艘", u"ship"},
    {u"架", u"plane"},
    {u"劑", u"dose"},
    {u"顆", u"unit"},
    {u"間", u"room"},
    {u"堂", u"class"},
    {u"節", u"class"},
    {u"場", u"game"},
    {u"趟", u"trip"},
    {u"通", u"call"},
    {u"則", u"message"},
    {u"生", u"student"},
    {u"學生", u"student"},
    {u"位學生", u"student"},
    {u"名學生", u"student"},
    {u"百萬字元", u"million characters"},
    {u"百萬個字元", u"million characters"},
    {u"千字", u"thousand words"},
    {u"千股", u"thousand shares"},
    {u"千支", u"thousand units"},
    {u"千個", u"thousand units"},
    {u"百公斤", u"hundred kilograms"},
    {u"百台斤", u"hundred catties"},
    {u"百臺斤", u"hundred catties"},
    {u"餐", u"meal"},
    {u"單", u"order"},
    {u"桌", u"table"},
    {u"盤", u"plate"},
    {u"學期", u"semester"},
    {u"學年", u"school year"},
    {u"平方公里", u"square kilometer"},
    {u"次對話", u"conversation"},
    {u"對話", u"conversation"},
    {u"個對話", u"conversation"},
    {u"晚", u"night"},
    {u"張", u"piece"},
    {u"票", u"ticket"},
    {u"百萬輸入token", u"million input tokens"},
    {u"百萬輸出token", u"million output tokens"},
    {u"百萬token", u"million tokens"},
    {u"百萬個token", u"million tokens"},
    {u"百萬個輸入token", u"million input tokens"},
    {u"百萬個輸出token", u"million output tokens"},
    {u"百萬輸入詞元", u"million input tokens"},
    {u"百萬輸出詞元", u"million output tokens"},
    {u"百萬詞元", u"million tokens"},
    {u"千個token", u"thousand tokens"},
    {u"千token", u"thousand tokens"},
    {u"token", u"token"},
    {u"GB", u"GB"},
    {u"千次瀏覽", u"thousand views"},
    {u"千次曝光", u"thousand impressions"},
    {u"戶", u"household"},
    {u"名", u"person"},
    {u"位", u"person"},
    {u"頭", u"head"},
    {u"瓶", u"bottle"},
    {u"輛", u"vehicle"},
    {u"字", u"word"},
};

const PrefixTable<QStringView> &things()
{
    static const PrefixTable<QStringView> table(kThings);
    return table;
}

bool isTime(QStringView noun)
{
    static constexpr QStringView kTimes[] = {u"second", u"minute",  u"hour", u"day",  u"week",
                                             u"month",  u"quarter", u"year", u"night"};
    return std::find(std::begin(kTimes), std::end(kTimes), noun) != std::end(kTimes);
}

int clauseBegin(QStringView text, int end)
{
    static constexpr QStringView kStops = u"，。；、：（）,;:()!?！？—";
    int at = end;
    while (at > 0 && end - at < kReach && !kStops.contains(text[at - 1]))
        --at;
    return at;
}

/// The noun behind 每 at `at`; for 每位「…」功能的用戶 the counted noun a little further on.
QStringView nounAfterEvery(QStringView text, int at, int limit)
{
    if (at < limit && text[at] == u'一')
        ++at;
    while (at < limit && text[at] == u' ')
        ++at;
    const auto hit = things().startingAt(text, at);
    if (!hit || at + hit.length > limit)
        return {};
    if (text.mid(at + hit.length).startsWith(u"都") || text.mid(at + hit.length).startsWith(u"次都"))
        return {};
    if (*hit.value != u"person" && *hit.value != u"unit")
        return *hit.value;
    for (int further = at + 1; further < limit && text[further] != u'每'; ++further) {
        const auto other = things().startingAt(text, further);
        if (other && other.length > 1 && !isTime(*other.value) && *other.value != u"person")
            return *other.value;
    }
    return text[at] == u'個' && hit.length == 1 ? QStringView() : *hit.value;
}

/// Words that may stand between the thing and its price, one after the other.
bool isPriceLink(QStringView between)
{
    static const PrefixTable<bool> links = {
        {u"只", true},   {u"只要", true}, {u"只需", true}, {u"只剩", true}, {u"僅", true},   {u"僅需", true},
        {u"要", true},   {u"賣", true},   {u"要價", true}, {u"售價", true}, {u"售", true},   {u"價格", true},
        {u"成本", true}, {u"約", true},   {u"大約", true}, {u"至少", true}, {u"最多", true}, {u"上限", true},
        {u"不到", true}, {u"超過", true}, {u"逾", true},   {u"收", true},   {u"收費", true}, {u"就要", true},
        {u"才", true},   {u"近", true},   {u"高達", true}, {u"得花", true}, {u"賣到", true}, {u"漲到", true},
        {u"跌到", true}, {u"降到", true}, {u"是", true},   {u"為", true},   {u"補助", true}};
    int at = 0;
    while (at < between.size()) {
        const auto word = links.startingAt(between, at);
        if (!word)
            return false;
        at += word.length;
    }
    return true;
}

/// 一公斤只剩八元, 一碗四十五塊, 一小時上限35元: one of a thing right before what it costs.
QStringView nounAfterOne(QStringView text, int begin, int end)
{
    for (int at = end - 2; at >= begin; --at) {
        static constexpr QStringView kOthers = u"第另同某任這那每";
        if (text[at] != u'一' || (at > 0 && kOthers.contains(text[at - 1])))
            continue;
        const auto hit = things().startingAt(text, at + 1);
        if (!hit || at + 1 + hit.length > end || !isPriceLink(text.mid(at + 1 + hit.length, end - at - 1 - hit.length)))
            return {};
        return *hit.value == u"kilowatt-hour" ? QStringView() : *hit.value; // 一度 is once
    }
    return {};
}

void appendOnce(QStringList &list, QStringView noun)
{
    const QString word = noun.toString();
    if (!word.isEmpty() && !list.contains(word))
        list.append(word);
}

/// $30 a head; nouns that may follow a bare "a" or "an".
QStringView articleNoun(QStringView word)
{
    static constexpr QStringView kNouns[] = {
        u"second",     u"minute", u"hour",          u"day",      u"week",      u"month",       u"quarter",
        u"year",       u"night",  u"person",        u"head",     u"share",     u"barrel",      u"ton",
        u"tonne",      u"ounce",  u"pound",         u"gallon",   u"liter",     u"litre",       u"mile",
        u"kilogram",   u"kilo",   u"kilowatt-hour", u"user",     u"seat",      u"unit",        u"piece",
        u"ticket",     u"bottle", u"employee",      u"customer", u"household", u"token",       u"conversation",
        u"pop",        u"word",   u"gpu",           u"vehicle",  u"item",      u"square foot", u"square meter",
        u"square mile"};
    const auto *found = std::find(std::begin(kNouns), std::end(kNouns), word);
    if (found == std::end(kNouns))
        return {};
    return word == u"head" || word == u"pop" ? (word == u"head" ? QStringView(u"person") : QStringView(u"unit"))
                                             : *found;
}

int wordEnd(QStringView text, int at)
{
    while (at < text.size()
           && (text[at].isLetterOrNumber() || (text[at] == u'-' && at + 1 < text.size() && text[at + 1].isLetter())))
        ++at;
    return at;
}

struct Phrase
{
    QString noun;
    int end = 0;
};

/// "a year earlier" tells when, not how often.
bool tellsWhen(QStringView lowered, int at)
{
    static const PrefixTable<bool> words = {{u" ago", true},   {u" earlier", true}, {u" before", true}, {u" later", true},
                                            {u" after", true}, {u" old", true},     {u" from now", true}};
    return bool(words.startingAt(lowered, at));
}

/// "1,000 tokens": a round number of things that a price is for.
Phrase roundPhrase(QStringView lowered, int at)
{
    static const PrefixTable<QStringView> numbers = {{u"1,000 ", u"thousand"},    {u"1000 ", u"thousand"}, {u"100 ", u"hundred"},
                                                     {u"1,000,000 ", u"million"}, {u"1 million ", u"million"}};
    const auto number = numbers.startingAt(lowered, at);
    if (!number)
        return {};
    const int begin = at + number.length;
    const int end = wordEnd(lowered, begin);
    if (end == begin || !lowered[begin].isLetter())
        return {};
    return {number.value->toString() + u' ' + lowered.mid(begin, end - begin).toString(), end};
}

/// "GPU", "million input tokens", "square foot" at `at`.
Phrase nounPhrase(QStringView lowered, QStringView text, int at)
{
    int end = wordEnd(lowered, at);
    const QStringView first = lowered.mid(at, end - at);
    if (!first.isEmpty() && first.front().isDigit())
        return roundPhrase(lowered, at);
    if (first.isEmpty() || !first.front().isLetter())
        return {};
    if (first == u"million" || first == u"thousand" || first == u"billion") {
        for (int words = 0; words < 3 && end < lowered.size() && lowered[end] == u' '; ++words) {
            end = wordEnd(lowered, end + 1);
            if (lowered[end - 1] == u's')
                break;
        }
        return {lowered.mid(at, end - at).toString(), end};
    }
    if ((first == u"square" || first == u"metric" || first == u"cubic") && end < lowered.size() && lowered[end] == u' ')
        end = wordEnd(lowered, end + 1);
    if (first == u"cent" || first == u"se" || first == u"capita")
        return first == u"capita" ? Phrase{QStringLiteral("person"), end} : Phrase();
    const bool isAcronym = text[at].isUpper() && end - at > 1 && text[at + 1].isUpper();
    return {(isAcronym ? text : lowered).mid(at, end - at).toString(), end};
}

} // namespace

QStringList chinesePer(QStringView text, Range span)
{
    QStringList result;
    const int begin = clauseBegin(text, span.begin);
    for (int at = begin; at < span.begin; ++at) {
        if (text[at] != u'每')
            continue;
        const QStringView noun = nounAfterEvery(text, at + 1, span.begin);
        if (!noun.isEmpty()
            && (isTime(noun) || span.begin - at <= kThingReach
                || text.mid(at + 1, span.begin - at - 1).contains(u'每')))
            appendOnce(result, noun);
    }
    if (result.isEmpty())
        appendOnce(result, nounAfterOne(text, begin, span.begin));
    int after = span.end;
    while (after < text.size() && (text[after] == u'/' || text[after] == u'／' || text[after] == u'每')) {
        const auto hit = things().startingAt(text, after + 1);
        if (!hit)
            break;
        appendOnce(result, *hit.value);
        after += 1 + hit.length;
    }
    return result;
}

QStringList englishPer(QStringView lowered, QStringView text, int at, int *end)
{
    QStringList result;
    static const PrefixTable<bool> openers = {{u" per ", true},  {u" for each ", true}, {u" for every ", true},
                                              {u" each ", true}, {u" every ", true},    {u"/", true},
                                              {u" / ", true},    {u" a ", false},       {u" an ", false},
                                              {u"-a-", false},   {u"-per-", true},      {u"-an-", false}};
    *end = at;
    while (const auto opener = openers.startingAt(lowered, *end)) {
        const int begin = *end + opener.length;
        const Phrase phrase = nounPhrase(lowered, text, begin);
        const QStringView known =
            articleNoun(QStringView(phrase.noun).isEmpty() ? QStringView() : lowered.mid(begin, phrase.end - begin));
        const bool needsKnown = !*opener.value || lowered.mid(*end, opener.length).contains(u"each")
            || lowered[*end] == u'/' || lowered.mid(*end, opener.length).contains(u"every");
        if (phrase.noun.isEmpty() || (needsKnown && known.isEmpty()) || (!*opener.value && tellsWhen(lowered, phrase.end)))
            break;
        appendOnce(result, known.isEmpty() || known == u"gpu" ? QStringView(phrase.noun) : known);
        *end = phrase.end;
    }
    if (!result.isEmpty())
        return result;
    for (const QStringView adverb : {QStringView(u" annually"), QStringView(u" yearly"), QStringView(u" apiece"),
                                     QStringView(u" monthly"), QStringView(u" each")}) {
        if (lowered.mid(at).startsWith(adverb) && wordEnd(lowered, at + 1) == at + adverb.size()) {
            *end = at + static_cast<int>(adverb.size());
            return {adverb == u" monthly"        ? QStringLiteral("month")
                        : adverb.endsWith(u"ly") ? QStringLiteral("year")
                                                 : QStringLiteral("unit")};
        }
    }
    return result;
}

bool isTimeOnly(const QStringList &per)
{
    return std::all_of(per.begin(), per.end(), [](const QString &noun) { return isTime(noun); });
}

} // namespace concord
