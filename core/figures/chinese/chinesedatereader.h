// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/calendar.h"
#include "core/figures/chinese/chinesetext.h"
#include "core/figures/prefixtable.h"

#include <optional>

namespace concord {

/// One attempt to read a date at one place of a Chinese text. Borrows the text and the context.
class ChineseDateReader
{
public:
    using Reading = std::optional<DateReading>;

    ChineseDateReader(QStringView text, int at, const DateContext &context);

    Reading read() const;

private:
    /// A whole number up to 9999 and how many digits it is written with; −1 when none is there.
    struct Whole
    {
        int value = -1;
        int end = 0;
        int digits = 0;
    };

    /// Two whole numbers, the second greater; the first is 0 when they are not there.
    struct Stretch
    {
        int first = 0;
        int last = 0;
        int end = 0;
    };

    int skipSpace(int at) const { return m_text.at(at) == u' ' ? at + 1 : at; }
    bool knowsToday() const { return m_context.today.isValid(); }
    Whole wholeAt(int at) const;
    Whole numberAt(int at) const;
    Whole digitsAt(int at) const;

    // chinesestateddates.cpp
    Reading numericDate() const;
    Reading dayFirstDate(const Whole &day) const;
    Reading monthSlashDay(const Whole &month) const;
    Reading century() const;
    Reading decade() const;
    Reading beforeOurEra() const;
    Reading reignYear() const;
    int lunarEnd(int at) const;
    Reading statedYear() const;
    Reading partOfBareYear(const Whole &number, int after) const;
    bool isRepublicanYear(const Whole &number) const;
    bool isBudgetYear(const Whole &number) const;
    bool isMiddle(int end) const;
    bool isThousand(const Whole &number) const;
    bool isShortYear(const Whole &number, int begin) const;
    bool isYearOfPair(int begin, int end, int value) const;
    bool isCounted(int at) const;
    Reading insideYear(int year, int after, bool relative) const;
    Reading firstMonths(int year, int at) const;
    Reading weekOfYear(int year, int at) const;
    Reading insideMonth(int year, int month, int after, bool relative, bool bare) const;
    Whole dayWithoutUnit(int at) const;
    Reading extendToDay(DateReading reading) const;

    // chinesedatespans.cpp
    Stretch stretchAt(int at) const;
    Reading monthsOf(int year, int at) const;
    Reading quartersOf(int year, int at) const;
    Reading daysOf(int year, int month, int at) const;
    bool isPlainRepublicanYear(const Whole &number) const;

    // chineserelativedates.cpp
    Reading relativeYear() const;
    Reading bareMonths() const;
    Reading bareMonth() const;
    Reading quarterOrHalf() const;
    Reading quarterOrHalfAt(int at, int year) const;
    Reading week() const;
    int afterDayTime(int at) const;
    Reading weekday() const;
    Reading relativeMonth() const;
    Reading yearOrMonthEnd() const;
    Reading yesterday() const;
    Reading dayInBrackets() const;
    bool isWrittenDay(const Whole &number) const;
    bool isDayOfSpeech(int end) const;
    bool isUnitOfMoney(int at) const;
    Whole monthAt(int at) const;
    Reading newYear(int year, int at, bool relative) const;
    QDate monthOfBareDay(int day, int end) const;
    Reading bareDays() const;
    Reading bareDay() const;

    ChineseText m_text;
    QStringView m_view;
    int m_at;
    const DateContext &m_context;
    Whole m_number; ///< the number at `at`, read once
};

/// 晚間, 下午, 凌晨 …: the hours to add to a clock of twelve.
const PrefixTable<int> &chineseDayTimes();

} // namespace concord
