// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/choices.h"

namespace concord {

/// Where the money of a figure goes, when the clause says that somebody gives it to others.
struct Giving
{
    enum Receiver {
        Named,   ///< `mention` receives it
        Unnamed, ///< somebody without a name here
        Untold,  ///< nobody is said to; the giver may spend it itself
        Things   ///< it is spent on plant, lines, machines
    };
    Receiver receiver = Unnamed;
    qsizetype mention = -1; ///< index in the sentence's mentions
};

/// Reads "A invested $5 million in B", "A’s loan to B", A向B投資500萬: of funding the receiver is spoken about, never the giver.
/// Nothing where the sentence gives nothing. Rules of our own: verbs of giving and their prepositions. Pure; looks at the
/// surroundings of the figure only.
std::optional<Giving> givingOf(const FigurePlace &place);

} // namespace concord
