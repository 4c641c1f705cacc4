// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary.h"

namespace concord::cli {

namespace {

template<typename Count>
QJsonObject bothSides(const Bitext &bitext, Count count)
{
    return {{QLatin1String("source"), static_cast<qint64>(count(bitext.source))},
            {QLatin1String("translation"), static_cast<qint64>(count(bitext.translation))}};
}

} // namespace

QJsonObject articleSummary(const LoadedArticle &article)
{
    const Bitext &bitext = article.analysis.bitext;
    qint64 agree = 0;
    for (const FigurePair &pair : article.analysis.checks.pairs)
        agree += pair.agrees ? 1 : 0;
    QJsonObject findings;
    for (const Finding &finding : article.analysis.checks.findings)
        findings.insert(finding.rule, findings.value(finding.rule).toInt() + 1);
    return {{QLatin1String("article"), QString::number(article.article.id.value)},
            {QLatin1String("title"), article.article.title},
            {QLatin1String("byline"), article.article.byline},
            {QLatin1String("date"), article.article.documentDate.isValid() ? QJsonValue(article.article.documentDate.toString(Qt::ISODate)) : QJsonValue()},
            {QLatin1String("paragraphs"), bothSides(bitext, [](const BitextSide &side) { return side.paragraphs.size(); })},
            {QLatin1String("sentences"), bothSides(bitext, [](const BitextSide &side) { return side.sentences.size(); })},
            {QLatin1String("beads"), bitext.beads.size()},
            {QLatin1String("pinned"), QJsonObject{{QLatin1String("held"), article.analysis.pins.held.size()},
                                                  {QLatin1String("lapsed"), article.analysis.pins.lapsed}}},
            {QLatin1String("figures"), bothSides(bitext, [](const BitextSide &side) { return side.figureCount(); })},
            {QLatin1String("figure_pairs"), QJsonObject{{QLatin1String("agree"), agree},
                                                        {QLatin1String("disagree"), article.analysis.checks.pairs.size() - agree}}},
            {QLatin1String("findings"), findings}};
}

} // namespace concord::cli
