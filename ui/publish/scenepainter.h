// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"
#include "ui/publish/inks.h"

#include <QPainter>
#include <QStringList>

namespace concord {

/// Paints a scene, paper included, at the painter's scale: one unit is one pixel of 96 dpi. Text is real text in
/// `families`, bold text in `boldFamilies` where there are any.
void paintScene(QPainter &painter, const Scene &scene, ChartTheme theme, const QStringList &families, const QStringList &boldFamilies = {});

/// The 45° lines, 3 px apart, of a hatched box, cut off at its edges and at those of `area`, the scene: their number
/// depends on the picture, not on the data.
QList<QLineF> hatchLines(const QRectF &box, const QRectF &area);

} // namespace concord
