// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/charts/chartexport.h"

#include "core/charts/editing/presets.h"

namespace concord {

Result<int> exportCharts(const QList<ChartContent> &charts, const PublishOptions &options, bool hasOwnSize, const QString &folder,
                         const std::function<QString(ChartId)> &nameOf)
{
    int count = 0;
    for (const ChartContent &chart : charts) {
        PublishOptions wanted = options;
        wanted.name = nameOf(chart.id);
        if (hasOwnSize)
            wanted.size = chartPresetSize(chart.spec.preset).value_or(options.size);
        const auto files = publish(chart, wanted, QDir(folder));
        if (!files)
            return files.error();
        count += static_cast<int>(files->size());
    }
    return count;
}

} // namespace concord
