// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/span.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace concord {

/// A run of text over one or more paragraphs of a revision, in UTF-16 code units, paragraphs from 0. Where it is empty it
/// is the place between two sentences at which something could stand.
struct TextRun
{
    RevisionId revision;
    int paragraph = 0;
    int start = 0;
    int lastParagraph = 0;
    int end = 0;
    QString exact; ///< the text as it stood there, paragraphs parted by line feeds

    bool isEmpty() const { return paragraph == lastParagraph && end <= start; }
    bool operator==(const TextRun &) const = default;
};

/// A bead that a person made or confirmed. It names text, not sentence numbers, so that it survives revisions and a better
/// segmentation.
struct StoredBead
{
    BeadId id;
    ArticleId article;
    std::array<TextRun, 2> runs; ///< source, translation; not both empty
    QString confirmedBy;
    QDateTime confirmedAt; ///< UTC; Beads::add sets it

    const TextRun &run(Side side) const { return runs[static_cast<size_t>(side)]; }
    TextRun &run(Side side) { return runs[static_cast<size_t>(side)]; }
    bool operator==(const StoredBead &) const = default;
};

} // namespace concord
