// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QList>
#include <QString>

namespace concord {

/// One thing named in two languages.
struct NamePair
{
    QString source;
    QString translation;
};

/// The names of regions, languages, currencies, months, weekdays, units and relative dates that CLDR has for both languages,
/// read from ICU at run time. Takes some milliseconds; keep the result.
QList<NamePair> namePairs(Language source, Language translation);

} // namespace concord
