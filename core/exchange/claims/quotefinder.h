// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/exchange/claimjson.h"

#include <QString>

#include <optional>

namespace concord {

/// A passage as other programs describe one (W3C TextQuoteSelector and TextPositionSelector).
struct Quote
{
    QString exact;
    QString prefix;
    QString suffix;
    QList<TextSpan> place = {}; ///< where it is said to stand, one span a paragraph, UTF-16 units; may be empty
};

/// Finds quoted passages in a revision, which must outlive it. Not for two threads at once.
///
/// Where `place` holds the words, they are there (Exact). Elsewhere the words are looked for, white space and paragraph ends set
/// aside: the only place they stand at counts when the quotation is long or what surrounds it agrees (Moved); of several, the
/// one whose surroundings agree clearly best (Moved), else none is sure (Ambiguous, the best of them). What is not found is an
/// Orphan without a passage that keeps the words. Never a place whose words differ.
class QuoteFinder
{
public:
    explicit QuoteFinder(const TextRevision &revision) : m_revision(revision) {}

    /// One anchor for each paragraph the passage touches, so at least one.
    QList<Anchor> find(const Quote &quote);

    /// Whether `text` is the revision's but for white space and ends of lines.
    bool isSameText(const QString &text);
    /// Where the units [begin, end) of such a text stand.
    QList<TextSpan> spansIn(const QString &text, Range units);

private:
    struct Candidate
    {
        qsizetype begin = 0;
        qsizetype agreement = 0; ///< units of the surroundings that are the same
    };
    void squeeze();
    QList<Candidate> candidates(const QString &exact, const QString &prefix, const QString &suffix) const;
    QList<TextSpan> spansOf(qsizetype begin, qsizetype length) const;
    QList<Anchor> inPlace(const Quote &quote) const;
    Anchor orphan(const Quote &quote) const;

    const TextRevision &m_revision;
    QString m_text;            ///< all of it without white space
    QList<int> m_units;        ///< where each of its units stands in its paragraph
    QList<qsizetype> m_begins; ///< where each paragraph begins in it
    bool m_isSqueezed = false;
};

/// The finders of an article's texts.
class QuoteFinders
{
public:
    explicit QuoteFinders(const ClaimTexts &texts);

    /// On the side asked for; on the surer of the two when none is, the source where both are as good. Empty for an article
    /// without that side.
    QList<Anchor> find(const Quote &quote, std::optional<Side> side);
    /// Null for an article without that side.
    QuoteFinder *on(Side side);

private:
    std::optional<QuoteFinder> m_source;
    std::optional<QuoteFinder> m_translation;
};

} // namespace concord
