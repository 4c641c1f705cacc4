// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesenumerals.h"

#include "core/figures/chinese/chinesetext.h"
#include "core/text/characters.h"

namespace concord {

namespace {

/// Evaluates one reading of a numeral; where neighbours stand (兩三百), `pick` says which of the two is taken.
class NumeralReader
{
public:
    NumeralReader(const ChineseText &text, int at, int pick) : m_text(text), m_begin(at), m_pos(at), m_pick(pick) {}

    std::optional<Numeral> read()
    {
        while (m_pos < m_text.size() && step())
            ++m_tokens;
        return m_failed || m_tokens == 0 ? std::nullopt : finish();
    }

    bool sawNeighbours() const { return m_sawNeighbours; }

private:
    static constexpr int kMaxSpaces = 3;

    static bool isPointMark(QChar c) { return c == u'點' || c == u'点' || c == u'‧' || c == u'·' || c == u'．'; }

    bool step()
    {
        const QChar c = m_text.at(m_pos);
        if (isDecimalDigit(c.unicode()))
            return takeArabic();
        if (takeTwenty(c) || takeNeighbours())
            return true;
        if (hanDigitValue(c) >= 0)
            return takeDigit(c);
        if (const int power = hanUnitPower(c); power > 0)
            return takeUnit(power);
        if (isPointMark(c))
            return takeFraction();
        if (c == u'多' || c == u'餘' || c == u'余' || c == u'幾' || c == u'几' || c == u'來' || c == u'来')
            return takeOver(c);
        return ChineseText::isBlank(c) && takeSpaces();
    }

    /// 1000 萬, 3 百萬, 5000 多次, 三千 六 百 八.
    bool takeSpaces()
    {
        const int at = m_text.skipSpaces(m_pos);
        if (m_tokens == 0 || at - m_pos > kMaxSpaces || !continuesAt(at))
            return false;
        m_pos = at;
        return true;
    }

    bool continuesAt(int at) const
    {
        const QChar next = m_text.at(at);
        const int power = hanUnitPower(next);
        if (power > 0)
            return power >= 4
                || !(next == u'百' ? m_text.isOneOf(at + 1, u"貨货分度姓") : m_text.isOneOf(at + 1, u"分字"));
        if (next == u'多' || next == u'餘' || next == u'余' || next == u'幾')
            return true;
        const int after = m_text.skipSpaces(at + 1);
        if (isPointMark(next))
            return !m_lastArabic && hanDigitValue(m_text.at(after)) >= 0;
        const bool endsHere = m_text.at(after).isNull() || m_text.at(after).isPunct() || m_text.at(after) == u'又'
            || hanUnitPower(m_text.at(after)) > 0 || isPointMark(m_text.at(after));
        return hanDigitValue(next) >= 0 && m_lastUnit > 0 && !m_pending && endsHere;
    }

    bool takeArabic()
    {
        if (m_pending || m_hanOnly || m_closed)
            return false;
        const std::optional<Numeral> number = readArabicNumeral(m_text.view(), m_pos);
        if (!number) {
            m_failed = true;
            return false;
        }
        if (m_tokens == 0) {
            m_result.isArabic = true;
            m_result.isGrouped = number->isGrouped;
            m_result.hasPoint = number->hasPoint;
        } else if (m_result.hasPoint) {
            return false;
        }
        m_result.digits += number->digits;
        m_pending = number->low;
        m_pos = number->span.end;
        m_lastArabic = true;
        m_trailing = 0;
        return true;
    }

    bool takeTwenty(QChar c)
    {
        const int tens = c == u'廿' ? 2 : c == u'卅' ? 3 : c == u'卌' ? 4 : 0;
        if (tens == 0 || m_pending || m_closed)
            return false;
        m_pending = Decimal(tens);
        return takeUnit(1);
    }

    /// 兩三百, 四、五個: two digits that follow each other. Digit runs (二三四) and years are not touched.
    bool takeNeighbours()
    {
        if (m_pending || m_closed || hanDigitValue(m_text.at(m_pos)) < 1)
            return false;
        const bool comma = m_text.at(m_pos + 1) == u'、';
        const int second = m_pos + (comma ? 2 : 1);
        const int low = hanDigitValue(m_text.at(m_pos));
        const QChar after = m_text.at(second + 1);
        const int high = hanDigitValue(m_text.at(second));
        const bool isSkip = low == 3 && high == 5 && m_text.at(m_pos - 1) != u'第'; // 三、五千元
        if ((high != low + 1
             && !(isSkip && (hanUnitPower(after) > 0 || (comma && m_text.isOneOf(second + 1, u"個天年月週")))))
            || hanDigitValue(after) >= 0 || (after == u'年' && !comma && !isPairOfYears(low)) || after == u'、'
            || after == u'點' || after == u'点')
            return false;
        m_sawNeighbours = true;
        m_pending = Decimal(m_pick == 0 ? low : high);
        m_pendingIsPlain = false;
        m_pos = second + 1;
        m_hanOnly = m_tokens == 0 || m_hanOnly;
        m_lastArabic = false;
        m_trailing = 0;
        return true;
    }

