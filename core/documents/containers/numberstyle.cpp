// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/numberstyle.h"

namespace concord {

namespace {

constexpr int kLargestRoman = 3999;
constexpr int kLargestChinese = 9999;
constexpr int kLongestLetters = 30;
constexpr QStringView kPlainDigits(u"〇一二三四五六七八九");
constexpr QStringView kFormalDigits(u"零壹貳參肆伍陸柒捌玖");
constexpr QStringView kStems(u"甲乙丙丁戊己庚辛壬癸");
constexpr QStringView kBranches(u"子丑寅卯辰巳午未申酉戌亥");

/// a … z, then aa, bb … as word processors count.
QString letters(int number)
{
    const int length = (number - 1) / 26 + 1;
    return length <= kLongestLetters ? QString(length, QChar(u'a' + (number - 1) % 26)) : QString();
}

QString roman(int number)
{
    static constexpr std::pair<int, const char16_t *> signs[] = {{1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"},
                                                                 {90, u"xc"},  {50, u"l"},   {40, u"xl"}, {10, u"x"},   {9, u"ix"},
                                                                 {5, u"v"},    {4, u"iv"},   {1, u"i"}};
    QString text;
    if (number > kLargestRoman)
        return text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QStringView(sign);
    }
    return text;
}

/// Up to 9999 with 十 百 千; 十一 rather than 一十一 in the plain form.
QString chinese(int number, QStringView digits, QStringView places, QChar zero)
{
    QString text;
    if (number > kLargestChinese)
        return text;
    bool skips = false;
    for (int place = 3, value = 1000; place >= 0; --place, value /= 10) {
        const int digit = number / value % 10;
        if (digit == 0) {
            skips = !text.isEmpty();
            continue;
        }
        if (skips)
            text += zero;
        skips = false;
        text += digits[digit];
        if (place > 0)
            text += places[place - 1];
    }
    return text;
}

QString plainChinese(int number)
{
    const QString text = chinese(number, kPlainDigits, u"十百千", u'零');
    return number >= 10 && number < 20 ? text.sliced(1) : text;
}

QString mapped(int number, QStringView digits)
{
    QString text = QString::number(number);
    for (QChar &c : text)
        c = digits[c.digitValue()];
    return text;
}

/// ①–⑳, ㉑–㉟, ㊱–㊿.
QString circled(int number)
{
    if (number > 50)
        return {};
    return QString(QChar(number <= 20 ? 0x2460 + number - 1 : number <= 35 ? 0x3251 + number - 21 : 0x32B1 + number - 36));
}

QString fromSeries(int number, QStringView series)
{
    return number <= series.size() ? QString(series[number - 1]) : QString();
}

QString signOf(NumberStyle style, int number)
{
    switch (style) {
    case NumberStyle::ArabicPadded:
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    case NumberStyle::FullWidth:
        return mapped(number, u"０１２３４５６７８９");
    case NumberStyle::Circled:
        return circled(number);
    case NumberStyle::LowerLetter:
        return letters(number);
    case NumberStyle::UpperLetter:
        return letters(number).toUpper();
    case NumberStyle::LowerRoman:
        return roman(number);
    case NumberStyle::UpperRoman:
        return roman(number).toUpper();
    case NumberStyle::Chinese:
        return plainChinese(number);
    case NumberStyle::ChineseDigits:
        return mapped(number, kPlainDigits);
    case NumberStyle::ChineseFormal:
        return chinese(number, kFormalDigits, u"拾佰仟", u'零');
    case NumberStyle::Stems:
        return fromSeries(number, kStems);
    case NumberStyle::Branches:
        return fromSeries(number, kBranches);
    case NumberStyle::None:
    case NumberStyle::Arabic:
        break;
    }
    return {};
}

} // namespace

QString numberInStyle(NumberStyle style, int number)
{
    if (style == NumberStyle::None)
        return {};
    const QString sign = number > 0 ? signOf(style, number) : QString();
    return sign.isEmpty() ? QString::number(number) : sign;
}

NumberStyle numberStyleOfWord(QStringView name)
{
    static const QHash<QString, NumberStyle> styles{
        {QStringLiteral("none"), NumberStyle::None},
        {QStringLiteral("bullet"), NumberStyle::None},
        {QStringLiteral("decimalZero"), NumberStyle::ArabicPadded},
        {QStringLiteral("decimalFullWidth"), NumberStyle::FullWidth},
        {QStringLiteral("decimalFullWidth2"), NumberStyle::FullWidth},
        {QStringLiteral("decimalEnclosedCircle"), NumberStyle::Circled},
        {QStringLiteral("decimalEnclosedCircleChinese"), NumberStyle::Circled},
        {QStringLiteral("lowerLetter"), NumberStyle::LowerLetter},
        {QStringLiteral("upperLetter"), NumberStyle::UpperLetter},
        {QStringLiteral("lowerRoman"), NumberStyle::LowerRoman},
        {QStringLiteral("upperRoman"), NumberStyle::UpperRoman},
        {QStringLiteral("taiwaneseCounting"), NumberStyle::Chinese},
        {QStringLiteral("taiwaneseCountingThousand"), NumberStyle::Chinese},
        {QStringLiteral("chineseCounting"), NumberStyle::Chinese},
        {QStringLiteral("chineseCountingThousand"), NumberStyle::Chinese},
        {QStringLiteral("japaneseCounting"), NumberStyle::Chinese},
        {QStringLiteral("ideographDigital"), NumberStyle::ChineseDigits},
        {QStringLiteral("taiwaneseDigital"), NumberStyle::ChineseDigits},
        {QStringLiteral("japaneseDigitalTenThousand"), NumberStyle::ChineseDigits},
        {QStringLiteral("ideographLegalTraditional"), NumberStyle::ChineseFormal},
        {QStringLiteral("chineseLegalSimplified"), NumberStyle::ChineseFormal},
        {QStringLiteral("ideographTraditional"), NumberStyle::Stems},
        {QStringLiteral("ideographZodiac"), NumberStyle::Branches},
    };
    return styles.value(name.toString(), NumberStyle::Arabic);
}

NumberStyle numberStyleOfOpenDocument(QStringView format)
{
    if (format.isEmpty())
        return NumberStyle::None;
    switch (format.front().unicode()) {
    case u'a':
        return NumberStyle::LowerLetter;
    case u'A':
        return NumberStyle::UpperLetter;
    case u'i':
        return NumberStyle::LowerRoman;
    case u'I':
        return NumberStyle::UpperRoman;
    case u'0':
        return NumberStyle::ArabicPadded;
    case u'１':
        return NumberStyle::FullWidth;
    case u'①':
        return NumberStyle::Circled;
    case u'一':
        return NumberStyle::Chinese;
    case u'壹':
    case u'壱':
        return NumberStyle::ChineseFormal;
    case u'甲':
        return NumberStyle::Stems;
    case u'子':
        return NumberStyle::Branches;
    default:
        return NumberStyle::Arabic;
    }
}

} // namespace concord
