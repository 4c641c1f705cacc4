// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/caretmoves.h"

#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

int lengthOf(const BitextSide &text, int paragraph)
{
    return paragraph >= 0 && paragraph < text.paragraphs.size() ? static_cast<int>(text.paragraphs[paragraph].size()) : 0;
}

/// The nearest paragraph with text in a direction; −1 when there is none.
int paragraphBeyond(const BitextSide &text, int paragraph, bool isForward)
{
    for (int i = paragraph + (isForward ? 1 : -1); i >= 0 && i < text.paragraphs.size(); i += isForward ? 1 : -1)
        if (!text.paragraphs[i].isEmpty())
            return i;
    return -1;
}

/// The start of the next paragraph with text, or the end of the previous one; `from` when there is none.
TextPosition acrossParagraphs(const BitextSide &text, const TextPosition &from, bool isForward)
{
    const int beyond = paragraphBeyond(text, from.paragraph, isForward);
    return beyond < 0 ? from : TextPosition{from.side, beyond, isForward ? 0 : lengthOf(text, beyond), false};
}

TextPosition byGrapheme(const BitextSide &text, const TextPosition &from, bool isForward)
{
    const QString &paragraph = text.paragraphs[from.paragraph];
    if (isForward ? from.position >= paragraph.size() : from.position <= 0)
        return acrossParagraphs(text, from, isForward);
    const int to = isForward ? nextGrapheme(paragraph, from.position) : previousGrapheme(paragraph, from.position);
    return {from.side, from.paragraph, to, false};
}

TextPosition byWord(const BitextSide &text, const ArticleWords &words, const TextPosition &from, bool isForward)
{
    const QString &paragraph = text.paragraphs[from.paragraph];
    if (isForward ? from.position >= paragraph.size() : from.position <= 0)
        return acrossParagraphs(text, from, isForward);
    const int to = isForward ? words.nextStart(paragraph, from.position) : words.previousStart(paragraph, from.position);
    return {from.side, from.paragraph, to, false};
}

TextPosition edgeOf(const BitextSide &text, const TextPosition &from, bool isEnd)
{
    const int last = std::max(0, static_cast<int>(text.paragraphs.size()) - 1);
    return isEnd ? TextPosition{from.side, last, lengthOf(text, last), true} : TextPosition{from.side, 0, 0, false};
}

TextPosition byParagraph(const BitextSide &text, const TextPosition &from, bool isForward)
{
    if (!isForward && from.position > 0)
        return {from.side, from.paragraph, 0, false};
    const int beyond = paragraphBeyond(text, from.paragraph, isForward);
    return beyond < 0 ? edgeOf(text, from, isForward) : TextPosition{from.side, beyond, 0, false};
}

/// The sentence a place is in or stands before; one past the last when there is none ahead.
int sentenceFrom(const BitextSide &text, const TextPosition &place)
{
    const auto it = std::partition_point(text.sentences.begin(), text.sentences.end(), [&](const LocatedSentence &s) {
        return s.paragraph != place.paragraph ? s.paragraph < place.paragraph : s.range.end <= place.position;
    });
    return static_cast<int>(it - text.sentences.begin());
}

TextPosition startOf(const BitextSide &text, Side side, int sentence)
{
    return {side, text.sentences[sentence].paragraph, text.sentences[sentence].range.begin, false};
}

TextPosition bySentence(const BitextSide &text, const TextPosition &from, bool isForward)
{
    int sentence = sentenceFrom(text, from);
    const int count = static_cast<int>(text.sentences.size());
    if (isForward) {
        if (sentence < count && !from.isBefore(startOf(text, from.side, sentence)))
            ++sentence;
        return sentence < count ? startOf(text, from.side, sentence) : edgeOf(text, from, true);
    }
    if (sentence == count || !startOf(text, from.side, sentence).isBefore(from))
        --sentence;
    return sentence >= 0 ? startOf(text, from.side, sentence) : edgeOf(text, from, false);
}

Range sentencesOf(const Bead &bead, Side side)
{
    return side == Side::Source ? bead.source : bead.translation;
}

TextPosition byBead(const Bitext &bitext, const TextPosition &from, bool isForward)
{
    const BitextSide &text = bitext.side(from.side);
    const int count = static_cast<int>(bitext.beads.size());
    const int sentence = std::min(sentenceFrom(text, from), static_cast<int>(text.sentences.size()) - 1);
    int bead = bitext.beadOf(from.side, sentence);
    if (bead < 0)
        return byParagraph(text, from, isForward);
    const auto start = [&](int index) { return startOf(text, from.side, sentencesOf(bitext.beads[index], from.side).begin); };
    const auto isWanted = [&](int index) {
        return !sentencesOf(bitext.beads[index], from.side).isEmpty()
            && (isForward ? from.isBefore(start(index)) : start(index).isBefore(from));
    };
    while (bead >= 0 && bead < count && !isWanted(bead))
        bead += isForward ? 1 : -1;
    return bead < 0 || bead >= count ? edgeOf(text, from, isForward) : start(bead);
}

TextSelection selectionOf(Side side, int paragraph, Range range)
{
    return {{side, paragraph, range.begin, false}, {side, paragraph, range.end, true}};
}

