// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesefigures.h"

#include "core/figures/chinese/chineseattachments.h"
#include "core/figures/chinese/chinesedates.h"
#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/chinese/chinesequantities.h"
#include "core/figures/chinese/chinesewords.h"
#include "core/figures/currencies.h"
#include "core/figures/pernouns.h"
#include "core/figures/prefixtable.h"
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
            u"$＄€£￡¥￥₩₹₽₫฿新台臺人港美日歐韓翻減腰加倍雙半對負负-−－百千萬一晚下傍深上早凌清中第.";
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
        if (const int word = chineseNumeralWordLength(m_text, m_pos); word > 0) {
            m_pos += word;
            return;
        }
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
        const bool isBracketed = before == u'于' || before == u'於' || before == u'為' || before == u'至';
        if (isBracketed)
            return false;
        if (isHan(before.unicode())) {
            const std::optional<Quantity> quantity = readChineseQuantity(m_text, m_pos, m_options);
            return !quantity || (quantity->kind != FigureKind::Percent && quantity->kind != FigureKind::Money);
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
        const std::optional<Numeral> number =
            hanDigitValue(c) >= 0 || hanUnitPower(c) > 0 ? readChineseNumeral(m_text, m_pos) : std::nullopt;
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
        const QDate first(date->period.first.year(), date->period.first.month(), 1);
        m_dates.nearMonth = date->period.last < first.addMonths(1) ? first : QDate();
        m_dates.end = m_pos = date->end;
        return true;
    }

    /// The minutes of the time that stands right before, joined to here by 至 or 到; −1 without one.
    int minutesBefore() const
    {
        static constexpr QStringView kJoints = u"至到-~～–";
        if (m_figures.isEmpty() || m_figures.last().kind != FigureKind::Time || m_figures.last().span.end != m_pos - 1
            || !kJoints.contains(charAt(m_pos - 1)))
            return -1;
        return static_cast<int>(m_figures.last().low->toDouble() * 60 + 0.5);
    }

    bool takeTime()
    {
        const std::optional<TimeReading> time = readChineseTime(m_text, m_pos, minutesBefore());
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
        if (figure.kind == FigureKind::Duration && figure.qualifier == Qualifier::Nearly && isRecent(figure.span))
            figure.qualifier = Qualifier::None;
        if (isAround(quantity->number))
            figure.qualifier = Qualifier::About;
        if (figure.kind == FigureKind::Money || (figure.kind == FigureKind::Percent && !followsFigure(figure)))
            figure.per = chinesePer(m_text, figure.span);
        if (figure.kind == FigureKind::Money && !figure.per.isEmpty()
            && (!isTimeOnly(figure.per) || *figure.high < powerOfTen(5)))
            figure.kind = FigureKind::Price;
        inheritPer(figure);
        if (figure.kind == FigureKind::Price && isOnePriced(figure))
            m_figures.removeLast();
        m_figures.append(figure);
        m_pos = figure.span.end;
        return true;
    }

    /// 十來個, 三百來碗.
    bool isAround(const Numeral &number) const
    {
        return number.isOver && m_text.mid(number.span.begin, number.span.length()).contains(u'來');
    }

    /// 創近八年新高, 近五年來: the years just past, all of them.
    bool isRecent(Range span) const
    {
        static const PrefixTable<bool> tails = {{u"來", true}, {u"以來", true}, {u"新高", true}, {u"新低", true},
                                                {u"最", true}, {u"首", true},   {u"同期", true}, {u"間", true}};
        return charAt(span.begin - 1) == u'近'
            && (charAt(span.begin - 2) == u'創' || bool(tails.startingAt(m_text, span.end)));
    }

    /// 每月用電330度以下的住宅漲幅3%: another figure of the clause stands between 每 and this one.
    bool followsFigure(const Figure &figure) const
    {
        if (m_figures.isEmpty())
            return false;
        const int end = m_figures.last().span.end;
        const QStringView between = m_text.mid(end, figure.span.begin - end);
        return !between.contains(u'每') && !between.contains(u'，') && between.size() < 26;
    }

    /// 一公斤只剩八元: the measure is what the price is for.
    bool isOnePriced(const Figure &figure) const
    {
        constexpr int kReach = 7;
        return !m_figures.isEmpty() && m_figures.last().kind == FigureKind::Measure
            && charAt(m_figures.last().span.begin) == u'一' && m_figures.last().low == Decimal(1)
            && figure.span.begin - m_figures.last().span.end < kReach;
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

    /// 第3名, 第21屆 and 排名第三 are ordinals; 第二種 and 第十八條 are no quantities.
    bool takeOrdinal()
    {
        const int start = m_pos + (charAt(m_pos + 1) == u' ' ? 2 : 1);
        if (start >= m_text.size() || readChineseDate(m_text, m_pos, m_dates))
            return false;
        const std::optional<Numeral> number =
            canBeginChineseNumeral(m_text[start]) ? readChineseNumeral(m_text, start) : std::nullopt;
        if (!number || number->isVague)
            return false;
        const int length = number->isPoint() && !number->hasPoint ? rankLength(*number) : -1;
        if (length >= 0) {
            Figure figure;
            figure.span = {m_pos, number->span.end + length};
            figure.kind = FigureKind::Ordinal;
            figure.low = figure.high = number->low;
            m_figures.append(figure);
        }
        m_pos = number->span.end + std::max(0, length);
        return true;
    }

    /// How long the word behind an ordinal is that makes it a rank; −1 when it is none.
    int rankLength(const Numeral &number) const
    {
        static constexpr QStringView kRanks = u"名屆届大任位回";
        static constexpr QStringView kEnds = u"，。；！？,;!?";
        const int end = number.span.end;
        const QChar unit = charAt(end);
        const bool ends = unit.isNull() || kEnds.contains(unit);
        const bool isBeyondFirst = number.low > Decimal(1);
        if (ends) {
            const bool isConnector = m_pos == 0 || kEnds.contains(charAt(m_pos - 1)); // 第三，… counts arguments
            return isBeyondFirst && (!isConnector || unit.isNull()) ? 0 : -1;
        }
        if (number.hasMagnitude)
            return kRanks.contains(unit) ? 1 : 0;
        if (kRanks.contains(unit))
            return isBeyondFirst || unit == u'名' ? 1 : -1;
        if (!isBeyondFirst)
            return -1;
        static constexpr QStringView kCounting = u"續入是的為滿在"; // else 第二天 is the day after
        if (number.low == Decimal(2) && (unit == u'天' || unit == u'年') && !kCounting.contains(charAt(m_pos - 1)))
            return -1;
        const int occasion = occasionLength(m_text, end);
        return occasion > 0 ? occasion : isRanked(end) ? 0 : -1;
    }

    /// 第15次, 第三度, 第88分鐘, 第三高, 第三個月: units that count occasions and places, no kinds (第二種) and no parts.
    static int occasionLength(QStringView text, int at)
    {
        static const PrefixTable<bool> words = {
            {u"次", true},      {u"度", true},      {u"高", true},      {u"低", true},     {u"長", true},
            {u"多", true},      {u"快", true},      {u"重", true},      {u"貴", true},     {u"強", true},
            {u"天", true},      {u"週", true},      {u"年", true},      {u"分鐘", true},   {u"局", true},
            {u"場", true},      {u"輪", true},      {u"座", true},      {u"號", false},    {u"個月", true},
            {u"個年頭", true},  {u"個星期", true},  {u"個小時", true},  {u"個賽季", true}, {u"個球季", true},
            {u"個任期", true},  {u"個冠軍", true},  {u"金", true},      {u"面金牌", true}, {u"起", true},
            {u"例", true},      {u"集", true},      {u"號種子", false}, {u"長河", false},  {u"次元", false},
            {u"次世界", false}, {u"次工業", false}, {u"次大戰", false}, {u"年級", false},  {u"座標", false},
            {u"重要", false},   {u"多數", false},   {u"度空間", false}, {u"高中", false},  {u"高等", false},
            {u"高級", false},   {u"金控", false},   {u"金屬", false}};
        const auto word = words.startingAt(text, at);
        return word && *word.value ? word.length : 0;
    }

    /// 排行第七的, 名列第三並: a word for ranking stands before.
    bool isRanked(int end) const
    {
        static const PrefixTable<bool> words = {{u"排行", true}, {u"排名", true}, {u"名列", true}, {u"位居", true},
                                                {u"高居", true}, {u"位列", true}, {u"排在", true}, {u"居", true},
                                                {u"列", true},   {u"全球", true}, {u"世界", true}, {u"全國", true}};
        static constexpr QStringView kFollowers = u"的並且及與和、（(」";
        return bool(words.endingAt(m_text, m_pos)) && kFollowers.contains(charAt(end));
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
