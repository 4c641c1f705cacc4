// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claims/metrics.h"
#include "core/text/language.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace concord {

/// A metric as people say it ("capital spending"), one the newsroom added as it named it; the metric itself when nobody named it.
QString metricName(const QString &metric, Language language);

/// The metric that is called so in either language, whatever the case of its letters; the words themselves for none.
QString metricFromWords(const QString &words);

/// The metric a person means: the one that is called so, else the only one whose name in either language begins so; nothing for an empty
/// text, for none and for several.
std::optional<QString> metricMeant(const QString &words);

/// What each metric is called in both languages, to be found by.
QHash<QString, QString> metricNames();

/// Names the newsroom's own metrics until the next call: those of the open project. From any thread.
void setOwnMetrics(const QList<Metric> &metrics);

/// The metrics Concord knows, in the order they are offered.
QStringList knownMetrics();

} // namespace concord
