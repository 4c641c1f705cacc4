// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace concord {

/// A key of one kind of thing; keys of different kinds do not mix. 0 means none. Keys are random 63-bit numbers, so that
/// rows made on two desks never meet under one key.
template<typename Kind>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleKind>;
using TextId = Id<struct TextKind>;
using RevisionId = Id<struct RevisionKind>;
using ClaimId = Id<struct ClaimKind>;
using AnchorId = Id<struct AnchorKind>;
using BeadId = Id<struct BeadKind>;
using SeriesId = Id<struct SeriesKind>;
using ObservationId = Id<struct ObservationKind>;
using ChartId = Id<struct ChartKind>;
using WaiverId = Id<struct WaiverKind>;

/// A random number in 1 … 2⁶³−1, from the operating system's generator.
qint64 randomKey();

template<typename AnyId>
AnyId newId()
{
    return AnyId{randomKey()};
}

} // namespace concord
