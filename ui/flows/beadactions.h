// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/beadedit.h"
#include "ui/reader/caret/textposition.h"

#include <QObject>

#include <functional>

namespace concord {

class ActionSet;
class BitextReader;
class Workbench;

/// Gives the alignment actions their meaning: what is corrected is the bead at the reader's caret, on the caret's side.
class BeadActions : public QObject
{
    Q_OBJECT

public:
    BeadActions(ActionSet &actions, Workbench &workbench, BitextReader &reader, QObject *parent = nullptr);

    /// The actions can be used while a pair of texts is on the desk.
    void setUsable(bool usable);
    /// Puts the caret on a bead, brings it into view and picks it.
    void goTo(int bead);

signals:
    void noted(const QString &sentence);

private:
    using Wanted = std::function<bool(int bead)>;

    void connectEdits();
    void connectSteps();
    void on(const char *actionId, std::function<void()> act);
    void edit(const char *title, const std::optional<BeadEdit> &edit);
    void confirm();
    void unpin();
    void step(bool isForward, const Wanted &isWanted, const QString &none);
    void nextDoubtful(bool isForward);
    Wanted doubtful() const;
    bool hasBeads() const;
    const Bitext &bitext() const;
    Side side() const;
    int sentence() const;
    int bead() const;
    Range beads() const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    BitextReader &m_reader;
    bool m_isUsable = false;
};

} // namespace concord
