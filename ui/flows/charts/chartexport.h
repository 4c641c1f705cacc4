// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/publisher.h"

#include <functional>

namespace concord {

/// Writes charts to `folder`; how many files, or publish()'s error. With `hasOwnSize` each is as large as it asks for, and as
/// `options.size` when it asks for nothing. Files are called what `nameOf` says.
Result<int> exportCharts(const QList<ChartContent> &charts, const PublishOptions &options, bool hasOwnSize, const QString &folder,
                         const std::function<QString(ChartId)> &nameOf);

} // namespace concord
