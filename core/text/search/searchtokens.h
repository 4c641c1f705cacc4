// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/search/searchcharacters.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace concord {

/// A piece of a text as the full-text index holds it.
struct SearchToken
{
    QStringView text;         ///< folded; valid while the list or the call that made it lives
    Range range;              ///< in the text, UTF-16 units
    SearchKind kind = SearchKind::Word; ///< Ideograph, Word or Break
    bool isSamePlace = false; ///< another form of the token before it
};

/// Takes the tokens of a text one by one; false stops.
class SearchTokenSink
{
public:
    virtual ~SearchTokenSink() = default;
    virtual bool take(const SearchToken &token) = 0;
};

/// Cuts a text into what search looks for: every ideograph alone, runs of letters and digits as words, and one token for
/// the punctuation between two of them, so that a phrase of tokens is a run of text and nothing else. Space counts between
/// two ideographs alone. Folded as SearchCharacter and HanVariants say; an ideograph with several Traditional forms gives
/// them all, at the same place. `isSimplified` says that characters such as 后 may stand for 後 too. Words longer than 64
/// code points are cut.
void tokeniseForSearch(QStringView text, bool isSimplified, SearchTokenSink &sink);

/// Changes whenever tokeniseForSearch gives other tokens: an index made by another version is no use.
constexpr int kSearchTokensVersion = 1;

/// The tokens of a text, kept.
class SearchTokens
{
public:
    SearchTokens(QStringView text, bool isSimplified);

    /// How many places; forms at the same place count once.
    int count() const { return static_cast<int>(m_places.size()); }
    Range range(int place) const { return m_tokens[m_places[place]].range; }
    SearchKind kind(int place) const { return m_tokens[m_places[place]].kind; }
    QStringView text(int place) const { return textOf(m_tokens[m_places[place]]); }
    /// Whether some form at this place is one of `other` at `otherPlace`; with `isStart` it may begin with that instead.
    bool meets(int place, const SearchTokens &other, int otherPlace, bool isStart) const;

private:
    struct Kept
    {
        qsizetype at;
        qsizetype length;
        Range range;
        SearchKind kind;
    };
    class Collector;

    QStringView textOf(const Kept &token) const { return QStringView(m_letters).mid(token.at, token.length); }
    int end(int place) const { return place + 1 < count() ? m_places[place + 1] : static_cast<int>(m_tokens.size()); }

    QString m_letters;
    QList<Kept> m_tokens;
    QList<int> m_places; ///< the first token of each
};

} // namespace concord
