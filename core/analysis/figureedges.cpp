// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figureedges.h"

#include "core/figures/recogniser.h"
#include "core/text/characters.h"

#include <algorithm>

namespace concord {

std::optional<Range> grownFigure(Range before, const QList<Figure> &figuresBefore, Range after, const QList<Figure> &figuresAfter)
{
    const bool wasFigure = std::any_of(figuresBefore.begin(), figuresBefore.end(), [&](const Figure &figure) { return figure.span == before; });
    if (!wasFigure)
        return std::nullopt;
    for (const Figure &figure : figuresAfter) {
        if (figure.span.contains(after) && figure.span != after)
            return figure.span;
    }
    return std::nullopt;
}

std::optional<Range> grownFigure(Range before, QStringView paragraphBefore, Range after, QStringView paragraphAfter)
{
    const auto figures = [](QStringView paragraph) {
        const bool isHan = 5 * hanCount(paragraph) > paragraph.size();
        return recogniseFigures(paragraph, figureOptionsFor(isHan ? Language::TraditionalChinese : Language::English, {}));
    };
    return grownFigure(before, figures(paragraphBefore), after, figures(paragraphAfter));
}

} // namespace concord
