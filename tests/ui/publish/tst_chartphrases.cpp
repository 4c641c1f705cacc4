// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/chartphrases.h"

#include "core/charts/alttext.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Datum datum(const QString &entity, int year, qint64 billions, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result;
    result.entity = entity;
    result.period = Period::year(year);
    result.low = result.high = Decimal::fromInteger(billions * 1'000'000'000);
    result.unit = u"USD"_s;
    result.status = status;
    return result;
}

ChartContent chart(ChartForm kind)
{
    ChartContent result;
    result.spec.kind = kind;
    result.spec.unit = u"USD"_s;
    result.spec.title = {u"Spending rises"_s, u"支出上升"_s};
    result.spec.subtitle = {u"Spending on servers"_s, u"伺服器支出"_s};
    result.spec.names = {{u"Acme"_s, {u"Acme"_s, u"頂峰"_s}}};
    result.data = {datum(u"Acme"_s, 2022, 4), datum(u"Acme"_s, 2024, 9, ClaimStatus::Unverified), datum(u"Initech"_s, 2023, 2, ClaimStatus::Disputed)};
    result.data[1].high = Decimal::fromInteger(11'000'000'000);
    return result;
}

QString kindName(ChartForm kind, Language language)
{
    static const QStringList kEnglish{u"Grouped bar chart"_s, u"Bar chart with ranges"_s, u"Step line chart"_s, u"Sorted bar chart"_s,
                                      u"Diverging bar chart"_s, u"Stacked bar chart"_s, u"Line chart"_s, u"Dot plot"_s, u"Slope chart"_s,
                                      u"Timeline"_s, u"Small multiples"_s};
    static const QStringList kChinese{u"分組長條圖"_s, u"帶範圍的長條圖"_s, u"階梯折線圖"_s, u"排序長條圖"_s, u"正負長條圖"_s, u"堆疊長條圖"_s, u"折線圖"_s,
                                      u"點圖"_s, u"斜率圖"_s, u"時間軸"_s, u"小型多圖"_s};
    return (isChinese(language) ? kChinese : kEnglish).value(static_cast<int>(kind));
}

} // namespace

class ChartPhrasesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAReaderCannotSee_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (int form = 0; form < kChartFormCount; ++form)
            QTest::addRow("%s", qPrintable(chartFormName(static_cast<ChartForm>(form)))) << static_cast<ChartForm>(form);
    }
    void tellsWhatAReaderCannotSee()
    {
        QFETCH(ChartForm, kind);
        const QString english = altText(chart(kind), Language::English, chartWords(Language::English));
        QCOMPARE(english, kindName(kind, Language::English) + (kind == ChartForm::SmallMultiples ? u" of bars"_s : QString())
                     + u": Spending on servers. Values: 3, for Acme, Initech, from 2022 to 2024. Unit: US$. "
                       "Highest: Acme, 2024: $9bn–11bn. Lowest: Initech, 2023: $2bn. Not verified: 2."_s);
        const QString chinese = altText(chart(kind), Language::TraditionalChinese, chartWords(Language::TraditionalChinese));
        QVERIFY2(chinese.startsWith(kindName(kind, Language::TraditionalChinese)), qPrintable(chinese));
        for (const QString &part : {u"伺服器支出"_s, u"共3個數值，涵蓋頂峰、Initech，期間為2022年至2024年"_s, u"單位：美元"_s,
                                    u"最高：頂峰，2024年：90億至110億美元"_s, u"最低：Initech，2023年：20億美元"_s, u"未經核實：2個"_s})
            QVERIFY2(chinese.contains(part), qPrintable(chinese));
        QVERIFY(english.size() <= 250 && chinese.size() <= 250);
    }

    void saysOnePeriodOnce()
    {
        ChartContent one = chart(ChartForm::SortedBars);
        for (Datum &each : one.data)
            each.period = Period::year(2024);
        QVERIFY(altText(one, Language::English, chartWords(Language::English)).contains(u"Initech, 2024."_s));
        QVERIFY(altText(one, Language::TraditionalChinese, chartWords(Language::TraditionalChinese)).contains(u"期間為2024年。"_s));
    }

    void saysAUnitOnce()
    {
        ChartContent said = chart(ChartForm::Line);
        said.spec.subtitle = {u"Spending, US dollars"_s, u"支出（美元）"_s};
        QVERIFY(!altText(said, Language::English, chartWords(Language::English)).contains(u"Unit"_s));
        QVERIFY(!altText(said, Language::TraditionalChinese, chartWords(Language::TraditionalChinese)).contains(u"單位"_s));
    }

    void leavesNoWordOut()
    {
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            const ChartWords words = chartWords(language);
            for (const QString *text : {&words.unverified, &words.disputed, &words.range, &words.noData, &words.logAxis, &words.altUnit, &words.altSlope,
                                        &words.altTimeline, &words.altMultiples, &words.altExtentOnce, &words.quarterOnly})
                QVERIFY(!text->isEmpty());
            QCOMPARE(words.months.size(), 12);
        }
    }
};

QTEST_APPLESS_MAIN(ChartPhrasesTest)
#include "tst_chartphrases.moc"
