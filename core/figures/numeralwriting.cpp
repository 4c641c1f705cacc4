// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/numeralwriting.h"

#include "core/figures/chinese/chinesenumerals.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr int kMaxDecimals = 4; ///< 4.4億, 12.3456億; more is written in a smaller unit

QString grouped(QString plain)
{
    const qsizetype point = plain.indexOf(u'.');
    for (qsizetype at = (point < 0 ? plain.size() : point) - 3; at > (plain.startsWith(u'-') ? 1 : 0); at -= 3)
        plain.insert(at, u',');
    return plain;
}

bool isFullWidth(QStringView written)
{
    return std::any_of(written.begin(), written.end(),
                       [](QChar c) { return c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19; });
}

QString withWidth(QString digits, bool full)
{
    if (!full)
        return digits;
    for (QChar &c : digits) {
        if (c == u'.')
            c = u'．';
        else if (c == u',')
            c = u'，';
        else if (c.isDigit())
            c = QChar(0xFF10 + (c.unicode() - u'0'));
    }
    return digits;
}

/// Decimals as before where they are money's cents (1.30), else only those needed.
QString digitsOf(const Decimal &number, const Decimal &like, bool keepsDecimals)
{
    const Decimal normal = number.normalised();
    if (!keepsDecimals || normal.scale() >= like.scale())
        return normal.toString();
    const QString plain = normal.toString();
    const int missing = like.scale() - normal.scale();
    return (normal.scale() == 0 ? plain + u'.' : plain) + QString(missing, u'0');
}

struct Magnitude
{
    int power;
    char16_t traditional;
    char16_t simplified;
};
constexpr std::array<Magnitude, 3> kMagnitudes = {{{12, u'兆', u'兆'}, {8, u'億', u'亿'}, {4, u'萬', u'万'}}};

/// The unit that keeps the digits between 1 and 10,000, and no more than four decimals.
const Magnitude *magnitudeFor(const Decimal &number)
{
    for (const Magnitude &magnitude : kMagnitudes) {
        const std::optional<Decimal> mantissa = number.shifted(-magnitude.power);
        if (mantissa && mantissa->absolute() >= Decimal(1) && mantissa->normalised().scale() <= kMaxDecimals)
            return &magnitude;
    }
    return nullptr;
}

QString arabicWithMagnitude(QStringView written, const Numeral &numeral, const Decimal &number, Language language)
{
    const Magnitude *magnitude = magnitudeFor(number);
    if (!magnitude)
        return {};
    const std::optional<Decimal> mantissa = number.shifted(-magnitude->power);
    QString digits = mantissa->normalised().toString();
    if (numeral.isGrouped || (*mantissa >= Decimal(10000)))
        digits = grouped(digits);
    const QString space = written.contains(u' ') ? QStringLiteral(" ") : QString();
    const bool simplified =
        language == Language::SimplifiedChinese || written.contains(u'亿') || written.contains(u'万');
    return withWidth(digits, isFullWidth(written)) + space
        + QChar(simplified ? magnitude->simplified : magnitude->traditional);
}

QString section(int value, bool isFormal)
{
    static constexpr QStringView kPlain = u"零一二三四五六七八九";
    static constexpr QStringView kFormal = u"零壹貳參肆伍陸柒捌玖";
    static constexpr QStringView kPlainUnits = u"千百十";
    static constexpr QStringView kFormalUnits = u"仟佰拾";
    QString result;
    bool gap = false;
    for (int place = 0, unit = 1000; place < 4; ++place, unit /= 10) {
        const int digit = value / unit % 10;
        if (digit == 0) {
            gap = !result.isEmpty();
            continue;
        }
        if (gap)
            result.append(u'零');
        gap = false;
        result.append((isFormal ? kFormal : kPlain)[digit]);
        if (place < 3)
            result.append((isFormal ? kFormalUnits : kPlainUnits)[place]);
    }
    return result;
}

QString hanWhole(qint64 value, bool isFormal, bool isSimplified)
{
    if (value == 0)
        return QStringLiteral("零");
    QString result;
    bool gap = false;
    for (const auto &[power, traditional, simplified] :
         std::array<Magnitude, 4>{{{12, u'兆', u'兆'}, {8, u'億', u'亿'}, {4, u'萬', u'万'}, {0, u'\0', u'\0'}}}) {
        qint64 unit = 1;
        for (int i = 0; i < power; ++i)
            unit *= 10;
        const int part = static_cast<int>(value / unit % 10000);
        if (part == 0) {
            gap = !result.isEmpty();
            continue;
        }
        if (!result.isEmpty() && (gap || part < 1000))
            result.append(u'零');
        gap = false;
        result.append(section(part, isFormal));
        if (power > 0)
            result.append(QChar(isSimplified ? simplified : traditional));
    }
    return !isFormal && result.startsWith(u"一十") ? result.mid(1) : result;
}

bool isFormalNumeral(QStringView written)
{
    static constexpr QStringView kFormal = u"壹貳參肆伍陸柒捌玖拾佰仟贰叁";
    return std::any_of(written.begin(), written.end(), [](QChar c) { return kFormal.contains(c); });
}

