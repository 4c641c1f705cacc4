// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/highlightlayer.h"

#include "ui/publish/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kStrongFill = 44; // of 255
constexpr int kFaintFill = 26;
constexpr int kManyFill = 120;
constexpr double kPickedGap = 2; // pixels
constexpr double kFocusGap = 3;
constexpr int kMostFramed = 300;  // marks with frames of their own
constexpr int kMostFilled = 1500; // marks filled one by one
constexpr int kCell = 3;          // pixels of the raster thousands of marks are drawn in
constexpr double kMostSpread = 8; // pixels of a mark filled there
constexpr int kLabelSize = 12;
constexpr double kLabelPad = 4;

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

HighlightLayer::HighlightLayer(QCustomPlot *plot, const QString &layer)
    : QCPLayerable(plot, layer)
{
}

void HighlightLayer::setScene(const Scene *scene, const QList<int> *places, const Inks &inks)
{
    m_scene = scene;
    m_places = places;
    m_inks = inks;
}

bool HighlightLayer::setHighlight(const Highlight &highlight)
{
    if (m_highlight == highlight)
        return false;
    m_highlight = highlight;
    return true;
}

void HighlightLayer::brush(const QList<int> &in, const QList<int> &out)
{
    const int last = std::max(in.isEmpty() ? -1 : *std::max_element(in.begin(), in.end()), out.isEmpty() ? -1 : *std::max_element(out.begin(), out.end()));
    if (last >= m_brushed.size())
        m_brushed.resize(std::max<qsizetype>(last + 1, m_places ? m_places->size() : 0));
    for (const int mark : in) {
        m_brushedCount += m_brushed.testBit(mark) ? 0 : 1;
        m_brushed.setBit(mark);
    }
    for (const int mark : out) {
        m_brushedCount -= m_brushed.testBit(mark) ? 1 : 0;
        m_brushed.clearBit(mark);
    }
}

void HighlightLayer::endBrush()
{
    m_brushed.clear();
    m_brushedCount = 0;
    m_band = {};
}

void HighlightLayer::applyDefaultAntialiasingHint(QCPPainter *) const {}

QRectF HighlightLayer::boxOf(int mark) const
{
    const int place = m_places->value(mark, -1);
    return place < 0 ? QRectF() : m_scene->marks[place].box;
}

void HighlightLayer::draw(QCPPainter *painter)
{
    if (!m_scene || !m_places)
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    const auto listed = [](const QSet<int> &marks) { return QList<int>(marks.begin(), marks.end()); };
    if (m_brushedCount > 0) {
        QList<int> brushed;
        brushed.reserve(m_brushedCount);
        for (int mark = 0; mark < m_brushed.size(); ++mark) {
            if (m_brushed.testBit(mark))
                brushed << mark;
        }
        light(*painter, brushed, true);
    } else {
        light(*painter, listed(m_highlight.picked), true);
        light(*painter, listed(QSet<int>(m_highlight.hovered).subtract(m_highlight.picked)), false);
    }
    drawFocus(*painter);
    if (!m_band.isEmpty()) {
        painter->setPen(QPen(m_inks.accent, 1));
        painter->setBrush(faded(m_inks.accent, kFaintFill));
        painter->drawRect(QRectF(m_band.toRect()).translated(0.5, 0.5));
    }
    drawCrosshair(*painter);
}

void HighlightLayer::light(QPainter &painter, const QList<int> &marks, bool isStrong) const
{
    if (marks.size() > kMostFilled)
        return lightThousands(painter, marks, faded(m_inks.accent, kManyFill));
    const bool isFramed = marks.size() <= kMostFramed;
    const QColor fill = faded(m_inks.accent, isFramed ? (isStrong ? kStrongFill : kFaintFill) : kManyFill);
    painter.setBrush(fill);
    painter.setPen(QPen(m_inks.accent, isStrong ? 2 : 1));
    for (const int mark : marks) {
        const QRectF box = boxOf(mark);
        if (box.isNull())
            continue;
        if (isFramed)
            painter.drawRoundedRect(box.adjusted(-kPickedGap, -kPickedGap, kPickedGap, kPickedGap), 2, 2);
        else
            painter.fillRect(box.toAlignedRect(), fill);
    }
}

/// Marks in their thousands lie on top of each other: each cell they cover is filled once.
void HighlightLayer::lightThousands(QPainter &painter, const QList<int> &marks, const QColor &fill) const
{
    const int columns = static_cast<int>(m_scene->size.width()) / kCell + 1, rows = static_cast<int>(m_scene->size.height()) / kCell + 1;
    std::vector<char> cells(static_cast<size_t>(columns * rows), 0);
    for (const int mark : marks) {
        const QRectF box = boxOf(mark);
        if (box.isNull())
            continue;
        const double dx = std::max(0.0, (box.width() - kMostSpread) / 2), dy = std::max(0.0, (box.height() - kMostSpread) / 2);
        const int left = std::clamp(static_cast<int>((box.left() + dx) / kCell), 0, columns - 1), right = std::clamp(static_cast<int>((box.right() - dx) / kCell), 0, columns - 1);
        const int top = std::clamp(static_cast<int>((box.top() + dy) / kCell), 0, rows - 1), bottom = std::clamp(static_cast<int>((box.bottom() - dy) / kCell), 0, rows - 1);
        for (int y = top; y <= bottom; ++y)
            std::fill(cells.begin() + y * columns + left, cells.begin() + y * columns + right + 1, char(1));
    }
    QList<QRect> runs;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            const int first = x;
            while (x < columns && cells[static_cast<size_t>(y * columns + x)])
                ++x;
            if (x > first)
                runs << QRect(first * kCell, y * kCell, (x - first) * kCell, kCell);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRects(runs);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

/// Solid, on a seam of paper, so that it stands out on any mark.
void HighlightLayer::drawFocus(QPainter &painter) const
{
    const QRectF box = boxOf(m_highlight.focused);
    if (box.isNull())
        return;
    const QRectF ring = box.adjusted(-kFocusGap, -kFocusGap, kFocusGap, kFocusGap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_inks.paper, 4));
    painter.drawRoundedRect(ring, 3, 3);
    painter.setPen(QPen(m_inks.ink, 2));
    painter.drawRoundedRect(ring, 3, 3);
}

void HighlightLayer::drawCrosshair(QPainter &painter) const
{
    if (!m_crosshair)
        return;
    const QRectF &plot = m_scene->plot;
    const double x = std::round(m_crosshair->at.x()) + 0.5, y = std::round(m_crosshair->at.y()) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(faded(m_inks.ink, 150), 1, Qt::DotLine));
    painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (m_crosshair->words.isEmpty())
        return;
    const QFont font = chartFont(kLabelSize, false, chartFamilies(m_scene->face));
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : m_crosshair->words)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double height = metrics.lineSpacing() * static_cast<double>(m_crosshair->words.size());
    const bool isLeft = x + 8 + width + 2 * kLabelPad > m_scene->size.width();
    QRectF box(isLeft ? x - 8 - width - 2 * kLabelPad : x + 8, plot.top(), width + 2 * kLabelPad, height + 2 * kLabelPad);
    box.moveLeft(std::max(0.0, box.left()));
    painter.setPen(QPen(faded(m_inks.ink, 110), 1));
    painter.setBrush(m_inks.paper);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(m_inks.ink);
    painter.setFont(font);
    double baseline = box.top() + kLabelPad + metrics.ascent();
    for (const QString &line : m_crosshair->words) {
        painter.drawText(QPointF(box.left() + kLabelPad, baseline), line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace concord
