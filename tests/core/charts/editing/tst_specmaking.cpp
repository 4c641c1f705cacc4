// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/specmaking.h"

#include "core/charts/axes/valueaxis.h"
#include "core/charts/editing/chartfit.h"
#include "core/charts/editing/presets.h"
#include "tests/core/charts/scenechecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString &entity, const QString &metric, const QString &period, int value, const QString &unit = u"USD"_s)
{
    Claim result;
    result.guid = entity + metric + period;
    result.entity = entity;
    result.metric = metric;
    result.period = period;
    result.low = result.high = Decimal(value);
    result.unit = unit;
    result.attribution = u"Report of "_s + entity;
    return result;
}

Observation observation(const QString &entity, const QString &metric, qint64 series)
{
    Observation result;
    result.series = SeriesId{series};
    result.entity = entity;
    result.metric = metric;
    result.period = u"2024"_s;
    result.value = Decimal(3);
    result.unit = u"USD"_s;
    return result;
}

ChartContent contentOf(ChartForm kind, const QStringList &periods, const QList<int> &values)
{
    ChartContent content;
    content.spec.kind = kind;
    for (qsizetype i = 0; i < periods.size(); ++i)
        content.data << plainDatum(u"A"_s, periods[i], values[i], values[i]);
    return content;
}

ChartSpec fullSpec()
{
    ChartSpec spec;
    spec.name = u"losses"_s;
    spec.kind = ChartForm::Line;
    spec.metric = u"loss"_s;
    spec.title = {u"A"_s, u"甲"_s};
    spec.byline = {u"By B"_s, u"乙製圖"_s};
    spec.claims = QStringList{u"g1"_s, u"g2"_s};
    spec.series = {7, std::numeric_limits<qint64>::max()};
    spec.axisLow = Decimal(-3);
    spec.axisHigh = Decimal::fromString(u"150000000000.5");
    spec.unitPower = 9;
    spec.zhUnitPower = 0;
    spec.numbers = NumberStyle::Words;
    spec.order = RowOrder::Rising;
    spec.highlights = QStringList{u"A"_s};
    spec.preset = u"slide"_s;
    spec.isLogarithmic = true;
    spec.grain = Grain::Quarter;
    spec.annotations = {{ChartAnnotation::Kind::Span, {u"x"_s, u"乂"_s}, {}, u"2024-Q1"_s, u"2024-Q2"_s}};
    return spec;
}

} // namespace

class SpecMakingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackEveryChoice()
    {
        const ChartSpec spec = fullSpec();
        const QByteArray bytes = QJsonDocument(toJson(spec)).toJson();
        const auto read = chartSpecFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(bool(read), read ? "" : qPrintable(read.error().subject));
        QCOMPARE(*read, spec);
        ChartSpec plain;
        plain.name = plain.metric = u"x"_s;
        for (const QLatin1String field : {"byline"_L1, "chosen_claims"_L1, "axis_low"_L1, "unit_power"_L1, "numbers"_L1, "order"_L1, "highlights"_L1, "preset"_L1, "period_length"_L1})
            QVERIFY(!toJson(plain).contains(field));
    }

    void refusesFieldsWithoutMeaning_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("style") << u"numbers"_s << QJsonValue(u"roman"_s);
        QTest::newRow("order") << u"order"_s << QJsonValue(u"random"_s);
        QTest::newRow("axis") << u"axis_low"_s << QJsonValue(u"much"_s);
        QTest::newRow("power below zero") << u"unit_power"_s << QJsonValue(-3);
        QTest::newRow("power in words") << u"unit_power_zh"_s << QJsonValue(u"億"_s);
        QTest::newRow("length") << u"period_length"_s << QJsonValue(u"fortnight"_s);
        QTest::newRow("series") << u"chosen_series"_s << QJsonValue(QJsonArray{u"x"_s});
        QTest::newRow("claims") << u"chosen_claims"_s << QJsonValue(7);
        QTest::newRow("highlights") << u"highlights"_s << QJsonValue(QJsonArray{7});
    }
    void refusesFieldsWithoutMeaning()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(fullSpec());
        json.insert(field, value);
        const auto read = chartSpecFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, field);
    }

    void namesChartsFreely_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << u"Loss"_s << u"loss"_s;
        QTest::newRow("taken") << u"capex"_s << u"capex-3"_s;
        QTest::newRow("signs") << u" R&D / capex? "_s << u"r-d---capex"_s;
        QTest::newRow("Chinese") << u"資本支出"_s << u"資本支出"_s;
        QTest::newRow("nothing") << u"%"_s << u"chart"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(74, u'x');
    }
    void namesChartsFreely()
    {
        QFETCH(QString, wanted);
        const QString name = freeChartName(wanted, {u"Capex"_s, u"capex-2"_s});
        QTEST(name, "name");
        QVERIFY(isChartName(name));
    }

    void startsFromTheClaimsChosen()
    {
        const QList<Claim> claims{claim(u"A"_s, u"loss"_s, u"2023"_s, 5), claim(u"A"_s, u"capex"_s, u"2024"_s, 7), claim(u"B"_s, u"Loss"_s, u"2024"_s, 9)};
        const ChartSpec spec = startingSpec(ChartForm::SortedBars, claims, {}, {u"loss"_s}, true);
        QCOMPARE(spec.name, u"loss-2"_s);
        QCOMPARE(spec.metric, u"loss"_s);
        QCOMPARE(spec.unit, u"USD"_s);
        QCOMPARE(spec.entities, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(spec.claims, (QStringList{claims[0].guid, claims[2].guid}));
        QCOMPARE(spec.source.in(Language::TraditionalChinese), u"Report of A；Report of B"_s);
        QVERIFY(chartSpecFromJson(toJson(spec)));
        QCOMPARE(chartContent(spec, claims, {}).data.size(), 2);
        QVERIFY(startingSpec(ChartForm::SortedBars, claims, {}, {}).claims.isEmpty());
    }

    void startsFromSeriesAndFromBoth()
    {
        const QList<Observation> observations{observation(u"A"_s, u"capex"_s, 4), observation(u"A"_s, u"capex"_s, 5)};
        ChartSpec spec = startingSpec(ChartForm::Line, {}, observations, {}, true);
        QCOMPARE(spec.series, (QList<qint64>{4, 5}));
        spec.series = {5};
        QCOMPARE(chartContent(spec, {}, observations).data.size(), 1);
        const QList<Claim> claims{claim(u"A"_s, u"capex"_s, u"2023"_s, 5)};
        QCOMPARE(chartContent(startingSpec(ChartForm::Line, claims, observations, {}), claims, observations).data.size(), 3);
        QVERIFY(startingSpec(ChartForm::Line, {}, {}, {}).metric.isEmpty());
    }

    void beginsWithOneLengthOfPeriod_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<QStringList>("periods");
        QTest::addColumn<std::optional<Grain>>("grain");
        const QStringList mixed{u"2023"_s, u"2024"_s, u"2024-Q1"_s, u"2024-Q2"_s, u"2024-Q3"_s};
        QTest::newRow("line of quarters and years") << ChartForm::Line << mixed << std::optional(Grain::Quarter);
        QTest::newRow("columns") << ChartForm::GroupedBars << mixed.first(3) << std::optional(Grain::Year);
        QTest::newRow("as many of each") << ChartForm::Line << mixed.first(4) << std::optional(Grain::Year);
        QTest::newRow("rows say their period") << ChartForm::SortedBars << mixed << std::optional<Grain>();
        QTest::newRow("a timeline draws lengths") << ChartForm::Timeline << mixed << std::optional<Grain>();
        QTest::newRow("years alone") << ChartForm::Line << mixed.first(2) << std::optional<Grain>();
        QTest::newRow("values of a day hold on") << ChartForm::StepLine << QStringList{u"2023-10"_s, u"2024-03-31"_s} << std::optional<Grain>();
    }
    void beginsWithOneLengthOfPeriod()
    {
        QFETCH(ChartForm, kind);
        QFETCH(QStringList, periods);
        QList<Claim> claims;
        for (const QString &period : periods)
            claims << claim(u"A"_s, u"capex"_s, period, 5);
        claims.last().attribution = u"A late report"_s;
        const ChartSpec spec = ofOneLength(startingSpec(kind, claims, {}, {}), claims, {});
        const bool isLastDrawn = !spec.grain || grainOf(Period::fromString(periods.last()).value()) == *spec.grain;
        QCOMPARE(spec.source.en.contains(u"A late report"_s), isLastDrawn);
        QTEST(spec.grain, "grain");
        const ChartContent content = chartContent(spec, claims, {});
        QVERIFY(!mixesLengths(content) && !content.data.isEmpty());
        for (const Datum &datum : content.data)
            QVERIFY(!spec.grain || grainOf(datum.period) == *spec.grain);
    }

    void callsEntitiesAsTheTermbasesDo()
    {
        Concept firm;
        firm.designations = {{Language::English, u"Acme"_s}, {Language::TraditionalChinese, u"頂峰"_s}};
        Concept same;
        same.designations = {{Language::English, u"Beta"_s}, {Language::TraditionalChinese, u"Beta"_s}};
        Concept later = firm;
        later.designations.last().text = u"艾克米"_s;
        const QList<Claim> claims{claim(u"acme"_s, u"loss"_s, u"2023"_s, 5), claim(u"Beta"_s, u"loss"_s, u"2023"_s, 5), claim(u"Gamma"_s, u"loss"_s, u"2023"_s, 5)};
        const ChartSpec spec = startingSpec(ChartForm::SortedBars, claims, {}, {}, false, {Termbase{{same, firm}}, Termbase{{later}}});
        QCOMPARE(spec.names, (QMap<QString, Bilingual>{{u"acme"_s, {u"acme"_s, u"頂峰"_s}}}));
        QCOMPARE(chartContent(spec, claims, {}).data.size(), 3);
        QVERIFY(startingSpec(ChartForm::SortedBars, claims, {}, {}).names.isEmpty());
    }

    void duplicatesUnderANameOfItsOwn()
    {
        ChartSpec copy = duplicated(fullSpec(), {u"losses"_s});
        QCOMPARE(copy.name, u"losses-2"_s);
        copy.name = u"losses"_s;
        QCOMPARE(copy, fullSpec());
    }

    void dropsWhatAnotherKindHasNoUseFor()
    {
        QVERIFY(changedKind(fullSpec(), ChartForm::StepLine).isLogarithmic);
        QVERIFY(!changedKind(fullSpec(), ChartForm::SortedBars).isLogarithmic);
        QCOMPARE(changedKind(fullSpec(), ChartForm::SortedBars).order, RowOrder::Rising);
        QCOMPARE(changedKind(fullSpec(), ChartForm::Line).order, RowOrder::AsListed);
    }

    void tiesAnnotationsToAMark()
    {
        const ChartContent content = contentOf(ChartForm::Line, {u"2023-Q1"_s, u"soon"_s}, {5, 9});
        QCOMPARE(*annotationAt(content, 0, ChartAnnotation::Kind::Text, {u"x"_s, {}}), (ChartAnnotation{ChartAnnotation::Kind::Text, {u"x"_s, {}}, Decimal(5), u"2023-Q1"_s, {}}));
        QCOMPARE(*annotationAt(content, 0, ChartAnnotation::Kind::Span), (ChartAnnotation{ChartAnnotation::Kind::Span, {}, {}, u"2023-Q1"_s, u"2023-Q1"_s}));
        QCOMPARE(*annotationAt(content, 1, ChartAnnotation::Kind::Line), (ChartAnnotation{ChartAnnotation::Kind::Line, {}, Decimal(9), {}, {}}));
        QVERIFY(!annotationAt(content, 1, ChartAnnotation::Kind::Text) && !annotationAt(content, 1, ChartAnnotation::Kind::Span));
        QVERIFY(!annotationAt(content, 2, ChartAnnotation::Kind::Line) && !annotationAt(content, -1, ChartAnnotation::Kind::Line));
    }

    void saysWhichKindsFit_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<QStringList>("periods");
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<QString>("misfit");
        const QStringList years{u"2022"_s, u"2023"_s, u"2024"_s};
        QTest::newRow("line of three") << ChartForm::Line << years << QList<int>{1, 2, 3} << QString();
        QTest::newRow("line of one") << ChartForm::Line << years.first(1) << QList<int>{1} << u"one-value"_s;
        QTest::newRow("slope of two") << ChartForm::Slope << years.first(2) << QList<int>{1, 2} << QString();
        QTest::newRow("slope of three") << ChartForm::Slope << years << QList<int>{1, 2, 3} << u"hidden-periods"_s;
        QTest::newRow("slope of one") << ChartForm::Slope << years.first(1) << QList<int>{1} << u"one-period"_s;
        QTest::newRow("stack of both signs") << ChartForm::StackedBars << years << QList<int>{1, -2, 3} << u"mixed-signs"_s;
        QTest::newRow("stack of losses") << ChartForm::StackedBars << years << QList<int>{-1, -2, -3} << QString();
        QTest::newRow("diverging gains") << ChartForm::DivergingBars << years << QList<int>{1, 2, 3} << u"no-losses"_s;
        QTest::newRow("undated column") << ChartForm::GroupedBars << QStringList{u"2022"_s, u"soon"_s} << QList<int>{1, 2} << u"undated"_s;
        QTest::newRow("undated row") << ChartForm::SortedBars << QStringList{u"2022"_s, u"soon"_s} << QList<int>{1, 2} << QString();
        QTest::newRow("nothing") << ChartForm::Slope << QStringList() << QList<int>() << QString();
    }
    void saysWhichKindsFit()
    {
        QFETCH(ChartForm, kind);
        QFETCH(QStringList, periods);
        QFETCH(QList<int>, values);
        QTEST(misfitOf(kind, contentOf(kind, periods, values)), "misfit");
    }

    void seesSlopesWithoutALine()
    {
        ChartContent content = contentOf(ChartForm::Slope, {u"2022"_s, u"2023"_s}, {1, 2});
        content.data << plainDatum(u"B"_s, u"2023"_s, 3, 3);
        QCOMPARE(misfitOf(ChartForm::Slope, content), u"lone-ends"_s);
        content.data << plainDatum(u"B"_s, u"2022"_s, 3, 3);
        QCOMPARE(misfitOf(ChartForm::Slope, content), QString());
    }

    void recommendsAKindThatFits_data()
    {
        QTest::addColumn<QStringList>("periods");
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<ChartForm>("kind");
        QTest::newRow("one year") << QStringList{u"2024"_s, u"2024"_s} << QList<int>{1, 2} << ChartForm::SortedBars;
        QTest::newRow("gains and losses") << QStringList{u"2024"_s, u"2024"_s} << QList<int>{1, -2} << ChartForm::DivergingBars;
        QTest::newRow("three years") << QStringList{u"2022"_s, u"2023"_s, u"2024"_s} << QList<int>{1, 2, 3} << ChartForm::GroupedBars;
        QTest::newRow("seven years") << u"2018 2019 2020 2021 2022 2023 2024"_s.split(u' ') << QList<int>{1, 2, 3, 4, 5, 6, 7} << ChartForm::Line;
        QTest::newRow("days") << QStringList{u"2022-03-01"_s, u"2023-05-09"_s} << QList<int>{1, 2} << ChartForm::StepLine;
        QTest::newRow("undated") << QStringList{u"2022"_s, u"2023"_s, u"soon"_s} << QList<int>{1, 2, 3} << ChartForm::SortedBars;
    }
    void recommendsAKindThatFits()
    {
        QFETCH(QStringList, periods);
        QFETCH(QList<int>, values);
        const ChartContent content = contentOf(ChartForm::GroupedBars, periods, values);
        QTEST(bestKind(content), "kind");
        QCOMPARE(misfitOf(bestKind(content), content), QString());
    }

    void hasSizesForWebAndPrint()
    {
        QSet<QString> names;
        for (const ChartPreset &preset : chartPresets()) {
            names << preset.name;
            QCOMPARE(*chartPresetSize(preset.name), preset.size);
            ChartContent content = contentOf(ChartForm::GroupedBars, {u"2023"_s, u"2024"_s}, {1, 2});
            content.spec.preset = preset.name;
            QCOMPARE(wantedSize(content.spec), preset.size);
            QCOMPARE(layOut(content, plainRequest(preset.size)).size.width(), preset.size.width());
        }
        QCOMPARE(names.size(), chartPresets().size());
        QVERIFY(!chartPresetSize(u"poster"));
        QCOMPARE(wantedSize({}), chartPresets().first().size);
        const QSizeF wide = *chartPresetSize(u"wide");
        QCOMPARE(wide.width() * 9, wide.height() * 16);
    }

    void obeysAxisUnitAndEnds()
    {
        ChartContent content = contentOf(ChartForm::GroupedBars, {u"2023"_s, u"2024"_s}, {300'000'000, 600'000'000});
        content.spec.unit = u"USD"_s;
        content.spec.unitPower = 9;
        content.spec.axisHigh = Decimal(1'000'000'000);
        const ValueAxis axis = ValueAxis::of(content, Language::English, 5);
        QCOMPARE(axis.unitName, u"US$ billion"_s);
        QVERIFY(axis.scale.high >= Decimal(1'000'000'000) && axis.scale.low.isZero());
        QCOMPARE(ValueAxis::of(content, Language::TraditionalChinese, 5).unitName, u"億美元"_s);
        content.spec.axisHigh = Decimal(10);
        QVERIFY(ValueAxis::of(content, Language::English, 5).scale.high >= Decimal(600'000'000)); // never cuts the data
        content.spec.axisLow = Decimal(200'000'000);
        QVERIFY(ValueAxis::of(content, Language::English, 5).scale.low.isZero()); // never cuts a bar
        content.spec.kind = ChartForm::Line;
        content.spec.axisLow = Decimal(-900'000'000);
        QVERIFY(ValueAxis::of(content, Language::English, 5).scale.low <= Decimal(-900'000'000));
        content.spec.unitPower = 0;
        content.spec.axisLow.reset();
        QCOMPARE(ValueAxis::of(content, Language::English, 5).unit.power, 6); // 600,000,000 as bare digits helps nobody
    }

    void greysAllButTheHighlights()
    {
        ChartContent content = contentOf(ChartForm::SortedBars, {u"2024"_s}, {5});
        content.data << plainDatum(u"B"_s, u"2024"_s, 2, 4);
        content.spec.highlights = QStringList{u"B"_s};
        const Scene scene = layOut(content, plainRequest());
        QSet<int> coloured;
        for (const SceneItem &item : scene.items) {
            const auto *box = std::get_if<BoxShape>(&item.shape);
            if (box && item.mark >= 0 && box->fill.role >= InkRole::Series)
                coloured << scene.marks[item.mark].datum;
        }
        QCOMPARE(coloured, QSet<int>{1});
    }

    void ordersRowsAndPrintsTheByline()
    {
        ChartContent content = contentOf(ChartForm::RangeBars, {u"2022"_s, u"2023"_s, u"2024"_s}, {5, 9, 2});
        content.spec.byline = {u"By the desk"_s, u"編輯部製圖"_s};
        const auto order = [&content](RowOrder wanted) {
            content.spec.order = wanted;
            QList<int> data;
            for (const SceneMark &mark : layOut(content, plainRequest()).marks)
                data << mark.datum;
            return data;
        };
        QCOMPARE(order(RowOrder::AsListed), (QList<int>{0, 1, 2}));
        QCOMPARE(order(RowOrder::Falling), (QList<int>{1, 0, 2}));
        QCOMPARE(order(RowOrder::Rising), (QList<int>{2, 0, 1}));
        const Scene scene = layOut(content, plainRequest({800, 480}, Language::TraditionalChinese));
        QVERIFY(std::any_of(scene.items.begin(), scene.items.end(), [](const SceneItem &item) {
            const auto *text = std::get_if<TextShape>(&item.shape);
            return text && text->text == u"編輯部製圖"_s;
        }));
    }
};

QTEST_APPLESS_MAIN(SpecMakingTest)
#include "tst_specmaking.moc"
