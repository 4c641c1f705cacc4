// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "core/documents/plaintext.h"
#include "core/exchange/articleimport.h"
#include "core/exchange/claimjson.h"
#include "core/exchange/seriesimport.h"
#include "core/project/allseries.h"
#include "core/project/articles.h"
#include "core/project/charts.h"
#include "core/project/claims.h"
#include "core/project/project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace concord {

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/sample/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Article> addArticle(Database &database)
{
    const Result<Document> source = readPlainText(resource("article.en.txt"), {{}, Language::English, {}});
    if (!source)
        return source.error();
    const Result<Document> translation = readPlainText(resource("article.zh-Hant.txt"), {{}, Language::TraditionalChinese, {}});
    if (!translation)
        return translation.error();
    return importArticle(database, {{}, {}, {}, *source, *translation});
}

Status addClaims(Database &database, ArticleId article)
{
    const auto source = Articles::latestRevision(database, article, Side::Source);
    const auto translation = Articles::latestRevision(database, article, Side::Translation);
    if (!source || !translation)
        return source ? translation.error() : source.error();
    const ClaimTexts texts{*source, *translation};
    for (const QByteArray &line : resource("claims.jsonl").split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        Claim draft;
        draft.article = article;
        const Result<Claim> claim = claimFromJson(QJsonDocument::fromJson(line).object(), texts, draft);
        if (!claim)
            return claim.error();
        if (const Result<Claim> stored = Claims::add(database, *claim); !stored)
            return stored.error();
    }
    return Done{};
}

Status addCharts(Database &database)
{
    const QJsonArray specs = QJsonDocument::fromJson(resource("charts.json")).array();
    for (const QJsonValue &spec : specs) {
        ChartRecord chart;
        chart.name = spec.toObject().value(QLatin1String("name")).toString();
        chart.spec = QString::fromUtf8(QJsonDocument(spec.toObject()).toJson(QJsonDocument::Compact));
        if (const Result<ChartRecord> stored = Charts::add(database, chart); !stored)
            return stored.error();
    }
    return Done{};
}

Status fill(Database &database)
{
    const Result<Article> article = addArticle(database);
    if (!article)
        return article.error();
    const Result<SeriesImport> series = readSeriesImport(resource("capex.csv"), QStringLiteral("capex"));
    if (!series)
        return series.error();
    if (const Result<Series> stored = AllSeries::add(database, series->series, series->observations); !stored)
        return stored.error();
    if (const Status claims = addClaims(database, article->id); !claims)
        return claims;
    return addCharts(database);
}

} // namespace

Status createSampleProject(const QString &path)
{
    const auto project = createProjectWith(path, QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Sample project")), fill);
    return project ? Status(Done{}) : Status(project.error());
}

} // namespace concord
