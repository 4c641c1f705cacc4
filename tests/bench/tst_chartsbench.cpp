// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"

#include "core/analysis/articlelinker.h"
#include "core/charts/lines/minmaxpyramid.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartlinks.h"
#include "ui/charts/chartstrip.h"
#include "ui/charts/chartview.h"
#include "ui/charts/crowd.h"
#include "ui/claims/claimspanel.h"
#include "ui/desk/readermarks.h"
#include "ui/reader/bitextreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kClaims = 100000;
constexpr QSize kCanvas(1200, 600);

/// Milliseconds of this thread and of the whole program on the processor, so that others on the machine do not count (the
/// program's hold what QPainter's pool does), and by the clock on the wall.
class Stopwatch
{
public:
    double milliseconds() const { return now(CLOCK_THREAD_CPUTIME_ID) - m_begin; }
    double ofAllThreads() const { return now(CLOCK_PROCESS_CPUTIME_ID) - m_process; }
    double onTheWall() const { return now(CLOCK_MONOTONIC) - m_wall; }

private:
    static double now(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_begin = now(CLOCK_THREAD_CPUTIME_ID);
    double m_process = now(CLOCK_PROCESS_CPUTIME_ID);
    double m_wall = now(CLOCK_MONOTONIC);
};

struct Times
{
    QList<double> thread;
    QList<double> process;
    QList<double> wall;
};

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1))];
}

Times timesOf(int rounds, const std::function<void(int)> &work)
{
    Times times;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch timer;
        work(round);
        times.thread << timer.milliseconds();
        times.process << timer.ofAllThreads();
        times.wall << timer.onTheWall();
    }
    return times;
}

void report(const char *what, const Times &times, double limit)
{
    const double p95 = percentile(times.thread, 0.95);
    qInfo("%s: median %.3f ms, p95 %.3f ms, max %.3f ms (all threads: median %.3f, p95 %.3f; wall: median %.3f, p95 %.3f; goal %.1f)", what, percentile(times.thread, 0.5), p95,
          percentile(times.thread, 1), percentile(times.process, 0.5), percentile(times.process, 0.95), percentile(times.wall, 0.5), percentile(times.wall, 0.95), limit);
    QVERIFY2(p95 < limit, what);
}

/// Against QCustomPlot as it comes, by medians of the same run.
void compare(const char *what, const Times &ours, const Times &plain, double limit)
{
    const double own = percentile(ours.thread, 0.5), other = percentile(plain.thread, 0.5);
    qInfo("%s: %.2f ms (p95 %.2f, all threads %.2f, wall %.2f, goal %.0f), plain QCustomPlot %.2f ms (all threads %.2f, wall %.2f), %.1f times as long", what, own,
          percentile(ours.thread, 0.95), percentile(ours.process, 0.5), percentile(ours.wall, 0.5), limit, other, percentile(plain.process, 0.5), percentile(plain.wall, 0.5), other / own);
    QVERIFY2(own < limit, what);
}

/// A line that wanders, or one that jumps at every point.
QList<double> wandering(int count, bool jumps)
{
    QRandomGenerator random(11);
    QList<double> ys;
    ys.reserve(count);
    double at = 0;
    for (int i = 0; i < count; ++i) {
        at += random.generateDouble() - 0.5;
        ys << (jumps ? random.generateDouble() * 100 : at);
    }
    return ys;
}

/// In pixels of the canvas.
QList<QPointF> onCanvas(const QList<double> &ys)
{
    const auto [low, high] = std::minmax_element(ys.begin(), ys.end());
    QList<QPointF> points;
    points.reserve(ys.size());
    for (qsizetype i = 0; i < ys.size(); ++i)
        points << QPointF(static_cast<double>(i) * kCanvas.width() / static_cast<double>(ys.size()), kCanvas.height() * (1 - (ys[i] - *low) / (*high - *low)));
    return points;
}

/// A plot of the window's canvas that shows nothing but one of our scenes.
struct Painted
{
    explicit Painted(Scene drawn) : scene(std::move(drawn))
    {
        scene.size = kCanvas;
        scene.plot = QRectF(QPointF(0, 0), scene.size);
        plot.plotLayout()->clear();
        plot.resize(kCanvas);
        plot.show();
        layer = new SceneLayer(&plot, u"main"_s);
        const Stopwatch timer;
        layer->setScene(&scene, ChartTheme::Light, inkColour({InkRole::Paper}, ChartTheme::Light)); // as light and dark windows do
        taken = timer.milliseconds();
        plot.replot();
    }

    QCustomPlot plot;
    Scene scene;
    SceneLayer *layer;
    double taken = 0;
};

