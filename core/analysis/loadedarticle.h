// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/project/project.h"

namespace concord {

/// An article of a project with all that is derived from it.
struct LoadedArticle
{
    Article article;
    std::optional<TextRevision> source;
    std::optional<TextRevision> translation;
    ArticleAnalysis analysis;

    const std::optional<TextRevision> &revision(Side side) const { return side == Side::Source ? source : translation; }
};

/// The stored beads of an article on its sentences. The store's errors.
Result<Pins> pinsOf(const Project &project, const LoadedArticle &article);

/// Reads the newest revisions of both sides and analyses them, with what a person has pinned. NotFound, Cancelled, or the store's errors.
Result<LoadedArticle> loadArticle(const Project &project, ArticleId id, Progress &progress, const QStringList &rules = {});

} // namespace concord
