// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/lint/linter.h"
#include "tests/core/charts/scenechecks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 60;

QString randomName(QRandomGenerator &random, int number)
{
    static const QStringList kNames{u"A"_s, u"Acme"_s, u"甲"_s, u"乙股份有限公司"_s, u"A company with a rather long name that never ends"_s,
                                    u"名稱相當長而且沒有任何標點符號的股份有限公司"_s, u"Unbreakablecompanynamewithoutanyspaceinit"_s, u"B & C"_s};
    return kNames[random.bounded(static_cast<int>(kNames.size()))] + u' ' + QString::number(number);
}

QString randomPeriod(QRandomGenerator &random, int grain)
{
    const int year = 2015 + random.bounded(10);
    switch (grain) {
    case 0:
        return QString::number(year);
    case 1:
        return u"%1-Q%2"_s.arg(year).arg(1 + random.bounded(4));
    case 2:
        return u"%1-%2"_s.arg(year).arg(1 + random.bounded(12), 2, 10, QLatin1Char('0'));
    case 3:
        return u"%1-%2-%3"_s.arg(year).arg(1 + random.bounded(12), 2, 10, QLatin1Char('0')).arg(1 + random.bounded(28), 2, 10, QLatin1Char('0'));
    default:
        return random.bounded(4) == 0 ? u"the other day"_s : randomPeriod(random, random.bounded(4));
    }
}

