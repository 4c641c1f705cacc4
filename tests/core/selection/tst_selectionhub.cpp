// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selectionhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace concord;

namespace {

/// Answers every item with one claim, and counts how often it is asked.
class CountingLinker final : public Linker
{
public:
    Projection project(const Item &item) const override
    {
        ++asked;
        Projection projection;
        projection.item = item;
        projection.claims.insert(claim);
        return projection;
    }

    mutable int asked = 0;
    ClaimId claim{7};
};

Item span(int paragraph)
{
    return TextSpan{Side::Source, paragraph, {0, 4}};
}

} // namespace

class SelectionHubTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryoneWhatAPickMeans()
    {
        SelectionHub hub;
        const CountingLinker linker;
        hub.setLinker(&linker);
        QSignalSpy picked(&hub, &SelectionHub::pickedChanged);
        hub.pick(span(1));
        QCOMPARE(picked.count(), 1);
        QVERIFY(hub.picked().item == span(1));
        QCOMPARE(hub.picked().claims, QSet<ClaimId>{ClaimId{7}});
        QCOMPARE(linker.asked, 1);
    }

    void pickingTheSameAgainIsSilent()
    {
        SelectionHub hub;
        const CountingLinker linker;
        hub.setLinker(&linker);
        hub.pick(span(1));
        QSignalSpy picked(&hub, &SelectionHub::pickedChanged);
        hub.pick(span(1));
        QCOMPARE(picked.count(), 0);
        QCOMPARE(linker.asked, 1);
        QVERIFY(!hub.canGoBack());
    }

    void aViewThatAnswersAPickWithThatPickMakesNoLoop()
    {
        SelectionHub hub;
        const CountingLinker linker;
        hub.setLinker(&linker);
        int calls = 0;
        connect(&hub, &SelectionHub::pickedChanged, &hub, [&](const Projection &projection) {
            ++calls;
            hub.pick(projection.item);
        });
        hub.pick(span(1));
        hub.pick(span(2));
        QCOMPARE(calls, 2);
    }

    void hoverIsAStateOfItsOwn()
    {
        SelectionHub hub;
        const CountingLinker linker;
        hub.setLinker(&linker);
        hub.pick(span(1));
        QSignalSpy picked(&hub, &SelectionHub::pickedChanged), hovered(&hub, &SelectionHub::hoveredChanged);
        hub.hover(span(2));
        hub.hover(span(2));
        hub.hover({});
        QCOMPARE(hovered.count(), 2);
        QCOMPARE(picked.count(), 0);
        QVERIFY(hub.picked().item == span(1));
        QVERIFY(hub.hovered() == Projection());
        QVERIFY(!hub.canGoBack());
    }

    void goesBackAndForwardThroughItsPicks()
    {
        SelectionHub hub;
        for (int i = 1; i <= 3; ++i)
            hub.pick(span(i));
        QVERIFY(hub.canGoBack() && !hub.canGoForward());
        hub.back();
        QVERIFY(hub.picked().item == span(2));
        hub.back();
        QVERIFY(hub.picked().item == span(1));
        QVERIFY(!hub.canGoBack() && hub.canGoForward());
        hub.back();
        QVERIFY(hub.picked().item == span(1));
        hub.forward();
        hub.forward();
        hub.forward();
        QVERIFY(hub.picked().item == span(3));
        QVERIFY(!hub.canGoForward());
    }

    void aNewPickCutsTheWayForward()
    {
        SelectionHub hub;
        for (int i = 1; i <= 3; ++i)
            hub.pick(span(i));
        hub.back();
        hub.back();
        hub.pick(span(9));
        QVERIFY(!hub.canGoForward());
        hub.back();
        QVERIFY(hub.picked().item == span(1));
    }

    void remembersTwoHundredPicks()
    {
        SelectionHub hub;
        for (int i = 0; i < 1000; ++i)
            hub.pick(span(i));
        int steps = 0;
        for (; hub.canGoBack(); ++steps)
            hub.back();
        QCOMPARE(steps, 199);
        QVERIFY(hub.picked().item == span(800));
    }

    void clearingShowsNothingAndIsNoStep()
    {
        SelectionHub hub;
        hub.pick(span(1));
        hub.pick(span(2));
        hub.clear();
        QVERIFY(hub.picked() == Projection());
        hub.back();
        QVERIFY(hub.picked().item == span(1));
        hub.clearHistory();
        QVERIFY(hub.picked() == Projection());
        QVERIFY(!hub.canGoBack() && !hub.canGoForward());
        hub.back();
        hub.forward();
        QVERIFY(hub.picked() == Projection());
    }

    void resolvesAgainWhenTheArticleChanged()
    {
        SelectionHub hub;
        CountingLinker linker;
        hub.setLinker(&linker);
        hub.pick(span(1));
        hub.hover(span(2));
        QSignalSpy picked(&hub, &SelectionHub::pickedChanged), hovered(&hub, &SelectionHub::hoveredChanged);
        hub.refresh();
        QCOMPARE(picked.count(), 0); // nothing changed, nobody paints
        QCOMPARE(hovered.count(), 0);
        linker.claim = ClaimId{8};
        hub.refresh();
        QCOMPARE(picked.count(), 1);
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(hub.picked().claims, QSet<ClaimId>{ClaimId{8}});
        QVERIFY(!hub.canGoBack());
    }

    void anItemMeansNothingWithoutALinker()
    {
        SelectionHub hub;
        hub.pick(ClaimId{3});
        QVERIFY(hub.picked().item == Item(ClaimId{3}));
        QVERIFY(hub.picked().claims.isEmpty());
        const CountingLinker linker;
        hub.setLinker(&linker);
        QCOMPARE(hub.picked().claims.size(), 1);
        hub.setLinker(nullptr);
        QVERIFY(hub.picked().claims.isEmpty());
    }

    void passesOnABandWithoutPicking()
    {
        SelectionHub hub;
        const CountingLinker linker;
        hub.setLinker(&linker);
        hub.pick(span(1));
        QSignalSpy picked(&hub, &SelectionHub::pickedChanged), ended(&hub, &SelectionHub::brushEnded);
        int steps = 0;
        connect(&hub, &SelectionHub::brushed, &hub, [&steps](const BrushStep &step) { steps += static_cast<int>(step.claimsIn.size()); });
        hub.brush({});
        QVERIFY(!hub.isBrushing());
        hub.brush({{ClaimId{1}, ClaimId{2}}, {}, {}, {}});
        QVERIFY(hub.isBrushing());
        QCOMPARE(steps, 2);
        hub.endBrush();
        hub.endBrush();
        QCOMPARE(ended.count(), 1);
        QCOMPARE(picked.count(), 0);
        QCOMPARE(linker.asked, 1);
        QVERIFY(!hub.canGoBack());
    }

    void doesNotAskAboutNothing()
    {
        SelectionHub hub;
        const CountingLinker linker;
        hub.setLinker(&linker);
        hub.pick({});
        hub.hover({});
        hub.refresh();
        QCOMPARE(linker.asked, 0);
    }
};

QTEST_GUILESS_MAIN(SelectionHubTest)
#include "tst_selectionhub.moc"
