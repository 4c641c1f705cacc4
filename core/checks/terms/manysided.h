// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// Whether an English word, singular or plural and in small letters but perhaps for its first, has so many everyday senses that a
/// termbase's row cannot know which is meant: "headline" is a title and any news, "application" a program and a request. By
/// resources/terms/english-many-sided.txt, a list of ours. Never for several words, names or acronyms.
bool isManySided(QStringView word);

} // namespace concord
