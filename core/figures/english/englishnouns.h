// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace concord {

/// Function words and verbs that are never counted and never part of what is.
bool isEnglishStopWord(QStringView lowered);
/// "page" → "pages", for counts written as 12-page.
QString englishPluralOf(QStringView noun);
/// Whether a lower-case word looks like the plural of a noun: companies, people.
bool isEnglishPlural(QStringView word);

} // namespace concord
