// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scenelayout.h"

#include <algorithm>

namespace concord {

/// Han one em, the rest 0.58 em: widths any machine agrees on.
inline double fixedWidth(const QString &text, int size, bool bold)
{
    double ems = 0;
    for (const QChar c : text)
        ems += c.unicode() >= 0x2E80 ? 1.0 : 0.58;
    return ems * size * (bold ? 1.06 : 1);
}

/// A request with words of our own that say what they are.
inline SceneRequest plainRequest(QSizeF size = {800, 480}, Language language = Language::English)
{
    SceneRequest result;
    result.size = size;
    result.language = language;
    result.measure = fixedWidth;
    ChartWords &words = result.words;
    for (QString *text : {&words.sourceLine, &words.noteLine, &words.missing, &words.year, &words.altSorted, &words.altDiverging, &words.altStacked, &words.altLine,
                          &words.altDots, &words.altSlope, &words.altTimeline, &words.altMultiples, &words.altBars, &words.altRanges, &words.altSteps, &words.altDoubtful})
        *text = QStringLiteral("%1");
    words.altExtent = QStringLiteral("%1 %2 %3 %4");
    words.markLabel = QStringLiteral("%1, %2: %3");
    words.quarter = words.half = words.month = words.withUnit = words.altExtremes = words.days = QStringLiteral("%1 %2");
    words.withDetail = QStringLiteral("%1 (%2)");
    words.quarterOnly = QStringLiteral("Q%1");
    words.day = QStringLiteral("%1/%2/%3");
    words.unverified = QStringLiteral("open");
    words.disputed = QStringLiteral("disputed");
    words.outdated = QStringLiteral("outdated");
    words.andMore = QStringLiteral("and %1 more");
    words.hidden = QStringLiteral("not shown %1");
    words.withPeriod = QStringLiteral("%1, %2");
    words.gain = QStringLiteral("gain");
    words.loss = QStringLiteral("loss");
    words.range = QStringLiteral("perhaps");
    words.conflict = QStringLiteral("at odds");
    words.logAxis = QStringLiteral("logarithmic");
    words.noData = QStringLiteral("nothing");
    words.listSeparator = QStringLiteral(", ");
    words.sentenceGap = QStringLiteral(" ");
    words.months = QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12").split(u' ');
    return result;
}

inline QRectF boundsOf(const Shape &shape)
{
    if (const auto *box = std::get_if<BoxShape>(&shape))
        return box->box;
    if (const auto *dot = std::get_if<DotShape>(&shape))
        return QRectF(dot->centre, QSizeF()).adjusted(-dot->radius, -dot->radius, dot->radius, dot->radius);
    if (const auto *text = std::get_if<TextShape>(&shape))
        return text->bounds;
    QRectF bounds;
    const auto &path = std::get<PathShape>(shape);
    for (const QPointF &point : path.points) {
        const QRectF here = QRectF(point, QSizeF()).adjusted(-0.5, -0.5, 0.5, 0.5);
        bounds = bounds.isNull() ? here : bounds.united(here);
    }
    return bounds;
}

/// Whether one of the strokes of `path` runs through `box`.
inline bool crosses(const PathShape &path, const QRectF &box)
{
    for (qsizetype i = 1; i < path.points.size(); ++i) {
        const QLineF stroke(path.points[i - 1], path.points[i]);
        if (box.contains(stroke.p1()) || box.contains(stroke.p2()))
            return true;
        for (const QLineF &diagonal : {QLineF(box.topLeft(), box.bottomRight()), QLineF(box.topRight(), box.bottomLeft())}) {
            if (stroke.intersects(diagonal, nullptr) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

/// The first label over a mark, a series' line or another label; empty when there is none. Bounds have some air in them.
inline QString collision(const Scene &scene)
{
    const auto core = [](const QRectF &bounds) { return bounds.adjusted(1, 2, -1, -2); };
    for (qsizetype i = 0; i < scene.items.size(); ++i) {
        const auto *words = std::get_if<TextShape>(&scene.items[i].shape);
        if (!words)
            continue;
        const QRectF bounds = core(words->bounds);
        for (qsizetype k = 0; k < scene.items.size(); ++k) {
            const SceneItem &item = scene.items[k];
            if (const auto *other = std::get_if<TextShape>(&item.shape); other && k > i && bounds.intersects(core(other->bounds)))
                return words->text + QStringLiteral(" | ") + other->text;
            const auto *path = std::get_if<PathShape>(&item.shape);
            const bool isLine = path && (item.mark >= 0 || path->ink.role == InkRole::Series) && path->ink.role != InkRole::Paper;
            if (isLine && crosses(*path, bounds))
                return words->text + QStringLiteral(" on a line");
            const bool isBody = item.mark >= 0 && (std::holds_alternative<BoxShape>(item.shape) || std::holds_alternative<DotShape>(item.shape));
            if (isBody && bounds.intersects(boundsOf(item.shape).adjusted(1, 1, -1, -1)))
                return words->text + QStringLiteral(" over ") + scene.marks.value(item.mark).label;
        }
    }
    return {};
}

/// The first thing outside the canvas; empty when there is none.
inline QString escape(const Scene &scene)
{
    const QRectF canvas = QRectF(QPointF(0, 0), scene.size).adjusted(-1, -1, 1, 1);
    for (const SceneItem &item : scene.items) {
        QRectF bounds = boundsOf(item.shape);
        if (item.isClipped)
            bounds = bounds.intersected(scene.plot);
        if (bounds.isEmpty() || canvas.contains(bounds))
            continue;
        const auto *words = std::get_if<TextShape>(&item.shape);
        return (words ? words->text : scene.marks.value(item.mark).label) + QStringLiteral(" at %1,%2 %3×%4").arg(bounds.x()).arg(bounds.y()).arg(bounds.width()).arg(bounds.height());
    }
    return {};
}

inline Datum plainDatum(const QString &entity, const QString &period, const Decimal &low, const Decimal &high, ClaimStatus status = ClaimStatus::Verified)
{
    Datum result;
    result.entity = entity;
    result.periodText = period;
    result.period = Period::fromString(period).value_or(Period{});
    result.low = low;
    result.high = high;
    result.status = status;
    result.unit = QStringLiteral("USD");
    static qint64 key = 0;
    result.claim = ClaimId{++key};
    return result;
}

} // namespace concord
