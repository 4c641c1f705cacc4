// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/recogniser.h"

#include "core/figures/chinese/chinesefigures.h"
#include "core/figures/english/englishfigures.h"

#include <QRegularExpression>

namespace concord {

namespace {

/// Whether a figure is the number of a heading: "1.1 Background", 2.3　成本.
bool isHeadingNumber(QStringView paragraph, const Figure &figure)
{
    constexpr qsizetype kLongest = 80;
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}(?:\\.\\d{1,2})+\\.?$"));
    static const QRegularExpression behind(QStringLiteral("^\\.?[ 　\\t]+[\\p{Lu}\\p{Han}][^.。!?！？…，；;]*$"), QRegularExpression::UseUnicodePropertiesOption);
    return figure.span.begin == 0 && paragraph.size() <= kLongest && number.match(paragraph.first(figure.span.end).toString()).hasMatch()
        && behind.match(paragraph.sliced(figure.span.end).toString()).hasMatch();
}

} // namespace

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
    QList<Figure> figures = isChinese(options.language) ? recogniseChineseFigures(paragraph, options)
                                                        : recogniseEnglishFigures(paragraph, options);
    if (!figures.isEmpty() && isHeadingNumber(paragraph, figures.first()))
        figures.removeFirst();
    return figures;
}

} // namespace concord
