// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/namecheck.h"
#include "core/selection/item.h"
#include "ui/support/theme.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QSplitter;

namespace concord {

class ArticlesPanel;
class BitextReader;
class ChartDataPanel;
class ChartPanel;
class ChartStrip;
class ClaimsPanel;
class DoubtfulPanel;
class FindingsPanel;
class NamesPanel;
class OutlinePanel;
class ReviewPanel;
class Workbench;
struct ArticlePreview;
struct ReaderMark;

enum class Workspace { Annotate, Charts, Terms };

/// The working area: the reader and the panels around it, arranged for one of the three workspaces. It ties every panel
/// to the hub and to the workbench's edits, in one place each; panels do not know each other.
class Desk : public QWidget
{
    Q_OBJECT

public:
    explicit Desk(Workbench &workbench, QWidget *parent = nullptr);

    void setWorkspace(Workspace workspace);
    Workspace workspace() const { return m_workspace; }

    BitextReader *reader() const { return m_reader; }
    ClaimsPanel *claims() const { return m_claims; }
    FindingsPanel *findings() const { return m_findings; }
    ReviewPanel *review() const { return m_review; }
    ChartPanel *chart() const { return m_chart; }
    const QList<RenderedName> &namesShown() const { return m_rendered; }
    ChartStrip *strip() const { return m_strip; }

    /// Takes a widget that opens under the reader; hidden at first.
    void setDrawer(QWidget *drawer);
    void setDrawerShown(bool shown);

    /// Takes a widget that stands at the right in place of the claims, and a page that takes the place of all panels; both hidden at first.
    void setSide(QWidget *side);
    void setSideShown(bool shown);
    void setPage(QWidget *page);
    void setPageShown(bool shown);
    bool isPageShown() const { return m_page && !m_page->isHidden(); }

    void setClaimsShown(bool shown);
    void setFindingsShown(bool shown);
    void setStripShown(bool shown);
    void setDoubtfulShown(bool shown);
    void setReviewShown(bool shown);

    /// The picked claim or finding is written on where its panel shows it; a panel that is folded opens.
    void editClaim();
    void waiveFinding();

    void saveLayout() const;

signals:
    void pageShown(); ///< or gone: whether the reader is seen
    /// A gesture asked for another workspace.
    void workspaceWanted(concord::Workspace workspace);
    void exportRequested();
    void claimMade();
    void beadPicked(int bead); ///< in the list of doubtful ones
    void noted(const QString &sentence);
    void unfolded(const QString &actionId); ///< a panel folded for want of room, whose key was to hide it, is shown instead

public slots:
    void nextInList();
    void previousInList();
    /// A claim on the selected passage, or on the figure at the caret.
    void makeClaim();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The panels that fold by themselves in a narrow window. The person's choice of each is kept apart from that.
    enum Panel { Claims = 1, Findings = 2, Doubtful = 4, Review = 8, AllPanels = 15 };

    void choose(Panel panel, bool &choice, bool shown, const char *actionId);
    bool hasRoom(Panel panel) const { return !(m_folded & panel); }
    void setWidths();
    void unfold(Panel panel);
    void connectReader();
    void connectArticles();
    void connectClaims();
    void connectFindings();
    void connectBeads();
    void connectCharts();
    void connectLights();
    void showCharts();
    void showChartData(ChartId chart);
    void arrange();
    void showColumns();
    void showPreview(const std::shared_ptr<const ArticlePreview> &preview);
    void showArticle();
    void showText();
    void showDoubtful();
    void showMarks();
    void showOutline();
    void retranslate();
    QList<ReaderMark> marks() const;
    void light(const Projection &picked);
    TextSpan passageForClaim() const;

    Workbench &m_workbench;
    BitextReader *m_reader;
    ClaimsPanel *m_claims;
    FindingsPanel *m_findings;
    DoubtfulPanel *m_doubtful;
    ReviewPanel *m_review;
    NamesPanel *m_names;
    ArticlesPanel *m_articles;
    OutlinePanel *m_outline;
    ChartStrip *m_strip;
    ChartPanel *m_chart;
    ChartDataPanel *m_chartData;
    QList<RenderedName> m_rendered; ///< the names of the article shown
    QSplitter *m_across;
    QSplitter *m_left;
    QSplitter *m_middle;
    QSplitter *m_right;
    QWidget *m_drawer = nullptr; ///< under the reader; owned by the splitter
    QWidget *m_side = nullptr;   ///< owned by the splitter
    QWidget *m_page = nullptr;   ///< owned by the layout
    bool m_sideShown = false;
    Workspace m_workspace = Workspace::Annotate;
    QMap<Workspace, QByteArray> m_sizes;
    bool m_claimsShown = true;
    bool m_findingsShown = true;
    bool m_stripShown = true;
    bool m_doubtfulShown = false;
    bool m_reviewShown = false;
    bool m_isNarrow = false;
    int m_folded = 0; ///< panels
    bool m_sameArticle = false; ///< the next content is a newer state of the one shown
};

} // namespace concord
