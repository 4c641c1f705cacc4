// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/marks/layers.h"

#include <QObject>

namespace concord {

class ActionSet;
class BitextReader;

/// Gives the actions that show and hide the reader's layers their meaning, keeps the choice, and opens the legend. Names
/// and terms are always shown where terms are worked on.
class MarkActions : public QObject
{
    Q_OBJECT

public:
    MarkActions(ActionSet &actions, BitextReader &reader, QObject *parent = nullptr);

    void setUsable(bool usable);
    /// Whether the workspace is the one of terms.
    void setInTerms(bool isInTerms);
    void showLegend();

private:
    void choose(Layer layer, bool isShown);
    void apply();

    ActionSet &m_actions;
    BitextReader &m_reader;
    Layers m_chosen;
    bool m_isInTerms = false;
};

} // namespace concord
