// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/linebreaker.h"

#include "core/text/characters.h"
#include "ui/reader/layout/lineplan.h"
#include "ui/reader/layout/punctuation.h"

#include <QTextLayout>

#include <algorithm>
#include <array>
#include <unicode/ubrk.h>
#include <utility>
#include <vector>

namespace concord {

namespace {

constexpr QStringView kMagnitudes = u"十百千萬億兆万亿";
constexpr QStringView kNumerals = u"〇零一二兩两三四五六七八九十百千萬億兆万亿點点半";
constexpr qsizetype kLongestNumeral = 9; // characters; a longer run is text about numbers
constexpr QStringView kOpeners = u"「『（《〈【〔(“‘[{";
constexpr QStringView kClosers = u"」』）》〉】〕)”’]}，。、；：？！,.;:?!%％‰";

bool isQuantityWord(QStringView rest)
{
    static constexpr std::array<QStringView, 8> kWords = {u"thousand", u"million",  u"billion", u"trillion",
                                                          u"percent",  u"per cent", u"bn",      u"percentage"};
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return rest.startsWith(word); });
}

constexpr quint8 kMagnitude = 1, kOpener = 2, kCloser = 4, kNumeral = 8;

/// What a unit of the basic plane is, at once: a long paragraph asks hundreds of thousands of times.
quint8 roleOf(QChar c)
{
    static const std::vector<quint8> roles = [] {
        std::vector<quint8> made(0x10000, 0);
        for (const auto &[signs, role] : {std::pair(kMagnitudes, kMagnitude), std::pair(kOpeners, kOpener), std::pair(kClosers, kCloser),
                                         std::pair(kNumerals, kNumeral)})
            for (const QChar sign : signs)
                made[sign.unicode()] |= role;
        return made;
    }();
    return roles[c.unicode()];
}

bool isMagnitude(QChar c)
{
    return roleOf(c) & kMagnitude;
}

bool startsCurrency(QStringView rest)
{
    return rest.startsWith(u'元') || (rest.size() > 1 && rest[1] == u'元') || rest.startsWith(u"新台幣")
        || rest.startsWith(u"人民幣");
}

constexpr double kReach = 1.5;   // how far beyond its width a line may be looked at, in ems
constexpr int kShortestLast = 4; // a paragraph's last line keeps so many units, lest one character stands alone

/// Inside a number in Chinese characters: 三十八, 一百五十萬. A run without a magnitude is 一二三, no number.
bool partsNumeral(QStringView text, int at)
{
    if (!(roleOf(text[at - 1]) & kNumeral) || !(roleOf(text[at]) & kNumeral))
        return false;
    qsizetype begin = at - 1, end = at + 1;
    while (begin > 0 && (roleOf(text[begin - 1]) & kNumeral) && end - begin <= kLongestNumeral)
        --begin;
    while (end < text.size() && (roleOf(text[end]) & kNumeral) && end - begin <= kLongestNumeral)
        ++end;
    const QStringView run = text.sliced(begin, end - begin);
    return run.size() <= kLongestNumeral && std::any_of(run.begin(), run.end(), isMagnitude);
}

/// Inside a Chinese figure of several parts: 百分之三十, 2億5,000萬, 2024年8月14日.
bool partsChineseFigure(QStringView text, int at)
{
    const QChar before = text[at - 1], after = text[at];
    const bool isNumberNext = isDecimalDigit(after.unicode()) || (roleOf(after) & kNumeral);
    if (text.sliced(0, at).endsWith(u"分之") && isNumberNext)
        return true;
    if (after == u'之' && before == u'分' && at + 1 < text.size())
        return isDecimalDigit(text[at + 1].unicode()) || (roleOf(text[at + 1]) & kNumeral);
    if ((roleOf(before) & kNumeral) && text.sliced(at).startsWith(u"分之"))
        return true;
    if (!isDecimalDigit(after.unicode()) || at < 2 || !isDecimalDigit(text[at - 2].unicode()))
        return false;
    return isMagnitude(before) || before == u'年' || before == u'月';
}

