// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishdateparts.h"
#include "core/text/characters.h"

#include <array>

namespace concord {

namespace {

/// One number or month name of such a date.
struct Piece
{
    int value = 0;
    int digits = 0; ///< 0 for a name
    int end = 0;    ///< UTF-16 units
    explicit operator bool() const { return end > 0; }
};

class NumericDate
{
public:
    NumericDate(const EnglishTokens &tokens, int index)
        : m_tokens(tokens),
          m_text(tokens.lowered()),
          m_begin(tokens.at(index).span.begin)
    {}

    std::optional<EnglishDateCore> read() const
    {
        if (isWordAt(m_begin - 1))
            return std::nullopt;
        const Piece first = pieceAt(m_begin);
        if (!first)
            return std::nullopt;
        if (std::optional<EnglishDateCore> spaced = spacedTriple(first))
            return spaced;
        const QChar mark = first.end < m_text.size() ? m_text[first.end] : QChar();
        if (mark != u'-' && mark != u'/' && mark != u'.' && mark != u'–' && mark != u' ')
            return std::nullopt;
        if (mark != u' ') {
            const Piece second = pieceAt(first.end + 1);
            const Piece third = second && charAt(second.end) == mark ? pieceAt(second.end + 1) : Piece();
            if (third && isFree(third.end, mark))
                return triple(first, second, third, mark);
            if (second && mark == u'/' && isFree(second.end, mark))
                if (std::optional<EnglishDateCore> dated = withYearBehind(first, second))
                    return dated;
        }
        return monthOfYear(first);
    }

private:
    QChar charAt(int at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }
    bool isDigitAt(int at) const { return isDecimalDigit(charAt(at).unicode()); }
    bool isWordAt(int at) const { return charAt(at).isLetterOrNumber(); }
    bool isMarkAt(int at) const { return charAt(at) == u'-' || charAt(at) == u'/' || charAt(at) == u'.'; }

    /// Up to four digits, or the name of a month.
    Piece pieceAt(int at) const
    {
        int end = at;
        int value = 0;
        while (isDigitAt(end) && end < at + 5)
            value = value * 10 + digitValue(charAt(end++).unicode());
        if (end > at)
            return end - at <= 4 && !charAt(end).isLetter() ? Piece{value, end - at, end} : Piece();
        while (charAt(end).isLetter() && end < at + 10)
            ++end;
        const int month = end > at + 2 ? knownEnglishWord(m_text.mid(at, end - at)).month : 0;
        return month > 0 && !charAt(end).isLetter() ? Piece{month, 0, end} : Piece();
    }

    /// Whether the date may end here; "10-1-2024-10-7-2024" goes on with another date of its kind.
    bool isFree(int end, QChar mark) const
    {
        if (isWordAt(end))
            return false;
        if (charAt(end) != mark || !isDigitAt(end + 1))
            return true;
        const Piece first = mark == u'-' ? pieceAt(end + 1) : Piece();
        const Piece second = first && charAt(first.end) == mark ? pieceAt(first.end + 1) : Piece();
        const Piece third = second && charAt(second.end) == mark ? pieceAt(second.end + 1) : Piece();
        return third && third.digits == 4 && charAt(third.end) != mark;
    }

    std::optional<EnglishDateCore> dated(int year, int month, int day, int end) const
    {
        const QDate date(year, month, day);
        if (!date.isValid() || year < 1500 || year > 2199)
            return std::nullopt;
        return EnglishDateCore{
            Period::day(date), EnglishDateCore::Grain::Day, m_tokens.indexFrom(end), year, month, false};
    }

