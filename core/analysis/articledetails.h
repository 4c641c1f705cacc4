// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"

#include <array>

namespace concord {

class Database;

/// What a person may correct about an article after its import.
struct ArticleDetails
{
    /// One side of it; nothing here counts where the article lacks that side.
    struct Text
    {
        Language language = Language::English;
        QString encoding; ///< as its revision names it

        bool operator==(const Text &) const = default;
    };

    QString title;
    QString byline;
    QDate date;
    std::array<Text, 2> texts; ///< source, translation

    const Text &text(Side side) const { return texts[static_cast<size_t>(side)]; }
    Text &text(Side side) { return texts[static_cast<size_t>(side)]; }
    bool operator==(const ArticleDetails &) const = default;
};

ArticleDetails detailsOf(const LoadedArticle &article);

/// Whether another encoding may be tried: the revision was read from a format whose encoding is a guess.
bool hasGuessedEncoding(const TextRevision &revision);

/// The revision's paragraphs as they read when the file's bytes are taken for `encoding`. The bytes are made from what the
/// revision keeps, with the encoding they were read in. Fails with Unreadable (subject: the encoding) when that is not
/// possible any more, since a wrong guess may lose bytes, or when the result is not as many paragraphs of text.
Result<QStringList> readAgain(const TextRevision &revision, const QString &encoding);

/// Stores what differs from the article as it is; another encoding makes a new revision, which anchors follow. Called inside
/// Project::edit. Fails as readAgain and correctParagraphs do.
Status changeDetails(Database &database, const LoadedArticle &article, const ArticleDetails &details);

} // namespace concord
