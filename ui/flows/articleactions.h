// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace concord {

class ActionSet;
class Workbench;

/// Gives the actions on a project's articles their meaning, but for those that need a page of the window.
class ArticleActions : public QObject
{
    Q_OBJECT

public:
    ArticleActions(ActionSet &actions, Workbench &workbench, QObject *parent = nullptr);

    /// The actions can be used while the desk is shown.
    void setUsable(bool usable);

private:
    ActionSet &m_actions;
    Workbench &m_workbench;
};

} // namespace concord
