// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/numberlabels.h"
#include "ui/charts/chartview.h"
#include "ui/publish/chartphrases.h"

#include <QApplication>

#include <cmath>

// What hands do to a chart: pointer, wheel and keys.

namespace concord {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPanStep = 0.5; // of the width
constexpr double kWheelNotch = 120;
constexpr int kMostWords = 8; // lines beside the crosshair

bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier;
}

} // namespace

void ChartView::pick(int mark, Qt::KeyboardModifiers modifiers)
{
    if (adds(modifiers))
        emit markToggled(mark);
    else
        emit markPicked(mark);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && m_window.canZoom()) {
        m_dragged = event->position();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_rest.stop();
    m_pressed = event->position();
    const int mark = markAt(event->position());
    if (mark >= 0) {
        m_pointed = mark;
        setFocusedMark(mark); // the arrows go on from here
        pick(mark, event->modifiers());
    } else if (const int series = seriesAt(event->position()); series >= 0) {
        m_pressed.reset();
        emit marksPicked(m_index.series(series), adds(event->modifiers()));
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_dragged && event->buttons() & Qt::MiddleButton) {
        if (m_window.pan((m_dragged->x() - place.x()) / std::max(1.0, m_scene.plot.width()))) {
            m_dragged = place;
            zoomed(true);
        }
        return;
    }
    if (m_pressed && event->buttons() & Qt::LeftButton) {
        if (m_isBanding || (place - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
            moveBand(place);
        return;
    }
    const int mark = markAt(place);
    setCursor(mark >= 0 || seriesAt(place) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showCrosshair(place);
    if (mark == m_pointed)
        return;
    m_pointed = mark;
    m_rest.start();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed.reset();
    if (m_isBanding)
        endBand(true, adds(event->modifiers()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && markAt(event->position()) < 0)
        emit opened();
}

/// The band takes in what it touches of a mark's middle part: dots have a generous place for the pointer around them.
void ChartView::moveBand(QPointF to)
{
    if (!m_isBanding) {
        QList<QRectF> boxes;
        boxes.reserve(m_scene.marks.size());
        for (const SceneMark &mark : m_scene.marks) {
            const double dx = std::min(4.0, mark.box.width() / 2), dy = std::min(4.0, mark.box.height() / 2);
            boxes << mark.box.adjusted(dx, dy, -dx, -dy);
        }
        m_brush = Brush(boxes);
        m_isBanding = true;
        m_rest.stop();
        m_highlightLayer->setCrosshair({});
        pointAt(-1);
    }
    const QRectF band = QRectF(*m_pressed, to).normalized().intersected(QRectF(QPointF(0, 0), m_scene.size));
    Brush::Change change = m_brush.moveTo(band);
    for (QList<int> *places : {&change.in, &change.out}) {
        for (int &place : *places)
            place = m_scene.marks[place].datum;
    }
    m_highlightLayer->setBand(band);
    if (change.in.isEmpty() && change.out.isEmpty())
        return repaintLights();
    brush(change.in, change.out);
    emit bandMoved(change.in, change.out);
}

QList<int> ChartView::banded() const
{
    QList<int> inside = m_brush.inside();
    for (int &place : inside)
        place = m_scene.marks[place].datum;
    return inside;
}

void ChartView::endBand(bool picks, bool adds)
{
    const QList<int> inside = banded();
    m_brush = {};
    m_isBanding = false;
    m_pressed.reset();
    if (picks && (!inside.isEmpty() || !adds))
        emit marksPicked(inside, adds);
    endBrush();
    emit bandEnded();
}

/// A chart that is zoomed keeps the wheel; others leave it to the scroll area around unless Ctrl says what is meant.
void ChartView::wheelEvent(QWheelEvent *event)
{
    const double turns = (event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x()) / kWheelNotch;
    if (!m_window.canZoom() || turns == 0) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->modifiers() & Qt::ShiftModifier || event->angleDelta().y() == 0)
        return zoomed(m_window.pan(-turns * kPanStep / 4));
    const QRectF &plot = m_scene.plot;
    zoomed(m_window.zoom(std::pow(kZoomStep, turns), (event->position().x() - plot.left()) / std::max(1.0, plot.width())));
}

void ChartView::zoomed(bool changed)
{
    if (changed)
        layOutScene();
}

bool ChartView::zoomByKey(int key)
{
    if (!m_window.canZoom())
        return false;
    const int place = m_index.placeOf(focusedMark());
    const QRectF &plot = m_scene.plot;
    const double share = place < 0 ? 0.5 : (m_scene.marks[place].box.center().x() - plot.left()) / std::max(1.0, plot.width());
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomed(m_window.zoom(kZoomStep, share));
    else if (key == Qt::Key_Minus)
        zoomed(m_window.zoom(1 / kZoomStep, share));
    else if (key == Qt::Key_0)
        zoomed(m_window.reset());
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        zoomed(m_window.pan(key == Qt::Key_PageUp ? -kPanStep : kPanStep));
    else
        return false;
    return true;
}

void ChartView::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    m_rest.stop();
    m_pointed = -1;
    pointAt(-1);
    showCrosshair({-1, -1});
}

/// Over a line's plot: at the nearest mark, with what every series is at its date.
void ChartView::showCrosshair(QPointF place)
{
    std::optional<Crosshair> crosshair;
    const bool isLine = m_content.spec.kind == ChartForm::Line || m_content.spec.kind == ChartForm::StepLine;
    const SceneMark *nearest = nullptr;
    const auto distance = [place](const SceneMark &mark) {
        const QPointF off = mark.box.center() - place;
        return std::pair(std::abs(off.x()), std::abs(off.y()));
    };
    if (m_form == Form::Full && isLine && m_scene.plot.contains(place)) {
        for (const SceneMark &mark : m_scene.marks) {
            if (!nearest || distance(mark) < distance(*nearest))
                nearest = &mark;
        }
    }
    if (nearest) {
        crosshair = Crosshair{nearest->box.center(), {}};
        const Datum &at = m_content.data[nearest->datum];
        crosshair->words << periodLabel(at.period, chartWords(m_language));
        for (const SceneMark &mark : m_scene.marks) {
            const Datum &datum = m_content.data[mark.datum];
            if (datum.period == at.period && crosshair->words.size() < kMostWords)
                crosshair->words << m_content.spec.entityName(datum.entity, m_language) + u' ' + figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, m_language);
        }
    }
    if (crosshair == m_highlightLayer->crosshair())
        return;
    m_highlightLayer->setCrosshair(crosshair);
    repaintLights();
}

/// Whether the key moved between marks or picked one.
bool ChartView::walk(QKeyEvent *event)
{
    static const QHash<int, MarkIndex::Step> steps{{Qt::Key_Left, MarkIndex::Step::Left},  {Qt::Key_Right, MarkIndex::Step::Right}, {Qt::Key_Up, MarkIndex::Step::Up},
                                                   {Qt::Key_Down, MarkIndex::Step::Down}, {Qt::Key_Home, MarkIndex::Step::First}, {Qt::Key_End, MarkIndex::Step::Last}};
    const int key = event->key();
    const int before = focusedMark();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (before >= 0)
            pick(before, event->modifiers());
        return before >= 0;
    }
    if (!steps.contains(key) || m_scene.marks.isEmpty())
        return false;
    setFocusedMark(m_index.next(before, steps[key]));
    if (event->modifiers() & Qt::ShiftModifier && focusedMark() != before)
        emit marksPicked(before < 0 ? QList<int>{focusedMark()} : QList<int>{before, focusedMark()}, true);
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isBanding)
        return endBand(false, false);
    if (event->key() == Qt::Key_Escape && !highlight().picked.isEmpty()) {
        emit cleared();
        return;
    }
    if (!walk(event) && !zoomByKey(event->key()))
        QCustomPlot::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    if (m_isBanding)
        endBand(false, false);
    setFocusedMark(-1);
}

} // namespace concord