    /// 兩三年, 四五年 are stretches; 八九年 may be a year, and so may what follows 民國 or another digit.
    bool isPairOfYears(int low) const
    {
        const QChar before = m_text.at(m_pos - 1);
        const bool isPlain = m_tokens == 0 && hanDigitValue(before) < 0 && before != u'國';
        return isPlain && (m_text.at(m_pos) == u'兩' || (low >= 3 && low <= 7));
    }

    bool takeDigit(QChar c)
    {
        const int digit = hanDigitValue(c);
        const bool isPair = c == u'兩' || c == u'两' || c == u'倆';
        if (isPair && m_tokens > 0 && hanUnitPower(m_text.at(m_pos + 1)) < 2)
            return false; // 三十兩 is a weight
        if (m_closed || (m_pending && (m_lastArabic || m_lastUnit > 0 || m_zero || isPair || m_isPair)))
            return false;
        m_isPair = isPair;
        if (m_pending) {
            m_pending = Decimal::sum(m_pending->shifted(1).value_or(Decimal(0)), Decimal(digit));
            m_pendingIsPlain = false;
            m_failed = !m_pending || ++m_run > 20;
        } else if (digit == 0 && m_lastUnit > 0) {
            m_zero = true;
        } else {
            m_pending = Decimal(digit);
            m_pendingIsPlain = true;
        }
        m_lastArabic = false;
        m_trailing = 0;
        m_hanOnly = m_hanOnly || m_tokens == 0;
        ++m_pos;
        return !m_failed;
    }

    bool takeUnit(int power)
    {
        if (isSymbolUnit() || (m_closed && power < 4))
            return false;
        if (power < 4 && !takeSmallUnit(power))
            return false;
        if (power >= 4 && !takeBigUnit(power))
            return false;
        m_trailing += power;
        m_lastUnit = power;
        m_lastArabic = false;
        m_closed = false;
        m_zero = false;
        ++m_pos;
        return !m_failed;
    }

    /// 兆瓦, 兆赫 and, behind digits, 千瓦 千克 千米 belong to the unit of measure.
    bool isSymbolUnit() const
    {
        const QChar c = m_text.at(m_pos);
        const QChar next = m_text.at(m_pos + 1);
        if ((c == u'兆' && (next == u'瓦' || next == u'赫')) || (c == u'百' && next == u'帕'))
            return true;
        return c == u'千' && m_lastArabic && (next == u'瓦' || next == u'克' || next == u'米' || next == u'赫');
    }

    bool takeSmallUnit(int power)
    {
        if (!m_pending
            && ((m_smallUnit > 0 && m_smallUnit <= power)
                || (m_tokens > 0 && m_lastUnit >= 4 && !m_zero && power != 1)))
            return false;
        if (m_pending && m_smallUnit > 0 && m_smallUnit <= power)
            return false;
        const bool isCounted = m_pending && !m_pending->isZero(); // 零十 is ten
        const std::optional<Decimal> value = (isCounted ? *m_pending : Decimal(1)).shifted(power);
        const std::optional<Decimal> section = value ? Decimal::sum(m_section, *value) : std::nullopt;
        if (!section) {
            m_failed = true;
            return false;
        }
        m_section = *section;
        m_smallUnit = power;
        m_pending.reset();
        return true;
    }

    bool takeBigUnit(int power)
    {
        std::optional<Decimal> section = Decimal::sum(m_section, m_pending.value_or(Decimal(0)));
        std::optional<Decimal> total;
        if (section && section->isZero() && m_total.isZero() && m_tokens == 0 && followsHedge(m_pos))
            section = Decimal(1);
        if (section && section->isZero() && m_total.isZero())
            return false;
        if (section && (m_bigUnit == 0 || power < m_bigUnit)) {
            if (section->isZero())
                return false;
            const std::optional<Decimal> scaled = section->shifted(power);
            total = scaled ? Decimal::sum(m_total, *scaled) : std::nullopt;
        } else if (section) {
            const std::optional<Decimal> whole = Decimal::sum(m_total, *section);
            total = whole ? whole->shifted(power) : std::nullopt;
        }
        if (!total) {
            m_failed = true;
            return false;
        }
        m_total = *total;
        m_bigUnit = power;
        m_section = Decimal(0);
        m_smallUnit = 0;
        m_pending.reset();
        m_result.hasMagnitude = true;
        return true;
    }

