// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/item.h"
#include "core/base/span.h"
#include "ui/desk/deskcolumns.h"

#include <functional>

namespace concord {

class ArticlesPanel;
class BitextReader;
class ChartDataPanel;
class ChartPanel;
class ChartStrip;
class ChartsWiring;
class ClaimsPanel;
class DoubtfulPanel;
class FindingsPanel;
class OutlinePanel;
class RenderingsPanel;
class ReviewPanel;
class TermsWiring;
class TextWiring;
class Workbench;
struct PlacedTerm;
struct RenderedName;

/// The working area: makes the reader and the panels that every project has, puts them into columns, and has each family tied
/// to the hub and to the workbench's edits by its wiring; panels do not know each other.
class Desk : public QWidget
{
    Q_OBJECT

public:
    explicit Desk(Workbench &workbench, QWidget *parent = nullptr);

    DeskColumns *columns() const { return m_columns; }
    BitextReader *reader() const { return m_reader; }
    ClaimsPanel *claims() const { return m_claims; }
    FindingsPanel *findings() const { return m_findings; }
    ReviewPanel *review() const { return m_review; }
    ChartPanel *chart() const { return m_chart; }
    ChartStrip *strip() const { return m_strip; }
    ChartDataPanel *chartData() const { return m_chartData; }
    ChartsWiring *charts() const { return m_charts; }
    TermsWiring *terms() const { return m_terms; }
    RenderingsPanel *renderings() const { return m_renderings; }
    const QList<RenderedName> &namesShown() const;
    const QList<PlacedTerm> &termsShown() const; ///< of the termbase

    void setWorkspace(Workspace workspace) { m_columns->setWorkspace(workspace); }
    Workspace workspace() const { return m_columns->workspace(); }

    /// A panel whose entries are walked by the keys for lists while it has the focus.
    void addList(QWidget *panel, std::function<void()> next, std::function<void()> previous);

    /// The picked claim or finding is written on where its panel shows it; a panel that is folded opens.
    void editClaim();
    void waiveFinding();

signals:
    /// A gesture asked for another workspace.
    void workspaceWanted(concord::Workspace workspace);
    void exportRequested();
    void claimMade();
    void beadPicked(int bead); ///< in the list of doubtful ones
    void noted(const QString &sentence);

public slots:
    void nextInList() { step(true); }
    void previousInList() { step(false); }
    /// A claim on the selected passage, or on the figure at the caret.
    void makeClaim();

private:
    struct SteppedList
    {
        QWidget *panel;
        std::function<void()> next;
        std::function<void()> previous;
    };

    DeskPanels panels() const;
    void step(bool forward);
    void makeLists();
    void wirePanels();
    QList<TextSpan> passagesForClaim() const;

    Workbench &m_workbench;
    BitextReader *m_reader;
    ClaimsPanel *m_claims;
    FindingsPanel *m_findings;
    DoubtfulPanel *m_doubtful;
    ReviewPanel *m_review;
    RenderingsPanel *m_renderings;
    ArticlesPanel *m_articles;
    OutlinePanel *m_outline;
    ChartStrip *m_strip;
    ChartPanel *m_chart;
    ChartDataPanel *m_chartData;
    DeskColumns *m_columns;
    TextWiring *m_text;
    ChartsWiring *m_charts = nullptr;
    TermsWiring *m_terms = nullptr;
    QList<SteppedList> m_lists;
};

} // namespace concord
