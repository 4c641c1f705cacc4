// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace concord {

namespace {

/// One iterator a thread and a kind: opening one loads the dictionary.
UBreakIterator *iteratorOver(UBreakIteratorType kind, QStringView text)
{
    struct Close
    {
        void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
    };
    using Owner = std::unique_ptr<UBreakIterator, Close>;
    thread_local Owner words, graphemes;
    Owner &owner = kind == UBRK_WORD ? words : graphemes;
    UErrorCode status = U_ZERO_ERROR;
    if (!owner)
        owner.reset(ubrk_open(kind, "zh_Hant", nullptr, 0, &status));
    if (U_FAILURE(status) || !owner)
        return nullptr;
    ubrk_setText(owner.get(), reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    return U_SUCCESS(status) ? owner.get() : nullptr;
}

} // namespace

QList<Range> wordRanges(QStringView text)
{
    QList<Range> words;
    UBreakIterator *iterator = iteratorOver(UBRK_WORD, text);
    if (!iterator)
        return words;
    int begin = ubrk_first(iterator);
    for (int end = ubrk_next(iterator); end != UBRK_DONE; begin = end, end = ubrk_next(iterator)) {
        if (ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT)
            words.append({begin, end});
    }
    return words;
}

Range wordAt(QStringView text, int position)
{
    UBreakIterator *iterator = iteratorOver(UBRK_WORD, text);
    if (!iterator || text.isEmpty())
        return {};
    const int last = static_cast<int>(text.size()) - 1;
    for (const int inside : {position, position - 1}) { // what begins here, else what ends here
        if (inside < 0 || inside > last)
            continue;
        const int end = ubrk_following(iterator, inside);
        if (end == UBRK_DONE || ubrk_getRuleStatus(iterator) < UBRK_WORD_NONE_LIMIT)
            continue;
        return {std::max(ubrk_preceding(iterator, end), 0), end};
    }
    return {};
}

QList<Range> mergedWords(const QList<Range> &words, const QList<Range> &whole)
{
    QList<Range> merged;
    qsizetype next = 0; // in `whole`
    for (Range word : words) {
        for (; next < whole.size() && whole[next].begin < word.end; ++next) {
            if (whole[next].begin > word.begin)
                merged.append({word.begin, whole[next].begin});
            merged.append(whole[next]);
            word.begin = std::max(word.begin, whole[next].end);
        }
        if (!merged.isEmpty())
            word.begin = std::max(word.begin, merged.last().end);
        if (!word.isEmpty())
            merged.append(word);
    }
    merged.append(whole.sliced(next));
    return merged;
}

int previousGrapheme(QStringView text, int position)
{
    UBreakIterator *iterator = iteratorOver(UBRK_CHARACTER, text);
    const int before = iterator ? ubrk_preceding(iterator, position) : UBRK_DONE;
    return before == UBRK_DONE ? 0 : before;
}

int nextGrapheme(QStringView text, int position)
{
    UBreakIterator *iterator = iteratorOver(UBRK_CHARACTER, text);
    const int after = iterator ? ubrk_following(iterator, position) : UBRK_DONE;
    return after == UBRK_DONE ? static_cast<int>(text.size()) : after;
}

int graphemeStart(QStringView text, int position)
{
    if (position <= 0 || position >= text.size())
        return position <= 0 ? 0 : static_cast<int>(text.size());
    // ICU takes a place inside a surrogate pair for the one before it.
    const bool isInsidePair = text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
    const int at = isInsidePair ? position - 1 : position;
    UBreakIterator *iterator = iteratorOver(UBRK_CHARACTER, text);
    return !iterator || ubrk_isBoundary(iterator, at) ? at : std::max(0, ubrk_preceding(iterator, at));
}

} // namespace concord
