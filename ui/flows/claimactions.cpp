// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/claimactions.h"

#include "core/project/claims/claimhistory.h"
#include "ui/actions/actionset.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimfields.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/claims/claimwords.h"
#include "ui/desk/desk.h"
#include "ui/flows/claimentries.h"
#include "ui/history/authorline.h"
#include "ui/history/historypanel.h"
#include "ui/history/historywords.h"
#include "ui/queue/queuepanel.h"
#include "ui/reader/bitextreader.h"
#include "ui/settings/settings.h"
#include "ui/tasks/taskrunner.h"
#include "ui/words/metricname.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kMostLines = 500;  // of the journal in the panel
constexpr int kMostFields = 5000; // of one edit, the paragraphs of a version among them
constexpr qsizetype kMostShown = 100;
constexpr qsizetype kMostSubjects = 3; // claims of one edit that are named

} // namespace

ClaimActions::ClaimActions(ActionSet &actions, Workbench &workbench, Desk &desk, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_tasks(tasks), m_edits(workbench), m_side(new QStackedWidget),
      m_queue(new QueuePanel), m_history(new HistoryPanel), m_page(new ClaimsPage), m_author(new AuthorLine(&desk)), m_compared(compared({}))
{
    m_side->addWidget(m_queue);
    m_side->addWidget(m_history);
    m_desk.columns()->setSide(Workspace::Annotate, m_side);
    m_desk.columns()->addPage(m_page);
    m_desk.layout()->addWidget(m_author);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ClaimActions::refresh);
    connectActions();
    connectWorkbench();
    connectQueue();
    connectPage();
    connectDetails(*m_desk.claims()->details());
    connectDetails(*m_page->details());
    for (ClaimFields *fields : {m_desk.claims()->fields(), m_page->fields()})
        connect(fields, &ClaimFields::metricRequested, this, [this, fields](const Metric &metric) { addMetric(*fields, metric); });
    connectAuthor();
}

void ClaimActions::connectActions()
{
    const auto toggled = [this](const char *id, auto act) { connect(m_actions.action(QLatin1String(id)), &QAction::toggled, this, act); };
    toggled("view.queue", [this](bool on) { showSide(on ? m_queue : nullptr); });
    toggled("view.history", [this](bool on) { showSide(on ? m_history : nullptr); });
    toggled("view.table", [this](bool on) { setTableShown(on); });
    connect(m_actions.action(QLatin1String("claim.attach")), &QAction::triggered, this, &ClaimActions::attach);
    connect(m_actions.action(QLatin1String("person.name")), &QAction::triggered, this, [this] {
        if (!m_workbench.project())
            return;
        m_author->ask(m_workbench.project()->author());
        m_author->field()->setFocus();
    });
    for (const char *id : {"workspace.annotate", "workspace.charts", "workspace.terms"})
        connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, [this] { m_actions.action(QLatin1String("view.table"))->setChecked(false); });
    connect(m_desk.claims(), &ClaimsPanel::historyRequested, this, [this](ClaimId claim) {
        m_workbench.hub().pick(claim);
        m_actions.action(QLatin1String("view.history"))->setChecked(true);
    });
    connect(m_desk.claims(), &ClaimsPanel::cardLeft, this, [this] {
        if (std::exchange(m_isQueueLeft, false))
            m_actions.action(QLatin1String("view.queue"))->setChecked(true);
    });
}

