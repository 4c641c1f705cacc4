// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/alignment/doubtfulpanel.h"
#include "ui/articles/articlespanel.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstrip.h"
#include "ui/claims/claimspanel.h"
#include "ui/correcting/reviewpanel.h"
#include "ui/desk/beadswiring.h"
#include "ui/desk/chartswiring.h"
#include "ui/desk/claimswiring.h"
#include "ui/desk/findingswiring.h"
#include "ui/desk/termswiring.h"
#include "ui/desk/textwiring.h"
#include "ui/findings/findingspanel.h"
#include "ui/outline/outlinepanel.h"
#include "ui/reader/bitextreader.h"
#include "ui/renderings/renderingspanel.h"
#include "ui/workbench/workbench.h"

#include <QVBoxLayout>

namespace concord {

Desk::Desk(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_reader(new BitextReader), m_claims(new ClaimsPanel), m_findings(new FindingsPanel),
      m_doubtful(new DoubtfulPanel), m_review(new ReviewPanel), m_renderings(new RenderingsPanel), m_articles(new ArticlesPanel), m_outline(new OutlinePanel),
      m_strip(new ChartStrip), m_chart(new ChartPanel), m_chartData(new ChartDataPanel), m_columns(new DeskColumns(panels(), this)),
      m_text(new TextWiring(workbench, *m_reader, *m_outline, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    makeLists();
    wirePanels();
    // The columns have their new widths once the events of the move are through.
    connect(m_columns, &DeskColumns::workspaceChanged, this, [this] {
        const QList<TextSpan> &passages = m_workbench.hub().picked().passages;
        if (!passages.isEmpty())
            m_reader->scrollTo(passages.first());
    });
}

DeskPanels Desk::panels() const
{
    return {.reader = m_reader,
            .articles = m_articles,
            .outline = m_outline,
            .renderings = m_renderings,
            .review = m_review,
            .doubtful = m_doubtful,
            .findings = m_findings,
            .chart = m_chart,
            .strip = m_strip,
            .chartData = m_chartData,
            .claims = m_claims};
}

const QList<RenderedName> &Desk::namesShown() const
{
    return m_text->names();
}

const QList<PlacedTerm> &Desk::termsShown() const
{
    return m_text->terms();
}

/// Each family of panels has its wiring; what happens between families is said here.
void Desk::wirePanels()
{
    new ClaimsWiring(m_workbench, *m_claims, this);
    new FindingsWiring(m_workbench, *m_findings, this);
    m_terms = new TermsWiring(m_workbench, *m_renderings, this);
    auto *beads = new BeadsWiring(m_workbench, *m_doubtful, this);
    connect(beads, &BeadsWiring::beadPicked, this, &Desk::beadPicked);
    m_charts = new ChartsWiring(m_workbench, {m_strip, m_chart, m_chartData}, this);
    connect(m_charts, &ChartsWiring::chartOpened, this, [this] { emit workspaceWanted(Workspace::Charts); });
    connect(m_charts, &ChartsWiring::exportRequested, this, &Desk::exportRequested);
    connect(m_charts, &ChartsWiring::noted, this, &Desk::noted);
    connect(m_charts, &ChartsWiring::chartsShown, m_columns, &DeskColumns::setHasCharts);
    connect(&m_workbench, &Workbench::articlesChanged, this, [this] {
        m_articles->setArticles(m_workbench.articles(), m_workbench.currentArticle());
        m_columns->setArticleCount(m_workbench.articles().size());
    });
    connect(m_articles, &ArticlesPanel::articlePicked, this, [this](ArticleId id) {
        m_claims->commitPending();
        m_workbench.openArticle(id);
    });
    connect(m_articles, &ArticlesPanel::removeRequested, &m_workbench, &Workbench::removeArticle);
    connect(m_review, &ReviewPanel::reviewsChanged, m_columns, &DeskColumns::setReviewCount);
    connect(m_columns, &DeskColumns::reviewOpened, m_review, &ReviewPanel::begin);
}

void Desk::makeLists()
{
    const auto add = [this](auto *panel) { addList(panel, [panel] { panel->pickNext(); }, [panel] { panel->pickPrevious(); }); };
    add(m_claims);
    add(m_findings);
    add(m_doubtful);
    add(m_review);
    add(m_renderings);
}

void Desk::addList(QWidget *panel, std::function<void()> next, std::function<void()> previous)
{
    m_lists.append({panel, std::move(next), std::move(previous)});
}

/// In the list that has the focus; else in the one the workspace is about.
void Desk::step(bool forward)
{
    const QWidget *usual = workspace() == Workspace::Terms ? static_cast<QWidget *>(m_renderings) : m_claims;
    const SteppedList *stepped = nullptr;
    for (const SteppedList &list : std::as_const(m_lists)) {
        if (list.panel->isAncestorOf(focusWidget()) || (!stepped && list.panel == usual))
            stepped = &list;
    }
    if (stepped)
        forward ? stepped->next() : stepped->previous();
}

void Desk::editClaim()
{
    m_columns->unfold(DeskColumns::Claims);
    m_claims->startEditing();
}

void Desk::waiveFinding()
{
    m_columns->unfold(DeskColumns::Findings);
    m_findings->startWaiving();
}

/// The selected passages, one a paragraph; without them the figure that is picked or at the caret.
QList<TextSpan> Desk::passagesForClaim() const
{
    if (m_reader->hasSelection())
        return m_reader->selections();
    for (const Item &item : {m_reader->itemAtCaret(), m_workbench.hub().picked().item}) {
        if (const auto *figure = std::get_if<FigureItem>(&item))
            return {figure->span};
        if (const auto *finding = std::get_if<FindingItem>(&item); finding && m_workbench.article()) {
            const QList<TextSpan> spans = m_workbench.article()->analysis.checks.findings.value(finding->index).spans;
            if (!spans.isEmpty())
                return {spans.last()};
        }
    }
    return {};
}

void Desk::makeClaim()
{
    constexpr qsizetype kMost = 50;
    const QList<TextSpan> passages = passagesForClaim();
    if (passages.isEmpty()) {
        emit noted(tr("Select a passage or go to a figure first; a claim is made from it."));
        return;
    }
    if (passages.size() > kMost) {
        emit noted(tr("A claim takes at most %1 paragraphs.").arg(kMost));
        return;
    }
    if (!m_workbench.makeClaim(passages))
        return;
    m_reader->clearSelection();
    m_columns->unfold(DeskColumns::Claims); // what was suggested is looked over
    emit claimMade();
}

} // namespace concord
