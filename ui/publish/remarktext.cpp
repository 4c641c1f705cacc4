// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/remarktext.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

using Rule = Remark::Rule;

Bilingual sentence(Rule rule)
{
    switch (rule) {
    case Rule::BarsNotFromZero:
        return {u"The bars do not start at zero. Let the axis begin at zero."_s, u"長條未自零開始。請讓座標軸從零開始。"_s};
    case Rule::LegendForFew:
        return {u"Only %1 series: name them beside the marks instead of in a legend."_s, u"只有%1個數列：請直接標示名稱，不用圖例。"_s};
    case Rule::NoUnit:
        return {u"The unit is not stated. Add it to the subtitle."_s, u"未標明單位。請寫在副標題中。"_s};
    case Rule::TooManySeries:
        return {u"%1 series are more than colours can tell apart. Show fewer, or split the chart."_s,
                u"共有%1個數列，顏色難以區分。請減少數列或拆成多張圖。"_s};
    case Rule::NoSource:
        return {u"There is no source line. Say where the figures come from."_s, u"缺少資料來源。請註明數字出處。"_s};
    case Rule::NoFinding:
        return {u"There is no title. State the finding."_s, u"缺少標題。請寫出發現。"_s};
    case Rule::DoubtNotShown:
        return {u"%1: an uncertain value looks like a fact."_s, u"%1：不確定的數值看起來像是事實。"_s};
    case Rule::NoAltText:
        return {u"There is no alternative text for people who do not see the chart."_s, u"缺少供無法看圖者使用的替代文字。"_s};
    case Rule::NoData:
        return {u"There is nothing to draw. Record claims or import a series for the metric “%1”."_s,
                u"沒有可畫的資料。請為指標「%1」記錄主張或匯入數列。"_s};
    case Rule::MixedUnits:
        return {u"The values have more than one unit. Choose one in the chart’s settings."_s, u"數值的單位不只一種。請在圖表設定中選定一種。"_s};
    case Rule::OneLanguage:
        return {u"Given in one language only: %1. Add the other."_s, u"只有一種語言：%1。請補上另一種。"_s};
    }
    return {};
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
    const Bilingual text = sentence(remark.rule);
    const Bilingual subject = remark.rule == Rule::OneLanguage ? subjectName(remark.subject) : Bilingual{remark.subject, remark.subject};
    return {withSubject(text.en, subject.en), withSubject(text.zh, subject.zh)};
}

} // namespace concord
