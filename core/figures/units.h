// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"

#include <QStringView>

namespace concord {

/// A unit of time, measure or counting found behind a number.
struct UnitWord
{
    FigureKind kind = FigureKind::Count;
    QStringView unit; ///< as Figure::unit; empty for a bare classifier
    int factor = 1;   ///< what one of the word is in `unit`: 10 years for a decade
    int length = 0;   ///< UTF-16 units; 0: none there

    explicit operator bool() const { return length > 0; }
};

/// 秒 分鐘 小時 天 週 個月 年, 歲, SI and customary measures, at `at`; spaces before it are not skipped.
UnitWord chineseUnitAt(QStringView text, int at);
/// A classifier (個, 家, 名, 座 …) or a thing counted without one (人, 字, 國); `unit` is set where the word tells the thing.
UnitWord chineseClassifierAt(QStringView text, int at);
/// A counted thing that follows a classifier or a magnitude: 用戶 → users, 公司 → companies.
UnitWord chineseNounAt(QStringView text, int at);
/// seconds … years, measures; `at` begins a lower-case word. Singular and plural, abbreviations after a number.
UnitWord englishUnitAt(QStringView lowered, int at);

/// How many of the base unit one `unit` is, to compare 24 mo with 2 y, 5 kW with 5,000 W: the base unit and a factor.
struct BaseUnit
{
    QStringView base;
    double factor = 1;
    explicit operator bool() const { return !base.isEmpty(); }
};
BaseUnit baseUnitOf(QStringView unit);

} // namespace concord
