// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/recogniser.h"

#include "core/figures/chinese/chinesefigures.h"
#include "core/figures/english/englishfigures.h"

namespace concord {

FigureOptions figureOptionsFor(Language language, const QDate &documentDate)
{
    FigureOptions options;
    options.language = language;
    options.documentDate = documentDate;
    if (language == Language::SimplifiedChinese)
        options.bareYuanCurrency = QStringLiteral("CNY");
    return options;
}

QList<Figure> recogniseFigures(QStringView paragraph, const FigureOptions &options)
{
    return isChinese(options.language) ? recogniseChineseFigures(paragraph, options)
                                       : recogniseEnglishFigures(paragraph, options);
}

} // namespace concord
