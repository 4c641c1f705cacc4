// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/lint/linter.h"

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
    chart.content.spec.subtitle = {u"A measure, 2024"_s, u"2024年量度"_s};
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

/// Two dated values joined by a line.
void makeLine(Chart &chart)
{
    chart.content.spec.kind = ChartForm::Line;
    chart.content.data[0].period = Period::year(2023);
    chart.content.data[1].period = Period::year(2024);
}

void makeRows(Chart &chart, const QList<int> &values)
{
    chart.content.spec.kind = ChartForm::RangeBars;
    chart.content.data.clear();
    chart.scene.marks.clear();
    chart.scene.items.clear();
    chart.scene.valueAxis = {Decimal(-10), Decimal(10), {}};
    for (const int value : values) {
        Datum datum;
        datum.entity = QString::number(value);
        datum.unit = u"USD"_s;
        datum.low = datum.high = Decimal(value);
        chart.scene.marks << SceneMark{static_cast<int>(chart.content.data.size()), {}, {}, {}, {}};
        chart.content.data << datum;
    }
}

void addText(Chart &chart, int size, TextAnchor anchor, const QRectF &bounds = {})
{
    chart.scene.items << SceneItem{TextShape{u"Words"_s, {}, size, size > 16, anchor, {}, bounds}, -1, false};
}

Ink &inkOfLast(Chart &chart)
{
    return std::get<TextShape>(chart.scene.items.last().shape).ink;
}

