// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskcolumns.h"

#include "ui/settings/settings.h"
#include "ui/support/taborder.h"

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
        return {470, 810, 320};
    }
    return {};
}

/// Shares of the panels at the left in its height; little for the passages to review when there are none. Only Terms has renderings,
/// which are its subject there.
QList<int> usualHeights(int reviews)
{
    return {120, 200, 400, reviews > 0 ? 1000 : 100, 260, 320};
}

/// The same for a window that is too narrow for panels at both sides.
QList<int> narrowWidths(Workspace workspace, int width)
{
    constexpr int kSide = 240, kTermbase = 320;
    return {kSide, workspace == Workspace::Terms ? width - kTermbase : width - 2 * kSide, workspace == Workspace::Terms ? kTermbase : kSide};
}

} // namespace

DeskColumns::DeskColumns(const DeskPanels &panels, QWidget *parent)
    : QWidget(parent), m_panels(panels), m_across(makeSplitter(Qt::Horizontal, this)), m_left(makeSplitter(Qt::Vertical, this)),
      m_middle(makeSplitter(Qt::Vertical, this)), m_right(makeSplitter(Qt::Vertical, this))
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
}

void DeskColumns::setWorkspace(Workspace workspace)
{
    if (workspace == m_workspace)
        return;
    if (!m_isNarrow)
        m_sizes.insert(m_workspace, m_across->saveState());
    m_workspace = workspace;
    arrange();
    focusHome(); // moving panels took the focus away
    QTimer::singleShot(0, this, &DeskColumns::workspaceChanged);
}

/// Moves the panels to their places; the reader keeps its own place in the text.
void DeskColumns::arrange()
{
    const auto place = [](QSplitter *column, const QList<QWidget *> &panels) {
        for (int i = 0; i < panels.size(); ++i)
            column->insertWidget(i, panels[i]);
    };
    const bool charts = m_workspace == Workspace::Charts;
    const DeskPanels &p = m_panels;
    place(m_left, {p.articles, p.outline, p.renderings, p.review, p.doubtful, p.findings});
    place(m_middle, {p.chart, p.strip});
    place(m_right, {p.chartData, p.claims});
    (charts ? m_left : m_middle)->insertWidget(0, p.reader);
    showColumns();
    setWidths();
    m_left->setSizes(charts ? QList<int>{1, 0, 0, 0, 0, 0, 0} : usualHeights(m_reviewCount));
    m_middle->setSizes(charts ? QList<int>{1, 0} : QList<int>{560, 0, 132});
    m_right->setSizes({300, 420});
    orderTabs({p.reader, p.claims, p.chartData, p.chart, p.strip, p.articles, p.outline, p.renderings, p.review, p.doubtful, p.findings});
}

void DeskColumns::setWidths()
{
    if (m_isNarrow)
        m_across->setSizes(narrowWidths(m_workspace, width()));
    else if (!m_across->restoreState(m_sizes.value(m_workspace)))
        m_across->setSizes(usualWidths(m_workspace));
}

void DeskColumns::resizeEvent(QResizeEvent *event)
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
        focusHome();
}

/// Whether the panel at the right stands in the place of the column at the left.
bool DeskColumns::isSideInstead() const
{
    return m_isNarrow && m_workspace != Workspace::Annotate && isSideShown(m_workspace);
}

void DeskColumns::focusHome()
{
    const bool isReaderGone = m_workspace == Workspace::Charts && isSideInstead();
    (isReaderGone ? m_panels.chart : m_panels.reader)->setFocus();
}

/// In a narrow window one panel is open at a time; the key of one that is folded opens it.
void DeskColumns::open(Panel panel)
{
    m_folded = m_isNarrow ? AllPanels & ~panel : 0;
}

void DeskColumns::unfold(Panel panel)
{
    open(panel);
    showColumns();
}

void DeskColumns::choose(Panel panel, bool &choice, bool shown, const char *actionId)
{
    const bool wasFolded = !hasRoom(panel);
    if (shown || wasFolded)
        open(panel);
    if (shown || !wasFolded)
        choice = shown;
    showColumns();
    if (!shown && wasFolded)
        emit unfolded(QLatin1String(actionId));
}

void DeskColumns::showColumns()
{
    showLeft();
    showMiddle();
    showRight();
}

void DeskColumns::showLeft()
{
    const bool hasFindings = m_findingsShown && hasRoom(Findings), hasDoubtful = m_doubtfulShown && hasRoom(Doubtful);
    const bool hasReview = m_reviewShown && hasRoom(Review);
    const bool annotate = m_workspace == Workspace::Annotate, charts = m_workspace == Workspace::Charts;
    m_panels.articles->setVisible(!charts && hasFindings && m_articleCount > 1);
    m_panels.outline->setVisible(annotate && hasFindings);
    m_panels.renderings->setVisible(m_workspace == Workspace::Terms && !isSideInstead());
    m_panels.doubtful->setVisible(!charts && hasDoubtful);
    m_panels.review->setVisible(!charts && hasReview);
    m_panels.findings->setVisible(!charts && hasFindings);
    m_left->setVisible(charts ? !isSideInstead() : !annotate || hasFindings || hasDoubtful || hasReview);
}

