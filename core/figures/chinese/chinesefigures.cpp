// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesefigures.h"

#include "core/figures/chinese/chinesedates.h"
#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/chinese/chinesequantities.h"
#include "core/figures/currencies.h"
#include "core/figures/pernouns.h"
#include "core/figures/qualifiers.h"
#include "core/figures/units.h"
#include "core/text/characters.h"

#include <bitset>

namespace concord {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Where anything of interest can begin, so that most characters cost one look-up.
const std::bitset<0x10000> &starters()
{
    static const std::bitset<0x10000> table = [] {
        std::bitset<0x10000> set;
        static constexpr QStringView kOthers =
            u"$＄€£￡¥￥₩₹₽₫฿新台臺人港美日歐韓翻減腰加倍雙半對負-−－百千萬一晚下傍深上早凌清中第";
        for (unsigned c = 0; c < 0x10000; ++c) {
            const QChar character(static_cast<char16_t>(c));
            if (canBeginChineseNumeral(character) || canBeginChineseDate(character) || isAsciiLetter(character)
                || kOthers.contains(character))
                set.set(c);
        }
        return set;
    }();
    return table;
}

class ChineseScanner
{
public:
    ChineseScanner(QStringView text, const FigureOptions &options) : m_text(text), m_options(options)
    {
        m_dates.today = options.documentDate;
    }

    QList<Figure> scan()
    {
        const auto &interesting = starters();
        while (m_pos < m_text.size()) {
            if (!interesting.test(m_text[m_pos].unicode()))
                ++m_pos;
            else if (isAsciiLetter(m_text[m_pos]))
                scanLatin();
            else
                scanHere();
        }
        return std::move(m_figures);
    }

private:
    QChar charAt(int at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }

    void scanHere()
    {
        if (charAt(m_pos) == u'第' && takeOrdinal())
            return;
        if (takeDate() || takeTime() || takeQuantity(readChineseFactorWord(m_text, m_pos)))
            return;
        if (isDashInside() || !takeQuantity(readChineseQuantity(m_text, m_pos, m_options)))
            stepOver();
    }

    /// A dash is a sign only where a number cannot end or a word join.
    bool isDashInside() const
    {
        const QChar c = charAt(m_pos);
        if (c != u'-' && c != u'−' && c != u'－')
            return false;
        const QChar before = charAt(m_pos - 1);
        if (isHan(before.unicode())) {
            const std::optional<Quantity> quantity = readChineseQuantity(m_text, m_pos, m_options);
            return !quantity || quantity->kind != FigureKind::Percent;
        }
        return before.isLetterOrNumber() || before == u'%';
    }

    /// Steps over what was read in vain: a whole number, so that none begins inside another.
    void stepOver()
    {
        const QChar c = charAt(m_pos);
        if (isDecimalDigit(c.unicode())) {
            while (isDecimalDigit(charAt(m_pos).unicode())
                   || ((charAt(m_pos) == u'.' || charAt(m_pos) == u',') && isDecimalDigit(charAt(m_pos + 1).unicode())))
                ++m_pos;
            return;
        }
        const std::optional<Numeral> number = hanDigitValue(c) >= 0 ? readChineseNumeral(m_text, m_pos) : std::nullopt;
        m_pos = number ? number->span.end : m_pos + 1;
    }

    void scanLatin()
    {
        if (currencyPrefixAt(m_text, m_pos) && takeQuantity(readChineseQuantity(m_text, m_pos, m_options)))
            return;
        if (charAt(m_pos) == u'Q' && takeDate())
            return;
        if (m_text.mid(m_pos).startsWith(u"http") || m_text.mid(m_pos).startsWith(u"www.")) {
            while (m_pos < m_text.size() && m_text[m_pos].unicode() > 0x20 && m_text[m_pos].unicode() < 0x2E80)
                ++m_pos;
            return;
        }
        const int begin = m_pos;
        int digits = -1;
        while (m_pos < m_text.size() && isDesignationPart(m_pos)) {
            const bool isDigit = isDecimalDigit(m_text[m_pos].unicode());
            if (isDigit && digits < 0 && isAsciiLetter(m_text[m_pos - 1]))
                digits = m_pos;
            else if (!isDigit && m_text[m_pos] != u'.')
                digits = -1;
            ++m_pos;
        }
        if (digits > begin && isAmountTail(m_pos))
            m_pos = digits, scanHere();
    }

    bool isDesignationPart(int at) const
    {
        const QChar c = m_text[at];
        if (isAsciiLetter(c) || isDecimalDigit(c.unicode()) || c == u'_')
            return true;
        const bool joins = c == u'-' || c == u'.' || c == u'\'' || c == u'’' || c == u'/' || c == u'+';
        return joins && (isAsciiLetter(charAt(at + 1)) || isDecimalDigit(charAt(at + 1).unicode()));
    }