struct Plain
{
    Plain()
    {
        plot.resize(kCanvas);
        plot.show();
        plot.setBackground(QBrush(Qt::white));
    }

    QCustomPlot plot;
};

Datum datum(int number)
{
    Datum datum;
    datum.entity = u"Company %1"_s.arg(number % 20);
    datum.period = Period::day(QDate(1950, 1, 1).addDays(number / 4));
    datum.low = datum.high = Decimal::fromInteger(1 + (number * 7919LL) % 100003);
    datum.unit = u"USD"_s;
    datum.claim = ClaimId{number + 1};
    return datum;
}

ChartContent crowdedChart(qint64 key, int shift)
{
    ChartContent chart;
    chart.id = ChartId{key};
    chart.spec.name = u"chart-%1"_s.arg(key);
    chart.spec.kind = ChartForm::Line;
    chart.spec.metric = u"loss"_s;
    chart.spec.unit = u"USD"_s;
    chart.spec.title = {u"A finding"_s, u"一項發現"_s};
    chart.data.reserve(kClaims);
    for (int i = 0; i < kClaims; ++i) {
        chart.data << datum(i);
        chart.data.last().low = chart.data.last().high = Decimal::fromInteger(1 + ((i + shift) * 7919LL) % 100003);
    }
    return chart;
}

} // namespace

/// Charts at the size where naive drawing and naive linking stop being usable. Times are of a build with optimisation.
class ChartsBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void brushesAHundredThousandClaims();
    void picksWithAllViews();
    void drawsAMillionPoints_data();
    void drawsAMillionPoints();
    void drawsTenMillionPoints();
    void drawsAHundredThousandDots();
    void drawsAThousandBars();

private:
    void tie();

    std::shared_ptr<ArticleAnalysis> m_analysis = std::make_shared<ArticleAnalysis>();
    QList<Claim> m_claims;
    std::unique_ptr<ArticleLinker> m_linker;
    SelectionHub m_hub;
    BitextReader m_reader;
    ClaimsPanel m_list;
    ChartDataPanel m_numbers;
    ChartStrip m_strip;
};

void ChartsBench::initTestCase()
{
    m_analysis->bitext = *longArticle(kClaims / 2);
    for (int i = 0; i < kClaims; ++i) {
        Claim claim;
        claim.id = ClaimId{i + 1};
        claim.entity = u"Company %1"_s.arg(i % 20);
        claim.metric = u"loss"_s;
        claim.low = claim.high = Decimal(1 + i % 977);
        claim.unit = u"USD"_s;
        for (const Side side : {Side::Source, Side::Translation}) {
            Anchor anchor;
            anchor.span = m_analysis->bitext.beadSpans(i / 2, side).first();
            claim.anchors << anchor;
        }
        m_claims << claim;
    }
    m_linker = std::make_unique<ArticleLinker>(m_analysis, m_claims);
    m_strip.resize(1200, 200);
    m_strip.show();
    const Stopwatch timer;
    m_strip.setCharts({crowdedChart(1, 0), crowdedChart(2, 31), crowdedChart(3, 77)});
    qInfo("three charts of %d marks each laid out in %.0f ms", kClaims, timer.milliseconds());
    QCOMPARE(m_strip.views()[0]->scene().marks.size(), kClaims);
    QVERIFY(QTest::qWaitForWindowExposed(&m_strip)); // each view has its width
    m_strip.hide();
    tie();
}

void ChartsBench::tie()
{
    ChartLinks *links = m_strip.links();
    m_hub.setLinker(m_linker.get());
    connect(links, &ChartLinks::picked, &m_hub, &SelectionHub::pick);
    connect(links, &ChartLinks::brushed, &m_hub, &SelectionHub::brush);
    connect(links, &ChartLinks::brushEnded, &m_hub, &SelectionHub::endBrush);
    connect(&m_hub, &SelectionHub::brushed, links, &ChartLinks::showBrushed);
    connect(&m_hub, &SelectionHub::brushEnded, links, &ChartLinks::endBrush);
    connect(&m_hub, &SelectionHub::pickedChanged, links, &ChartLinks::showPicked);
    connect(&m_hub, &SelectionHub::pickedChanged, &m_reader, &BitextReader::setProjection);
    connect(&m_hub, &SelectionHub::pickedChanged, &m_numbers, &ChartDataPanel::showPicked);
    connect(&m_hub, &SelectionHub::pickedChanged, this, [this](const Projection &picked) { m_list.setPicked(picked.claims); });
}