    bool takeFraction()
    {
        int at = m_pos + 1;
        if (ChineseText::isBlank(m_text.at(m_pos - 1)) || m_text.skipSpaces(at) + 1 >= m_text.size())
            at = m_text.skipSpaces(at);
        QString digits;
        for (; digits.size() < 20 && fractionDigit(at) >= 0; ++at)
            digits.append(QChar(u'0' + fractionDigit(at)));
        if (digits.isEmpty() || m_lastArabic || m_result.hasPoint || m_tokens == 0 || isMinuteMark(at, digits.size())
            || hanUnitPower(m_text.at(at)) == 1)
            return false;
        const std::optional<Decimal> fraction = Decimal::fromString(QStringLiteral("0.") + digits);
        elide();
        m_pending = fraction ? Decimal::sum(m_pending.value_or(Decimal(0)), *fraction) : std::nullopt;
        m_failed = !m_pending;
        m_result.hasPoint = true;
        m_pendingIsPlain = false;
        m_pos = at;
        m_closed = true;
        m_trailing = 0;
        return !m_failed;
    }

    /// A digit behind 點; 兩 counts things and is none.
    int fractionDigit(int at) const
    {
        const QChar c = m_text.at(at);
        return c == u'兩' || c == u'两' || c == u'倆' ? -1
            : isDecimalDigit(c.unicode())             ? digitValue(c.unicode())
                                                      : hanDigitValue(c);
    }

    /// 近百名, 逾千頁, 破億: a hedge makes a number of a unit that stands alone.
    bool followsHedge(int at) const
    {
        return m_text.isOneOf(at - 1, u"近逾破約") && !m_text.isOneOf(at + 1, u"貨分合葉");
    }

    /// The unit left out at the end: 兩千四 is 2,400.
    bool elide()
    {
        if (!m_pending || !m_pendingIsPlain || m_lastUnit < 2 || m_zero || m_lastArabic)
            return false;
        m_pending = m_pending->shifted(m_lastUnit - 1);
        return true;
    }

    /// 三點五分 is a time of day, 八點二四分配 a decimal.
    bool isMinuteMark(int at, qsizetype digits) const
    {
        const QChar after = m_text.at(at + 1);
        return m_text.at(at) == u'分' && digits == 1 && after != u'配' && after != u'給' && after != u'享'
            && after != u'別';
    }

    bool takeOver(QChar c)
    {
        if (m_tokens == 0 || m_closed)
            return false;
        const bool beforeUnit = hanUnitPower(m_text.at(m_text.skipSpaces(m_pos + 1))) >= 4;
        const bool isTens = m_lastUnit > 0 || m_lastArabic;
        const bool isLoose = (c == u'來' || c == u'来')
            && !m_text.isOneOf(
                m_pos + 1, u"個歲年天人位名次里斤塊部家張種碗坪桶封頁場隻件公分秒戶輛杯步顆棟間度份套句根條米瓶箱篇輪");
        if (!isTens || ((m_result.isOver || isLoose || (c == u'幾' && m_lastArabic)) && !beforeUnit))
            return false;
        m_result.isOver = true;
        m_closed = true;
        ++m_pos;
        return true;
    }

    std::optional<Numeral> finish()
    {
        if (elide())
            m_trailing = 0;
        std::optional<Decimal> value = Decimal::sum(m_total, m_section);
        value = value ? Decimal::sum(*value, m_pending.value_or(Decimal(0))) : std::nullopt;
        if (!value || (!m_pending && m_tokens == 1 && m_smallUnit >= 2 && m_total.isZero() && !followsHedge(m_begin)))
            return std::nullopt;
        m_pos = std::max(m_begin, m_text.skipSpacesBack(m_pos));
        m_result.span = {m_begin, m_pos};
        m_result.low = m_result.high = *value;
        m_result.magnitude = m_trailing;
        return m_result;
    }

