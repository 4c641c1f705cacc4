// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/columns.h"
#include "core/series/seriestable.h"

namespace concord {

/// Something a person should look at; the import goes on without it.
struct SeriesFault
{
    enum class Kind {
        Unreadable,    ///< a cell that is no number or period where one belongs
        Range,         ///< a range or an open value: an observation is one number
        WholeYear,     ///< quarter 0: read as the whole year
        YearToDate,    ///< a value labelled a quarter that holds several
        MissingQuarter,///< a gap between quarters, or before a year's end
        Twice,         ///< two values for one place
        Restated,      ///< a later filing says otherwise; the later one is taken
        TagSwitch,     ///< the company changed the tag it reports under
    };
    Kind kind = Kind::Unreadable;
    qsizetype line = 0; ///< from 1; 0 when it is about no single line
    QString subject;    ///< the entity and period, or the heading
    QString detail;     ///< the cell, the periods missing, the value before

    bool operator==(const SeriesFault &) const = default;
};

/// "unreadable", "range", "whole-year", "year-to-date", "missing-quarter", "twice", "restated", "tag-switch".
QString seriesFaultName(SeriesFault::Kind kind);

/// What must be answered before a column can be read.
struct SeriesQuestion
{
    enum class Kind { Decimals, DayOrder };
    Kind kind = Kind::Decimals;
    QString heading;
    qsizetype line = 0;
    QString cell;
    QStringList readings; ///< plain decimals or ISO dates

    bool operator==(const SeriesQuestion &) const = default;
};

/// What a person says about a table beyond its cells; empty fields are found in the table.
struct TableChoices
{
    CellConvention convention;
    QString entity;
    QString metric;
    QString unit;
};

struct SeriesReading
{
    QList<SeriesRow> rows; ///< empty while there are questions
    QList<SeriesFault> faults;
    QList<SeriesQuestion> questions;
};

/// Reads a table as people send it. Headings in English or Chinese say what a column is (entity, metric, period or year and
/// quarter, value, unit, source); without a value column every column of numbers is a metric of its own, named by its
/// heading. Units and magnitudes stand in a heading ("payments_usd", 金額（億美元）), a cell or `choices`. Fails with Invalid,
/// subject "columns", when no column holds periods or none holds numbers, and with the line of the first fault as its subject
/// ("line 2") when no row at all can be read.
Result<SeriesReading> readObservations(const QList<CsvRow> &table, const TableChoices &choices = {});

/// Adds what quarters say about each other: values that hold several quarters, and gaps. A value is taken for more than a
/// quarter when it is over 55 % of its year's or, without a year, over 2.2 times both neighbours'.
void addQuarterFaults(SeriesReading &reading);

} // namespace concord
