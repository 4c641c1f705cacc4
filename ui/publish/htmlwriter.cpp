// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/htmlwriter.h"

#include "core/charts/scenebuilder.h"
#include "ui/publish/csvwriter.h"
#include "ui/publish/datatable.h"
#include "ui/publish/metadata.h"
#include "ui/publish/svgwriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

/// One Tab stop for the chart, arrows between its marks, Enter to a mark's row and back. Without it every mark is a Tab stop.
constexpr char kScript[] = R"js(
(function () {
  'use strict';
  var list = function (query) { return Array.prototype.slice.call(document.querySelectorAll(query)); };
  var marks = list('g[tabindex]'), groups = list('g[data-mark]'), rows = list('tr[data-row]');
  var said = document.getElementById('picked'), table = document.querySelector('details'), chart = document.querySelector('svg');
  var picked = null;
  var markOf = function (key) { return marks.find(function (mark) { return mark.getAttribute('data-mark') === key; }); };
  var rowOf = function (key) { return rows.find(function (row) { return row.getAttribute('data-row') === key; }); };
  function pick(key) {
    picked = key === picked ? null : key;
    groups.forEach(function (group) { group.classList.toggle('picked', group.getAttribute('data-mark') === picked); });
    rows.forEach(function (row) { row.classList.toggle('picked', row.getAttribute('data-row') === picked); });
    chart.classList.toggle('picking', picked !== null);
    said.textContent = '';
    if (picked === null) return;
    var row = rowOf(picked), source = row ? row.lastElementChild.textContent : '';
    said.textContent = markOf(picked).getAttribute('aria-label') + (source ? ' \u2014 ' + source : '');
    table.open = true;
    if (row) row.scrollIntoView({block: 'nearest'});
  }
  function move(to) {
    var next = marks[Math.max(0, Math.min(marks.length - 1, to))];
    marks.forEach(function (mark) { mark.setAttribute('tabindex', mark === next ? '0' : '-1'); });
    next.focus();
  }
  var steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};
  marks.forEach(function (mark, index) {
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
    mark.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (steps[event.key]) move(index + steps[event.key]);
      else if (event.key === 'Home') move(0);
      else if (event.key === 'End') move(marks.length - 1);
      else if (event.key === 'Enter' || event.key === ' ') pick(mark.getAttribute('data-mark'));
      else return;
      event.preventDefault();
    });
  });
  groups.forEach(function (group) {
    group.addEventListener('click', function () { pick(group.getAttribute('data-mark')); });
  });
  rows.forEach(function (row) {
    var key = row.getAttribute('data-row'), mark = markOf(key);
    if (!mark) return;
    var go = function () { if (picked !== key) pick(key); move(marks.indexOf(mark)); };
    row.setAttribute('tabindex', '0');
    row.addEventListener('click', go);
    row.addEventListener('keydown', function (event) { if (event.key === 'Enter') go(); });
  });
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape' && picked !== null) pick(picked); });
  if (marks.length) document.getElementById('keys').hidden = false;
})();
)js";

QString keysLine(Language language)
{
    return isChinese(language) ? u"方向鍵：移到其他標記　Enter：表格中的那一列　Esc：取消"_s
                               : u"Arrow keys: other marks · Enter: its row in the table · Esc: clear"_s;
}

/// JSON inside a script element must not contain "</": its slash is written as an escape.
QString linkedData(const ChartContent &content, const Scene &scene)
{
    QJsonArray claims;
    for (const SceneMark &mark : scene.marks) {
        if (mark.claim.isValid())
            claims << QJsonObject{{u"@type"_s, u"Claim"_s}, {u"identifier"_s, QString::number(mark.claim.value)}, {u"text"_s, mark.label}};
    }
    QJsonObject json{
        {u"@context"_s, u"https://schema.org"_s},
        {u"@type"_s, u"Dataset"_s},
        {u"name"_s, scene.title},
        {u"description"_s, scene.altText},
        {u"inLanguage"_s, languageTag(scene.language)},
        {u"citation"_s, content.spec.source.in(scene.language)},
        {u"variableMeasured"_s, content.spec.metric},
    };
    if (const QString byline = content.spec.byline.in(scene.language); !byline.isEmpty())
        json.insert(u"creator"_s, byline);
    if (!claims.isEmpty())
        json.insert(u"hasPart"_s, claims);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).replace(u'<', u"\\u003C"_s);
}

