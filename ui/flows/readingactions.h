// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace concord {

class ActionSet;
class BitextReader;
class ReadingPanel;

/// How the reader sets its text: what is stored at the start, the popover to change it, and the actions for both.
class ReadingActions : public QObject
{
    Q_OBJECT

public:
    /// `actions` and `reader` are borrowed.
    ReadingActions(ActionSet &actions, BitextReader &reader, QObject *parent);
    ~ReadingActions() override;

    void showPanel();
    ReadingPanel *panel();

private:
    void nextArrangement();

    ActionSet &m_actions;
    BitextReader &m_reader;
    ReadingPanel *m_panel = nullptr; ///< of the reader, made when first shown
};

} // namespace concord
