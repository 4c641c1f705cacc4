// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/project/search/searchindex.h"
#include "core/text/search/searchquery.h"

namespace concord {

/// A paragraph that has what was looked for.
struct FoundParagraph
{
    ArticleId article;
    Side side = Side::Source;
    Language language = Language::English;
    int number = 0; ///< from 0
    QString text;
    QList<Range> hits; ///< in order, apart from each other

    bool operator==(const FoundParagraph &) const = default;
};

struct SearchResult
{
    QList<FoundParagraph> paragraphs; ///< in order of articles, sides and paragraphs
    int hits = 0;                     ///< in those
    bool isComplete = true;           ///< whether there is no more
    QueryReading reading = QueryReading::AsWritten;
};

/// Looks through the newest revisions of a project's texts. Answers from the index where a text is in it and reads the
/// others through, so an answer is right with any index or none. Any thread, with a connection of its own.
class ProjectSearch
{
public:
    ProjectSearch(Database &database, QString typed, std::optional<Language> language = {});

    /// The first `most` hits, 0 for all. Cancelled, or the store's errors.
    Result<SearchResult> find(int most, Progress &progress) const;
    /// In how many paragraphs it is.
    Result<qint64> paragraphCount(Progress &progress) const;

private:
    Result<SearchResult> findAs(QueryReading reading, int most, Progress &progress) const;
    Result<qint64> countIn(const QList<SearchedText> &texts, QueryReading reading, Progress &progress) const;

    Database &m_database;
    QString m_typed;
    std::optional<Language> m_language;
};

/// What stands around a hit, on one line: up to `before` and `after` characters, cut between graphemes. `hit` is where the hit
/// is in `text`.
struct Snippet
{
    QString text;
    Range hit;
    bool isCutBefore = false;
    bool isCutAfter = false;
};
Snippet snippetAround(const QString &paragraph, Range hit, int before, int after);

} // namespace concord
