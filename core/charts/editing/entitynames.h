// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termbase.h"
#include "core/text/bilingual.h"

#include <QMap>
#include <QStringList>

namespace concord {

/// What readers of either language call the entities (companies, people), as Taiwan's newsrooms write them: those one of
/// whose designations is the entity, whatever its case; the first termbase that knows it decides. Entities whose name is the
/// same in both languages, or known in one only, are left out. A pure function.
QMap<QString, Bilingual> entityNames(const QStringList &entities, const QList<Termbase> &termbases);

} // namespace concord
