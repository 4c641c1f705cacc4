// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"
#include "ui/publish/inks.h"

#include <vector>

class QPainter;

namespace concord {

/// More dots than are painted one by one, and more points on a line than pixels show.
constexpr int kCrowdedDots = 2000;
constexpr int kCrowdedPoints = 20000;

/// How a dot looks, and one as it is stamped, in pixels of the scene.
struct DotLook
{
    Ink ink;
    double radius = 0;
    bool isHollow = false;

    bool operator==(const DotLook &) const = default;
};
struct PlacedDot
{
    float x;
    float y;
    int look; ///< its place among the looks
};

/// Dots made ready once to be stamped many times: gathered tile by tile, in the order given within each.
struct DotCrowd
{
    DotCrowd() = default;
    explicit DotCrowd(const QList<DotShape> &dots);

    QList<DotLook> looks; ///< at most 255; more are not told apart
    std::vector<PlacedDot> dots;
};

/// Stamps dots: coverage is gathered in one mask, the greatest of each pixel, and beside it whose it is; both are inked at
/// once. As QPainter's ellipses to within a quarter of a pixel, but that the edge of one dot upon another is not smoothed.
/// For a raster painter.
void stampDots(QPainter &painter, const DotCrowd &crowd, const QSizeF &area, ChartTheme theme);

/// The points of a line whose x does not fall, thinned to at most four a pixel column (core/charts/lines/minmaxpyramid.h);
/// the points themselves when there are few or it runs back.
QList<QPointF> thinned(const QList<QPointF> &points);

/// A line of many short pieces, each stroked for itself and steep ones as bars: QPainter takes many times as long for the
/// joins of a whole one.
void strokeLine(QPainter &painter, const PathShape &line, ChartTheme theme);

} // namespace concord
