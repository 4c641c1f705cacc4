// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articledetails.h"
#include "core/analysis/articlelinker.h"
#include "core/analysis/articlerevision.h"
#include "core/analysis/beadedit.h"
#include "core/analysis/chartdata.h"
#include "core/analysis/loadedarticle.h"
#include "core/charts/chartcontent.h"
#include "core/checks/finding.h"
#include "core/exchange/articleimport.h"
#include "core/project/claims/claimmerge.h"
#include "core/project/waiver.h"
#include "core/selection/selectionhub.h"
#include "ui/undo/edithistory.h"

#include <memory>

namespace concord {

class TaskRunner;
struct UnderstoodArticle;

/// What is open: the project, one of its articles with all that is derived from it, and the hub everything is lit from.
/// Every edit a person can make is a function here; each is one undo step. Panels do not know it, the window connects
/// them. Lives in the window's thread; articles are analysed in a worker.
class Workbench : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(TaskRunner &tasks, QObject *parent = nullptr);
    ~Workbench() override;

    Status open(const QString &path);
    /// Creates `path` with one article and opens it.
    Status create(const QString &path, const ArticleImport &import);
    void close();

    /// The project's articles in order; one of them is open.
    const QList<Article> &articles() const { return m_articles; }
    /// The open article, also while it is still read; invalid without one.
    ArticleId currentArticle() const { return m_current; }
    /// Opens another article of the project.
    void openArticle(ArticleId id);
    /// Opens the article `step` places after the open one, round the ends.
    void openArticleBeside(int step);
    /// Adds an article and opens it.
    Status addArticle(const ArticleImport &import);
    /// Sets an article aside with its claims.
    void removeArticle(ArticleId id);
    /// Picks an item; a claim of another article opens that article first.
    void pick(const Item &item);

    Project *project() const { return m_project.get(); }
    /// Null until an article is analysed.
    const LoadedArticle *article() const { return m_article.get(); }
    std::shared_ptr<const LoadedArticle> sharedArticle() const { return m_article; }
    const QList<Claim> &claims() const { return m_claims; }
    /// Those that have anything to show.
    const QList<ChartContent> &charts() const { return m_charts; }
    /// Every chart that can be read, in its order, those without data too.
    const QList<ChartContent> &allCharts() const { return m_allCharts; }
    /// Fingerprints of the findings set aside.
    const QSet<QString> &waived() const { return m_waived; }
    /// Why and by whom, by fingerprint.
    const QHash<QString, Waiver> &waivers() const { return m_waivers; }
    SelectionHub &hub() { return m_hub; }
    /// The worker of what is open, for what a panel derives of it by itself.
    TaskRunner &tasks() { return m_tasks; }
    EditHistory &history() { return m_history; }

    /// A claim on the passages with what the text suggests; picks it. Empty when that failed.
    std::optional<ClaimId> makeClaim(const QList<TextSpan> &spans);
    std::optional<ClaimId> makeClaim(const TextSpan &span) { return makeClaim(QList<TextSpan>{span}); }
    /// Writes what differs from `began`, the claim as it was when the edit began (without it: as it is shown here), and leaves what was
    /// changed elsewhere since. Of a field changed in both places the newest is written, and overwrote() tells.
    void changeClaim(const Claim &claim, const std::optional<Claim> &began = {});
    void setClaimStatus(const QList<ClaimId> &ids, ClaimStatus status);
    void removeClaims(const QList<ClaimId> &ids);
    void waive(int finding, const QString &reason);
    void unwaive(int finding);
    /// Writes a finding's suggestion, as correct() does.
    void applyFix(int finding);
    bool hasFix(int finding) const;
    /// Writes edits of one text as a new revision, which anchors follow as after every correction. `title` as for EditHistory::edit.
    /// Fails as correctText does.
    Status correct(const char *title, const TextRevision &revision, const QList<TextEdit> &edits);
    /// Pins the beads an edit of the article's alignment made. `title` as for EditHistory::edit.
    void editBeads(const char *title, const BeadEdit &edit);
    /// Gives beads back to the aligner.
    void unpinBeads(const QList<Bead> &beads);
    /// Corrects what is known of the open article; what is derived from it is made anew.
    Status changeDetails(const ArticleDetails &details);

    /// Reads and checks the article anew, such as after its analysis was stopped.
    void analyseAgain();
    bool isAnalysing() const;
    /// Takes up what another program wrote to the file meanwhile.
    void catchUp();

signals:
    void projectChanged();  ///< another project, or none
    void articlesChanged(); ///< the list of articles, or which of them is open
    void textsRead(const std::shared_ptr<const concord::ArticlePreview> &preview); ///< of an article that is being opened; articleChanged follows
    void articleChanged();  ///< analysed anew; also claimsChanged
    void beadsChanged();    ///< the article's beads, pins or findings; its texts are the same
    void pinsLapsed(int count); ///< beads that were confirmed do not fit the text any more
    void claimsChanged();
    void revised(const concord::AnchorCounts &counts); ///< by correct() or a fix
    void overwrote(const QList<concord::Overwritten> &fields); ///< of a claim, by changeClaim()
    void chartsChanged();
    void waiversChanged();
    void termsChanged(); ///< the project's termbase; also beadsChanged, where an article is open
    void failed(const concord::Error &error);

private:
    void take(std::unique_ptr<Project> project);
    void reloadArticles();
    void loadArticle();
    ArticleId articleOf(ClaimId claim) const;
    void dropArticle();
    void startAnalysis(ArticleId id);
    void analyse(const std::shared_ptr<const ArticlePreview> &read);
    void takeArticle(LoadedArticle article);
    void onTouched(const Touched &touched);
    void reloadBeads();
    void takeAnalysis(ArticleAnalysis analysis);
    void takeBeads(const ArticleAnalysis &analysis);
    void noteLapsedPins(int before);
    void reloadClaims(const QList<qint64> &changed = {}); ///< all of them without a list
    void reloadCharts();
    void followCharts(const Touched &touched);
    void takeCharts(const Status &read);
    void reloadWaivers();
    void reloadTerms();
    void takeTerms(const Termbase &terms);
    void reloadHouse();
    void relink();
    void understandSoon();
    Result<Claim> drafted(const QList<TextSpan> &spans) const;
    const Finding *finding(int index) const;
    void report(const Status &status);

    TaskRunner &m_tasks;
    std::unique_ptr<Project> m_project;
    QList<Article> m_articles;
    ArticleId m_current;
    Item m_awaited; ///< picked when the article being read is there
    std::shared_ptr<const LoadedArticle> m_article;
    QList<Claim> m_claims;
    ChartSource m_chartSource;
    QList<ChartContent> m_charts;
    QList<ChartContent> m_allCharts;
    QSet<QString> m_waived;
    QHash<QString, Waiver> m_waivers;
    QHash<QByteArray, QList<Bead>> m_seenBeads; ///< of the open article by its pins, so that undo shows what was there
    std::shared_ptr<const UnderstoodArticle> m_understood; ///< of the open article, or of one before it
    std::unique_ptr<ArticleLinker> m_linker;
    SelectionHub m_hub;
    EditHistory m_history;
};

} // namespace concord
