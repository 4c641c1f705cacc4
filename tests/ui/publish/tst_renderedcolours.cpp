// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coloursight.h"
#include "tests/support/samplecharts.h"
#include "ui/publish/pngwriter.h"
#include "ui/publish/publisher.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr double kScale = 4; // strokes of words reach their full colour
constexpr int kSeries = 7;
constexpr double kLeastDifference = 10;

/// Seven series on top of each other.
ChartContent chart()
{
    ChartContent result;
    result.spec.name = u"seven"_s;
    result.spec.kind = ChartForm::StackedBars;
    result.spec.title = {u"Seven of them"_s, u"七個"_s};
    result.spec.source = {u"Us"_s, u"我們"_s};
    for (int i = 0; i < kSeries; ++i) {
        Datum datum;
        datum.entity = u"Series %1"_s.arg(i);
        datum.period = Period::year(2024);
        datum.low = datum.high = Decimal(10);
        datum.claim = ClaimId{i + 1};
        result.data << datum;
    }
    return result;
}

QColor pixel(const QImage &image, QPointF at)
{
    return image.pixelColor((at * kScale).toPoint());
}

double strongest(const QImage &image, const QRectF &bounds, const QColor &paper)
{
    double best = 1;
    const QRect area = QRectF(bounds.topLeft() * kScale, bounds.size() * kScale).toRect() & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), paper));
    }
    return best;
}

/// What stands out most within `bounds` from the colour most of it has.
double standsOut(const QImage &image, const QRectF &bounds)
{
    const QRect area = QRectF(bounds.topLeft() * kScale, bounds.size() * kScale).toRect() & image.rect();
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? 0 : strongest(image, bounds, QColor(most.key()));
}

} // namespace

class RenderedColoursTest : public QObject
{
    Q_OBJECT

private slots:
    void areToldApartOnThePicture_data()
    {
        QTest::addColumn<ChartTheme>("theme");
        QTest::newRow("light") << ChartTheme::Light;
        QTest::newRow("dark") << ChartTheme::Dark;
    }
    void areToldApartOnThePicture()
    {
        QFETCH(ChartTheme, theme);
        const Scene scene = publishedScene(chart(), Language::English, {800, 480});
        const QImage image = sceneImage(scene, theme, kScale);
        const QColor paper = pixel(image, {2, 2});
        QList<QColor> colours;
        for (const SceneMark &mark : scene.marks)
            colours << pixel(image, mark.box.center());
        QCOMPARE(colours.size(), kSeries);
        double least = 1e9, palest = 1e9;
        for (int i = 0; i < kSeries; ++i) {
            palest = std::min(palest, contrast(colours[i], paper));
            for (int k = i + 1; k < kSeries; ++k) {
                for (const auto &sight : kSights)
                    least = std::min(least, difference(lab(colours[i], sight), lab(colours[k], sight)));
            }
        }
        qInfo("least CIEDE2000 %.1f, least contrast of a mark %.2f", least, palest);
        QVERIFY(least >= kLeastDifference);
        QVERIFY(palest >= 3);
    }

    void canBeReadOnThePicture_data() { areToldApartOnThePicture_data(); }
    void canBeReadOnThePicture()
    {
        QFETCH(ChartTheme, theme);
        const Scene scene = publishedScene(chart(), Language::TraditionalChinese, {800, 480});
        const QImage image = sceneImage(scene, theme, kScale);
        const QColor paper = pixel(image, {2, 2});
        for (const SceneItem &item : scene.items) {
            const auto *text = std::get_if<TextShape>(&item.shape);
            if (text)
                QVERIFY2(strongest(image, text->bounds, paper) >= 4.5, qPrintable(text->text));
        }
    }

    void keepTheirContrastInEveryKind_data()
    {
        QTest::addColumn<ChartForm>("kind");
        QTest::addColumn<ChartTheme>("theme");
        for (int form = 0; form < kChartFormCount; ++form) {
            const auto kind = static_cast<ChartForm>(form);
            QTest::addRow("%s light", qPrintable(chartFormName(kind))) << kind << ChartTheme::Light;
            QTest::addRow("%s dark", qPrintable(chartFormName(kind))) << kind << ChartTheme::Dark;
        }
    }
    void keepTheirContrastInEveryKind()
    {
        QFETCH(ChartForm, kind);
        QFETCH(ChartTheme, theme);
        const ChartContent content = sampleChart(kind);
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            const Scene scene = publishedScene(content, language, {800, 480});
            const QImage image = sceneImage(scene, theme, kScale);
            const QColor paper = pixel(image, {2, 2});
            double words = 21, marks = 21;
            for (const SceneItem &item : scene.items) {
                const auto *text = std::get_if<TextShape>(&item.shape);
                if (text)
                    words = std::min(words, standsOut(image, text->bounds));
            }
            for (const SceneMark &mark : scene.marks)
                marks = std::min(marks, strongest(image, mark.box.adjusted(-1, -1, 1, 1), paper));
            qInfo("%s: words %.2f, marks %.2f", qPrintable(languageTag(language)), words, marks);
            QVERIFY(words >= 4.5);
            QVERIFY(marks >= 3);
        }
    }
};

QTEST_MAIN(RenderedColoursTest)
#include "tst_renderedcolours.moc"
