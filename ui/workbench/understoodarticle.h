// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claimdraft.h"

#include <memory>

namespace concord {

/// An article with what its figures say. Made in any thread, read in all; it keeps the article it leans on.
struct UnderstoodArticle
{
    explicit UnderstoodArticle(std::shared_ptr<const LoadedArticle> of) : article(std::move(of)), understanding(understand(article->analysis)) {}

    /// Whether it is of the same texts; other beads change little of what they say.
    bool fits(const LoadedArticle &other) const
    {
        const auto isSame = [](const std::optional<TextRevision> &one, const std::optional<TextRevision> &two) {
            return one.has_value() == two.has_value() && (!one || one->id == two->id);
        };
        return article->article.id == other.article.id && article->article.documentDate == other.article.documentDate && isSame(article->source, other.source)
            && isSame(article->translation, other.translation);
    }

    std::shared_ptr<const LoadedArticle> article;
    Understanding understanding;
};

} // namespace concord
