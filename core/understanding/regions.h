// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QSet>
#include <QString>

namespace concord {

/// The names of the world's countries and regions in a language, as CLDR has them, and for English the words for their people
/// and things ("German"). Read from ICU once; thread-safe.
const QSet<QString> &regionNames(Language language);

} // namespace concord
