// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/range.h"
#include "core/base/result.h"
#include "core/text/language.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace concord {

/// One side to align: its sentences in order, and which paragraph each belongs to (ascending; empty when there are no
/// paragraphs to lean on, as in pre-segmented files).
struct AlignableText
{
    Language language = Language::English;
    QStringList sentences;
    QList<int> paragraphs;
};

/// Sentences that belong together: half-open ranges of sentence numbers of each side; an empty range on one side is an
/// omission or addition. `confidence` lies in 0 … 1.
struct Bead
{
    Range source;
    Range translation;
    double confidence = 0;

    bool operator==(const Bead &) const = default;
};

/// Two expressions that render each other, such as the designations of a concept in the house termbase.
struct KnownRendering
{
    QString source;
    QString translation;
};

/// The kinds of evidence, to be left out one by one when measuring what each is worth.
struct AlignSignals
{
    bool lengths = true;
    bool values = true;     ///< numbers and dates
    bool latinWords = true; ///< words in Latin letters that both sides show
    bool marks = true;      ///< questions, quotations, brackets …
    bool names = true;      ///< CLDR's
    bool glosses = true;    ///< Unihan's definitions
    bool sounds = true;     ///< names written by their sounds, where no other text teaches them
    bool learning = true;   ///< what the texts teach about their words
    bool shapes = true;     ///< what they teach about their beads
};

struct AlignOptions
{
    QDate documentDate; ///< for relative dates as anchors
    QList<KnownRendering> renderings; ///< weighed as highly as equal names
    AlignSignals evidence;
};

/// Two texts, with the beads a person has set, in order: those stay, and only what lies between them is aligned.
struct AlignablePair
{
    AlignableText source;
    AlignableText translation;
    QList<Bead> fixed;
};

/// Aligns paragraphs first, where both sides have them, then sentences inside and across. The beads partition both sides
/// in order. Fails with Cancelled, or Invalid where `paragraphs` does not fit `sentences`.
Result<QList<Bead>> align(const AlignableText &source, const AlignableText &translation, const AlignOptions &options,
                          Progress &progress);

/// Aligns many pairs of the same two languages and learns one lexicon from all of them, which serves short texts better than
/// their own words alone. One list of beads a pair; fixed beads come back with confidence 1. Fails with Cancelled, or Invalid
/// where languages differ between pairs, paragraphs do not fit or fixed beads overlap.
Result<QList<QList<Bead>>> alignPooled(const QList<AlignablePair> &pairs, const AlignOptions &options, Progress &progress);

} // namespace concord
