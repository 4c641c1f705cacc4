// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/scenechecks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

// The scenes of tests/golden/charts, item by item. With CONCORD_WRITE_GOLDEN=1 they are written anew: look at what changed.

namespace {

using Make = ChartContent (*)(ChartForm);

QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QString::number(rounded == 0 ? 0 : rounded);
}

QString place(const QRectF &box)
{
    return u"%1,%2 %3×%4"_s.arg(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
}

QString inkName(Ink ink)
{
    static const QStringList kNames{u"paper"_s, u"text"_s, u"muted"_s, u"grid"_s, u"axis"_s, u"series"_s, u"light"_s, u"dark"_s};
    const QString name = kNames.value(static_cast<int>(ink.role));
    return ink.role < InkRole::Series ? name : name + QString::number(ink.series);
}

QString shapeText(const Shape &shape)
{
    if (const auto *box = std::get_if<BoxShape>(&shape))
        return u"box %1 %2%3"_s.arg(place(box->box), inkName(box->fill), box->isHatched ? u" hatched"_s : QString());
    if (const auto *dot = std::get_if<DotShape>(&shape))
        return u"dot %1,%2 r%3 %4%5"_s.arg(number(dot->centre.x()), number(dot->centre.y()), number(dot->radius), inkName(dot->ink), dot->isHollow ? u" hollow"_s : QString());
    if (const auto *words = std::get_if<TextShape>(&shape)) {
        static const QStringList kAnchors{u"start"_s, u"middle"_s, u"end"_s};
        return u"text %1,%2 %3px%4 %5 %6 “%7”"_s.arg(number(words->at.x()), number(words->at.y())).arg(words->size)
            .arg(words->isBold ? u" bold"_s : QString(), kAnchors.value(static_cast<int>(words->anchor)), inkName(words->ink), words->text);
    }
    const auto &path = std::get<PathShape>(shape);
    QStringList points;
    for (const QPointF &point : path.points)
        points << number(point.x()) + u',' + number(point.y());
    return u"path %1 %2 %3%4"_s.arg(points.join(u' '), number(path.width), inkName(path.ink), path.isDashed ? u" dashed"_s : QString());
}

QString sceneText(const Scene &scene)
{
    QStringList lines{u"scene %1×%2 plot %3"_s.arg(number(scene.size.width()), number(scene.size.height()), place(scene.plot)),
                      u"axis %1 … %2%3"_s.arg(scene.valueAxis.low.toString(), scene.valueAxis.high.toString(), scene.valueAxis.isLogarithmic ? u" log"_s : QString()),
                      u"alt %1"_s.arg(scene.altText)};
    for (const SceneMark &mark : scene.marks)
        lines << u"mark %1 %2 “%3”"_s.arg(mark.datum).arg(place(mark.box), mark.label);
    for (const SceneItem &item : scene.items)
        lines << shapeText(item.shape) + (item.mark < 0 ? QString() : u" of %1"_s.arg(item.mark)) + (item.isClipped ? u" clipped"_s : QString());
    return lines.join(u'\n') + u'\n';
}

ChartContent titled(ChartForm kind)
{
    ChartContent chart;
    chart.spec.kind = kind;
    chart.spec.title = {u"Spending doubled in two years"_s, u"支出兩年倍增"_s};
    chart.spec.subtitle = {u"Capital spending"_s, u"資本支出"_s};
    chart.spec.source = {u"Own figures"_s, u"自行整理"_s};
    return chart;
}

ChartContent plain(ChartForm kind)
{
    ChartContent chart = titled(kind);
    const Decimal million(1'000'000);
    for (int year = 0; year < (kind == ChartForm::Slope ? 2 : 4); ++year) {
        const QString period = QString::number(2021 + year);
        chart.data << plainDatum(u"Aster"_s, period, *Decimal::product(million, 120 + 60 * year), *Decimal::product(million, 120 + 60 * year));
        chart.data << plainDatum(u"Birch"_s, period, *Decimal::product(million, 300 - 40 * year), *Decimal::product(million, 330 - 40 * year), ClaimStatus::Unverified);
    }
    std::stable_sort(chart.data.begin(), chart.data.end(), [](const Datum &a, const Datum &b) { return a.entity < b.entity; });
    return chart;
}

ChartContent single(ChartForm kind)
{
    ChartContent chart = titled(kind);
    chart.data << plainDatum(u"Aster"_s, u"2024"_s, 7, 7);
    return chart;
}

ChartContent negative(ChartForm kind)
{
    ChartContent chart = titled(kind);
    chart.data << plainDatum(u"Aster"_s, u"2023"_s, -500, -500) << plainDatum(u"Aster"_s, u"2024"_s, -900, -700, ClaimStatus::Disputed)
               << plainDatum(u"Birch"_s, u"2023"_s, 300, 300) << plainDatum(u"Birch"_s, u"2024"_s, -100, 250);
    return chart;
}

ChartContent longNames(ChartForm kind)
{
    ChartContent chart = titled(kind);
    const QString latin = u"The Association of Independent Makers of Very Long Names"_s, han = u"名稱相當長而且沒有任何標點符號的股份有限公司"_s;
    chart.data << plainDatum(latin, u"2023"_s, 40, 40) << plainDatum(latin, u"2024"_s, 60, 60) << plainDatum(han, u"2023"_s, 55, 55)
               << plainDatum(han, u"2024"_s, 58, 72, ClaimStatus::Unverified);
    return chart;
}

ChartContent sixty(ChartForm kind)
{
    ChartContent chart = titled(kind);
    for (int i = 0; i < 60; ++i)
        chart.data << plainDatum(u"Firm %1"_s.arg(i + 1), u"2024"_s, 10 + 7 * i % 60, 10 + 7 * i % 60);
    return chart;
}

ChartContent annotated(ChartForm kind)
{
    ChartContent chart = plain(kind);
    chart.spec.annotations = {{ChartAnnotation::Kind::Line, {u"Budget"_s, u"預算"_s}, Decimal(200'000'000), {}, {}},
                              {ChartAnnotation::Kind::Span, {u"Strike"_s, u"罷工"_s}, {}, u"2022"_s, u"2022"_s},
                              {ChartAnnotation::Kind::Text, {u"New plant"_s, u"新廠"_s}, Decimal(280'000'000), u"2023"_s, {}}};
    return chart;
}

/// Two reports of one loss that cannot both be true, among others, and two that can.
ChartContent contradicted(ChartForm kind)
{
    ChartContent chart = titled(kind);
    chart.data << plainDatum(u"Aster"_s, u"2023"_s, 500, 500) << plainDatum(u"Aster"_s, u"2024"_s, 700, 700) << plainDatum(u"Aster"_s, u"2024"_s, 950, 950, ClaimStatus::Unverified)
               << plainDatum(u"Birch"_s, u"2023"_s, 300, 300) << plainDatum(u"Birch"_s, u"2024"_s, 800, 850) << plainDatum(u"Birch"_s, u"2024"_s, 820, 820);
    chart.data[1].attribution = u"The annual report"_s;
    chart.data[2].attribution = u"A former accountant"_s;
    return chart;
}

/// A value that was replaced beside what replaced it, and an old range that stands alone.
ChartContent outdated(ChartForm kind)
{
    ChartContent chart = titled(kind);
    chart.data << plainDatum(u"Aster"_s, u"2023"_s, 500, 500) << plainDatum(u"Aster"_s, u"2024"_s, 400, 400, ClaimStatus::Outdated) << plainDatum(u"Aster"_s, u"2024"_s, 700, 700)
               << plainDatum(u"Birch"_s, u"2023"_s, 200, 300, ClaimStatus::Outdated) << plainDatum(u"Birch"_s, u"2024"_s, 820, 820);
    return chart;
}

ChartContent logarithmic(ChartForm kind)
{
    ChartContent chart = titled(kind);
    chart.spec.isLogarithmic = true;
    for (int i = 0; i < 6; ++i)
        chart.data << plainDatum(u"Aster"_s, QString::number(2019 + i), *Decimal(3).shifted(i), *Decimal(3).shifted(i));
    return chart;
}

ChartContent openStep(ChartForm kind)
{
    ChartContent chart = titled(kind);
    chart.spec.numbers = NumberStyle::Words;
    chart.data << plainDatum(u"Aster"_s, u"2022-01-10"_s, 1'000'000'000, 1'000'000'000) << plainDatum(u"Aster"_s, u"2023-06-30"_s, 1'500'000'000, 1'800'000'000)
               << plainDatum(u"Aster"_s, u"2024-03-01"_s, 2'000'000'000, 2'000'000'000);
    chart.data.last().high.reset();
    return chart;
}

} // namespace

class GoldenScenesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryScene_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<Make>("make");
        QTest::addColumn<Language>("language");
        const auto row = [](ChartForm kind, const char *name, Make make, Language language = Language::English) {
            QTest::addRow("%s.%s", qPrintable(chartFormName(kind)), name) << kind << make << language;
        };
        for (int form = 0; form < kChartFormCount; ++form) {
            const auto kind = static_cast<ChartForm>(form);
            row(kind, "plain", plain);
            row(kind, "plain-zh", plain, Language::TraditionalChinese);
            row(kind, "empty", titled);
            row(kind, "one", single);
            row(kind, "negative", negative);
            row(kind, "long-names", longNames);
            row(kind, "long-names-zh", longNames, Language::TraditionalChinese);
            row(kind, "outdated", outdated);
        }
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::SortedBars, ChartForm::StackedBars, ChartForm::SmallMultiples, ChartForm::Timeline})
            row(kind, "sixty", sixty);
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::SortedBars, ChartForm::StackedBars, ChartForm::Line, ChartForm::Timeline, ChartForm::SmallMultiples, ChartForm::Slope})
            row(kind, "annotated", annotated);
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::RangeBars, ChartForm::SortedBars, ChartForm::DotPlot, ChartForm::SmallMultiples}) {
            row(kind, "contradicted", contradicted);
            row(kind, "contradicted-zh", contradicted, Language::TraditionalChinese);
        }
        row(ChartForm::Line, "logarithmic", logarithmic);
        row(ChartForm::StepLine, "open", openStep);
        row(ChartForm::StepLine, "open-zh", openStep, Language::TraditionalChinese);
    }
    void keepsEveryScene()
    {
        QFETCH(ChartForm, kind);
        QFETCH(Make, make);
        QFETCH(Language, language);
        const Scene scene = layOut(make(kind), plainRequest({640, 400}, language));
        QVERIFY2(collision(scene).isEmpty(), qPrintable(collision(scene)));
        QVERIFY2(escape(scene).isEmpty(), qPrintable(escape(scene)));
        QFile file(QStringLiteral(CONCORD_SOURCE_DIR "/tests/golden/charts/") + QString::fromUtf8(QTest::currentDataTag()) + u".txt"_s);
        const QString found = sceneText(scene);
        if (qEnvironmentVariableIsSet("CONCORD_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found.toUtf8()) > 0);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(found.split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
    }
};

QTEST_APPLESS_MAIN(GoldenScenesTest)
#include "tst_goldenscenes.moc"
