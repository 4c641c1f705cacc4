// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/searchactions.h"

#include "core/align/bitext.h"
#include "core/text/words.h"
#include "ui/actions/actionset.h"
#include "ui/desk/desk.h"
#include "ui/reader/bitextreader.h"
#include "ui/search/concordancepanel.h"
#include "ui/search/findbar.h"
#include "ui/search/searchpanel.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QStackedWidget>

namespace concord {

namespace {

constexpr qsizetype kReadyAtOnce = 300'000;   // units folded without a worker
constexpr qsizetype kLongestFromSelection = 80; // units of a selection taken for what to find

qsizetype unitsOf(const BitextSide &side)
{
    qsizetype units = 0;
    for (const QString &paragraph : side.paragraphs)
        units += paragraph.size();
    return units;
}

FindText findTextOf(const BitextSide &side)
{
    return FindText(side.paragraphs, side.language == Language::SimplifiedChinese);
}

/// What stands for a passage in the other language, on one line.
QString counterpartOf(const Bitext &bitext, const TextSpan &span)
{
    constexpr qsizetype kShown = 160;
    QStringList parts;
    const Range beads = bitext.beadsOf(span);
    const Side other = otherSide(span.side);
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const TextSpan &part : bitext.beadSpans(bead, other))
            parts.append(bitext.side(other).paragraphs[part.paragraph].mid(part.range.begin, part.range.length()));
    }
    return parts.join(u' ').simplified().left(kShown);
}

struct Answer
{
    SearchResult result;
    qint64 paragraphs = 0;
};

Result<Answer> answerFor(const QString &path, const QString &query, Progress &progress)
{
    Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const ProjectSearch search(*database, query);
    const Result<SearchResult> found = search.find(SearchPanel::kMostHits, progress);
    if (!found)
        return found.error();
    if (found->isComplete)
        return Answer{*found, found->paragraphs.size()};
    const Result<qint64> count = search.paragraphCount(progress);
    return count ? Result<Answer>(Answer{*found, *count}) : Result<Answer>(count.error());
}

Result<Done> indexed(const QString &path, Progress &progress)
{
    Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    return SearchIndex::bringUpToDate(*database, progress);
}

} // namespace

SearchActions::SearchActions(ActionSet &actions, Workbench &workbench, Desk &desk, TaskRunner &tasks, FindBar &bar, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_reader(*desk.reader()), m_tasks(tasks), m_bar(bar),
      m_drawer(new QStackedWidget), m_search(new SearchPanel), m_concordance(new ConcordancePanel)
{
    m_drawer->addWidget(m_search);
    m_drawer->addWidget(m_concordance);
    m_desk.columns()->setDrawer(m_drawer);
    m_indexPause.setSingleShot(true);
    m_indexPause.setInterval(kIndexPause);
    connect(&m_indexPause, &QTimer::timeout, this, &SearchActions::bringIndexUpToDate);
    connectFind();
    connectPanels();
    connectProject();
}

void SearchActions::connectFind()
{
    const auto on = [this](const char *id, auto act) { connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, act); };
    on("find", [this] { openFind(); });
    on("find.next", [this] { findNext(); });
    on("find.previous", [this] { findPrevious(); });
    on("search", [this] { openSearch(m_reader.selectedText().left(kLongestFromSelection)); });
    on("concordance", [this] { openConcordance(); });
    connect(&m_bar, &FindBar::changed, this, &SearchActions::refind);
    connect(&m_bar, &FindBar::nextRequested, this, &SearchActions::findNext);
    connect(&m_bar, &FindBar::previousRequested, this, &SearchActions::findPrevious);
    connect(&m_bar, &FindBar::closed, this, &SearchActions::closeFind);
}

void SearchActions::connectPanels()
{
    connect(m_search, &SearchPanel::searchRequested, this, &SearchActions::search);
    connect(m_search, &SearchPanel::hitPicked, this, &SearchActions::goTo);
    connect(m_search, &SearchPanel::closed, this, &SearchActions::closePanel);
    connect(m_concordance, &ConcordancePanel::placePicked, this, [this](const TextSpan &place) { goTo(m_workbench.currentArticle(), place); });
    connect(m_concordance, &ConcordancePanel::closed, this, &SearchActions::closePanel);
}

