// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/gutter.h"

#include <algorithm>
#include <map>

namespace concord {

namespace {

constexpr double kDotInset = 20; // from the text's edge to the nearer shape
constexpr double kDotStep = 12; // the note's square of the farther shape stands between the two
constexpr double kDotSize = 6;
constexpr double kMoreDrop = 8; // of the sign that there are more, below the farther shape
constexpr qsizetype kDotsPerLine = 2;

bool isGutterMark(const ReaderMark &mark)
{
    return mark.layer == MarkLayer::Claim || mark.layer == MarkLayer::FigureDisagrees
        || (mark.layer == MarkLayer::Finding && mark.tone != Token::Muted);
}

bool isAlarm(const ReaderMark &mark)
{
    return mark.layer != MarkLayer::Claim;
}

/// Room is given to the gravest first: a finding's error, a warning, then claims in reading order.
int rankOf(const ReaderMark &mark)
{
    return !isAlarm(mark) ? 2 : mark.tone == Token::Wrong ? 0 : 1;
}

} // namespace

QList<GutterShape> gutterShapes(const MarkStore &marks, const RowLayout &layout, const ReaderGeometry &geometry)
{
    QList<GutterShape> shapes;
    for (const BlockLayout &block : layout.blocks) {
        std::map<double, QList<int>> byLine; // by baseline
        for (const int index : marks.touching(block.span())) {
            const ReaderMark &mark = marks.mark(index);
            if (!isGutterMark(mark) || !block.span().range.contains(mark.span.range.begin))
                continue;
            const QList<LineBox> boxes = block.boxes({mark.span.range.begin, mark.span.range.begin + 1});
            if (!boxes.isEmpty())
                byLine[boxes.first().baseline].append(index);
        }
        const double left = geometry.column(block.span().side).left - kDotInset;
        for (auto &[baseline, onLine] : byLine) {
            std::stable_sort(onLine.begin(), onLine.end(), [&](int a, int b) { return rankOf(marks.mark(a)) < rankOf(marks.mark(b)); });
            for (qsizetype i = 0; i < std::min(onLine.size(), kDotsPerLine); ++i) {
                const QPointF centre(left - static_cast<double>(i) * kDotStep, baseline - 0.36 * geometry.fontPixels());
                shapes.append({onLine[i], centre, i + 1 == kDotsPerLine && onLine.size() > kDotsPerLine});
            }
        }
    }
    return shapes;
}

void paintGutterShapes(MarkPainter &painter, const MarkStore &marks, const QList<GutterShape> &shapes)
{
    for (const GutterShape &shape : shapes) {
        const ReaderMark &mark = marks.mark(shape.mark);
        if (isAlarm(mark))
            painter.alarm(mark.tone, shape.centre, kDotSize + 1);
        else
            painter.shape(mark.tone, shape.centre, kDotSize);
        if (mark.hasNote)
            painter.noteBadge(shape.centre, kDotSize);
        if (shape.hasMore)
            painter.ellipsis(shape.centre + QPointF(kDotStep / 2, kMoreDrop), kDotSize);
    }
}

} // namespace concord
