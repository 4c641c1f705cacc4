// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/paletteentries.h"

#include "core/analysis/outline.h"
#include "ui/charts/chartpanel.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/claimwords.h"
#include "ui/desk/desk.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/words/findingtext.h"
#include "ui/words/metricname.h"
#include "ui/workbench/workbench.h"

#include <QCoreApplication>

namespace concord {

namespace {

QString claimText(const Claim &claim)
{
    QStringList parts;
    for (const QString &part : {claim.entity, metricName(claim.metric, interfaceLanguage()), claim.period, claimValueText(claim, interfaceLanguage()),
                                claim.attribution, statusText(claim.status)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QString paragraphHint(int paragraph)
{
    return paragraph < 0 ? QString() : QStringLiteral("¶ %1").arg(paragraph + 1);
}

void addHeadings(QList<PaletteEntry> &entries, Workbench &workbench)
{
    const ArticleAnalysis &analysis = workbench.article()->analysis;
    for (const Side side : {Side::Translation, Side::Source}) {
        const BitextSide &texts = analysis.bitext.side(side);
        for (const int paragraph : headingParagraphs(texts)) {
            const TextSpan span{side, paragraph, {0, static_cast<int>(texts.paragraphs[paragraph].size())}};
            entries.append({texts.paragraphs[paragraph], paragraphHint(paragraph), {}, [&workbench, span] { workbench.hub().pick(span); }});
        }
    }
}

/// A chart is found by its finding in either language, by what it measures and by its file name.
void addCharts(QList<PaletteEntry> &entries, const Workbench &workbench, Desk &desk)
{
    const QString hint = QCoreApplication::translate("concord::PaletteEntries", "Chart");
    const Language shown = interfaceLanguage(), other = isChinese(shown) ? Language::English : Language::TraditionalChinese;
    for (const ChartContent &chart : workbench.charts()) {
        const ChartSpec &spec = chart.spec;
        const QString title = spec.title.in(shown).isEmpty() ? spec.name : spec.title.in(shown);
        const QString alias = QStringList{spec.metric, metricName(spec.metric, shown), spec.name, spec.title.in(other)}.join(u' ');
        entries.append({title, hint, alias, [&desk, id = chart.id] {
                            desk.chart()->setCurrentChart(id);
                            emit desk.workspaceWanted(Workspace::Charts);
                        }});
    }
}

void addArticles(QList<PaletteEntry> &entries, Workbench &workbench, Desk &desk)
{
    const QString hint = QCoreApplication::translate("concord::PaletteEntries", "Article");
    for (const Article &article : workbench.articles()) {
        if (article.id != workbench.currentArticle()) {
            entries.append({article.title, hint, article.byline, [&workbench, &desk, id = article.id] {
                                desk.claims()->commitPending();
                                workbench.openArticle(id);
                            }});
        }
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(Workbench &workbench, Desk &desk)
{
    QList<PaletteEntry> entries;
    if (!workbench.article())
        return entries;
    for (const Claim &claim : workbench.claims()) {
        const int paragraph = claim.anchors.isEmpty() ? -1 : claim.anchors.first().span.paragraph;
        entries.append({claimText(claim), paragraphHint(paragraph), {}, [&workbench, id = claim.id] { workbench.hub().pick(id); }});
    }
    const QList<Finding> &findings = workbench.article()->analysis.checks.findings;
    for (int i = 0; i < findings.size(); ++i) {
        const FindingItem item{findings[i].fingerprint, i};
        entries.append({findingMessage(findings[i], interfaceLanguage()), paragraphHint(findings[i].translationParagraph), {},
                        [&workbench, item] { workbench.hub().pick(item); }});
    }
    addHeadings(entries, workbench);
    addCharts(entries, workbench, desk);
    addArticles(entries, workbench, desk);
    return entries;
}

} // namespace concord
