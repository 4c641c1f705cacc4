// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace concord {

class ActionSet;
class Appearance;
class Desk;

/// What is seen of the desk, and how the window looks: panels shown, zoom, theme, language. Keeps the choices in the settings.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(ActionSet &actions, Appearance &appearance, Desk &desk, QObject *parent = nullptr);

    /// As the window was left.
    void restore();
    void save() const;

private:
    void connectPanels();
    void connectAppearance();

    ActionSet &m_actions;
    Appearance &m_appearance;
    Desk &m_desk;
};

} // namespace concord
