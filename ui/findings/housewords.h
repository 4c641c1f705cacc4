// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orthography/houseprofile.h"

#include <QStringList>

namespace concord {

/// A house's own words as a person types them.
struct HouseWords
{
    QList<HouseWord> words;
    QStringList unread; ///< lines that name nothing, as typed
};

/// One a line: what is not written, then an arrow (→, ⇒, ->, =>) or a tab, then what is written, or nothing where the word is only to
/// be reported. Empty lines are none.
HouseWords readHouseWords(const QString &text);

/// The lines readHouseWords() makes the same words of.
QString houseWordLines(const QList<HouseWord> &words);

} // namespace concord
