// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/articlewords.h"

#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kNear = 128; // units read beyond a word, so that it is seen whole
constexpr int kFar = 1024; // and where a word is looked for

} // namespace

/// Words begin and end where a caret may stand, so that a move by words never ends inside a grapheme.
ArticleWords::View ArticleWords::around(const QString &paragraph, int position, int before, int after) const
{
    const int length = static_cast<int>(paragraph.size());
    const int at = std::clamp(position, 0, length);
    View view;
    view.seen.begin = graphemeStart(paragraph, at - before);
    view.seen.end = graphemeStart(paragraph, std::min(length, at > length - after ? length : at + after));
    const QStringView text = QStringView(paragraph).sliced(view.seen.begin, view.seen.length());
    QList<Range> names;
    for (const NameUse &use : m_names.find(text))
        names.append(use.span);
    for (const Range &word : mergedWords(wordRanges(text), names)) {
        const Range placed = word.shifted(view.seen.begin);
        const Range snapped{graphemeStart(paragraph, placed.begin), graphemeStart(paragraph, placed.end)};
        if (!snapped.isEmpty())
            view.words.append(snapped);
    }
    return view;
}

Range ArticleWords::wordAt(const QString &paragraph, int position) const
{
    const View view = around(paragraph, position, kNear, kNear);
    const auto it = std::find_if(view.words.begin(), view.words.end(), [position](Range word) { return position < word.end; });
    if (it != view.words.end() && it->contains(position))
        return *it;
    return it != view.words.begin() && (it - 1)->end == position ? *(it - 1) : Range{};
}

int ArticleWords::nextStart(const QString &paragraph, int position) const
{
    const View view = around(paragraph, position, kNear, kFar);
    const auto it =
        std::find_if(view.words.begin(), view.words.end(), [position](Range word) { return word.begin > position; });
    return it == view.words.end() ? view.seen.end : it->begin;
}

int ArticleWords::previousStart(const QString &paragraph, int position) const
{
    const View view = around(paragraph, position, kFar, kNear);
    const auto it =
        std::find_if(view.words.rbegin(), view.words.rend(), [position](Range word) { return word.begin < position; });
    return it == view.words.rend() ? view.seen.begin : it->begin;
}

Range ArticleWords::stretchAt(const QString &paragraph, int position) const
{
    const int length = static_cast<int>(paragraph.size());
    const int inside = std::clamp(position, 0, std::max(0, length - 1));
    const View view = around(paragraph, inside, kNear, kNear);
    const auto it = std::find_if(view.words.begin(), view.words.end(), [inside](Range word) { return inside < word.end; });
    if (it != view.words.end() && it->contains(inside))
        return *it;
    return {it == view.words.begin() ? view.seen.begin : (it - 1)->end, it == view.words.end() ? view.seen.end : it->begin};
}

} // namespace concord
