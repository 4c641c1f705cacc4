// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/marks/markpainter.h"
#include "ui/reader/marks/markstore.h"

#include <QPointF>

namespace concord {

/// A shape in the gutter beside the line its mark starts on.
struct GutterShape
{
    int mark = -1;      ///< index into the marks
    QPointF centre;     ///< relative to the row
    bool hasMore = false; ///< further marks begin on its line that have no shape of their own
};

/// The gutter shapes of a row, at most two a line: disagreements and findings graver than a hint, then claims.
QList<GutterShape> gutterShapes(const MarkStore &marks, const RowLayout &layout, const ReaderGeometry &geometry);

/// Draws them; the painter stands at the row's left top corner.
void paintGutterShapes(MarkPainter &painter, const MarkStore &marks, const QList<GutterShape> &shapes);

} // namespace concord
