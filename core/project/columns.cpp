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

/// The digits at a place as a number; −1 when there are others.
static int digitsAt(QByteArrayView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

QDateTime timeFromColumn(const QString &text)
{
    return timeFromColumn(QByteArrayView(text.toUtf8()));
}

QDateTime timeFromColumn(QByteArrayView text)
{
    // What timeColumn writes, "2025-02-03T04:05:06.789Z", is read here: lists of claims hold several each.
    if (text.size() == 24 && text[10] == 'T' && text[23] == 'Z') {
        const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
        const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2), digitsAt(text, 20, 3));
        if (date.isValid() && time.isValid())
            return QDateTime(date, time, Qt::UTC);
    }
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
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
    if (text == QLatin1String("[]"))
        return {};
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