void addBar(Chart &chart, Ink ink)
{
    chart.scene.items << SceneItem{BoxShape{{0, 0, 100, 40}, ink, false}, 0, true};
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
        row("title is the metric", u"R9"_s, [](Chart &c) { c.content.spec.title = {u"Loss"_s, u"loss"_s}; });
        row("title is the measure", u"R9"_s, [](Chart &c) { c.content.spec.title = c.content.spec.subtitle; });
        row("line on a cut axis", u"R2"_s, [](Chart &c) { makeLine(c); c.scene.valueAxis.low = Decimal(4); });
        row("step line on a cut axis", u"R2"_s, [](Chart &c) { makeLine(c); c.content.spec.kind = ChartForm::StepLine; c.scene.valueAxis.low = Decimal(5); });
        row("line just too low", u"R2"_s, [](Chart &c) { makeLine(c); c.scene.valueAxis = {Decimal(3), Decimal(10), {}}; });
        row("three rows up and down", u"R5"_s, [](Chart &c) { makeRows(c, {5, 9, 2}); });
        row("four rows, one out of place", u"R5"_s, [](Chart &c) { makeRows(c, {9, 5, 6, 2}); });
        row("rows of losses", u"R5"_s, [](Chart &c) { makeRows(c, {-5, 9, -2}); });
        row("centred title", u"R8"_s, [](Chart &c) { addText(c, 20, TextAnchor::Middle); });
        row("title at the right", u"R8"_s, [](Chart &c) { addText(c, 24, TextAnchor::End); });
        row("second line of a title centred", u"R8"_s, [](Chart &c) { addText(c, 20, TextAnchor::Start); addText(c, 20, TextAnchor::Middle); });
        row("tiny type", u"R10"_s, [](Chart &c) { addText(c, 9, TextAnchor::Start); });
        row("type of 10", u"R10"_s, [](Chart &c) { addText(c, 12, TextAnchor::Start); addText(c, 10, TextAnchor::End); });
        row("four sizes", u"R10"_s, [](Chart &c) { for (const int size : {12, 13, 15, 16}) addText(c, size, TextAnchor::Start); });
        row("logarithmic bars", u"R12"_s, [](Chart &c) { c.content.spec.isLogarithmic = true; });
        row("logarithmic rows", u"R12"_s, [](Chart &c) { makeRows(c, {9, 5}); c.content.spec.isLogarithmic = true; });
        row("logarithm of nothing", u"R12"_s, [](Chart &c) { makeLine(c); c.content.spec.isLogarithmic = true; c.content.data[0].low = c.content.data[0].high = Decimal(0); });
        row("line of one date", u"R16"_s, [](Chart &c) { makeLine(c); c.content.data[1].period = c.content.data[0].period; });
        row("slope of one period", u"R16"_s, [](Chart &c) { makeLine(c); c.content.spec.kind = ChartForm::Slope; c.content.data[1].period = c.content.data[0].period; });
        row("slope over three", u"R16"_s, [](Chart &c) { makeLine(c); c.content.spec.kind = ChartForm::Slope; c.content.data << c.content.data[0]; c.content.data[2].period = Period::year(2030); });
        row("stacked gains and losses", u"R16"_s, [](Chart &c) { c.content.spec.kind = ChartForm::StackedBars; c.content.data[0].entity = u"B"_s; c.content.data[0].low = c.content.data[0].high = Decimal(-5); });
        row("diverging without losses", u"R16"_s, [](Chart &c) { c.content.spec.kind = ChartForm::DivergingBars; });
        row("line with an undated value", u"R16"_s, [](Chart &c) { makeLine(c); c.content.data << c.content.data[0]; c.content.data[2].period = {}; });
        row("annotation without room", u"annotation"_s, [](Chart &c) { c.scene.unplacedAnnotations = 1; });
        row("legend for three", u"R3"_s, [](Chart &c) { c.scene.hasLegend = true; c.scene.seriesCount = 3; });
        row("source in one language is another matter", u"one-language"_s, [](Chart &c) { c.content.spec.source.zh.clear(); });
        row("disputed looks like a fact", u"R13"_s, [](Chart &c) { c.content.data[0].status = ClaimStatus::Disputed; });
        row("twelve series", u"R6"_s, [](Chart &c) { c.scene.seriesCount = 12; });
        row("blank alternative text", u"R15"_s, [](Chart &c) { c.scene.altText = u"  "_s; });
        row("percent and dollars", u"R11"_s, [](Chart &c) { c.content.data[1].unit = u"%"_s; });
        row("nothing to draw", u"no-data"_s, [](Chart &c) { c.content.data.clear(); });
        row("dollars and euros", u"R11"_s, [](Chart &c) { c.content.data[0].unit = u"EUR"_s; });
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

    void catchesBreachesSeenInTheScene_data()
    {
        QTest::addColumn<Breach>("breach");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, Breach breach) { QTest::newRow(name) << breach << code; };
        row("words in a series' colour", u"R14"_s, [](Chart &c) { addText(c, 12, TextAnchor::Start); inkOfLast(c) = {InkRole::Series, 2}; });
        row("words in a pale ink", u"R14"_s, [](Chart &c) { addText(c, 12, TextAnchor::Start); inkOfLast(c) = {InkRole::Grid}; });
        row("words on a bar", u"R14"_s, [](Chart &c) { addBar(c, {InkRole::Series}); addText(c, 12, TextAnchor::Start, {10, 10, 40, 15}); });
        row("words on a dot", u"R14"_s, [](Chart &c) { c.scene.items << SceneItem{DotShape{{20, 18}, 6, {InkRole::Series}, false}, 0, false}; addText(c, 12, TextAnchor::Start, {10, 10, 40, 15}); });
        row("words half on paper, half on a bar", u"R14"_s, [](Chart &c) { addBar(c, {InkRole::Series}); c.scene.items << SceneItem{BoxShape{{8, 8, 20, 20}, {InkRole::Paper}, false}, -1, false}; addText(c, 12, TextAnchor::Start, {10, 10, 40, 15}); });
        row("a mark in grey of the grid", u"R14"_s, [](Chart &c) { std::get<BoxShape>(c.scene.items[0].shape).fill = {InkRole::Grid}; });
        row("a mark in the light ink alone", u"R14"_s, [](Chart &c) { std::get<BoxShape>(c.scene.items[0].shape).fill = {InkRole::SeriesLight}; });
        row("no unit and no subtitle in Chinese", u"R4"_s, [](Chart &c) { c.scene.language = Language::TraditionalChinese; c.content.spec.subtitle = {}; c.content.data[0].unit.clear(); c.content.data[1].unit.clear(); });
        row("three values without a unit", u"R4"_s, [](Chart &c) { c.content.spec.subtitle = {}; c.content.data << c.content.data[0]; for (Datum &d : c.content.data) d.unit.clear(); });
        row("bars between 1 and 2", u"R1"_s, [](Chart &c) { c.scene.valueAxis = {Decimal(1), Decimal(2), {}}; });
        row("legend for one", u"R3"_s, [](Chart &c) { c.scene.hasLegend = true; });
        row("eight colours among twenty", u"R6"_s, [](Chart &c) { c.scene.seriesCount = 20; c.content.spec.highlights = u"a b c d e f g h"_s.split(u' '); });
        row("no source in either language", u"R7"_s, [](Chart &c) { c.content.spec.source = {u"\n"_s, {}}; c.content.spec.source.en.clear(); });
        row("a web source without a day", u"R7"_s, [](Chart &c) { c.content.spec.source = {u"Statistics Office, stats.gov.tw"_s, u"統計處，stats.gov.tw"_s}; });
        row("a web address of the year alone", u"R7"_s, [](Chart &c) { c.content.spec.source = {u"https://example.org/table 2024"_s, u"網站"_s}; });
        row("rows that say nowhere when", u"no-period"_s, [](Chart &c) { makeRows(c, {9, 5}); c.content.spec.subtitle = {u"A measure"_s, u"量度"_s}; });
        row("one row among dated ones", u"no-period"_s, [](Chart &c) { makeRows(c, {9, 5}); c.content.spec.subtitle = {u"A measure of 20245 cases"_s, u"量度"_s}; c.content.data[0].period = Period::year(2024); });
        row("a quarter on a line of years", u"mixed-periods"_s, [](Chart &c) { makeLine(c); c.content.data[1].period = Period::quarter(2024, 1); });
        row("a half-year column beside a quarter", u"mixed-periods"_s, [](Chart &c) { c.content.data[0].period = Period::half(2024, 1); c.content.data[1].period = Period::quarter(2024, 3); });
        row("11 pixels in one column", u"R10"_s, [](Chart &c) { c.content.spec.preset = u"column"_s; c.scene.size = {400, 480}; addText(c, 11, TextAnchor::Start); });
        row("points and dollars", u"R11"_s, [](Chart &c) { c.content.data[0].unit = u"pp"_s; });
        row("alternative text of line ends", u"R15"_s, [](Chart &c) { c.scene.altText = u"\n\t"_s; });
        row("two claims that exclude each other", u"conflict"_s, [](Chart &c) { c.content.data[0].low = c.content.data[0].high = Decimal(20); });
        row("just above the range", u"conflict"_s, [](Chart &c) { c.content.data[0].low = c.content.data[0].high = *Decimal::fromString(u"9.01"); });
        row("about 20, and 5 to 9", u"conflict"_s, [](Chart &c) { c.content.data[0].low = c.content.data[0].high = Decimal(20); c.content.data[0].qualifier = Qualifier::About; });
        row("two annotations without room", u"annotation"_s, [](Chart &c) { c.scene.unplacedAnnotations = 2; });
        row("seven annotations without room", u"annotation"_s, [](Chart &c) { c.scene.unplacedAnnotations = 7; c.content.spec.annotations.resize(9); });
        row("no line to draw", u"no-data"_s, [](Chart &c) { makeLine(c); c.content.data.clear(); c.scene.marks.clear(); c.scene.items.clear(); });
        row("no rows to draw", u"no-data"_s, [](Chart &c) { makeRows(c, {}); });
        row("subtitle in Chinese only", u"one-language"_s, [](Chart &c) { c.content.spec.subtitle.en.clear(); });
    }
    void catchesBreachesSeenInTheScene() { catchesEveryPlantedBreach(); }

    void allowsWhatOnlyLooksLikeABreach_data()
    {
        QTest::addColumn<Breach>("change");
        const auto row = [](const char *name, Breach change) { QTest::newRow(name) << change; };
        row("line from zero", [](Chart &c) { makeLine(c); });
        row("line with a third free", [](Chart &c) { makeLine(c); c.scene.valueAxis = {Decimal(1), Decimal(10), {}}; });
        row("logarithmic line", [](Chart &c) { makeLine(c); c.content.spec.isLogarithmic = true; c.scene.valueAxis = {Decimal(1), Decimal(10), {}, true}; });
        row("rows from the greatest", [](Chart &c) { makeRows(c, {9, 5, 2}); });
        row("rows from the least", [](Chart &c) { makeRows(c, {-2, 5, 9}); });
        row("rows as listed", [](Chart &c) { makeRows(c, {5, 9, 2}); c.content.spec.entities = QStringList{u"5"_s, u"9"_s, u"2"_s}; });
        row("two rows", [](Chart &c) { makeRows(c, {5, 9}); });
        row("three sizes of type", [](Chart &c) { for (const int size : {20, 15, 12}) addText(c, size, TextAnchor::Start); });
        row("a label in the middle", [](Chart &c) { addText(c, 12, TextAnchor::Middle); });
        row("seven series", [](Chart &c) { c.scene.seriesCount = 7; });
        row("dots from five", [](Chart &c) { makeRows(c, {9, 8, 7}); c.content.spec.kind = ChartForm::DotPlot; c.scene.valueAxis = {Decimal(5), Decimal(10), {}}; });
        row("slope of two periods", [](Chart &c) { makeLine(c); c.content.spec.kind = ChartForm::Slope; });
        row("diverging losses", [](Chart &c) { makeRows(c, {9, -5}); c.content.spec.kind = ChartForm::DivergingBars; });
        row("rows of quarters and years", [](Chart &c) { makeRows(c, {9, 5}); c.content.data[0].period = Period::year(2024); c.content.data[1].period = Period::quarter(2024, 3); });
        row("a line of days and months", [](Chart &c) { makeLine(c); c.content.data[0].period = Period::month(2023, 1); c.content.data[1].period = Period::day(QDate(2024, 3, 1)); });
        row("a timeline of quarters and years", [](Chart &c) { makeLine(c); c.content.spec.kind = ChartForm::Timeline; c.content.data[1].period = Period::quarter(2024, 1); });
        row("undated rows under a year", [](Chart &c) { makeRows(c, {9, 5}); });
        row("undated rows, the year in the title", [](Chart &c) { makeRows(c, {9, 5}); c.content.spec.subtitle = {}; c.content.spec.title = {u"Up in 2024"_s, u"2024年上升"_s}; });
        row("rows with a period in words", [](Chart &c) { makeRows(c, {9, 5}); c.content.spec.subtitle = {}; for (Datum &d : c.content.data) d.periodText = u"fiscal 2024"_s; });
        row("a column's chart on a slide", [](Chart &c) { c.content.spec.preset = u"column"_s; c.scene.size = {960, 540}; addText(c, 12, TextAnchor::Start); });
        row("words on paper over a bar", [](Chart &c) { addBar(c, {InkRole::Series}); c.scene.items << SceneItem{BoxShape{{8, 8, 60, 20}, {InkRole::Paper}, false}, -1, false}; addText(c, 12, TextAnchor::Start, {10, 10, 40, 15}); });
        row("words on the band of a span", [](Chart &c) { c.scene.items.prepend(SceneItem{BoxShape{{0, 0, 90, 90}, {InkRole::Grid}, false}, -1, true}); addText(c, 12, TextAnchor::Start, {10, 10, 40, 15}); });
        row("words beside a bar", [](Chart &c) { addBar(c, {InkRole::Series}); addText(c, 12, TextAnchor::Start, {200, 10, 40, 15}); });
        row("words over a hollow dot", [](Chart &c) { c.scene.items << SceneItem{DotShape{{20, 18}, 6, {InkRole::Series}, true}, 1, false}; addText(c, 12, TextAnchor::Start, {10, 10, 40, 15}); });
        row("words in a series' dark ink", [](Chart &c) { addText(c, 12, TextAnchor::Start); inkOfLast(c) = {InkRole::SeriesText, 2}; });
        row("two highlights among twenty", [](Chart &c) { c.scene.seriesCount = 20; c.content.spec.highlights = u"a b"_s.split(u' '); });
        row("claims that overlap", [](Chart &c) { c.content.data[0].low = c.content.data[0].high = Decimal(9); });
        row("claims of two years", [](Chart &c) { c.content.data[0].low = c.content.data[0].high = Decimal(20); c.content.data[0].period = Period::year(2023); c.content.data[1].period = Period::year(2024); });
        row("at least five and twenty", [](Chart &c) { c.content.data[1].high.reset(); c.content.data[0].low = c.content.data[0].high = Decimal(20); c.scene.items.removeLast(); });
        row("about nine and a half, and nine", [](Chart &c) { c.content.data[0].low = c.content.data[0].high = *Decimal::fromString(u"9.5"); c.content.data[0].qualifier = Qualifier::About; });
        row("bars down from zero", [](Chart &c) { c.scene.valueAxis = {Decimal(-10), Decimal(0), {}}; });
        row("legend for four", [](Chart &c) { c.scene.hasLegend = true; c.scene.seriesCount = 4; });
        row("unit in the subtitle's words only", [](Chart &c) { for (Datum &d : c.content.data) d.unit.clear(); });
        row("two companies, one unit", [](Chart &c) { c.content.data[0].entity = u"B"_s; });
        row("a range in a timeline", [](Chart &c) { makeLine(c); c.content.spec.kind = ChartForm::Timeline; c.scene.items.removeLast(); });
        row("alternative text of the author", [](Chart &c) { c.content.spec.altText = {u"Own"_s, u"自撰"_s}; c.scene.altText = u"Own"_s; });
        row("annotations with room", [](Chart &c) { c.content.spec.annotations.resize(3); });
        row("title longer than the measure", [](Chart &c) { c.content.spec.title = {u"Loss doubled"_s, u"虧損倍增"_s}; });
        row("type of eleven", [](Chart &c) { addText(c, 11, TextAnchor::Start); });
        row("12 pixels in one column", [](Chart &c) { c.content.spec.preset = u"column"_s; c.scene.size = {400, 480}; addText(c, 12, TextAnchor::Start); });
        row("11 pixels in two columns", [](Chart &c) { c.content.spec.preset = u"columns"_s; c.scene.size = {640, 480}; addText(c, 11, TextAnchor::Start); });
        row("12 pixels on a wide screen", [](Chart &c) { c.content.spec.preset = u"wide"_s; c.scene.size = {1200, 675}; addText(c, 12, TextAnchor::Start); });
        row("a web source and its day", [](Chart &c) { c.content.spec.source = {u"stats.gov.tw, read 3 Mar 2025"_s, u"stats.gov.tw，2025年3月3日查閱"_s}; });
        row("a web source and its day in digits", [](Chart &c) { c.content.spec.source = {u"https://example.org, 2025-03-03"_s, u"例"_s}; });
        row("a report without a day", [](Chart &c) { c.content.spec.source = {u"Annual report of St. Ives Inc."_s, u"年報"_s}; });
        row("left-aligned title", [](Chart &c) { addText(c, 20, TextAnchor::Start); });
        row("source in both languages", [](Chart &c) { c.content.spec.source = {u"Filing"_s, u"財報"_s}; });
        row("both languages of the notes", [](Chart &c) { c.content.spec.notes = {u"Note"_s, u"註"_s}; });
    }
    void allowsWhatOnlyLooksLikeABreach()
    {
        QFETCH(Breach, change);
        Chart chart = soundChart();
        change(chart);
        QCOMPARE(codes(chart), QStringList());
    }

    void allowsALegendForManyAndALineAboveZero()
    {
        Chart chart = soundChart();
        makeLine(chart);
        chart.scene.hasLegend = true;
        chart.scene.seriesCount = 4;
        chart.content.spec.kind = ChartForm::StepLine;
        chart.scene.valueAxis.low = Decimal(1);
        QCOMPARE(codes(chart), QStringList());
    }
};

QTEST_APPLESS_MAIN(LinterTest)
#include "tst_linter.moc"
