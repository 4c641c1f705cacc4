// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/csvwriter.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString textCell(const QString &text)
{
    const bool looksLikeFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return quoted(looksLikeFormula ? u'\'' + text : text);
}

QString valueCell(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

template<typename AnyId>
QString keyCell(AnyId id)
{
    return id.isValid() ? QString::number(id.value) : QString();
}

} // namespace

QByteArray csvOf(const ChartContent &content, Language language)
{
    QString table = u"entity,name,period,low,high,unit,qualifier,status,attribution,claim,observation\r\n"_s;
    for (const Datum &datum : content.data) {
        const QStringList cells{
            textCell(datum.entity),
            textCell(content.spec.entityName(datum.entity, language)),
            textCell(datum.periodText),
            valueCell(datum.low),
            valueCell(datum.high),
            textCell(datum.unit),
            qualifierName(datum.qualifier),
            claimStatusName(datum.status),
            textCell(datum.attribution),
            keyCell(datum.claim),
            keyCell(datum.observation),
        };
        table += cells.join(u',') + u"\r\n"_s;
    }
    return table.toUtf8();
}

} // namespace concord
