// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace concord {

/// One bead a line: `[source ids]:[translation ids]:score`, ids counted from 0 and separated by commas, the confidence with
/// three digits behind the point.
QByteArray writeBeads(const QList<Bead> &beads);

/// Reads that form, also with spaces between ids and without the score (then 1); blank lines are skipped. Fails with Invalid,
/// the line in the detail, where something is not a bead or the ids of a side do not run on.
Result<QList<Bead>> readBeads(QByteArrayView text);

} // namespace concord
