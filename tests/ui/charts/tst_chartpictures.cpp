// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/chartpanel.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QLabel>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

void keep(const QImage &picture, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("CONCORD_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

/// Pictures for the eye of a chart in a person's hands: written to the folder named by CONCORD_PICTURES; without it, only what
/// a program can judge is.
class ChartPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(Theme::of(ThemeKind::Light)); }
    void cleanupTestCase() { Theme::apply(Theme::of(ThemeKind::Light)); }

    void everyStateIsSeen_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<Language>("language");
        QTest::newRow("light-en") << ThemeKind::Light << Language::English;
        QTest::newRow("light-zh") << ThemeKind::Light << Language::TraditionalChinese;
        QTest::newRow("dark-en") << ThemeKind::Dark << Language::English;
        QTest::newRow("dark-zh") << ThemeKind::Dark << Language::TraditionalChinese;
        QTest::newRow("sepia-zh") << ThemeKind::Sepia << Language::TraditionalChinese;
    }
    void everyStateIsSeen()
    {
        QFETCH(ThemeKind, theme);
        QFETCH(Language, language);
        Theme::apply(Theme::of(theme));
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        ChartContent content = sampleChart(ChartForm::GroupedBars);
        content.data << datumOf(u"A"_s, u"2024"_s, 8, 5, ClaimStatus::Disputed);
        ChartView bars(ChartView::Form::Full), line(ChartView::Form::Full);
        for (ChartView *view : {&bars, &line}) {
            view->resize(760, 440);
            view->setLanguage(language);
            view->setContent(view == &bars ? content : longChart());
            view->show();
            QVERIFY(QTest::qWaitForWindowExposed(view));
        }
        const QImage quiet = bars.grab().toImage();
        bars.setHighlighted({1, 2}, {0});
        bars.setFocusedMark(3);
        const QImage lit = bars.grab().toImage();
        keep(lit, u"chart-lit-"_s + row);
        judgeRing(bars, quiet, lit);
        bars.setFocusedMark(-1);
        QTest::mousePress(&bars, Qt::LeftButton, {}, QPoint(60, 120));
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 330), bars.mapToGlobal(QPointF(400, 330)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&bars, &move);
        const QImage banded = bars.grab().toImage();
        keep(banded, u"chart-band-"_s + row);
        QVERIFY(contrastRatio(banded.pixelColor(100, 330), banded.pixelColor(100, 336)) >= 2.9);
        QTest::keyClick(&bars, Qt::Key_Escape);
        line.setHighlighted({20}, {});
        QTest::mouseMove(&line, middleOf(line, 20) + QPoint(4, 10));
        QTRY_VERIFY(line.lights().crosshair());
        keep(line.grab().toImage(), u"chart-crosshair-"_s + row);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&line, Qt::Key_Plus);
        QVERIFY(!line.timeWindow().isWhole());
        QCoreApplication::processEvents(); // it is drawn then
        keep(line.grab().toImage(), u"chart-zoomed-"_s + row);
        showTip(bars, row);
    }

    void contradictionsAreSeen_data() { everyStateIsSeen_data(); }
    void contradictionsAreSeen()
    {
        QFETCH(ThemeKind, theme);
        QFETCH(Language, language);
        Theme::apply(Theme::of(theme));
        for (const ChartForm kind : {ChartForm::GroupedBars, ChartForm::SortedBars, ChartForm::DotPlot, ChartForm::SmallMultiples}) {
            ChartContent content = sampleChart(kind);
            content.data << datumOf(u"A"_s, u"2024"_s, 6, 5);
            std::stable_sort(content.data.begin(), content.data.end(), [](const Datum &a, const Datum &b) { return std::pair(a.entity, a.periodText) < std::pair(b.entity, b.periodText); });
            content.data[2].attribution = u"Another newspaper"_s;
            content.spec.preset = kind == ChartForm::DotPlot ? u"square"_s : QString();
            ChartPanel panel;
            panel.resize(900, 560);
            panel.setLanguage(language);
            panel.setCharts({content});
            panel.show();
            QVERIFY(QTest::qWaitForWindowExposed(&panel));
            QCoreApplication::processEvents();
            keep(panel.grab().toImage(), u"chart-contradicted-%1-%2"_s.arg(chartFormName(kind), QString::fromLatin1(QTest::currentDataTag())));
            judgeBracket(*panel.view());
        }
    }

private:
    /// Every stroke of a bracket stands out from the paper.
    static void judgeBracket(ChartView &view)
    {
        const QImage drawn = view.grab().toImage();
        int strokes = 0;
        for (const SceneItem &item : view.scene().items) {
            const auto *path = std::get_if<PathShape>(&item.shape);
            if (!path || path->ink.role != InkRole::Text)
                continue;
            const QPoint middle = ((path->points[0] + path->points[1]) / 2).toPoint();
            double best = 0;
            for (const QPoint off : {QPoint(0, 0), QPoint(-1, 0), QPoint(0, -1)})
                best = std::max(best, contrastRatio(drawn.pixelColor(middle + off), drawn.pixelColor(2, 2)));
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
            ++strokes;
        }
        QVERIFY(strokes >= 4); // in the legend, a spine and two arms
    }

    /// The keyboard's ring stands out from the paper around it.
    static void judgeRing(const ChartView &view, const QImage &quiet, const QImage &lit)
    {
        const QRect box = view.scene().marks[view.index().placeOf(3)].box.toAlignedRect();
        double best = 0;
        for (int off = 2; off < 7; ++off) {
            const QPoint at(box.center().x(), box.top() - off);
            if (lit.valid(at))
                best = std::max(best, contrastRatio(lit.pixelColor(at), quiet.pixelColor(2, 2)));
        }
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    static void showTip(ChartView &view, const QString &row)
    {
        view.setPassages([](ClaimId) {
            return MarkPassages{u"The company lost about nine billion dollars in 2024, two people who saw its books said."_s,
                                u"兩名看過帳目的人士表示，該公司2024年虧損約90億美元。"_s};
        });
        QLabel tip(view.tipAt(middleOf(view, 1)));
        tip.setObjectName(u"tip"_s);
        tip.setMargin(6);
        tip.setWordWrap(true); // as a tool tip of rich text has
        tip.setPalette(QToolTip::palette());
        tip.setFont(QToolTip::font());
        tip.setAutoFillBackground(true);
        tip.show();
        keep(tip.grab().toImage(), u"chart-tip-"_s + row);
        QVERIFY2(tip.width() < 420, qPrintable(QString::number(tip.width())));
    }
};

QTEST_MAIN(ChartPicturesTest)
#include "tst_chartpictures.moc"
