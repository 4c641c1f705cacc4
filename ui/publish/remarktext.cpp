// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/remarktext.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

using Rule = Remark::Rule;

/// On what a chart says: units, sources, words, periods.
Bilingual wordsSentence(Rule rule)
{
    switch (rule) {
    case Rule::LegendForFew:
        return {u"Only %1 series: name them beside the marks instead of in a legend."_s, u"只有%1個數列：請直接標示名稱，不用圖例。"_s};
    case Rule::NoUnit:
        return {u"The unit is not stated. Add it to the subtitle."_s, u"未標明單位。請寫在副標題中。"_s};
    case Rule::TooManySeries:
        return {u"%1 series are more than colours can tell apart. Show fewer, or split the chart."_s,
                u"共有%1個數列，顏色難以區分。請減少數列或拆成多張圖。"_s};
    case Rule::NoSource:
        return {u"There is no source line. Say where the figures come from."_s, u"缺少資料來源。請註明數字出處。"_s};
    case Rule::NoAccessDate:
        return {u"The source is on the web. Say on which day it was read."_s, u"資料來源為網頁。請註明查閱日期。"_s};
    case Rule::NoFinding:
        return {u"There is no title. State the finding."_s, u"缺少標題。請寫出發現。"_s};
    case Rule::DoubtNotShown:
        return {u"%1: an uncertain value looks like a fact."_s, u"%1：不確定的數值看起來像是事實。"_s};
    case Rule::LowContrast:
        return {u"%1: too little contrast with what is behind it."_s, u"%1：與背景對比不足。"_s};
    case Rule::Conflict:
        return {u"%1: the claims contradict each other. Both are drawn; say in the notes which is to be believed."_s,
                u"%1：各則主張互相矛盾。圖上並列，請在註中說明何者可信。"_s};
    case Rule::NoPeriod:
        return {u"%1: nothing says when this was. Give the value a period, or name the year in the subtitle."_s, u"%1：未說明是何時的數值。請補上期間，或在副標題寫明年份。"_s};
    case Rule::MixedLengths:
        return {u"Periods of different lengths stand beside each other, such as quarters and years. Choose one length under Data."_s,
                u"圖中並列長短不一的期間（如季與全年）。請在「資料」中選定一種期間長度。"_s};
    case Rule::NoAltText:
        return {u"There is no alternative text for people who do not see the chart."_s, u"缺少供無法看圖者使用的替代文字。"_s};
    case Rule::NoData:
        return {u"There is nothing to draw. Record claims or import a series for the metric “%1”."_s,
                u"沒有可畫的資料。請為指標「%1」記錄主張或匯入數列。"_s};
    case Rule::MixedUnits:
        return {u"The values have more than one unit. Choose one in the chart’s settings."_s, u"數值的單位不只一種。請在圖表設定中選定一種。"_s};
    case Rule::OneLanguage:
        return {u"Given in one language only: %1. Add the other."_s, u"只有一種語言：%1。請補上另一種。"_s};
    default:
        return {};
    }
}

Bilingual sentence(Rule rule)
{
    switch (rule) {
    case Rule::BarsNotFromZero:
        return {u"The bars do not start at zero. Let the axis begin at zero."_s, u"長條未自零開始。請讓座標軸從零開始。"_s};
    case Rule::LineOnFloor:
        return {u"The axis is cut and the line lies low in the plot. Leave a third of it free below the line, or begin at zero."_s,
                u"座標軸經截短，折線貼近底部。請在線下留出三分之一空間，或讓座標軸從零開始。"_s};
    case Rule::Unsorted:
        return {u"The rows are in no order. Sort them by value, or list the entities in an order that means something."_s,
                u"各列沒有順序。請依數值排序，或依有意義的次序列出對象。"_s};
    case Rule::TitleNotLeft:
        return {u"The title does not begin at the left edge."_s, u"標題未靠左對齊。"_s};
    case Rule::TypeSizes:
        return {u"The type has %1 sizes, or one below 11 pixels. Keep to three."_s, u"字級有%1種，或有小於11像素者。請限用三種。"_s};
    case Rule::PrintSize:
        return {u"Printed at the width of its column the smallest type is %1 points. Use the size of the column, or fewer words."_s,
                u"依欄寬印刷時，最小的字只有%1點。請改用該欄的尺寸，或精簡文字。"_s};
    case Rule::LogScale:
        return {u"A logarithmic axis suits lines of values above zero only. It is drawn with an even scale."_s,
                u"對數尺度只適用於數值皆大於零的折線，故仍以一般尺度繪製。"_s};
    case Rule::WrongKind:
        return {u"The kind of chart does not fit the data."_s, u"圖表類型不適合這些資料。"_s};
    case Rule::AnnotationUnplaced:
        return {u"Annotations without room or place: %1. Shorten or move them."_s, u"有%1則註解放不下或沒有位置。請縮短或移動。"_s};
    default:
        return wordsSentence(rule);
    }
}

/// What does not fit, and which kind would.
Bilingual misfitText(const QString &how)
{
    if (how == u"one-value"_s)
        return {u"A line needs values of more than one date. Use bars or dots."_s, u"折線需要一個以上日期的數值。請改用長條圖或點圖。"_s};
    if (how == u"one-period"_s)
        return {u"A slope compares two periods, and there is one. Use sorted bars."_s, u"斜率圖比較兩個期間，但只有一個。請改用排序長條圖。"_s};
    if (how == u"hidden-periods"_s)
        return {u"A slope shows the first and last period only; those between are hidden. Use a line, or choose two periods."_s,
                u"斜率圖只顯示首尾兩期，中間各期不會出現。請改用折線圖，或只選兩個期間。"_s};
    if (how == u"lone-ends"_s)
        return {u"Some have a value in one of the two periods only, and no line. Draw those that have both, or use dots."_s,
                u"部分對象只有其中一期的數值，無法連線。請只畫兩期皆有者，或改用點圖。"_s};
    if (how == u"mixed-signs"_s)
        return {u"Gains and losses do not add up in one stack. Use grouped or diverging bars."_s, u"盈虧無法堆疊相加。請改用分組或正負長條圖。"_s};
    if (how == u"no-losses"_s)
        return {u"Nothing is below zero. Use sorted bars."_s, u"沒有低於零的數值。請改用排序長條圖。"_s};
    return {u"Some values have no date and are not drawn. Use rows, or give them a period."_s, u"部分數值沒有日期，未畫出。請改用橫列圖，或補上期間。"_s};
}

QString withSubject(const QString &text, const QString &subject)
{
    return text.contains(u"%1"_s) ? text.arg(subject) : text;
}

/// Field names of a chart's specification, as people call them.
Bilingual subjectName(const QString &field)
{
    if (field == u"title"_s)
        return {field, u"標題"_s};
    if (field == u"subtitle"_s)
        return {field, u"副標題"_s};
    if (field == u"source"_s)
        return {field, u"資料來源"_s};
    if (field == u"notes"_s)
        return {field, u"註"_s};
    return {field, field};
}

} // namespace

Bilingual remarkText(const Remark &remark)
{
    const Bilingual text = remark.rule == Rule::WrongKind ? misfitText(remark.subject) : sentence(remark.rule);
    const Bilingual subject = remark.rule == Rule::OneLanguage ? subjectName(remark.subject) : Bilingual{remark.subject, remark.subject};
    return {withSubject(text.en, subject.en), withSubject(text.zh, subject.zh)};
}

} // namespace concord
