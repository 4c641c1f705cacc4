// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/numerals.h"

#include "core/base/decimal.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace concord {

namespace {

struct Magnitude
{
    char16_t character;
    int power;
};
constexpr std::array kMagnitudes{Magnitude{u'十', 1},  Magnitude{u'拾', 1},  Magnitude{u'百', 2}, Magnitude{u'佰', 2},
                                 Magnitude{u'千', 3},  Magnitude{u'仟', 3},  Magnitude{u'萬', 4}, Magnitude{u'万', 4},
                                 Magnitude{u'億', 8},  Magnitude{u'亿', 8},  Magnitude{u'兆', 12}};

struct NumberWord
{
    QStringView word;
    int value;
    int power; ///< of a magnitude word, else −1
};
constexpr std::array kNumberWords{
    NumberWord{u"two", 2, -1},         NumberWord{u"three", 3, -1},      NumberWord{u"four", 4, -1},
    NumberWord{u"five", 5, -1},        NumberWord{u"six", 6, -1},        NumberWord{u"seven", 7, -1},
    NumberWord{u"eight", 8, -1},       NumberWord{u"nine", 9, -1},       NumberWord{u"ten", 10, -1},
    NumberWord{u"eleven", 11, -1},     NumberWord{u"twelve", 12, -1},    NumberWord{u"thirteen", 13, -1},
    NumberWord{u"fourteen", 14, -1},   NumberWord{u"fifteen", 15, -1},   NumberWord{u"sixteen", 16, -1},
    NumberWord{u"seventeen", 17, -1},  NumberWord{u"eighteen", 18, -1},  NumberWord{u"nineteen", 19, -1},
    NumberWord{u"twenty", 20, -1},     NumberWord{u"thirty", 30, -1},    NumberWord{u"forty", 40, -1},
    NumberWord{u"fifty", 50, -1},      NumberWord{u"sixty", 60, -1},     NumberWord{u"seventy", 70, -1},
    NumberWord{u"eighty", 80, -1},     NumberWord{u"ninety", 90, -1},    NumberWord{u"one", 1, -1},
    NumberWord{u"hundred", 100, 2},    NumberWord{u"thousand", 0, 3},    NumberWord{u"million", 0, 6},
    NumberWord{u"billion", 0, 9},      NumberWord{u"trillion", 0, 12},   NumberWord{u"bn", 0, 9},
    NumberWord{u"january", 1, -2},     NumberWord{u"february", 2, -2},   NumberWord{u"march", 3, -2},
    NumberWord{u"april", 4, -2},       NumberWord{u"june", 6, -2},       NumberWord{u"july", 7, -2},
    NumberWord{u"august", 8, -2},      NumberWord{u"september", 9, -2},  NumberWord{u"october", 10, -2},
    NumberWord{u"november", 11, -2},   NumberWord{u"december", 12, -2}};

const NumberWord *numberWord(QStringView word)
{
    for (const NumberWord &known : kNumberWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

int hanDigit(QChar character)
{
    static constexpr QStringView kDigits = u"〇一二三四五六七八九";
    if (character == u'零' || character == u'○')
        return 0;
    if (character == u'兩' || character == u'两')
        return 2;
    return static_cast<int>(kDigits.indexOf(character));
}

int magnitude(QChar character)
{
    for (const Magnitude &known : kMagnitudes) {
        if (known.character == character.unicode())
            return known.power;
    }
    return 0;
}

bool isChineseNumeral(QChar character)
{
    return hanDigit(character) >= 0 || magnitude(character) > 0;
}

/// Digits with grouping commas and a point, from `begin`.
int digitsEnd(QStringView text, int begin)
{
    int end = begin;
    bool pointSeen = false;
    while (end < text.size()) {
        const QChar character = text[end];
        const bool digitFollows = end + 1 < text.size() && digitValue(text[end + 1].unicode()) >= 0;
        if (digitValue(character.unicode()) >= 0 || ((character == u',' || character == u'，') && digitFollows && !pointSeen)) {
            ++end;
        } else if (character == u'.' && digitFollows && !pointSeen) {
            pointSeen = true;
            ++end;
        } else {
            break;
        }
    }
    return end;
}

std::optional<Decimal> digitsOf(QStringView text)
{
    QString plain;
    for (const QChar character : text) {
        const int digit = digitValue(character.unicode());
        if (digit >= 0)
            plain += QChar(u'0' + digit);
        else if (character == u'.')
            plain += character;
    }
    return Decimal::fromString(plain);
}

QString plainText(const Decimal &value)
{
    return value.normalised().toString();
}

/// 一千五百萬, 三億五千萬; positional 二〇二四 where no magnitude stands.
std::optional<Decimal> chineseValue(QStringView text)
{
    const bool positional = std::none_of(text.begin(), text.end(), [](QChar c) { return magnitude(c) > 0; });
    if (positional) {
        QString digits;
        for (const QChar character : text)
            digits += QChar(u'0' + hanDigit(character));
        return Decimal::fromString(digits);
    }
    double total = 0; // of the closed groups of 萬 and above; exact below 2⁵³, which is ample for an anchor
    double group = 0;
    int digit = -1;
    for (const QChar character : text) {
        const int power = magnitude(character);
        if (power == 0) {
            digit = hanDigit(character);
        } else if (power < 4) {
            group += (digit < 0 ? 1 : digit) * std::array{1, 10, 100, 1000}[static_cast<size_t>(power)];
            digit = -1;
        } else {
            group += std::max(0, digit);
            total = (total + (group > 0 ? group : 1)) * (power == 4 ? 1e4 : power == 8 ? 1e8 : 1e12);
            group = 0;
            digit = -1;
        }
        if (total > 1e15)
            return std::nullopt;
    }
    return Decimal::fromInteger(static_cast<qint64>(total + group + std::max(0, digit)));
}

class NumeralScan
{
public:
    NumeralScan(QStringView text, Language language) : m_text(text), m_isChinese(isChinese(language)) {}

    QList<Numeral> run()
    {
        int at = 0;
        while (at < m_text.size()) {
            const QChar character = m_text[at];
            const int begin = at;
            if (digitValue(character.unicode()) >= 0)
                at = readDigits(at);
            else if (m_isChinese && isChineseNumeral(character))
                at = readChinese(at);
            else if (isLatinLetter(character.unicode()))
                at = readWord(at);
            at = std::max(at, begin + 1);
        }
        return m_found;
    }

private:
    void add(int begin, int end, const std::optional<Decimal> &value)
    {
        if (value)
            m_found.append({{begin, end}, plainText(*value)});
    }

    bool isRocYear(int begin) const
    {
        return begin >= 2 && m_text.mid(begin - 2, 2) == u"民國";
    }

    int readDigits(int begin)
    {
        int end = digitsEnd(m_text, begin);
        std::optional<Decimal> value = digitsOf(m_text.mid(begin, end - begin));
        if (m_isChinese && isRocYear(begin) && value)
            value = Decimal::sum(*value, Decimal(1911));
        while (m_isChinese && value && end < m_text.size() && magnitude(m_text[end]) > 0)
            value = value->shifted(magnitude(m_text[end++]));
        if (!m_isChinese)
            end = readMagnitudeWords(end, value);
        add(begin, end, value);
        return end;
    }

    int readMagnitudeWords(int end, std::optional<Decimal> &value) const
    {
        for (;;) {
            int next = end;
            while (next < m_text.size() && (m_text[next] == u' ' || m_text[next] == u'-'))
                ++next;
            const int wordEnd = latinEnd(next);
            const NumberWord *word = numberWord(m_text.mid(next, wordEnd - next));
            if (!word || word->power < 0 || !value)
                return end;
            value = value->shifted(word->power);
            end = wordEnd;
        }
    }

    int readChinese(int begin)
    {
        int end = begin;
        while (end < m_text.size() && isChineseNumeral(m_text[end]))
            ++end;
        if (end - begin < 2)
            return end;
        std::optional<Decimal> value = chineseValue(m_text.mid(begin, end - begin));
        if (value && isRocYear(begin))
            value = Decimal::sum(*value, Decimal(1911));
        add(begin, end, value);
        return end;
    }

    int latinEnd(int begin) const
    {
        int end = begin;
        while (end < m_text.size() && isLatinLetter(m_text[end].unicode()))
            ++end;
        return end;
    }

    /// twenty-four, three hundred and fifty thousand: sums of products, read word by word.
    int readWord(int begin)
    {
        int end = latinEnd(begin);
        const NumberWord *word = numberWord(m_text.mid(begin, end - begin));
        if (!word)
            return end;
        if (word->power == -2) {
            add(begin, end, Decimal(word->value));
            return end;
        }
        if (word->power >= 0)
            return end;
        double total = 0;
        double group = word->value;
        int next = end;
        while (const NumberWord *more = followingWord(next)) {
            if (more->power < 0)
                group += more->value;
            else if (more->power == 2)
                group *= 100;
            else
                total += group * std::array{1e3, 1e6, 1e9, 1e12}[static_cast<size_t>(more->power / 3 - 1)], group = 0;
            end = next;
        }
        if (total + group > 1 && total + group < 1e15)
            add(begin, end, Decimal::fromInteger(static_cast<qint64>(total + group)));
        return end;
    }

    /// The number word behind `position` (after a space, a hyphen or "and"), which then moves behind that word.
    const NumberWord *followingWord(int &position) const
    {
        int at = position;
        for (int skipped = 0; skipped < 2; ++skipped) {
            while (at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'-'))
                ++at;
            const int end = latinEnd(at);
            const QStringView word = m_text.mid(at, end - at);
            const NumberWord *known = numberWord(word);
            if (known && known->power != -2) {
                position = end;
                return known;
            }
            if (word != u"and")
                return nullptr;
            at = end;
        }
        return nullptr;
    }

    QStringView m_text;
    bool m_isChinese;
    QList<Numeral> m_found;
};

} // namespace

QList<Numeral> numerals(QStringView text, Language language)
{
    return NumeralScan(text, language).run();
}

} // namespace concord
