// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "core/analysis/outline.h"
#include "core/analysis/pinning.h"
#include "core/checks/namecheck.h"
#include "ui/alignment/doubtfulpanel.h"
#include "ui/articles/articlespanel.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstrip.h"
#include "ui/claims/claimspanel.h"
#include "ui/correcting/reviewpanel.h"
#include "ui/findings/findingspanel.h"
#include "ui/names/namespanel.h"
#include "ui/outline/outlinepanel.h"
#include "ui/reader/bitextreader.h"
#include "ui/readermarks.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/support/taborder.h"
#include "ui/workbench/workbench.h"

#include <QEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace concord {

namespace {

QSplitter *makeSplitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    return splitter;
}

constexpr int kRoomForPanels = 1000; // device-independent pixels; below it the side panels fold

/// Pixels of the three columns at first.
QList<int> usualWidths(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Annotate:
        return {250, 740, 300};
    case Workspace::Charts:
        return {330, 640, 320};
    case Workspace::Terms:
        return {470, 810, 0};
    }
    return {};
}

/// Shares of the panels at the left in its height; little for the passages to review when there are none.
QList<int> usualHeights(int reviews)
{
    return {120, 200, 260, reviews > 0 ? 1000 : 100, 260, 340};
}

/// The same for a window that is too narrow for panels at both sides.
QList<int> narrowWidths(Workspace workspace, int width)
{
    constexpr int kSide = 240;
    return {kSide, workspace == Workspace::Terms ? width - kSide : width - 2 * kSide, workspace == Workspace::Terms ? 0 : kSide};
}

} // namespace

