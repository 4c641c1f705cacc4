// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/chinesemarks.h"

#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

bool isOneOf(char16_t unit, QStringView marks)
{
    return unit && marks.contains(QChar(unit));
}

bool isAddress(QStringView run)
{
    if (run.contains(QLatin1String("://")) || run.startsWith(QLatin1String("www.")) || run.startsWith(QLatin1String("mailto:")))
        return true;
    const qsizetype at = run.indexOf(u'@');
    return at > 0 && run.indexOf(u'.', at) > at;
}

/// An unbroken run of printing ASCII from `begin`.
int endOfRun(QStringView text, int begin)
{
    int end = begin;
    while (end < text.size() && text[end].unicode() > u' ' && text[end].unicode() < 0x7F)
        ++end;
    return end;
}

/// Without the punctuation of the sentence around an address: its stop, and the bracket that closes one opened before it.
int endOfAddress(QStringView text, int begin, int end)
{
    while (end > begin && QStringView(u").,;:!?'\"]>").contains(text[end - 1])) {
        if (text[end - 1] == u')' && text.mid(begin, end - begin).contains(u'('))
            break;
        --end;
    }
    return end;
}

} // namespace

bool isHanUnit(char16_t unit)
{
    return isHan(unit) || QChar::isSurrogate(unit);
}

bool isLatinUnit(char16_t unit)
{
    return isLatinLetter(unit) || isDecimalDigit(unit);
}

bool isChineseMark(char16_t unit)
{
    return isOneOf(unit, u"。，、；：？！（）「」『』《》〈〉【】〔〕");
}

bool isOpeningMark(char16_t unit)
{
    return isOneOf(unit, u"「『《〈（【〔“‘([");
}

bool isClosingMark(char16_t unit)
{
    return isOneOf(unit, u"」』》〉）】〕”’)]");
}

bool isNameSound(char16_t unit)
{
    return isOneOf(unit, u"阿埃艾安奧巴貝比波伯布查達丹德迪蒂頓多厄恩爾法菲費夫弗福格戈哈海赫霍基吉加傑金卡凱坎科克庫拉萊蘭勒雷里利林琳隆盧魯倫羅洛馬麥曼梅門米蒙"
                         u"莫姆納內尼諾努帕佩皮普奇喬切瑞薩塞桑森沙施史斯蘇索塔泰坦湯特提圖托瓦威維溫沃西希謝辛休亞雅揚耶伊因尤約扎茲祖柏朱佐肯紐賓賀瓊珍妮茱莉瑪歐翁葛賈彼"
                         u"黛蕾露蜜絲莎娜娃妲黎賽鮑狄鄧珀澤丘");
}

QList<Range> protectedRanges(QStringView text)
{
    QList<Range> ranges;
    for (int i = 0; i < text.size();) {
        if (text[i] == u'`') {
            const int close = static_cast<int>(text.indexOf(u'`', i + 1));
            if (close > i) {
                ranges.append({i, close + 1});
                i = close + 1;
                continue;
            }
        }
        const int end = endOfRun(text, i);
        if (end - i > 4 && isAddress(text.mid(i, end - i)))
            ranges.append({i, endOfAddress(text, i, end)});
        i = std::max(end, i + 1);
    }
    return ranges;
}

bool isProtected(const QList<Range> &ranges, int position)
{
    return std::any_of(ranges.begin(), ranges.end(), [position](Range range) { return range.contains(position); });
}

} // namespace concord