/// The band's right edge goes over the chart and back, a few pixels a step, as a hand moves it. First with the views hidden,
/// so that nothing is painted: what is left is finding, telling and following.
void ChartsBench::brushesAHundredThousandClaims()
{
    ChartView *view = m_strip.views()[0];
    const QRectF plot = view->scene().plot;
    for (const bool isShown : {false, true}) {
        if (isShown) {
            m_strip.show();
            QVERIFY(QTest::qWaitForWindowExposed(&m_strip));
        }
        const QPointF from = plot.topLeft() + QPointF(plot.width() / 3, 10);
        QMouseEvent press(QEvent::MouseButtonPress, from, from, Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &press);
        const auto moveTo = [&](double x) {
            const QPointF at(x, plot.bottom() - 20);
            QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view, &move);
        };
        QRandomGenerator random(3);
        double x = from.x() + 30;
        moveTo(x); // builds the index
        qsizetype moved = 0;
        const auto counting = connect(view, &ChartView::bandMoved, this, [&moved](const QList<int> &in, const QList<int> &out) { moved += in.size() + out.size(); });
        const Times times = timesOf(400, [&](int round) {
            x += (round / 50 % 2 ? -1 : 1) * (1 + random.bounded(2));
            moveTo(x);
            if (isShown)
                m_strip.repaint();
        });
        disconnect(counting);
        qInfo("%lld marks a step, %d inside", static_cast<long long>(moved / 400), view->lights().brushedCount());
        QVERIFY(moved > 4000);
        report(isShown ? "brush step, three charts painted" : "brush step, model", times, isShown ? 16 : 0.2);
        QMouseEvent release(QEvent::MouseButtonRelease, from, from, Qt::LeftButton, Qt::NoButton, {});
        const Stopwatch timer;
        QCoreApplication::sendEvent(view, &release);
        qInfo("let go: %lld claims picked in %.1f ms", static_cast<long long>(m_hub.picked().claims.size()), timer.milliseconds());
        m_hub.clear();
    }
}

void ChartsBench::picksWithAllViews()
{
    m_reader.resize(1000, 800);
    m_reader.setContent({std::shared_ptr<const Bitext>(m_analysis, &m_analysis->bitext), readerMarks(*m_analysis, m_claims, {}, {}), {}});
    m_list.resize(320, 800);
    m_list.setClaims(m_claims);
    m_numbers.resize(320, 800);
    m_numbers.setContent(m_strip.views()[0]->content());
    const QList<QWidget *> views{&m_reader, &m_list, &m_numbers, &m_strip};
    for (QWidget *view : views)
        view->show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_numbers));
    QRandomGenerator random(5);
    const auto pick = [&](int number) {
        m_hub.pick(ClaimId{number});
        for (QWidget *view : views)
            view->repaint();
        m_reader.viewport()->repaint();
    };
    pick(1);
    const Times times = timesOf(300, [&](int) { pick(1 + random.bounded(kClaims)); });
    const Times listed = timesOf(20, [&](int) { m_list.setPicked({ClaimId{1 + random.bounded(kClaims)}}); });
    qInfo("  of that ClaimsPanel::setPicked %.2f ms", percentile(listed.thread, 0.5));
    const Times told = timesOf(100, [&](int) { m_hub.pick(ClaimId{1 + random.bounded(kClaims)}); });
    qInfo("  of that the pick until all views know %.2f ms", percentile(told.thread, 0.5));
    const Times scrolled = timesOf(100, [&](int) { m_reader.setProjection(m_linker->project(ClaimId{1 + random.bounded(kClaims)})); });
    qInfo("  of that BitextReader::setProjection %.2f ms", percentile(scrolled.thread, 0.5));
    for (QWidget *view : views) {
        m_hub.pick(ClaimId{1 + random.bounded(kClaims)});
        qInfo("  of that %s painted in %.2f ms", view->metaObject()->className(), percentile(timesOf(20, [&](int) { view->repaint(); }).thread, 0.5));
    }
    QVERIFY(m_strip.views()[0]->highlight().picked.size() == 1);
    report("pick until all views are painted", times, 16);
}

void ChartsBench::drawsAMillionPoints_data()
{
    QTest::addColumn<bool>("jumps");
    QTest::newRow("a line that wanders") << false;
    QTest::newRow("a line that jumps") << true;
}

