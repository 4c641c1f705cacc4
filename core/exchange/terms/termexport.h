// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termbase.h"

#include <QByteArray>
#include <QList>

namespace concord {

/// A termbase as TBX-Basic in DCA style (ISO 30042:2019). What the dialect has no category for (forbidden terms, how a term is
/// matched, letter case) stands in a note of the term that readTbx() understands. Equal termbases give equal bytes.
QByteArray writeTbx(const Termbase &termbase);

/// The rows of a glossary, the head first, as readGlossary() reads them: en, zh-Hant, zh-TW, zh-HK, zh-CN, zh-Hans, deprecated, forbidden, domain, note, match,
/// case; synonyms apart by |. Words to avoid in English have no column and are left out; TBX has them.
QList<QStringList> glossaryRows(const Termbase &termbase);

/// The same as CSV in UTF-8, safe to open in a spreadsheet.
QByteArray writeGlossaryCsv(const Termbase &termbase);

} // namespace concord
