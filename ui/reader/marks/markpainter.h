// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"
#include "ui/reader/layout/rowlayout.h"
#include "ui/support/theme.h"

#include <QList>
#include <QPainter>

namespace concord {

/// Draws marks of passages: bands and outlines behind the text, lines under it, and the shapes of the gutter. What a mark
/// says, its form says too, without its colour. Strokes scale with `em`, the size of the reading text in pixels. Does not
/// own the painter.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Theme &theme, double em);

    void fillBand(const QList<LineBox> &boxes, Token token);
    void strokeOutline(const QList<LineBox> &boxes, Token token);
    /// The faint ground of a term, behind its text.
    void tint(const QList<LineBox> &boxes);
    /// The line under a marked passage, in its lane: dots for figures (two rows where they disagree), a bar for claims
    /// (whole, broken, dotted … by status), a wave for findings (the higher the graver), a hairline for terms.
    void underline(const ReaderMark &mark, int lane, const QList<LineBox> &boxes);
    /// "+2": how many marks found no lane under a line, at the end of what they cover.
    void overflow(int count, const LineBox &box);
    /// The shape a status has wherever it is shown: ● verified, ◐ unverified, ◆ disputed, ✕ wrong, ○ outdated.
    void shape(Token tone, QPointF centre, double size);
    /// ▲ error, △ warning: a finding.
    void alarm(Token tone, QPointF centre, double size);
    /// The corner of a shape whose claim carries a note.
    void noteBadge(QPointF centre, double size);
    /// ⋯: more marks begin on a line than the gutter has room for.
    void ellipsis(QPointF centre, double size);

private:
    double drop(int lane) const;
    void dots(const QList<LineBox> &boxes, double drop, Token token);
    void bars(const QList<LineBox> &boxes, double drop, Token token);
    void waves(const QList<LineBox> &boxes, double drop, Token token);
    void hairlines(const QList<LineBox> &boxes, double drop);

    QPainter &m_painter;
    const Theme &m_theme;
    double m_em;
};

} // namespace concord