/// From the first to the last sentence some beads hold on a side.
TextSelection beadsSelection(const Bitext &bitext, Range beads, Side side)
{
    const BitextSide &text = bitext.side(side);
    while (!beads.isEmpty() && sentencesOf(bitext.beads[beads.begin], side).isEmpty())
        ++beads.begin;
    while (!beads.isEmpty() && sentencesOf(bitext.beads[beads.end - 1], side).isEmpty())
        --beads.end;
    if (beads.isEmpty())
        return {{side, 0, 0, false}, {side, 0, 0, false}};
    const LocatedSentence &first = text.sentences[sentencesOf(bitext.beads[beads.begin], side).begin];
    const LocatedSentence &last = text.sentences[sentencesOf(bitext.beads[beads.end - 1], side).end - 1];
    return {{side, first.paragraph, first.range.begin, false}, {side, last.paragraph, last.range.end, true}};
}

/// The unit before a caret that stands behind its line's last character, else the one after it.
int unitOf(const TextPosition &place)
{
    return place.trailing && place.position > 0 ? place.position - 1 : place.position;
}

} // namespace

TextPosition settled(const BitextSide &text, TextPosition position)
{
    const int last = std::max(0, static_cast<int>(text.paragraphs.size()) - 1);
    position.paragraph = std::clamp(position.paragraph, 0, last);
    position.position = text.isEmpty() ? 0 : graphemeStart(text.paragraphs[position.paragraph], position.position);
    return position;
}

TextPosition moved(const Bitext &bitext, const ArticleWords &words, const TextPosition &place, TextUnit unit, bool isForward)
{
    const BitextSide &text = bitext.side(place.side);
    if (text.isEmpty())
        return place;
    const TextPosition from = settled(text, place);
    switch (unit) {
    case TextUnit::Grapheme:
        return byGrapheme(text, from, isForward);
    case TextUnit::Word:
        return byWord(text, words, from, isForward);
    case TextUnit::Sentence:
        return settled(text, text.sentences.isEmpty() ? byParagraph(text, from, isForward) : bySentence(text, from, isForward));
    case TextUnit::Bead:
        return settled(text, text.sentences.isEmpty() ? byParagraph(text, from, isForward) : byBead(bitext, from, isForward));
    case TextUnit::Paragraph:
        return byParagraph(text, from, isForward);
    case TextUnit::Column:
        break;
    }
    return edgeOf(text, from, isForward);
}

TextSelection unitAt(const Bitext &bitext, const ArticleWords &words, const TextPosition &wanted, TextUnit unit)
{
    const BitextSide &text = bitext.side(wanted.side);
    const TextPosition place = settled(text, wanted);
    const TextSelection nothing{place, place};
    if (text.isEmpty())
        return nothing;
    const QString &paragraph = text.paragraphs[place.paragraph];
    const int sentence = unit == TextUnit::Sentence || unit == TextUnit::Bead ? text.sentenceAt(place.paragraph, unitOf(place)) : -1;
    const int bead = unit == TextUnit::Bead ? bitext.beadOf(place.side, sentence) : -1;
    switch (unit) {
    case TextUnit::Grapheme: {
        const int begin = graphemeStart(paragraph, std::min(unitOf(place), std::max(0, static_cast<int>(paragraph.size()) - 1)));
        return selectionOf(place.side, place.paragraph, {begin, nextGrapheme(paragraph, begin)});
    }
    case TextUnit::Word: {
        const Range word = words.wordAt(paragraph, place.position);
        return word.isEmpty() ? nothing : selectionOf(place.side, place.paragraph, word);
    }
    case TextUnit::Sentence:
        return sentence < 0 ? nothing : selectionOf(place.side, place.paragraph, text.sentences[sentence].range);
    case TextUnit::Bead:
        return bead < 0 ? nothing : beadsSelection(bitext, {bead, bead + 1}, place.side);
    case TextUnit::Paragraph:
        return selectionOf(place.side, place.paragraph, {0, static_cast<int>(paragraph.size())});
    case TextUnit::Column:
        break;
    }
    return {edgeOf(text, place, false), edgeOf(text, place, true)};
}

std::optional<TextPosition> counterpartOf(const Bitext &bitext, const TextPosition &place)
{
    const BitextSide &text = bitext.side(place.side);
    const int sentence = text.sentenceAt(place.paragraph, unitOf(place));
    const int bead = bitext.beadOf(place.side, sentence);
    if (bead < 0)
        return std::nullopt;
    const Side other = otherSide(place.side);
    const Range own = sentencesOf(bitext.beads[bead], place.side), theirs = sentencesOf(bitext.beads[bead], other);
    if (theirs.isEmpty())
        return std::nullopt;
    const int into = (sentence - own.begin) * theirs.length() / own.length();
    return startOf(bitext.side(other), other, theirs.begin + into);
}

Range beadsOf(const Bitext &bitext, const TextSelection &selection)
{
    const BitextSide &text = bitext.side(selection.side());
    if (selection.isEmpty() || text.sentences.isEmpty() || bitext.beads.isEmpty())
        return {};
    const int first = sentenceFrom(text, selection.begin);
    TextPosition last = selection.end;
    last.position = std::max(0, last.position - 1);
    const int count = static_cast<int>(text.sentences.size());
    const int final = std::min(sentenceFrom(text, last), count - 1);
    if (first >= count)
        return {};
    const bool isWithin = startOf(text, selection.side(), final).isBefore(selection.end) || final <= first;
    const int begin = bitext.beadOf(selection.side(), first);
    const int end = bitext.beadOf(selection.side(), isWithin ? final : final - 1);
    return begin < 0 || end < 0 ? Range{} : Range{begin, end + 1};
}

TextSelection counterpartOf(const Bitext &bitext, const TextSelection &selection)
{
    return beadsSelection(bitext, beadsOf(bitext, selection), otherSide(selection.side()));
}

} // namespace concord
