// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/readercaret.h"

#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kNear = 64;  // units read behind a place, so that the word it is in is seen whole
constexpr int kFar = 1024; // and ahead of it

/// The start of the next paragraph with text, or the end of the previous one; `from` when there is none.
TextPosition acrossParagraphs(const BitextSide &text, const TextPosition &from, bool isForward)
{
    for (int i = from.paragraph + (isForward ? 1 : -1); i >= 0 && i < text.paragraphs.size(); i += isForward ? 1 : -1)
        if (!text.paragraphs[i].isEmpty())
            return {from.side, i, isForward ? 0 : static_cast<int>(text.paragraphs[i].size()), false};
    return from;
}

} // namespace

TextSpan ReaderCaret::selection() const
{
    const auto [begin, end] = std::minmax(m_anchor.position, m_position.position);
    return {m_position.side, m_position.paragraph, {begin, end}};
}

void ReaderCaret::moveTo(const TextPosition &position, bool isExtending, int paragraphLength)
{
    m_position = position;
    if (!isExtending) {
        m_anchor = position;
    } else if (!position.isSameParagraph(m_anchor)) {
        const bool isAfter = position.side == m_anchor.side && position.paragraph > m_anchor.paragraph;
        m_position = {m_anchor.side, m_anchor.paragraph, isAfter ? paragraphLength : 0, isAfter};
    }
}

void ReaderCaret::select(const TextSpan &span)
{
    m_anchor = {span.side, span.paragraph, span.range.begin, false};
    m_position = {span.side, span.paragraph, span.range.end, true};
}

TextPosition byGrapheme(const BitextSide &text, const TextPosition &from, bool isForward)
{
    if (from.paragraph >= text.paragraphs.size())
        return from;
    const QString &paragraph = text.paragraphs[from.paragraph];
    if (isForward ? from.position >= paragraph.size() : from.position <= 0)
        return acrossParagraphs(text, from, isForward);
    const int to = isForward ? nextGrapheme(paragraph, from.position) : previousGrapheme(paragraph, from.position);
    return {from.side, from.paragraph, to, false};
}

TextPosition byWord(const BitextSide &text, const TextPosition &from, bool isForward)
{
    if (from.paragraph >= text.paragraphs.size())
        return from;
    const QString &paragraph = text.paragraphs[from.paragraph];
    if (isForward ? from.position >= paragraph.size() : from.position <= 0)
        return acrossParagraphs(text, from, isForward);
    // Words of the surroundings only: a paragraph may be as long as a book.
    const int length = static_cast<int>(paragraph.size());
    const int begin = std::max(0, from.position - (isForward ? kNear : kFar));
    const int end = std::min(length, from.position + (isForward ? kFar : kNear));
    const QList<Range> words = wordRanges(QStringView(paragraph).sliced(begin, end - begin));
    if (isForward) {
        const auto it =
            std::find_if(words.begin(), words.end(), [&](Range word) { return begin + word.begin > from.position; });
        return {from.side, from.paragraph, it == words.end() ? end : begin + it->begin, false};
    }
    const auto it =
        std::find_if(words.rbegin(), words.rend(), [&](Range word) { return begin + word.begin < from.position; });
    return {from.side, from.paragraph, it == words.rend() ? begin : begin + it->begin, false};
}

} // namespace concord