void ClaimActions::connectWorkbench()
{
    connect(&m_workbench, &Workbench::projectChanged, this, [this] {
        m_isQueueLeft = false;
        m_touched.clear();
        for (const char *id : {"view.queue", "view.history", "view.table"})
            m_actions.action(QLatin1String(id))->setChecked(false);
        m_author->hide();
        take(compared({})); // until those of the new one are read
        if (m_workbench.project() && !kAuthorSetting.value().isEmpty())
            m_workbench.project()->setAuthor(kAuthorSetting.value());
        m_soon.start();
    });
    connect(&m_workbench, &Workbench::overwrote, this, [this](const QList<Overwritten> &fields) {
        QStringList names;
        for (const Overwritten &one : fields)
            names.append(one.field == u"low" ? tr("Value") : columnText(QStringLiteral("claim"), one.field));
        emit m_desk.noted(tr("Changed in two places at once: %1. What was written last counts; the history keeps the other.").arg(names.join(tr(", "))));
    });
    connect(&m_workbench, &Workbench::claimsChanged, this, [this] {
        m_soon.start();
        const QList<ClaimId> picked = m_page->pickedClaims();
        if (!m_page->isVisible() || picked.size() != 1 || !m_workbench.project())
            return;
        if (const Result<Claim> claim = m_workbench.project()->claim(picked.first()))
            m_page->setShown(*claim); // the next edit starts from it
    });
    connect(&m_workbench, &Workbench::articleChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_workbench, &Workbench::beadsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_workbench.history().stack(), &QUndoStack::indexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, this, [this](const Projection &picked) {
        if (!m_isPicking && m_page->isVisible())
            m_page->setPicked(picked.claims);
        showSurroundings();
        if (m_history->isVisible() && m_history->isOfClaim())
            showHistory();
    });
    connect(m_history, &HistoryPanel::scopeChanged, this, &ClaimActions::showHistory);
    connect(m_history, &HistoryPanel::shown, this, &ClaimActions::showHistory); // what happened meanwhile
    connect(m_history, &HistoryPanel::entryPicked, this, &ClaimActions::showFields);
    connect(m_history, &HistoryPanel::closed, this, [this] { m_actions.action(QLatin1String("view.history"))->setChecked(false); });
    connect(m_history, &HistoryPanel::restoreRequested, this, [this](qint64 seq) { report(m_edits.restore(pickedClaim(), seq)); });
}

void ClaimActions::connectQueue()
{
    connect(m_queue, &QueuePanel::shown, this, &ClaimActions::showQueue);
    connect(m_queue, &QueuePanel::picked, this, &ClaimActions::pickProposal);
    connect(m_queue, &QueuePanel::acceptRequested, this, &ClaimActions::accept);
    connect(m_queue, &QueuePanel::editRequested, this, &ClaimActions::editNext);
    connect(m_queue, &QueuePanel::rejectRequested, this, [this](int entry) {
        if (entry >= 0 && entry < m_pending.size())
            report(m_edits.reject(m_pending[entry]));
        showQueue(); // nothing that claims hear of has changed
    });
    connect(m_queue, &QueuePanel::closed, this, [this] { m_actions.action(QLatin1String("view.queue"))->setChecked(false); });
}

void ClaimActions::connectPage()
{
    connect(m_page, &ClaimsPage::claimPicked, this, [this](ClaimId claim) {
        const QScopedValueRollback<bool> picking(m_isPicking, true);
        if (claim.isValid())
            m_workbench.hub().pick(claim);
        else
            m_workbench.hub().clear();
        showSurroundings();
    });
    connect(m_page, &ClaimsPage::openRequested, this, [this](ClaimId claim) {
        m_actions.action(QLatin1String("view.table"))->setChecked(false);
        m_workbench.hub().clear();
        m_workbench.pick(claim);
    });
    connect(m_page, &ClaimsPage::claimEdited, &m_workbench, &Workbench::changeClaim);
    connect(m_page, &ClaimsPage::statusRequested, &m_workbench, &Workbench::setClaimStatus);
    connect(m_page, &ClaimsPage::bulkRequested, this, &ClaimActions::change);
    connect(m_page, &ClaimsPage::mergeRequested, this, [this](const QList<ClaimId> &claims) { report(m_edits.merge(claims)); });
    connect(m_page, &ClaimsPage::removeRequested, this, [this](const QList<ClaimId> &claims) { report(m_edits.remove(claims)); });
    connect(m_page, &ClaimsPage::keepRequested, this, [this](const SavedFilter &filter) { report(m_edits.keepFilter(filter)); });
    connect(m_page, &ClaimsPage::dropRequested, this, [this](const QString &name) { report(m_edits.dropFilter(name)); });
    connect(m_page, &ClaimsPage::closed, this, [this] { m_actions.action(QLatin1String("view.table"))->setChecked(false); });
}

