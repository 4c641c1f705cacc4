// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/words.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace concord {

/// The words of a paragraph, in order and apart.
using WordFinder = std::function<QList<Range>(QStringView paragraph)>;

/// A paragraph of two revisions side by side, with the words that differ.
struct DiffRow
{
    int before = -1;       ///< paragraph from 0; −1 when it was added
    int after = -1;        ///< −1 when it was removed
    QList<Range> removed;  ///< words of the earlier paragraph that are not in the later one; UTF-16 units, ascending
    QList<Range> added;    ///< words of the later paragraph that were not in the earlier one
    bool hasMoved = false; ///< the words stand elsewhere in the other revision

    bool isSame() const { return before >= 0 && after >= 0 && removed.isEmpty() && added.isEmpty(); }
    bool operator==(const DiffRow &) const = default;
};

/// Two revisions of a text in rows, in the order of both. What differs is marked by whole words (those `words` finds, by
/// default ICU's, so Chinese by words of its dictionary); a difference of case or width counts. For any thread.
QList<DiffRow> compareRevisions(const QStringList &before, const QStringList &after, const WordFinder &words = wordRanges);

} // namespace concord
