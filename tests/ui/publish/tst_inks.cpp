// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coloursight.h"
#include "ui/publish/inks.h"

#include <QTest>

using namespace concord;

class InksTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresAsThePublishedPairsDo()
    {
        QVERIFY(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
        QVERIFY(std::abs(difference({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}) - 0.9082) < 1e-4);
    }

    void keepsContrastInBothThemes_data()
    {
        QTest::addColumn<ChartTheme>("theme");
        QTest::newRow("light") << ChartTheme::Light;
        QTest::newRow("dark") << ChartTheme::Dark;
    }
    void keepsContrastInBothThemes()
    {
        QFETCH(ChartTheme, theme);
        const QColor paper = inkColour({InkRole::Paper}, theme);
        QVERIFY(contrast(inkColour({InkRole::Text}, theme), paper) >= 4.5);
        QVERIFY(contrast(inkColour({InkRole::Muted}, theme), paper) >= 4.5);
        QVERIFY(contrast(inkColour({InkRole::Axis}, theme), paper) >= 3);
        for (int i = 0; i < seriesColourCount(); ++i) {
            QVERIFY(contrast(inkColour({InkRole::Series, i}, theme), paper) >= 3);
            QVERIFY(contrast(inkColour({InkRole::SeriesText, i}, theme), paper) >= 4.5);
            QVERIFY(inkColour({InkRole::SeriesLight, i}, theme) != inkColour({InkRole::Series, i}, theme));
        }
    }

    void tellsSeriesApartForEverySight_data() { keepsContrastInBothThemes_data(); }
    void tellsSeriesApartForEverySight()
    {
        QFETCH(ChartTheme, theme);
        for (size_t sight = 0; sight < kSights.size(); ++sight) {
            for (int i = 0; i < seriesColourCount(); ++i) {
                for (int k = i + 1; k < seriesColourCount(); ++k) {
                    const double apart = difference(lab(inkColour({InkRole::Series, i}, theme), kSights[sight]),
                                                    lab(inkColour({InkRole::Series, k}, theme), kSights[sight]));
                    QVERIFY2(apart >= (k < 4 ? 19 : 14), qPrintable(QStringLiteral("sight %1, series %2 and %3: %4").arg(sight).arg(i).arg(k).arg(apart)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(InksTest)
#include "tst_inks.moc"
