// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/charts/labels/numberstyle.h"
#include "core/figures/figure.h"
#include "core/text/language.h"

#include <QList>

#include <optional>

namespace concord {

/// The magnitude one axis counts in, chosen once for all its ticks so that neighbours never change unit.
struct AxisUnit
{
    int power = 0;  ///< ticks are shown divided by 10^power
    QString unit;   ///< as in Figure::unit

    bool operator==(const AxisUnit &) const = default;
};

/// How newsrooms write compact numbers: "$3.5bn", "35億美元". English counts in m, bn, trn; Chinese in 萬, 億, 兆. Values
/// of up to four significant digits are shown exactly, longer ones rounded to three; the unit is chosen after rounding, so
/// 99,995,000 is 1億 and never 10,000萬. Rounding is half away from zero. Our own notation, not a locale library's.
QString valueLabel(const Decimal &value, QStringView unit, Language language, NumberStyle style = NumberStyle::Short);

/// "$3.5bn–4.5bn", "$3.5–4.5 billion", "35億至45億美元"; one value when both ends print alike.
QString rangeLabel(const Decimal &low, const Decimal &high, QStringView unit, Language language,
                   NumberStyle style = NumberStyle::Short);

/// A datum's label: a value, a range, or one bound ("up to $5bn", "最多50億美元"), with its qualifier. Empty when neither
/// bound is known.
QString figureLabel(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier,
                    QStringView unit, Language language, NumberStyle style = NumberStyle::Short);

/// As figureLabel, with signs in English where charts use them: "≥$10bn", "至少100億美元", "~$5bn".
QString shortFigureLabel(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier,
                         QStringView unit, Language language, NumberStyle style = NumberStyle::Short);

/// The powers of ten an axis can count in, greatest first: 12, 9, 6, 0 in English, 12, 8, 4, 0 in Chinese.
QList<int> unitPowers(Language language);
/// The unit of an axis whose largest absolute tick is `largest`.
AxisUnit axisUnit(const Decimal &largest, QStringView unit, Language language);
/// One tick: bare digits, or the whole label when `withUnit`.
QString tickLabel(const Decimal &tick, const AxisUnit &axis, Language language, bool withUnit,
                  NumberStyle style = NumberStyle::Short);
/// A value beside an axis that already says the unit: "20.4".
QString bareLabel(const Decimal &value, const AxisUnit &axis, Language language);
/// A value, range or bound beside such an axis: "42–50", "~20.4", "至少800".
QString bareFigureLabel(const std::optional<Decimal> &low, const std::optional<Decimal> &high, Qualifier qualifier, const AxisUnit &axis, Language language);
/// What the axis counts, for a subtitle: "US$ billion", "億美元", "%".
QString axisUnitName(const AxisUnit &axis, Language language);
/// Whether a subtitle already says the unit: "US dollars", "美元", "percent".
bool namesUnit(const QString &text, QStringView unit);

} // namespace concord
