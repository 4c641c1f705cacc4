// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/chartphrases.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

ChartWords englishWords()
{
    ChartWords words;
    words.unverified = u"unverified"_s;
    words.disputed = u"disputed"_s;
    words.outdated = u"outdated"_s;
    words.range = u"from the low to the high figure"_s;
    words.conflict = u"sources disagree"_s;
    words.noData = u"No data yet. Record claims or import a series with this metric."_s;
    words.sourceLine = u"Source: %1"_s;
    words.noSource = u"not given"_s;
    words.noteLine = u"Note: %1"_s;
    words.withUnit = u"%1, %2"_s;
    words.withDetail = u"%1 (%2)"_s;
    words.missing = u"No data: %1."_s;
    words.andMore = u"and %1 more"_s;
    words.hidden = u"Not shown: %1."_s;
    words.withPeriod = u"%1, %2"_s;
    words.gain = u"above zero"_s;
    words.loss = u"below zero"_s;
    words.listSeparator = u", "_s;
    words.sentenceGap = u" "_s;
    words.months = {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    words.year = u"%1"_s;
    words.half = u"H%2 %1"_s;
    words.quarter = u"Q%2 %1"_s;
    words.quarterOnly = u"Q%1"_s;
    words.month = u"%2 %1"_s;
    words.day = u"%3 %2 %1"_s;
    words.days = u"%1 – %2"_s;
    words.markLabel = u"%1, %2: %3"_s;
    words.altBars = u"Grouped bar chart: %1."_s;
    words.altRanges = u"Bar chart with ranges: %1."_s;
    words.altSteps = u"Step line chart: %1."_s;
    words.altSorted = u"Sorted bar chart: %1."_s;
    words.altDiverging = u"Diverging bar chart: %1."_s;
    words.altStacked = u"Stacked bar chart: %1."_s;
    words.altLine = u"Line chart: %1."_s;
    words.altDots = u"Dot plot: %1."_s;
    words.altSlope = u"Slope chart: %1."_s;
    words.altTimeline = u"Timeline: %1."_s;
    words.altMultiples = u"Small multiples of bars: %1."_s;
    words.logAxis = u"Logarithmic scale."_s;
    words.altUnit = u"Unit: %1."_s;
    words.altExtent = u"Values: %1, for %2, from %3 to %4."_s;
    words.altExtentOnce = u"Values: %1, for %2, %3."_s;
    words.altExtremes = u"Highest: %1. Lowest: %2."_s;
    words.altDoubtful = u"Not verified: %1."_s;
    words.altEmpty = u"No data."_s;
    return words;
}

ChartWords chineseWords()
{
    ChartWords words;
    words.unverified = u"未核實"_s;
    words.disputed = u"有爭議"_s;
    words.outdated = u"已過時"_s;
    words.range = u"由低至高的估計範圍"_s;
    words.conflict = u"說法不一"_s;
    words.noData = u"尚無資料。請記錄此指標的主張，或匯入數列。"_s;
    words.sourceLine = u"資料來源：%1"_s;
    words.noSource = u"未註明"_s;
    words.noteLine = u"註：%1"_s;
    words.withUnit = u"%1，單位：%2"_s;
    words.withDetail = u"%1（%2）"_s;
    words.missing = u"無資料：%1。"_s;
    words.andMore = u"另%1項"_s;
    words.hidden = u"圖中未列：%1。"_s;
    words.withPeriod = u"%1，%2"_s;
    words.gain = u"高於零"_s;
    words.loss = u"低於零"_s;
    words.listSeparator = u"、"_s;
    for (int month = 1; month <= 12; ++month)
        words.months << u"%1月"_s.arg(month);
    words.year = u"%1年"_s;
    words.half = u"%1年H%2"_s;
    words.quarter = u"%1年第%2季"_s;
    words.quarterOnly = u"第%1季"_s;
    words.month = u"%1年%2"_s;
    words.day = u"%1年%2%3日"_s;
    words.days = u"%1至%2"_s;
    words.markLabel = u"%1，%2：%3"_s;
    words.altBars = u"分組長條圖：%1。"_s;
    words.altRanges = u"帶範圍的長條圖：%1。"_s;
    words.altSteps = u"階梯折線圖：%1。"_s;
    words.altSorted = u"排序長條圖：%1。"_s;
    words.altDiverging = u"正負長條圖：%1。"_s;
    words.altStacked = u"堆疊長條圖：%1。"_s;
    words.altLine = u"折線圖：%1。"_s;
    words.altDots = u"點圖：%1。"_s;
    words.altSlope = u"斜率圖：%1。"_s;
    words.altTimeline = u"時間軸：%1。"_s;
    words.altMultiples = u"小型多圖（長條）：%1。"_s;
    words.logAxis = u"採對數尺度。"_s;
    words.altUnit = u"單位：%1。"_s;
    words.altExtent = u"共%1個數值，涵蓋%2，期間為%3至%4。"_s;
    words.altExtentOnce = u"共%1個數值，涵蓋%2，期間為%3。"_s;
    words.altExtremes = u"最高：%1。最低：%2。"_s;
    words.altDoubtful = u"未經核實：%1個。"_s;
    words.altEmpty = u"沒有資料。"_s;
    return words;
}

} // namespace

ChartWords chartWords(Language language)
{
    return isChinese(language) ? chineseWords() : englishWords();
}

} // namespace concord
