// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

#include "core/analysis/chartdata.h"
#include "core/analysis/claimdraft.h"
#include "core/analysis/correction.h"
#include "core/analysis/pinning.h"
#include "core/analysis/realignment.h"
#include "core/analysis/standardcharts.h"
#include "core/project/articles.h"
#include "core/project/claims.h"
#include "core/project/waivers.h"
#include "core/store/tables.h"
#include "ui/tasks/taskrunner.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace concord {

namespace {

constexpr qsizetype kCheckedAtOnce = 1000; // sentences whose checks take no time a person notices
constexpr qsizetype kSeenAtMost = 200;     // states of the beads kept for undo

QByteArray keyOf(const Pins &pins)
{
    QByteArray key;
    for (const Pin &pin : pins.held) {
        for (const int place : {pin.bead.source.begin, pin.bead.source.end, pin.bead.translation.begin, pin.bead.translation.end})
            key += QByteArray::number(place) + ' ';
    }
    return key;
}

} // namespace

Workbench::Workbench(TaskRunner &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    connect(&m_history, &EditHistory::failed, this, &Workbench::failed);
}

Workbench::~Workbench()
{
    m_hub.setLinker(nullptr);
    m_history.setProject(nullptr);
}

Status Workbench::open(const QString &path)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project)
        return project.error();
    take(std::move(*project));
    return Done{};
}

