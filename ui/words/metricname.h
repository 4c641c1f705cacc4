// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QStringList>

namespace concord {

/// A metric as people say it ("capital spending"); the metric itself when it is one the newsroom added.
QString metricName(const QString &metric, Language language);

/// The metrics Concord knows, in the order they are offered.
QStringList knownMetrics();

} // namespace concord
