// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/unitwriting.h"

#include "core/figures/currencies.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

struct CurrencyWriting
{
    QStringView code;
    QStringView before;    ///< Chinese, before the number: 新臺幣 … 元
    QStringView after;     ///< Chinese, behind it
    QStringView sign;      ///< English, before the number
    QStringView words;     ///< English, behind it
};

constexpr CurrencyWriting kCurrencies[] = {
    {u"USD", u"", u"美元", u"$", u"dollars"},
    {u"TWD", u"新臺幣", u"元", u"NT$", u"New Taiwan dollars"},
    {u"CNY", u"人民幣", u"元", u"RMB", u"yuan"},
    {u"HKD", u"", u"港元", u"HK$", u"Hong Kong dollars"},
    {u"EUR", u"", u"歐元", u"€", u"euros"},
    {u"JPY", u"", u"日圓", u"¥", u"yen"},
    {u"GBP", u"", u"英鎊", u"£", u"pounds"},
    {u"KRW", u"", u"韓元", u"₩", u"won"},
    {u"AUD", u"", u"澳元", u"A$", u"Australian dollars"},
    {u"CAD", u"", u"加元", u"C$", u"Canadian dollars"},
    {u"SGD", u"", u"新加坡元", u"S$", u"Singapore dollars"},
    {u"CHF", u"", u"瑞士法郎", u"CHF ", u"Swiss francs"},
    {u"INR", u"", u"盧比", u"₹", u"rupees"},
    {u"THB", u"", u"泰銖", u"฿", u"baht"},
};

constexpr std::pair<QStringView, QStringView> kSimplified[] = {
    {u"新臺幣", u"新台币"}, {u"人民幣", u"人民币"}, {u"歐元", u"欧元"}, {u"日圓", u"日元"}, {u"英鎊", u"英镑"},
    {u"韓元", u"韩元"},     {u"盧比", u"卢比"},     {u"泰銖", u"泰铢"}, {u"分鐘", u"分钟"}, {u"小時", u"小时"},
    {u"週", u"周"},         {u"個月", u"个月"},     {u"個百分點", u"个百分点"}, {u"公噸", u"吨"}, {u"萬", u"万"},
};

/// Chinese and English words of units; the first Chinese word is written, all of them are read.
struct UnitWriting
{
    QStringView unit;
    const char16_t *chinese; ///< parted by spaces
    const char16_t *english; ///< singular
};

constexpr UnitWriting kUnits[] = {
    {u"s", u"秒 秒鐘", u"second"},     {u"min", u"分鐘 分", u"minute"}, {u"h", u"小時 個小時 鐘頭 個鐘頭", u"hour"},
    {u"d", u"天 日", u"day"},          {u"wk", u"週 周 個星期 星期 個禮拜", u"week"},
    {u"mo", u"個月 月", u"month"},     {u"y", u"年", u"year"},          {u"km", u"公里 千米", u"kilometre"},
    {u"m", u"公尺 米", u"metre"},      {u"cm", u"公分 厘米", u"centimetre"}, {u"mm", u"公釐 毫米", u"millimetre"},
    {u"mi", u"英里 英哩 哩", u"mile"}, {u"ft", u"英尺 英呎 呎", u"foot"}, {u"kg", u"公斤 千克", u"kilogram"},
    {u"g", u"公克 克", u"gram"},       {u"t", u"公噸 噸", u"tonne"},    {u"lb", u"磅", u"pound"},
    {u"W", u"瓦 瓦特", u"watt"},       {u"kW", u"千瓦", u"kilowatt"},   {u"MW", u"百萬瓦 兆瓦", u"megawatt"},
    {u"ha", u"公頃", u"hectare"},      {u"acre", u"英畝", u"acre"},     {u"L", u"公升 升", u"litre"},
};

QString inScript(QStringView text, Language language)
{
    QString result = text.toString();
    if (language == Language::SimplifiedChinese) {
        for (const auto &[traditional, simplified] : kSimplified)
            result.replace(traditional.toString(), simplified.toString());
    }
    return result;
}

const CurrencyWriting *currencyOf(QStringView code)
{
    const auto it = std::find_if(std::begin(kCurrencies), std::end(kCurrencies),
                                 [code](const CurrencyWriting &entry) { return entry.code == code; });
    return it == std::end(kCurrencies) ? nullptr : it;
}

QString withChineseCurrency(QStringView surface, const CurrencyWriting &wanted, Language language)
{
    const CurrencyWord front = currencyPrefixAt(surface, 0);
    QStringView rest = surface.mid(front.length);
    while (rest.startsWith(u' '))
        rest = rest.mid(1);
    for (qsizetype at = 0; at < rest.size(); ++at) {
        const CurrencyWord back = chineseCurrencyAt(rest, static_cast<int>(at));
        if (back && back.power == 0 && at + back.length == rest.size())
            return inScript(wanted.before, language) + rest.left(at).toString() + inScript(wanted.after, language);
    }
    if (!front)
        return {};
    return surface.front().isLetter() && surface.front().unicode() > 0x2E7F
        ? inScript(wanted.before, language) + rest.toString() + inScript(wanted.after, language)
        : wanted.sign.toString() + rest.toString();
}

