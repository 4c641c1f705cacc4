// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/range.h"
#include "core/text/search/searchquery.h"

#include <QList>
#include <QStringList>

namespace concord {

/// How the find bar looks for what was typed.
struct FindOptions
{
    bool matchesCase = false;
    bool wholeWords = false; ///< ends of a hit are word ends: of letters by their neighbours, of ideographs by ICU's dictionary
    bool isPattern = false;  ///< a regular expression (PCRE), on the text as it stands

    bool operator==(const FindOptions &) const = default;
};

struct FoundPlace
{
    int paragraph = 0;
    Range range;

    bool operator==(const FoundPlace &) const = default;
};

struct FindResult
{
    QList<FoundPlace> places;    ///< in order, apart from each other
    bool isComplete = true;      ///< false when there are more than kMostPlaces, or a pattern took too long
    bool isPatternValid = true;
};

/// A text made ready to be found in while a person types: one folded copy of all its paragraphs, in which a query is looked
/// for as a plain run of units; what that brings is then looked at in the text itself. A query is a substring, inside words
/// too; case, width, combining marks and the forms of ideographs fall together as for SearchQuery. Made once a revision (about
/// 10 ns a unit; in a worker for long texts), then used by any thread; shares the paragraphs' memory, the copy takes as much again.
class FindText
{
public:
    static constexpr int kMostPlaces = 100'000;
    static constexpr int kPatternMilliseconds = 2000; ///< a pattern is given up after that

    FindText() = default;
    FindText(QStringList paragraphs, bool isSimplified);

    const QStringList &paragraphs() const { return m_paragraphs; }
    bool isSimplified() const { return m_isSimplified; }
    /// Empty for an empty query. A pattern stops when `progress` says so, or by its limits.
    FindResult find(const QString &query, const FindOptions &options, QueryReading reading, const Progress &progress) const;

private:
    class Hunt;

    void fold(QStringView paragraph);
    void count();
    FindResult findPattern(const QString &pattern, const FindOptions &options, const Progress &progress) const;

    QStringList m_paragraphs;
    bool m_isSimplified = false;
    QString m_folded;            ///< paragraphs one after the other, each ended by a line feed
    QList<int> m_starts;         ///< of each in m_folded, and the end of all
    std::vector<bool> m_isMoved; ///< whether units of it do not stand at the same places in both
    QList<int> m_counts;         ///< how often each unit is in m_folded; empty for a short text
};

/// Finds in each of the texts, with the first of the query's readings that finds something in one not Simplified.
QList<FindResult> findInTexts(const QList<const FindText *> &texts, const QString &query, const FindOptions &options, const Progress &progress);

} // namespace concord
