// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "ui/support/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace concord {

/// The token of a claim state's colour.
Token statusToken(ClaimStatus status);

/// Draws the state's shape into a square: ● verified, ◐ unverified, ◆ disputed, ✕ wrong, ○ outdated. Drawn and not
/// written, because no two fonts agree on the size of these signs.
void paintStatusShape(QPainter &painter, const QRectF &square, ClaimStatus status, const QColor &colour);

/// The shape in its colour of the current theme, 16 px.
QIcon statusIcon(ClaimStatus status);

} // namespace concord
