// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace concord {

class ClaimsPanel;
class Workbench;

/// Ties the article's claims to their panel, and what is written there to the workbench.
class ClaimsWiring : public QObject
{
    Q_OBJECT

public:
    ClaimsWiring(Workbench &workbench, ClaimsPanel &claims, QObject *parent);
};

} // namespace concord
