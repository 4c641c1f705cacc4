// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/presets.h"

namespace concord {

using namespace Qt::StringLiterals;

QList<ChartPreset> chartPresets()
{
    return {{u"web"_s, {800, 480}}, {u"wide"_s, {1200, 675}}, {u"square"_s, {640, 640}},
            {u"slide"_s, {960, 540}}, {u"column"_s, {400, 480}, 85}, {u"columns"_s, {640, 480}, 176}};
}

std::optional<QSizeF> chartPresetSize(QStringView name)
{
    for (const ChartPreset &preset : chartPresets()) {
        if (preset.name == name)
            return preset.size;
    }
    return std::nullopt;
}

double chartPrintWidth(QStringView name)
{
    for (const ChartPreset &preset : chartPresets()) {
        if (preset.name == name)
            return preset.printWidth;
    }
    return 0;
}

QSizeF wantedSize(const ChartSpec &spec)
{
    return chartPresetSize(spec.preset).value_or(chartPresets().first().size);
}

} // namespace concord
