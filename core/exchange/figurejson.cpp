// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figurejson.h"

#include "core/exchange/jsonvalues.h"

#include <QJsonArray>

namespace concord {

namespace {

QJsonValue plainOrNull(const std::optional<Decimal> &value)
{
    return value ? decimalOrNull(value->normalised()) : QJsonValue();
}

} // namespace

QJsonValue lowValue(const Figure &figure)
{
    return figure.period ? QJsonValue(figure.period->first.toString(Qt::ISODate)) : plainOrNull(figure.low);
}

QJsonValue highValue(const Figure &figure)
{
    return figure.period ? QJsonValue(figure.period->last.toString(Qt::ISODate)) : plainOrNull(figure.high);
}

QJsonObject figureToJson(const Figure &figure, int paragraph, QStringView text, const CodePointMap &map)
{
    const Range span = map.toCodePoints(figure.span);
    return {{QStringLiteral("paragraph"), paragraph},
            {QStringLiteral("start"), span.begin},
            {QStringLiteral("end"), span.end},
            {QStringLiteral("surface"), text.sliced(figure.span.begin, figure.span.length()).toString()},
            {QStringLiteral("kind"), kindName(figure.kind)},
            {QStringLiteral("low"), lowValue(figure)},
            {QStringLiteral("high"), highValue(figure)},
            {QStringLiteral("unit"), textOrNull(figure.unit)},
            {QStringLiteral("per"), figure.per.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(figure.per))},
            {QStringLiteral("qualifier"), textOrNull(qualifierName(figure.qualifier))}};
}

} // namespace concord
