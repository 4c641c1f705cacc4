// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/quotefinder.h"
#include "core/exchange/importfate.h"
#include "core/project/article.h"
#include "core/project/claims/comments.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace concord {

class Project;

/// The claims of an article with everything that belongs to them, as exporters want them.
struct ArticleClaims
{
    Article article;
    ClaimTexts texts;
    QList<Claim> claims;
    QHash<ClaimId, QList<Comment>> comments;
};

/// A claim as an importer read it. Comments name their parents by guid, in `parents`, as they have no keys yet.
struct ReadClaim
{
    Claim claim;
    QList<Comment> comments;
    QHash<QString, QString> parents; ///< guid of an answer → guid of what it answers
    bool hasComments = false;        ///< whether the file speaks of comments at all
};

/// What an import did.
struct ClaimImportOutcome
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QList<ClaimId> orphans; ///< claims whose passage was not found, or not for certain
};

/// What an import meets, for one thread: the articles of the project with their claims, and the article that new claims are about.
class ClaimGround
{
public:
    /// `article` is where new claims go, the first when invalid.
    ClaimGround(QList<ArticleClaims> articles, ArticleId article);

    const QList<ArticleClaims> &articles() const { return m_articles; }
    const ArticleClaims *home() const; ///< null in a project without articles
    /// The claim a file speaks of, by guid, else by id; nulls when it is new.
    std::pair<const ArticleClaims *, const Claim *> known(const QString &guid, const QString &id) const;
    /// A claim as fullClaimToJson wrote it, on top of the one that is known.
    Result<ReadClaim> read(const QJsonObject &object) const;
    /// Looks for quotations in the texts of one of articles().
    QuoteFinders &finders(const ArticleClaims &set) const;

private:
    QList<ArticleClaims> m_articles;
    ArticleId m_article;
    QHash<QString, std::pair<qsizetype, qsizetype>> m_places; ///< guid or id → article, claim
    mutable QHash<ArticleId, std::shared_ptr<QuoteFinders>> m_finders;
};

/// Of one article, or of all when `article` is invalid. The store's errors.
Result<QList<ArticleClaims>> exportedClaims(const Project &project, ArticleId article);

/// Stores what was read, inside Project::edit: a claim whose guid the file has is updated, every other one added. Comments are
/// added when their guid is new. Nothing is removed. `told` hears of each in turn, with what it was before (null when added).
using ClaimFateListener = std::function<void(const ReadClaim &claim, ImportFate fate, const Claim *before)>;
Result<ClaimImportOutcome> storeClaims(Database &database, const QList<ReadClaim> &claims, const ClaimFateListener &told = {});
/// Whether a passage was not found, or not for certain.
bool hasUnsurePassage(const Claim &claim);

/// A claim as JSON with all that belongs to it: claimToJson, its guid, comments and the quotations' contexts.
QJsonObject fullClaimToJson(const Claim &claim, const QList<Comment> &comments, ClaimWriter &writer);

/// Reads what fullClaimToJson wrote into `claim`: as claimFromJson, but a passage that is not where the file has it is looked
/// for by its words, and orphaned when they are not found.
Result<ReadClaim> fullClaimFromJson(const QJsonObject &object, const ClaimTexts &texts, QuoteFinders &finders, const Claim &claim);

} // namespace concord
