// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/htmlwriter.h"

#include "core/charts/numberlabels.h"
#include "ui/publish/chartphrases.h"
#include "ui/publish/svgwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

struct TableWords
{
    QString caption, entity, period, value, status, attribution;
    QStringList states; ///< by ClaimStatus
};

TableWords tableWords(Language language)
{
    if (isChinese(language))
        return {u"圖表資料"_s, u"對象"_s, u"期間"_s, u"數值"_s, u"狀態"_s, u"出處"_s,
                {u"未核實"_s, u"已核實"_s, u"有爭議"_s, u"有誤"_s, u"已過時"_s}};
    return {u"Data of the chart"_s, u"Entity"_s, u"Period"_s, u"Value"_s, u"Status"_s, u"Attribution"_s,
            {u"unverified"_s, u"verified"_s, u"disputed"_s, u"wrong"_s, u"outdated"_s}};
}

QString row(const QStringList &cells, const QString &tag)
{
    QString result = u"<tr>"_s;
    for (const QString &cell : cells)
        result += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    return result + u"</tr>\n"_s;
}

QString tableOf(const ChartContent &content, Language language)
{
    const TableWords words = tableWords(language);
    const ChartWords labels = chartWords(language);
    QString table = u"<details><summary>"_s + words.caption + u"</summary>\n<table>\n<thead>"_s
        + row({words.entity, words.period, words.value, words.status, words.attribution}, u"th"_s) + u"</thead>\n<tbody>\n"_s;
    for (const Datum &datum : content.data) {
        table += row({content.spec.entityName(datum.entity, language),
                      datum.period.isValid() ? periodLabel(datum.period, labels) : datum.periodText,
                      figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language),
                      words.states.value(static_cast<int>(datum.status)), datum.attribution},
                     u"td"_s);
    }
    return table + u"</tbody>\n</table>\n</details>\n"_s;
}

/// JSON inside a script element must not contain "</": its slash is written as an escape.
QString linkedData(const ChartContent &content, const Scene &scene)
{
    const QJsonObject json{
        {u"@context"_s, u"https://schema.org"_s},
        {u"@type"_s, u"Dataset"_s},
        {u"name"_s, scene.title},
        {u"description"_s, scene.altText},
        {u"inLanguage"_s, languageTag(scene.language)},
        {u"citation"_s, content.spec.source.in(scene.language)},
        {u"variableMeasured"_s, content.spec.metric},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).replace(u"</"_s, u"<\\/"_s);
}

QString styleOf(ChartTheme theme)
{
    return u"body{margin:0 auto;padding:16px;max-width:1200px;background:%1;color:%2;font:15px/1.6 'Noto Sans','Noto Sans CJK TC',sans-serif}"
           "table{border-collapse:collapse;margin-top:8px}th,td{text-align:left;padding:4px 16px 4px 0;border-bottom:1px solid %3}"
           "summary{cursor:pointer;color:%4}g[tabindex]:focus{outline:2px solid %4;outline-offset:2px}"_s
        .arg(inkColour({InkRole::Paper}, theme).name(), inkColour({InkRole::Text}, theme).name(), inkColour({InkRole::Grid}, theme).name(),
             inkColour({InkRole::SeriesText, 0}, theme).name());
}

} // namespace

QByteArray htmlOf(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme)
{
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
                   "<meta name=\"description\" content=\"%3\">\n<style>%4</style>\n"
                   "<script type=\"application/ld+json\">%5</script>\n</head>\n<body>\n<figure style=\"margin:0\">\n"_s
                       .arg(languageTag(scene.language), scene.title.toHtmlEscaped(), scene.altText.toHtmlEscaped(), styleOf(theme),
                            linkedData(content, scene));
    page += QString::fromUtf8(svgOf(content, scene, fonts, theme, SvgUse::Inline));
    page += u"</figure>\n"_s + tableOf(content, scene.language) + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace concord
