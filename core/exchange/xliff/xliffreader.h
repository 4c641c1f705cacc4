// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace concord {

/// A unit of a bilingual file, its codes left out and its segments joined; what the codes of a unit mark stays.
struct XliffUnit
{
    QString id;
    QString source;
    QString target;
    bool hasTarget = false;
    int line = 0;
};

struct XliffFile
{
    QString sourceTag;
    QString targetTag; ///< empty when there is no target language
    QList<XliffUnit> units;
};

/// Reads XLIFF 2.0, 2.1 and 2.2, and 1.2. A file that breaks the rules of its version is refused, for what a broken one says is anyone's
/// guess: Invalid, subject the line ("line 7"), the rule in the detail. Modules and other vocabularies are passed over. No entity
/// or reference from outside is followed. Up to 64 MB.
Result<XliffFile> readXliff(const QByteArray &bytes);

} // namespace concord
