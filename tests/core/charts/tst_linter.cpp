// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/linter.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

struct Chart
{
    ChartContent content;
    Scene scene;
};

/// A chart nobody could object to: one verified and one hatched, labelled bar.
Chart soundChart()
{
    Chart chart;
    chart.content.spec.metric = u"loss"_s;
    chart.content.spec.title = {u"A finding"_s, u"發現"_s};
    chart.content.spec.subtitle = {u"A measure"_s, u"量度"_s};
    chart.content.spec.source = {u"A report"_s, u"報告"_s};
    Datum fact;
    fact.entity = u"A"_s;
    fact.unit = u"USD"_s;
    fact.low = fact.high = Decimal(5);
    Datum rumour = fact;
    rumour.status = ClaimStatus::Unverified;
    rumour.high = Decimal(9);
    chart.content.data = {fact, rumour};
    chart.scene.altText = u"Words"_s;
    chart.scene.valueAxis = {Decimal(0), Decimal(10), {Decimal(0), Decimal(10)}};
    chart.scene.seriesCount = 1;
    chart.scene.marks = {SceneMark{0, {}, {}, {}, {}}, SceneMark{1, {}, {}, {}, {}}};
    chart.scene.items = {SceneItem{BoxShape{{}, {InkRole::Series}, false}, 0, true}, SceneItem{BoxShape{{}, {InkRole::Series}, true}, 1, true},
                         SceneItem{BoxShape{{}, {InkRole::SeriesLight}, true}, 1, true}};
    return chart;
}

QStringList codes(const Chart &chart)
{
    QStringList result;
    for (const Remark &remark : lint(chart.content, chart.scene))
        result << remarkCode(remark.rule);
    return result;
}

using Breach = void (*)(Chart &);

} // namespace

class LinterTest : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToSayAboutASoundChart()
    {
        QCOMPARE(codes(soundChart()), QStringList());
    }

    void catchesEveryPlantedBreach_data()
    {
        QTest::addColumn<Breach>("breach");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, Breach breach) { QTest::newRow(name) << breach << code; };
        row("bars from 5", u"R1"_s, [](Chart &c) { c.scene.valueAxis.low = Decimal(5); });
        row("bars from −5 down", u"R1"_s, [](Chart &c) { c.scene.valueAxis = {Decimal(-10), Decimal(-5), {}}; });
        row("legend for two", u"R3"_s, [](Chart &c) { c.scene.hasLegend = true; c.scene.seriesCount = 2; });
        row("no unit", u"R4"_s, [](Chart &c) { c.content.spec.subtitle = {}; for (Datum &d : c.content.data) d.unit.clear(); });
        row("eight series", u"R6"_s, [](Chart &c) { c.scene.seriesCount = 8; });
        row("no source", u"R7"_s, [](Chart &c) { c.content.spec.source = {}; });
        row("blank source", u"R7"_s, [](Chart &c) { c.content.spec.source = {u" "_s, u"　"_s}; });
        row("no title", u"R9"_s, [](Chart &c) { c.content.spec.title = {}; });
        row("doubt looks like a fact", u"R13"_s, [](Chart &c) { for (SceneItem &i : c.scene.items) std::get<BoxShape>(i.shape).isHatched = false; });
        row("range looks like a point", u"R13"_s, [](Chart &c) { c.scene.items.removeLast(); });
        row("no alternative text", u"R15"_s, [](Chart &c) { c.scene.altText.clear(); });
        row("nothing to draw", u"no-data"_s, [](Chart &c) { c.content.data.clear(); });
        row("dollars and euros", u"mixed-units"_s, [](Chart &c) { c.content.data[0].unit = u"EUR"_s; });
        row("title in English only", u"one-language"_s, [](Chart &c) { c.content.spec.title.zh.clear(); });
        row("notes in Chinese only", u"one-language"_s, [](Chart &c) { c.content.spec.notes.zh = u"註"_s; });
    }
    void catchesEveryPlantedBreach()
    {
        QFETCH(Breach, breach);
        QFETCH(QString, code);
        Chart chart = soundChart();
        breach(chart);
        QCOMPARE(codes(chart), QStringList{code});
    }

    void allowsALegendForManyAndALineAboveZero()
    {
        Chart chart = soundChart();
        chart.scene.hasLegend = true;
        chart.scene.seriesCount = 4;
        chart.content.spec.kind = ChartForm::StepLine;
        chart.scene.valueAxis.low = Decimal(5);
        QCOMPARE(codes(chart), QStringList());
    }
};

QTEST_APPLESS_MAIN(LinterTest)
#include "tst_linter.moc"
