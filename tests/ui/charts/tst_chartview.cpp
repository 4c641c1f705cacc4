// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartlinks.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartdatamodel.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartstrip.h"
#include "ui/publish/pngwriter.h"
#include "ui/publish/publisher.h"
#include "ui/support/theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Datum datum(const QString &entity, const QString &period, qint64 billions, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result;
    result.entity = entity;
    result.periodText = period;
    result.period = *Period::fromString(period);
    result.low = result.high = Decimal::fromInteger(billions * 1000000000);
    result.unit = u"USD"_s;
    result.status = status;
    result.attribution = u"A newspaper"_s;
    return result;
}

ChartContent chart(ChartForm kind, qint64 key)
{
    ChartContent result;
    result.id = ChartId{key};
    result.spec.name = u"chart-%1"_s.arg(key);
    result.spec.kind = kind;
    result.spec.metric = u"loss"_s;
    result.spec.unit = u"USD"_s;
    result.spec.title = {u"A finding"_s, u"一項發現"_s};
    result.spec.subtitle = {u"A measure"_s, u"一種量度"_s};
    result.spec.source = {u"A report"_s, u"一份報告"_s};
    result.data = {datum(u"A"_s, u"2023"_s, 5), datum(u"A"_s, u"2024"_s, 9, ClaimStatus::Unverified), datum(u"B"_s, u"2024"_s, 7)};
    result.data[0].claim = ClaimId{key * 10 + 1};
    result.data[1].claim = ClaimId{key * 10 + 2};
    result.data[2].observation = ObservationId{key * 10 + 3};
    return result;
}

QPoint middleOf(const ChartView &view, int mark)
{
    for (const SceneMark &each : view.scene().marks) {
        if (each.datum == mark)
            return each.box.center().toPoint();
    }
    return {};
}

void addKinds()
{
    QTest::addColumn<ChartForm>("kind");
    QTest::newRow("bars") << ChartForm::GroupedBars;
    QTest::newRow("ranges") << ChartForm::RangeBars;
    QTest::newRow("steps") << ChartForm::StepLine;
}

