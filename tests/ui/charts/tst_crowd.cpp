// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crowd.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace concord;

namespace {

constexpr QSize kSize(400, 200);

QImage paper(double scale)
{
    QImage image(kSize * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(inkColour({InkRole::Paper}, ChartTheme::Light));
    return image;
}

/// The greatest difference of a channel, and the mean of them all.
std::pair<int, double> differences(const QImage &a, const QImage &b)
{
    int most = 0;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int off = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            most = std::max(most, off);
            sum += off;
        }
    }
    return {most, sum / (a.width() * a.height())};
}

/// As ui/publish/scenepainter draws a dot.
void paintDot(QPainter &painter, const DotShape &dot)
{
    const QColor ink = inkColour(dot.ink, ChartTheme::Light);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.75));
    painter.setBrush(dot.isHollow ? inkColour({InkRole::Paper}, ChartTheme::Light) : ink);
    painter.drawEllipse(dot.centre, dot.radius, dot.radius);
}

} // namespace

class CrowdTest : public QObject
{
    Q_OBJECT

private slots:
    void stampsDotsAsTheyArePainted_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("isHollow");
        for (const double scale : {1.0, 1.5, 2.0}) {
            QTest::addRow("full at %.1f", scale) << scale << false;
            QTest::addRow("hollow at %.1f", scale) << scale << true;
        }
    }
    void stampsDotsAsTheyArePainted()
    {
        QFETCH(double, scale);
        QFETCH(bool, isHollow);
        QList<DotShape> dots;
        QRandomGenerator random(2);
        for (int column = 0; column < 19; ++column) {
            for (int row = 0; row < 9; ++row)
                dots << DotShape{{20.0 * column + 20 + random.generateDouble(), 20.0 * row + 20 + random.generateDouble()}, 4, {InkRole::Series, (column + row) % 5}, isHollow};
        }
        QImage stamped = paper(scale), painted = paper(scale);
        QPainter one(&stamped), other(&painted);
        stampDots(one, DotCrowd(dots), kSize, ChartTheme::Light);
        for (const DotShape &dot : dots)
            paintDot(other, dot);
        one.end();
        other.end();
        const auto [most, mean] = differences(stamped, painted);
        // An edge is an eighth of a pixel off, and the inner one of a ring is not smoothed.
        QVERIFY2(most <= (isHollow ? 170 : 110), qPrintable(QString::number(most)));
        QVERIFY2(mean < (isHollow ? 5 : 1.5), qPrintable(QString::number(mean)));
    }

    void stampsNothingOutsideAndNothingTwice()
    {
        QImage image = paper(1), once = paper(1);
        const DotShape dot{{100.5, 100.5}, 4, {InkRole::Series, 0}, false};
        QPainter painter(&image), single(&once);
        stampDots(painter, DotCrowd({dot, dot, {{-900, 50}, 4, {}, false}, {{5000, 1e7}, 4, {}, false}, {{399.5, 199.5}, 4, {InkRole::Series, 1}, false}}), kSize, ChartTheme::Light);
        stampDots(single, DotCrowd({dot, {{399.5, 199.5}, 4, {InkRole::Series, 1}, false}}), kSize, ChartTheme::Light);
        painter.end();
        single.end();
        QCOMPARE(image, once);
        QCOMPARE(image.pixelColor(100, 100), inkColour({InkRole::Series, 0}, ChartTheme::Light));
        QCOMPARE(image.pixelColor(398, 198), inkColour({InkRole::Series, 1}, ChartTheme::Light)); // cut off by the edge, not left out
    }

    void theLastOfTwoDotsIsSeen()
    {
        QImage image = paper(1);
        QPainter painter(&image);
        stampDots(painter, DotCrowd({{{100, 100}, 4, {InkRole::Series, 0}, false}, {{102, 100}, 4, {InkRole::Series, 1}, false}}), kSize, ChartTheme::Light);
        painter.end();
        QCOMPARE(image.pixelColor(101, 100), inkColour({InkRole::Series, 1}, ChartTheme::Light));
        QCOMPARE(image.pixelColor(96, 100), inkColour({InkRole::Series, 0}, ChartTheme::Light));
    }

    void thinsOnlyLongLinesThatRunOn()
    {
        QList<QPointF> line;
        for (int i = 0; i < kCrowdedPoints; ++i)
            line << QPointF(i * 0.01, i % 7);
        QCOMPARE(thinned(line), line);
        for (int i = kCrowdedPoints; i < 4 * kCrowdedPoints; ++i)
            line << QPointF(i * 0.01, i % 7);
        QVERIFY(thinned(line).size() <= 4 * 801);
        QCOMPARE(thinned(line).first(), line.first());
        QCOMPARE(thinned(line).last(), line.last());
        std::swap(line.first(), line.last());
        QCOMPARE(thinned(line), line);
    }

    void aThinnedLineLooksLikeAllOfIt_data()
    {
        QTest::addColumn<double>("noise");
        QTest::newRow("smooth") << 0.0;
        QTest::newRow("rough") << 25.0;
    }
    void aThinnedLineLooksLikeAllOfIt()
    {
        QFETCH(double, noise);
        QRandomGenerator random(5);
        QList<QPointF> line;
        constexpr int kCount = 2 * kCrowdedPoints;
        for (int i = 0; i < kCount; ++i) {
            const double x = i * 400.0 / kCount;
            line << QPointF(x, 100 + 60 * std::sin(x / 30) + noise * (random.generateDouble() - 0.5));
        }
        QImage whole = paper(1), thin = paper(1);
        QPainter one(&whole), other(&thin);
        strokeLine(one, {line, {InkRole::Series, 0}, 2, false}, ChartTheme::Light);
        strokeLine(other, {thinned(line), {InkRole::Series, 0}, 2, false}, ChartTheme::Light);
        one.end();
        other.end();
        const double mean = differences(whole, thin).second;
        QVERIFY2(mean < 4, qPrintable(QString::number(mean)));
        // Where the whole line is solid, the thinned one is too.
        for (int x = 20; x < 380; x += 20) {
            const int y = static_cast<int>(100 + 60 * std::sin(x / 30.0));
            QVERIFY(qGray(thin.pixel(x, y)) < 160);
        }
    }

    void leavesGapsOpen()
    {
        QImage image = paper(1);
        QPainter painter(&image);
        strokeLine(painter, {{{10, 50}, {100, 50}, {150, std::nan("")}, {200, 50}, {300, 50}}, {InkRole::Series, 0}, 2, false}, ChartTheme::Light);
        painter.end();
        const QRgb ground = paper(1).pixel(0, 0);
        QCOMPARE(image.pixel(150, 50), ground);
        QVERIFY(image.pixel(60, 50) != ground && image.pixel(250, 50) != ground);
    }
};

QTEST_MAIN(CrowdTest)
#include "tst_crowd.moc"
