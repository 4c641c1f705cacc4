// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/scenelayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// A fixed table: Han and other wide characters one em, the rest 0.58 em, bold 6 % more.
double fixedWidth(const QString &text, int size, bool bold)
{
    double ems = 0;
    for (const QChar c : text)
        ems += c.unicode() >= 0x2E80 ? 1.0 : 0.58;
    return ems * size * (bold ? 1.06 : 1);
}

ChartWords words(Language language)
{
    const bool zh = isChinese(language);
    ChartWords result;
    result.unverified = zh ? u"待查"_s : u"unchecked"_s;
    result.disputed = zh ? u"爭議"_s : u"contested"_s;
    result.range = zh ? u"範圍"_s : u"range"_s;
    result.noData = zh ? u"沒有可畫的值"_s : u"Nothing to draw"_s;
    result.sourceLine = zh ? u"來源：%1"_s : u"From: %1"_s;
    result.noSource = u"?"_s;
    result.noteLine = u"* %1"_s;
    result.withUnit = u"%1 [%2]"_s;
    result.withDetail = u"%1 (%2)"_s;
    result.missing = u"– %1"_s;
    result.listSeparator = u", "_s;
    result.sentenceGap = u" "_s;
    for (int month = 1; month <= 12; ++month)
        result.months << QString::number(month);
    result.year = u"%1"_s;
    result.half = u"%1/H%2"_s;
    result.quarter = u"%1/Q%2"_s;
    result.quarterOnly = u"Q%1"_s;
    result.month = u"%1/%2"_s;
    result.day = u"%1/%2/%3"_s;
    result.days = u"%1–%2"_s;
    result.markLabel = u"%1, %2: %3"_s;
    result.altBars = u"Bars: %1"_s;
    result.altRanges = u"Ranges: %1"_s;
    result.altSteps = u"Steps: %1"_s;
    for (QString *text : {&result.altSorted, &result.altDiverging, &result.altStacked, &result.altLine, &result.altDots, &result.altSlope,
                          &result.altTimeline, &result.altMultiples})
        *text = u"Chart: %1"_s;
    result.logAxis = u"log"_s;
    result.altUnit = u"in %1"_s;
    result.altExtent = u"%1 of %2, %3 – %4"_s;
    result.altExtremes = u"%1 / %2"_s;
    result.altDoubtful = u"doubtful %1"_s;
    result.altEmpty = u"empty"_s;
    return result;
}

QList<ChartForm> allForms()
{
    QList<ChartForm> forms;
    for (int i = 0; i < kChartFormCount; ++i)
        forms << static_cast<ChartForm>(i);
    return forms;
}

SceneRequest request(Language language = Language::English, QSizeF size = {800, 480})
{
    return {language, size, words(language), fixedWidth};
}

Datum datum(const QString &entity, const QString &period, qint64 low, qint64 high, ClaimStatus status = ClaimStatus::Verified)
{
    static qint64 key = 0;
    Datum result;
    result.entity = entity;
    result.periodText = period;
    result.period = Period::fromString(period).value_or(Period{});
    result.low = Decimal::fromInteger(low);
    result.high = Decimal::fromInteger(high);
    result.unit = u"USD"_s;
    result.status = status;
    result.claim = ClaimId{++key};
    return result;
}

ChartContent content(ChartForm kind, const QList<Datum> &data)
{
    ChartContent result;
    result.spec.name = u"chart"_s;
    result.spec.kind = kind;
    result.spec.metric = u"loss"_s;
    result.spec.unit = u"USD"_s;
    result.spec.title = {u"A finding worth a line"_s, u"值得一行的發現"_s};
    result.spec.subtitle = {u"The measure"_s, u"量度"_s};
    result.spec.source = {u"Somebody's report"_s, u"某份報告"_s};
    result.data = data;
    return result;
}

constexpr qint64 kBillion = 1000000000;

QList<TextShape> texts(const Scene &scene)
{
    QList<TextShape> result;
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<TextShape>(&item.shape))
            result << *text;
    }
    return result;
}

template<typename Wanted>
QList<Wanted> shapesOf(const Scene &scene, int mark)
{
    QList<Wanted> result;
    for (const SceneItem &item : scene.items) {
        const auto *shape = std::get_if<Wanted>(&item.shape);
        if (shape && item.mark == mark)
            result << *shape;
    }
    return result;
}

bool says(const Scene &scene, const QString &wanted)
{
    const auto all = texts(scene);
    return std::any_of(all.begin(), all.end(), [&wanted](const TextShape &text) { return text.text.contains(wanted); });
}