void SearchActions::connectProject()
{
    connect(&m_workbench, &Workbench::projectChanged, this, [this] {
        m_texts.reset();
        m_pending.reset();
        m_bar.hide();
        m_reader.setSearchHits({}, {});
        m_search->clear();
        m_concordance->setLines({}, Side::Source, Language::English, {}, {});
        m_desk.columns()->setDrawerShown(false);
        m_indexPause.start();
    });
    connect(&m_workbench, &Workbench::articlesChanged, &m_indexPause, qOverload<>(&QTimer::start));
    // The reader has the new text when all have heard of it.
    connect(&m_workbench, &Workbench::articleChanged, this, [this] {
        m_indexPause.start();
        QTimer::singleShot(0, this, [this] {
            takePending();
            if (!m_bar.isHidden())
                refind();
            renewConcordance();
        });
    });
}

void SearchActions::setUsable(bool usable)
{
    for (const char *id : {"find", "find.next", "find.previous", "search", "concordance"})
        m_actions.action(QLatin1String(id))->setEnabled(usable);
    if (!usable)
        m_bar.hide();
}

std::function<PaletteEntry(const QString &)> SearchActions::paletteFallback()
{
    if (!m_actions.action(QLatin1String("search"))->isEnabled())
        return {};
    return [this](const QString &query) {
        return PaletteEntry{tr("Search all articles for “%1”").arg(query), {}, {}, [this, query] { openSearch(query); }};
    };
}

void SearchActions::withTexts(const std::function<void()> &then)
{
    const std::shared_ptr<const Bitext> bitext = m_reader.content().bitext;
    if (!bitext)
        return;
    if (m_texts && m_texts->of == bitext) {
        then();
        return;
    }
    const auto made = [bitext] { return std::make_shared<const Texts>(Texts{bitext, findTextOf(bitext->source), findTextOf(bitext->translation)}); };
    if (unitsOf(bitext->source) + unitsOf(bitext->translation) <= kReadyAtOnce) {
        m_texts = made();
        then();
        return;
    }
    m_bar.setSearching();
    m_waiting.append(then);
    m_tasks.run<std::shared_ptr<const Texts>>(
        QStringLiteral("find-texts"), this, [made](Progress &) { return Result<std::shared_ptr<const Texts>>(made()); },
        [this](Result<std::shared_ptr<const Texts>> texts) {
            if (texts && (*texts)->of == m_reader.content().bitext) {
                m_texts = *texts;
                for (const std::function<void()> &next : std::exchange(m_waiting, {}))
                    next();
            }
        });
}

void SearchActions::openFind()
{
    if (m_bar.isHidden()) {
        m_origin = m_reader.caret();
        m_originTop = m_reader.verticalScrollBar()->value();
        m_isAccepted = false;
    }
    const QString selected = m_reader.selectedText();
    m_bar.open(selected.size() <= kLongestFromSelection ? selected : QString());
    refind();
}

void SearchActions::refind()
{
    if (m_bar.isHidden())
        return;
    withTexts([this] {
        const FindOptions options = m_bar.options();
        const QString query = m_bar.query();
        const std::shared_ptr<const Texts> texts = m_texts;
        const FindScope scope = m_bar.scope();
        const auto find = [texts, query, options, scope](const Progress &progress) {
            static const FindText nothing;
            return findInTexts({scope == FindScope::Translation ? &nothing : &texts->source, scope == FindScope::Source ? &nothing : &texts->translation}, query, options,
                               progress);
        };
        if (!options.isPattern) {
            m_tasks.cancel(QStringLiteral("find"));
            const QList<FindResult> found = find(SilentProgress());
            takeFound(found[0], found[1]);
            return;
        }
        m_tasks.run<QList<FindResult>>(
            QStringLiteral("find"), this, [find](Progress &progress) { return Result<QList<FindResult>>(find(progress)); },
            [this, texts](Result<QList<FindResult>> found) {
                if (found && texts == m_texts && !m_bar.isHidden())
                    takeFound(found->at(0), found->at(1));
            });
    });
}

void SearchActions::takeFound(const FindResult &source, const FindResult &translation)
{
    m_hits = HitList(source.places, translation.places, [this](const TextSpan &span) { return m_reader.sheet().rows().rowOf(span); });
    m_isComplete = source.isComplete && translation.isComplete;
    m_current = m_hits.from({m_origin.side, m_origin.paragraph, {m_origin.position, m_origin.position}});
    if (!source.isPatternValid || !translation.isPatternValid) {
        m_reader.setSearchHits({}, {});
        m_bar.setBrokenPattern();
        return;
    }
    if (!m_hits.isEmpty())
        m_reader.scrollTo(m_current);
    showCurrent();
}

