// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/charts/axes/grain.h"
#include "core/charts/labels/chartface.h"
#include "core/charts/labels/numberstyle.h"
#include "core/text/bilingual.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace concord {

enum class ChartForm {
    GroupedBars,    ///< upright, side by side in each period
    RangeBars,      ///< a row a value, with its range
    StepLine,       ///< holds a value until the next event
    SortedBars,     ///< a row a value, the greatest first
    DivergingBars,  ///< as sorted, coloured by sign: gains and losses
    StackedBars,    ///< upright, on top of each other in each period
    Line,
    DotPlot,        ///< a row a value: a dot, or two with a line between for a range
    Slope,          ///< first and last period, joined
    Timeline,       ///< a row a value, at its dates
    SmallMultiples, ///< a panel of bars an entity, all on one scale
};
constexpr int kChartFormCount = 11;

/// Whether values stand in rows and the value axis lies along the bottom.
bool hasRows(ChartForm kind);
/// Whether lengths are drawn, so that the axis has to begin at zero.
bool hasBars(ChartForm kind);

/// "grouped-bars", "range-bars", "step-line", "sorted-bars", "diverging-bars", "stacked-bars", "line", "dot-plot", "slope",
/// "timeline", "small-multiples".
QString chartFormName(ChartForm kind);
std::optional<ChartForm> chartFormFromName(QStringView name);

/// Words tied to the data, so that they move with it.
struct ChartAnnotation
{
    enum class Kind {
        Text, ///< at `value` and `from`
        Line, ///< across the plot at `value`, or at the day `from` begins
        Span, ///< a band from the first day of `from` to the last of `to`
    };
    Kind kind = Kind::Text;
    Bilingual text;
    std::optional<Decimal> value;
    QString from; ///< Period's notation
    QString to;

    bool operator==(const ChartAnnotation &) const = default;
};

/// The order of rows. Sorted and diverging bars fall unless they are told to rise.
enum class RowOrder {
    AsListed, ///< by entity and period, or the greatest first where the kind says so
    Falling,  ///< the greatest first
    Rising,   ///< the least first
};

/// What a chart is to show, as it is kept in the project: the words in both languages and which data to draw. It holds no
/// datum itself.
struct ChartSpec
{
    QString name;       ///< a file name's stem: letters, digits, '-' and '_'
    ChartForm kind = ChartForm::GroupedBars;
    Bilingual title;    ///< the finding
    Bilingual subtitle; ///< measure, period, place; the layout adds the unit
    Bilingual source;   ///< without the word "Source"
    Bilingual byline;   ///< who made the chart; printed after the source
    Bilingual notes;
    Bilingual altText;  ///< empty: generated
    QString metric;     ///< as in claims and series
    QString unit;       ///< as in Figure::unit; empty takes any
    QString seriesFile; ///< imported with the chart when it was made; empty: none
    bool usesClaims = false;
    QStringList claims;    ///< guids of those to draw; empty: all of the metric
    QList<qint64> series;  ///< keys of the series to draw; empty: all
    std::optional<Grain> grain; ///< draws the periods of this length alone; empty: of any
    QString groupBy = QStringLiteral("period");
    QStringList entities;           ///< in drawing order; empty: all that have data
    QMap<QString, Bilingual> names; ///< how entities are called in each language
    bool isLogarithmic = false;     ///< lines only, and only while every value is above zero
    std::optional<Decimal> axisLow; ///< the axis reaches at least so far; it always covers the data, and zero for bars
    std::optional<Decimal> axisHigh;
    std::optional<int> unitPower;   ///< the axis counts in 10^power in English (9: bn); empty: as the values are
    std::optional<int> zhUnitPower; ///< and in Chinese (8: 億)
    NumberStyle numbers = NumberStyle::Short;
    ChartFace face = ChartFace::Sans;
    RowOrder order = RowOrder::AsListed;
    QStringList highlights;         ///< entities in colour, all others grey; empty: all in colour
    QString preset;                 ///< a name of chartPresets(); empty: the default size
    QList<ChartAnnotation> annotations;

    /// The entity's name for readers; the entity itself when none was given.
    QString entityName(const QString &entity, Language language) const;
    std::optional<int> unitPowerIn(Language language) const { return isChinese(language) ? zhUnitPower : unitPower; }
    bool operator==(const ChartSpec &) const = default;
};

/// The durable form. Reading what was written yields the same value.
QJsonObject toJson(const ChartSpec &spec);

/// Fails with Invalid, subject the field at fault: a missing name, kind or metric, an unknown kind, a name that is no file
/// stem, or a field of the wrong type or without meaning. Unknown fields are ignored.
Result<ChartSpec> chartSpecFromJson(const QJsonObject &json);

/// Whether a chart may be called so: 1 to 80 letters, digits, '-' and '_'.
bool isChartName(const QString &name);

/// A file with an array of specs; the error's detail says which element (from 0) is at fault.
Result<QList<ChartSpec>> chartSpecsFromJson(const QByteArray &bytes);

} // namespace concord
