// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"

namespace concord {

class Database;

/// Pins beads of an article: each is stored as text of the revisions the article was loaded with, and pins that it
/// contradicts are removed. Those pinned as they are already stay as they are. Called inside Project::edit. Fails with Invalid
/// where a bead does not lie in the texts or one side of the article is missing, otherwise with the store's errors.
Status pinBeads(Database &database, const LoadedArticle &article, const QList<Bead> &beads, const QString &author);

/// Removes the pins that hold a sentence of `beads`. Called inside Project::edit.
Status unpinBeads(Database &database, const LoadedArticle &article, const QList<Bead> &beads);

/// Indexes of the beads that are pinned.
QSet<int> pinnedBeads(const ArticleAnalysis &analysis);

} // namespace concord
