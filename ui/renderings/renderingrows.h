// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/terms/mining/renderingmatrix.h"

namespace concord {

/// One way of saying it, and where.
struct RenderingCell
{
    QString text;
    QList<TextSpan> places;
    bool isAside = false; ///< a shortened form or another sense: no inconsistency

    bool operator==(const RenderingCell &) const = default;
};

/// Something that is said, with the ways it is said in the other language, the most frequent first.
struct RenderingRow
{
    QString title;
    QList<TextSpan> places; ///< of the title
    QList<RenderingCell> cells;
    bool isMarked = false; ///< something is odd about it
    bool isConcept = false; ///< one of its cells can be written in place of the others

    bool operator==(const RenderingRow &) const = default;
};

/// What the rows are.
enum class RenderingView {
    Concepts,         ///< concepts with their renderings
    SharedRenderings, ///< renderings that stand for several concepts
    SplitSentences,   ///< sentences that are translated in several ways
    SharedSentences,  ///< translations that several sentences share
};

/// The rows of a view: of concepts the inconsistent ones first, names and phrases before single words; else in reading order.
QList<RenderingRow> renderingRows(RenderingView view, const Bitext &bitext, const RenderingMatrix &matrix);

} // namespace concord
