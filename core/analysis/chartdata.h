// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/project/project.h"

namespace concord {

/// What each chart is called everywhere, its files included: the record's name where it can be a file's, else the
/// specification's; of several with one name the later ones get "-2", "-3", …
QStringList chartNames(const QList<ChartRecord> &records);

/// The charts of a project with their data: claims of all articles and observations of all series, each under its name of
/// chartNames(). A chart whose specification cannot be read is left out; `faults` gets an Invalid with its name for each.
Result<QList<ChartContent>> projectCharts(const Project &project, QList<Error> *faults = nullptr);

} // namespace concord
