// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace concord {

class DoubtfulPanel;
class Workbench;

/// Ties the beads worth a look to their list.
class BeadsWiring : public QObject
{
    Q_OBJECT

public:
    BeadsWiring(Workbench &workbench, DoubtfulPanel &doubtful, QObject *parent);

signals:
    void beadPicked(int bead);

private:
    void show();

    Workbench &m_workbench;
    DoubtfulPanel &m_doubtful;
};

} // namespace concord
