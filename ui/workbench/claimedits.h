// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/proposing/proposals.h"
#include "core/project/claims/claimfilter.h"
#include "core/project/claims/comment.h"
#include "core/project/claims/metrics.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace concord {

class Workbench;

/// What several claims are given at once; an empty optional leaves a field as it is.
struct ClaimChange
{
    std::optional<QString> entity;
    std::optional<QString> metric;
    std::optional<QString> assignee;
    std::optional<ClaimStatus> status;
    QStringList addedTags;
    QStringList removedTags;

    bool operator==(const ClaimChange &) const = default;
};

/// The edits of claims beyond making and changing one: proposals, many at once, comments, merging, earlier states. Each is one undo
/// step; a failure leaves everything as it was. For the window's thread.
class ClaimEdits : public QObject
{
    Q_OBJECT

public:
    explicit ClaimEdits(Workbench &workbench, QObject *parent = nullptr);

    /// What is left to decide of the open article's figures; empty while it is read.
    QList<ClaimProposal> proposals();
    /// How many figures of the article were or are proposed; after proposals().
    int proposed() const { return static_cast<int>(m_all.size()); }
    /// Makes the claim a proposal suggests, judged as `status` when given.
    Result<ClaimId> accept(const ClaimProposal &proposal, std::optional<ClaimStatus> status = {});
    /// Remembers that the figure is none.
    Status reject(const ClaimProposal &proposal);

    Status change(const QList<ClaimId> &ids, const ClaimChange &change);
    Status remove(const QList<ClaimId> &ids);
    /// Makes one claim of several: the first keeps its fields and takes what only the others have, with their passages, tags, evidence,
    /// notes and comments. NotFound for fewer than two.
    Status merge(const QList<ClaimId> &ids);
    /// Adds passages of the open article to a claim.
    Status attach(ClaimId claim, const QList<TextSpan> &spans);

    Status comment(ClaimId claim, CommentId parent, const QString &text);
    Status setResolved(CommentId thread, bool resolved);
    QList<Comment> comments(ClaimId claim) const;

    Status restore(ClaimId claim, qint64 seq);
    Status addMetric(const Metric &metric);
    QList<Metric> metrics() const;
    Status keepFilter(const SavedFilter &filter);
    Status dropFilter(const QString &name);
    QList<SavedFilter> filters() const;

private:
    Status edit(const char *title, const std::function<Status(Database &)> &change);

    Workbench &m_workbench;
    QList<ClaimProposal> m_all; ///< of the article, whatever was decided
    std::shared_ptr<const LoadedArticle> m_allOf;
};

} // namespace concord