/// The first fault of a scene in words; empty when there is none.
QString fault(const Scene &scene)
{
    const QRectF sheet(QPointF(0, 0), scene.size);
    const auto all = texts(scene);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!sheet.contains(all[i].bounds))
            return u"outside: "_s + all[i].text;
        for (qsizetype k = i + 1; k < all.size(); ++k) {
            if (all[i].bounds.adjusted(0.5, 2, -0.5, -2).intersects(all[k].bounds.adjusted(0.5, 2, -0.5, -2)))
                return u"overlap: "_s + all[i].text + u" | "_s + all[k].text;
        }
    }
    for (const SceneMark &mark : scene.marks) {
        if (!sheet.contains(mark.box))
            return u"mark outside: "_s + mark.label;
    }
    return {};
}

ChartContent randomContent(ChartForm kind, QRandomGenerator &random)
{
    const QStringList names{u"Alpha"_s, u"乙公司"_s, u"Gamma Industries International"_s, u"丁"_s, u"Epsilon"_s, u"Zeta"_s};
    QList<Datum> data;
    const int entities = random.bounded(1, 7), periods = random.bounded(1, 13);
    for (int e = 0; e < entities; ++e) {
        for (int p = 0; p < periods; ++p) {
            if (random.bounded(6) == 0)
                continue;
            const qint64 low = random.bounded(1, 200000) * 1000000LL * (random.bounded(5) ? 1 : 10);
            const qint64 high = random.bounded(3) ? low : low + low / 3;
            const auto status = random.bounded(4) ? ClaimStatus::Verified : ClaimStatus::Unverified;
            const QString period = kind == ChartForm::StepLine ? u"20%1-%2"_s.arg(20 + p / 4).arg(p % 4 * 3 + 1, 2, 10, QLatin1Char('0'))
                                                               : u"20%1-Q%2"_s.arg(20 + p / 4).arg(p % 4 + 1);
            data << datum(names[e], period, low, high, status);
        }
    }
    ChartContent result = content(kind, data);
    if (random.bounded(2)) {
        result.spec.title = {u"A title so long that it needs a second line on any sheet, and on narrow ones a third or a fourth"_s,
                             u"這個標題長得在任何版面都要換行，在狹窄的版面上甚至要排成三行或四行，才不會超出邊界"_s};
        result.spec.notes = {u"Fiscal years differ; figures are as reported at the time."_s, u"各公司會計年度不同；數字依當時公布者。"_s};
    }
    return result;
}

/// How many values a chart of that kind shows: a slope only those of its first and last period.
qsizetype drawnOf(const ChartContent &chart)
{
    const QList<Period> periods = chart.periods();
    if (chart.spec.kind != ChartForm::Slope)
        return chart.data.size();
    return std::count_if(chart.data.begin(), chart.data.end(),
                         [&](const Datum &each) { return each.period == periods.first() || each.period == periods.last(); });
}

} // namespace

class SceneLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void neverOverlapsOrCutsWords_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<int>("width");
        for (const ChartForm kind : allForms()) {
            for (const int width : {360, 480, 800, 1200})
                QTest::addRow("%s %d", qPrintable(chartFormName(kind)), width) << kind << width;
        }
    }
    void neverOverlapsOrCutsWords()
    {
        QFETCH(ChartForm, kind);
        QFETCH(int, width);
        QRandomGenerator random(20241003);
        for (int i = 0; i < 120; ++i) {
            const ChartContent chart = randomContent(kind, random);
            for (const Language language : {Language::English, Language::TraditionalChinese}) {
                const Scene scene = layOut(chart, request(language, {static_cast<double>(width), width * 0.6}));
                QVERIFY2(fault(scene).isEmpty(), qPrintable(u"%1: %2"_s.arg(i).arg(fault(scene))));
                QCOMPARE(scene.marks.size(), drawnOf(chart));
            }
        }
    }

    void keepsItsSizeWhateverTheValues_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        const QString nines(38, u'9');
        for (const ChartForm kind : allForms()) {
            const QString name = chartFormName(kind);
            QTest::addRow("%s, ten to the 37th", qPrintable(name)) << kind << u"5"_s << u'1' + QString(37, u'0');
            QTest::addRow("%s, largest", qPrintable(name)) << kind << nines << nines;
            QTest::addRow("%s, largest both ways", qPrintable(name)) << kind << u'-' + nines << nines;
            QTest::addRow("%s, finest", qPrintable(name)) << kind << u"0"_s << u"0."_s + QString(59, u'0') + u'1';
        }
    }
    void keepsItsSizeWhateverTheValues()
    {
        QFETCH(ChartForm, kind);
        QFETCH(QString, low);
        QFETCH(QString, high);
        QList<Datum> data{datum(u"Alpha"_s, u"2023"_s, 1, 2), datum(u"Alpha"_s, u"2024"_s, 1, 2, ClaimStatus::Unverified)};
        data[1].low = Decimal::fromString(low);
        data[1].high = Decimal::fromString(high);
        for (const Scene &scene : {layOut(content(kind, data), request()), layOutStrip(content(kind, data), request())}) {
            QVERIFY(scene.items.size() < 200);
            const QRectF room(-1, -1, scene.size.width() + 2, scene.size.height() + 2);
            for (const SceneMark &mark : scene.marks)
                QVERIFY(room.adjusted(-10, -10, 10, 10).contains(mark.box));
            for (const SceneItem &item : scene.items) {
                if (const auto *box = std::get_if<BoxShape>(&item.shape))
                    QVERIFY(box->fill.role == InkRole::Paper || box->box.isEmpty() || room.contains(box->box)); // paper is the ground of words
                if (const auto *path = std::get_if<PathShape>(&item.shape)) {
                    for (const QPointF &point : path->points)
                        QVERIFY(room.contains(point));
                }
            }
        }
    }

    void standsBarsOnZeroAndToScale()
    {
        const Scene scene = layOut(content(ChartForm::GroupedBars, {datum(u"A"_s, u"2023"_s, 10 * kBillion, 10 * kBillion),
                                                                    datum(u"A"_s, u"2024"_s, 20 * kBillion, 20 * kBillion)}), request());
        QCOMPARE(scene.valueAxis.low, Decimal(0));
        const QRectF small = shapesOf<BoxShape>(scene, 0).first().box, large = shapesOf<BoxShape>(scene, 1).first().box;
        QVERIFY(std::abs(small.bottom() - scene.plot.bottom()) <= 1);
        QVERIFY(std::abs(large.height() - 2 * small.height()) <= 2);
        QVERIFY(small.right() < large.left());
    }

    void hangsLossesBelowZero()
    {
        const Scene scene = layOut(content(ChartForm::GroupedBars, {datum(u"A"_s, u"2023"_s, -10 * kBillion, -10 * kBillion),
                                                                    datum(u"A"_s, u"2024"_s, 20 * kBillion, 20 * kBillion)}), request());
        QCOMPARE(scene.valueAxis.low, Decimal::fromInteger(-10 * kBillion));
        const QRectF down = shapesOf<BoxShape>(scene, 0).first().box, up = shapesOf<BoxShape>(scene, 1).first().box;
        QVERIFY(std::abs(down.top() - up.bottom()) <= 1);
    }

    void drawsARangeAsBarLightPartAndBracket()
    {
        const Scene scene = layOut(content(ChartForm::RangeBars, {datum(u"A"_s, u"2024"_s, 35 * kBillion / 10, 45 * kBillion / 10)}), request());
        const auto boxes = shapesOf<BoxShape>(scene, 0);
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0].fill.role, InkRole::Series);
        QCOMPARE(boxes[1].fill.role, InkRole::SeriesLight);
        QCOMPARE(boxes[0].box.right(), boxes[1].box.left());
        const double end = scene.plot.left() + scene.plot.width() * scene.valueAxis.position(Decimal::fromInteger(45 * kBillion / 10));
        QVERIFY(std::abs(boxes[1].box.right() - end) <= 1);
        QCOMPARE(shapesOf<PathShape>(scene, 0).size(), 4); // three of the bracket, the frame of the light part
        QVERIFY(says(scene, u"$3.5bn–4.5bn"_s));
        QVERIFY(says(scene, u"range"_s));
    }

    void showsDoubtInEveryKind_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::newRow("bars") << ChartForm::GroupedBars;
        QTest::newRow("ranges") << ChartForm::RangeBars;
        QTest::newRow("steps") << ChartForm::StepLine;
    }
    void showsDoubtInEveryKind()
    {
        QFETCH(ChartForm, kind);
        const Scene scene = layOut(content(kind, {datum(u"A"_s, u"2023"_s, kBillion, kBillion),
                                                  datum(u"A"_s, u"2024"_s, kBillion, kBillion, ClaimStatus::Unverified)}), request());
        for (int mark = 0; mark < 2; ++mark) {
            const auto boxes = shapesOf<BoxShape>(scene, mark);
            const auto dots = shapesOf<DotShape>(scene, mark);
            const bool looksDoubtful = (!boxes.isEmpty() && boxes.first().isHatched) || (!dots.isEmpty() && dots.first().isHollow);
            QCOMPARE(looksDoubtful, mark == 1);
            QCOMPARE(scene.marks[mark].label.contains(u"unchecked"_s), mark == 1);
        }
        QVERIFY(says(scene, u"unchecked"_s));
    }

    void stepsAfterTheDateAndLeavesTheLastStepOpen()
    {
        const Scene scene = layOut(content(ChartForm::StepLine, {datum(u"A"_s, u"2023-01"_s, 10 * kBillion, 10 * kBillion),
                                                                 datum(u"A"_s, u"2024-01"_s, 20 * kBillion, 20 * kBillion)}), request());
        QList<PathShape> lines;
        for (const PathShape &path : shapesOf<PathShape>(scene, -1)) {
            if (path.ink.role == InkRole::Series)
                lines << path;
        }
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].points.size(), 3);
        QCOMPARE(lines[0].points[0].y(), lines[0].points[1].y()); // level until the next event,
        QCOMPARE(lines[0].points[1].x(), lines[0].points[2].x()); // then straight up
        QVERIFY(lines[1].isDashed);
        QCOMPARE(lines[1].points.last().x(), scene.plot.right());
    }

    void showsAFloorAsAFloor()
    {
        Datum floor = datum(u"A"_s, u"2024-09"_s, 150 * kBillion, 150 * kBillion);
        floor.qualifier = Qualifier::AtLeast;
        QVERIFY(says(layOut(content(ChartForm::StepLine, {floor}), request()), u"≥$150bn"_s));
        QVERIFY(says(layOut(content(ChartForm::RangeBars, {floor}), request()), u"at least $150bn"_s));
    }

    void alwaysHasASourceLine()
    {
        ChartContent chart = content(ChartForm::RangeBars, {datum(u"A"_s, u"2024"_s, 1, 1)});
        QVERIFY(says(layOut(chart, request()), u"From: Somebody's report"_s));
        QVERIFY(says(layOut(chart, request(Language::TraditionalChinese)), u"來源：某份報告"_s));
        chart.spec.source = {};
        QVERIFY(says(layOut(chart, request()), u"From: ?"_s));
    }

    void saysTheUnitInTheSubtitleOrBesideTheValues_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<bool>("isAbove");
        for (const ChartForm kind : allForms())
            QTest::addRow("%s", qPrintable(chartFormName(kind))) << kind << (kind == ChartForm::GroupedBars || kind == ChartForm::StackedBars || kind == ChartForm::SmallMultiples);
    }
    void saysTheUnitInTheSubtitleOrBesideTheValues()
    {
        QFETCH(ChartForm, kind);
        QFETCH(bool, isAbove);
        ChartContent chart = content(kind, {datum(u"A"_s, u"2023"_s, 9 * kBillion, 9 * kBillion), datum(u"A"_s, u"2024"_s, 8 * kBillion, 8 * kBillion)});
        const auto dollars = [](const Scene &scene) {
            const auto all = texts(scene);
            return std::count_if(all.begin(), all.end(), [](const TextShape &text) { return text.text.contains(u'$') && text.text.contains(u"bn"); });
        };
        const Scene scene = layOut(chart, request());
        QCOMPARE(says(scene, u"[US$ billion]"_s), isAbove);
        QCOMPARE(dollars(scene) == 0, isAbove);
        chart.spec.subtitle = {u"In US dollars"_s, u"美元"_s}; // without how many: the axis says it
        QVERIFY(dollars(layOut(chart, request())) > 0);
        QVERIFY(!says(layOut(chart, request()), u"US$ billion"_s));
    }

    void namesWhatIsMissing()
    {
        const Scene scene = layOut(content(ChartForm::GroupedBars, {datum(u"A"_s, u"2023"_s, 1, 1), datum(u"A"_s, u"2024"_s, 1, 1),
                                                                    datum(u"B"_s, u"2024"_s, 1, 1)}), request());
        QVERIFY(says(scene, u"– B 2023"_s));
        QCOMPARE(scene.marks.size(), 3);
    }

    void saysWhenThereIsNothing()
    {
        for (const ChartForm kind : allForms()) {
            const Scene scene = layOut(content(kind, {}), request());
            QVERIFY(says(scene, u"Nothing to draw"_s));
            QVERIFY(scene.marks.isEmpty());
        }
    }

    void drawsAThousandBarsInLittleTime()
    {
        QList<Datum> data;
        for (int i = 0; i < 250; ++i) {
            for (const auto &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
                data << datum(name, u"%1"_s.arg(1750 + i), (i + 1) * kBillion, (i + 1) * kBillion);
        }
        const Scene scene = layOut(content(ChartForm::GroupedBars, data), request());
        QCOMPARE(scene.marks.size(), 1000);
        QVERIFY2(fault(scene).isEmpty(), qPrintable(fault(scene)));
    }
};

QTEST_APPLESS_MAIN(SceneLayoutTest)
#include "tst_scenelayout.moc"
