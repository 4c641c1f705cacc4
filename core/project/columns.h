// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace concord {

class Database;

/// How values stand in text columns, for the repositories of this folder.

/// UTC, ISO 8601 with milliseconds; NULL for an invalid time.
std::optional<QString> timeColumn(const QDateTime &time);
QDateTime timeFromColumn(const QString &text);
/// The same of a column's bytes, for lists that hold many.
QDateTime timeFromColumn(QByteArrayView text);
/// Now, cut to the milliseconds a column keeps.
QDateTime storedNow();

/// ISO 8601; NULL for an invalid date.
std::optional<QString> dateColumn(QDate date);
QDate dateFromColumn(const QString &text);

/// Plain decimal notation; NULL for an open bound.
std::optional<QString> decimalColumn(const std::optional<Decimal> &value);

/// A JSON list of strings.
QString listColumn(const QStringList &list);
QStringList listFromColumn(const QString &text);

/// A new GUID without braces, in lower case.
QString newGuid();

/// The place behind the last one; the largest number stands when `last` is beyond counting.
int nextPosition(std::optional<int> last);

/// Done when the statement just run changed a row, otherwise NotFound with `table` and `id` as what was looked for.
Status oneRowChanged(Database &database, const char *table, qint64 id);
/// The Error for a row that is not there or was removed.
Error noSuchRow(const char *table, qint64 id);

} // namespace concord
