// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "core/project/claims/comment.h"

#include <QList>
#include <QTextBrowser>

namespace concord {

/// Another claim about the same.
struct ComparedClaim
{
    Claim claim;
    bool agrees = false;

    bool operator==(const ComparedClaim &) const = default;
};

/// What belongs to a claim beside its fields.
struct ClaimSurroundings
{
    QList<Comment> comments; ///< in the order of reading
    QList<ComparedClaim> compared;

    bool operator==(const ClaimSurroundings &) const = default;
};

/// A claim's note, passages, evidence, comments and the other claims about the same, as one sheet to read. What can be done is a link, reached
/// with Tab. Markdown is shown without HTML of its own; nothing is loaded from anywhere. As high as its contents.
class ClaimSheet : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ClaimSheet(QWidget *parent = nullptr);

    void show(const Claim &claim, const ClaimSurroundings &surroundings);

signals:
    void passagePicked(int anchor);
    void passageRemoved(int anchor);
    void evidenceRemoved(int place);
    void pageWanted(const QString &url); ///< of evidence, or a link of the note
    void replyRequested(concord::CommentId comment);
    void resolveRequested(concord::CommentId comment, bool resolved);
    void claimPicked(concord::ClaimId claim);
    void mergeRequested();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void follow(const QUrl &link);
};

} // namespace concord
