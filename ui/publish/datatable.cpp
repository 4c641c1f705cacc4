// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/datatable.h"

#include "core/charts/labels/numberlabels.h"
#include "ui/publish/chartphrases.h"
#include "ui/publish/metadata.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

QString rowOf(const QStringList &cells, const QString &opening, const QString &closing, const QString &attribute = {})
{
    QString result = u"<tr"_s + attribute + u'>';
    for (const QString &cell : cells)
        result += opening + xmlText(cell) + closing;
    return result + u"</tr>\n"_s;
}

} // namespace

TableWords tableWords(Language language)
{
    TableWords words;
    if (isChinese(language)) {
        words = {u"圖表資料"_s, u"對象"_s, u"期間"_s, u"數值"_s, u"低值"_s, u"高值"_s, u"單位"_s, u"狀態"_s, u"出處"_s, u"下載資料（CSV）"_s, {}};
        words.states = {u"未核實"_s, u"已核實"_s, u"有爭議"_s, u"有誤"_s, u"已過時"_s};
        return words;
    }
    words = {u"Data of the chart"_s, u"Entity"_s, u"Period"_s, u"Value"_s, u"Low"_s, u"High"_s, u"Unit"_s, u"Status"_s, u"Attribution"_s,
             u"Download the data (CSV)"_s, {}};
    words.states = {u"unverified"_s, u"verified"_s, u"disputed"_s, u"wrong"_s, u"outdated"_s};
    return words;
}

QString periodName(const Datum &datum, const ChartWords &words)
{
    return datum.period.isValid() ? periodLabel(datum.period, words) : datum.periodText;
}

QString htmlTable(const ChartContent &content, Language language)
{
    const TableWords words = tableWords(language);
    const ChartWords labels = chartWords(language);
    QString table = u"<table>\n<thead>"_s
        + rowOf({words.entity, words.period, words.value, words.status, words.attribution}, u"<th scope=\"col\">"_s, u"</th>"_s)
        + u"</thead>\n<tbody>\n"_s;
    for (qsizetype i = 0; i < content.data.size(); ++i) {
        const Datum &datum = content.data[i];
        table += rowOf({content.spec.entityName(datum.entity, language), periodName(datum, labels),
                        figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language, content.spec.numbers), words.state(datum.status), datum.attribution},
                       u"<td>"_s, u"</td>"_s, u" data-row=\"%1\""_s.arg(i));
    }
    return table + u"</tbody>\n</table>\n"_s;
}

} // namespace concord
