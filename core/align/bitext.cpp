// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/bitext.h"

#include <algorithm>

namespace concord {

namespace {

Range sideRange(const Bead &bead, Side side)
{
    return side == Side::Source ? bead.source : bead.translation;
}

} // namespace

QString BitextSide::sentenceText(int sentence) const
{
    const LocatedSentence &located = sentences[sentence];
    return paragraphs[located.paragraph].mid(located.range.begin, located.range.length());
}

int BitextSide::sentenceAt(int paragraph, int position) const
{
    const auto first = std::lower_bound(sentences.begin(), sentences.end(), paragraph,
                                        [](const LocatedSentence &s, int wanted) { return s.paragraph < wanted; });
    int found = -1;
    for (auto it = first; it != sentences.end() && it->paragraph == paragraph; ++it) {
        found = static_cast<int>(it - sentences.begin());
        if (position < it->range.end)
            break;
    }
    return found;
}

int BitextSide::figureCount() const
{
    int count = 0;
    for (const QList<Figure> &paragraph : figures)
        count += static_cast<int>(paragraph.size());
    return count;
}

const ParagraphForm &BitextSide::form(int paragraph) const
{
    static const ParagraphForm plain;
    return paragraph >= 0 && paragraph < forms.size() ? forms[paragraph] : plain;
}

bool Bitext::contains(const TextSpan &span) const
{
    const QStringList &paragraphs = side(span.side).paragraphs;
    return span.paragraph >= 0 && span.paragraph < paragraphs.size() && span.range.begin >= 0 && !span.range.isEmpty()
        && span.range.end <= paragraphs[span.paragraph].size();
}

int Bitext::beadOf(Side side, int sentence) const
{
    const auto it = std::partition_point(beads.begin(), beads.end(),
                                         [&](const Bead &bead) { return sideRange(bead, side).end <= sentence; });
    return it != beads.end() && sideRange(*it, side).contains(sentence) ? static_cast<int>(it - beads.begin()) : -1;
}

QList<TextSpan> Bitext::beadSpans(int bead, Side which) const
{
    QList<TextSpan> spans;
    const Range range = sideRange(beads[bead], which);
    for (int i = range.begin; i < range.end; ++i) {
        const LocatedSentence &sentence = side(which).sentences[i];
        if (!spans.isEmpty() && spans.last().paragraph == sentence.paragraph)
            spans.last().range = spans.last().range.united(sentence.range);
        else
            spans.append({which, sentence.paragraph, sentence.range});
    }
    return spans;
}

Range Bitext::beadsOf(const TextSpan &span) const
{
    const BitextSide &texts = side(span.side);
    const int first = texts.sentenceAt(span.paragraph, span.range.begin);
    const int last = texts.sentenceAt(span.paragraph, std::max(span.range.begin, span.range.end - 1));
    if (first < 0 || last < 0)
        return {};
    const int begin = beadOf(span.side, first), end = beadOf(span.side, last);
    return begin < 0 || end < 0 ? Range{} : Range{begin, end + 1};
}

} // namespace concord