void SearchActions::showCurrent()
{
    m_reader.setSearchHits(m_hits.all(), m_current);
    m_bar.setCount(m_hits.number(m_current), m_hits.count(), m_isComplete);
}

void SearchActions::step(bool isForward)
{
    if (m_bar.isHidden()) {
        openFind(); // shows the hit at the caret or behind it
        return;
    }
    if (m_hits.isEmpty())
        return;
    m_current = isForward ? m_hits.next(m_current) : m_hits.previous(m_current);
    if (m_isAccepted)
        m_reader.scrollTo(m_current);
    else
        m_reader.jumpTo(m_current); // the way back leads to where looking began
    m_isAccepted = true;
    m_origin = {m_current.side, m_current.paragraph, m_current.range.begin, false};
    showCurrent();
}

void SearchActions::closeFind()
{
    m_bar.hide();
    m_tasks.cancel(QStringLiteral("find"));
    m_reader.setSearchHits({}, {});
    if (m_isAccepted && !m_hits.isEmpty())
        m_reader.select({{m_current.side, m_current.paragraph, m_current.range.begin, false}, {m_current.side, m_current.paragraph, m_current.range.end, false}});
    else
        m_reader.verticalScrollBar()->setValue(m_originTop);
    m_reader.setFocus();
}

void SearchActions::openSearch(const QString &query)
{
    showPanel(m_search);
    m_search->open(query.trimmed());
}

void SearchActions::search(const QString &query)
{
    if (query.trimmed().isEmpty() || !m_workbench.project()) {
        m_tasks.cancel(QStringLiteral("search"));
        m_search->setResult({}, 0, {});
        return;
    }
    m_search->setSearching();
    m_tasks.run<Answer>(
        QStringLiteral("search"), this, [path = m_workbench.project()->path(), query](Progress &progress) { return answerFor(path, query, progress); },
        [this](Result<Answer> answer) {
            QHash<ArticleId, QString> titles;
            for (const Article &article : m_workbench.articles())
                titles.insert(article.id, article.title);
            m_search->setResult(answer ? answer->result : SearchResult(), answer ? answer->paragraphs : 0, titles);
        });
}

void SearchActions::goTo(ArticleId article, const TextSpan &place)
{
    m_pending = place;
    m_pendingArticle = article;
    if (article == m_workbench.currentArticle() && m_workbench.article())
        takePending();
    else
        m_workbench.openArticle(article);
}

void SearchActions::takePending()
{
    const std::shared_ptr<const Bitext> bitext = m_reader.content().bitext;
    if (!m_pending || m_pendingArticle != m_workbench.currentArticle() || !bitext)
        return;
    const TextSpan place = *m_pending;
    m_pending.reset();
    if (!bitext->contains(place))
        return;
    m_reader.jumpTo(place);
    m_reader.setSearchHits({place}, place);
}

void SearchActions::openConcordance()
{
    if (!m_reader.content().bitext)
        return;
    const TextPosition caret = m_reader.caret();
    QString word = m_reader.selectedText().simplified();
    if (word.isEmpty()) {
        const QString text = m_reader.content().bitext->side(caret.side).paragraphs.value(caret.paragraph);
        const Range range = wordAt(text, caret.position);
        word = text.mid(range.begin, range.length());
    }
    if (word.isEmpty() || word.size() > kLongestFromSelection)
        return;
    withTexts([this, side = caret.side, word] { listConcordance(side, word); });
}

void SearchActions::listConcordance(Side side, const QString &word)
{
    fillConcordance(side, word);
    showPanel(m_concordance);
    m_concordance->setFocus();
}

