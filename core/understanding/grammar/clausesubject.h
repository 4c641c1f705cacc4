// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/choices.h"

namespace concord {

/// Where the subject of a figure's clause begins, in the paragraph, when it is nobody with a name: several companies together,
/// an industry, investors, he or she. What is said of them is no company's of the surroundings. Nothing where the subject has
/// a name, takes one up, or is not recognised. Rules of our own: general nouns and pronouns at the place of a subject. Pure;
/// linear in the sentence.
std::optional<int> unnamedSubject(const FigurePlace &place);

/// Whether a share is one of a group that has no name: "65 percent of companies", 65%的企業.
bool isShareOfGroup(const FigurePlace &place);

/// The figure this one only puts into another currency or words ("380 billion yuan, about $52 billion", 約合): index in the
/// paragraph's figures, −1 when it is none.
int convertedFrom(const FigurePlace &place);

} // namespace concord
