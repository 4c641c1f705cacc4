// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/terms/termbase.h"

namespace concord {

/// Reads a termbase file: TBX and workbooks (XLSX, the first sheet) by their first characters, else a glossary as readGlossary() does. Up to 64 MB.
/// Fails as readLimited(), readTbx() and readGlossary() do; the subject of a broken file is its path and line ("a.tbx, line 7").
Result<Termbase> readTermbase(const QString &path);
Result<Termbase> readTermbase(const QByteArray &bytes);

/// Reads TBX: version 3 (ISO 30042:2019) in both styles, and the older martif with `tig` or `ntig`. Takes terms, their status
/// (old spellings too), geographical usage and term type, subject field, definitions and notes; languages other than English
/// and Chinese are passed over. Does not follow a DOCTYPE. Fails with Invalid, subject the line ("line 7"): XML that is broken,
/// a root that is not TBX, what breaks the rules of TBX-Basic (tbxrules), an entry without a language, a language section without a term, an empty term (which the
/// older files have and are forgiven).
Result<Termbase> readTbx(const QByteArray &bytes);

} // namespace concord
