// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/terms/termbase.h"

namespace concord {

/// A place where a text uses a designation of a termbase.
struct PlacedTerm
{
    TextSpan span;
    int conceptIndex = 0; ///< into the termbase's concepts
    int designation = 0;  ///< into the concept's designations

    bool operator==(const PlacedTerm &) const = default;
};

/// Every place of both texts where a concept of `termbase` is named, the longest designations alone, in reading order, source
/// side first.
QList<PlacedTerm> placedTerms(const Bitext &bitext, const Termbase &termbase);

} // namespace concord
