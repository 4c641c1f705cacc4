// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/presetnames.h"

#include <QCoreApplication>

namespace concord {

namespace {

struct PresetName
{
    QLatin1String preset;
    const char *text;
};
constexpr PresetName kNames[] = {
    {QLatin1String("web"), QT_TRANSLATE_NOOP("ChartPreset", "Web, 800 × 480")},
    {QLatin1String("wide"), QT_TRANSLATE_NOOP("ChartPreset", "Wide 16:9, 1200 × 675")},
    {QLatin1String("square"), QT_TRANSLATE_NOOP("ChartPreset", "Square, 640 × 640")},
    {QLatin1String("slide"), QT_TRANSLATE_NOOP("ChartPreset", "Slide, 960 × 540")},
    {QLatin1String("column"), QT_TRANSLATE_NOOP("ChartPreset", "Print, one column")},
    {QLatin1String("columns"), QT_TRANSLATE_NOOP("ChartPreset", "Print, two columns")},
};

} // namespace

QString presetText(const QString &name)
{
    for (const PresetName &each : kNames) {
        if (each.preset == name)
            return QCoreApplication::translate("ChartPreset", each.text);
    }
    return name;
}

} // namespace concord