    const ChineseText &m_text;
    int m_begin;
    int m_pos;
    int m_pick;
    int m_tokens = 0;
    int m_run = 0;      ///< digits written one after the other
    int m_trailing = 0; ///< sum of the unit powers since the last digit
    int m_lastUnit = 0;
    int m_smallUnit = 0; ///< the last of 十百千 in this section
    int m_bigUnit = 0;
    bool m_zero = false;
    bool m_closed = false; ///< only a magnitude may follow
    bool m_hanOnly = false;
    bool m_lastArabic = false;
    bool m_pendingIsPlain = false;
    bool m_sawNeighbours = false;
    bool m_isPair = false; ///< the digit before is 兩, which no digit follows
    bool m_failed = false;
    std::optional<Decimal> m_pending;
    Decimal m_section;
    Decimal m_total;
    Numeral m_result;
};

/// The powers of a run of unit characters: 十億 is 9.
int unitRun(QStringView text, int &at)
{
    int power = 0;
    for (; at < text.size() && hanUnitPower(text[at]) > 0 && power < 24; ++at)
        power += hanUnitPower(text[at]);
    return power;
}

Numeral vagueNumeral(Range span, int power, int lowFactor)
{
    Numeral result;
    result.span = span;
    result.low = Decimal(lowFactor).shifted(power).value_or(Decimal(0));
    result.high = Decimal(99).shifted(power - 1).value_or(Decimal(0));
    result.isVague = true;
    result.hasMagnitude = power >= 4;
    result.magnitude = power;
    return result;
}

std::optional<Numeral> readVagueNumeral(QStringView text, int at)
{
    const QStringView rest = text.mid(at);
    switch (text[at].unicode()) {
    case u'成':
    case u'數':
    case u'数':
    case u'幾':
    case u'几':
    case u'上':
        break;
    default:
        return std::nullopt;
    }
    if (rest.startsWith(u"成千上萬") || rest.startsWith(u"成千上万"))
        return vagueNumeral({at, at + 4}, 4, 1);
    if (rest.startsWith(u"成百上千")) {
        Numeral result = vagueNumeral({at, at + 4}, 3, 2);
        result.low = Decimal(200);
        return result;
    }
    const bool counted = rest.startsWith(u"數以") || rest.startsWith(u"数以");
    const bool few =
        rest.startsWith(u"數") || rest.startsWith(u"数") || rest.startsWith(u"幾") || rest.startsWith(u"几");
    static constexpr QStringView kBeforePlace =
        u"以之晚早網网路線线加身馬马台臺市海天地手桌船車车街頭头心世臉脸紙纸史會会送獻献";
    const bool upwards = rest.startsWith(u"上") && (at == 0 || !kBeforePlace.contains(text[at - 1])); // 以上十萬元
    if (!counted && !few && !upwards)
        return std::nullopt;
    int end = at + (counted ? 2 : 1);
    const int power = unitRun(text, end);
    if (power == 0 || (upwards && power < 2)
        || (counted && (end >= text.size() || (text[end] != u'計' && text[end] != u'计')))
        || text.mid(end).startsWith(u"分之")) // 總數百分之七十
        return std::nullopt;
    return vagueNumeral({at, end + (counted ? 1 : 0)}, power, upwards ? 1 : 2);
}

} // namespace

int hanDigitValue(QChar character)
{
    switch (character.unicode()) {
    case u'零':
    case u'〇':
    case u'○':
        return 0;
    case u'一':
    case u'壹':
    case u'幺':
        return 1;
    case u'二':
    case u'兩':
    case u'两':
    case u'貳':
    case u'贰':
    case u'倆':
        return 2;
    case u'三':
    case u'參':
    case u'叁':
    case u'叄':
        return 3;
    case u'四':
    case u'肆':
        return 4;
    case u'五':
    case u'伍':
        return 5;
    case u'六':
    case u'陸':
    case u'陆':
        return 6;
    case u'七':
    case u'柒':
        return 7;
    case u'八':
    case u'捌':
        return 8;
    case u'九':
    case u'玖':
        return 9;
    default:
        return -1;
    }
}

int hanUnitPower(QChar character)
{
    switch (character.unicode()) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'萬':
    case u'万':
        return 4;
    case u'億':
    case u'亿':
        return 8;
    case u'兆':
        return 12;
    case u'京':
        return 16;
    default:
        return 0;
    }
}

bool canBeginChineseNumeral(QChar character)
{
    switch (character.unicode()) {
    case u'數':
    case u'数':
    case u'幾':
    case u'几':
    case u'上':
    case u'成':
    case u'廿':
    case u'卅':
    case u'卌':
    case u'十':
    case u'拾':
    case u'百':
    case u'佰':
    case u'千':
    case u'仟':
    case u'萬':
    case u'億':
        return true;
    default:
        return isDecimalDigit(character.unicode()) || hanDigitValue(character) >= 0;
    }
}

std::optional<Numeral> readChineseNumeral(QStringView view, int at)
{
    if (at < 0 || at >= view.size())
        return std::nullopt;
    if (std::optional<Numeral> vague = readVagueNumeral(view, at))
        return vague;
    const ChineseText text(view);
    NumeralReader reader(text, at, 0);
    std::optional<Numeral> result = reader.read();
    if (result && reader.sawNeighbours()) {
        if (const std::optional<Numeral> upper = NumeralReader(text, at, 1).read())
            result->high = upper->low;
    }
    return result;
}

} // namespace concord
