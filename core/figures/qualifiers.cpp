// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/qualifiers.h"

#include "core/figures/prefixtable.h"

namespace concord {

namespace {

using Table = PrefixTable<Qualifier>;
using enum Qualifier;

constexpr std::pair<QStringView, Qualifier> kChineseBefore[] = {
    {u"至少", AtLeast},
    {u"最少", AtLeast},
    {u"起碼", AtLeast},
    {u"不少於", AtLeast},
    {u"不低於", AtLeast},
    {u"不下", AtLeast},
    {u"高達", UpTo},
    {u"多達", UpTo},
    {u"高达", UpTo},
    {u"最高", UpTo},
    {u"最高達", UpTo},
    {u"最多可達", UpTo},
    {u"可達", UpTo},
    {u"最多", UpTo},
    {u"至多", AtMost},
    {u"頂多", AtMost},
    {u"不超過", AtMost},
    {u"不逾", AtMost},
    {u"不得超過", AtMost},
    {u"不高於", AtMost},
    {u"未超過", AtMost},
    {u"約", About},
    {u"约", About},
    {u"大約", About},
    {u"大概", About},
    {u"約為", About},
    {u"約合", About},
    {u"約值", About},
    {u"約占", About},
    {u"約佔", About},
    {u"約有", About},
    {u"約當", About},
    {u"約需", About},
    {u"約達", About},
    {u"約在", About},
    {u"約介於", About},
    {u"約落在", About},
    {u"約等於", About},
    {u"約相當於", About},
    {u"概約", About},
    {u"約莫", About},
    {u"差不多", About},
    {u"估計", About},
    {u"原估計", None},
    {u"原先估計", None},
    {u"左右", About},
    {u"近", Nearly},
    {u"最近", None},
    {u"附近", None},
    {u"超級", None},
    {u"時近", None},
    {u"將近", Nearly},
    {u"接近", Nearly},
    {u"逼近", Nearly},
    {u"幾近", Nearly},
    {u"幾乎", Nearly},
    {u"超過", MoreThan},
    {u"超过", MoreThan},
    {u"超過了", MoreThan},
    {u"超出", MoreThan},
    {u"超", MoreThan},
    {u"逾", MoreThan},
    {u"破", MoreThan},
    {u"突破", MoreThan},
    {u"高於", MoreThan},
    {u"高于", MoreThan},
    {u"多於", MoreThan},
    {u"大於", MoreThan},
    {u"高出", None},
    {u"買超", None},
    {u"賣超", None},
    {u"入超", None},
    {u"出超", None},
    {u"超徵", None},
    {u"多出", None},
    {u"跌破", LessThan},
    {u"摜破", LessThan},
    {u"失守", LessThan},
    {u"貶破", MoreThan},
    {u"不只", MoreThan},
    {u"不止", MoreThan},
    {u"大於等於", AtLeast},
    {u"大於或等於", AtLeast},
    {u"大於或者等於", AtLeast},
    {u"大于等于", AtLeast},
    {u"≥", AtLeast},
    {u">=", AtLeast},
    {u"> =", AtLeast},
    {u"小於等於", AtMost},
    {u"小於或等於", AtMost},
    {u"小於或者等於", AtMost},
    {u"小于等于", AtMost},
    {u"≤", AtMost},
    {u"<=", AtMost},
    {u"< =", AtMost},
    {u">", MoreThan},
    {u"＞", MoreThan},
    {u"<", LessThan},
    {u"＜", LessThan},
    {u"不到", LessThan},
    {u"不足", LessThan},
    {u"未滿", LessThan},
    {u"不滿", LessThan},
    {u"未達", LessThan},
    {u"低於", LessThan},
    {u"低于", LessThan},
    {u"少於", LessThan},
    {u"小於", LessThan},
    {u"未及", LessThan},
    {u"不及", LessThan},
};

const Table &chineseBefore()
{
    static const Table table(kChineseBefore);
    return table;
}

const Table &chineseAfter()
{
    static const Table table = {
        {u"餘震", None},          {u"餘額", None},          {u"餘命", None},      {u"出頭", MoreThan},
        {u"有餘", MoreThan},      {u"附近", About},         {u"之下", LessThan},  {u"之上", MoreThan},
        {u"以上", AtLeast},       {u"以下", AtMost},        {u"左右", About},     {u"上下", About},
        {u"多", MoreThan},        {u"餘", MoreThan},        {u"起", AtLeast},     {u"以內", AtMost},
        {u"不到", LessThan},      {u"之譜", About},         {u"開外", MoreThan},  {u"多出", None},
        {u"多於", None},          {u"多了", None},          {u"多過", None},      {u"（甚至更多）", AtLeast},
        {u"(甚至更多)", AtLeast}, {u"（或更多）", AtLeast}, {u"或更多", AtLeast}, {u"甚至更多", AtLeast},
    };
    return table;
}

constexpr std::pair<QStringView, Qualifier> kEnglishBefore[] = {
    {u"at least", AtLeast},
    {u"no less than", AtLeast},
    {u"no fewer than", AtLeast},
    {u"not less than", AtLeast},
    {u"a minimum of", AtLeast},
    {u"minimum of", AtLeast},
    {u"up to", UpTo},
    {u"as much as", UpTo},
    {u"as many as", UpTo},
    {u"as high as", UpTo},
    {u"upto", UpTo},
    {u"at most", AtMost},
    {u"no more than", AtMost},
    {u"not more than", AtMost},
    {u"a maximum of", AtMost},
    {u"maximum of", AtMost},
    {u"at the most", AtMost},
    {u"not exceeding", AtMost},
    {u"not to exceed", AtMost},
    {u"add up to", None},
    {u"adds up to", None},
    {u"added up to", None},
    {u"adding up to", None},
    {u"live up to", None},
    {u"over the past", None},
    {u"over the next", None},
    {u"over the last", None},
    {u"about", About},
    {u"around", About},
    {u"roughly", About},
    {u"approximately", About},
    {u"some", About},
    {u"an estimated", About},
    {u"estimated", About},
    {u"circa", About},
    {u"approx.", About},
    {u"~", About},
    {u"≈", About},
    {u"nearly", Nearly},
    {u"almost", Nearly},
    {u"close to", Nearly},
    {u"just under", Nearly},
    {u"just shy of", Nearly},
    {u"approaching", Nearly},
    {u"more than", MoreThan},
    {u"over", MoreThan},
    {u"above", MoreThan},
    {u"greater than", MoreThan},
    {u"exceeding", MoreThan},
    {u"exceeded", MoreThan},
    {u"exceeds", MoreThan},
    {u"exceed", MoreThan},
    {u"in excess of", MoreThan},
    {u"upwards of", MoreThan},
    {u"upward of", MoreThan},
    {u"higher than", MoreThan},
    {u"well over", MoreThan},
    {u"larger than", MoreThan},
    {u"bigger than", MoreThan},
    {u"beyond", MoreThan},
    {u"bigger or equal than", AtLeast},
    {u"greater or equal than", AtLeast},
    {u"larger or equal than", AtLeast},
    {u"more or equal than", AtLeast},
    {u"bigger than or equal to", AtLeast},
    {u"larger than or equal to", AtLeast},
    {u"greater than or equal to", AtLeast},
    {u"more than or equal to", AtLeast},
    {u"greater or equal to", AtLeast},
    {u"at least or equal to", AtLeast},
    {u"equal to or more than", AtLeast},
    {u"equal to or greater than", AtLeast},
    {u">=", AtLeast},
    {u"=>", None},
    {u"≥", AtLeast},
    {u"smaller or equal than", AtMost},
    {u"less or equal than", AtMost},
    {u"smaller than or equal to", AtMost},
    {u"less than or equal to", AtMost},
    {u"lower than or equal to", AtMost},
    {u"less or equal to", AtMost},
    {u"equal to or less than", AtMost},
    {u"<=", AtMost},
    {u"≤", AtMost},
    {u"smaller than", LessThan},
    {u"no later than", None},
    {u">", MoreThan},
    {u"topped", MoreThan},
    {u"surpassed", MoreThan},
    {u"less than", LessThan},
    {u"fewer than", LessThan},
    {u"under", LessThan},
    {u"below", LessThan},
    {u"lower than", LessThan},
    {u"<", LessThan},
    {u"short of", LessThan},
};

const Table &englishBefore()
{
    static const Table table(kEnglishBefore);
    return table;
}

const Table &englishAfter()
{
    static const Table table = {
        {u"or more", AtLeast},   {u"or above", AtLeast},  {u"or higher", AtLeast}, {u"and up", AtLeast},
        {u"and above", AtLeast}, {u"and over", AtLeast},  {u"or less", AtMost},    {u"or fewer", AtMost},
        {u"or below", AtMost},   {u"or so", About},       {u"at least", AtLeast},  {u"at most", AtMost},
        {u"(or more", AtLeast},  {u"-plus", MoreThan},    {u"+", MoreThan},        {u"plus", MoreThan},
        {u"or less than", None}, {u"or more than", None},
    };
    return table;
}

/// not more than, 不得超過: the denied hedge.
Qualifier denied(Qualifier qualifier)
{
    return qualifier == MoreThan ? AtMost : qualifier == LessThan ? AtLeast : qualifier;
}

bool isDeniedInChinese(QStringView text, int end)
{
    static const PrefixTable<bool> denials = {{u"不", true},    {u"未", true},   {u"沒", true},   {u"不得", true},
                                              {u"不能", true},  {u"不可", true}, {u"不宜", true}, {u"不會", true},
                                              {u"不應", true},  {u"不致", true}, {u"沒有", true}, {u"不可能", true},
                                              {u"不至於", true}};
    return bool(denials.endingAt(text, end));
}

bool isDeniedInEnglish(QStringView lowered, int end)
{
    const QStringView before = lowered.left(end).trimmed();
    static constexpr QStringView kDenials[] = {u" not", u" no",     u" nor",    u" never",
                                               u"n't",  u" not be", u" cannot", u" nor be"};
    return std::any_of(std::begin(kDenials), std::end(kDenials),
                       [&](QStringView denial) { return before.endsWith(denial); });
}

/// "55 percent more than the $147 billion" compares, it does not hedge.
bool isComparison(QStringView hedge, QStringView before)
{
    const QStringView left = before.trimmed();
    static constexpr QStringView kMeasures[] = {u" percent", u"%",     u" times",  u" points",
                                                u" third",   u" half", u" quarter"};
    return hedge.endsWith(u"than") && std::any_of(std::begin(kMeasures), std::end(kMeasures), [&](QStringView measure) {
               return left.endsWith(measure);
           });
}

bool isWordBoundary(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !(text[at - 1].isLetter() && text[at].isLetter());
}

int skipSpacesBack(QStringView text, int end)
{
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'\u00A0'))
        --end;
    return end;
}