void ClaimActions::connectDetails(ClaimDetails &details)
{
    connect(&details, &ClaimDetails::commentRequested, this, [this](ClaimId claim, CommentId parent, const QString &text) { report(m_edits.comment(claim, parent, text)); });
    connect(&details, &ClaimDetails::resolveRequested, this, [this](CommentId thread, bool resolved) { report(m_edits.setResolved(thread, resolved)); });
    connect(&details, &ClaimDetails::passagePicked, this, [this](const TextSpan &span) {
        m_actions.action(QLatin1String("view.table"))->setChecked(false);
        m_desk.reader()->jumpTo(span);
    });
    connect(&details, &ClaimDetails::attachRequested, this, &ClaimActions::attach);
    connect(&details, &ClaimDetails::claimPicked, &m_workbench, [this](ClaimId claim) { m_workbench.pick(claim); });
    connect(&details, &ClaimDetails::mergeRequested, this, [this](const QList<ClaimId> &claims) { report(m_edits.merge(claims)); });
    connect(&details, &ClaimDetails::pageWanted, m_desk.reader(), &BitextReader::linkActivated); // strangers' addresses are asked about there
}

void ClaimActions::connectAuthor()
{
    const auto keep = [this](const QString &name) {
        kAuthorSetting.store(name);
        if (m_workbench.project())
            m_workbench.project()->setAuthor(name);
    };
    connect(m_author, &AuthorLine::named, this, keep);
    connect(m_author, &AuthorLine::dismissed, this, [this, keep] {
        if (m_workbench.project())
            keep(m_workbench.project()->author());
    });
    connect(&m_workbench.history().stack(), &QUndoStack::indexChanged, this, [this](int index) {
        const bool isNew = !std::exchange(m_hasAskedName, m_hasAskedName || index > 0);
        if (index > 0 && isNew && kAuthorSetting.value().isEmpty() && m_workbench.project() && m_workbench.article())
            m_author->ask(m_workbench.project()->author());
    });
}

/// One panel at a time stands in place of the claims.
void ClaimActions::showSide(QWidget *panel)
{
    for (const auto &[id, widget] : {std::pair<const char *, QWidget *>("view.queue", m_queue), std::pair<const char *, QWidget *>("view.history", m_history)}) {
        const QSignalBlocker blocker(m_actions.action(QLatin1String(id)));
        m_actions.action(QLatin1String(id))->setChecked(widget == panel);
    }
    if (panel) {
        m_side->setCurrentWidget(panel);
        m_actions.action(QLatin1String("view.table"))->setChecked(false);
        emit m_desk.workspaceWanted(Workspace::Annotate); // where it has its place
    }
    m_desk.columns()->setSideShown(Workspace::Annotate, panel);
    if (!panel) {
        m_desk.reader()->setFocus();
        return;
    }
    panel->setFocus();
    if (panel == m_queue)
        pickProposal(m_queue->current());
}

void ClaimActions::setTableShown(bool shown)
{
    if (shown) {
        m_desk.claims()->commitPending();
        m_desk.columns()->setPageShown(m_page, true);
        take(m_compared);
        m_page->setPicked(m_workbench.hub().picked().claims);
    } else {
        m_page->commitPending();
        m_desk.columns()->setPageShown(m_page, false);
    }
}

void ClaimActions::showQueue()
{
    m_pending = m_edits.proposals();
    QList<QueueEntry> entries;
    for (const ClaimProposal &proposal : std::as_const(m_pending))
        entries.append(queueEntry(proposal, m_workbench.article()));
    const bool isSmall = m_compared->claims.size() <= kComparedAtOnce; // else those of the article
    compareWith(isSmall ? m_compared->claims : m_workbench.claims(), m_pending, entries);
    m_queue->setEntries(entries, m_edits.proposed());
}

void ClaimActions::pickProposal(int entry)
{
    if (entry >= 0 && entry < m_pending.size())
        m_workbench.hub().pick(FigureItem{m_pending[entry].figure});
}

void ClaimActions::accept(int entry, int status)
{
    if (entry < 0 || entry >= m_pending.size())
        return;
    const Result<ClaimId> made = m_edits.accept(m_pending[entry], status < 0 ? std::nullopt : std::optional(static_cast<ClaimStatus>(status)));
    if (!made)
        report(made.error());
    showQueue();
}

