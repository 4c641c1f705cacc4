// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/exchange/articleimport.h"
#include "ui/welcome/newproject.h"

#include <QStringList>

namespace concord {

/// A draft for files that were dropped or chosen: the English one is the source, the Chinese one the translation; title
/// and date as detected.
NewProject draftFromFiles(const QStringList &paths);

/// `draft` with `path` as one of its texts, and what can be read from it where the draft says nothing yet.
NewProject draftWithFile(NewProject draft, Side side, const QString &path);

/// Reads the files a new project is made from.
Result<ArticleImport> readNewProject(const NewProject &project);

} // namespace concord
