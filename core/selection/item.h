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

/// What a person can point at. A mark of a chart is its claim or its observation.
using Item = std::variant<std::monostate, TextSpan, FigureItem, FindingItem, ClaimId, ObservationId>;

/// What an item means for every view, resolved once by the linker. Views paint from this and ask nobody else.
struct Projection
{
    Item item;
    QList<TextSpan> passages;      ///< the exact passages, both sides: accent band
    QList<TextSpan> sentences;     ///< the sentences around them, through the beads: accent outline
    QSet<ClaimId> claims;
    QSet<ObservationId> observations;
    QSet<int> findings;            ///< indexes into the list of findings

    bool operator==(const Projection &) const = default;
};

} // namespace concord
