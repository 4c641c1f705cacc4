// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/span.h"
#include "core/text/language.h"

#include <QList>
#include <QString>

#include <optional>

namespace concord {

class Database;
class SearchQuery;

/// One side of an article in its newest revision, as search sees it.
struct SearchedText
{
    ArticleId article;
    Side side = Side::Source;
    Language language = Language::English;
    RevisionId revision;
    std::optional<qint64> slot; ///< where it is in the index; empty when it is not

    bool operator==(const SearchedText &) const = default;
};

/// The full-text index of a project file: an FTS5 table without content, and which revision has which run of its rows.
/// Everything in it is derived: it stands outside every changeset, an index that is missing, of another version or damaged
/// is made anew, and a text that is not in it yet is read through instead. Revisions never change, so what is
/// indexed stays right, and undo of an edit finds the older revision still there; once more is left behind than is in use,
/// the index is made anew.
class SearchIndex
{
public:
    SearchIndex() = delete;

    /// Paragraphs; fewer are read through as soon as they are asked for.
    static constexpr qint64 kWorthIndexing = 2'000;
    static constexpr int kSlotBits = 24; ///< a row is slot · 2^24 + paragraph; a longer text is never indexed

    /// The texts of articles not removed, by position, source first. `language` empty for all.
    static Result<QList<SearchedText>> texts(Database &database, std::optional<Language> language = {});
    /// Whether every text is indexed.
    static Result<bool> isCurrent(Database &database);

    /// How many paragraphs are in no index yet.
    static Result<qint64> lacking(Database &database);

    /// Indexes what is not, one large text or some small ones a transaction, so that an edit never waits long. Called from a
    /// worker, with a connection of its own that may write. Cancelled, Busy, Full, Unwritable, Newer for a file of another schema; what was
    /// committed stays.
    static Status bringUpToDate(Database &database, Progress &progress);

    /// Numbers of the paragraphs of an indexed text that have what is looked for, in order; `most` 0 for all.
    static Result<QList<int>> paragraphs(Database &database, const SearchedText &text, const SearchQuery &query, int most = 0);
    /// How many paragraphs of these indexed texts have it.
    static Result<qint64> count(Database &database, const QList<SearchedText> &texts, const SearchQuery &query);
};

} // namespace concord
