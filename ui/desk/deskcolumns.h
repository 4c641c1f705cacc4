// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QSplitter;

namespace concord {

enum class Workspace { Annotate, Charts, Terms };

/// The panels every project has. Those that an action brings are added as side, drawer or page.
struct DeskPanels
{
    QWidget *reader = nullptr;
    QWidget *articles = nullptr;
    QWidget *outline = nullptr;
    QWidget *renderings = nullptr;
    QWidget *review = nullptr;
    QWidget *doubtful = nullptr;
    QWidget *findings = nullptr;
    QWidget *chart = nullptr;
    QWidget *strip = nullptr;
    QWidget *chartData = nullptr;
    QWidget *claims = nullptr;
};

/// The columns of the working area: which panel stands where in each workspace, what is shown, and what folds in a narrow
/// window. Owns the panels it is given; knows nothing of what they show.
class DeskColumns : public QWidget
{
    Q_OBJECT

public:
    /// The panels that fold by themselves in a narrow window. The person's choice of each is kept apart from that.
    enum Panel { Claims = 1, Findings = 2, Doubtful = 4, Review = 8, Side = 16, AllPanels = 31 };

    explicit DeskColumns(const DeskPanels &panels, QWidget *parent = nullptr);

    void setWorkspace(Workspace workspace);
    Workspace workspace() const { return m_workspace; }

    // What there is to show; a panel without content takes no room.
    void setArticleCount(qsizetype count);
    void setHasCharts(bool hasCharts);
    void setReviewCount(int count) { m_reviewCount = count; }

    // What a person chose to see.
    void setClaimsShown(bool shown);
    void setFindingsShown(bool shown);
    void setStripShown(bool shown);
    void setDoubtfulShown(bool shown);
    void setReviewShown(bool shown);
    /// Opens a panel that is folded.
    void unfold(Panel panel);

    /// A widget that opens under the reader; hidden at first.
    void setDrawer(QWidget *drawer);
    void setDrawerShown(bool shown);

    /// A widget that stands at the right of a workspace: over the claims in Annotate, over data and claims in Charts, in a
    /// column of its own in Terms. One a workspace; hidden at first. In a narrow window it is one of the panels of which one is
    /// open at a time; in Terms and in Charts it then takes the place of the column at the left.
    void setSide(Workspace workspace, QWidget *side);
    void setSideShown(Workspace workspace, bool shown);

    /// A page that takes the place of all panels; any number, hidden at first, one shown at a time.
    void addPage(QWidget *page);
    void setPageShown(QWidget *page, bool shown);
    bool isPageShown() const { return m_page; }

    void saveLayout() const;

signals:
    void workspaceChanged(); ///< once the columns have their new widths
    void pageShown(); ///< or gone: whether the reader is seen
    void reviewOpened();
    void unfolded(const QString &actionId); ///< a panel folded for want of room, whose key was to hide it, is shown instead

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool hasRoom(Panel panel) const { return !(m_folded & panel); }
    bool isSideShown(Workspace workspace) const { return m_sides.contains(workspace) && m_sidesShown.value(workspace) && (workspace == Workspace::Charts || hasRoom(Side)); }
    bool isSideInstead() const;
    void focusHome();
    void choose(Panel panel, bool &choice, bool shown, const char *actionId);
    void open(Panel panel);
    void arrange();
    void setWidths();
    void setReviewHeights();
    void showColumns();
    void showLeft();
    void showMiddle();
    void showRight();

    DeskPanels m_panels;
    QSplitter *m_across;
    QSplitter *m_left;
    QSplitter *m_middle;
    QSplitter *m_right;
    QWidget *m_drawer = nullptr;
    QMap<Workspace, QWidget *> m_sides;
    QMap<Workspace, bool> m_sidesShown;
    QWidget *m_page = nullptr; ///< the one shown
    Workspace m_workspace = Workspace::Annotate;
    QMap<Workspace, QByteArray> m_sizes;
    qsizetype m_articleCount = 0;
    int m_reviewCount = 0;
    bool m_hasCharts = false;
    bool m_claimsShown = true;
    bool m_findingsShown = true;
    bool m_stripShown = true;
    bool m_doubtfulShown = false;
    bool m_reviewShown = false;
    bool m_isNarrow = false;
    int m_folded = 0; ///< panels
};

} // namespace concord