    std::optional<EnglishDateCore> triple(const Piece &a, const Piece &b, const Piece &c, QChar mark) const
    {
        if (a.digits == 4 && b.digits == 0)
            return dated(a.value, b.value, c.value, c.end);
        if (a.digits == 4 && c.digits == 0)
            return dated(a.value, c.value, b.value, c.end);
        if (a.digits == 4)
            return dated(a.value, b.value, c.value, c.end);
        const int year = yearOf(c, mark);
        if (year == 0 || a.digits > 2 || b.digits > 2)
            return std::nullopt;
        if (a.digits == 0 || b.digits == 0)
            return a.digits == 0 ? dated(year, a.value, b.value, c.end) : dated(year, b.value, a.value, c.end);
        if (mark != u'.' && a.value <= 12)
            if (std::optional<EnglishDateCore> monthFirst = dated(year, a.value, b.value, c.end))
                return monthFirst;
        return dated(year, b.value, a.value, c.end);
    }

    /// Four digits, or two behind hyphens and strokes: up to 29 of this century, else of the last.
    int yearOf(const Piece &piece, QChar mark) const
    {
        if (piece.digits == 4)
            return piece.value;
        if (piece.digits != 2 || mark == u'.')
            return 0;
        return piece.value < 30 ? 2000 + piece.value : 1900 + piece.value;
    }

    /// 2016 10 16.
    std::optional<EnglishDateCore> spacedTriple(const Piece &first) const
    {
        if (first.digits != 4 || charAt(first.end) != u' ')
            return std::nullopt;
        const Piece second = pieceAt(first.end + 1);
        const Piece third = second.digits == 2 && charAt(second.end) == u' ' ? pieceAt(second.end + 1) : Piece();
        const bool isFreeBehind = third.digits == 2 && !isWordAt(third.end) && charAt(third.end) != u'%'
            && (charAt(third.end) != u' ' || !isWordAt(third.end + 1));
        return isFreeBehind ? dated(first.value, second.value, third.value, third.end) : std::nullopt;
    }

    /// 5/7, 2020.
    std::optional<EnglishDateCore> withYearBehind(const Piece &month, const Piece &day) const
    {
        if (charAt(day.end) != u',' || month.digits == 0 || day.digits == 0 || month.digits > 2)
            return std::nullopt;
        const Piece year = pieceAt(day.end + (charAt(day.end + 1) == u' ' ? 2 : 1));
        return year.digits == 4 ? dated(year.value, month.value, day.value, year.end) : std::nullopt;
    }

    /// 2016/11, 2016 - 11, 11/2016, 12-2015, Dec-2018; 2015-16 is a stretch of years and not read here.
    std::optional<EnglishDateCore> monthOfYear(const Piece &first) const
    {
        int at = first.end;
        while (charAt(at) == u' ')
            ++at;
        const QChar mark = charAt(at);
        if (mark != u'-' && mark != u'/')
            return std::nullopt;
        for (++at; charAt(at) == u' ';)
            ++at;
        const Piece second = pieceAt(at);
        const bool yearFirst = first.digits == 4;
        const Piece &year = yearFirst ? first : second;
        const Piece &month = yearFirst ? second : first;
        if (!second || year.digits != 4 || month.digits > 2 || (yearFirst && month.digits == 0) || isWordAt(second.end)
            || (isMarkAt(second.end) && isDigitAt(second.end + 1)))
            return std::nullopt;
        const bool isSeason = yearFirst && mark == u'-' && second.digits == 2 && second.value == (year.value + 1) % 100;
        const int next = m_tokens.indexFrom(second.end);
        const bool ends = m_tokens.endsClause(next) || m_tokens.isWord(next);
        if (isSeason || month.value < 1 || month.value > 12 || year.value < 1900 || year.value > 2100
            || !(month.digits == 0 || ends) || charAt(second.end) == u'%')
            return std::nullopt;
        return EnglishDateCore{Period::month(year.value, month.value),
                               EnglishDateCore::Grain::Month,
                               next,
                               year.value,
                               month.value,
                               false};
    }

    const EnglishTokens &m_tokens;
    QStringView m_text;
    int m_begin;
};

} // namespace

std::optional<EnglishDateCore> readEnglishNumericDate(const EnglishTokens &tokens, int index)
{
    return tokens.isNumber(index) || tokens.known(index).month > 0 ? NumericDate(tokens, index).read() : std::nullopt;
}

} // namespace concord
