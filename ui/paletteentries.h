// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettemodel.h"

namespace concord {

class Workbench;

/// What the palette finds beside actions: claims, findings and headings of the open article; running one picks it.
QList<PaletteEntry> paletteEntries(Workbench &workbench);

} // namespace concord