QString withEnglishCurrency(QStringView surface, const CurrencyWriting &wanted)
{
    if (const CurrencyWord front = currencyPrefixAt(surface, 0)) {
        QStringView rest = surface.mid(front.length);
        while (rest.startsWith(u' '))
            rest = rest.mid(1);
        return wanted.sign.toString() + rest.toString();
    }
    const QString lowered = surface.toString().toLower();
    for (qsizetype at = 0; at < surface.size(); ++at) {
        const CurrencyWord back = englishCurrencyAt(lowered, static_cast<int>(at));
        if (back && back.power == 0 && at + back.length == surface.size() && at > 0)
            return surface.left(at).toString() + wanted.words.toString();
    }
    return {};
}

QString withPoints(QStringView surface, Language language)
{
    QString text = surface.toString();
    if (!isChinese(language)) {
        static const QRegularExpression percent(QStringLiteral("\\s?(%|per ?cent)$"));
        return text.contains(percent) ? text.replace(percent, QStringLiteral(" percentage points")) : QString();
    }
    if (text.endsWith(u'%') || text.endsWith(u'％'))
        return text.chopped(1).trimmed() + inScript(u"個百分點", language);
    if (text.startsWith(u"百分之"))
        return text.mid(3) + inScript(u"個百分點", language);
    return {};
}

QString withPercent(QStringView surface, Language language)
{
    QString text = surface.toString();
    if (!isChinese(language)) {
        static const QRegularExpression points(QStringLiteral("[\\s-]percentage[\\s-]points?$"),
                                               QRegularExpression::CaseInsensitiveOption);
        return text.contains(points) ? text.replace(points, QStringLiteral(" percent")) : QString();
    }
    static const QRegularExpression points(QStringLiteral("\\s?[個个]?百分[點点]$"));
    if (!text.contains(points))
        return {};
    text.remove(points);
    if (text.isEmpty())
        return {};
    if (text.front().isDigit())
        return text + u'%';
    if (text.startsWith(u'兩') || text.startsWith(u'两'))
        text[0] = u'二';
    return QStringLiteral("百分之") + text;
}

const UnitWriting *unitOf(QStringView unit)
{
    const auto it = std::find_if(std::begin(kUnits), std::end(kUnits),
                                 [unit](const UnitWriting &entry) { return entry.unit == unit; });
    return it == std::end(kUnits) ? nullptr : it;
}

QString withUnitWord(QStringView surface, const UnitWriting &current, const UnitWriting &wanted, Language language)
{
    if (isChinese(language)) {
        QStringList words = QString::fromUtf16(current.chinese).split(u' ');
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const QString &word : words) {
            const QString written = inScript(word, language);
            if (surface.endsWith(written))
                return surface.chopped(written.size()).toString()
                    + inScript(QString::fromUtf16(wanted.chinese).section(u' ', 0, 0), language);
        }
        return {};
    }
    const QString word = QString::fromUtf16(current.english);
    const qsizetype at = surface.toString().lastIndexOf(word, -1, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QString tail = surface.mid(at + word.size()).toString();
    return tail.isEmpty() || tail == u's' ? surface.left(at).toString() + QString::fromUtf16(wanted.english) + tail : QString();
}

} // namespace

QString withUnitOf(QStringView surface, const Figure &current, const Figure &wanted, Language language)
{
    if (current.kind == FigureKind::Percent && wanted.kind == FigureKind::Percent)
        return wanted.unit == QLatin1String("pp") ? withPoints(surface, language) : withPercent(surface, language);
    const bool isMoney = (current.kind == FigureKind::Money || current.kind == FigureKind::Price)
        && (wanted.kind == FigureKind::Money || wanted.kind == FigureKind::Price);
    if (isMoney) {
        const CurrencyWriting *currency = currencyOf(wanted.unit);
        if (!currency || current.kind == FigureKind::Price)
            return {};
        return isChinese(language) ? withChineseCurrency(surface, *currency, language)
                                   : withEnglishCurrency(surface, *currency);
    }
    const UnitWriting *from = unitOf(current.unit);
    const UnitWriting *to = unitOf(wanted.unit);
    const bool isMeasured = current.kind == wanted.kind
        && (current.kind == FigureKind::Duration || current.kind == FigureKind::Measure);
    return from && to && isMeasured ? withUnitWord(surface, *from, *to, language) : QString();
}

} // namespace concord
