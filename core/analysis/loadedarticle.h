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

/// What can be shown of an article before it is analysed.
struct ArticlePreview
{
    LoadedArticle article; ///< its bitext holds paragraphs alone
    QList<Claim> claims;
};

/// The stored beads of an article on its sentences. The store's errors.
Result<Pins> pinsOf(const Project &project, const LoadedArticle &article);

/// The newest revisions of both sides, nothing of them analysed yet: the bitext holds their paragraphs alone. NotFound, or the
/// store's errors.
Result<LoadedArticle> readArticle(const Project &project, ArticleId id);

/// Analyses what readArticle() gave, with what a person has pinned, against the project's termbase. Cancelled, or the store's
/// errors.
Result<LoadedArticle> analysed(const Project &project, LoadedArticle read, Progress &progress, const QStringList &rules = {});

/// Reads the newest revisions of both sides and analyses them, with what a person has pinned. NotFound, Cancelled, or the store's errors.
Result<LoadedArticle> loadArticle(const Project &project, ArticleId id, Progress &progress, const QStringList &rules = {});

} // namespace concord
