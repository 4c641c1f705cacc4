// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/datelines.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr int kRocYearOffset = 1911;
constexpr const char *kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

/// Full-width digits as ASCII ones, so that places stay.
QString withAsciiDigits(QString text)
{
    for (QChar &c : text) {
        if (c >= u'０' && c <= u'９')
            c = QChar(c.unicode() - u'０' + u'0');
    }
    return text;
}

int monthNumber(const QString &name)
{
    const QString head = name.left(3).toLower();
    for (int month = 0; month < 12; ++month) {
        if (head == QLatin1StringView(kMonths[month]))
            return month + 1;
    }
    return 0;
}

/// 二〇二五, 一一四, 十四, 二十, 三十一 and digits; else 0.
int numberOf(const QString &text)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    bool isNumber = false;
    if (const int value = text.toInt(&isNumber); isNumber)
        return value;
    int value = 0, last = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            value = (last == 0 ? 1 : last) * 10;
            last = 0;
            continue;
        }
        const qsizetype digit = digits.indexOf(c == u'零' || c == u'○' ? QChar(u'〇') : c);
        if (digit < 0)
            return 0;
        last = text.contains(u'十') ? static_cast<int>(digit) : last * 10 + static_cast<int>(digit);
    }
    return value + last;
}

QDate chineseDate(const QRegularExpressionMatch &match)
{
    const QString roc = match.captured(QStringLiteral("roc"));
    const int year = numberOf(roc.isEmpty() ? match.captured(QStringLiteral("year")) : roc);
    return QDate(!roc.isEmpty() || year < 200 ? year + kRocYearOffset : year, numberOf(match.captured(QStringLiteral("month"))),
                 numberOf(match.captured(QStringLiteral("day"))));
}

QDate numericDate(const QRegularExpressionMatch &match)
{
    const int a = match.captured(QStringLiteral("a")).toInt(), b = match.captured(QStringLiteral("b")).toInt();
    const int year = match.captured(QStringLiteral("year")).toInt();
    if (match.capturedStart(QStringLiteral("year")) < match.capturedStart(QStringLiteral("a")))
        return QDate(year, a, b);
    if (a > 12)
        return QDate(year, b, a);
    return b > 12 || a == b ? QDate(year, a, b) : QDate();
}

QDate wordyDate(const QRegularExpressionMatch &match)
{
    return QDate(match.captured(QStringLiteral("year")).toInt(), monthNumber(match.captured(QStringLiteral("month"))),
                 match.captured(QStringLiteral("day")).toInt());
}

struct Pattern
{
    QRegularExpression expression;
    QDate (*read)(const QRegularExpressionMatch &);
};

const QList<Pattern> &patterns()
{
    static const QString month = QStringLiteral("(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
                                                "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?");
    static const QString weekday = QStringLiteral("(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? )?");
    static const QString time = QStringLiteral("(?:(?:,|T| at)? ?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{1,4}\\b)?)?");
    static const QString day = QStringLiteral("(?<day>\\d{1,2})(?:st|nd|rd|th)?"), year = QStringLiteral("(?<year>(?:19|20)\\d\\d)(?!\\d)");
    static const QString han = QStringLiteral("[〇○零一二三四五六七八九十]");
    static const auto any = QRegularExpression::CaseInsensitiveOption;
    static const QList<Pattern> all = {
        {QRegularExpression(QStringLiteral("(?:民國 ?(?<roc>\\d{2,3}|%1{1,4})|(?<!\\d)(?<year>(?:19|20)\\d\\d|1\\d\\d|[一二]%1{3})) ?年 ?"
                                           "(?<month>\\d{1,2}|%1{1,2}) ?月 ?(?<day>\\d{1,2}|%1{1,3}) ?日"
                                           "(?:[（(]?(?:星期|週|周)?[一二三四五六日][)）]?)?(?: ?[上下]午)?%2").arg(han, time)),
         chineseDate},
        {QRegularExpression(QStringLiteral("(?<!\\d)") + year + QStringLiteral("[-/.](?<a>\\d{1,2})[-/.](?<b>\\d{1,2})(?!\\d)") + time), numericDate},
        {QRegularExpression(weekday + QStringLiteral("\\b") + month + u' ' + day + QStringLiteral(",? ") + year + time, any), wordyDate},
        {QRegularExpression(weekday + QStringLiteral("(?<!\\d)") + day + u' ' + month + QStringLiteral(",? ") + year + time, any), wordyDate},
        {QRegularExpression(QStringLiteral("(?<!\\d)(?<a>\\d{1,2})/(?<b>\\d{1,2})/") + year + time), numericDate},
    };
    return all;
}

} // namespace

FoundDate findDate(const QString &text)
{
    const QString ascii = withAsciiDigits(text);
    FoundDate first;
    for (const Pattern &pattern : patterns()) {
        for (auto matches = pattern.expression.globalMatch(ascii); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date = pattern.read(match);
            if (date.isValid() && (!first.date.isValid() || match.capturedStart() < first.begin)) {
                first = {date, match.capturedStart(), match.capturedEnd()};
                break;
            }
        }
    }
    return first;
}

} // namespace concord