/// Whether Chinese text may be broken before a Latin word though UAX #14 does not: 作者:Edward.
bool isBreakBeforeWord(QStringView text, int at)
{
    const QChar before = text[at - 1];
    return (before == u':' || before == u',' || before == u';') && text[at].isLetter() && !isHan(text[at].unicode()) && at >= 2 && isHan(text[at - 2].unicode());
}

/// Whether a break at `at` would part what belongs together.
bool isForbidden(QStringView text, int at)
{
    const QChar before = text[at - 1], after = text[at];
    if (before == after && (before == u'—' || before == u'…' || before == u'⋯' || before == u'─'))
        return true;
    if (roleOf(before) == kOpener || (roleOf(after) == kCloser && !before.isSpace()))
        return true;
    if (partsNumeral(text, at) || partsChineseFigure(text, at))
        return true;
    if (isDecimalDigit(before.unicode()) && (isHan(after.unicode()) || after == u'%' || after == u'％'))
        return true;
    if (isMagnitude(before) && (isMagnitude(after) || startsCurrency(text.sliced(at))))
        return true;
    if (before == u' ' && at >= 2 && isDecimalDigit(text[at - 2].unicode()))
        return isQuantityWord(text.sliced(at)) || isMagnitude(after) || startsCurrency(text.sliced(at));
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
    positions.reserve(m_isChinese ? length : length / 4);
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
    if (m_isChinese)
        for (int at = 2; at < length; ++at)
            if (isBreakBeforeWord(text, at) && !std::binary_search(positions.begin(), positions.end(), at))
                positions.insert(std::upper_bound(positions.begin(), positions.end(), at), at);
    positions.append(length);
    return positions;
}

QList<int> LineBreaker::plannedEnds(QStringView text, const QFont &font, double width)
{
    return plannedEnds(text, breaks(text), font, width);
}

QList<int> LineBreaker::plannedEnds(QStringView text, const QList<int> &breaks, const QFont &font, double width)
{
    if (!m_plan || m_plannedFont != font) {
        m_plan = std::make_unique<LinePlan>(font, m_isChinese);
        m_plannedFont = font;
    }
    return m_plan->ends(text, breaks, width);
}

/// Where a line that is full at `full` is to end, which may be one sign further.
int LineBreaker::endOf(const QString &text, const QList<int> &ends, int start, int full, bool goesOn) const
{
    auto end = std::upper_bound(ends.begin(), ends.end(), full);
    if (m_isChinese && mayHang(text[full]) && end != ends.end() && *end == full + 1)
        return full + 1;
    if (end == ends.begin())
        return full;
    --end;
    while (m_isChinese && !goesOn && end != ends.begin() && text.size() - *end < kShortestLast && *(end - 1) > start + kShortestLast)
        --end;
    return *end > start ? *end : full;
}

int LineBreaker::fill(QTextLayout &layout, double width, double firstBaseline, double lineHeight, bool goesOn)
{
    const QString text = layout.text();
    const QList<int> ends = breaks(text);
    const QList<int> planned = goesOn ? plannedEnds(text, ends, layout.font(), width) : QList<int>();
    const double em = layout.font().pixelSize();
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        const int start = line.textStart();
        const double shift = m_isChinese && start < text.size() && isWideOpener(text[start]) ? em / 2 : 0;
        line.setLineWidth(width + shift);
        const int full = start + line.textLength();
        if (full < text.size()) {
            int end = goesOn ? *std::upper_bound(planned.begin(), planned.end(), start) : endOf(text, ends, start, full, false);
            if (end > full)
                line.setLineWidth(width + shift + kReach * em);
            if (end > start + line.textLength()) { // the plan was wrong
                line.setLineWidth(width + shift);
                end = endOf(text, ends, start, full, true);
            }
            if (end < start + line.textLength())
                endLineAt(line, text, end);
        }
        line.setPosition({-shift, firstBaseline + lines * lineHeight - line.ascent()});
    }
    layout.endLayout();
    return lines;
}

} // namespace concord
