// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartspec.h"

namespace concord {

/// How a newsroom wants a kind of chart to look, to begin the next chart with or to bring an older one into line.
struct ChartTemplate
{
    QString name;    ///< as people call it, in any words
    ChartSpec looks; ///< kind, preset, order, numbers, face, powers, logarithm, byline, notes and names of entities; nothing else is set

    bool operator==(const ChartTemplate &) const = default;
};

/// The longest name, in UTF-16 units, and the greatest durable form, in bytes.
inline constexpr qsizetype kLongestTemplateName = 80;
inline constexpr qsizetype kGreatestTemplate = 256 * 1024;

/// What of a chart is kept in a template of this name.
ChartTemplate templateOf(const ChartSpec &spec, const QString &name);

/// The chart as the template has it. Its data, title, subtitle, source, alt text, ends of the axis, highlights and annotations
/// stay; a byline or note the template does not have is kept, and names it gives to entities are added to those the chart has.
ChartSpec styled(ChartSpec spec, const ChartTemplate &pattern);

/// The durable form: a JSON object with the name and a chart's JSON. Reading what was written yields the same value.
QByteArray toJson(const ChartTemplate &pattern);

/// Fails with Unreadable, subject "template", beyond kGreatestTemplate and for what is no JSON object; and with Invalid,
/// subject the field at fault, for a missing or too long name and for what chartSpecFromJson() refuses.
Result<ChartTemplate> chartTemplateFromJson(const QByteArray &bytes);

} // namespace concord