constexpr double kLeastShare = 0.8; // of its own size, to which a chart shrinks on a small screen before it is moved sideways

/// What stands below the chart begins where the chart's words do.
QString styleOf(ChartTheme theme, double width)
{
    return u"body{margin:0 auto;padding:16px;max-width:1200px;background:%1;color:%2;font:15px/1.6 'Noto Sans','Noto Sans CJK TC',sans-serif}"
           "figure{margin:0;overflow-x:auto}svg{display:block;min-width:%6px}#keys,#picked,details{margin-left:%7%}table{border-collapse:collapse;margin:8px 0}th,td{text-align:left;padding:4px 16px 4px 0;border-bottom:1px solid %3}"
           "summary{cursor:pointer}summary,a{color:%4}g[tabindex]:focus,tr:focus,summary:focus,a:focus{outline:2px solid %4;outline-offset:2px}"
           "g[data-mark],tr[tabindex]{cursor:pointer}.picking g[data-mark]:not(.picked){opacity:.4}tr.picked td{border-bottom:2px solid %4}"
           "#picked,#keys{margin-top:0;margin-bottom:0}#keys{font-size:13px;color:%5;display:none}figure:focus-within+#keys:not([hidden]){display:block}"_s
        .arg(inkColour({InkRole::Paper}, theme).name(), inkColour({InkRole::Text}, theme).name(), inkColour({InkRole::Grid}, theme).name(),
             inkColour({InkRole::SeriesText, 0}, theme).name(), inkColour({InkRole::Muted}, theme).name(), QString::number(qRound(width * kLeastShare)),
             QString::number(100 * SceneBuilder::kMargin / width, 'f', 2));
}

/// What the page may do: show itself. Nothing is fetched, and no script runs but ours.
QString policy()
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(kScript, sizeof kScript - 1).toByteArray(), QCryptographicHash::Sha256);
    return u"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-%1'"_s.arg(QString::fromLatin1(hash.toBase64()));
}

QString headOf(const ChartContent &content, const Scene &scene, ChartTheme theme)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%6\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
           "<meta name=\"description\" content=\"%3\">\n<link rel=\"icon\" href=\"data:,\">\n<style>%4</style>\n"
           "<script type=\"application/ld+json\">%5</script>\n</head>\n"_s
        .arg(languageTag(scene.language), xmlText(scene.title, true), xmlText(scene.altText, true), styleOf(theme, scene.size.width()), linkedData(content, scene), policy());
}

QString dataOf(const ChartContent &content, Language language)
{
    const TableWords words = tableWords(language);
    return u"<details>\n<summary>%1</summary>\n%2<p><a download=\"%3.csv\" href=\"data:text/csv;charset=utf-8;base64,%4\">%5</a></p>\n</details>\n"_s
        .arg(words.caption, htmlTable(content, language), xmlText(content.spec.name, true), QString::fromLatin1(csvOf(content, language).toBase64()),
             words.download);
}

} // namespace

QByteArray htmlOf(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme)
{
    QString page = headOf(content, scene, theme) + u"<body>\n<figure>\n"_s;
    page += QString::fromUtf8(svgOf(content, scene, fonts, theme, SvgUse::Inline));
    page += u"</figure>\n<p id=\"keys\" hidden>"_s + keysLine(scene.language) + u"</p>\n<p id=\"picked\" role=\"status\"></p>\n"_s;
    page += dataOf(content, scene.language) + u"<script>"_s + QString::fromLatin1(kScript) + u"</script>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace concord
