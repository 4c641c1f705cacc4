// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/chartswiring.h"

#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartlinks.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstrip.h"
#include "ui/charts/chartview.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/workbench/workbench.h"

#include <QEvent>

#include <algorithm>

namespace concord {

ChartsWiring::ChartsWiring(Workbench &workbench, const ChartViews &views, QObject *parent) : QObject(parent), m_workbench(workbench), m_views(views)
{
    connect(&workbench, &Workbench::chartsChanged, this, &ChartsWiring::showCharts);
    connectHub();
    connect(m_views.strip, &ChartStrip::opened, this, [this](ChartId chart) {
        m_views.chart->setCurrentChart(chart);
        emit chartOpened();
    });
    connect(m_views.chart, &ChartPanel::currentChartChanged, this, &ChartsWiring::showNumbers);
    connect(m_views.chart, &ChartPanel::languageChanged, this, [this](Language language) {
        m_views.numbers->setLanguage(language);
        m_views.strip->setLanguage(language);
    });
    connect(m_views.chart, &ChartPanel::exportRequested, this, &ChartsWiring::exportRequested);
    m_views.chart->installEventFilter(this);
    retranslate();
}

void ChartsWiring::connectHub()
{
    SelectionHub &hub = m_workbench.hub();
    for (ChartLinks *links : {m_views.strip->links(), m_views.chart->links()}) {
        connect(links, &ChartLinks::picked, &m_workbench, &Workbench::pick);
        connect(links, &ChartLinks::hovered, &hub, &SelectionHub::hover);
        connect(links, &ChartLinks::brushed, &hub, &SelectionHub::brush);
        connect(links, &ChartLinks::brushEnded, &hub, &SelectionHub::endBrush);
        connect(&hub, &SelectionHub::brushed, links, &ChartLinks::showBrushed);
        connect(&hub, &SelectionHub::brushEnded, links, &ChartLinks::endBrush);
        connect(&hub, &SelectionHub::hoveredChanged, links, &ChartLinks::showHovered);
    }
    const PassageSource passages = [this](ClaimId claim) { return passagesOf(claim); };
    m_views.strip->setPassages(passages);
    m_views.chart->view()->setPassages(passages);
    connect(m_views.numbers, &ChartDataPanel::picked, &m_workbench, &Workbench::pick);
    connect(&hub, &SelectionHub::pickedChanged, this, &ChartsWiring::showPicked);
}

void ChartsWiring::showPicked(const Projection &picked)
{
    if (!picked.observations.isEmpty() && picked.passages.isEmpty())
        emit noted(tr("%n value(s) from imported series; no sentence states them.", nullptr, static_cast<int>(picked.observations.size())));
    m_views.strip->links()->showPicked(picked);
    m_views.chart->links()->showPicked(picked);
    m_views.numbers->showPicked(picked);
}

/// The claim's passages in the open article, the first of each side; nothing for a claim of another article.
MarkPassages ChartsWiring::passagesOf(ClaimId claim) const
{
    MarkPassages passages;
    const LoadedArticle *article = m_workbench.article();
    const QList<Claim> &claims = m_workbench.claims();
    const auto found = std::find_if(claims.begin(), claims.end(), [claim](const Claim &each) { return each.id == claim; });
    if (!article || found == claims.end())
        return passages;
    for (const Anchor &anchor : found->anchors) {
        QString &text = anchor.span.side == Side::Source ? passages.source : passages.translation;
        const QStringList &paragraphs = article->analysis.bitext.side(anchor.span.side).paragraphs;
        if (text.isEmpty() && anchor.state != AnchorState::Orphan)
            text = paragraphs.value(anchor.span.paragraph).mid(anchor.span.range.begin, anchor.span.range.length());
    }
    return passages;
}

void ChartsWiring::showCharts()
{
    m_views.strip->setCharts(m_workbench.charts());
    emit chartsShown(!m_workbench.charts().isEmpty());
    QList<ChartContent> shown;
    for (const ChartContent &chart : m_workbench.allCharts()) {
        if (!chart.data.isEmpty() || chart.id == m_opened)
            shown.append(chart);
    }
    m_views.chart->setCharts(shown);
    showNumbers(m_views.chart->currentChart());
}

void ChartsWiring::showNumbers(ChartId chart)
{
    for (const ChartContent &content : m_workbench.allCharts()) {
        if (content.id == chart)
            m_views.numbers->setContent(content);
    }
}

void ChartsWiring::openChart(ChartId chart)
{
    m_opened = chart;
    showCharts();
    m_views.chart->setCurrentChart(chart);
}

bool ChartsWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_views.chart && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ChartsWiring::retranslate()
{
    m_views.strip->setLanguage(interfaceLanguage());
    m_views.chart->setLanguage(interfaceLanguage());
    m_views.numbers->setLanguage(interfaceLanguage());
}

} // namespace concord
