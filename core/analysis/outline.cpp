// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outline.h"

#include "core/documents/frontmatter.h"

namespace concord {

namespace {

constexpr int kLongestHanHeading = 30;
constexpr int kLongestLatinHeading = 80;

bool isHeading(const QString &paragraph, Language language)
{
    static const QString stops = QStringLiteral(".。!！?？;；:：,，…」』”\"");
    const int longest = isChinese(language) ? kLongestHanHeading : kLongestLatinHeading;
    if (paragraph.isEmpty() || paragraph.size() > longest || stops.contains(paragraph.back()))
        return false;
    return !detectDate({paragraph}).isValid(); // that is a byline
}

} // namespace

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
        if (isHeading(side.paragraphs[i], side.language))
            headings.append(i);
    }
    return headings;
}

} // namespace concord
