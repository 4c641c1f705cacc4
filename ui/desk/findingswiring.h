// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"

#include <QObject>

namespace concord {

class FindingsPanel;
class Workbench;

/// Ties the article's findings to their panel, and fixes and waivers to the workbench.
class FindingsWiring : public QObject
{
    Q_OBJECT

public:
    FindingsWiring(Workbench &workbench, FindingsPanel &findings, QObject *parent);

private:
    Item itemAt(int index) const;
    void show();

    Workbench &m_workbench;
    FindingsPanel &m_findings;
};

} // namespace concord