void DeskColumns::showMiddle()
{
    const bool hasDrawer = m_drawer && !m_drawer->isHidden();
    m_panels.chart->setVisible(m_workspace == Workspace::Charts);
    m_panels.strip->setVisible(m_workspace == Workspace::Annotate && m_stripShown && m_hasCharts && !hasDrawer);
}

void DeskColumns::showRight()
{
    const bool charts = m_workspace == Workspace::Charts, terms = m_workspace == Workspace::Terms;
    const bool side = isSideShown(m_workspace);
    for (auto it = m_sides.cbegin(); it != m_sides.cend(); ++it)
        it.value()->setVisible(side && it.key() == m_workspace);
    const bool hasClaims = !terms && m_claimsShown && hasRoom(Claims) && !side;
    m_panels.chartData->setVisible(charts && !side);
    m_panels.claims->setVisible(hasClaims);
    m_right->setVisible(charts || hasClaims || side);
}

void DeskColumns::setArticleCount(qsizetype count)
{
    m_articleCount = count;
    showColumns();
}

void DeskColumns::setHasCharts(bool hasCharts)
{
    m_hasCharts = hasCharts;
    showColumns();
}

void DeskColumns::setDrawer(QWidget *drawer)
{
    constexpr int kNarrowest = 240; // its columns would widen the middle at the cost of the panels beside it
    m_drawer = drawer;
    drawer->setMinimumWidth(kNarrowest);
    m_middle->addWidget(drawer);
    drawer->hide();
}

void DeskColumns::setDrawerShown(bool shown)
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

void DeskColumns::setSide(Workspace workspace, QWidget *side)
{
    m_sides.insert(workspace, side);
    m_right->addWidget(side);
    showColumns();
}

void DeskColumns::setSideShown(Workspace workspace, bool shown)
{
    const bool isHere = workspace == m_workspace;
    const bool unfolds = isHere && workspace == Workspace::Terms && !shown && m_sidesShown.value(workspace) && !hasRoom(Side);
    m_sidesShown.insert(workspace, shown || unfolds);
    if (isHere && (shown || unfolds))
        open(Side);
    showColumns();
    if (isHere && m_isNarrow)
        setWidths();
    if (unfolds)
        emit unfolded(QStringLiteral("view.termbase"));
}

void DeskColumns::addPage(QWidget *page)
{
    layout()->addWidget(page);
    page->hide();
}

void DeskColumns::setPageShown(QWidget *page, bool shown)
{
    if (shown == (m_page == page))
        return;
    if (m_page)
        m_page->hide();
    m_page = shown ? page : nullptr;
    page->setVisible(shown);
    m_across->setVisible(!shown);
    if (shown)
        page->setFocus();
    else
        focusHome();
    emit pageShown();
}

void DeskColumns::setClaimsShown(bool shown)
{
    choose(Claims, m_claimsShown, shown, "view.claims");
}

void DeskColumns::setFindingsShown(bool shown)
{
    choose(Findings, m_findingsShown, shown, "view.findings");
}

void DeskColumns::setStripShown(bool shown)
{
    m_stripShown = shown;
    showColumns();
}

void DeskColumns::setDoubtfulShown(bool shown)
{
    choose(Doubtful, m_doubtfulShown, shown, "view.alignment");
}

void DeskColumns::setReviewShown(bool shown)
{
    const bool hadFocus = m_panels.review->isAncestorOf(focusWidget());
    choose(Review, m_reviewShown, shown, "text.review");
    if (shown && m_panels.review->isVisible()) {
        setReviewHeights();
        emit reviewOpened();
    } else if (hadFocus && m_panels.review->isHidden()) {
        m_panels.reader->setFocus();
    }
}

void DeskColumns::setReviewHeights()
{
    QList<int> sizes = m_left->sizes();
    const QList<int> usual = usualHeights(m_reviewCount);
    for (int i = 0; i < sizes.size(); ++i) {
        if (m_left->widget(i) == m_panels.review || m_left->widget(i)->isHidden())
            sizes[i] = usual.value(i);
    }
    m_left->setSizes(sizes);
}

void DeskColumns::saveLayout() const
{
    kAcrossSplitterSetting.store(m_workspace == Workspace::Annotate && !m_isNarrow ? m_across->saveState() : m_sizes.value(Workspace::Annotate));
}

} // namespace concord
