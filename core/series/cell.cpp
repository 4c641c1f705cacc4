// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/cell.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinguoOffset = 1911;

using Match = QRegularExpressionMatch;

int number(const Match &match, int group)
{
    const QString text = match.captured(group);
    static const QString kHan = u"一二三四"_s;
    const qsizetype han = text.size() == 1 ? kHan.indexOf(text[0]) : -1;
    return han >= 0 ? static_cast<int>(han) + 1 : text.toInt();
}

/// A year of either calendar: three digits, or 民國 before it, count from 1911.
int yearOf(const Match &match, int prefix, int group)
{
    const int year = number(match, group);
    return !match.captured(prefix).isEmpty() || year < 1000 ? year + kMinguoOffset : year;
}

bool setDay(Cell &cell, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return false;
    cell.kind = CellKind::Date;
    cell.period = Period::day(date);
    return true;
}

/// "2025-02-03", which most dates of long tables are.
QDate isoDay(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int parts[3] = {0, 0, 0}, part = 0;
    for (const QChar c : text) {
        if (c == u'-') {
            ++part;
            continue;
        }
        if (c < u'0' || c > u'9' || part > 2)
            return {};
        parts[part] = parts[part] * 10 + c.unicode() - u'0';
    }
    return QDate(parts[0], parts[1], parts[2]);
}

bool readYearFirst(const QString &text, Cell &cell)
{
    static const QRegularExpression kNumeric(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00)?)?$"_s);
    if (const QDate iso = isoDay(text); iso.isValid()) {
        cell.kind = CellKind::Date;
        cell.period = Period::day(iso);
        return true;
    }
    static const QRegularExpression kHan(u"^(民國)?\\s*(\\d{2,4})年(\\d{1,2})月(\\d{1,2})日$"_s);
    if (const auto match = kNumeric.match(text); match.hasMatch())
        return setDay(cell, number(match, 1), number(match, 2), number(match, 3));
    const auto match = kHan.match(text);
    return match.hasMatch() && setDay(cell, yearOf(match, 1, 2), number(match, 3), number(match, 4));
}

bool readMonth(const QString &text, Cell &cell)
{
    static const QRegularExpression kNumeric(u"^()(\\d{4})[-/](\\d{1,2})$"_s), kHan(u"^(民國)?\\s*(\\d{2,4})年(\\d{1,2})月$"_s);
    for (const QRegularExpression &form : {kNumeric, kHan}) {
        const auto match = form.match(text);
        if (!match.hasMatch() || number(match, 3) < 1 || number(match, 3) > 12)
            continue;
        cell.kind = CellKind::Date;
        cell.period = Period::month(yearOf(match, 1, 2), number(match, 3));
        return true;
    }
    return false;
}

/// 03/04/2025: both orders, one of them, or as the column has it.
bool readYearLast(const QString &text, const CellConvention &convention, Cell &cell)
{
    static const QRegularExpression kForm(u"^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})$"_s);
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return false;
    const int first = number(match, 1), second = number(match, 2), year = number(match, 3);
    const QDate monthFirst(year, first, second), dayFirst(year, second, first);
    if (convention.days != DayOrder::Unknown) {
        const QDate date = convention.days == DayOrder::DayFirst ? dayFirst : monthFirst;
        return date.isValid() && setDay(cell, date.year(), date.month(), date.day());
    }
    if (!monthFirst.isValid() && !dayFirst.isValid())
        return false;
    cell.kind = CellKind::Date;
    if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst) {
        cell.periods = {Period::day(monthFirst), Period::day(dayFirst)};
        return true;
    }
    if (monthFirst != dayFirst)
        cell.provesDays = dayFirst.isValid() ? DayOrder::DayFirst : DayOrder::MonthFirst;
    cell.period = Period::day(dayFirst.isValid() ? dayFirst : monthFirst);
    return true;
}

bool readQuarter(const QString &text, Cell &cell)
{
    static const QRegularExpression kYearFirst(u"^(民國)?\\s*(\\d{2,4})年?\\s*-?(?:第([1-4一二三四])季|Q([1-4]))$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kYearLast(u"^Q([1-4])\\s*(FY)?\\s*'?(\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kFiscalFirst(u"^FY\\s*(\\d{4})[\\s-]*Q([1-4])$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto setFiscal = [&cell](int year, int quarter) {
        cell.kind = CellKind::FiscalQuarter;
        cell.fiscalYear = year;
        cell.fiscalQuarter = quarter;
        return true;
    };
    const auto setQuarter = [&cell](int year, int quarter) {
        cell.kind = CellKind::Quarter;
        cell.period = Period::quarter(year, quarter);
        return true;
    };
    if (const auto match = kYearFirst.match(text); match.hasMatch())
        return setQuarter(yearOf(match, 1, 2), match.captured(3).isEmpty() ? number(match, 4) : number(match, 3));
    if (const auto match = kFiscalFirst.match(text); match.hasMatch())
        return setFiscal(number(match, 1), number(match, 2));
    const auto match = kYearLast.match(text);
    if (!match.hasMatch())
        return false;
    return match.captured(2).isEmpty() ? setQuarter(number(match, 3), number(match, 1)) : setFiscal(number(match, 3), number(match, 1));
}

bool readYear(const QString &text, Cell &cell)
{
    static const QRegularExpression kForm(u"^(民國)?\\s*(\\d{2,4})年度?$"_s);
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return false;
    cell.kind = CellKind::Year;
    cell.period = Period::year(yearOf(match, 1, 2));
    return true;
}

/// Cheap tests that keep most cells of a long table from the expensive ones.
bool hasNumeral(const QString &text)
{
    static const QString kHan = u"〇零一二兩三四五六七八九十百千萬億兆"_s;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || kHan.contains(c); });
}
bool mayBeDate(const QString &text)
{
    static const QString kSigns = u"-/年季Qq"_s;
    return text.count(u'.') == 2 || std::any_of(text.begin(), text.end(), [](QChar c) { return kSigns.contains(c); });
}

bool isNothing(const QString &text)
{
    static const QStringList kWords{u""_s, u"-"_s, u"–"_s, u"—"_s, u"--"_s, u"…"_s, u"..."_s, u"n/a"_s, u"na"_s, u"n.a."_s, u"null"_s, u"nan"_s, u"none"_s,
                                    u"#n/a"_s, u"無"_s, u"無資料"_s, u"不詳"_s};
    return text.size() < 5 && kWords.contains(text.toLower());
}

} // namespace

Cell readCell(const QString &raw, const CellConvention &convention)
{
    Cell cell;
    cell.text = raw;
    const QString whole = raw.trimmed();
    const bool isAscii = std::all_of(whole.begin(), whole.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString text = isAscii ? whole : whole.normalized(QString::NormalizationForm_KC).trimmed();
    if (isNothing(whole) || isNothing(text))
        return cell;
    if (!hasNumeral(text)) {
        cell.kind = CellKind::Text;
        return cell;
    }
    const bool isDate = mayBeDate(text)
        && (readYearFirst(text, cell) || readMonth(text, cell) || readYearLast(text, convention, cell) || readQuarter(text, cell) || readYear(text, cell));
    if (isDate)
        return cell;
    if (const auto amount = readAmount(text, convention.decimals)) {
        cell.kind = CellKind::Number;
        cell.amount = *amount;
        return cell;
    }
    cell.kind = CellKind::Text;
    return cell;
}

} // namespace concord
