// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"
#include "core/base/span.h"
#include "core/documents/document.h"
#include "core/figures/figure.h"

namespace concord {

/// Below this confidence a bead is doubtful: shown so, counted, and in the list to walk through. Measured: of the wrong beads
/// of news, a book and made-up loose translations two in three lie below it, and 2 to 9 % of all beads (27 % of the loose ones).
constexpr double kDoubtfulBelow = 0.85;

inline bool isDoubtful(const Bead &bead)
{
    return bead.confidence < kDoubtfulBelow;
}

/// A sentence and where it lies.
struct LocatedSentence
{
    int paragraph = 0;
    Range range;

    bool operator==(const LocatedSentence &) const = default;
};

/// One language side of an article, cut into sentences, its figures found.
struct BitextSide
{
    Language language = Language::English;
    QStringList paragraphs;
    QList<ParagraphForm> forms;          ///< what each paragraph is; empty when nothing says so
    QList<LocatedSentence> sentences;    ///< in reading order
    QList<QList<Figure>> figures;        ///< by paragraph, in reading order

    bool isEmpty() const { return paragraphs.isEmpty(); }
    QString sentenceText(int sentence) const;
    /// Index of the sentence that contains or follows `position`; −1 when the paragraph has none.
    int sentenceAt(int paragraph, int position) const;
    int figureCount() const;
    /// What a paragraph is; plain where `forms` says nothing.
    const ParagraphForm &form(int paragraph) const;
};

/// The two sides of an article and the beads that tie them. Everything in it is derived from the texts.
struct Bitext
{
    BitextSide source;
    BitextSide translation;
    QList<Bead> beads;

    const BitextSide &side(Side side) const { return side == Side::Source ? source : translation; }
    /// Whether a passage lies in the texts: anchors come from files, and files from strangers.
    bool contains(const TextSpan &span) const;
    /// Index of the bead that holds a sentence; −1 when there is none.
    int beadOf(Side side, int sentence) const;
    /// The passages of a bead on one side: one span a paragraph it touches.
    QList<TextSpan> beadSpans(int bead, Side side) const;
    /// The beads a passage touches, as a half-open range of bead indexes.
    Range beadsOf(const TextSpan &span) const;
};

} // namespace concord
