// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selectionhub.h"

namespace concord {

namespace {

constexpr qsizetype kHistoryLimit = 200;

bool isNothing(const Item &item)
{
    return std::holds_alternative<std::monostate>(item);
}

} // namespace

SelectionHub::SelectionHub(QObject *parent) : QObject(parent) {}

void SelectionHub::setLinker(const Linker *linker)
{
    m_linker = linker;
    refresh();
}

void SelectionHub::refresh()
{
    show(m_picked.item);
    const Projection hovered = resolve(m_hovered.item);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        emit hoveredChanged(m_hovered);
    }
}

void SelectionHub::pick(const Item &item)
{
    if (item == m_picked.item)
        return;
    if (!isNothing(item)) {
        m_history.resize(m_position + 1);
        m_history.append(item);
        if (m_history.size() > kHistoryLimit)
            m_history.removeFirst();
        m_position = m_history.size() - 1;
    }
    show(item);
}

void SelectionHub::hover(const Item &item)
{
    if (item == m_hovered.item)
        return;
    m_hovered = resolve(item);
    emit hoveredChanged(m_hovered);
}

void SelectionHub::brush(const BrushStep &step)
{
    if (step.isEmpty())
        return;
    m_isBrushing = true;
    emit brushed(step);
}

void SelectionHub::endBrush()
{
    if (!m_isBrushing)
        return;
    m_isBrushing = false;
    emit brushEnded();
}

void SelectionHub::back()
{
    if (canGoBack())
        show(m_history[--m_position]);
}

void SelectionHub::forward()
{
    if (canGoForward())
        show(m_history[++m_position]);
}

void SelectionHub::clearHistory()
{
    m_history.clear();
    m_position = -1;
    show({});
}

Projection SelectionHub::resolve(const Item &item) const
{
    Projection projection = m_linker && !isNothing(item) ? m_linker->project(item) : Projection();
    projection.item = item;
    return projection;
}

void SelectionHub::show(const Item &item)
{
    const Projection projection = resolve(item);
    if (projection == m_picked)
        return;
    m_picked = projection;
    emit pickedChanged(m_picked);
}

} // namespace concord
