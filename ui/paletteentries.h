// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettemodel.h"

namespace concord {

class Workbench;
struct ChartContent;

/// What the palette finds beside actions: claims, findings and headings of the open article; running one picks it.
QList<PaletteEntry> paletteEntries(Workbench &workbench);

/// Writes all charts to `folder` in every format and both languages; the sentence says what became of it.
QString exportSentence(const QList<ChartContent> &charts, const QString &folder, bool isDark);

} // namespace concord
