// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace concord {

/// The English words of each ideograph's senses, as the Unihan database (Unicode Standard Annex #38, kDefinition) gives them,
/// folded as foldedWord() does. Read once, on first use; thread-safe.
const QHash<QString, QStringList> &ideographGlosses();

} // namespace concord
