// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/concept.h"

namespace concord {

/// The concepts of a newsroom or of one check.
struct Termbase
{
    QList<Concept> concepts;

    bool isEmpty() const { return concepts.isEmpty(); }
    int designationCount() const;
    bool operator==(const Termbase &) const = default;
};

/// `termbase` with the concepts that share a designation of `language` (same folded text, same case and domain) made one: the
/// first keeps its place and the others' designations follow, each text once with its best status. A designation that is
/// deprecated or forbidden joins nothing.
Termbase withoutDuplicates(const Termbase &termbase, Language language);

/// The concepts Concord brings along (resources/terms/starter.tsv). Read once, on first use; thread-safe.
const Termbase &starterTermbase();

} // namespace concord