/// 至少需要籌集30億: the hedge stands a few characters before, in the same clause.
Qualifier distantChineseQualifier(QStringView text, int end)
{
    static const Table table = {{u"至少", AtLeast}, {u"最多", UpTo},   {u"最高", UpTo},
                                {u"至多", AtMost},  {u"頂多", AtMost}, {u"超過了", MoreThan}};
    static constexpr QStringView kStops = u"，。；、：（）「」『』,;:()!?！？者";
    for (int at = end, steps = 0; at > 0 && steps < 8; --at, ++steps) {
        if (const auto word = table.endingAt(text, at))
            return *word.value;
        if (kStops.contains(text[at - 1]) || text[at - 1].isDigit())
            break;
    }
    return None;
}

/// 不到疫情前的七成, 超過總人口的三分之二, 幾乎占人口的四成: shares are hedged before the whole they are taken of.
Qualifier shareQualifier(QStringView text, int end)
{
    static const Table table = {{u"不到", LessThan},  {u"不足", LessThan},  {u"未達", LessThan}, {u"超過", MoreThan},
                                {u"不少於", AtLeast}, {u"不低於", AtLeast}, {u"至少", AtLeast},  {u"幾乎", Nearly},
                                {u"將近", Nearly},    {u"接近", Nearly},    {u"約占", About},    {u"約佔", About},
                                {u"約為", About},     {u"大約", About},     {u"約是", About},    {u"不超過", AtMost},
                                {u"不得超過", AtMost}};
    static constexpr QStringView kStops = u"，。；、：（）「」『』,;:()!?！？一二兩三四五六七八九十百千萬億者";
    constexpr int kFar = 12;
    constexpr int kNear = 9;
    const int reach = text.left(end).endsWith(u"的") || text.left(end).endsWith(u"之") ? kFar : kNear;
    for (int at = end; at > 0 && end - at < reach; --at) {
        if (const auto word = table.endingAt(text, at);
            word && !(at < text.size() && (text[at] == u'率' || text[at] == u'額')))
            return isDeniedInChinese(text, at - word.length) ? denied(*word.value) : *word.value;
        if (kStops.contains(text[at - 1]) || text[at - 1].isDigit())
            break;
    }
    return None;
}

