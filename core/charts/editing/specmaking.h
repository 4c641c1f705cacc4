// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/terms/termbase.h"

namespace concord {

/// A name of the same stem that `taken` does not hold: "capex", "capex-2", "capex-3", …; what a file name cannot have becomes
/// '-', and nothing left becomes "chart".
QString freeChartName(const QString &wanted, const QStringList &taken);

/// What a chart of these claims and observations begins as: the metric most of them have, its most frequent unit, the
/// entities in order of appearance and what `termbases` call them (entitynames.h), the attributions and sources as its source line (sourceline.h). Claims are named one by one when
/// `isChosen`, else the chart takes all of the metric, later ones too. The title is the editor's to write. Without claims and
/// observations the spec has no metric, and is not valid until it gets one.
ChartSpec startingSpec(ChartForm kind, const QList<Claim> &claims, const QList<Observation> &observations, const QStringList &taken,
                       bool isChosen = false, const QList<Termbase> &termbases = {});

/// The chart of one length of period, the commonest, where its kind would mix several of these data (chartfit.h),
/// and the sources of those alone.
ChartSpec ofOneLength(ChartSpec spec, const QList<Claim> &claims, const QList<Observation> &observations);

/// The same chart under a name of its own.
ChartSpec duplicated(const ChartSpec &spec, const QStringList &taken);

/// The chart as another kind: drops what that kind has no use for (a logarithmic axis, an order of rows).
ChartSpec changedKind(ChartSpec spec, ChartForm kind);

/// An annotation tied to a datum of the chart: a text at its value and period, a line at its value, a span over its period.
/// Empty for a text or span of a datum without a period, and for no such datum.
std::optional<ChartAnnotation> annotationAt(const ChartContent &content, int datum, ChartAnnotation::Kind kind, const Bilingual &text = {});

} // namespace concord