    /// OpenAI100億美元: an amount glued to a name.
    bool isAmountTail(int at) const
    {
        const QChar c = charAt(at);
        return c == u'億' || c == u'萬' || c == u'兆' || c == u'%' || c == u'％' || c == u','
            || bool(chineseCurrencyAt(m_text, at));
    }

    bool takeDate()
    {
        const QChar c = charAt(m_pos);
        if (!canBeginChineseDate(c) && !canBeginChineseNumeral(c))
            return false;
        const std::optional<DateReading> date = readChineseDate(m_text, m_pos, m_dates);
        if (!date)
            return false;
        if (date->isUnknown) {
            m_pos = date->end;
            return true;
        }
        Figure figure;
        figure.span = {date->begin, date->end};
        figure.kind = FigureKind::Date;
        figure.period = date->period;
        figure.isRelative = date->isRelative;
        figure.qualifier = chineseQualifier(m_text, figure.span);
        if (figure.qualifier != Qualifier::About)
            figure.qualifier = Qualifier::None;
        m_figures.append(figure);
        if (date->year > 0) {
            m_dates.year = date->year;
            m_dates.month = date->isRelative ? 0 : date->month;
            m_dates.isRepublican = date->isRepublican;
        }
        m_dates.end = m_pos = date->end;
        return true;
    }

    bool takeTime()
    {
        const std::optional<TimeReading> time = readChineseTime(m_text, m_pos);
        const std::optional<Decimal> hours =
            time ? Decimal::quotient(Decimal(time->minutes), Decimal(60), 6) : std::nullopt;
        if (!hours)
            return false;
        Figure figure;
        figure.span = {time->begin, time->end};
        figure.kind = FigureKind::Time;
        figure.low = figure.high = hours->normalised();
        figure.unit = QStringLiteral("h");
        m_figures.append(figure);
        m_pos = time->end;
        return true;
    }

    bool takeQuantity(const std::optional<Quantity> &quantity)
    {
        const bool isTitle = charAt(m_pos - 1) == u'《' && quantity && !quantity->number.hasMagnitude;
        if (!quantity || quantity->span.end <= m_pos || isTitle)
            return false;
        Figure figure = toFigure(*quantity);
        if (figure.qualifier == Qualifier::None)
            figure.qualifier = chineseQualifier(m_text, figure.span);
        if (figure.kind == FigureKind::Money || figure.kind == FigureKind::Percent)
            figure.per = chinesePer(m_text, figure.span);
        if (figure.kind == FigureKind::Money && !figure.per.isEmpty()
            && (!isTimeOnly(figure.per) || *figure.high < powerOfTen(5)))
            figure.kind = FigureKind::Price;
        inheritPer(figure);
        m_figures.append(figure);
        m_pos = figure.span.end;
        return true;
    }

    /// 每百萬輸入token收費15美元，輸出token收費60美元: the second shares the denominator.
    void inheritPer(Figure &figure) const
    {
        if (figure.kind != FigureKind::Money || m_figures.isEmpty() || m_figures.last().kind != FigureKind::Price)
            return;
        const Figure &before = m_figures.last();
        const QStringView between = m_text.mid(before.span.end, figure.span.begin - before.span.end);
        const bool isOutput =
            between.contains(u"輸出") && before.per == QStringList{QStringLiteral("million input tokens")};
        if (!isOutput || between.size() > 24)
            return;
        figure.per = QStringList{QStringLiteral("million output tokens")};
        figure.kind = FigureKind::Price;
    }

    /// 第二種 and 第十八條 are no quantities; 第3名 and 第21屆 are ordinals.
    bool takeOrdinal()
    {
        const int start = m_pos + (charAt(m_pos + 1) == u' ' ? 2 : 1);
        if (start >= m_text.size() || readChineseDate(m_text, m_pos, m_dates))
            return false;
        const std::optional<Numeral> number =
            canBeginChineseNumeral(m_text[start]) ? readChineseNumeral(m_text, start) : std::nullopt;
        if (!number)
            return false;
        static constexpr QStringView kRanks = u"名屆届大任";
        const QChar unit = charAt(number->span.end);
        if (number->low > Decimal(1) && number->isPoint() && !unit.isNull() && kRanks.contains(unit)) {
            Figure figure;
            figure.span = {m_pos, number->span.end + 1};
            figure.kind = FigureKind::Ordinal;
            figure.low = figure.high = number->low;
            m_figures.append(figure);
        }
        m_pos = number->span.end;
        return true;
    }

    QStringView m_text;
    const FigureOptions &m_options;
    DateContext m_dates;
    QList<Figure> m_figures;
    int m_pos = 0;
};

} // namespace

QList<Figure> recogniseChineseFigures(QStringView paragraph, const FigureOptions &options)
{
    return ChineseScanner(paragraph, options).scan();
}

} // namespace concord
