// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"

#include <QObject>
#include <QSet>

#include <functional>

class QAction;
class QMenu;
class QPoint;

namespace concord {

class ActionSet;
class BitextReader;
class Workbench;

/// Gives the actions that move, select and copy in the reader their meaning, and opens its context menu. All are borrowed.
class CaretActions : public QObject
{
    Q_OBJECT

public:
    CaretActions(ActionSet &actions, Workbench &workbench, BitextReader &reader, QObject *parent = nullptr);

    /// The actions can be used while the desk is shown.
    void setUsable(bool usable);

private:
    void connectMoves();
    void connectSteps();
    void connectCopies();
    void on(const char *actionId, std::function<void()> act);
    void selectAll();
    void goThrough(bool isForward);
    void cite();
    void addTo(QMenu &menu, QAction &action, QSet<QChar> &letters);
    void showMenu(const QPoint &globalPosition, const Item &item);

    ActionSet &m_actions;
    Workbench &m_workbench;
    BitextReader &m_reader;
    QStringList m_own; ///< ids of the actions given a meaning here
};

} // namespace concord
