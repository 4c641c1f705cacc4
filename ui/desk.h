// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"
#include "ui/support/theme.h"

#include <QMap>
#include <QWidget>

class QSplitter;

namespace concord {

class BitextReader;
class ChartDataPanel;
class ChartPanel;
class ChartStrip;
class ClaimsPanel;
class DoubtfulPanel;
class FindingsPanel;
class NamesPanel;
class OutlinePanel;
class Workbench;
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
    ChartPanel *chart() const { return m_chart; }
    ChartStrip *strip() const { return m_strip; }

    void setClaimsShown(bool shown);
    void setFindingsShown(bool shown);
    void setStripShown(bool shown);
    void setDoubtfulShown(bool shown);

    void saveLayout() const;

signals:
    /// A gesture asked for another workspace.
    void workspaceWanted(concord::Workspace workspace);
    void exportRequested();
    void claimMade();
    void beadPicked(int bead); ///< in the list of doubtful ones
    void noted(const QString &sentence);

public slots:
    void nextInList();
    void previousInList();
    /// A claim on the selected passage, or on the figure at the caret.
    void makeClaim();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectReader();
    void connectClaims();
    void connectFindings();
    void connectBeads();
    void connectCharts();
    void connectLights();
    void showCharts();
    void showChartData(ChartId chart);
    void arrange();
    void showColumns();
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
    NamesPanel *m_names;
    OutlinePanel *m_outline;
    ChartStrip *m_strip;
    ChartPanel *m_chart;
    ChartDataPanel *m_chartData;
    QSplitter *m_across;
    QSplitter *m_left;
    QSplitter *m_middle;
    QSplitter *m_right;
    Workspace m_workspace = Workspace::Annotate;
    QMap<Workspace, QByteArray> m_sizes;
    bool m_claimsShown = true;
    bool m_findingsShown = true;
    bool m_stripShown = true;
    bool m_doubtfulShown = false;
    bool m_sameArticle = false; ///< the next content is a newer state of the one shown
};

} // namespace concord
