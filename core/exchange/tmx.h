// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"

#include <QByteArray>

namespace concord {

/// A unit of a translation memory in the two languages asked for.
struct TranslationUnit
{
    QString source;
    QString translation;

    bool operator==(const TranslationUnit &) const = default;
};

/// Reads the units of a TMX file, any of its versions, that have both languages; regions and scripts are not told apart. Codes
/// of inline elements are left out, what they mark stays. External entities are not read. Unreadable for what is not XML
/// (the line in the detail), Invalid for another root element.
Result<QList<TranslationUnit>> readTmx(const QByteArray &bytes, Language source, Language translation);

/// A translation memory (TMX 1.4b, LISA OSCAR 2005): one unit for each bead that has both sides. Control characters that
/// XML forbids are left out. No date is written, so the same beads give the same bytes.
QByteArray writeTmx(const QList<Bead> &beads, const AlignableText &source, const AlignableText &translation);

} // namespace concord
