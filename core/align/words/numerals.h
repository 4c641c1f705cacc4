// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/language.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace concord {

/// A number in a text and its value as plain digits: "3.4萬" and "34 thousand" are both "34000".
struct Numeral
{
    Range range;
    QString value;
};

/// The numbers of a text, for anchoring only: digits with 萬/億/兆 or thousand/million/billion, Chinese numerals of two
/// characters or more, number words, months by name (9), 民國 years as years of the common era. Units, hedges and intervals are
/// left to core/figures.
QList<Numeral> numerals(QStringView text, Language language);

} // namespace concord
