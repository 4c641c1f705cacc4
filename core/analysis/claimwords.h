// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// The metric a sentence of either language is about: "loss", "capex", …; the word nearest to `position` decides. Empty
/// when no word of the table stands in it.
QString metricIn(QStringView sentence, int position);

/// The outlet or other source a sentence names (`name` of the starter names), else empty.
QString attributionIn(QStringView sentence);

/// The company or product a sentence is about: the name nearest before `position`, outlets left out; else the nearest after.
QString entityIn(QStringView sentence, int position);

} // namespace concord
