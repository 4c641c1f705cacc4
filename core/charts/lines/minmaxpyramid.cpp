// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/lines/minmaxpyramid.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr qsizetype kPointsInColumn = 4;

} // namespace

MinMaxPyramid::MinMaxPyramid(QList<double> xs, QList<double> ys) : m_xs(std::move(xs)), m_ys(std::move(ys))
{
    const qsizetype count = std::min(m_xs.size(), m_ys.size());
    m_xs.resize(count);
    m_ys.resize(count);
    build();
}

MinMaxPyramid MinMaxPyramid::evenly(double first, double step, QList<double> ys)
{
    MinMaxPyramid pyramid;
    pyramid.m_first = first;
    pyramid.m_step = step;
    pyramid.m_ys = std::move(ys);
    pyramid.build();
    return pyramid;
}

void MinMaxPyramid::build()
{
    const auto fold = [this](qsizetype count, auto &&taken) {
        QList<ValueExtent> level((count + kFan - 1) / kFan);
        ValueExtent *out = level.data();
        for (qsizetype i = 0; i < count; ++i)
            out[i / kFan].take(taken[i]); // a NaN is neither below nor above
        m_levels << level;
    };
    m_levels.clear();
    if (m_ys.size() <= kFan)
        return;
    fold(m_ys.size(), m_ys.constData());
    while (m_levels.last().size() > kFan) {
        const QList<ValueExtent> below = m_levels.last();
        fold(below.size(), below.constData());
    }
}

qsizetype MinMaxPyramid::firstAt(double x) const
{
    if (m_xs.isEmpty()) {
        const double place = std::ceil((x - m_first) / m_step - 1e-9);
        return static_cast<qsizetype>(std::clamp(place, 0.0, static_cast<double>(size())));
    }
    return std::lower_bound(m_xs.begin(), m_xs.end(), x) - m_xs.begin();
}

qsizetype MinMaxPyramid::nearest(double x) const
{
    const qsizetype after = firstAt(x);
    if (after == 0 || isEmpty())
        return isEmpty() ? -1 : 0;
    if (after == size())
        return after - 1;
    return x - this->x(after - 1) <= this->x(after) - x ? after - 1 : after;
}

ValueExtent MinMaxPyramid::extent(qsizetype from, qsizetype to) const
{
    ValueExtent result;
    from = std::max<qsizetype>(from, 0);
    to = std::min(to, size());
    const double *ys = m_ys.constData();
    for (; from < to && (m_levels.isEmpty() || from % kFan != 0); ++from)
        result.take(ys[from]);
    for (; to > from && to % kFan != 0; --to)
        result.take(ys[to - 1]);
    for (const QList<ValueExtent> &level : m_levels) {
        from /= kFan;
        to /= kFan;
        const bool isLast = &level == &m_levels.last();
        for (; from < to && (isLast || from % kFan != 0); ++from)
            result.take(level[from]);
        for (; to > from && to % kFan != 0; --to)
            result.take(level[to - 1]);
    }
    return result;
}

void MinMaxPyramid::addColumn(QList<QPointF> &points, qsizetype from, qsizetype to) const
{
    if (to - from <= kPointsInColumn) {
        for (qsizetype i = from; i < to; ++i)
            points << point(i);
        return;
    }
    const ValueExtent found = extent(from, to);
    const double middle = (x(from) + x(to - 1)) / 2;
    if (found.isEmpty()) {
        points << QPointF(middle, std::numeric_limits<double>::quiet_NaN());
        return;
    }
    const bool startsOpen = std::isnan(y(from)), endsOpen = std::isnan(y(to - 1));
    points << (startsOpen ? QPointF(x(from), found.low) : point(from));
    points << QPointF(middle, found.low) << QPointF(middle, found.high);
    points << (endsOpen ? QPointF(x(to - 1), found.high) : point(to - 1));
}

QList<QPointF> MinMaxPyramid::outline(double from, double to, int columns) const
{
    if (isEmpty() || columns < 1 || !(from < to))
        return {};
    const qsizetype first = std::max<qsizetype>(0, firstAt(from) - 1);
    qsizetype last = firstAt(to);
    last = std::min(last < size() && x(last) <= to ? last + 2 : last + 1, size());
    QList<QPointF> points;
    points.reserve(std::min<qsizetype>(last - first, kPointsInColumn * (columns + 2)));
    if (last - first <= kPointsInColumn * columns) {
        for (qsizetype i = first; i < last; ++i)
            points << point(i);
        return points;
    }
    const double width = (to - from) / columns;
    qsizetype at = firstAt(from);
    for (qsizetype i = first; i < at; ++i)
        points << point(i);
    for (int column = 1; column <= columns; ++column) {
        const qsizetype end = column < columns ? firstAt(from + width * column) : firstAt(to);
        addColumn(points, at, end);
        at = std::max(at, end);
    }
    for (qsizetype i = at; i < last; ++i)
        points << point(i);
    return points;
}

QList<QPointF> thinnedLine(const QList<QPointF> &path, double from, double to)
{
    const int columns = std::max(1, static_cast<int>(to - from));
    if (path.size() <= kPointsInColumn * columns)
        return path;
    QList<double> xs, ys;
    xs.reserve(path.size());
    ys.reserve(path.size());
    for (const QPointF &point : path) {
        xs << point.x();
        ys << point.y();
    }
    return MinMaxPyramid(std::move(xs), std::move(ys)).outline(from, to, columns);
}

} // namespace concord
