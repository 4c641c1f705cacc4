// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/phrasing.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/english/englishtokens.h"
#include "core/figures/numeralwriting.h"
#include "core/figures/unitwriting.h"
#include "core/text/characters.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

/// One number inside the surface.
struct Part
{
    Numeral numeral;
    bool isWords = false;
};

QList<Part> chineseParts(QStringView surface)
{
    QList<Part> parts;
    for (int at = 0; at < surface.size();) {
        const std::optional<Numeral> number =
            canBeginChineseNumeral(surface[at]) ? readChineseNumeral(surface, at) : std::nullopt;
        if (number && !surface.mid(number->span.begin, number->span.length()).startsWith(u"百分"))
            parts.append({*number, !number->isArabic});
        at = number ? number->span.end : at + 1;
    }
    return parts;
}

QList<Part> englishParts(QStringView surface)
{
    QList<Part> parts;
    const EnglishTokens tokens(surface);
    for (int index = 0; index < tokens.count();) {
        const bool afterCurrency = index > 0 && tokens.at(index - 1).kind == EnglishToken::Kind::Sign;
        const std::optional<EnglishNumeral> number = readEnglishNumeral(tokens, index, afterCurrency);
        if (number)
            parts.append({number->numeral, number->isWords});
        index = number ? number->next : index + 1;
    }
    return parts;
}

/// The power of ten from the number as written to the value of the figure: −2 for percentages; empty when it is none.
std::optional<int> powerFrom(const Decimal &written, const Decimal &value)
{
    for (int power = -6; power <= 6; ++power) {
        const std::optional<Decimal> shifted = written.shifted(power);
        if (shifted && *shifted == value)
            return power;
    }
    return std::nullopt;
}

QString rewritten(QStringView surface, const Part &part, const Decimal &current, const Decimal &wanted,
                  Language language)
{
    const QStringView written = surface.mid(part.numeral.span.begin, part.numeral.span.length());
    if (current == wanted)
        return written.toString();
    const std::optional<int> power = powerFrom(part.numeral.low, current);
    const std::optional<Decimal> number = power ? wanted.shifted(-*power) : std::nullopt;
    if (!number || part.numeral.isVague || part.numeral.isOver)
        return {};
    return isChinese(language) ? chineseNumeralLike(written, part.numeral, *number, language)
                               : englishNumeralLike(written, part.numeral, part.isWords, *number);
}

QString replacedNumbers(QStringView surface, const QList<Part> &parts, const Figure &current, const Figure &wanted,
                        Language language)
{
    const bool isPoint = current.isPoint() && wanted.isPoint() && parts.size() == 1;
    if (!isPoint && (parts.size() != 2 || current.isPoint() || wanted.isPoint()))
        return {};
    QString result = surface.toString();
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        Part part = parts[i];
        if (i == 0 && parts.size() == 2)
            part.numeral = withCarriedMagnitude(part.numeral, parts[1].numeral);
        const bool isLast = i == parts.size() - 1;
        const Decimal &from = isLast ? *current.high : *current.low;
        const Decimal &to = isLast ? *wanted.high : *wanted.low;
        const bool isCarried = part.numeral.low != parts[i].numeral.low;
        const QString number = isCarried && from != to ? QString() : rewritten(surface, part, from, to, language);
        if (number.isEmpty())
            return {};
        result.replace(part.numeral.span.begin, part.numeral.span.length(), number);
    }
    return result;
}

/// Writes `number` with the digits' form of `like`: full-width or ASCII.
QString yearLike(QStringView like, int number)
{
    QString result = QString::number(number);
    if (!like.isEmpty() && like.front().unicode() >= 0xFF10) {
        for (QChar &c : result)
            c = QChar(0xFF10 + (c.unicode() - u'0'));
    }
    return result;
}

/// A number of a date in the writing of `like`: digits, 二〇二四 read by its digits, or 十二.
QString datePartLike(QStringView like, int number, Language language)
{
    if (like.front().isDigit())
        return yearLike(like, number);
    static constexpr QStringView kDigits = u"〇一二三四五六七八九";
    const bool isPositional = like.size() == 4
        && std::all_of(like.begin(), like.end(), [](QChar c) { return kDigits.contains(c) || c == u'零' || c == u'○'; });
    if (!isPositional)
        return hanNumeral(Decimal(number), false, language == Language::SimplifiedChinese);
    QString result;
    for (const QChar digit : QString::number(number))
        result.append(like.contains(u'零') && digit == u'0' ? QChar(u'零') : kDigits[digit.unicode() - u'0']);
    return result;
}