Status Workbench::create(const QString &path, const ArticleImport &import)
{
    const auto fill = [&](Database &database) -> Status {
        const Result<Article> article = importArticle(database, import);
        return article ? addStandardCharts(database) : Status(article.error());
    };
    Result<std::unique_ptr<Project>> project = createProjectWith(path, QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import article")), fill);
    if (!project)
        return project.error();
    take(std::move(*project));
    return Done{};
}

void Workbench::close()
{
    take(nullptr);
}

void Workbench::take(std::unique_ptr<Project> project)
{
    m_history.setProject(nullptr);
    m_current = {};
    dropArticle();
    m_project = std::move(project);
    m_history.setProject(m_project.get());
    if (m_project)
        connect(m_project.get(), &Project::changed, this, &Workbench::onTouched);
    reloadCharts();
    reloadWaivers();
    emit projectChanged();
    loadArticle();
}

/// Which articles there are; the open one stays unless it is gone.
void Workbench::reloadArticles()
{
    m_articles.clear();
    if (m_project) {
        const Result<QList<Article>> articles = m_project->articles();
        if (!articles)
            emit failed(articles.error());
        m_articles = articles.valueOr({});
    }
    const bool isThere = std::any_of(m_articles.begin(), m_articles.end(), [this](const Article &article) { return article.id == m_current; });
    if (!isThere)
        m_current = m_articles.isEmpty() ? ArticleId() : m_articles.first().id;
    emit articlesChanged();
}

void Workbench::loadArticle()
{
    reloadArticles();
    if (m_current.isValid())
        startAnalysis(m_current);
    else if (m_project)
        dropArticle();
}

void Workbench::openArticle(ArticleId id)
{
    if (id == m_current || !m_project)
        return;
    dropArticle();
    m_current = id;
    loadArticle();
}

void Workbench::openArticleBeside(int step)
{
    for (int place = 0; place < m_articles.size(); ++place) {
        if (m_articles[place].id == m_current)
            return openArticle(m_articles[(place + step + m_articles.size()) % m_articles.size()].id);
    }
}

Status Workbench::addArticle(const ArticleImport &import)
{
    ArticleId id;
    const Status added = m_history.edit(QT_TRANSLATE_NOOP("Edit", "Add article"), [&](Database &database) -> Status {
        const Result<Article> article = importArticle(database, import);
        if (!article)
            return article.error();
        id = article->id;
        return Done{};
    });
    if (added)
        openArticle(id);
    return added;
}

void Workbench::removeArticle(ArticleId id)
{
    report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Remove article"), [id](Database &database) { return Articles::remove(database, id); }));
}

ArticleId Workbench::articleOf(ClaimId claim) const
{
    const Result<Claim> found = m_project->claim(claim);
    return found ? found->article : ArticleId();
}

void Workbench::pick(const Item &item)
{
    const auto *claim = std::get_if<ClaimId>(&item);
    const auto isHere = [&] { return std::any_of(m_claims.begin(), m_claims.end(), [&](const Claim &here) { return here.id == *claim; }); };
    if (claim && m_project && m_articles.size() > 1 && !isHere()) {
        if (const ArticleId article = articleOf(*claim); article.isValid() && article != m_current) {
            openArticle(article);
            m_awaited = item;
            return;
        }
    }
    m_hub.pick(item);
}

/// The project has no article, such as after its import was undone.
void Workbench::dropArticle()
{
    m_tasks.stop();
    m_hub.clearHistory();
    m_hub.setLinker(nullptr);
    m_linker.reset();
    m_article.reset();
    m_seenBeads.clear();
    m_claims.clear();
    m_awaited = {};
    emit articleChanged();
    emit claimsChanged();
}

/// First the texts, which are shown at once, then all that is derived from them.
void Workbench::startAnalysis(ArticleId id)
{
    const QString path = m_project->path();
    using Read = std::shared_ptr<const ArticlePreview>;
    m_tasks.run<Read>(
        QStringLiteral("analysis"), this,
        [path, id](Progress &progress) -> Result<Read> {
            const Result<std::unique_ptr<Project>> reader = Project::open(path, OpenMode::ReadOnly);
            if (!reader)
                return reader.error();
            Result<LoadedArticle> article = readArticle(**reader, id);
            if (!article)
                return article.error();
            if (progress.isCancelled())
                return Error{Error::Code::Cancelled, {}, {}};
            return std::make_shared<const ArticlePreview>(ArticlePreview{std::move(*article), (*reader)->claims(id).valueOr({})});
        },
        [this, path](Result<Read> read) {
            if (!m_project || m_project->path() != path)
                return;
            if (!read) {
                emit failed(read.error());
                return;
            }
            if (!m_article)
                emit textsRead(*read);
            analyse(*read);
        });
}

void Workbench::analyse(const std::shared_ptr<const ArticlePreview> &read)
{
    const QString path = m_project->path();
    m_tasks.run<LoadedArticle>(
        QStringLiteral("analysis"), this,
        [path, read](Progress &progress) -> Result<LoadedArticle> {
            const Result<std::unique_ptr<Project>> reader = Project::open(path, OpenMode::ReadOnly);
            return reader ? analysed(**reader, read->article, progress) : Result<LoadedArticle>(reader.error());
        },
        [this, path](Result<LoadedArticle> loaded) {
            if (!m_project || m_project->path() != path)
                return;
            if (loaded)
                takeArticle(std::move(*loaded));
            else
                emit failed(loaded.error());
        });
}

void Workbench::takeArticle(LoadedArticle article)
{
    const int lapsed = m_article && m_article->article.id == article.article.id ? m_article->analysis.pins.lapsed : 0;
    m_article = std::make_shared<const LoadedArticle>(std::move(article));
    m_seenBeads = {{keyOf(m_article->analysis.pins), m_article->analysis.bitext.beads}};
    emit articleChanged();
    reloadClaims();
    noteLapsedPins(lapsed);
    if (m_awaited != Item())
        m_hub.pick(std::exchange(m_awaited, {}));
}

void Workbench::onTouched(const Touched &touched)
{
    if (touched.contains(QStringLiteral("revision")) || touched.contains(QStringLiteral("article"))
        || touched.contains(QStringLiteral("text")))
        loadArticle();
    else if (touched.contains(QStringLiteral("bead")))
        reloadBeads();
    if (touched.contains(QStringLiteral("claim")) || touched.contains(QStringLiteral("anchor")))
        reloadClaims(touched.ids.value(QStringLiteral("claim")));
    if (touched.contains(QStringLiteral("waiver")))
        reloadWaivers();
    if (touched.contains(QStringLiteral("claim")) || touched.contains(QStringLiteral("chart")) || touched.contains(QStringLiteral("observation")))
        reloadCharts();
}

/// The pins have changed: only the gaps around them are aligned anew, or taken as they were seen with these pins before.
void Workbench::reloadBeads()
{
    if (!m_project || !m_article)
        return;
    const Result<Pins> pins = pinsOf(*m_project, *m_article);
    if (!pins) {
        emit failed(pins.error());
        return;
    }
    const ArticleAnalysis &now = m_article->analysis;
    const QByteArray key = keyOf(*pins);
    if (!m_seenBeads.contains(key)) {
        SilentProgress progress;
        const Result<QList<Bead>> beads =
            realigned(now.bitext, now.pins.beads(), pins->beads(), m_article->article.documentDate, progress);
        if (!beads) {
            emit failed(beads.error());
            return;
        }
        if (m_seenBeads.size() >= kSeenAtMost)
            m_seenBeads.clear();
        m_seenBeads.insert(key, *beads);
    }
    const int lapsed = now.pins.lapsed;
    ArticleAnalysis next{now.bitext, now.checks, *pins};
    next.bitext.beads = m_seenBeads.value(key);
    takeBeads(next);
    noteLapsedPins(lapsed);
}

/// Findings follow the beads: at once where that is quick, else from a worker.
void Workbench::takeBeads(const ArticleAnalysis &analysis)
{
    const auto checked = [analysis](Progress &progress) { return withBeads(analysis, analysis.bitext.beads, analysis.pins, progress); };
    if (analysis.bitext.source.sentences.size() <= kCheckedAtOnce) {
        SilentProgress progress;
        takeAnalysis(checked(progress).valueOr(analysis));
        return;
    }
    takeAnalysis(analysis);
    m_tasks.run<ArticleAnalysis>(QStringLiteral("checks"), this, checked, [this, article = m_article](Result<ArticleAnalysis> found) {
        if (found && m_article == article)
            takeAnalysis(std::move(*found));
    });
}

/// The same texts with other beads or findings.
void Workbench::takeAnalysis(ArticleAnalysis analysis)
{
    LoadedArticle article = *m_article;
    article.analysis = std::move(analysis);
    m_article = std::make_shared<const LoadedArticle>(std::move(article));
    relink();
    emit beadsChanged();
}

void Workbench::noteLapsedPins(int before)
{
    if (m_article && m_article->analysis.pins.lapsed > before)
        emit pinsLapsed(m_article->analysis.pins.lapsed - before);
}

/// Few changed ones are read alone: an article may have ten thousand.
void Workbench::reloadClaims(const QList<qint64> &changed)
{
    constexpr qsizetype kFew = 32;
    if (!m_project || !m_article)
        return;
    if (!changed.isEmpty() && changed.size() <= kFew) {
        for (const qint64 id : changed)
            reloadClaim(ClaimId{id});
        relink();
        emit claimsChanged();
        return;
    }
    const Result<QList<Claim>> claims = m_project->claims(m_article->article.id);
    if (!claims) {
        emit failed(claims.error());
        return;
    }
    m_claims = *claims;
    relink();
    emit claimsChanged();
}

/// Puts one claim as it is stored in its place among the others, or takes it out.
void Workbench::reloadClaim(ClaimId id)
{
    m_claims.removeIf([id](const Claim &claim) { return claim.id == id; });
    const Result<Claim> claim = m_project->claim(id);
    if (!claim || claim->article != m_article->article.id)
        return;
    const auto key = [](const Claim &one) {
        const TextSpan span = one.anchors.isEmpty() ? TextSpan() : one.anchors.first().span;
        return std::tuple(one.createdAt.toMSecsSinceEpoch(), span.side, span.paragraph, span.range.begin, one.id.value);
    };
    const auto place = std::upper_bound(m_claims.cbegin(), m_claims.cend(), *claim, [&](const Claim &one, const Claim &other) { return key(one) < key(other); });
    m_claims.insert(place - m_claims.cbegin(), *claim);
}

/// Anchors and findings have moved: what is picked is resolved again.
void Workbench::relink()
{
    const std::shared_ptr<const ArticleAnalysis> analysis(m_article, &m_article->analysis);
    auto linker = std::make_unique<ArticleLinker>(analysis, m_claims);
    m_hub.setLinker(linker.get());
    m_linker = std::move(linker);
}

void Workbench::reloadCharts()
{
    m_charts.clear();
    if (m_project) {
        QList<Error> faults;
        const Result<QList<ChartContent>> charts = projectCharts(*m_project, &faults);
        if (charts)
            std::copy_if(charts->begin(), charts->end(), std::back_inserter(m_charts), [](const ChartContent &chart) { return !chart.data.isEmpty(); });
        else
            emit failed(charts.error());
        for (const Error &fault : std::as_const(faults))
            emit failed(fault);
    }
    emit chartsChanged();
}

void Workbench::reloadWaivers()
{
    m_waived.clear();
    m_waiverReasons.clear();
    if (m_project) {
        const Result<QList<Waiver>> waivers = m_project->waivers();
        for (const Waiver &waiver : waivers.valueOr({})) {
            m_waived.insert(waiver.fingerprint);
            m_waiverReasons.insert(waiver.fingerprint, waiver.reason);
        }
    }
    emit waiversChanged();
}

std::optional<ClaimId> Workbench::makeClaim(const TextSpan &span)
{
    if (!m_article || span.range.isEmpty())
        return std::nullopt;
    Result<Claim> draft = draftClaim(*m_article, span);
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

void Workbench::changeClaim(const Claim &claim)
{
    report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Change claim"), [&](Database &database) { return Claims::update(database, claim); }));
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
    report(m_history.edit(QT_TRANSLATE_NOOP("Edit", "Correct translation"), [&](Database &database) {
        return correctText(database, *m_article->translation, found->edits, m_claims);
    }));
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
                          [&](Database &database) { return concord::changeDetails(database, *m_article, details, m_claims); });
}

void Workbench::analyseAgain()
{
    if (m_project)
        loadArticle();
}

bool Workbench::isAnalysing() const
{
    return m_tasks.isRunning();
}

void Workbench::catchUp()
{
    if (!m_project || !m_project->changedOutside())
        return;
    report(m_project->refresh());
    m_history.rebuild();
}

void Workbench::report(const Status &status)
{
    if (!status)
        emit failed(status.error());
}

} // namespace concord
