// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/search/searchtokens.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace concord {

/// How a query is read: as its characters stand, or as Simplified text whose characters may stand for several.
enum class QueryReading { AsWritten, AsSimplified };

/// What a person typed to find. The words are looked for together, as they stand; the last one may go on, when it is of
/// letters or digits (`invest` finds investment). A space between two ideographs separates: both are wanted in a
/// paragraph. Pieces in quotation marks (" “ ” 「 」) are looked for each for itself, and their words end where they end.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed, QueryReading reading = QueryReading::AsWritten);

    /// The ways to read what was typed, best first: as Simplified at once when a character is Simplified only, never when
    /// one is Traditional only, and otherwise when nothing is found as written but in Simplified texts.
    static QList<QueryReading> readingsOf(const QString &typed);

    /// Nothing to look for: no letter, digit or ideograph.
    bool isEmpty() const { return m_phrases.empty(); }
    QueryReading reading() const { return m_reading; }
    /// Where a paragraph has what is looked for, in order and without overlap; empty unless every phrase is there.
    QList<Range> hitsIn(QStringView paragraph, bool isSimplified) const;

    struct Phrase
    {
        QString text;
        bool mayGoOn = false; ///< the last word is the start of one
    };
    QList<Phrase> phrases() const;

private:
    struct Wanted
    {
        Phrase phrase;
        SearchTokens tokens;
    };

    void addPhrase(const QString &text, bool isQuoted);
    static QList<Range> hitsOf(const Wanted &wanted, const SearchTokens &tokens);

    QueryReading m_reading;
    std::vector<Wanted> m_phrases;
};

} // namespace concord
