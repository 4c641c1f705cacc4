// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/text/language.h"

#include <QDate>
#include <QStringView>

namespace concord {

struct FigureOptions
{
    Language language = Language::English;
    QDate documentDate;                               ///< relative dates resolve against it; invalid: they are left out
    QString bareYuanCurrency = QStringLiteral("TWD"); ///< what 元 alone means: "TWD", or "CNY" in mainland texts
};

/// The options of a text: what 元 alone means follows from the language (CNY in Simplified Chinese).
FigureOptions figureOptionsFor(Language language, const QDate &documentDate);

/// Finds the quantities of one paragraph in reading order, without overlaps. Thread-safe, linear in the length of the text.
QList<Figure> recogniseFigures(QStringView paragraph, const FigureOptions &options);

} // namespace concord