bool isShare(QStringView figure)
{
    return figure.endsWith(u"%") || figure.endsWith(u"％") || figure.contains(u"成") || figure.contains(u"分之")
        || figure.endsWith(u"倍") || figure == u"一半" || figure == u"半數";
}

} // namespace

Qualifier chineseQualifier(QStringView text, Range span)
{
    int after = span.end;
    while (after < text.size() && text[after] == u' ')
        ++after;
    const auto behind = chineseAfter().startingAt(text, after);
    // 僅5%不到一小時: the hedge is of what follows
    const bool hedgesNext = behind && *behind.value == LessThan && after + behind.length < text.size()
        && QStringView(u"一二兩三四五六七八九十百0123456789").contains(text[after + behind.length]);
    if (behind && *behind.value != MoreThan && *behind.value != None && !hedgesNext)
        return *behind.value;
    int end = skipSpacesBack(text, span.begin);
    if (end > 0
        && (text[end - 1] == u'的' || text[end - 1] == u'為' || text[end - 1] == u'了' || text[end - 1] == u'達'
            || text[end - 1] == u'有')) {
        if (const auto before = chineseBefore().endingAt(text, end))
            return isDeniedInChinese(text, end - before.length) ? denied(*before.value) : *before.value;
        --end;
    }
    if (const auto before = chineseBefore().endingAt(text, end))
        return isDeniedInChinese(text, end - before.length) ? denied(*before.value) : *before.value;
    if (behind && !hedgesNext)
        return *behind.value;
    const Qualifier distant = distantChineseQualifier(text, end);
    return distant == None && isShare(text.mid(span.begin, span.length())) ? shareQualifier(text, end) : distant;
}

