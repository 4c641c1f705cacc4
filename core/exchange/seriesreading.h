// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seriesimport.h"
#include "core/series/secfacts.h"

#include <optional>

namespace concord {

/// Numbers as somebody handed them over, before anything is decided: a table, or company facts. Nothing in it is ever changed.
struct SeriesInput
{
    QList<CsvRow> table;                      ///< its cells as they stand, the heading first; empty for company facts
    std::optional<QList<SeriesRow>> ownRows;  ///< the table is one of Concord's own, whose rows need no choice
    QByteArray facts;                         ///< "company facts" or "company concept" JSON

    bool isFacts() const { return !facts.isEmpty(); }
};

/// How it is to be read.
struct SeriesChoices
{
    TableChoices table; ///< of company facts: `entity` renames the company, `metric` keeps that metric alone
    SecGrain grain = SecGrain::Quarter;
};

/// Recognises XLSX, JSON and separated text of any encoding by the bytes. Fails as the archive, the decoder and the tables do.
Result<SeriesInput> openSeries(const QByteArray &bytes);

/// The cells of a spreadsheet or a web page as the clipboard gives them: rows of text parted by tabs, semicolons or commas.
/// Fails with Invalid, subject "columns", when there is no row below the first.
Result<SeriesInput> pastedSeries(const QString &text);

/// The observations in it. While there are questions there are no rows. Fails as readObservations and readSecFacts do.
Result<SeriesReading> readSeries(const SeriesInput &input, const SeriesChoices &choices = {});

/// Ready for AllSeries::add: named `name`, its source line made of the rows' sources while they are few.
SeriesImport seriesImport(const SeriesReading &reading, const QString &name);

} // namespace concord
