// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claims/claimcomparison.h"
#include "ui/workbench/claimedits.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace concord {

class ActionSet;
class AuthorLine;
class ClaimDetails;
class ClaimFields;
class ClaimsPage;
class Desk;
class HistoryPanel;
class QueuePanel;
class TaskRunner;
class Workbench;
enum class BulkField;
struct ClaimSurroundings;

/// Gives the actions on claims beyond making one their meaning: the queue of proposed ones, the table of all, comments, merging, what other
/// claims say, the history. Owns those panels; compares large projects in a worker.
class ClaimActions : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kComparedAtOnce = 3000; ///< claims compared without a worker

    ClaimActions(ActionSet &actions, Workbench &workbench, Desk &desk, TaskRunner &tasks, QObject *parent = nullptr);

    ClaimEdits &edits() { return m_edits; }
    QueuePanel *queue() const { return m_queue; }
    HistoryPanel *history() const { return m_history; }
    ClaimsPage *page() const { return m_page; }
    AuthorLine *authorLine() const { return m_author; }

private:
    struct Compared
    {
        QList<Claim> claims;
        QHash<ClaimId, qsizetype> places;
        ClaimComparison comparison{{}};
        std::shared_ptr<const ClaimIndex> index;
    };
    static std::shared_ptr<const Compared> compared(const QList<Claim> &claims);

    void connectActions();
    void connectWorkbench();
    void connectQueue();
    void connectPage();
    void connectDetails(ClaimDetails &details);
    void connectAuthor();
    void showSide(QWidget *panel);
    void setTableShown(bool shown);
    void showQueue();
    void accept(int entry, int status);
    void editNext(int entry);
    void pickProposal(int entry);
    void refresh();
    void take(const std::shared_ptr<const Compared> &compared);
    void showMetrics();
    void addMetric(ClaimFields &fields, const Metric &metric);
    void showSurroundings();
    ClaimSurroundings surroundings(ClaimId claim) const;
    void showHistory();
    void showFields(qint64 seq);
    QString subjectOf(qint64 seq);
    void change(const QList<ClaimId> &claims, BulkField field, const QString &text);
    void attach();
    void report(const Status &status);
    ClaimId pickedClaim() const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    Desk &m_desk;
    TaskRunner &m_tasks;
    ClaimEdits m_edits;
    QPointer<QStackedWidget> m_side; ///< the desk's
    QueuePanel *m_queue;
    HistoryPanel *m_history;
    ClaimsPage *m_page; ///< the desk's
    AuthorLine *m_author;
    QTimer m_soon; ///< several changes in a row are compared once
    std::shared_ptr<const Compared> m_compared;
    QList<ClaimProposal> m_pending;
    QHash<qint64, QList<ClaimId>> m_touched; ///< by lines of the journal
    bool m_isPicking = false;     ///< in the table, which keeps its rows
    bool m_hasAskedName = false; ///< once a run
    bool m_isQueueLeft = false; ///< for a claim's fields; Esc comes back
};

} // namespace concord
