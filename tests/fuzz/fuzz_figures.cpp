// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a paragraph of either language: spans lie in order inside it, and the figures compare and rephrase.
#include "core/figures/comparison.h"
#include "core/figures/phrasing.h"
#include "core/figures/recogniser.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    FigureOptions english, chinese;
    english.documentDate = chinese.documentDate = QDate(2024, 9, 16);
    chinese.language = Language::TraditionalChinese;
    const QList<Figure> source = recogniseFigures(text, english), translation = recogniseFigures(text, chinese);
    for (const QList<Figure> &figures : {source, translation}) {
        int end = 0;
        for (const Figure &figure : figures) {
            if (figure.span.begin < end || figure.span.isEmpty() || figure.span.end > text.size())
                std::abort();
            end = figure.span.end;
        }
    }
    matchFigures(source, translation);
    for (const Figure &figure : translation)
        rephraseFigure(QStringView(text).sliced(figure.span.begin, figure.span.length()), figure, figure, Language::TraditionalChinese);
    return 0;
}
