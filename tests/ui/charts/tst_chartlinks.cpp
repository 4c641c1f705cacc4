// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selectionhub.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartlinks.h"
#include "ui/charts/chartstrip.h"
#include "ui/support/theme.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// Items stand for themselves, as where nothing is said in a text.
class PlainLinker final : public Linker
{
public:
    Projection project(const Item &item) const override
    {
        Projection projection;
        const GroupItem group = groupOf(item);
        projection.claims = QSet<ClaimId>(group.claims.begin(), group.claims.end());
        projection.observations = QSet<ObservationId>(group.observations.begin(), group.observations.end());
        return projection;
    }
};

/// Three charts of the same claims, tied to a hub as the window ties them.
struct Room
{
    Room()
    {
        hub.setLinker(&linker);
        ChartLinks *links = strip.links();
        QObject::connect(links, &ChartLinks::picked, &hub, &SelectionHub::pick);
        QObject::connect(links, &ChartLinks::hovered, &hub, &SelectionHub::hover);
        QObject::connect(links, &ChartLinks::brushed, &hub, &SelectionHub::brush);
        QObject::connect(links, &ChartLinks::brushEnded, &hub, &SelectionHub::endBrush);
        QObject::connect(&hub, &SelectionHub::brushed, links, &ChartLinks::showBrushed);
        QObject::connect(&hub, &SelectionHub::brushEnded, links, &ChartLinks::endBrush);
        QObject::connect(&hub, &SelectionHub::pickedChanged, links, &ChartLinks::showPicked);
        QObject::connect(&hub, &SelectionHub::hoveredChanged, links, &ChartLinks::showHovered);
        QObject::connect(&hub, &SelectionHub::pickedChanged, &numbers, &ChartDataPanel::showPicked);
        QObject::connect(&numbers, &ChartDataPanel::picked, &hub, &SelectionHub::pick);
        strip.resize(960, 160);
        strip.setCharts({sampleChart(ChartForm::GroupedBars, 1), sampleChart(ChartForm::Line, 2), sampleChart(ChartForm::DotPlot, 3)});
        numbers.setContent(sampleChart(ChartForm::GroupedBars, 1));
        strip.show();
        isThere = QTest::qWaitForWindowExposed(&strip);
    }

    ChartView &view(int number) { return *strip.views()[number]; }
    void drag(int number, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QTest::mousePress(&view(number), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, view(number).mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(&view(number), &move);
        }
        if (release)
            QTest::mouseRelease(&view(number), Qt::LeftButton, modifiers, to);
    }

    SelectionHub hub;
    PlainLinker linker;
    ChartStrip strip;
    ChartDataPanel numbers;
    bool isThere = false;
};

QSet<ClaimId> claims(std::initializer_list<qint64> ids)
{
    QSet<ClaimId> set;
    for (const qint64 id : ids)
        set << ClaimId{id};
    return set;
}

} // namespace

class ChartLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // what offscreen says of every window
        Theme::apply(Theme::of(ThemeKind::Light));
    }

    void aBandLightsTheOtherChartsWhileItIsDrawn()
    {
        Room room;
        QVERIFY(room.isThere);
        QSignalSpy picked(&room.hub, &SelectionHub::pickedChanged);
        room.drag(0, {1, 40}, room.view(0).rect().bottomRight() - QPoint(2, 2), {}, false);
        QVERIFY(room.hub.isBrushing());
        QCOMPARE(picked.count(), 0);
        for (int number = 0; number < 3; ++number)
            QCOMPARE(room.view(number).lights().brushedCount(), 4);
        QTest::mouseRelease(&room.view(0), Qt::LeftButton, {}, room.view(0).rect().bottomRight() - QPoint(2, 2));
        QCOMPARE(picked.count(), 1);
        QVERIFY(!room.hub.isBrushing());
        QCOMPARE(room.hub.picked().claims, claims({1, 2, 3}));
        QCOMPARE(room.hub.picked().observations, QSet<ObservationId>{ObservationId{4}});
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(room.view(number).lights().brushedCount(), 0);
            QCOMPARE(room.view(number).highlight().picked, (QSet<int>{0, 1, 2, 3}));
        }
        QCOMPARE(room.numbers.findChild<QTableView *>()->selectionModel()->selectedRows().size(), 4);
    }

    void controlAddsAndTakesAway()
    {
        Room room;
        QTest::mouseClick(&room.view(0), Qt::LeftButton, {}, middleOf(room.view(0), 0));
        QVERIFY(room.hub.picked().item == Item(ClaimId{1}));
        QTest::mouseClick(&room.view(2), Qt::LeftButton, Qt::ControlModifier, middleOf(room.view(2), 3));
        QCOMPARE(room.hub.picked().claims, claims({1}));
        QCOMPARE(room.hub.picked().observations, QSet<ObservationId>{ObservationId{4}});
        QTest::mouseClick(&room.view(1), Qt::LeftButton, Qt::ControlModifier, middleOf(room.view(1), 0));
        QVERIFY(room.hub.picked().item == Item(ObservationId{4}));
        room.view(0).setFocus();
        QTest::keyClick(&room.view(0), Qt::Key_Escape);
        QVERIFY(room.hub.picked() == Projection());
        QVERIFY(room.hub.canGoBack());
    }

    void shiftAndArrowsGatherMarks()
    {
        Room room;
        room.view(1).setFocus();
        QTest::keyClick(&room.view(1), Qt::Key_Home);
        room.view(1).setFocusedMark(0);
        QTest::keyClick(&room.view(1), Qt::Key_Return);
        QTest::keyClick(&room.view(1), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&room.view(1), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(room.hub.picked().claims, claims({1, 2}));
        QCOMPARE(room.hub.picked().observations.size(), 1);
        QCOMPARE(room.view(0).highlight().picked, (QSet<int>{0, 1, 3}));
    }

    void whatIsPickedInTheTextIsNotAddedTo()
    {
        Room room;
        room.hub.pick(TextSpan{Side::Source, 0, {0, 3}});
        QTest::mouseClick(&room.view(0), Qt::LeftButton, Qt::ControlModifier, middleOf(room.view(0), 2));
        QVERIFY(room.hub.picked().item == Item(ClaimId{3}));
    }

    void pointingLightsAllCharts()
    {
        Room room;
        QTest::mouseMove(&room.view(0), middleOf(room.view(0), 2));
        QTRY_COMPARE(room.view(1).highlight().hovered, QSet<int>{2});
        QCOMPARE(room.view(2).highlight().hovered, QSet<int>{2});
        QVERIFY(room.view(2).highlight().picked.isEmpty());
    }

    void aChartThatGoesIsForgotten()
    {
        Room room;
        room.strip.setCharts({sampleChart(ChartForm::GroupedBars, 1)});
        room.hub.pick(ClaimId{2});
        QCOMPARE(room.view(0).highlight().picked, QSet<int>{1});
        room.hub.brush({{ClaimId{1}}, {}, {}, {}});
        QCOMPARE(room.view(0).lights().brushedCount(), 1);
        room.strip.setCharts({});
        room.hub.endBrush();
    }
};

QTEST_MAIN(ChartLinksTest)
#include "tst_chartlinks.moc"
