// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/shapes.h"

#include <QTest>

#include <cmath>

using namespace concord;

namespace {

double priorOf(const std::vector<BeadShape> &shapes, int sources, int translations)
{
    for (const BeadShape &shape : shapes) {
        if (shape.sources == sources && shape.translations == translations)
            return std::exp(shape.logPrior);
    }
    return 0;
}

} // namespace

class ShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void expectsTheUsualWithoutBeads();
    void followsWhatATextShows();
};

void ShapesTest::expectsTheUsualWithoutBeads()
{
    const std::vector<BeadShape> fitted = shapesOf({});
    QCOMPARE(fitted.size(), sentenceShapes().size());
    for (size_t i = 0; i < fitted.size(); ++i)
        QVERIFY(std::abs(fitted[i].logPrior - sentenceShapes()[i].logPrior) < 1e-9);
}

void ShapesTest::followsWhatATextShows()
{
    std::vector<Bead> beads;
    for (int i = 0; i < 300; ++i)
        beads.push_back(i % 2 == 0 ? Bead{{i * 2, i * 2 + 2}, {i, i + 1}, 1} : Bead{{i * 2, i * 2 + 1}, {i, i + 1}, 1});
    const std::vector<BeadShape> usual = shapesOf({});
    const std::vector<BeadShape> fitted = shapesOf(beads);
    QVERIFY(priorOf(fitted, 2, 1) > 3 * priorOf(usual, 2, 1));
    QVERIFY(priorOf(fitted, 1, 2) < priorOf(usual, 1, 2));
    QVERIFY(priorOf(fitted, 1, 0) < priorOf(usual, 1, 0));
    QVERIFY(priorOf(fitted, 1, 4) > 0);
}

QTEST_APPLESS_MAIN(ShapesTest)
#include "tst_shapes.moc"