Decimal randomValue(QRandomGenerator &random, bool mayFall)
{
    const Decimal digits(random.bounded(1, 100'000));
    const Decimal value = digits.shifted(random.bounded(-4, 9)).value_or(digits);
    return mayFall && random.bounded(3) == 0 ? value.negated() : value;
}

ChartContent randomChart(QRandomGenerator &random, ChartForm kind)
{
    ChartContent chart;
    chart.spec.kind = kind;
    chart.spec.title = {u"A finding of some length, which says what the chart shows"_s, u"一句說明圖表所示內容的標題"_s};
    chart.spec.subtitle = {u"Measure, place, period"_s, u"指標，地點，期間"_s};
    chart.spec.source = {u"Our own figures"_s, u"自行整理"_s};
    chart.spec.isLogarithmic = random.bounded(4) == 0;
    chart.spec.numbers = random.bounded(2) == 0 ? NumberStyle::Short : NumberStyle::Words;
    chart.spec.order = static_cast<RowOrder>(random.bounded(3));
    const int entities = 1 + random.bounded(random.bounded(5) == 0 ? 40 : 6), grain = random.bounded(5), perEntity = 1 + random.bounded(8);
    const bool mayFall = random.bounded(2) == 0;
    for (int i = 0; i < entities; ++i) {
        const QString name = randomName(random, i);
        for (int k = 0; k < perEntity; ++k) {
            const Decimal a = randomValue(random, mayFall), b = random.bounded(4) == 0 ? randomValue(random, mayFall) : a;
            Datum datum = plainDatum(name, randomPeriod(random, grain), std::min(a, b), std::max(a, b), static_cast<ClaimStatus>(random.bounded(3)));
            if (random.bounded(8) == 0)
                (random.bounded(2) == 0 ? datum.low : datum.high).reset();
            datum.qualifier = static_cast<Qualifier>(random.bounded(5) == 0 ? random.bounded(8) : 0);
            chart.data << datum;
        }
        if (random.bounded(4) == 0)
            chart.spec.highlights << name;
    }
    for (int i = random.bounded(4); i > 0; --i)
        chart.spec.annotations << ChartAnnotation{static_cast<ChartAnnotation::Kind>(random.bounded(3)), {u"A remark on this"_s, u"對此的說明"_s}, randomValue(random, mayFall),
                                                  randomPeriod(random, 0), {}};
    return chart;
}

/// A rule the layout alone answers for, and broke.
QString breach(const ChartContent &chart, const Scene &scene)
{
    using Rule = Remark::Rule;
    static const QList<Rule> kOurs{Rule::BarsNotFromZero, Rule::TitleNotLeft, Rule::TypeSizes, Rule::DoubtNotShown, Rule::LowContrast};
    for (const Remark &remark : lint(chart, scene)) {
        if (kOurs.contains(remark.rule))
            return remarkCode(remark.rule) + u' ' + remark.subject;
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

class SceneSafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsRandomChartsInOrder_data() { addForms(); }
    void keepsRandomChartsInOrder()
    {
        QFETCH(ChartForm, kind);
        for (int round = 0; round < kRounds; ++round) {
            QRandomGenerator random(1000 * static_cast<quint32>(kind) + static_cast<quint32>(round));
            const ChartContent chart = randomChart(random, kind);
            for (const QSizeF size : {QSizeF(800, 480), QSizeF(400, 480), QSizeF(1200, 675)}) {
                const Language language = round % 2 == 0 ? Language::English : Language::TraditionalChinese;
                const Scene scene = layOut(chart, plainRequest(size, language));
                const QByteArray where = QByteArray::number(round) + " at " + QByteArray::number(size.width()) + ": ";
                QVERIFY2(collision(scene).isEmpty(), where + collision(scene).toUtf8());
                QVERIFY2(escape(scene).isEmpty(), where + escape(scene).toUtf8());
                QVERIFY2(breach(chart, scene).isEmpty(), where + breach(chart, scene).toUtf8());
                QCOMPARE(scene.size.width(), size.width());
                for (const SceneMark &mark : scene.marks)
                    QVERIFY(mark.claim.isValid() && !mark.label.isEmpty() && !mark.box.isEmpty());
            }
        }
    }

    void keepsStripsInTheirSize_data() { addForms(); }
    void keepsStripsInTheirSize()
    {
        QFETCH(ChartForm, kind);
        for (quint32 round = 0; round < kRounds; ++round) {
            QRandomGenerator random(7000 + 1000 * static_cast<quint32>(kind) + round);
            ChartContent chart = randomChart(random, kind);
            chart.spec.annotations.clear();
            const Scene scene = layOutStrip(chart, plainRequest({220, 130}));
            QCOMPARE(scene.size, QSizeF(220, 130));
            QVERIFY2(escape(scene).isEmpty(), QByteArray::number(round) + ": " + escape(scene).toUtf8());
        }
    }

    void laysOutTenThousandEntities()
    {
        ChartContent chart;
        chart.spec.kind = ChartForm::GroupedBars;
        for (int i = 0; i < 10'000; ++i) {
            chart.data << plainDatum(u"Firm %1"_s.arg(i), u"2024"_s, i + 1, i + 1);
            if (i % 2 == 0)
                chart.data << plainDatum(u"Firm %1"_s.arg(i), u"2023"_s, i + 2, i + 2);
        }
        QElapsedTimer timer;
        timer.start();
        const Scene scene = layOut(chart, plainRequest({800, 480}));
        QCOMPARE(scene.marks.size(), 15'000);
        QVERIFY2(timer.elapsed() < 12'000, QByteArray::number(timer.elapsed())); // a sanitised build on a busy machine; a plain one needs a tenth
    }

    void keepsSixtyCategoriesApart_data() { addForms(); }
    void keepsSixtyCategoriesApart()
    {
        QFETCH(ChartForm, kind);
        ChartContent chart;
        chart.spec.kind = kind;
        chart.spec.title = {u"Sixty"_s, u"六十"_s};
        for (int i = 0; i < 60; ++i) {
            const QString name = i % 2 ? u"A company with a rather long name No. %1"_s.arg(i) : u"名稱相當長的股份有限公司第%1號"_s.arg(i);
            chart.data << plainDatum(name, u"2023"_s, i + 1, i + 1) << plainDatum(name, u"2024"_s, i - 20, i - 18);
        }
        for (const QSizeF size : {QSizeF(800, 480), QSizeF(400, 480)}) {
            const Scene scene = layOut(chart, plainRequest(size));
            QCOMPARE(scene.marks.size(), 120);
            QVERIFY2(collision(scene).isEmpty(), qPrintable(collision(scene)));
            QVERIFY2(escape(scene).isEmpty(), qPrintable(escape(scene)));
        }
    }
};

QTEST_APPLESS_MAIN(SceneSafetyTest)
#include "tst_scenesafety.moc"
