// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <limits>

namespace concord {

/// The least and the greatest of some values; neither of none.
struct ValueExtent
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return low > high; }
    void take(double value)
    {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    void take(const ValueExtent &other)
    {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }
    bool operator==(const ValueExtent &) const = default;
};

/// A line of up to some ten million points, so kept that the part in view is drawn from a few points a pixel column: the
/// least and greatest value of every 64 points, of 64 of those, and so on. Columns keep their first, least, greatest and
/// last point, which paints the same pixels as all points would (M4: Jugel, Jerzak, Hackenbroich and Markl, "M4: A
/// Visualization-Oriented Time Series Data Aggregation", VLDB 2014). A y that is not a number is a gap in the line. A pure
/// value, built once in linear time; copies share their points, and reading it is safe in any thread.
class MinMaxPyramid
{
public:
    MinMaxPyramid() = default;
    /// Points in the order of `xs`, which must not fall and are all finite; as many `ys`. Units are the caller's.
    MinMaxPyramid(QList<double> xs, QList<double> ys);
    /// Points `step` apart, which is above zero; needs no memory for the xs.
    static MinMaxPyramid evenly(double first, double step, QList<double> ys);

    qsizetype size() const { return m_ys.size(); }
    bool isEmpty() const { return m_ys.isEmpty(); }
    double x(qsizetype index) const { return m_xs.isEmpty() ? m_first + m_step * static_cast<double>(index) : m_xs[index]; }
    double y(qsizetype index) const { return m_ys[index]; }

    /// The first point at `x` or after it; size() when there is none.
    qsizetype firstAt(double x) const;
    /// The point nearest to `x`; −1 for a line without points.
    qsizetype nearest(double x) const;
    /// Of the points [`from`, `to`), gaps apart; in logarithmic time.
    ValueExtent extent(qsizetype from, qsizetype to) const;

    /// The line from x = `from` to `to` for so many pixel columns, with the nearest point outside at either end so that it
    /// runs off the edges: at most four points a column, and all points where there are no more than that. A gap is a point
    /// whose y is not a number; a gap inside a column that has values is not seen. Empty for no points, no columns or a range
    /// that has no length.
    QList<QPointF> outline(double from, double to, int columns) const;

private:
    static constexpr qsizetype kFan = 64;

    void build();
    void addColumn(QList<QPointF> &points, qsizetype from, qsizetype to) const;
    QPointF point(qsizetype index) const { return {x(index), y(index)}; }

    QList<double> m_xs; ///< empty for even steps
    QList<double> m_ys;
    double m_first = 0;
    double m_step = 1;
    QList<QList<ValueExtent>> m_levels; ///< the first of kFan points each
};

/// A path of points whose x does not fall, with no more of them than paint its pixels from x = `from` to `to`, a pixel being 1
/// wide: the path itself when it has no more than four points a pixel.
QList<QPointF> thinnedLine(const QList<QPointF> &path, double from, double to);

} // namespace concord
