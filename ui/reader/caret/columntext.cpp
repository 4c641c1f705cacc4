// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/columntext.h"

#include "core/text/words.h"

#include <algorithm>

namespace concord {

ColumnText::ColumnText(std::shared_ptr<const Bitext> bitext, Side side) : m_bitext(std::move(bitext)), m_side(side)
{
    const QStringList &paragraphs = m_bitext->side(side).paragraphs;
    m_starts.reserve(static_cast<size_t>(paragraphs.size()) + 1);
    int start = 0;
    for (const QString &paragraph : paragraphs) {
        m_starts.push_back(start);
        start += static_cast<int>(paragraph.size()) + 1;
    }
    m_starts.push_back(std::max(0, start - 1)); // no line feed behind the last
}

int ColumnText::offsetOf(const TextPosition &position) const
{
    const int paragraphs = static_cast<int>(m_starts.size()) - 1;
    if (position.paragraph < 0 || position.paragraph >= paragraphs)
        return position.paragraph < 0 ? 0 : length();
    return std::min(m_starts[static_cast<size_t>(position.paragraph)] + std::max(0, position.position), length());
}

TextPosition ColumnText::positionAt(int offset) const
{
    if (m_starts.size() < 2)
        return {m_side, 0, 0, false};
    const auto last = m_starts.end() - 1;
    const auto it = std::upper_bound(m_starts.begin(), last, std::clamp(offset, 0, length())) - 1;
    const int paragraph = static_cast<int>(it - m_starts.begin());
    const int size = static_cast<int>(side().paragraphs[paragraph].size());
    return {m_side, paragraph, std::min(std::clamp(offset, 0, length()) - *it, size), false};
}

QString ColumnText::text(Range range) const
{
    QString text;
    const Range wanted = range.intersected({0, length()});
    if (wanted.isEmpty())
        return text;
    text.reserve(wanted.length());
    for (int i = positionAt(wanted.begin).paragraph; i < side().paragraphs.size(); ++i) {
        const int start = m_starts[static_cast<size_t>(i)];
        if (start >= wanted.end)
            break;
        const QString &paragraph = side().paragraphs[i];
        const int from = std::max(0, wanted.begin - start);
        text += QStringView(paragraph).mid(from, std::max(0, wanted.end - start - from));
        if (start + paragraph.size() < wanted.end)
            text += u'\n';
    }
    return text;
}

Range ColumnText::offsetsOf(int paragraph, Range range) const
{
    const int start = m_starts[static_cast<size_t>(paragraph)];
    const Range offsets = range.shifted(start);
    const bool reachesEnd = range.end >= side().paragraphs[paragraph].size();
    return {offsets.begin, reachesEnd ? std::min(offsets.end + 1, length()) : offsets.end};
}

/// From the start of a sentence to that of the next in its paragraph.
Range ColumnText::sentenceStretch(int paragraph, int position) const
{
    const QList<LocatedSentence> &sentences = side().sentences;
    Range stretch{0, static_cast<int>(side().paragraphs[paragraph].size())};
    const auto next = std::partition_point(sentences.begin(), sentences.end(), [&](const LocatedSentence &s) {
        return s.paragraph != paragraph ? s.paragraph < paragraph : s.range.begin <= position;
    });
    if (next != sentences.end() && next->paragraph == paragraph)
        stretch.end = next->range.begin;
    if (next != sentences.begin() && (next - 1)->paragraph == paragraph && (next - 1)->range.begin > 0) {
        const bool isFirst = next - 1 == sentences.begin() || (next - 2)->paragraph != paragraph;
        stretch.begin = isFirst ? 0 : (next - 1)->range.begin;
    }
    return stretch;
}

Range ColumnText::stretchAt(int offset, TextUnit unit, const ArticleWords &words) const
{
    if (offset < 0 || offset >= length())
        return {};
    const TextPosition place = positionAt(offset);
    const QString &paragraph = side().paragraphs[place.paragraph];
    const int size = static_cast<int>(paragraph.size());
    const bool isLineFeed = place.position >= size;
    switch (unit) {
    case TextUnit::Grapheme:
    case TextUnit::Word: {
        if (isLineFeed)
            return {offset, offset + 1};
        const int begin = graphemeStart(paragraph, place.position);
        const Range range = unit == TextUnit::Word ? words.stretchAt(paragraph, place.position) : Range{begin, nextGrapheme(paragraph, begin)};
        return range.shifted(m_starts[static_cast<size_t>(place.paragraph)]);
    }
    case TextUnit::Sentence:
        return offsetsOf(place.paragraph, sentenceStretch(place.paragraph, place.position));
    case TextUnit::Bead:
    case TextUnit::Paragraph:
        return offsetsOf(place.paragraph, {0, size});
    case TextUnit::Column:
        break;
    }
    return {0, length()};
}

} // namespace concord
