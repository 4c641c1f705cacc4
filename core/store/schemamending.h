// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace concord {

/// Gives a private copy of a damaged project, whose own list of tables is lost, the list of a new project. Pages are handed out in
/// the same order in every new file, so the tables are where they are in any other; whether they are, what is read must prove (the
/// hash chain of the journal does). What the log holds is written into the file first, where it still can be.
/// The first page is written anew, the list goes behind the last. Unwritable, Full, Damaged for a file without a whole page.
/// https://sqlite.org/fileformat2.html, 1.3 and 2.6
Status mendSchema(const QString &path);

} // namespace concord