/// 兩 where Chinese says it: alone before a classifier, and before 百 千 萬 億 at the front.
QString withLiang(QString numeral, QStringView written, bool isSimplified)
{
    const QChar liang = isSimplified ? u'两' : u'兩';
    const bool before = numeral.size() >= 2 && hanUnitPower(numeral[1]) >= 2;
    if (numeral.startsWith(u'二') && (before || numeral.size() == 1) && !written.startsWith(u'二'))
        numeral[0] = liang;
    return numeral;
}

} // namespace

QString hanNumeral(const Decimal &number, bool isFormal, bool isSimplified)
{
    const Decimal normal = number.normalised();
    const Decimal whole =
        normal.scale() == 0 ? normal : Decimal::fromString(normal.toString().section(u'.', 0, 0)).value_or(Decimal(0));
    if (normal.isNegative() || whole >= *Decimal(1).shifted(16))
        return {};
    QString result = hanWhole(whole.toString().toLongLong(), isFormal, isSimplified);
    if (normal.scale() > 0) {
        static constexpr QStringView kDigits = u"零一二三四五六七八九";
        result.append(isSimplified ? u'点' : u'點');
        for (const QChar c : normal.toString().section(u'.', 1))
            result.append(kDigits[c.unicode() - u'0']);
    }
    return result;
}

QString chineseNumeralLike(QStringView written, const Numeral &numeral, const Decimal &number, Language language)
{
    const bool isSimplified = language == Language::SimplifiedChinese;
    if (!numeral.isArabic) {
        const bool isFormal = isFormalNumeral(written);
        const Magnitude *magnitude = numeral.hasMagnitude ? magnitudeFor(number) : nullptr;
        const std::optional<Decimal> mantissa = magnitude ? number.shifted(-magnitude->power) : std::nullopt;
        if (mantissa && mantissa->normalised().scale() > 0)
            return withLiang(hanNumeral(*mantissa, isFormal, isSimplified)
                                 + QChar(isSimplified ? magnitude->simplified : magnitude->traditional),
                             written, isSimplified);
        return withLiang(hanNumeral(number, isFormal, isSimplified), written, isSimplified);
    }
    if (numeral.hasMagnitude)
        return arabicWithMagnitude(written, numeral, number, language);
    QString digits = digitsOf(number, numeral.low, numeral.hasPoint && numeral.low.scale() == 2);
    if (numeral.isGrouped)
        digits = grouped(digits);
    return withWidth(digits, isFullWidth(written));
}

QString englishWords(const Decimal &number)
{
    static constexpr std::array<const char *, 20> kSmall = {
        "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
        "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::array<const char *, 10> kTens = {"",      "",      "twenty",  "thirty", "forty",
                                                           "fifty", "sixty", "seventy", "eighty", "ninety"};
    const Decimal normal = number.normalised();
    if (normal.scale() > 0 || normal.isNegative() || normal >= Decimal(100))
        return {};
    const auto value = static_cast<size_t>(normal.toDouble());
    if (value < 20)
        return QLatin1String(kSmall[value]);
    const QString tens = QLatin1String(kTens[value / 10]);
    return value % 10 == 0 ? tens : tens + u'-' + QLatin1String(kSmall[value % 10]);
}

QString englishNumeralLike(QStringView written, const Numeral &numeral, bool isWords, const Decimal &number)
{
    static constexpr std::array<std::pair<int, const char *>, 4> kWords = {
        {{12, "trillion"}, {9, "billion"}, {6, "million"}, {3, "thousand"}}};
    if (!numeral.hasMagnitude) {
        if (isWords) {
            const QString words = englishWords(number);
            return !words.isEmpty() && written.front().isUpper() ? words.left(1).toUpper() + words.mid(1) : words;
        }
        const QString digits = digitsOf(number, numeral.low, numeral.hasPoint && numeral.low.scale() == 2);
        return numeral.isGrouped || number.absolute() >= Decimal(10000) ? grouped(digits) : digits;
    }
    if (isWords)
        return {};
    const qsizetype digitsEnd =
        std::find_if(written.begin(), written.end(), [](QChar c) { return !c.isDigit() && c != u'.' && c != u','; })
        - written.begin();
    const QStringView tail = written.mid(digitsEnd);
    const bool isShort = !tail.isEmpty() && tail.front().isLetter();
    for (const auto &[power, word] : kWords) {
        const std::optional<Decimal> mantissa = number.shifted(-power);
        if (!mantissa || mantissa->absolute() < Decimal(1) || mantissa->normalised().scale() > kMaxDecimals)
            continue;
        const QString digits = grouped(mantissa->normalised().toString());
        if (!isShort) {
            const qsizetype wordStart =
                std::find_if(tail.begin(), tail.end(), [](QChar c) { return c.isLetter(); }) - tail.begin();
            return digits + tail.left(wordStart).toString() + QLatin1String(word);
        }
        const bool upper = tail.front().isUpper();
        const bool two = tail.size() > 1 && power > 3;
        const QString letter =
            power == 3 ? QStringLiteral("k") : QString(QLatin1Char(word[0])) + (two ? QStringLiteral("n") : QString());
        return digits + (upper ? letter.toUpper() : letter);
    }
    return {};
}

} // namespace concord
