// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

#include "core/analysis/claimdraft.h"
#include "core/analysis/correction.h"
#include "core/analysis/pinning.h"
#include "core/project/claims.h"
#include "core/project/waivers.h"
#include "ui/workbench/understoodarticle.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace concord {

/// A long article takes a second or two to be understood, so that is done before the first claim is made.
void Workbench::understandSoon()
{
    using Understood = std::shared_ptr<const UnderstoodArticle>;
    auto *watcher = new QFutureWatcher<Understood>(this);
    connect(watcher, &QFutureWatcher<Understood>::finished, this, [this, watcher] {
        if (const Understood read = watcher->result(); m_article && read->fits(*m_article))
            m_understood = read;
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([article = m_article]() -> Understood { return std::make_shared<const UnderstoodArticle>(article); }));
}

/// Before the whole article is understood, by what stands around the passages.
Result<Claim> Workbench::drafted(const QList<TextSpan> &spans) const
{
    if (m_understood && m_understood->fits(*m_article))
        return draftClaim(*m_article, m_understood->understanding, spans);
    const ArticleAnalysis around = surroundings(m_article->analysis, spans);
    return draftClaim(*m_article, understand(around), spans);
}

std::optional<ClaimId> Workbench::makeClaim(const QList<TextSpan> &spans)
{
    if (!m_article || spans.isEmpty())
        return std::nullopt;
    Result<Claim> draft = drafted(spans);
    if (!draft) {
        emit failed(draft.error());
        return std::nullopt;
    }
    draft.value().createdBy = m_project->author();
    ClaimId id;
    const Status edited = m_history.edit(QT_TRANSLATE_NOOP("Edit", "Make claim"), [&](Database &database) -> Status {
        const Result<Claim> claim = Claims::add(database, *draft);
        if (!claim)
            return claim.error();
        id = claim->id;
        return Done{};
    });
    report(edited);
    if (!edited)
        return std::nullopt;
    m_hub.pick(id);
    return id;
}

void Workbench::changeClaim(const Claim &claim, const std::optional<Claim> &began)
{
    const auto shown = std::find_if(m_claims.cbegin(), m_claims.cend(), [&](const Claim &one) { return one.id == claim.id; });
    const std::optional<Claim> before = began || shown == m_claims.cend() ? began : *shown;
    QList<Overwritten> overwritten;
    const Status edited = m_history.edit(QT_TRANSLATE_NOOP("Edit", "Change claim"), [&](Database &database) -> Status {
        if (!before)
            return Claims::update(database, claim);
        const Result<QList<Overwritten>> changed = concord::changeClaim(database, *before, claim);
        if (!changed)
            return changed.error();
        overwritten = *changed;
        return Done{};
    });
    report(edited);
    if (edited && !overwritten.isEmpty())
        emit overwrote(overwritten);
}

void Workbench::setClaimStatus(const QList<ClaimId> &ids, ClaimStatus status)
{
    report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Set status"), [&](Database &database) -> Status {
        for (const ClaimId id : ids) {
            if (const Status set = Claims::setStatus(database, id, status, m_project->author()); !set)
                return set;
        }
        return Done{};
    }));
}

void Workbench::removeClaims(const QList<ClaimId> &ids)
{
    report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Remove claim"), [&](Database &database) -> Status {
        for (const ClaimId id : ids) {
            if (const Status removed = Claims::remove(database, id); !removed)
                return removed;
        }
        return Done{};
    }));
}

const Finding *Workbench::finding(int index) const
{
    return m_article && index >= 0 && index < m_article->analysis.checks.findings.size() ? &m_article->analysis.checks.findings[index] : nullptr;
}

void Workbench::waive(int index, const QString &reason)
{
    const Finding *found = finding(index);
    if (!found)
        return;
    Waiver waiver;
    waiver.rule = found->rule;
    waiver.fingerprint = found->fingerprint;
    waiver.reason = reason;
    waiver.author = m_project->author();
    report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Waive finding"), [&](Database &database) -> Status {
        const Result<Waiver> stored = Waivers::add(database, waiver);
        return stored ? Status(Done{}) : Status(stored.error());
    }));
}

void Workbench::unwaive(int index)
{
    const Finding *found = finding(index);
    const Result<QList<Waiver>> waivers = m_project ? m_project->waivers() : Result<QList<Waiver>>(QList<Waiver>());
    for (const Waiver &waiver : waivers.valueOr({})) {
        if (!found || waiver.fingerprint != found->fingerprint)
            continue;
        report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Reopen finding"),
                              [&](Database &database) { return Waivers::remove(database, waiver.id); }));
    }
}

bool Workbench::hasFix(int index) const
{
    const Finding *found = finding(index);
    return found && !found->edits.isEmpty() && m_article->translation && !isAnalysing();
}

void Workbench::applyFix(int index)
{
    const Finding *found = finding(index);
    if (!hasFix(index))
        return;
    report(correct(QT_TRANSLATE_NOOP("Edit", "Correct translation"), *m_article->translation, found->edits));
}

Status Workbench::correct(const char *title, const TextRevision &revision, const QList<TextEdit> &edits)
{
    AnchorCounts counts;
    const Status edited = m_history.edit(title, [&](Database &database) -> Status {
        const Result<RevisionOutcome> outcome = correctText(database, revision, edits);
        if (!outcome)
            return outcome.error();
        counts = outcome->anchors;
        return Done{};
    });
    if (edited)
        emit revised(counts);
    return edited;
}

void Workbench::editBeads(const char *title, const BeadEdit &edit)
{
    if (!m_article)
        return;
    const QList<Bead> made = edit.beads.sliced(edit.made.begin, edit.made.length());
    report(m_history.edit(title, [&](Database &database) { return pinBeads(database, *m_article, made, m_project->author()); }));
}

void Workbench::unpinBeads(const QList<Bead> &beads)
{
    if (m_article)
        report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Unpin alignment"),
                              [&](Database &database) { return concord::unpinBeads(database, *m_article, beads); }));
}

Status Workbench::changeDetails(const ArticleDetails &details)
{
    if (!m_article || details == detailsOf(*m_article))
        return Done{};
    return m_history.edit(QT_TRANSLATE_NOOP("Edit", "Change article details"),
                          [&](Database &database) { return concord::changeDetails(database, *m_article, details); });
}

} // namespace concord
