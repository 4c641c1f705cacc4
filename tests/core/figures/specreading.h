// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/figures/figurereading.h"
#include "tests/support/testdata.h"

#include "core/text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

/// One expected result of a recogniser case: where, what kind, what value, as the file states it.
struct SpecResult
{
    Range span; ///< code points
    QString text;
    QString type;
    QString value; ///< numbers, ranges of numbers
    QString unit;
    QString currency;
    QString timex;
    QString first; ///< dates: ISO, and the day behind the last of a stretch
    QString last;
};

/// One case of a recogniser file; `index` counts from 0 in the file.
struct SpecCase
{
    int index = 0;
    QString input;
    QDate today;
    QList<SpecResult> results;
};

inline SpecResult specResultOf(const QJsonObject &object)
{
    SpecResult result;
    const int begin = object.value(QLatin1String("Start")).toInt();
    const QJsonValue length = object.value(QLatin1String("Length"));
    result.span = {begin,
                   length.isUndefined() ? object.value(QLatin1String("End")).toInt() + 1 : begin + length.toInt()};
    result.text = object.value(QLatin1String("Text")).toString();
    result.type =
        object.value(QLatin1String(object.contains(QLatin1String("TypeName")) ? "TypeName" : "Type")).toString();
    result.type = result.type.mid(result.type.indexOf(QLatin1Char('.')) + 1);
    const QJsonObject resolution = object.value(QLatin1String("Resolution")).toObject();
    result.value = resolution.value(QLatin1String("value")).toVariant().toString();
    result.unit = resolution.value(QLatin1String("unit")).toString();
    result.currency = resolution.value(QLatin1String("isoCurrency")).toString();
    const QJsonObject stated = resolution.value(QLatin1String("values")).toArray().first().toObject();
    const QJsonObject parsed = object.value(QLatin1String("Value")).toObject();
    const QJsonObject past = parsed.value(QLatin1String("PastResolution")).toObject();
    result.timex = stated.value(QLatin1String("timex")).toString() + parsed.value(QLatin1String("Timex")).toString();
    const auto joined = [&](const char *a, const char *b, const char *c) {
        return stated.value(QLatin1String(a)).toString() + past.value(QLatin1String(b)).toString()
            + past.value(QLatin1String(c)).toString();
    };
    result.first = joined("start", "startDate", "date") + stated.value(QLatin1String("value")).toString();
    result.last = joined("end", "endDate", "date") + stated.value(QLatin1String("value")).toString();
    return result;
}

/// The cases of figures/specs/<name>.json that are not marked as unsupported everywhere.
inline QList<SpecCase> specCases(const QString &name)
{
    QByteArray bytes = readAll(testDataFile(QStringLiteral("figures/specs/") + name + QStringLiteral(".json")));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QList<SpecCase> cases;
    int index = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject object = value.toObject();
        SpecCase item;
        item.index = index++;
        item.input = object.value(QLatin1String("Input")).toString();
        const QString reference =
            object.value(QLatin1String("Context")).toObject().value(QLatin1String("ReferenceDateTime")).toString();
        item.today = QDate::fromString(reference.left(10), Qt::ISODate);
        for (const QJsonValue &result : object.value(QLatin1String("Results")).toArray())
            item.results.append(specResultOf(result.toObject()));
        cases.append(item);
    }
    return cases;
}

} // namespace concord