/// The claim's fields take the place of the queue until Esc.
void ClaimActions::editNext(int entry)
{
    if (entry < 0 || entry >= m_pending.size())
        return;
    const Result<ClaimId> made = m_edits.accept(m_pending[entry]);
    if (!made) {
        report(made.error());
        return;
    }
    m_actions.action(QLatin1String("view.queue"))->setChecked(false);
    m_actions.action(QLatin1String("view.claims"))->setChecked(true);
    m_workbench.hub().pick(*made);
    m_isQueueLeft = true;
    m_actions.action(QLatin1String("claim.card"))->setChecked(true);
    m_desk.editClaim();
}

std::shared_ptr<const ClaimActions::Compared> ClaimActions::compared(const QList<Claim> &claims)
{
    Compared made;
    made.claims = claims;
    for (qsizetype i = 0; i < claims.size(); ++i)
        made.places.insert(claims[i].id, i);
    made.comparison = ClaimComparison(claims);
    made.index = std::make_shared<const ClaimIndex>(claims, ClaimMarks{made.comparison.conflicting(), made.comparison.repeated()}, metricNames());
    return std::make_shared<const Compared>(std::move(made));
}

/// What follows from the claims as they are now.
void ClaimActions::refresh()
{
    if (m_history->isVisible())
        showHistory();
    const auto follow = [this] {
        if (m_queue->isVisible())
            showQueue();
    };
    const Project *project = m_workbench.project();
    if (!project) {
        take(compared({}));
        return;
    }
    if (std::max(m_workbench.claims().size(), m_compared->claims.size()) <= kComparedAtOnce) {
        const Result<QList<Claim>> all = project->allClaims();
        take(compared(all.valueOr({})));
        follow();
        return;
    }
    follow();
    m_tasks.run<std::shared_ptr<const Compared>>(
        QStringLiteral("claims"), this,
        [path = project->path()](Progress &) -> Result<std::shared_ptr<const Compared>> {
            const Result<std::unique_ptr<Project>> reader = Project::open(path, OpenMode::ReadOnly);
            if (!reader)
                return reader.error();
            const Result<QList<Claim>> all = (*reader)->allClaims();
            return all ? Result<std::shared_ptr<const Compared>>(compared(*all)) : Result<std::shared_ptr<const Compared>>(all.error());
        },
        [this, path = project->path()](Result<std::shared_ptr<const Compared>> made) {
            if (made && m_workbench.project() && m_workbench.project()->path() == path)
                take(*made);
        });
}

void ClaimActions::take(const std::shared_ptr<const Compared> &compared)
{
    m_compared = compared;
    m_desk.claims()->setConflicting(compared->comparison.conflicting());
    showMetrics();
    if (m_page->isVisible()) {
        m_page->setKept(m_edits.filters());
        m_page->setIndex(compared->index);
    }
    showSurroundings();
}

/// The newsroom's own, in every form that offers them.
void ClaimActions::showMetrics()
{
    const QList<Metric> own = m_edits.metrics();
    setOwnMetrics(own);
    QStringList names;
    for (const Metric &metric : own)
        names.append(metric.name);
    m_desk.claims()->fields()->setOwnMetrics(names);
    m_page->setOwnMetrics(names);
}

/// One that is known under either name is chosen, another one is added first.
void ClaimActions::addMetric(ClaimFields &fields, const Metric &metric)
{
    const QStringList known = knownMetrics();
    QString chosen = metricFromWords(metric.english.isEmpty() ? metric.chinese : metric.english);
    const QList<Metric> own = m_edits.metrics();
    const bool isOwn = std::any_of(own.cbegin(), own.cend(), [&](const Metric &one) { return one.name == chosen; });
    if (!known.contains(chosen) && !isOwn) {
        if (const Status added = m_edits.addMetric(metric); !added)
            return report(added);
        chosen = metric.name;
        showMetrics();
    }
    fields.chooseMetric(chosen);
}

ClaimId ClaimActions::pickedClaim() const
{
    const QSet<ClaimId> &picked = m_workbench.hub().picked().claims;
    return picked.size() == 1 ? *picked.begin() : ClaimId();
}