Desk::Desk(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_reader(new BitextReader), m_claims(new ClaimsPanel), m_findings(new FindingsPanel), m_doubtful(new DoubtfulPanel), m_review(new ReviewPanel),
      m_names(new NamesPanel), m_articles(new ArticlesPanel), m_outline(new OutlinePanel), m_strip(new ChartStrip), m_chart(new ChartPanel),
      m_chartData(new ChartDataPanel), m_across(makeSplitter(Qt::Horizontal, this)), m_left(makeSplitter(Qt::Vertical, this)), m_middle(makeSplitter(Qt::Vertical, this)), m_right(makeSplitter(Qt::Vertical, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across);
    for (QSplitter *column : {m_left, m_middle, m_right})
        m_across->addWidget(column);
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setStretchFactor(2, 0);
    m_sizes.insert(Workspace::Annotate, kAcrossSplitterSetting.value());
    connect(m_across, &QSplitter::splitterMoved, this, [this] {
        if (!m_isNarrow)
            m_sizes.insert(m_workspace, m_across->saveState());
    });
    arrange();
    connectReader();
    connectArticles();
    connectClaims();
    connectFindings();
    connectBeads();
    connectCharts();
    connectLights();
    retranslate();
}

void Desk::setWorkspace(Workspace workspace)
{
    if (workspace == m_workspace)
        return;
    if (!m_isNarrow)
        m_sizes.insert(m_workspace, m_across->saveState());
    m_workspace = workspace;
    arrange();
    m_reader->setFocus(); // moving panels took the focus away
    // The columns have their new widths once the events of the move are through.
    QTimer::singleShot(0, this, [this] {
        const QList<TextSpan> &passages = m_workbench.hub().picked().passages;
        if (!passages.isEmpty())
            m_reader->scrollTo(passages.first());
    });
}

/// Moves the panels to their places; the reader keeps its own place in the text.
void Desk::arrange()
{
    const auto place = [](QSplitter *column, const QList<QWidget *> &panels) {
        for (int i = 0; i < panels.size(); ++i)
            column->insertWidget(i, panels[i]);
    };
    const bool charts = m_workspace == Workspace::Charts;
    place(m_left, {m_articles, m_outline, m_names, m_review, m_doubtful, m_findings});
    place(m_middle, {m_chart, m_strip});
    place(m_right, {m_chartData, m_claims});
    (charts ? m_left : m_middle)->insertWidget(0, m_reader);
    showColumns();
    setWidths();
    m_left->setSizes(charts ? QList<int>{1, 0, 0, 0, 0, 0, 0} : usualHeights(m_review->count()));
    m_middle->setSizes(charts ? QList<int>{1, 0} : QList<int>{560, 0, 132});
    m_right->setSizes({300, 420});
    orderTabs({m_reader, m_claims, m_chartData, m_chart, m_strip, m_articles, m_outline, m_names, m_review, m_doubtful, m_findings});
}

void Desk::setWidths()
{
    if (m_isNarrow)
        m_across->setSizes(narrowWidths(m_workspace, width()));
    else if (!m_across->restoreState(m_sizes.value(m_workspace)))
        m_across->setSizes(usualWidths(m_workspace));
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kRoomForPanels;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_folded = isNarrow ? AllPanels : 0;
    const QWidget *focused = focusWidget();
    const bool hadFocus = focused && focused->hasFocus() && isAncestorOf(focused);
    showColumns();
    setWidths();
    if (hadFocus && !focused->isVisible())
        m_reader->setFocus();
}

/// In a narrow window one panel is open at a time; the key of one that is folded opens it.
void Desk::unfold(Panel panel)
{
    m_folded = m_isNarrow ? AllPanels & ~panel : 0;
}

void Desk::choose(Panel panel, bool &choice, bool shown, const char *actionId)
{
    const bool wasFolded = !hasRoom(panel);
    if (shown || wasFolded)
        unfold(panel);
    if (shown || !wasFolded)
        choice = shown;
    showColumns();
    if (!shown && wasFolded)
        emit unfolded(QLatin1String(actionId));
}

void Desk::showColumns()
{
    const bool hasFindings = m_findingsShown && hasRoom(Findings), hasDoubtful = m_doubtfulShown && hasRoom(Doubtful);
    const bool hasReview = m_reviewShown && hasRoom(Review), hasClaims = m_claimsShown && hasRoom(Claims);
    const bool annotate = m_workspace == Workspace::Annotate;
    const bool charts = m_workspace == Workspace::Charts;
    const bool terms = m_workspace == Workspace::Terms;
    m_articles->setVisible(!charts && hasFindings && m_workbench.articles().size() > 1);
    m_outline->setVisible(annotate && hasFindings);
    m_names->setVisible(terms);
    m_doubtful->setVisible(!charts && hasDoubtful);
    m_review->setVisible(!charts && hasReview);
    m_findings->setVisible(!charts && hasFindings);
    m_left->setVisible(!annotate || hasFindings || hasDoubtful || hasReview);
    m_chart->setVisible(charts);
    m_strip->setVisible(annotate && m_stripShown && !m_workbench.charts().isEmpty() && (!m_drawer || m_drawer->isHidden()));
    m_chartData->setVisible(charts);
    const bool side = m_side && m_sideShown && annotate;
    m_claims->setVisible(!terms && hasClaims && !side);
    if (m_side)
        m_side->setVisible(side);
    m_right->setVisible(charts || (annotate && (hasClaims || side)));
}

void Desk::setDrawer(QWidget *drawer)
{
    m_drawer = drawer;
    m_middle->addWidget(drawer);
    drawer->hide();
}

void Desk::setDrawerShown(bool shown)
{
    constexpr int kHeight = 280;
    if (!m_drawer || shown != m_drawer->isHidden())
        return;
    m_drawer->setVisible(shown);
    showColumns(); // the strip makes room for it
    QList<int> sizes = m_middle->sizes();
    sizes[m_middle->indexOf(m_drawer)] = kHeight;
    if (shown)
        m_middle->setSizes(sizes);
}

void Desk::setSide(QWidget *side)
{
    m_side = side;
    m_right->addWidget(side);
    showColumns();
}

void Desk::setSideShown(bool shown)
{
    m_sideShown = shown;
    showColumns();
}

void Desk::setPage(QWidget *page)
{
    m_page = page;
    layout()->addWidget(page);
    page->hide();
}

void Desk::setPageShown(bool shown)
{
    if (!m_page || shown != m_page->isHidden())
        return;
    m_page->setVisible(shown);
    m_across->setVisible(!shown);
    (shown ? m_page : m_reader)->setFocus();
    emit pageShown();
}

void Desk::setClaimsShown(bool shown)
{
    choose(Claims, m_claimsShown, shown, "view.claims");
}

void Desk::setFindingsShown(bool shown)
{
    choose(Findings, m_findingsShown, shown, "view.findings");
}

void Desk::setStripShown(bool shown)
{
    m_stripShown = shown;
    showColumns();
}

void Desk::setDoubtfulShown(bool shown)
{
    choose(Doubtful, m_doubtfulShown, shown, "view.alignment");
}

void Desk::setReviewShown(bool shown)
{
    const bool hadFocus = m_review->isAncestorOf(focusWidget());
    choose(Review, m_reviewShown, shown, "text.review");
    if (shown && m_review->isVisible()) {
        QList<int> sizes = m_left->sizes();
        const QList<int> usual = usualHeights(m_review->count());
        for (int i = 0; i < sizes.size(); ++i) {
            if (m_left->widget(i) == m_review || m_left->widget(i)->isHidden())
                sizes[i] = usual.value(i);
        }
        m_left->setSizes(sizes);
        m_review->begin();
    } else if (hadFocus && m_review->isHidden()) {
        m_reader->setFocus();
    }
}

void Desk::editClaim()
{
    unfold(Claims);
    showColumns();
    m_claims->startEditing();
}

void Desk::waiveFinding()
{
    unfold(Findings);
    showColumns();
    m_findings->startWaiving();
}

void Desk::saveLayout() const
{
    kAcrossSplitterSetting.store(m_workspace == Workspace::Annotate && !m_isNarrow ? m_across->saveState() : m_sizes.value(Workspace::Annotate));
}

void Desk::nextInList()
{
    if (m_workspace == Workspace::Terms)
        m_names->pickNext();
    else if (m_findings->isAncestorOf(focusWidget()))
        m_findings->pickNext();
    else if (m_doubtful->isAncestorOf(focusWidget()))
        m_doubtful->pickNext();
    else if (m_review->isAncestorOf(focusWidget()))
        m_review->pickNext();
    else
        m_claims->pickNext();
}

void Desk::previousInList()
{
    if (m_workspace == Workspace::Terms)
        m_names->pickPrevious();
    else if (m_findings->isAncestorOf(focusWidget()))
        m_findings->pickPrevious();
    else if (m_doubtful->isAncestorOf(focusWidget()))
        m_doubtful->pickPrevious();
    else if (m_review->isAncestorOf(focusWidget()))
        m_review->pickPrevious();
    else
        m_claims->pickPrevious();
}

/// The selected passage; without one the figure that is picked or at the caret.
TextSpan Desk::passageForClaim() const
{
    if (m_reader->hasSelection())
        return m_reader->selection();
    for (const Item &item : {m_reader->itemAtCaret(), m_workbench.hub().picked().item}) {
        if (const auto *figure = std::get_if<FigureItem>(&item))
            return figure->span;
        if (const auto *finding = std::get_if<FindingItem>(&item); finding && m_workbench.article()) {
            const QList<TextSpan> spans = m_workbench.article()->analysis.checks.findings.value(finding->index).spans;
            if (!spans.isEmpty())
                return spans.last();
        }
    }
    return {};
}

void Desk::makeClaim()
{
    const TextSpan span = passageForClaim();
    if (span.range.isEmpty()) {
        emit noted(tr("Select a passage or go to a figure first; a claim is made from it."));
        return;
    }
    if (!m_workbench.makeClaim(span))
        return;
    m_reader->clearSelection();
    emit claimMade();
}

void Desk::connectReader()
{
    connect(m_reader, &BitextReader::itemPicked, this, [this](const Item &item) { m_workbench.hub().pick(item); });
    connect(m_reader, &BitextReader::itemHovered, this, [this](const Item &item) { m_workbench.hub().hover(item); });
    connect(m_outline, &OutlinePanel::entryPicked, this, [this](const TextSpan &span) {
        m_reader->jumpTo(span);
        m_workbench.hub().pick(span);
    });
    connect(&m_workbench, &Workbench::projectChanged, this, [this] { m_sameArticle = false; });
    connect(&m_workbench, &Workbench::textsRead, this, &Desk::showPreview);
    connect(&m_workbench, &Workbench::articleChanged, this, &Desk::showArticle);
    connect(&m_workbench, &Workbench::claimsChanged, this, &Desk::showMarks);
    connect(&m_workbench, &Workbench::waiversChanged, this, &Desk::showMarks);
}

void Desk::connectArticles()
{
    connect(&m_workbench, &Workbench::articlesChanged, this, [this] {
        m_articles->setArticles(m_workbench.articles(), m_workbench.currentArticle());
        showColumns();
    });
    connect(m_articles, &ArticlesPanel::articlePicked, this, [this](ArticleId id) {
        m_claims->commitPending();
        m_workbench.openArticle(id);
    });
    connect(m_articles, &ArticlesPanel::removeRequested, &m_workbench, &Workbench::removeArticle);
}

void Desk::connectClaims()
{
    connect(&m_workbench, &Workbench::claimsChanged, this, [this] {
        m_claims->setClaims(m_workbench.claims());
        m_claims->setPicked(m_workbench.hub().picked().claims);
    });
    connect(m_claims, &ClaimsPanel::claimPicked, this, [this](ClaimId id) { m_workbench.hub().pick(id); });
    connect(m_claims, &ClaimsPanel::claimHovered, this, [this](ClaimId id) { m_workbench.hub().hover(id.isValid() ? Item(id) : Item()); });
    connect(m_claims, &ClaimsPanel::claimEdited, &m_workbench, &Workbench::changeClaim);
    connect(m_claims, &ClaimsPanel::statusRequested, &m_workbench,
            [this](ClaimId id, ClaimStatus status) { m_workbench.setClaimStatus({id}, status); });
    connect(m_claims, &ClaimsPanel::removeRequested, &m_workbench, [this](ClaimId id) { m_workbench.removeClaims({id}); });
}

void Desk::connectFindings()
{
    const auto item = [this](int index) -> Item {
        const LoadedArticle *article = m_workbench.article();
        if (!article || index < 0 || index >= article->analysis.checks.findings.size())
            return {};
        return FindingItem{article->analysis.checks.findings[index].fingerprint, index};
    };
    const auto show = [this] {
        const LoadedArticle *article = m_workbench.article();
        const bool isPair = article && article->source && article->translation;
        if (isPair)
            m_findings->setFindings(article->analysis.checks.findings, m_workbench.waived(), m_workbench.waiverReasons());
        else
            m_findings->setNothingToCompare();
        m_findings->setPicked(m_workbench.hub().picked().findings);
    };
    connect(&m_workbench, &Workbench::articleChanged, this, show);
    connect(&m_workbench, &Workbench::beadsChanged, this, show);
    connect(&m_workbench, &Workbench::waiversChanged, this, show);
    connect(m_findings, &FindingsPanel::findingPicked, this, [this, item](int index) { m_workbench.hub().pick(item(index)); });
    connect(m_findings, &FindingsPanel::findingHovered, this, [this, item](int index) { m_workbench.hub().hover(item(index)); });
    connect(m_findings, &FindingsPanel::waiveRequested, &m_workbench, &Workbench::waive);
    connect(m_findings, &FindingsPanel::unwaiveRequested, &m_workbench, &Workbench::unwaive);
    connect(m_findings, &FindingsPanel::fixRequested, &m_workbench, &Workbench::applyFix);
    connect(m_names, &NamesPanel::formPicked, this, [this](const TextSpan &place) { m_workbench.hub().pick(place); });
}

void Desk::connectBeads()
{
    connect(&m_workbench, &Workbench::articleChanged, this, &Desk::showDoubtful);
    connect(&m_workbench, &Workbench::beadsChanged, this, [this] {
        showText();
        showDoubtful();
    });
    connect(m_doubtful, &DoubtfulPanel::beadPicked, this, &Desk::beadPicked);
}

void Desk::showDoubtful()
{
    QList<DoubtfulBead> doubtful;
    if (const LoadedArticle *article = m_workbench.article()) {
        const Bitext &bitext = article->analysis.bitext;
        const auto words = [&](int bead, Side side) {
            QStringList parts;
            for (const TextSpan &span : bitext.beadSpans(bead, side))
                parts.append(bitext.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
            return parts.join(u'\n');
        };
        for (int bead = 0; bead < bitext.beads.size(); ++bead) {
            if (isDoubtful(bitext.beads[bead]))
                doubtful.append({bead, words(bead, Side::Source), words(bead, Side::Translation)});
        }
    }
    m_doubtful->setBeads(doubtful);
}

void Desk::connectCharts()
{
    SelectionHub &hub = m_workbench.hub();
    connect(&m_workbench, &Workbench::chartsChanged, this, &Desk::showCharts);
    connect(m_strip, &ChartStrip::picked, &m_workbench, &Workbench::pick);
    connect(m_strip, &ChartStrip::hovered, &hub, &SelectionHub::hover);
    connect(m_chart, &ChartPanel::picked, &m_workbench, &Workbench::pick);
    connect(m_chart, &ChartPanel::hovered, &hub, &SelectionHub::hover);
    connect(m_chartData, &ChartDataPanel::picked, &m_workbench, &Workbench::pick);
    connect(m_strip, &ChartStrip::opened, this, [this](ChartId chart) {
        m_chart->setCurrentChart(chart);
        emit workspaceWanted(Workspace::Charts);
    });
    connect(m_chart, &ChartPanel::currentChartChanged, this, &Desk::showChartData);
    connect(m_chart, &ChartPanel::languageChanged, this, [this](Language language) {
        m_chartData->setLanguage(language);
        m_strip->setLanguage(language);
    });
    connect(m_chart, &ChartPanel::exportRequested, this, [this] { emit exportRequested(); });
}

void Desk::showCharts()
{
    m_strip->setCharts(m_workbench.charts());
    showColumns();
    m_chart->setCharts(m_workbench.charts());
    showChartData(m_chart->currentChart());
}

void Desk::showChartData(ChartId chart)
{
    for (const ChartContent &content : m_workbench.charts()) {
        if (content.id == chart)
            m_chartData->setContent(content);
    }
}

void Desk::connectLights()
{
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, this, &Desk::light);
    connect(&m_workbench.hub(), &SelectionHub::hoveredChanged, this, [this](const Projection &hovered) {
        m_reader->setHover(hovered);
        m_claims->setHovered(hovered.claims.isEmpty() ? ClaimId() : *hovered.claims.begin());
        m_findings->setHovered(hovered.findings.isEmpty() ? -1 : *hovered.findings.begin());
        m_strip->showHovered(hovered);
        m_chart->showHovered(hovered);
    });
}

void Desk::light(const Projection &picked)
{
    if (!picked.observations.isEmpty() && picked.passages.isEmpty())
        emit noted(tr("This value is from an imported series; no sentence states it."));
    m_reader->setProjection(picked);
    m_claims->setPicked(picked.claims);
    m_findings->setPicked(picked.findings);
    m_doubtful->setPicked(picked.passages.isEmpty() || !m_workbench.article() ? -1 : m_workbench.article()->analysis.bitext.beadsOf(picked.passages.first()).begin);
    m_names->setPicked(picked.passages);
    m_strip->showPicked(picked);
    m_chart->showPicked(picked);
    m_chartData->showPicked(picked);
}

void Desk::showArticle()
{
    const LoadedArticle *article = m_workbench.article();
    m_rendered = article ? renderedNames(article->analysis.bitext.translation, starterNames()) : QList<RenderedName>();
    showText();
    showOutline();
    m_names->setNames(m_rendered);
}

/// The texts with their claims, while the rest is being read; what comes later changes no place.
void Desk::showPreview(const std::shared_ptr<const ArticlePreview> &preview)
{
    const ArticleAnalysis &analysis = preview->article.analysis;
    m_reader->setContent({std::shared_ptr<const Bitext>(preview, &analysis.bitext), readerMarks(analysis, preview->claims, {}, {}), {}});
    m_sameArticle = true;
}

void Desk::showText()
{
    ReaderContent content;
    if (const auto article = m_workbench.sharedArticle()) {
        content.bitext = std::shared_ptr<const Bitext>(article, &article->analysis.bitext);
        content.marks = readerMarks(article->analysis, m_workbench.claims(), m_workbench.waived(), m_rendered);
        content.confirmedBeads = pinnedBeads(article->analysis);
    }
    if (m_sameArticle && content.bitext)
        m_reader->updateContent(content);
    else
        m_reader->setContent(content);
    m_sameArticle = content.bitext != nullptr;
}

void Desk::showMarks()
{
    if (const LoadedArticle *article = m_workbench.article())
        m_reader->setMarks(readerMarks(article->analysis, m_workbench.claims(), m_workbench.waived(), m_rendered));
}

void Desk::showOutline()
{
    QList<OutlineEntry> entries;
    if (const LoadedArticle *article = m_workbench.article()) {
        const bool wantsSource = !isChinese(interfaceLanguage()) || !article->translation;
        const Side side = wantsSource && article->source ? Side::Source : Side::Translation;
        const BitextSide &texts = article->analysis.bitext.side(side);
        for (const int paragraph : headingParagraphs(texts))
            entries.append({texts.paragraphs[paragraph], {side, paragraph, {0, static_cast<int>(texts.paragraphs[paragraph].size())}}});
    }
    m_outline->setEntries(entries);
}

void Desk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Desk::retranslate()
{
    m_reader->setColumnTitles(tr("Source"), tr("Translation"));
    m_strip->setLanguage(interfaceLanguage());
    m_chart->setLanguage(interfaceLanguage());
    m_chartData->setLanguage(interfaceLanguage());
    showOutline();
}

} // namespace concord
