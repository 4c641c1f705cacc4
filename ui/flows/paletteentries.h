// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettemodel.h"

namespace concord {

class Desk;
class Workbench;

/// What the palette finds beside actions: claims, findings and headings of the open article, which running picks, and the
/// charts and the other articles of the project, which running opens.
QList<PaletteEntry> paletteEntries(Workbench &workbench, Desk &desk);

} // namespace concord
