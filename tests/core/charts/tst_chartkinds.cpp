// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scenelayout.h"

#include <QTest>

#include <algorithm>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// Han one em, the rest 0.58 em.
double fixedWidth(const QString &text, int size, bool bold)
{
    double ems = 0;
    for (const QChar c : text)
        ems += c.unicode() >= 0x2E80 ? 1.0 : 0.58;
    return ems * size * (bold ? 1.06 : 1);
}

SceneRequest request(QSizeF size = {800, 480})
{
    SceneRequest result;
    result.size = size;
    result.measure = fixedWidth;
    ChartWords &words = result.words;
    for (QString *text : {&words.sourceLine, &words.noteLine, &words.missing, &words.year, &words.altSorted, &words.altDiverging, &words.altStacked, &words.altLine,
                          &words.altDots, &words.altSlope, &words.altTimeline, &words.altMultiples, &words.altBars, &words.altRanges, &words.altSteps, &words.altDoubtful})
        *text = u"%1"_s;
    words.altExtent = u"%1 %2 %3 %4"_s;
    words.markLabel = u"%1, %2: %3"_s;
    words.quarter = words.half = words.month = words.withUnit = words.withDetail = words.altExtremes = words.days = u"%1 %2"_s;
    words.quarterOnly = u"Q%1"_s;
    words.day = u"%1/%2/%3"_s;
    words.unverified = u"open"_s;
    words.logAxis = u"logarithmic"_s;
    words.noData = u"nothing"_s;
    words.months = QString(u"1 2 3 4 5 6 7 8 9 10 11 12"_s).split(u' ');
    return result;
}

Datum datum(const QString &entity, const QString &period, int low, int high, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result;
    result.entity = entity;
    result.periodText = period;
    result.period = Period::fromString(period).value_or(Period{});
    result.low = Decimal(low);
    result.high = Decimal(high);
    result.status = status;
    static qint64 key = 0;
    result.claim = ClaimId{++key};
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

/// A label over another datum's mark, or over another label; empty when there is none.
QString collision(const Scene &scene)
{
    QList<std::pair<TextShape, int>> texts;
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<TextShape>(&item.shape))
            texts << std::pair(*text, item.mark);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF bounds = texts[i].first.bounds.adjusted(1, 2, -1, -2);
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            if (bounds.intersects(texts[k].first.bounds.adjusted(1, 2, -1, -2)))
                return texts[i].first.text + u" | "_s + texts[k].first.text;
        }
        for (const SceneItem &item : scene.items) {
            const auto *box = std::get_if<BoxShape>(&item.shape);
            const auto *dot = std::get_if<DotShape>(&item.shape);
            const QRectF covered = box ? box->box : dot ? QRectF(dot->centre, QSizeF()).adjusted(-3, -3, 3, 3) : QRectF();
            if (item.mark >= 0 && bounds.intersects(covered))
                return texts[i].first.text + u" over "_s + scene.marks[item.mark].label;
        }
    }
    return {};
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

    void survivesSixtyCategoriesWithLongNames_data() { addForms(); }
    void survivesSixtyCategoriesWithLongNames()
    {
        QFETCH(ChartForm, kind);
        QList<Datum> data;
        for (int i = 0; i < 60; ++i) {
            const QString name = i % 2 ? u"A company with a rather long name No. %1"_s.arg(i) : u"名稱相當長的股份有限公司第%1號"_s.arg(i);
            data << datum(name, u"2023"_s, i + 1, i + 1) << datum(name, u"2024"_s, i - 20, i - 18);
        }
        for (const QSizeF size : {QSizeF(800, 480), QSizeF(400, 480)}) {
            const Scene scene = layOut(chart(kind, data), request(size));
            QCOMPARE(scene.marks.size(), 120);
            for (const SceneItem &item : scene.items) {
                if (const auto *text = std::get_if<TextShape>(&item.shape))
                    QVERIFY2(QRectF(QPointF(0, 0), scene.size).adjusted(-1, -1, 1, 1).contains(text->bounds), qPrintable(text->text));
            }
        }
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
};

QTEST_APPLESS_MAIN(ChartKindsTest)
#include "tst_chartkinds.moc"
