// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/linebreaker.h"

#include "core/text/characters.h"

#include <QTextLayout>

#include <algorithm>
#include <array>
#include <unicode/ubrk.h>

namespace concord {

namespace {

constexpr QStringView kMagnitudes = u"十百千萬億兆万亿";
constexpr QStringView kOpeners = u"「『（《〈【〔(“‘[{";
constexpr QStringView kClosers = u"」』）》〉】〕)”’]}，。、；：？！,.;:?!%％‰";

bool isQuantityWord(QStringView rest)
{
    static constexpr std::array<QStringView, 8> kWords = {u"thousand", u"million",  u"billion", u"trillion",
                                                          u"percent",  u"per cent", u"bn",      u"percentage"};
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return rest.startsWith(word); });
}

bool isMagnitude(QChar c)
{
    return kMagnitudes.contains(c);
}

bool startsCurrency(QStringView rest)
{
    return rest.startsWith(u'元') || (rest.size() > 1 && rest[1] == u'元') || rest.startsWith(u"新台幣")
        || rest.startsWith(u"人民幣");
}

constexpr int kShortestLast = 4; // a paragraph's last line keeps so many units, lest one character stands alone

/// Whether a break at `at` would part what belongs together.
bool isForbidden(QStringView text, int at)
{
    const QChar before = text[at - 1], after = text[at];
    if (before == after && (before == u'—' || before == u'…' || before == u'⋯' || before == u'─'))
        return true;
    if (kOpeners.contains(before) || (!before.isSpace() && kClosers.contains(after)))
        return true;
    if (isDecimalDigit(before.unicode()) && (isHan(after.unicode()) || after == u'%' || after == u'％'))
        return true;
    if (isMagnitude(before) && (isMagnitude(after) || startsCurrency(text.sliced(at))))
        return true;
    if (before == u' ' && at >= 2 && isDecimalDigit(text[at - 2].unicode()))
        return isQuantityWord(text.sliced(at));
    return at >= 2 && after == u'元' && isHan(before.unicode())
        && (isMagnitude(text[at - 2]) || isDecimalDigit(text[at - 2].unicode()));
}

/// Makes `line` end at `end`, which lies inside what fits.
void endLineAt(QTextLine &line, const QString &text, int end)
{
    int visible = end;
    while (visible > line.textStart() && text[visible - 1].isSpace())
        --visible;
    // As wide as the wanted clusters and half of the next: room for the overhang of the last glyph, none for another.
    int next = visible;
    const double right = line.cursorToX(visible);
    while (next < line.textStart() + line.textLength() && line.cursorToX(next) <= right)
        ++next;
    line.setLineWidth((right + line.cursorToX(next)) / 2 - line.cursorToX(line.textStart()));
}

} // namespace

void LineBreaker::Closer::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

LineBreaker::LineBreaker(Language language) : m_isChinese(isChinese(language))
{
    UErrorCode status = U_ZERO_ERROR;
    const char *locale = language == Language::English ? "en"
        : language == Language::SimplifiedChinese      ? "zh_Hans@lb=strict"
                                                       : "zh_Hant@lb=strict";
    m_iterator.reset(ubrk_open(UBRK_LINE, locale, nullptr, 0, &status));
    if (U_FAILURE(status))
        m_iterator.reset();
}

LineBreaker::~LineBreaker() = default;

QList<int> LineBreaker::breaks(QStringView text)
{
    QList<int> positions;
    const int length = static_cast<int>(text.size());
    const auto accept = [&](int at) {
        if (at > 0 && at < length && !isForbidden(text, at))
            positions.append(at);
    };
    UErrorCode status = U_ZERO_ERROR;
    if (m_iterator)
        ubrk_setText(m_iterator.get(), text.utf16(), length, &status);
    if (m_iterator && U_SUCCESS(status)) {
        for (int at = ubrk_first(m_iterator.get()); at != UBRK_DONE; at = ubrk_next(m_iterator.get()))
            accept(at);
    } else {
        for (int at = 1; at < length; ++at)
            if (text[at - 1].isSpace() && !text[at].isSpace())
                accept(at);
    }
    positions.append(length);
    return positions;
}

int LineBreaker::fill(QTextLayout &layout, double width, double firstBaseline, double lineHeight)
{
    const QString text = layout.text();
    const QList<int> ends = breaks(text);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int full = line.textStart() + line.textLength();
        auto end = std::upper_bound(ends.begin(), ends.end(), full);
        if (full < text.size() && end != ends.begin()) {
            --end;
            while (m_isChinese && end != ends.begin()
                   && text.size() - *end<kShortestLast &&*(end - 1)> line.textStart() + kShortestLast)
                --end;
            if (*end > line.textStart() && *end < full)
                endLineAt(line, text, *end);
        }
        line.setPosition({0, firstBaseline + lines * lineHeight - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace concord