/// Pixels that differ by more than rounding.
int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            count += std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue()) > 12;
        }
    }
    return count;
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // what offscreen says of every window
        Theme::apply(Theme::of(ThemeKind::Light));
    }

    void showsWhatIsPublished_data() { addKinds(); }
    void showsWhatIsPublished()
    {
        QFETCH(ChartForm, kind);
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
            Theme::apply(Theme::of(theme));
            ChartView view(ChartView::Form::Full);
            view.resize(800, 480);
            view.setContent(chart(kind, 1));
            view.setLanguage(Language::TraditionalChinese);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            const QImage seen = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QImage published = sceneImage(view.scene(), theme == ThemeKind::Dark ? ChartTheme::Dark : ChartTheme::Light, 1);
            QCOMPARE(seen.size(), published.size());
            QVERIFY2(differingPixels(seen, published) == 0, qPrintable(QString::number(differingPixels(seen, published))));
        }
        Theme::apply(Theme::of(ThemeKind::Light));
    }

    void picksAndHoversTheMarkUnderThePointer_data() { addKinds(); }
    void picksAndHoversTheMarkUnderThePointer()
    {
        QFETCH(ChartForm, kind);
        for (const ChartView::Form form : {ChartView::Form::Full, ChartView::Form::Strip}) {
            ChartView view(form);
            view.resize(form == ChartView::Form::Full ? QSize(800, 480) : QSize(280, 130));
            view.setContent(chart(kind, 1));
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            QSignalSpy picked(&view, &ChartView::markPicked), hovered(&view, &ChartView::markHovered);
            for (int mark = 0; mark < 3; ++mark) {
                QCOMPARE(view.markAt(middleOf(view, mark)), mark);
                QTest::mouseMove(&view, middleOf(view, mark));
                QTRY_COMPARE(hovered.size(), mark + 1);
                QCOMPARE(hovered.last().first().toInt(), mark);
                QTest::mouseClick(&view, Qt::LeftButton, {}, middleOf(view, mark));
                QCOMPARE(picked.last().first().toInt(), mark);
            }
            QCOMPARE(view.markAt({1, 1}), -1);
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(&view, &leave);
            QCOMPARE(hovered.last().first().toInt(), -1);
        }
    }

    void lightsOnlyTheMarksTold()
    {
        ChartView view(ChartView::Form::Full);
        view.resize(800, 480);
        view.setContent(chart(ChartForm::RangeBars, 1));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage before = view.grab().toImage();
        QSignalSpy picked(&view, &ChartView::markPicked), hovered(&view, &ChartView::markHovered);
        view.setHighlighted({1}, {});
        const QImage lit = view.grab().toImage();
        const QPoint middle = middleOf(view, 1), other = middleOf(view, 0);
        QVERIFY(lit.copy(QRect(middle - QPoint(9, 9), QSize(18, 18))) != before.copy(QRect(middle - QPoint(9, 9), QSize(18, 18))));
        QCOMPARE(lit.copy(QRect(other - QPoint(9, 9), QSize(18, 18))), before.copy(QRect(other - QPoint(9, 9), QSize(18, 18))));
        view.setHighlighted({}, {});
        QCOMPARE(view.grab().toImage(), before);
        QCOMPARE(picked.size() + hovered.size(), 0);
    }

    void growsWithItsWords()
    {
        ChartContent wordy = chart(ChartForm::GroupedBars, 1);
        wordy.spec.title.en = u"A finding that needs many words to be told "_s.repeated(12);
        ChartView view(ChartView::Form::Full);
        view.resize(360, 240);
        view.setContent(wordy);
        QVERIFY(view.minimumHeight() > 400);
        QVERIFY(view.height() >= static_cast<int>(view.scene().size.height()) - 1);
    }

    void keepsAStripInItsSize_data() { addKinds(); }
    void keepsAStripInItsSize()
    {
        QFETCH(ChartForm, kind);
        ChartContent wordy = chart(kind, 1);
        wordy.spec.title.en = u"A finding that needs many words to be told "_s.repeated(12);
        ChartView view(ChartView::Form::Strip);
        view.resize(220, 110);
        view.setContent(wordy);
        QCOMPARE(view.scene().size, QSizeF(220, 110));
        for (const SceneMark &mark : view.scene().marks)
            QVERIFY(QRectF(-8, -8, 236, 126).contains(mark.box));
    }

    void stripSpeaksTheHubsLanguage()
    {
        ChartStrip strip;
        strip.resize(900, 140);
        strip.setCharts({chart(ChartForm::GroupedBars, 1), chart(ChartForm::RangeBars, 2), chart(ChartForm::StepLine, 3)});
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QCOMPARE(strip.views().size(), 3);
        Item item;
        connect(strip.links(), &ChartLinks::picked, this, [&item](const Item &it) { item = it; });
        QTest::mouseClick(strip.views()[1], Qt::LeftButton, {}, middleOf(*strip.views()[1], 0));
        QCOMPARE(item, Item(ClaimId{21}));
        QTest::mouseClick(strip.views()[2], Qt::LeftButton, {}, middleOf(*strip.views()[2], 2));
        QCOMPARE(item, Item(ObservationId{33}));
        Projection projection;
        projection.claims = {ClaimId{11}, ClaimId{32}};
        strip.links()->showPicked(projection);
        QCOMPARE(strip.views()[0]->highlight().picked, QSet<int>{0});
        QCOMPARE(strip.views()[1]->highlight().picked, QSet<int>());
        QCOMPARE(strip.views()[2]->highlight().picked, QSet<int>{1});
        strip.setCharts({});
        QVERIFY(strip.views().isEmpty());
    }

    void panelKeepsItsChartAndAsksForExport()
    {
        ChartPanel panel;
        panel.resize(900, 600);
        panel.setCharts({chart(ChartForm::GroupedBars, 1), chart(ChartForm::RangeBars, 2)});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.currentChart(), ChartId{1});
        panel.setCurrentChart(ChartId{2});
        panel.setCharts({chart(ChartForm::StepLine, 3), chart(ChartForm::GroupedBars, 1), chart(ChartForm::RangeBars, 2)});
        QCOMPARE(panel.currentChart(), ChartId{2});
        ChartId asked;
        connect(&panel, &ChartPanel::exportRequested, this, [&asked](ChartId id) { asked = id; });
        QPushButton *button = nullptr;
        for (QPushButton *each : panel.findChildren<QPushButton *>())
            button = each->text().startsWith(u"Export"_s) ? each : button;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked, ChartId{2});
        panel.setLanguage(Language::TraditionalChinese);
        QCOMPARE(panel.view()->scene().title, u"一項發現"_s);
        panel.setCharts({});
        QVERIFY(!panel.currentChart().isValid());
        QVERIFY(!button->isEnabled());
    }

    void everyTabIsSeenAndKeepsItsNameWhenACopyIsMade()
    {
        ChartPanel panel;
        panel.resize(620, 500);
        QList<ChartContent> charts;
        for (int key = 1; key <= 5; ++key) {
            charts << chart(ChartForm::GroupedBars, key);
            charts.last().spec.title = {u"Finding number %1, which goes on for longer than a tab"_s.arg(key), u"發現"_s};
        }
        panel.setCharts(charts);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *tabs = panel.findChild<QTabBar *>();
        QTRY_VERIFY(tabs->tabRect(4).right() <= tabs->width());
        for (int tab = 0; tab < 5; ++tab)
            QVERIFY(tabs->tabRect(tab).width() > 50);
        QCOMPARE(tabs->tabText(0), charts[0].spec.title.en);
        charts.insert(1, charts[0]);
        charts[1].id = ChartId{9};
        panel.setCharts(charts);
        QCOMPARE(tabs->tabText(0), charts[0].spec.title.en);
        QCOMPARE(tabs->tabText(1), charts[0].spec.title.en + u" (2)"_s);
        charts[1].spec.title = {};
        panel.setCharts(charts);
        QCOMPARE(tabs->tabText(1), u"Loss"_s);
    }

    void aNarrowDataPanelLeavesOutWhoSaysIt()
    {
        ChartContent content = chart(ChartForm::RangeBars, 1);
        content.data[0].entity = u"A company with a name that takes all the room there is"_s;
        ChartDataPanel panel;
        panel.resize(300, 300);
        panel.setContent(content);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *table = panel.findChild<QTableView *>();
        QTRY_VERIFY(table->isColumnHidden(ChartDataModel::Attribution));
        QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        QVERIFY(table->columnWidth(ChartDataModel::Status) >= table->fontMetrics().horizontalAdvance(u"unverified"_s));
        QVERIFY(panel.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(content.data[0].attribution));
        panel.resize(1100, 300);
        QTRY_VERIFY(!table->isColumnHidden(ChartDataModel::Attribution));
    }

    void dataPanelPicksNothingByFocus()
    {
        ChartDataPanel panel;
        panel.setContent(chart(ChartForm::RangeBars, 1));
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        int picks = 0;
        connect(&panel, &ChartDataPanel::picked, this, [&picks] { ++picks; });
        auto *table = panel.findChild<QTableView *>();
        table->clearFocus();
        table->setFocus(Qt::TabFocusReason);
        QVERIFY(table->hasFocus());
        QVERIFY(!table->selectionModel()->hasSelection());
        QCOMPARE(picks, 0);
    }

    void dataPanelColumnsHoldTheirWords()
    {
        ChartContent content = chart(ChartForm::RangeBars, 1);
        content.data[0].period = *Period::fromString(u"2023-Q3"_s);
        content.data[0].attribution = u"A newspaper that goes on and on "_s.repeated(6);
        ChartDataPanel panel;
        panel.resize(460, 300);
        panel.setContent(content);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *table = panel.findChild<QTableView *>();
        const QHeaderView &header = *table->horizontalHeader();
        QVERIFY(!header.highlightSections());
        const auto isHeld = [&] {
            for (int column = 0; column < ChartDataModel::Attribution; ++column) {
                for (int row = 0; row < 3; ++row) {
                    const QString words = panel.model()->index(row, column).data().toString();
                    if (table->fontMetrics().horizontalAdvance(words) > header.sectionSize(column))
                        return false;
                }
                const QString title = panel.model()->headerData(column, Qt::Horizontal).toString();
                if (header.fontMetrics().horizontalAdvance(title) > header.sectionSize(column))
                    return false;
            }
            return header.length() <= table->viewport()->width();
        };
        QTRY_VERIFY(isHeld());
        panel.setLanguage(Language::TraditionalChinese);
        QTRY_VERIFY(isHeld());
        QFont larger = table->font();
        larger.setPixelSize(18);
        panel.setFont(larger);
        table->setFont(larger);
        QVERIFY(!isHeld());
        QTRY_VERIFY(header.sectionSize(ChartDataModel::Period) >= table->fontMetrics().horizontalAdvance(u"2023年第3季"_s));
    }

    void sepiaChartsLieOnTheirOwnPaper()
    {
        Theme::apply(Theme::of(ThemeKind::Sepia));
        ChartView view(ChartView::Form::Full);
        view.resize(800, 480);
        view.setContent(chart(ChartForm::GroupedBars, 1));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage seen = view.grab().toImage();
        const QColor paper = Theme::current().colour(Token::Paper), corner = seen.pixelColor(2, 2);
        QVERIFY2(std::abs(corner.red() - paper.red()) + std::abs(corner.green() - paper.green()) + std::abs(corner.blue() - paper.blue()) <= 3,
                 qPrintable(corner.name()));
        const QColor mark = seen.pixelColor(middleOf(view, 0));
        QVERIFY(contrastRatio(mark, corner) >= 3);
        Theme::apply(Theme::of(ThemeKind::Light));
    }

    void focusOnAStripPictureIsFramed()
    {
        ChartStrip strip;
        strip.resize(600, 140);
        strip.setCharts({chart(ChartForm::GroupedBars, 1), chart(ChartForm::RangeBars, 2)});
        strip.show();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        const auto isFramed = [&strip](int number) {
            const QRect box = strip.views()[number]->geometry();
            return strip.grab().toImage().pixelColor(box.left() + 1, box.center().y()) == Theme::current().colour(Token::Accent);
        };
        strip.views()[1]->setFocus(Qt::TabFocusReason);
        QVERIFY(isFramed(1) && !isFramed(0));
        strip.views()[0]->setFocus(Qt::TabFocusReason);
        QVERIFY(isFramed(0) && !isFramed(1));
    }

    void isOfItsPresetsShape_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QSize>("column");
        QTest::addColumn<QSize>("wanted");
        QTest::newRow("square, room enough") << u"square"_s << QSize(1000, 800) << QSize(640, 640);
        QTest::newRow("square, narrow") << u"square"_s << QSize(480, 800) << QSize(480, 480);
        QTest::newRow("print column") << u"column"_s << QSize(1000, 500) << QSize(400, 480);
        QTest::newRow("slide, higher than the column") << u"slide"_s << QSize(1000, 300) << QSize(960, 540);
    }
    void isOfItsPresetsShape()
    {
        QFETCH(QString, preset);
        QFETCH(QSize, column);
        QFETCH(QSize, wanted);
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.setWidgetResizable(true);
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *view = new ChartView(ChartView::Form::Full);
        area.setWidget(view);
        ChartContent content = chart(ChartForm::GroupedBars, 1);
        content.spec.preset = preset;
        view->setContent(content);
        area.resize(column);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_COMPARE(view->size(), wanted);
        const Scene published = publishedScene(content, Language::English, wanted);
        QCOMPARE(view->scene().size, published.size);
        QCOMPARE(view->scene().plot, published.plot);
        content.spec.preset.clear(); // fills the column again
        view->setContent(content);
        QTRY_COMPARE(view->width(), column.width());
        QTRY_VERIFY(view->height() >= column.height());
    }

    void dataPanelPicksByRow()
    {
        ChartDataPanel panel;
        QAbstractItemModelTester tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ChartContent content = chart(ChartForm::RangeBars, 1);
        panel.setContent(content);
        QCOMPARE(panel.model()->rowCount(), 3);
        QCOMPARE(panel.model()->index(1, ChartDataModel::Value).data().toString(), u"$9bn"_s);
        Item item;
        connect(&panel, &ChartDataPanel::picked, this, [&item](const Item &it) { item = it; });
        auto *table = panel.findChild<QTableView *>();
        Projection projection;
        projection.observations = {ObservationId{13}};
        panel.showPicked(projection);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QVERIFY(std::holds_alternative<std::monostate>(item));
        panel.resize(400, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QVERIFY(panel.remarks().isEmpty());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(panel.model()->index(1, 0)).center());
        QCOMPARE(item, Item(ClaimId{12}));
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(item, Item(ClaimId{12})); // the table's cursor alone picks nothing
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(item, Item(ClaimId{11}));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(panel.model()->index(2, 0)).center());
        QCOMPARE(item, Item(GroupItem{{ClaimId{11}}, {ObservationId{13}}}));
        content.spec.source = {};
        panel.setContent(content);
        QVERIFY(panel.remarks().contains(u"source"_s));
        panel.setLanguage(Language::TraditionalChinese);
        QVERIFY(panel.remarks().contains(u"資料來源"_s));
        QCOMPARE(panel.model()->index(1, ChartDataModel::Value).data().toString(), u"90億美元"_s);
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
