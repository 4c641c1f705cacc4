// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/columns.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <limits>

namespace concord {

std::optional<QString> timeColumn(const QDateTime &time)
{
    if (!time.isValid())
        return std::nullopt;
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromColumn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QDateTime storedNow()
{
    return QDateTime::currentDateTimeUtc();
}

std::optional<QString> dateColumn(QDate date)
{
    return date.isValid() ? std::optional<QString>(date.toString(Qt::ISODate)) : std::nullopt;
}

QDate dateFromColumn(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

std::optional<QString> decimalColumn(const std::optional<Decimal> &value)
{
    return value ? std::optional<QString>(value->toString()) : std::nullopt;
}

QString listColumn(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromColumn(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

int nextPosition(std::optional<int> last)
{
    constexpr int kLast = std::numeric_limits<int>::max();
    return last.value_or(kLast) == kLast ? kLast : *last + 1;
}

Status oneRowChanged(Database &database, const char *table, qint64 id)
{
    const Result<qint64> count = database.number("SELECT changes()");
    if (!count)
        return count.error();
    if (*count == 0)
        return noSuchRow(table, id);
    return Done{};
}

Error noSuchRow(const char *table, qint64 id)
{
    return {Error::Code::NotFound, QString::fromLatin1(table), QString::number(id)};
}

} // namespace concord