ClaimSurroundings ClaimActions::surroundings(ClaimId claim) const
{
    ClaimSurroundings found;
    found.comments = m_edits.comments(claim);
    for (const ComparedPair &pair : m_compared->comparison.partners(claim)) {
        if (const auto place = m_compared->places.constFind(pair.other); place != m_compared->places.cend())
            found.compared.append({m_compared->claims[*place], pair.agrees});
    }
    return found;
}

void ClaimActions::showSurroundings()
{
    if (const ClaimId claim = pickedClaim(); claim.isValid())
        m_desk.claims()->fields()->setSurroundings(surroundings(claim));
    if (const QList<ClaimId> picked = m_page->pickedClaims(); m_page->isVisible() && picked.size() == 1)
        m_page->fields()->setSurroundings(surroundings(picked.first()));
}

void ClaimActions::showHistory()
{
    const Project *project = m_workbench.project();
    QList<HistoryEntry> entries;
    QString title;
    if (project && m_history->isOfClaim() && pickedClaim().isValid()) {
        const ClaimId claim = pickedClaim();
        title = claimTitle(project->claim(claim).valueOr({}));
        for (const ClaimEvent &event : claimHistory(project->database(), claim).valueOr({})) {
            HistoryEntry entry = historyEntry(event.entry);
            entry.fields = historyFields(event.changes, *project);
            entries.append(entry);
        }
    } else if (project && !m_history->isOfClaim()) {
        QSet<qint64> takenBack, seen; // by the newest line about an edit
        for (const JournalEntry &entry : project->history(kMostLines).valueOr({})) {
            if (entry.ofSeq && !seen.contains(*entry.ofSeq) && entry.kind == JournalKind::Undo)
                takenBack.insert(*entry.ofSeq);
            seen.insert(entry.ofSeq.value_or(0));
            entries.append(historyEntry(entry));
            entries.last().isInForce = !takenBack.contains(entry.seq);
            entries.last().subject = subjectOf(entry.ofSeq.value_or(entry.seq));
        }
    }
    m_history->setEntries(entries, title);
}

/// Of the project's lines; a claim's come with theirs.
void ClaimActions::showFields(qint64 seq)
{
    const Project *project = m_workbench.project();
    if (!project || m_history->isOfClaim())
        return;
    m_history->setFields(seq, historyFields(fieldChangesOf(project->database(), seq, kMostFields).valueOr({}), *project).mid(0, kMostShown));
}

/// The claims a line of the journal is about. What it touched never changes, so it is read once.
QString ClaimActions::subjectOf(qint64 seq)
{
    const Project &project = *m_workbench.project();
    auto touched = m_touched.constFind(seq);
    if (touched == m_touched.cend())
        touched = m_touched.insert(seq, claimsTouched(project.database(), seq, kMostSubjects + 1).valueOr({}));
    QStringList subjects;
    for (const ClaimId claim : touched->mid(0, kMostSubjects)) {
        const auto place = m_compared->places.constFind(claim);
        subjects.append(claimTitle(place != m_compared->places.cend() ? m_compared->claims[*place] : project.claim(claim).valueOr({})));
    }
    subjects.removeAll(QString());
    subjects.removeDuplicates();
    return subjects.join(QStringLiteral("; ")) + (touched->size() > kMostSubjects ? QStringLiteral(" …") : QString());
}

void ClaimActions::change(const QList<ClaimId> &claims, BulkField field, const QString &text)
{
    ClaimChange change;
    switch (field) {
    case BulkField::Assignee: change.assignee = text; break;
    case BulkField::Entity: change.entity = text; break;
    case BulkField::Metric: change.metric = text; break;
    case BulkField::AddTag: change.addedTags = {text}; break;
    case BulkField::RemoveTag: change.removedTags = {text}; break;
    }
    report(m_edits.change(claims, change));
}

void ClaimActions::attach()
{
    const ClaimId claim = pickedClaim();
    if (claim.isValid() && m_desk.reader()->hasSelection())
        report(m_edits.attach(claim, m_desk.reader()->selections()));
    else
        emit m_desk.noted(tr("Select the other passage in the reader while the claim is picked."));
}

void ClaimActions::report(const Status &status)
{
    if (!status)
        emit m_workbench.failed(status.error());
}

} // namespace concord
