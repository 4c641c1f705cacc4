// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/brush.h"
#include "core/selection/item.h"

#include <QObject>

namespace concord {

/// Resolves what an item means: figure ↔ sentences ↔ claims ↔ marks ↔ findings. Answers from memory, never from the
/// store, so that a pick lights every view within a frame.
class Linker
{
public:
    virtual ~Linker() = default;
    virtual Projection project(const Item &item) const = 0;
};

/// The one place a gesture goes to and every view paints from. Picked and hovered are two states; back and forward are
/// the hub's own history of picks. Lives in the window's thread. Does not own the linker, which may be exchanged when
/// the article changes; until one is set, items mean nothing.
class SelectionHub : public QObject
{
    Q_OBJECT

public:
    explicit SelectionHub(QObject *parent = nullptr);

    void setLinker(const Linker *linker);
    /// Resolves the current items again after the linker's contents changed.
    void refresh();

    /// Picks an item; no effect when it is the current one.
    void pick(const Item &item);
    void hover(const Item &item);
    void clear() { pick({}); }
    /// Passes on what a band being drawn takes in and lets go. No pick and no history: what is inside when the band is let
    /// go of is picked as one item. Steps are differences, so that they cost the same among a hundred thousand claims.
    void brush(const BrushStep &step);
    /// The band is gone, whether something was picked or not.
    void endBrush();
    bool isBrushing() const { return m_isBrushing; }

    void back();
    void forward();
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }
    /// Forgets the way here, for another article.
    void clearHistory();

    const Projection &picked() const { return m_picked; }
    const Projection &hovered() const { return m_hovered; }

signals:
    void pickedChanged(const concord::Projection &projection);
    void hoveredChanged(const concord::Projection &projection);
    void brushed(const concord::BrushStep &step);
    void brushEnded();

private:
    Projection resolve(const Item &item) const;
    void show(const Item &item);

    const Linker *m_linker = nullptr;
    Projection m_picked;
    Projection m_hovered;
    QList<Item> m_history;
    qsizetype m_position = -1;
    bool m_isBrushing = false;
};

} // namespace concord
