// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/faultwords.h"

#include <QCoreApplication>

namespace concord {

namespace {

constexpr const char *kAtLine = QT_TRANSLATE_NOOP("SeriesFault", "Line %1. %2");
constexpr const char *kAsksDays = QT_TRANSLATE_NOOP("SeriesFault", "Column “%1”, line %2: does “%3” begin with the day or the month?");
constexpr const char *kAsksDecimals = QT_TRANSLATE_NOOP("SeriesFault", "Column “%1”, line %2: is the mark in “%3” a decimal point or a decimal comma?");
constexpr const char *kOr = QT_TRANSLATE_NOOP("SeriesFault", " or ");
constexpr const char *kReadings = QT_TRANSLATE_NOOP("SeriesFault", "%1 It may be %2.");
constexpr const char *kUnclear = QT_TRANSLATE_NOOP("SeriesFault", "%1, unclear");
constexpr const char *kWithUnit = QT_TRANSLATE_NOOP("SeriesFault", "%1, %2");

QString tr(const char *text)
{
    return QCoreApplication::translate("SeriesFault", text);
}

const char *sentenceOf(SeriesFault::Kind kind)
{
    switch (kind) {
    case SeriesFault::Kind::Unreadable:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: “%2” cannot be read and is left out.");
    case SeriesFault::Kind::Range:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: “%2” is a range; a series holds single numbers. Record it as a claim.");
    case SeriesFault::Kind::WholeYear:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: quarter 0 of %2 is read as the whole year.");
    case SeriesFault::Kind::YearToDate:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: the value seems to hold more than one quarter (%2).");
    case SeriesFault::Kind::MissingQuarter:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: quarters are missing (%2).");
    case SeriesFault::Kind::Twice:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: there are two values (%2).");
    case SeriesFault::Kind::Restated:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: a later filing restated it (%2).");
    case SeriesFault::Kind::TagSwitch:
        return QT_TRANSLATE_NOOP("SeriesFault", "%1: the company changed what it reports this under (%2).");
    }
    return "";
}

const char *kindOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Empty:
        return QT_TRANSLATE_NOOP("SeriesFault", "Empty");
    case CellKind::Text:
        return QT_TRANSLATE_NOOP("SeriesFault", "Words");
    case CellKind::Number:
        return QT_TRANSLATE_NOOP("SeriesFault", "Numbers");
    case CellKind::Date:
        return QT_TRANSLATE_NOOP("SeriesFault", "Dates");
    case CellKind::Year:
        return QT_TRANSLATE_NOOP("SeriesFault", "Years");
    case CellKind::Quarter:
    case CellKind::FiscalQuarter:
        return QT_TRANSLATE_NOOP("SeriesFault", "Quarters");
    }
    return "";
}

} // namespace

QString faultText(const SeriesFault &fault)
{
    QString sentence = tr(sentenceOf(fault.kind));
    sentence = sentence.contains(QLatin1String("%2")) ? sentence.arg(fault.subject, fault.detail) : sentence.arg(fault.subject);
    return fault.line > 0 ? tr(kAtLine).arg(fault.line).arg(sentence) : sentence;
}

QString questionText(const SeriesQuestion &question)
{
    const QString asked = question.kind == SeriesQuestion::Kind::DayOrder
        ? tr(kAsksDays)
        : tr(kAsksDecimals);
    const QString readings = question.readings.join(tr(kOr));
    const QString full = asked.arg(question.heading).arg(question.line).arg(question.cell);
    return readings.isEmpty() ? full : tr(kReadings).arg(full, readings);
}

QString columnText(const Column &column)
{
    const QString kind = column.isOpen() ? tr(kUnclear).arg(tr(kindOf(column.kind))) : tr(kindOf(column.kind));
    if (column.unit.unit.isEmpty() && column.unit.power == 0)
        return kind;
    QStringList unit;
    if (column.unit.power != 0)
        unit.append(QStringLiteral("10^%1").arg(column.unit.power));
    if (!column.unit.unit.isEmpty())
        unit.append(column.unit.unit);
    return tr(kWithUnit).arg(kind, unit.join(u' '));
}

} // namespace concord
