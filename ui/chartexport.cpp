// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartexport.h"

#include "ui/publish/publisher.h"

namespace concord {

Result<int> exportCharts(const QList<ChartContent> &charts, const QString &folder, bool isDark)
{
    PublishOptions options;
    options.formats = {PublishFormat::Png, PublishFormat::Svg, PublishFormat::Pdf, PublishFormat::Csv};
    options.theme = isDark ? ChartTheme::Dark : ChartTheme::Light;
    int count = 0;
    for (const ChartContent &chart : charts) {
        const auto files = publish(chart, options, QDir(folder));
        if (!files)
            return files.error();
        count += static_cast<int>(files->size());
    }
    return count;
}

} // namespace concord