/// The number that `mark` (年, 月, 日) follows, rewritten to `number`; years of 民國 stay so.
bool replacePart(QString &surface, const QRegularExpression &mark, int current, int wanted, Language language)
{
    if (current == wanted)
        return true;
    const QRegularExpressionMatch match = mark.match(surface);
    if (!match.hasMatch())
        return false;
    const QString written = match.captured(1);
    const std::optional<Numeral> number = written.front().isDigit() ? readArabicNumeral(written, 0)
                                                                    : readChineseNumeral(written, 0);
    const int offset = wanted - current;
    const int value = number ? static_cast<int>(number->low.toDouble()) : 0;
    if (value != current && value != current - 1911)
        return false;
    surface.replace(match.capturedStart(1), match.capturedLength(1), datePartLike(written, value + offset, language));
    return value + offset > 0;
}

/// A Chinese date of one day, month or year, with the parts that are wrong rewritten.
QString replacedDate(QStringView surface, const Period &current, const Period &wanted, Language language)
{
    static const QString numeral = QStringLiteral("([0-9０-９]+|[〇零○一二兩三四五六七八九十百]+)\\s?");
    static const QRegularExpression year(numeral + QStringLiteral("年"));
    static const QRegularExpression month(numeral + QStringLiteral("月"));
    static const QRegularExpression day(numeral + QStringLiteral("[日號号]"));
    QString result = surface.toString();
    const auto isYear = [](const Period &period) { return period == Period::year(period.first.year()); };
    const auto isMonth = [](const Period &period) { return period == Period::month(period.first.year(), period.first.month()); };
    const auto isDay = [](const Period &period) { return period.first == period.last; };
    const bool isSameShape = (isYear(current) && isYear(wanted)) || (isMonth(current) && isMonth(wanted))
        || (isDay(current) && isDay(wanted));
    const bool isDone = isSameShape && replacePart(result, year, current.first.year(), wanted.first.year(), language)
        && replacePart(result, month, current.first.month(), wanted.first.month(), language)
        && replacePart(result, day, current.first.day(), wanted.first.day(), language);
    return isDone ? result : QString();
}

/// A date whose year alone is wrong, written with digits.
QString replacedYear(QStringView surface, const Period &current, const Period &wanted)
{
    const int offset = wanted.first.year() - current.first.year();
    if (offset == 0 || current.first.addYears(offset) != wanted.first || current.last.addYears(offset) != wanted.last
        || current.first.year() != current.last.year())
        return {};
    for (int at = 0; at < surface.size();) {
        const std::optional<Numeral> number = readArabicNumeral(surface, at);
        if (number && number->low == Decimal(current.first.year())) {
            const QStringView written = surface.mid(number->span.begin, number->span.length());
            return surface.left(number->span.begin).toString() + yearLike(written, wanted.first.year())
                + surface.mid(number->span.end).toString();
        }
        at = number ? number->span.end : at + 1;
    }
    return {};
}

} // namespace

QString rephraseFigure(QStringView surface, const Figure &current, const Figure &wanted, Language language)
{
    if (current.period && wanted.period) {
        const QString date = isChinese(language) ? replacedDate(surface, *current.period, *wanted.period, language) : QString();
        return date.isEmpty() || date == surface ? replacedYear(surface, *current.period, *wanted.period) : date;
    }
    const bool isValued = current.low && current.high && wanted.low && wanted.high;
    if (!isValued || current.isVague || wanted.isVague)
        return {};
    const bool isSameNumber = *current.low == *wanted.low && *current.high == *wanted.high;
    const bool isCounting = current.kind == FigureKind::Count && wanted.kind == FigureKind::Count; // the noun is a hint
    if (current.unit != wanted.unit && !isCounting)
        return isSameNumber ? withUnitOf(surface, current, wanted, language) : QString();
    const QList<Part> parts = isChinese(language) ? chineseParts(surface) : englishParts(surface);
    return replacedNumbers(surface, parts, current, wanted, language);
}

} // namespace concord
