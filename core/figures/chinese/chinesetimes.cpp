// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesedates.h"

#include "core/figures/chinese/chinesedatereader.h"
#include "core/figures/chinese/chinesenumerals.h"

namespace concord {

const PrefixTable<int> &chineseDayTimes()
{
    static const PrefixTable<int> table = {{u"晚間", 12}, {u"晚上", 12}, {u"下午", 12}, {u"傍晚", 12},
                                           {u"深夜", 12}, {u"上午", 0},  {u"早上", 0},  {u"凌晨", 0},
                                           {u"清晨", 0},  {u"早晨", 0},  {u"中午", 12}, {u"晚", 12}};
    return table;
}

namespace {

/// 早上九點二十: minutes without 分 at the end of a clause; how long they are, 0 for none.
int bareMinuteLength(QStringView text, int at)
{
    const std::optional<Numeral> number =
        at < text.size() && canBeginChineseNumeral(text[at]) ? readChineseNumeral(text, at) : std::nullopt;
    if (!number || !number->isPoint() || number->low < Decimal(10) || number->low > Decimal(59) || number->hasPoint)
        return 0;
    static constexpr QStringView kEnds = u"，。；、！？,;!?";
    const int end = number->span.end;
    return end >= text.size() || kEnds.contains(text[end]) ? number->span.length() : 0;
}

int bareMinutes(QStringView text, int at)
{
    return bareMinuteLength(text, at) > 0 ? static_cast<int>(readChineseNumeral(text, at)->low.toDouble()) : -1;
}

/// 昨晚十一時: the date has taken the word.
bool isNightBefore(QStringView text, int at)
{
    static const PrefixTable<bool> words = {{u"昨晚", true}, {u"今晚", true}, {u"明晚", true},
                                            {u"昨夜", true}, {u"前晚", true}, {u"當晚", true}};
    return bool(words.endingAt(text, at));
}

} // namespace

std::optional<TimeReading> readChineseTime(QStringView text, int at, int before)
{
    int pos = at;
    int shift = -1;
    if (const auto word = chineseDayTimes().startingAt(text, at)) {
        pos += word.length;
        shift = *word.value;
        while (pos < text.size() && (text[pos] == u' ' || text[pos] == u'約'))
            ++pos;
    } else if (isNightBefore(text, at)) {
        shift = 12;
    }
    const std::optional<Numeral> hour =
        pos < text.size() && canBeginChineseNumeral(text[pos]) ? readChineseNumeral(text, pos) : std::nullopt;
    if (!hour || hour->hasMagnitude || hour->isVague || hour->hasPoint || !hour->isPoint() || hour->low > Decimal(24)
        || hour->low.scale() > 0)
        return std::nullopt;
    int hours = static_cast<int>(hour->low.toDouble());
    int minutes = 0;
    int end = hour->span.end;
    end += end + 1 < text.size() && text[end] == u' ' && (text[end + 1] == u'點' || text[end + 1] == u'時') ? 1 : 0;
    const QChar mark = end < text.size() ? text[end] : QChar();
    const std::optional<Numeral> minute = end + 1 < text.size() && canBeginChineseNumeral(text[end + 1])
        ? readChineseNumeral(text, end + 1)
        : std::nullopt;
    const bool hasMinute =
        minute && minute->isPoint() && minute->low < Decimal(60) && minute->low.scale() == 0 && !minute->isVague;
    if ((mark == u':' || mark == u'：') && hasMinute && minute->isArabic && minute->digits == 2 && hour->isArabic) {
        minutes = static_cast<int>(minute->low.toDouble());
        end = minute->span.end + (minute->span.end < text.size() && text[minute->span.end] == u'分' ? 1 : 0);
    } else if (mark == u'點' || mark == u'时' || mark == u'時') {
        ++end;
        const QChar after = end < text.size() ? text[end] : QChar();
        const bool hasFen = hasMinute && minute->span.end < text.size() && text[minute->span.end] == u'分'
            && !text.mid(minute->span.end).startsWith(u"分之");
        const bool isFullHour = mark == u'時' && (hours >= 13 || (hours == 0 && !hour->isArabic)) && after != u'代'
            && after != u'速' && after != u'數' && after != u'間' && after != u'薪';
        if (after == u'檔')
            return std::nullopt; // 八點檔
        if (shift < 0 && before < 0 && after != u'半' && after != u'整' && after != u'鐘' && !hasFen && !isFullHour)
            return std::nullopt;
        const bool isBareMinute = !hasFen && shift >= 0 && hour->span.end == end - 1 && bareMinutes(text, end) >= 0;
        if (isBareMinute)
            return TimeReading{at, end + bareMinuteLength(text, end),
                               (hours + (shift > 0 && hours < 12 ? 12 : 0)) * 60 + bareMinutes(text, end)};
        minutes = hasFen ? static_cast<int>(minute->low.toDouble()) : after == u'半' ? 30 : 0;
        end = hasFen ? minute->span.end + 1 : after == u'半' || after == u'整' || after == u'鐘' ? end + 1 : end;
    } else {
        return std::nullopt;
    }
    if ((shift > 0 || (shift < 0 && before >= 12 * 60 && hours * 60 < before)) && hours < 12)
        hours += 12;
    return TimeReading{at, end, hours * 60 + minutes};
}

} // namespace concord
