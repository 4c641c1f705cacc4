// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/scenechecks.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

SceneRequest request(QSizeF size = {800, 480})
{
    return plainRequest(size);
}

Datum datum(const QString &entity, const QString &period, int low, int high, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result = plainDatum(entity, period, low, high, status);
    result.unit.clear();
    return result;
}

ChartContent chart(ChartForm kind, const QList<Datum> &data)
{
    ChartContent result;
    result.spec.kind = kind;
    result.spec.title = {u"Finding"_s, u"發現"_s};
    result.spec.source = {u"Report"_s, u"報告"_s};
    result.data = data;
    return result;
}

template<typename Wanted>
QList<Wanted> shapesOf(const Scene &scene, int mark, InkRole role = InkRole::Series)
{
    QList<Wanted> result;
    for (const SceneItem &item : scene.items) {
        const auto *shape = std::get_if<Wanted>(&item.shape);
        if (!shape || item.mark != mark)
            continue;
        if constexpr (std::is_same_v<Wanted, BoxShape>) {
            if (shape->fill.role == role)
                result << *shape;
        } else if constexpr (!std::is_same_v<Wanted, TextShape>) {
            if (shape->ink.role == role)
                result << *shape;
        } else {
            result << *shape;
        }
    }
    return result;
}

std::optional<TextShape> textOf(const Scene &scene, const QString &wanted)
{
    for (const SceneItem &item : scene.items) {
        const auto *text = std::get_if<TextShape>(&item.shape);
        if (text && text->text.contains(wanted))
            return *text;
    }
    return std::nullopt;
}

int markOf(const Scene &scene, int datum)
{
    for (int i = 0; i < scene.marks.size(); ++i) {
        if (scene.marks[i].datum == datum)
            return i;
    }
    return -1;
}

QRectF barOf(const Scene &scene, int datum, InkRole role = InkRole::Series)
{
    const auto boxes = shapesOf<BoxShape>(scene, markOf(scene, datum), role);
    return boxes.isEmpty() ? QRectF() : boxes.first().box;
}

void addForms()
{
    QTest::addColumn<ChartForm>("kind");
    for (int form = 0; form < kChartFormCount; ++form)
        QTest::addRow("%s", qPrintable(chartFormName(static_cast<ChartForm>(form)))) << static_cast<ChartForm>(form);
}

} // namespace

class ChartKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsRowsFromTheGreatest()
    {
        const Scene scene = layOut(chart(ChartForm::SortedBars, {datum(u"A"_s, u"2024"_s, 5, 5), datum(u"B"_s, u"2024"_s, 9, 9), datum(u"C"_s, u"2024"_s, 6, 8)}), request());
        QVERIFY(barOf(scene, 1).top() < barOf(scene, 2).top() && barOf(scene, 2).top() < barOf(scene, 0).top());
        QCOMPARE(barOf(scene, 2).right(), barOf(scene, 2, InkRole::SeriesLight).left());
    }

    void divergesFromZeroInTwoColours()
    {
        const Scene scene = layOut(chart(ChartForm::DivergingBars, {datum(u"A"_s, u"2024"_s, -5, -5), datum(u"B"_s, u"2024"_s, 9, 9)}), request());
        QCOMPARE(barOf(scene, 0).right(), barOf(scene, 1).left());
        QVERIFY(barOf(scene, 1).top() < barOf(scene, 0).top());
        QVERIFY(shapesOf<BoxShape>(scene, markOf(scene, 0)).first().fill != shapesOf<BoxShape>(scene, markOf(scene, 1)).first().fill);
    }

    void stacksToScaleAndHangsLosses()
    {
        const Scene scene = layOut(chart(ChartForm::StackedBars, {datum(u"A"_s, u"2024"_s, 4, 4), datum(u"B"_s, u"2024"_s, 6, 8), datum(u"C"_s, u"2024"_s, 2, 2)}), request());
        QCOMPARE(barOf(scene, 0).top(), barOf(scene, 1).bottom());
        QCOMPARE(barOf(scene, 1).top(), barOf(scene, 1, InkRole::SeriesLight).bottom());
        QCOMPARE(barOf(scene, 1, InkRole::SeriesLight).top(), barOf(scene, 2).bottom());
        QVERIFY(std::abs(barOf(scene, 1).height() - 1.5 * barOf(scene, 0).height()) <= 2);
        QVERIFY(scene.valueAxis.high >= Decimal(14));
        const Scene mixed = layOut(chart(ChartForm::StackedBars, {datum(u"A"_s, u"2024"_s, 4, 4), datum(u"B"_s, u"2024"_s, -6, -6)}), request());
        QCOMPARE(barOf(mixed, 0).bottom(), barOf(mixed, 1).top());
    }

    void standsConflictingValuesSideBySide_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::StackedBars, ChartForm::SmallMultiples})
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind;
    }
    void standsConflictingValuesSideBySide()
    {
        QFETCH(ChartForm, kind);
        const Scene scene = layOut(chart(kind, {datum(u"A"_s, u"2024"_s, 4, 4), datum(u"A"_s, u"2024"_s, 6, 6)}), request());
        QCOMPARE(scene.marks.size(), 2);
        QVERIFY(barOf(scene, 0).right() <= barOf(scene, 1).left());
        QCOMPARE(barOf(scene, 0).bottom(), barOf(scene, 1).bottom());
    }

    void joinsWhatCannotBothBeTrue_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::SmallMultiples, ChartForm::RangeBars, ChartForm::SortedBars, ChartForm::DotPlot})
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind;
    }
    void joinsWhatCannotBothBeTrue()
    {
        QFETCH(ChartForm, kind);
        ChartContent claims = chart(kind, {datum(u"A"_s, u"2024"_s, 4, 4), datum(u"A"_s, u"2024"_s, 9, 9), datum(u"B"_s, u"2024"_s, 6, 6)});
        const Scene scene = layOut(claims, request());
        QVERIFY(textOf(scene, u"at odds"_s));
        QList<PathShape> lines = shapesOf<PathShape>(scene, -1, InkRole::Text);
        QCOMPARE(lines.size(), 4); // in the legend, and a spine with two arms
        const QLineF spine(lines[1].points[0], lines[1].points[1]);
        const bool isRow = hasRows(kind);
        for (const int place : {0, 1}) {
            const QPointF middle = scene.marks[markOf(scene, place)].box.center();
            const auto isBeside = [&](const QPointF &end) { return std::abs(isRow ? end.y() - middle.y() : end.x() - middle.x()) <= 1.5; };
            QVERIFY(isBeside(spine.p1()) || isBeside(spine.p2()));
        }
        for (const QString &value : {u"4"_s, u"9"_s}) { // each says what it is
            QVERIFY(std::any_of(scene.items.begin(), scene.items.end(), [&](const SceneItem &item) {
                const auto *text = std::get_if<TextShape>(&item.shape);
                return text && text->text == value && item.mark >= 0;
            }));
        }
        claims.data[1].low = claims.data[1].high = Decimal(4);
        const Scene agreed = layOut(claims, request());
        QVERIFY(!textOf(agreed, u"at odds"_s));
        QCOMPARE(shapesOf<PathShape>(agreed, -1, InkRole::Text).size(), 0);
    }

    void breaksALineWhereAPeriodIsMissing()
    {
        QList<Datum> data;
        for (const char *period : {"2023-Q1", "2023-Q2", "2023-Q4", "2024-Q1", "2024-Q2"})
            data << datum(u"A"_s, QString::fromLatin1(period), 5, 5);
        const Scene broken = layOut(chart(ChartForm::Line, data), request());
        QCOMPARE(shapesOf<PathShape>(broken, -1).size(), 2);
        QCOMPARE(shapesOf<PathShape>(layOut(chart(ChartForm::StepLine, data), request()), -1).size(), 2); // whole, and its open end
        data.insert(2, datum(u"A"_s, u"2023-Q3"_s, 5, 5));
        QCOMPARE(shapesOf<PathShape>(layOut(chart(ChartForm::Line, data), request()), -1).size(), 1);
    }

    void saysThatALineIsLogarithmic()
    {
        ChartContent line = chart(ChartForm::Line, {datum(u"A"_s, u"2022"_s, 10, 10), datum(u"A"_s, u"2023"_s, 100, 100), datum(u"A"_s, u"2024"_s, 1000, 1000)});
        line.spec.isLogarithmic = true;
        const Scene scene = layOut(line, request());
        QVERIFY(scene.valueAxis.isLogarithmic && textOf(scene, u"logarithmic"_s));
        const auto y = [&scene](int index) { return shapesOf<DotShape>(scene, markOf(scene, index)).first().centre.y(); };
        QVERIFY(std::abs((y(0) - y(1)) - (y(1) - y(2))) < 1);
        line.data[0].low = line.data[0].high = Decimal(0);
        QVERIFY(!layOut(line, request()).valueAxis.isLogarithmic);
        line.spec.kind = ChartForm::GroupedBars;
        QVERIFY(!layOut(line, request()).valueAxis.isLogarithmic);
    }

    void drawsARangeAsTwoDotsAndALine()
    {
        const Scene scene = layOut(chart(ChartForm::DotPlot, {datum(u"A"_s, u"2024"_s, 105, 105), datum(u"B"_s, u"2024"_s, 101, 104, ClaimStatus::Unverified)}), request());
        QCOMPARE(shapesOf<DotShape>(scene, 0).size(), 1);
        QCOMPARE(shapesOf<DotShape>(scene, 1).size(), 2);
        QVERIFY(shapesOf<DotShape>(scene, 1).first().isHollow);
        QCOMPARE(shapesOf<PathShape>(scene, 1).size(), 1);
        QVERIFY(scene.valueAxis.low > Decimal(0)); // dots have no length and need no zero
    }

    void joinsTheFirstAndTheLastPeriod()
    {
        const Scene scene = layOut(chart(ChartForm::Slope, {datum(u"A"_s, u"2022"_s, 10, 10), datum(u"A"_s, u"2023"_s, 11, 11), datum(u"A"_s, u"2024"_s, 20, 20),
                                                             datum(u"B"_s, u"2024"_s, 15, 15)}), request());
        QCOMPARE(scene.marks.size(), 3);
        const auto lines = shapesOf<PathShape>(scene, -1);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().points.first().y() > lines.first().points.last().y());
        QVERIFY(textOf(scene, u"A 10"_s)->bounds.right() < scene.plot.left());
        QVERIFY(textOf(scene, u"B 15"_s)->bounds.left() > scene.plot.right());
    }

    void laysEventsAlongTheDays()
    {
        const Scene scene = layOut(chart(ChartForm::Timeline, {datum(u"B"_s, u"2023"_s, 1, 1), datum(u"A"_s, u"2022-03-01"_s, 2, 2), datum(u"C"_s, u"2020-01-01/2024-12-31"_s, 3, 3)}), request());
        const QRectF year = barOf(scene, 0), whole = barOf(scene, 2);
        QVERIFY(std::abs(whole.width() - 5 * year.width()) < 6);
        const auto dot = shapesOf<DotShape>(scene, markOf(scene, 1));
        QCOMPARE(dot.size(), 1);
        QVERIFY(whole.top() < dot.first().centre.y() && dot.first().centre.y() < year.top());
        QVERIFY(textOf(scene, u"C, "_s)->bounds.top() > whole.top()); // below its bar, which leaves no room beside it
    }

    void givesEveryPanelTheSameScale()
    {
        const Scene scene = layOut(chart(ChartForm::SmallMultiples, {datum(u"A"_s, u"2023"_s, 5, 5), datum(u"A"_s, u"2024"_s, 10, 10), datum(u"B"_s, u"2024"_s, 20, 20)}), request());
        QVERIFY(std::abs(barOf(scene, 2).height() - 2 * barOf(scene, 1).height()) <= 2);
        QCOMPARE(barOf(scene, 2).bottom(), barOf(scene, 1).bottom());
        QVERIFY(barOf(scene, 2).left() > barOf(scene, 1).right());
    }

    void tiesAnnotationsToTheData()
    {
        ChartContent line = chart(ChartForm::Line, {datum(u"A"_s, u"2022"_s, 0, 0), datum(u"A"_s, u"2024"_s, 100, 100)});
        line.spec.annotations = {{ChartAnnotation::Kind::Line, {u"half way"_s, u"一半"_s}, Decimal(50), {}, {}},
                                 {ChartAnnotation::Kind::Span, {u"long strike"_s, u"罷工"_s}, {}, u"2022-07"_s, u"2022-12"_s},
                                 {ChartAnnotation::Kind::Text, {u"opened"_s, u"開張"_s}, Decimal(80), u"2023-01-01"_s, {}}};
        const Scene scene = layOut(line, request());
        QCOMPARE(scene.unplacedAnnotations, 0);
        const auto *band = std::get_if<BoxShape>(&scene.items[0].shape);
        const auto rules = shapesOf<PathShape>(scene, -1, InkRole::Muted);
        QVERIFY(band && rules.size() == 1 && rules.first().isDashed);
        const PathShape *rule = &rules.first();
        QVERIFY(std::abs(rule->points[0].y() - scene.plot.center().y()) <= 1);
        QVERIFY(std::abs(band->box.width() - scene.plot.width() * 0.94 / 4) < 6);
        QVERIFY(textOf(scene, u"half way"_s) && textOf(scene, u"long strike"_s) && textOf(scene, u"opened"_s));
        QVERIFY2(collision(scene).isEmpty(), qPrintable(collision(scene)));
        line.spec.annotations = {{ChartAnnotation::Kind::Line, {u"beyond"_s, u"之外"_s}, Decimal(5000), {}, {}}};
        QCOMPARE(layOut(line, request()).unplacedAnnotations, 1);
    }

    void annotatesPanelsAndSlopes()
    {
        const QList<Datum> data{datum(u"A"_s, u"2023"_s, 20, 20), datum(u"A"_s, u"2024"_s, 60, 60), datum(u"B"_s, u"2023"_s, 80, 80), datum(u"B"_s, u"2024"_s, 100, 100)};
        ChartContent panels = chart(ChartForm::SmallMultiples, data);
        panels.spec.annotations = {{ChartAnnotation::Kind::Line, {u"limit"_s, u"上限"_s}, Decimal(70), {}, {}},
                                   {ChartAnnotation::Kind::Span, {u"strike"_s, u"罷工"_s}, {}, u"2023"_s, u"2023"_s},
                                   {ChartAnnotation::Kind::Text, {u"sold"_s, u"售出"_s}, Decimal(80), u"2023"_s, {}}};
        const Scene scene = layOut(panels, request());
        QCOMPARE(scene.unplacedAnnotations, 0);
        QCOMPARE(shapesOf<PathShape>(scene, -1, InkRole::Muted).size(), 2); // a line a panel, and its words once
        QCOMPARE(shapesOf<BoxShape>(scene, -1, InkRole::Grid).size(), 2);
        QVERIFY(textOf(scene, u"limit"_s) && textOf(scene, u"strike"_s));
        QVERIFY(textOf(scene, u"sold"_s)->bounds.center().x() > barOf(scene, 1).right()); // with B
        QVERIFY2(collision(scene).isEmpty(), qPrintable(collision(scene)));

        ChartContent slope = panels;
        slope.spec.kind = ChartForm::Slope;
        slope.spec.annotations[1] = {ChartAnnotation::Kind::Text, {u"why"_s, u"為何"_s}, Decimal(40), u"2024-01-01"_s, {}};
        const Scene joined = layOut(slope, request());
        QCOMPARE(joined.unplacedAnnotations, 0);
        QVERIFY(textOf(joined, u"limit"_s) && textOf(joined, u"sold"_s) && textOf(joined, u"why"_s));
        slope.spec.annotations = {{ChartAnnotation::Kind::Text, {u"outside"_s, u"之外"_s}, Decimal(40), u"2030"_s, {}}};
        QCOMPARE(layOut(slope, request()).unplacedAnnotations, 1);
    }

    void namesDaysWhereNoMonthBegins_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (const ChartForm kind : {ChartForm::Line, ChartForm::StepLine, ChartForm::Timeline})
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind;
    }
    void namesDaysWhereNoMonthBegins()
    {
        QFETCH(ChartForm, kind);
        const Scene days = layOut(chart(kind, {datum(u"A"_s, u"2024-03-05"_s, 4, 4), datum(u"A"_s, u"2024-03-19"_s, 6, 6)}), request());
        QVERIFY(textOf(days, u"2024/3/5"_s) && textOf(days, u"2024/3/19"_s));
        const Scene years = layOut(chart(kind, {datum(u"A"_s, u"2022"_s, 4, 4), datum(u"A"_s, u"2023"_s, 5, 5), datum(u"A"_s, u"2024"_s, 6, 6)}), request());
        QStringList ticks;
        for (const SceneItem &item : years.items) {
            const auto *text = std::get_if<TextShape>(&item.shape);
            if (text && text->ink.role == InkRole::Muted && text->at.y() > years.plot.bottom() + 8 && text->text != u"Report"_s)
                ticks << text->text;
        }
        QCOMPARE(ticks, (QStringList{u"2022"_s, u"2023"_s, u"2024"_s}));
    }

    void putsTheWordsBesideTheirRow_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (const ChartForm kind : {ChartForm::RangeBars, ChartForm::DotPlot, ChartForm::Timeline})
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind;
    }
    void putsTheWordsBesideTheirRow()
    {
        QFETCH(ChartForm, kind);
        ChartContent rows = chart(kind, {datum(u"A"_s, u"2022"_s, 40, 40), datum(u"A"_s, u"2023"_s, 90, 90), datum(u"A"_s, u"2024"_s, 60, 60)});
        for (int place = 0; place < 3; ++place) {
            rows.spec.annotations = {{ChartAnnotation::Kind::Text, {u"why"_s, u"為何"_s}, rows.data[place].low, rows.data[place].periodText, {}}};
            const Scene scene = layOut(rows, request());
            QCOMPARE(scene.unplacedAnnotations, 0);
            const double row = scene.marks[markOf(scene, place)].box.center().y();
            QVERIFY(std::abs(textOf(scene, u"why"_s)->bounds.center().y() - row) < 60);
        }
    }

    void namesEveryPowerOfALongLogarithmicAxis()
    {
        ChartContent line = chart(ChartForm::Line, {datum(u"A"_s, u"2022"_s, 30, 30), datum(u"A"_s, u"2024"_s, 900'000'000, 900'000'000)});
        line.spec.isLogarithmic = true;
        line.spec.unit = u"USD"_s;
        const Scene scene = layOut(line, request());
        for (const QString &label : {u"$10"_s, u"$1,000"_s, u"$1m"_s, u"$1bn"_s})
            QVERIFY2(textOf(scene, label), qPrintable(label));
    }

    void drawsALongLineFromFewPoints()
    {
        QList<Datum> data;
        QDate day(1950, 1, 1);
        for (int i = 0; i < 20'000; ++i, day = day.addDays(1))
            data << datum(u"A"_s, Period::day(day).toString(), i % 977, i % 977, i == 7'000 ? ClaimStatus::Unverified : ClaimStatus::Verified);
        QElapsedTimer timer;
        timer.start();
        const Scene scene = layOut(chart(ChartForm::Line, data), request());
        qInfo("a line of 20,000 values laid out in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5'000);
        QCOMPARE(scene.marks.size(), 20'000);
        qsizetype points = 0;
        for (const PathShape &path : shapesOf<PathShape>(scene, -1))
            points += path.points.size();
        QVERIFY2(points > 800 && points < 4 * 800, qPrintable(QString::number(points)));
        QCOMPARE(shapesOf<DotShape>(scene, markOf(scene, 7'000)).size(), 1); // doubt is always seen
        QCOMPARE(shapesOf<DotShape>(scene, markOf(scene, 7'001)).size(), 0);
        QVERIFY2(escape(scene).isEmpty(), qPrintable(escape(scene)));
    }

    void laysOutOneDatumAndNone_data() { addForms(); }
    void laysOutOneDatumAndNone()
    {
        QFETCH(ChartForm, kind);
        for (const int value : {0, 7, -7}) {
            const Scene one = layOut(chart(kind, {datum(u"A"_s, u"2024"_s, value, value)}), request());
            QCOMPARE(one.marks.size(), 1);
            QVERIFY2(collision(one).isEmpty(), qPrintable(collision(one)));
        }
        const Scene none = layOut(chart(kind, {}), request());
        QCOMPARE(none.marks.size(), 0);
        QVERIFY(textOf(none, u"nothing"_s));
    }

    void keepsLabelsOffMarks_data() { addForms(); }
    void keepsLabelsOffMarks()
    {
        QFETCH(ChartForm, kind);
        QList<Datum> data;
        for (int i = 0; i < 4; ++i) {
            data << datum(u"A"_s, QString::number(2021 + i), 10 + 5 * i, 12 + 5 * i) << datum(u"乙股份有限公司"_s, QString::number(2021 + i), 60 - 9 * i, 60 - 9 * i, ClaimStatus::Unverified);
        }
        const Scene scene = layOut(chart(kind, data), request());
        QVERIFY2(collision(scene).isEmpty(), qPrintable(collision(scene)));
        for (const SceneMark &mark : scene.marks)
            QVERIFY(mark.claim.isValid());
    }

    void leavesContradictedValuesOutOfTheLine_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::newRow("line") << ChartForm::Line;
        QTest::newRow("step line") << ChartForm::StepLine;
    }
    void leavesContradictedValuesOutOfTheLine()
    {
        QFETCH(ChartForm, kind);
        const QList<Datum> data{datum(u"A"_s, u"2022"_s, 10, 10), datum(u"A"_s, u"2023"_s, 18, 18), datum(u"A"_s, u"2023"_s, 26, 26), datum(u"A"_s, u"2024"_s, 30, 30)};
        const Scene scene = layOut(chart(kind, data), request());
        for (const int index : {1, 2}) {
            const QPointF dot = shapesOf<DotShape>(scene, markOf(scene, index)).value(0).centre;
            QVERIFY(!dot.isNull());
            for (const PathShape &line : shapesOf<PathShape>(scene, -1))
                QVERIFY(!crosses(line, QRectF(dot, QSizeF()).adjusted(-2, -2, 2, 2)));
        }
    }

    void leadsTheLineDashedThroughTheMiddleOfARange()
    {
        const QList<Datum> data{datum(u"A"_s, u"2021"_s, 10, 10), datum(u"A"_s, u"2022"_s, 12, 12), datum(u"A"_s, u"2023"_s, 20, 40), datum(u"A"_s, u"2024"_s, 30, 30)};
        const Scene scene = layOut(chart(ChartForm::Line, data), request());
        const int mark = markOf(scene, 2);
        QVERIFY(shapesOf<DotShape>(scene, mark).isEmpty()); // neither end is a value
        QCOMPARE(shapesOf<PathShape>(scene, mark).size(), 3);
        const PathShape whisker = shapesOf<PathShape>(scene, mark).first();
        const QPointF middle = (whisker.points.first() + whisker.points.last()) / 2;
        const QList<PathShape> lines = shapesOf<PathShape>(scene, -1);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines[0].isDashed && lines[1].isDashed);
        QCOMPARE(lines[1].points.value(1), middle);
        QVERIFY(textOf(scene, u"perhaps"_s)); // the legend has an entry for the whisker
    }

    void drawsDisputedAndOutdatedInTheirOwnWay_data() { addForms(); }
    void drawsDisputedAndOutdatedInTheirOwnWay()
    {
        QFETCH(ChartForm, kind);
        const auto itemsWith = [kind](ClaimStatus status) {
            const Scene scene = layOut(chart(kind, {datum(u"A"_s, u"2023"_s, 10, 10), datum(u"A"_s, u"2024"_s, 20, 20, status)}), request());
            const int mark = markOf(scene, 1);
            return std::pair(shapesOf<PathShape>(scene, mark).size(), shapesOf<DotShape>(scene, mark).size());
        };
        const auto unverified = itemsWith(ClaimStatus::Unverified), disputed = itemsWith(ClaimStatus::Disputed), outdated = itemsWith(ClaimStatus::Outdated);
        QVERIFY(disputed != unverified);
        QVERIFY(outdated != unverified);
        const Scene scene = layOut(chart(kind, {datum(u"A"_s, u"2023"_s, 10, 10, ClaimStatus::Outdated), datum(u"A"_s, u"2024"_s, 20, 20, ClaimStatus::Disputed)}), request());
        QVERIFY(textOf(scene, u"outdated"_s) && textOf(scene, u"disputed"_s));
    }

    void saysThePeriodOfRowsOnce()
    {
        ChartContent one = chart(ChartForm::RangeBars, {datum(u"A"_s, u"2024"_s, 5, 5)});
        QVERIFY(textOf(layOut(one, request()), u"2024"_s));
        one.spec.subtitle = {u"Loss in 2024"_s, u"2024年虧損"_s};
        const Scene said = layOut(one, request());
        QCOMPARE(textOf(said, u"2024"_s)->text.count(u"2024"_s), 1);
    }

    void namesThePeriodsASlopeLeavesOut()
    {
        const QList<Datum> data{datum(u"A"_s, u"2022"_s, 10, 10), datum(u"A"_s, u"2023"_s, 18, 18), datum(u"A"_s, u"2024"_s, 30, 30)};
        QVERIFY(textOf(layOut(chart(ChartForm::Slope, data), request()), u"not shown 2023"_s));
        QVERIFY(!textOf(layOut(chart(ChartForm::Slope, {data.first(), data.last()}), request()), u"not shown"_s));
    }

    void writesWhatAStackAddsUpTo()
    {
        const QList<Datum> data{datum(u"A"_s, u"2024"_s, 10, 10), datum(u"B"_s, u"2024"_s, 20, 25)};
        const auto total = textOf(layOut(chart(ChartForm::StackedBars, data), request()), u"30–35"_s);
        QVERIFY(total && total->isBold);
    }

    void endsADivergingAxisAtTheData()
    {
        const Scene scene = layOut(chart(ChartForm::DivergingBars, {datum(u"A"_s, u"2024"_s, -31, -31), datum(u"B"_s, u"2024"_s, 50, 50)}), request());
        QCOMPARE(scene.valueAxis.low, Decimal(-31));
        QCOMPARE(scene.valueAxis.high, Decimal(50));
        QCOMPARE(scene.valueAxis.ticks, (QList<Decimal>{Decimal(-20), Decimal(0), Decimal(20), Decimal(40)}));
        const Scene gains = layOut(chart(ChartForm::DivergingBars, {datum(u"A"_s, u"2024"_s, 31, 31)}), request());
        QVERIFY(gains.valueAxis.low.isZero() && gains.valueAxis.ticks.size() > 2);
    }

    void putsValuesBelowZeroBeforeTheirBars_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (const ChartForm kind : {ChartForm::DivergingBars, ChartForm::SortedBars, ChartForm::RangeBars})
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind;
    }
    void putsValuesBelowZeroBeforeTheirBars()
    {
        QFETCH(ChartForm, kind);
        for (const double width : {360.0, 800.0}) {
            const Scene scene = layOut(chart(kind, {datum(u"Aster"_s, u"2024"_s, -31, -31, ClaimStatus::Unverified), datum(u"Birch"_s, u"2024"_s, 50, 50), datum(u"Cedar"_s, u"2024"_s, -2, -2)}), request({width, 400}));
            QVERIFY2(collision(scene).isEmpty(), qPrintable(collision(scene)));
            QVERIFY2(escape(scene).isEmpty(), qPrintable(escape(scene)));
            for (const int index : {0, 2}) {
                const QString value = index == 0 ? u"-31"_s : u"-2"_s;
                std::optional<TextShape> label;
                for (const SceneItem &item : scene.items) {
                    const auto *text = std::get_if<TextShape>(&item.shape);
                    if (text && item.mark == markOf(scene, index) && text->isBold)
                        label = *text;
                }
                QVERIFY(label && label->bounds.right() < barOf(scene, index).left());
                QVERIFY(label->bounds.left() > textOf(scene, u"Birch"_s)->bounds.right());
            }
            QVERIFY(textOf(scene, u"open"_s)); // the legend, and beside the value
        }
    }

    void fillsItsHeightWithFewRows()
    {
        const Scene scene = layOut(chart(ChartForm::SortedBars, {datum(u"A"_s, u"2024"_s, 5, 5)}), request());
        QVERIFY2(scene.plot.height() > 300, qPrintable(QString::number(scene.plot.height())));
        QVERIFY(barOf(scene, 0).height() > 50 && barOf(scene, 0).height() < 80);
        QVERIFY(std::abs(barOf(scene, 0).center().y() - scene.plot.center().y()) < 2);
    }

    void leadsNoLineThroughAnOutdatedValue_data()
    {
        QTest::addColumn<ChartForm>("kind");
        for (const ChartForm kind : {ChartForm::Line, ChartForm::StepLine, ChartForm::Slope})
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind;
    }
    void leadsNoLineThroughAnOutdatedValue()
    {
        QFETCH(ChartForm, kind);
        const QList<Datum> data{datum(u"A"_s, u"2023"_s, 10, 10), datum(u"A"_s, u"2024"_s, 26, 26, ClaimStatus::Outdated), datum(u"A"_s, u"2024"_s, 60, 60)};
        const Scene scene = layOut(chart(kind, data), request());
        QVERIFY(!textOf(scene, u"at odds"_s));
        const QPointF old = shapesOf<DotShape>(scene, markOf(scene, 1)).value(0).centre;
        bool isJoined = false;
        for (const PathShape &line : shapesOf<PathShape>(scene, -1)) {
            isJoined = true;
            for (const QPointF &point : line.points)
                QVERIFY(QLineF(point, old).length() > 6);
        }
        QVERIFY(isJoined); // the newer value is
    }

    void showsARangeOnATimelineAsUncertain()
    {
        const Scene scene = layOut(chart(ChartForm::Timeline, {datum(u"A"_s, u"2023"_s, 42, 50), datum(u"B"_s, u"2024-03-01"_s, 42, 50), datum(u"C"_s, u"2024"_s, 9, 9)}), request());
        QVERIFY(!barOf(scene, 0, InkRole::SeriesLight).isNull() && barOf(scene, 0).isNull());
        QCOMPARE(shapesOf<PathShape>(scene, markOf(scene, 0)).size(), 1); // its frame
        QCOMPARE(shapesOf<DotShape>(scene, markOf(scene, 1), InkRole::SeriesLight).size(), 1);
        QVERIFY(barOf(scene, 2, InkRole::SeriesLight).isNull());
        QVERIFY(textOf(scene, u"perhaps"_s));
    }

    void namesAYearInItsMiddleOnATimeline()
    {
        const Scene scene = layOut(chart(ChartForm::Timeline, {datum(u"A"_s, u"2023"_s, 5, 5), datum(u"A"_s, u"2024"_s, 6, 6)}), request());
        for (const int index : {0, 1}) {
            const QString year = QString::number(2023 + index);
            QVERIFY(std::any_of(scene.items.begin(), scene.items.end(), [&](const SceneItem &item) {
                const auto *text = std::get_if<TextShape>(&item.shape);
                return text && text->text == year && std::abs(text->bounds.center().x() - barOf(scene, index).center().x()) < 2;
            }));
        }
    }

    void tellsRowsWithoutDatesByTheirWords()
    {
        const Scene one = layOut(chart(ChartForm::RangeBars, {datum(u"A"_s, u"since the fire"_s, 10, 10), datum(u"B"_s, u"since the fire"_s, 20, 20)}), request());
        const auto said = textOf(one, u"since the fire"_s);
        QVERIFY(said && said->size > 12); // once, in the subtitle
        const Scene two = layOut(chart(ChartForm::RangeBars, {datum(u"A"_s, u"since the fire"_s, 10, 10), datum(u"A"_s, u"2024"_s, 20, 20)}), request());
        QVERIFY(textOf(two, u"since the fire"_s)->size == 12 && textOf(two, u"2024"_s)->size == 12);
    }

    void numbersRowsThatNothingElseTellsApart()
    {
        QList<Datum> data{datum(u"A"_s, u"2024"_s, 10, 10), datum(u"A"_s, u"2024"_s, 20, 20), datum(u"B"_s, u"2024"_s, 20, 20)};
        for (Datum &each : data) {
            each.attribution = u"Daily"_s;
            each.recorded = QDate(2024, 3, 4);
        }
        const Scene scene = layOut(chart(ChartForm::RangeBars, data), request());
        QVERIFY(textOf(scene, u"A (Daily, 1)"_s) && textOf(scene, u"A (Daily, 2)"_s));
        QVERIFY(!textOf(scene, u"B (Daily"_s));
    }

    void tellsRowsOfOneSourceApartByTheirDay()
    {
        QList<Datum> data{datum(u"A"_s, u"2024"_s, 10, 10), datum(u"A"_s, u"2024"_s, 20, 20)};
        for (Datum &each : data)
            each.attribution = u"Daily"_s;
        data[0].recorded = QDate(2024, 3, 4);
        data[1].recorded = QDate(2024, 5, 6);
        const Scene scene = layOut(chart(ChartForm::RangeBars, data), request());
        QVERIFY(textOf(scene, u"2024/3/4"_s) && textOf(scene, u"2024/5/6"_s));
    }
};

QTEST_APPLESS_MAIN(ChartKindsTest)
#include "tst_chartkinds.moc"