void ChartsBench::drawsAMillionPoints()
{
    QFETCH(bool, jumps);
    constexpr int kCount = 1000000;
    const QList<double> ys = wandering(kCount, jumps);
    Scene scene;
    scene.items << SceneItem{PathShape{onCanvas(ys), {InkRole::Series, 0}, 2, false}, -1, true};
    Painted ours(std::move(scene));
    qInfo("thinned once in %.1f ms", ours.taken);
    Plain plain;
    QCPGraph *graph = plain.plot.addGraph();
    QVector<double> xs(kCount);
    for (int i = 0; i < kCount; ++i)
        xs[i] = i;
    graph->setData(xs, ys, true);
    graph->setPen(QPen(Qt::blue, 2));
    plain.plot.rescaleAxes();
    compare("a million points, 2 px", timesOf(30, [&](int) { ours.plot.replot(); }), timesOf(jumps ? 1 : 7, [&](int) { plain.plot.replot(); }), 8);
}

/// Another stretch of the line at every step: from the pyramid to the canvas.
void ChartsBench::drawsTenMillionPoints()
{
    constexpr int kCount = 10000000;
    QList<double> ys = wandering(kCount, false);
    const auto [low, high] = std::minmax_element(ys.begin(), ys.end());
    const double least = *low, span = *high - *low;
    Plain plain;
    QCPGraph *graph = plain.plot.addGraph();
    {
        QVector<double> xs(kCount);
        for (int i = 0; i < kCount; ++i)
            xs[i] = i;
        graph->setData(xs, ys, true);
    }
    graph->setPen(QPen(Qt::blue, 2));
    plain.plot.rescaleAxes();
    const Stopwatch timer;
    const MinMaxPyramid pyramid = MinMaxPyramid::evenly(0, 1, std::move(ys));
    qInfo("pyramid of ten million points built in %.0f ms", timer.milliseconds());
    QImage canvas(kCanvas, QImage::Format_ARGB32_Premultiplied);
    QRandomGenerator random(17);
    const auto stretch = [&](int round) {
        const double width = round % 3 == 0 ? kCount : kCount * std::pow(10, -4 * random.generateDouble());
        const double from = (kCount - width) * random.generateDouble();
        return std::pair(from, from + width);
    };
    const auto draw = [&](int round) {
        const auto [from, to] = stretch(round);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        QList<QPointF> points = pyramid.outline(from, to, kCanvas.width());
        for (QPointF &point : points)
            point = {(point.x() - from) / (to - from) * kCanvas.width(), kCanvas.height() * (1 - (point.y() - least) / span)};
        strokeLine(painter, PathShape{points, {InkRole::Series, 0}, 2, false}, ChartTheme::Light);
    };
    const Times ours = timesOf(90, draw);
    const Times others = timesOf(9, [&](int round) {
        const auto [from, to] = stretch(round);
        plain.plot.xAxis->setRange(from, to);
        plain.plot.replot();
    });
    compare("ten million points, any stretch", ours, others, 16);
}

void ChartsBench::drawsAHundredThousandDots()
{
    constexpr int kCount = 100000;
    QRandomGenerator random(23);
    Scene scene;
    QVector<double> xs, ys;
    for (int i = 0; i < kCount; ++i) {
        xs << random.bounded(kCanvas.width() - 20) + 10 + random.generateDouble();
        ys << random.bounded(kCanvas.height() - 20) + 10 + random.generateDouble();
        scene.items << SceneItem{DotShape{{xs.last(), ys.last()}, 4, {InkRole::Series, i % 5}, false}, i, false};
    }
    Painted ours(std::move(scene));
    Plain plain;
    QCPGraph *graph = plain.plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, Qt::blue, Qt::blue, 8));
    graph->setData(xs, ys);
    graph->setAdaptiveSampling(false); // it leaves dots out
    plain.plot.rescaleAxes();
    compare("a hundred thousand dots", timesOf(30, [&](int) { ours.plot.replot(); }), timesOf(5, [&](int) { plain.plot.replot(); }), 8);
}

void ChartsBench::drawsAThousandBars()
{
    constexpr int kCount = 1000;
    Scene scene;
    QVector<double> xs, ys;
    for (int i = 0; i < kCount; ++i) {
        xs << i;
        ys << 1 + i * 7919 % 101;
        const double width = kCanvas.width() / double(kCount), height = kCanvas.height() * ys.last() / 102;
        scene.items << SceneItem{BoxShape{{i * width, kCanvas.height() - height, width * 0.8, height}, {InkRole::Series, 0}, false}, i, true};
    }
    Painted ours(std::move(scene));
    Plain plain;
    auto *bars = new QCPBars(plain.plot.xAxis, plain.plot.yAxis);
    bars->setData(xs, ys);
    plain.plot.rescaleAxes();
    compare("a thousand bars", timesOf(50, [&](int) { ours.plot.replot(); }), timesOf(9, [&](int) { plain.plot.replot(); }), 2);
}

QTEST_MAIN(ChartsBench)
#include "tst_chartsbench.moc"
