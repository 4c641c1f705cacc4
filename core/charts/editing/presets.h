// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartspec.h"

#include <QSizeF>

namespace concord {

/// A size charts are published at.
struct ChartPreset
{
    QString name; ///< as in ChartSpec::preset; what it is called, the window says
    QSizeF size;  ///< pixels of 96 dpi; the height is the least
    double printWidth = 0; ///< millimetres it is set at on paper; 0 for the screen

    bool operator==(const ChartPreset &) const = default;
};

/// "web" 800 × 480, "wide" 1200 × 675 (16:9), "square" 640 × 640, "slide" 960 × 540, and for print "column" 400 × 480 and
/// "columns" 640 × 480, one column (85 mm) and two (176 mm, as journals and magazines have them); the first is the default.
QList<ChartPreset> chartPresets();

/// Millimetres a preset is set at on paper; 0 for the screen and for a name there is none of.
double chartPrintWidth(QStringView name);
/// The size of a preset's name; empty for a name there is none of.
std::optional<QSizeF> chartPresetSize(QStringView name);
/// The size a chart asks for, the default for none and for unknown names.
QSizeF wantedSize(const ChartSpec &spec);

} // namespace concord
