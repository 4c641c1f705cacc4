// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findingoutput.h"

#include "app/cli/command.h"

#include "core/checks/rules.h"
#include "core/exchange/jsonvalues.h"
#include "core/project/textrevision.h"
#include "core/series/csv.h"
#include "ui/words/findingtext.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

using Key = QLatin1String;

template<typename Words>
QJsonObject bilingual(Words words)
{
    return {{Key("en"), words(Language::English)}, {Key("zh-Hant"), words(Language::TraditionalChinese)}};
}

QJsonObject spanToJson(const TextSpan &span, BitextMaps &maps)
{
    const Range points = maps.side(span.side).of(span.paragraph).toCodePoints(span.range);
    return {{Key("side"), sideName(span.side)}, {Key("paragraph"), span.paragraph + 1}, {Key("start"), points.begin}, {Key("end"), points.end}};
}

QJsonValue paragraphOrNull(int paragraph)
{
    return paragraph < 0 ? QJsonValue() : QJsonValue(paragraph + 1);
}

QJsonArray fixesOf(const Finding &finding, BitextMaps &maps)
{
    if (finding.edits.isEmpty())
        return {};
    QJsonArray edits;
    for (const TextEdit &edit : finding.edits) {
        QJsonObject object = spanToJson(edit.span, maps);
        object.insert(Key("replacement"), edit.replacement);
        edits.append(object);
    }
    const QJsonObject title = bilingual([&](Language language) { return fixTitle(finding, language); });
    return {QJsonObject{{Key("title"), title}, {Key("edits"), edits}}};
}

} // namespace

std::optional<FindingFormat> findingFormatFromName(const QString &name)
{
    if (name.isEmpty() || name == Key("jsonl"))
        return FindingFormat::JsonLines;
    if (name == Key("csv"))
        return FindingFormat::Csv;
    return name == Key("html") ? std::optional(FindingFormat::Html) : std::nullopt;
}

QJsonObject findingToJson(const Finding &finding, BitextMaps &maps)
{
    QJsonArray spans;
    for (const TextSpan &span : finding.spans)
        spans.append(spanToJson(span, maps));
    QJsonObject object{
        {Key("rule"), finding.rule},
        {Key("severity"), severityName(finding.severity)},
        {Key("message"), bilingual([&](Language language) { return findingMessage(finding, language); })},
        {Key("paragraph"), QJsonObject{{Key("source"), paragraphOrNull(finding.sourceParagraph)},
                                       {Key("translation"), paragraphOrNull(finding.translationParagraph)}}},
        {Key("spans"), spans},
        {Key("fixes"), fixesOf(finding, maps)},
        {Key("fingerprint"), finding.fingerprint}};
    if (finding.mismatch != Mismatch::None) {
        object.insert(Key("mismatch"), mismatchName(finding.mismatch));
        object.insert(Key("values"), QJsonObject{{Key("source"), textOrNull(finding.sourceValue)}, {Key("translation"), textOrNull(finding.translationValue)}});
    }
    return object;
}

void printFindings(const QList<CheckedArticle> &articles, FindingFormat format)
{
    if (format == FindingFormat::Csv)
        return printBytes(findingReportCsv(articles));
    if (format == FindingFormat::Html)
        return printBytes(findingReportHtml(articles, {Language::TraditionalChinese, Language::English}).toUtf8());
    for (const CheckedArticle &checked : articles) {
        BitextMaps maps(checked.bitext);
        for (const Finding &finding : checked.findings)
            printLine(findingToJson(finding, maps));
    }
}

void printRules()
{
    for (const Rule &rule : rules()) {
        const QString id = QLatin1String(rule.id);
        printLine({{Key("rule"), id},
                   {Key("severity"), severityName(rule.severity)},
                   {Key("title"), bilingual([&](Language language) { return ruleTitle(id, language); })},
                   {Key("explanation"), bilingual([&](Language language) { return ruleExplanation(id, language); })}});
    }
}

} // namespace concord::cli
