// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsample.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// A chart in a window, and what it said.
struct Shown
{
    explicit Shown(const ChartContent &content, QSize size = {800, 480})
    {
        view.resize(size);
        view.setContent(content);
        view.show();
        isThere = QTest::qWaitForWindowExposed(&view);
        QObject::connect(&view, &ChartView::marksPicked, &view, [this](const QList<int> &marks, bool adds) {
            group = QSet<int>(marks.begin(), marks.end());
            hasAdded = adds;
            ++groups;
        });
        QObject::connect(&view, &ChartView::bandMoved, &view, [this](const QList<int> &in, const QList<int> &out) {
            band.unite(QSet<int>(in.begin(), in.end()));
            band.subtract(QSet<int>(out.begin(), out.end()));
        });
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 8; ++step) {
            const QPoint at = from + (to - from) * step / 8;
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(&view, &move);
        }
        if (release)
            QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
    }

    ChartView view{ChartView::Form::Full};
    bool isThere = false;
    QSet<int> group;
    QSet<int> band;
    bool hasAdded = false;
    int groups = 0;
};

void addAllKinds()
{
    QTest::addColumn<ChartForm>("kind");
    for (int kind = 0; kind < kChartFormCount; ++kind)
        QTest::newRow(qPrintable(chartFormName(static_cast<ChartForm>(kind)))) << static_cast<ChartForm>(kind);
}

} // namespace

class ChartGesturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // what offscreen says of every window
        Theme::apply(Theme::of(ThemeKind::Light));
    }

    void arrowsReachEveryMark_data() { addAllKinds(); }
    void arrowsReachEveryMark()
    {
        QFETCH(ChartForm, kind);
        Shown shown(sampleChart(kind));
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QSet<int> reached{shown.view.focusedMark()};
        // Whatever was reached is left in every direction.
        for (bool grows = true; grows;) {
            grows = false;
            for (const int from : QSet<int>(reached)) {
                for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                    shown.view.setFocusedMark(from);
                    QTest::keyClick(&shown.view, key);
                    grows |= !reached.contains(shown.view.focusedMark());
                    reached << shown.view.focusedMark();
                }
            }
        }
        QCOMPARE(reached.size(), shown.view.scene().marks.size());
        QVERIFY(!reached.contains(-1));
    }

    void arrowsGoAlongASeriesAndAcross()
    {
        Shown shown(sampleChart(ChartForm::Line));
        QTest::keyClick(&shown.view, Qt::Key_Home);
        shown.view.setFocusedMark(0);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(shown.view.focusedMark(), 1);
        QTest::keyClick(&shown.view, Qt::Key_Right); // the series ends here
        QCOMPARE(shown.view.focusedMark(), 1);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.focusedMark(), 3); // the same year, the line below
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QCOMPARE(shown.view.focusedMark(), 2);
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.view.focusedMark(), 0);
        QTest::keyClick(&shown.view, Qt::Key_End);
        QVERIFY(shown.view.focusedMark() == 1 || shown.view.focusedMark() == 3);
    }

    void enterPicksAndShiftExtends()
    {
        Shown shown(sampleChart(ChartForm::GroupedBars));
        QSignalSpy picked(&shown.view, &ChartView::markPicked), toggled(&shown.view, &ChartView::markToggled), cleared(&shown.view, &ChartView::cleared);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(picked.size(), 0); // the keyboard is nowhere yet
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(picked.last().first().toInt(), shown.view.focusedMark());
        const int first = shown.view.focusedMark();
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.group, (QSet<int>{first, shown.view.focusedMark()}));
        QVERIFY(shown.hasAdded);
        QTest::keyClick(&shown.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(toggled.last().first().toInt(), shown.view.focusedMark());
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 0); // nothing is picked
        shown.view.setHighlighted({0}, {});
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
    }

    void clickTakesTheKeyboardAlong()
    {
        Shown shown(sampleChart(ChartForm::GroupedBars));
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, middleOf(shown.view, 2));
        QCOMPARE(shown.view.focusedMark(), 2);
        QCOMPARE(shown.groups, 0);
    }

    void bandPicksWhatItTouches_data() { addAllKinds(); }
    void bandPicksWhatItTouches()
    {
        QFETCH(ChartForm, kind);
        Shown shown(sampleChart(kind));
        QVERIFY(shown.isThere);
        const QSize size = shown.view.size();
        shown.drag({2, 2}, {size.width() - 3, size.height() - 3});
        QCOMPARE(shown.group.size(), shown.view.scene().marks.size());
        QVERIFY(!shown.hasAdded);
        QCOMPARE(shown.band, shown.group);
        const QPoint middle = middleOf(shown.view, 1);
        shown.drag(middle - QPoint(1, 3) - QPoint(0, 0), middle + QPoint(9, 9), Qt::ControlModifier);
        QVERIFY(shown.group.contains(1));
        QVERIFY(shown.hasAdded);
        QVERIFY(shown.view.lights().band().isEmpty());
        QCOMPARE(shown.view.lights().brushedCount(), 0);
    }

    void escapeGivesTheBandUp()
    {
        Shown shown(sampleChart(ChartForm::GroupedBars));
        QSignalSpy ended(&shown.view, &ChartView::bandEnded);
        shown.drag({2, 2}, {700, 400}, {}, false);
        QVERIFY(shown.view.lights().brushedCount() > 0);
        QVERIFY(!shown.view.lights().band().isEmpty());
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QVERIFY(shown.view.lights().band().isEmpty());
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, QPoint(700, 400));
        QCOMPARE(shown.groups, 0);
    }

    void aTinyMoveIsAClick()
    {
        Shown shown(sampleChart(ChartForm::GroupedBars));
        QSignalSpy picked(&shown.view, &ChartView::markPicked), toggled(&shown.view, &ChartView::markToggled);
        shown.drag(middleOf(shown.view, 0), middleOf(shown.view, 0) + QPoint(1, 1));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(shown.groups, 0);
        QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::ControlModifier, middleOf(shown.view, 1));
        QCOMPARE(toggled.last().first().toInt(), 1);
        QCOMPARE(picked.size(), 1);
    }

    void namesPickTheirSeries_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<QStringList>("highlights");
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::StackedBars, ChartForm::Line, ChartForm::StepLine, ChartForm::Slope, ChartForm::SmallMultiples}) {
            QTest::newRow(qPrintable(chartFormName(kind))) << kind << QStringList();
            QTest::newRow(qPrintable(chartFormName(kind) + u", all but one greyed"_s)) << kind << QStringList{u"B"_s};
        }
    }
    void namesPickTheirSeries()
    {
        QFETCH(ChartForm, kind);
        QFETCH(QStringList, highlights);
        ChartContent content = sampleChart(kind);
        content.spec.highlights = highlights;
        content.data << datumOf(u"C"_s, u"2024"_s, 4, 6) << datumOf(u"D"_s, u"2024"_s, 5, 7) << datumOf(u"E"_s, u"2024"_s, 6, 8);
        Shown shown(content);
        const QList<SeriesKey> keys = seriesKeys(shown.view.scene());
        QSet<int> named;
        for (const SeriesKey &key : keys) {
            named << key.series;
            const QPoint at = key.box.center().toPoint();
            if (shown.view.markAt(at) >= 0)
                continue; // the mark under the name goes first
            QCOMPARE(shown.view.seriesAt(at), key.series);
            QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
            QCOMPARE(shown.group, (key.series < 2 ? QSet<int>{2 * key.series, 2 * key.series + 1} : QSet<int>{key.series + 2}));
            QVERIFY(shown.view.tipAt(at).contains(QChar(u'A' + key.series)));
        }
        QCOMPARE(named, (QSet<int>{0, 1, 2, 3, 4}));
        QVERIFY(shown.groups >= 4);
    }

    void tipsSayWhereAValueIsFrom()
    {
        ChartContent content = sampleChart(ChartForm::GroupedBars);
        content.data << datumOf(u"A"_s, u"2024"_s, 8, 5, ClaimStatus::Disputed);
        content.data[1].attribution = u"<b>Paper & Co"_s;
        Shown shown(content);
        shown.view.setPassages([](ClaimId claim) {
            return claim == ClaimId{2} ? MarkPassages{u"lost <nine> billion"_s, u"虧損90億美元"_s} : MarkPassages{};
        });
        const QString tip = shown.view.tipAt(middleOf(shown.view, 1));
        for (const QString &wanted : {u"A · 2024"_s, u"$9bn"_s, u"90億美元"_s, u"◐ unverified"_s, u"&lt;b&gt;Paper &amp; Co"_s, u"lost &lt;nine&gt; billion"_s,
                                      u"虧損90億美元"_s, u"Also recorded"_s, u"$8bn"_s, u"disputed"_s})
            QVERIFY2(tip.contains(wanted), qPrintable(wanted + u" / "_s + tip));
        QVERIFY(!shown.view.tipAt(middleOf(shown.view, 0)).contains(u"Also recorded"_s));
        QVERIFY(shown.view.tipAt(middleOf(shown.view, 3)).contains(u"imported series"_s));
        QVERIFY(shown.view.tipAt({1, 1}).isEmpty());
    }

    void longLinesZoomAndMoveAlong()
    {
        Shown shown(longChart());
        QVERIFY(shown.view.timeWindow().canZoom() && shown.view.timeWindow().isWhole());
        const auto count = [&] { return shown.view.scene().marks.size(); };
        const auto all = count();
        QCOMPARE(all, 80);
        const QPoint spot = shown.view.scene().plot.center().toPoint();
        QWheelEvent closer(spot, shown.view.mapToGlobal(spot), {}, {0, 480}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&shown.view, &closer);
        QVERIFY(closer.isAccepted());
        QVERIFY(count() < all && count() > 4);
        // Marks keep their names while a part is shown.
        for (const SceneMark &mark : shown.view.scene().marks)
            QCOMPARE(mark.claim, shown.view.content().data[mark.datum].claim);
        const Period before = *shown.view.timeWindow().shown();
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
        QVERIFY(shown.view.timeWindow().shown()->first > before.first);
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QVERIFY(!shown.view.timeWindow().isWhole());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, middleOf(shown.view, shown.view.scene().marks.first().datum));
        QCOMPARE(shown.view.focusedMark(), shown.view.scene().marks.first().datum);
        ChartContent edited = longChart();
        edited.spec.title.en = u"Another finding"_s;
        shown.view.setContent(edited);
        QVERIFY(!shown.view.timeWindow().isWhole()); // an edit of the chart does not throw the eye back
        QTest::keyClick(&shown.view, Qt::Key_0);
        QCOMPARE(count(), all);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&shown.view, Qt::Key_Plus);
        QVERIFY(count() >= 2);
    }

    void shortChartsLeaveTheWheelToTheirSurroundings()
    {
        Shown shown(sampleChart(ChartForm::Line));
        QWheelEvent turn(QPointF(400, 200), QPointF(400, 200), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&shown.view, &turn);
        QVERIFY(!turn.isAccepted());
        QVERIFY(!shown.view.timeWindow().canZoom());
    }

    void crosshairNamesTheDateAndEveryValue()
    {
        Shown shown(longChart());
        const QPoint middle = middleOf(shown.view, 20);
        QTest::mouseMove(&shown.view, middle + QPoint(3, 12));
        QTRY_VERIFY(shown.view.lights().crosshair().has_value());
        QCOMPARE(shown.view.lights().crosshair()->words, (QStringList{u"Q1 2020"_s, u"A $16bn"_s, u"B $26bn"_s}));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&shown.view, &leave);
        QVERIFY(!shown.view.lights().crosshair());
    }

    void isATableWithoutSight()
    {
        Shown shown(sampleChart(ChartForm::RangeBars));
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), u"A finding"_s);
        QVERIFY(chart->text(QAccessible::Description).contains(u"A measure"_s));
        QCOMPARE(chart->childCount(), 4);
        QAccessibleTableInterface *table = chart->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->columnCount(), 3);
        const int row = shown.view.index().placeOf(1);
        QCOMPARE(chart->child(row)->text(QAccessible::Name), u"A, 2024: $9bn (unverified)"_s);
        QCOMPARE(chart->child(row)->role(), QAccessible::Row);
        QCOMPARE(table->cellAt(row, 0)->text(QAccessible::Name), u"A"_s);
        QCOMPARE(table->cellAt(row, 1)->text(QAccessible::Name), u"$9bn"_s);
        QCOMPARE(table->cellAt(row, 2)->text(QAccessible::Name), u"◐ unverified"_s);
        QCOMPARE(table->cellAt(row, 1)->tableCellInterface()->rowIndex(), row);
        QCOMPARE(table->cellAt(row, 1)->tableCellInterface()->table(), chart);
        QCOMPARE(table->cellAt(row, 1)->parent(), chart->child(row));
        QVERIFY(!table->cellAt(9, 0) && !table->cellAt(0, 5));
        QCOMPARE(chart->indexOfChild(chart->child(row)), row);
        shown.view.setHighlighted({1}, {});
        shown.view.setFocusedMark(1);
        QVERIFY(chart->child(row)->state().selected && chart->child(row)->state().focused);
        QCOMPARE(table->selectedRows(), QList<int>{row});
        QCOMPARE(chart->focusChild(), chart->child(row));
        QSignalSpy picked(&shown.view, &ChartView::markPicked);
        QVERIFY(table->selectRow(row));
        QCOMPARE(picked.last().first().toInt(), 1);
    }

    void tellsAssistiveTechnologyWhatChanged()
    {
        static QList<QAccessible::Event> told;
        told.clear();
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) { told << event->type(); });
        QAccessible::setActive(true);
        if (!QAccessible::isActive()) {
            QAccessible::installUpdateHandler(before);
            QSKIP("this platform has no assistive technology to tell");
        }
        Shown shown(sampleChart(ChartForm::GroupedBars));
        QVERIFY(told.contains(QAccessible::TableModelChanged));
        told.clear();
        shown.view.setFocusedMark(2);
        QVERIFY(told.contains(QAccessible::Focus));
        shown.view.setHighlighted({2}, {});
        QVERIFY(told.contains(QAccessible::StateChanged) && told.contains(QAccessible::SelectionWithin));
        told.clear();
        shown.view.setHighlighted({2}, {1});
        QVERIFY(!told.contains(QAccessible::SelectionWithin)); // pointing is no pick
        QAccessible::setActive(false);
        QAccessible::installUpdateHandler(before);
    }
};

QTEST_MAIN(ChartGesturesTest)
#include "tst_chartgestures.moc"
