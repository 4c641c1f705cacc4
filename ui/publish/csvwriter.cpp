// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/csvwriter.h"

#include "ui/publish/chartphrases.h"
#include "ui/publish/datatable.h"

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

/// The marks with which spreadsheets begin a formula, their full-width forms as well.
QString guarded(const QString &text)
{
    const bool looksLikeFormula = !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
    return looksLikeFormula ? u'\'' + text : text;
}

QString textCell(const QString &text)
{
    return quoted(guarded(text));
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

QString line(const QStringList &cells)
{
    return cells.join(u',') + u"\r\n"_s;
}

QString rangeRows(const ChartContent &content, Language language)
{
    const ChartWords words = chartWords(language);
    QString table = line({u"label"_s, u"low"_s, u"high"_s, u"status"_s});
    for (const Datum &datum : content.data) {
        const QString label = content.spec.entityName(datum.entity, language) + u' ' + periodName(datum, words);
        table += line({textCell(label), datum.least().toString(), datum.most().toString(), claimStatusName(datum.status)});
    }
    return table;
}

/// The columns of a table by period. An entity with ranges has two.
class PeriodTable
{
public:
    PeriodTable(const ChartContent &content, Language language) : m_content(content), m_language(language), m_words(chartWords(language)) {}

    QString write() const
    {
        QStringList head{u"period"_s};
        for (const QString &entity : m_content.entities()) {
            const QString name = m_content.spec.entityName(entity, m_language);
            if (hasRanges(entity))
                head << textCell(name + u" (low)"_s) << textCell(name + u" (high)"_s);
            else
                head << textCell(name);
        }
        QString table = line(head);
        for (const Period &period : m_content.periods()) {
            qsizetype rows = 1; // more where claims contradict each other
            for (const QString &entity : m_content.entities())
                rows = std::max(rows, dataOf(entity, period).size());
            for (qsizetype row = 0; row < rows; ++row)
                table += line(cells(period, row));
        }
        return table;
    }

private:
    bool hasRanges(const QString &entity) const
    {
        return std::any_of(m_content.data.begin(), m_content.data.end(),
                           [&entity](const Datum &datum) { return datum.entity == entity && datum.isRange(); });
    }

    QList<const Datum *> dataOf(const QString &entity, const Period &period) const
    {
        QList<const Datum *> found;
        for (const Datum &datum : m_content.data) {
            if (datum.entity == entity && datum.period == period)
                found << &datum;
        }
        return found;
    }

    QStringList cells(const Period &period, qsizetype row) const
    {
        const bool isLine = m_content.spec.kind == ChartForm::StepLine || m_content.spec.kind == ChartForm::Line;
        QStringList result{isLine ? period.first.toString(Qt::ISODate) : textCell(periodLabel(period, m_words))};
        for (const QString &entity : m_content.entities()) {
            const Datum *datum = dataOf(entity, period).value(row, nullptr);
            result << (datum ? datum->least().toString() : QString());
            if (hasRanges(entity))
                result << (datum ? datum->most().toString() : QString());
        }
        return result;
    }

    const ChartContent &m_content;
    Language m_language;
    ChartWords m_words;
};

} // namespace

QByteArray csvOf(const ChartContent &content, Language language)
{
    QString table = u"entity,name,period,low,high,unit,qualifier,status,attribution,claim,observation\r\n"_s;
    for (const Datum &datum : content.data) {
        table += line({
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
        });
    }
    return table.toUtf8();
}

QByteArray datawrapperOf(const ChartContent &content, Language language)
{
    const bool isRows = hasRows(content.spec.kind) || content.spec.kind == ChartForm::Timeline;
    return (isRows ? rangeRows(content, language) : PeriodTable(content, language).write()).toUtf8();
}

QString tsvOf(const ChartContent &content, Language language)
{
    const TableWords words = tableWords(language);
    const ChartWords labels = chartWords(language);
    QList<QStringList> rows{{words.entity, words.period, words.low, words.high, words.unit, words.status, words.attribution}};
    for (const Datum &datum : content.data) {
        rows << QStringList{guarded(content.spec.entityName(datum.entity, language)), guarded(periodName(datum, labels)), valueCell(datum.low),
                            valueCell(datum.high), guarded(datum.unit), words.state(datum.status), guarded(datum.attribution)};
    }
    QString table;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        table += row.join(u'\t') + u'\n';
    }
    return table;
}

} // namespace concord
