// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outline.h"

#include "core/documents/frontmatter.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kLongestHanHeading = 30;
constexpr int kLongestLatinHeading = 80;

constexpr QStringView kFinal = u".\u3002!\uFF01?\uFF1F;\uFF1B:\uFF1A,\uFF0C\u3001\u2026\u300D\u300F\u201D\"";
constexpr QStringView kBars = u"|\uFF5C";

} // namespace

bool readsLikeHeading(QStringView paragraph, Language language)
{
    const QStringView text = paragraph.trimmed();
    const int longest = isChinese(language) ? kLongestHanHeading : kLongestLatinHeading;
    if (text.isEmpty() || text.size() > longest || kFinal.contains(text.back()))
        return false;
    const bool isParted = std::any_of(text.begin(), text.end(), [](QChar unit) { return kBars.contains(unit); });
    return !isParted && !isFrontLine(text.toString());
}

QList<int> headingParagraphs(const BitextSide &side)
{
    QList<int> headings;
    for (int i = 0; i < side.forms.size(); ++i) {
        if (side.forms[i].kind == BlockKind::Heading)
            headings.append(i);
    }
    if (!headings.isEmpty())
        return headings;
    for (int i = 0; i < side.paragraphs.size(); ++i) {
        if (readsLikeHeading(side.paragraphs[i], side.language))
            headings.append(i);
    }
    return headings;
}

} // namespace concord
