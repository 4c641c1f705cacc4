// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/span.h"

#include <QList>
#include <QSet>
#include <QString>

#include <variant>

namespace concord {

/// A recognised figure, named by where it stands.
struct FigureItem
{
    TextSpan span;

    bool operator==(const FigureItem &) const = default;
};

/// A finding, named by its fingerprint and its place in the list (fingerprints of repeated passages are equal).
struct FindingItem
{
    QString fingerprint;
    int index = -1;

    bool operator==(const FindingItem &) const = default;
};

/// Several claims and observations at once, such as the marks inside a band drawn over a chart. Each list is sorted and
/// names nothing twice; `groupItem` makes them so.
struct GroupItem
{
    QList<ClaimId> claims;
    QList<ObservationId> observations;

    bool operator==(const GroupItem &) const = default;
};

/// What a person can point at. A mark of a chart is its claim or its observation.
using Item = std::variant<std::monostate, TextSpan, FigureItem, FindingItem, ClaimId, ObservationId, GroupItem>;

/// What an item means for every view, resolved once by the linker. Views paint from this and ask nobody else.
struct Projection
{
    Item item;
    QList<TextSpan> passages;      ///< the exact passages, both sides: accent band; a group's by side and paragraph
    QList<TextSpan> sentences;     ///< the sentences around them, through the beads: accent outline; in the same order
    QSet<ClaimId> claims;
    QSet<ObservationId> observations;
    QSet<int> findings;            ///< indexes into the list of findings

    bool operator==(const Projection &) const = default;
};

/// The item that stands for all of these: nothing, the only one, or a group.
Item groupItem(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations);

/// What a pick by hand consists of; a figure, a finding or a passage is no group and gives an empty one.
GroupItem groupOf(const Item &item);

} // namespace concord