Qualifier englishQualifier(QStringView lowered, Range span)
{
    int after = span.end;
    while (after < lowered.size() && (lowered[after] == u' ' || lowered[after] == u','))
        ++after;
    if (const auto behind = englishAfter().startingAt(lowered, after);
        behind && isWordBoundary(lowered, after + behind.length)) {
        const bool isGlued = after == span.end;
        const bool isSign = !lowered[after].isLetter();
        if ((isGlued == isSign || lowered[after] == u'(') && *behind.value != None)
            return *behind.value;
    }
    int end = skipSpacesBack(lowered, span.begin);
    for (const QStringView filler : {QStringView(u"the"), QStringView(u"a"), QStringView(u"an"), QStringView(u"only"),
                                     QStringView(u"just"), QStringView(u"maybe")}) {
        const bool stands = lowered.left(end).endsWith(filler) && isWordBoundary(lowered, end - filler.size());
        if (stands && !englishBefore().endingAt(lowered, end)) {
            end = skipSpacesBack(lowered, end - static_cast<int>(filler.size()));
            break;
        }
    }
    const auto before = englishBefore().endingAt(lowered, end);
    if (!before || !isWordBoundary(lowered, end - before.length)
        || isComparison(lowered.left(end), lowered.left(end - before.length)))
        return None;
    return isDeniedInEnglish(lowered, end - before.length) ? denied(*before.value) : *before.value;
}

} // namespace concord
