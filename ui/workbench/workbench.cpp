// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

#include "core/analysis/claimdraft.h"
#include "core/analysis/correction.h"
#include "core/analysis/pinning.h"
#include "core/analysis/realignment.h"
#include "core/analysis/standardcharts.h"
#include "core/project/articles.h"
#include "core/project/claims/claimorder.h"
#include "core/project/house/projecthouse.h"
#include "core/project/terms/concepts.h"
#include "core/project/waivers.h"
#include "core/store/tables.h"
#include "ui/tasks/taskrunner.h"

#include <QCoreApplication>

#include <algorithm>
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
    const bool isGone = m_article && m_article->article.id != m_current; // by undo or another program
    if (m_project && (isGone || !m_current.isValid()))
        dropArticle();
    if (m_current.isValid())
        startAnalysis(m_current);
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
    m_understood.reset();
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
    understandSoon();
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
    if (touched.contains(QStringLiteral("concept")) || touched.contains(QStringLiteral("designation")))
        reloadTerms();
    if (touched.contains(QStringLiteral("setting")))
        reloadHouse();
    if (touched.contains(QStringLiteral("claim")) || touched.contains(QStringLiteral("chart")) || touched.contains(QStringLiteral("observation"))
        || touched.contains(QStringLiteral("series")))
        followCharts(touched);
}

/// The termbase has changed: only the findings on terms are made anew.
void Workbench::reloadTerms()
{
    const Result<QList<StoredConcept>> concepts = m_project ? Concepts::list(m_project->database()) : QList<StoredConcept>();
    if (!concepts)
        emit failed(concepts.error());
    else if (m_article)
        takeTerms(termbaseFor(*concepts, m_article->article.id));
    emit termsChanged();
}

/// The house's rules may have changed: the checks run again, nothing is aligned anew.
void Workbench::reloadHouse()
{
    const Result<HouseProfile> house = m_project ? houseOf(*m_project) : HouseProfile::taiwan();
    if (!house)
        emit failed(house.error());
    if (!house || !m_article || *house == m_article->analysis.house)
        return;
    SilentProgress progress;
    if (Result<ArticleAnalysis> analysis = withHouse(m_article->analysis, *house, progress))
        takeAnalysis(std::move(*analysis));
}

/// Beads that are just being checked are checked with the new termbase again.
void Workbench::takeTerms(const Termbase &terms)
{
    if (!m_tasks.isRunning(QStringLiteral("checks"))) {
        takeAnalysis(withTerms(m_article->analysis, terms));
        return;
    }
    ArticleAnalysis next = m_article->analysis;
    next.terms = terms;
    takeBeads(next);
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
    ArticleAnalysis next = now;
    next.pins = *pins;
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
        followClaims(*m_project, changed, [this](const Claim &claim) { return claim.article == m_article->article.id; }, m_claims);
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

/// Anchors and findings have moved: what is picked is resolved again.
void Workbench::relink()
{
    const std::shared_ptr<const ArticleAnalysis> analysis(m_article, &m_article->analysis);
    const bool isSame = m_linker && m_linker->analysis() == analysis.get();
    auto linker = isSame ? std::make_unique<ArticleLinker>(*m_linker, m_claims) : std::make_unique<ArticleLinker>(analysis, m_claims);
    m_hub.setLinker(linker.get());
    m_linker = std::move(linker);
}

void Workbench::reloadCharts()
{
    m_chartSource = {};
    takeCharts(m_project ? m_chartSource.read(*m_project) : Status(Done{}));
    emit chartsChanged();
}

/// Most edits of claims change no chart.
void Workbench::followCharts(const Touched &touched)
{
    const QList<ChartContent> before = m_allCharts;
    takeCharts(m_chartSource.follow(*m_project, touched));
    if (m_allCharts != before || touched.contains(QStringLiteral("chart")))
        emit chartsChanged();
}

void Workbench::takeCharts(const Status &read)
{
    report(read);
    QList<Error> faults;
    m_allCharts = m_chartSource.charts(&faults);
    m_charts.clear();
    std::copy_if(m_allCharts.begin(), m_allCharts.end(), std::back_inserter(m_charts), [](const ChartContent &chart) { return !chart.data.isEmpty(); });
    for (const Error &fault : std::as_const(faults))
        emit failed(fault);
}

void Workbench::reloadWaivers()
{
    m_waived.clear();
    m_waivers.clear();
    if (m_project) {
        const Result<QList<Waiver>> waivers = m_project->waivers();
        for (const Waiver &waiver : waivers.valueOr({})) {
            m_waived.insert(waiver.fingerprint);
            m_waivers.insert(waiver.fingerprint, waiver);
        }
    }
    emit waiversChanged();
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
