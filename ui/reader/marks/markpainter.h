// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"
#include "ui/reader/layout/rowlayout.h"
#include "ui/support/theme.h"

#include <QList>
#include <QPainter>

namespace concord {

/// Draws marks of passages: bands and outlines behind the text, lines under it, and the shapes of the gutter. Strokes
/// scale with `em`, the size of the reading text in pixels. Does not own the painter.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Theme &theme, double em);

    void fillBand(const QList<LineBox> &boxes, Token token);
    void strokeOutline(const QList<LineBox> &boxes, Token token);
    /// The line under a marked passage; `level` is its place in a stack of claims.
    void underline(const ReaderMark &mark, int level, const QList<LineBox> &boxes);
    /// The shape a status has wherever it is shown: ● verified, ◐ unverified, ◆ disputed, ✕ wrong, ○ outdated.
    void shape(Token tone, QPointF centre, double size);
    /// ▲: the two languages disagree.
    void alarm(Token tone, QPointF centre, double size);

private:
    void dots(const QList<LineBox> &boxes, double drop, Token token);
    void bars(const QList<LineBox> &boxes, double drop, Token token);
    void waves(const QList<LineBox> &boxes, double drop, Token token);

    QPainter &m_painter;
    const Theme &m_theme;
    double m_em;
};

} // namespace concord