void SearchActions::fillConcordance(Side side, const QString &word)
{
    m_places.clear();
    m_listed = side;
    m_listedArticle = m_workbench.currentArticle();
    const FindText &text = side == Side::Source ? m_texts->source : m_texts->translation;
    const Bitext &bitext = *m_texts->of;
    const auto isOfLetters = [](QChar c) { return searchCharacter(c.unicode()).kind == SearchKind::Word; };
    const bool areWords = isOfLetters(word.front()) && isOfLetters(word.back()); // of ideographs, wherever they stand together
    QList<FoundPlace> places = findInTexts({&text}, word, {false, areWords, false}, SilentProgress()).first().places;
    if (places.size() > kMostLines)
        places.resize(kMostLines);
    QStringList counterparts;
    for (const FoundPlace &place : std::as_const(places))
        counterparts.append(counterpartOf(bitext, {side, place.paragraph, place.range}));
    m_concordance->setLines(word, side, bitext.side(side).language, concordance(text.paragraphs(), places, kContext), counterparts);
}

void SearchActions::showPlaces(const QString &words, const QList<TextSpan> &places)
{
    const std::shared_ptr<const Bitext> bitext = m_reader.content().bitext;
    if (!bitext || places.isEmpty() || (m_concordance->word() == words && m_concordance->rowCount() == places.size() && m_concordance->isVisible()))
        return;
    fillPlaces(words, places);
    showPanel(m_concordance);
}

void SearchActions::fillPlaces(const QString &words, const QList<TextSpan> &places)
{
    const std::shared_ptr<const Bitext> bitext = m_reader.content().bitext;
    const Side side = places.first().side;
    m_places = places;
    m_listed = side;
    m_listedArticle = m_workbench.currentArticle();
    QList<FoundPlace> found;
    QStringList counterparts;
    for (const TextSpan &place : places.first(std::min<qsizetype>(places.size(), kMostLines))) {
        if (place.side != side || !bitext->contains(place))
            continue;
        found.append({place.paragraph, place.range});
        counterparts.append(counterpartOf(*bitext, place));
    }
    m_concordance->setLines(words, side, bitext->side(side).language, concordance(bitext->side(side).paragraphs, found, kContext), counterparts);
}

/// After an edit of the text: what is listed stands elsewhere now. Places that were given are those the matrix gives now for the
/// same words, of several concepts the one with most paragraphs in common; else the words are looked for.
void SearchActions::renewConcordance()
{
    const QString word = m_concordance->word();
    if (word.isEmpty() || !m_reader.content().bitext || !m_workbench.article())
        return;
    if (m_workbench.currentArticle() != m_listedArticle) {
        m_concordance->setLines({}, Side::Source, Language::English, {}, {});
        return;
    }
    QSet<int> before;
    for (const TextSpan &place : std::as_const(m_places))
        before.insert(place.paragraph);
    QList<TextSpan> places;
    qsizetype most = 0;
    for (const ConceptRow &row : m_workbench.article()->analysis.checks.renderings.rows) {
        for (const TermRendering &one : row.renderings) {
            const auto common = std::count_if(one.places.begin(), one.places.end(), [&before](const TextSpan &place) { return before.contains(place.paragraph); });
            if (one.text == word && common > most) {
                places = one.places;
                most = common;
            }
        }
    }
    if (!places.isEmpty())
        fillPlaces(word, places);
    else
        withTexts([this, side = m_listed, word] { fillConcordance(side, word); });
}

void SearchActions::showPanel(QWidget *panel)
{
    m_drawer->setCurrentWidget(panel);
    m_desk.columns()->setDrawerShown(true);
}

bool SearchActions::stepInPanel(bool isForward)
{
    if (m_drawer->isHidden() || !m_drawer->isAncestorOf(QApplication::focusWidget()))
        return false;
    if (m_drawer->currentWidget() == m_search)
        isForward ? m_search->pickNext() : m_search->pickPrevious();
    else
        isForward ? m_concordance->pickNext() : m_concordance->pickPrevious();
    return true;
}

void SearchActions::closePanel()
{
    m_desk.columns()->setDrawerShown(false);
    if (m_bar.isHidden())
        m_reader.setSearchHits({}, {});
    m_reader.setFocus();
}

void SearchActions::bringIndexUpToDate()
{
    const Project *project = m_workbench.project();
    if (!project || project->isReadOnly() || SearchIndex::lacking(project->database()).valueOr(0) < SearchIndex::kWorthIndexing)
        return;
    m_tasks.run<Done>(
        QStringLiteral("index"), this, [path = project->path()](Progress &progress) { return indexed(path, progress); }, [](Result<Done>) {
            // What is not indexed is read through; the next change tries again.
        });
}

} // namespace concord
