// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/bilingual.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace concord {

enum class ChartForm { GroupedBars, RangeBars, StepLine };

/// "grouped-bars", "range-bars", "step-line".
QString chartFormName(ChartForm kind);
std::optional<ChartForm> chartFormFromName(QStringView name);

/// What a chart is to show, as it is kept in the project: the words in both languages and which data to draw. It holds no
/// datum itself.
struct ChartSpec
{
    QString name;       ///< a file name's stem: letters, digits, '-' and '_'
    ChartForm kind = ChartForm::GroupedBars;
    Bilingual title;    ///< the finding
    Bilingual subtitle; ///< measure, period, place; the layout adds the unit
    Bilingual source;   ///< without the word "Source"
    Bilingual notes;
    Bilingual altText;  ///< empty: generated
    QString metric;     ///< as in claims and series
    QString unit;       ///< as in Figure::unit; empty takes any
    QString seriesFile; ///< imported with the chart when it was made; empty: none
    bool usesClaims = false;
    QString groupBy = QStringLiteral("period");
    QStringList entities;           ///< in drawing order; empty: all that have data
    QMap<QString, Bilingual> names; ///< how entities are called in each language

    /// The entity's name for readers; the entity itself when none was given.
    QString entityName(const QString &entity, Language language) const;
    bool operator==(const ChartSpec &) const = default;
};

/// The durable form. Reading what was written yields the same value.
QJsonObject toJson(const ChartSpec &spec);

/// Fails with Invalid, subject the field at fault: a missing name, kind or metric, an unknown kind, a name that is no file
/// stem, or a field of the wrong type. Unknown fields are ignored.
Result<ChartSpec> chartSpecFromJson(const QJsonObject &json);

/// Whether a chart may be called so: 1 to 80 letters, digits, '-' and '_'.
bool isChartName(const QString &name);

/// A file with an array of specs; the error's detail says which element (from 0) is at fault.
Result<QList<ChartSpec>> chartSpecsFromJson(const QByteArray &bytes);

} // namespace concord
