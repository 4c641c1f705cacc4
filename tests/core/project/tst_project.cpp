// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/allseries.h"
#include "core/project/charts.h"
#include "core/project/journal.h"
#include "core/project/project.h"
#include "core/project/settings.h"
#include "core/project/waivers.h"
#include "core/store/statement.h"
#include "core/store/tables.h"
#include "tests/core/project/projectfile.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace concord {

class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsEmptyAndSound();
    void keepsTextsAsTheyWereImported();
    void numbersRevisionsAndKeepsTheOldOnes();
    void keepsSeriesChartsWaiversAndSettings();
    void refusesAChartThatIsNoJson();
    void takesAnEditBackAndRepeatsIt();
    void namesWhatCanBeUndone();
    void remembersUndoAndRedoAfterARestart();
    void forgetsRedoAfterANewEdit();
    void keepsNothingOfAFailingEdit();
    void recordsNothingForAnEditThatChangesNothing();
    void refusesAnEditInsideAnEdit();
    void refusesWritesOutsideAnEdit();
    void tellsWhichRowsChanged();
    void tellsWhichClaimAnAnchorBelongsTo();
    void writesWhoDidWhatAndWhen();
    void dropsAnEditThatCannotBeTakenBack();
    void undoesManyEditsInOrder();
    void setsAsideAnArticleWithItsClaims();
    void doesNotEditAReadOnlyProject();
    void seesTheEditsOfAnotherConnection();
    void undoesWhatAnotherConnectionDid();
    void serialisesTwoConnections();
    void staysFastWithALongHistory();

private:
    static Status rename(Project &project, const Article &article, const QString &title);
    static QString title(const Project &project, const Article &article);
};

Status ProjectTest::rename(Project &project, const Article &article, const QString &title)
{
    Article renamed = article;
    renamed.title = title;
    return project.edit(QStringLiteral("Rename to ") + title,
                        [&](Database &database) { return Articles::update(database, renamed); });
}

QString ProjectTest::title(const Project &project, const Article &article)
{
    const Result<Article> found = project.article(article.id);
    return found ? found->title : QString();
}

void ProjectTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    qRegisterMetaType<Touched>();
}

void ProjectTest::beginsEmptyAndSound()
{
    ProjectFile file;
    QVERIFY(file.project().articles()->isEmpty());
    QVERIFY(!file.project().canUndo() && !file.project().canRedo());
    QCOMPARE(file.project().undo().error().code, Error::Code::NotFound);
    QCOMPARE(file.project().redo().error().code, Error::Code::NotFound);
    const Result<Verification> found = file.project().verify();
    EXPECT_DONE(found);
    QVERIFY(found->isSound());
    QCOMPARE(found->journalEntries, 0);
    QCOMPARE(found->rows.value(QStringLiteral("claim"), -1), 0);
    QCOMPARE(found->rows.size(), static_cast<qsizetype>(kDurableTables.size()));
}

void ProjectTest::keepsTextsAsTheyWereImported()
{
    ProjectFile file;
    const Article article = file.addArticle(QStringLiteral("帳單"));
    file.reopen();
    const Result<QList<Article>> articles = file.project().articles();
    EXPECT_DONE(articles);
    QVERIFY(*articles == QList<Article>{article});
    const auto text = file.project().latestRevision(article.id, Side::Translation);
    EXPECT_DONE(text);
    QVERIFY(text->has_value());
    const TextRevision revision = **text;
    QCOMPARE(revision.paragraphs, (QStringList{QStringLiteral("獲利下滑。"), QStringLiteral("2024年虧損50億美元。")}));
    QCOMPARE(revision.language, Language::TraditionalChinese);
    QCOMPARE(revision.article, article.id);
    QCOMPARE(revision.number, 1);
    QCOMPARE(revision.encoding, QStringLiteral("UTF-8"));
    QVERIFY(revision.forms.isEmpty());
    QVERIFY(*file.project().revision(revision.id) == revision);
}

void ProjectTest::numbersRevisionsAndKeepsTheOldOnes()
{
    ProjectFile file;
    const Article article = file.addArticle();
    TextRevision next = **file.project().latestRevision(article.id, Side::Source);
    const RevisionId first = next.id;
    next.paragraphs = {QStringLiteral("A heading"), QStringLiteral("It lost $6 billion.")};
    next.forms = {{BlockKind::Heading, 2, {}, QStringLiteral("A\u00A0heading"), {}},
                  {BlockKind::ListItem, 1, QStringLiteral("3."), {}, {{{3, 7}, QStringLiteral("https://example.org/")}}}};
    next.language = Language::SimplifiedChinese;
    EXPECT_DONE(file.project().edit(QStringLiteral("Revise"), [&](Database &database) -> Status {
        const Result<TextRevision> added = Articles::addRevision(database, next);
        return added ? Status(Done{}) : Status(added.error());
    }));
    const TextRevision latest = **file.project().latestRevision(article.id, Side::Source);
    QCOMPARE(latest.number, 2);
    QCOMPARE(latest.paragraphs, next.paragraphs);
    QCOMPARE(latest.forms, next.forms);
    QCOMPARE(latest.language, Language::SimplifiedChinese);
    QCOMPARE(file.project().revision(first)->paragraphs.last(), QStringLiteral("It lost $5 billion in 2024."));
    QCOMPARE(Articles::revisions(file.project().database(), article.id, Side::Source)->size(), 2);
    EXPECT_DONE(file.project().undo());
    QCOMPARE((*file.project().latestRevision(article.id, Side::Source))->id, first);
    QCOMPARE((*file.project().latestRevision(article.id, Side::Source))->language, Language::English);
}

void ProjectTest::keepsSeriesChartsWaiversAndSettings()
{
    ProjectFile file;
    const Observation seen{{},
                           {},
                           QStringLiteral("Acme"),
                           QStringLiteral("capex"),
                           QStringLiteral("2024-Q1"),
                           *Decimal::fromString(u"12.50"),
                           QStringLiteral("USD"),
                           QStringLiteral("10-Q")};
    EXPECT_DONE(file.project().edit(QStringLiteral("Fill"), [&](Database &database) -> Status {
        const auto series =
            AllSeries::add(database, {{}, QStringLiteral("Filings"), QStringLiteral("SEC"), {}}, {seen, seen});
        if (!series)
            return series.error();
        const auto first = Charts::add(database, {{}, QStringLiteral("Capex"), 0, QStringLiteral("{}")});
        if (!first)
            return first.error();
        const auto second =
            Charts::add(database, {{}, QStringLiteral("Losses"), 0, QStringLiteral("{\"kind\":\"bar\"}")});
        if (!second)
            return second.error();
        const auto waiver = Waivers::add(database,
                                         {{},
                                          QStringLiteral("figure-added"),
                                          QStringLiteral("f00d"),
                                          QStringLiteral("meant"),
                                          QStringLiteral("Lin"),
                                          {}});
        return waiver ? Settings::store(database, QStringLiteral("style"), QStringLiteral("house"))
                      : Status(waiver.error());
    }));
    file.reopen();
    const Project &project = file.project();
    QCOMPARE(project.series()->size(), 1);
    const QList<Observation> observations = *project.observations(project.series()->first().id);
    QCOMPARE(observations.size(), 2);
    QCOMPARE(observations.first().value.toString(), QStringLiteral("12.50"));
    QCOMPARE(project.observations({})->size(), 2);
    QCOMPARE(project.charts()->at(1).name, QStringLiteral("Losses"));
    QCOMPARE(project.charts()->at(1).position, 1);
    QCOMPARE(project.waivers()->first().reason, QStringLiteral("meant"));
    QCOMPARE(*project.setting(QStringLiteral("style")), std::optional<QString>(QStringLiteral("house")));
    EXPECT_DONE(file.project().edit(QStringLiteral("Empty"), [&](Database &database) -> Status {
        Status done = AllSeries::remove(database, project.series()->first().id);
        if (done)
            done = Charts::remove(database, project.charts()->first().id);
        if (done)
            done = Waivers::remove(database, project.waivers()->first().id);
        return done ? Settings::remove(database, QStringLiteral("style")) : done;
    }));
    QVERIFY(project.series()->isEmpty() && project.observations({})->isEmpty() && project.waivers()->isEmpty());
    QCOMPARE(project.charts()->size(), 1);
    QVERIFY(!*project.setting(QStringLiteral("style")));
    EXPECT_DONE(file.project().undo());
    QCOMPARE(project.charts()->size(), 2);
    QCOMPARE(*project.setting(QStringLiteral("style")), std::optional<QString>(QStringLiteral("house")));
}

void ProjectTest::refusesAChartThatIsNoJson()
{
    ProjectFile file;
    const Status done = file.project().edit(QStringLiteral("Chart"), [](Database &database) -> Status {
        const auto chart = Charts::add(database, {{}, QStringLiteral("Capex"), 0, QStringLiteral("{")});
        return chart ? Status(Done{}) : Status(chart.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
}

void ProjectTest::takesAnEditBackAndRepeatsIt()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("New")));
    EXPECT_DONE(file.project().undo());
    QCOMPARE(title(file.project(), article), QStringLiteral("The bill"));
    EXPECT_DONE(file.project().redo());
    QCOMPARE(title(file.project(), article), QStringLiteral("New"));
    EXPECT_DONE(file.project().undo());
    EXPECT_DONE(file.project().undo());
    QVERIFY(file.project().articles()->isEmpty());
    QVERIFY(!file.project().canUndo());
    EXPECT_DONE(file.project().redo());
    EXPECT_DONE(file.project().redo());
    QCOMPARE(title(file.project(), article), QStringLiteral("New"));
    QVERIFY(!file.project().canRedo());
    QVERIFY(file.project().verify()->isSound());
}

void ProjectTest::namesWhatCanBeUndone()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("B")));
    EXPECT_DONE(file.project().undo());
    QCOMPARE(file.project().undoTitle(), QStringLiteral("Rename to A"));
    QCOMPARE(file.project().redoTitle(), QStringLiteral("Rename to B"));
    const QList<JournalEntry> undoable = *file.project().undoable();
    QCOMPARE(undoable.size(), 2);
    QCOMPARE(undoable.last().title, QStringLiteral("Import"));
    QCOMPARE(file.project().redoable()->size(), 1);
}

void ProjectTest::remembersUndoAndRedoAfterARestart()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("B")));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("C")));
    EXPECT_DONE(file.project().undo());
    file.reopen();
    QCOMPARE(file.project().undoTitle(), QStringLiteral("Rename to B"));
    QCOMPARE(file.project().redoTitle(), QStringLiteral("Rename to C"));
    EXPECT_DONE(file.project().undo());
    file.reopen();
    EXPECT_DONE(file.project().redo());
    EXPECT_DONE(file.project().redo());
    QCOMPARE(title(file.project(), article), QStringLiteral("C"));
    file.reopen();
    for (int times = 0; times < 3; ++times)
        EXPECT_DONE(file.project().undo());
    QCOMPARE(title(file.project(), article), QStringLiteral("The bill"));
}

void ProjectTest::forgetsRedoAfterANewEdit()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    EXPECT_DONE(file.project().undo());
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("B")));
    QVERIFY(!file.project().canRedo());
    file.reopen();
    QVERIFY(!file.project().canRedo());
    EXPECT_DONE(file.project().undo());
    QCOMPARE(title(file.project(), article), QStringLiteral("The bill"));
    QCOMPARE(file.project().redoTitle(), QStringLiteral("Rename to B"));
}

void ProjectTest::keepsNothingOfAFailingEdit()
{
    ProjectFile file;
    const Article article = file.addArticle();
    QSignalSpy changed(&file.project(), &Project::changed);
    const Error error{Error::Code::Invalid, QStringLiteral("subject"), QStringLiteral("detail")};
    const Status done = file.project().edit(QStringLiteral("Fail"), [&](Database &database) -> Status {
        if (Status gone = Articles::remove(database, article.id); !gone)
            return gone;
        return error;
    });
    QVERIFY(!done);
    QVERIFY(done.error() == error);
    QCOMPARE(title(file.project(), article), QStringLiteral("The bill"));
    QCOMPARE(file.project().history()->size(), 1);
    QCOMPARE(changed.size(), 0);
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("After")));
}

void ProjectTest::recordsNothingForAnEditThatChangesNothing()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    EXPECT_DONE(file.project().undo());
    QSignalSpy changed(&file.project(), &Project::changed);
    EXPECT_DONE(rename(file.project(), article, article.title));
    EXPECT_DONE(file.project().edit(QStringLiteral("Look"), [](Database &) -> Status { return Done{}; }));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(file.project().history()->size(), 3);
    QCOMPARE(file.project().redoTitle(), QStringLiteral("Rename to A"));
}

void ProjectTest::refusesAnEditInsideAnEdit()
{
    ProjectFile file;
    const Article article = file.addArticle();
    Status inner = Done{};
    EXPECT_DONE(file.project().edit(QStringLiteral("Outer"), [&](Database &database) -> Status {
        inner = rename(file.project(), article, QStringLiteral("Inner"));
        return Settings::store(database, QStringLiteral("k"), QStringLiteral("v"));
    }));
    QVERIFY(!inner);
    QCOMPARE(inner.error().code, Error::Code::Invalid);
    QCOMPARE(title(file.project(), article), QStringLiteral("The bill"));
    QCOMPARE(*file.project().setting(QStringLiteral("k")), std::optional<QString>(QStringLiteral("v")));
}

void ProjectTest::refusesWritesOutsideAnEdit()
{
    ProjectFile file;
    const Article article = file.addArticle();
    QVERIFY(!Articles::remove(file.project().database(), article.id));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    QVERIFY(!Articles::remove(file.project().database(), article.id));
    QCOMPARE(title(file.project(), article), QStringLiteral("A"));
}

void ProjectTest::tellsWhichRowsChanged()
{
    ProjectFile file;
    const Article article = file.addArticle();
    QSignalSpy changed(&file.project(), &Project::changed);
    QSignalSpy history(&file.project(), &Project::historyChanged);
    const Claim claim = file.add(file.claim(article));
    EXPECT_DONE(file.project().undo());
    EXPECT_DONE(file.project().redo());
    QCOMPARE(changed.size(), 3);
    QCOMPARE(history.size(), 3);
    Touched wanted;
    wanted.tables = {QStringLiteral("claim"), QStringLiteral("anchor")};
    wanted.ids.insert(QStringLiteral("claim"), {claim.id.value});
    wanted.ids.insert(QStringLiteral("anchor"), {claim.anchors.first().id.value});
    for (const QList<QVariant> &emitted : changed)
        QVERIFY(emitted.first().value<Touched>() == wanted);
}

void ProjectTest::tellsWhichClaimAnAnchorBelongsTo()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Claim claim = file.add(file.claim(article));
    QSignalSpy changed(&file.project(), &Project::changed);
    Anchor moved = claim.anchors.first();
    moved.state = AnchorState::Moved;
    EXPECT_DONE(file.project().edit(QStringLiteral("Move"),
                                    [&](Database &database) { return Claims::updateAnchor(database, moved); }));
    EXPECT_DONE(file.project().edit(QStringLiteral("Add anchor"), [&](Database &database) -> Status {
        Anchor more = moved;
        more.id = {};
        const auto added = Claims::addAnchor(database, more);
        return added ? Status(Done{}) : Status(added.error());
    }));
    EXPECT_DONE(file.project().undo());
    QCOMPARE(changed.size(), 3);
    for (const QList<QVariant> &emitted : changed)
        QCOMPARE(emitted.first().value<Touched>().ids.value(QStringLiteral("claim")), QList<qint64>{claim.id.value});
}

void ProjectTest::writesWhoDidWhatAndWhen()
{
    ProjectFile file;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Article article = file.addArticle();
    file.project().setAuthor(QStringLiteral("陳"));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("新")));
    EXPECT_DONE(file.project().undo());
    file.project().setAuthor(QStringLiteral("Wu"));
    EXPECT_DONE(file.project().redo());
    const QList<JournalEntry> lines = *file.project().history();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).kind, JournalKind::Redo);
    QCOMPARE(lines.at(0).author, QStringLiteral("Wu"));
    QCOMPARE(lines.at(0).ofSeq, lines.at(2).seq);
    QCOMPARE(lines.at(1).kind, JournalKind::Undo);
    QCOMPARE(lines.at(1).title, QStringLiteral("Rename to 新"));
    QVERIFY(!lines.at(1).state);
    QCOMPARE(lines.at(2).kind, JournalKind::Edit);
    QCOMPARE(lines.at(2).author, QStringLiteral("陳"));
    QVERIFY(lines.at(2).state == UndoState::Done);
    QCOMPARE(lines.at(3).author, QStringLiteral("Lin"));
    QCOMPARE(lines.at(3).schema, 1);
    for (const JournalEntry &line : lines) {
        QVERIFY(line.madeAt >= before && line.madeAt <= QDateTime::currentDateTimeUtc());
        QVERIFY(line.size > 0);
    }
    QCOMPARE(file.project().history(2)->size(), 2);
}

void ProjectTest::dropsAnEditThatCannotBeTakenBack()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("A")));
    {
        Result<Database> stranger = Database::open(file.path(), Database::Mode::ReadWrite);
        EXPECT_DONE(stranger);
        EXPECT_DONE(stranger->execute("UPDATE article SET title = 'by another way'"));
    }
    const Status undone = file.project().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QCOMPARE(undone.error().subject, QStringLiteral("Rename to A"));
    QCOMPARE(title(file.project(), article), QStringLiteral("by another way"));
    QCOMPARE(file.project().undoTitle(), QStringLiteral("Import"));
    QVERIFY(!file.project().canRedo());
    file.reopen();
    QCOMPARE(file.project().undoTitle(), QStringLiteral("Import"));
    QVERIFY(file.project().history()->first().state == UndoState::Discarded);
}

void ProjectTest::undoesManyEditsInOrder()
{
    ProjectFile file;
    const Article article = file.addArticle();
    for (int number = 0; number < 200; ++number)
        EXPECT_DONE(rename(file.project(), article, QString::number(number)));
    for (int number = 198; number >= 0; --number) {
        EXPECT_DONE(file.project().undo());
        QCOMPARE(title(file.project(), article), QString::number(number));
    }
    for (int number = 1; number < 200; ++number)
        EXPECT_DONE(file.project().redo());
    QCOMPARE(title(file.project(), article), QStringLiteral("199"));
    QVERIFY(file.project().verify()->isSound());
}

void ProjectTest::setsAsideAnArticleWithItsClaims()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Claim claim = file.add(file.claim(article));
    EXPECT_DONE(file.project().edit(QStringLiteral("Remove"),
                                    [&](Database &database) { return Articles::remove(database, article.id); }));
    QVERIFY(file.project().articles()->isEmpty() && file.project().allClaims()->isEmpty());
    QCOMPARE(file.project().article(article.id).error().code, Error::Code::NotFound);
    EXPECT_DONE(file.project().undo());
    QVERIFY(*file.project().claim(claim.id) == claim);
}

void ProjectTest::doesNotEditAReadOnlyProject()
{
    ProjectFile file;
    const Article article = file.addArticle();
    file.close();
    auto project = Project::open(file.path(), OpenMode::ReadOnly);
    EXPECT_DONE(project);
    QVERIFY((*project)->isReadOnly());
    QVERIFY(!(*project)->canUndo());
    const Status done = rename(**project, article, QStringLiteral("A"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Unwritable);
    QCOMPARE((*project)->undo().error().code, Error::Code::Unwritable);
    QCOMPARE(title(**project, article), QStringLiteral("The bill"));
}

void ProjectTest::seesTheEditsOfAnotherConnection()
{
    ProjectFile file;
    const Article article = file.addArticle();
    auto other = Project::open(file.path());
    EXPECT_DONE(other);
    QVERIFY(!file.project().changedOutside());
    QSignalSpy changed(&file.project(), &Project::changed);
    EXPECT_DONE(rename(**other, article, QStringLiteral("Theirs")));
    QVERIFY(file.project().changedOutside());
    QVERIFY(!(*other)->changedOutside());
    EXPECT_DONE(file.project().refresh());
    QVERIFY(!file.project().changedOutside());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Touched>().ids.value(QStringLiteral("article")),
             QList<qint64>{article.id.value});
    QCOMPARE(file.project().undoTitle(), QStringLiteral("Rename to Theirs"));
    EXPECT_DONE(file.project().refresh());
    QCOMPARE(changed.size(), 1);
}

void ProjectTest::undoesWhatAnotherConnectionDid()
{
    ProjectFile file;
    const Article article = file.addArticle();
    auto other = Project::open(file.path());
    EXPECT_DONE(other);
    EXPECT_DONE(rename(**other, article, QStringLiteral("Theirs")));
    EXPECT_DONE(file.project().undo());
    QCOMPARE(title(file.project(), article), QStringLiteral("The bill"));
    EXPECT_DONE((*other)->redo());
    QCOMPARE(title(**other, article), QStringLiteral("Theirs"));
    EXPECT_DONE(rename(file.project(), article, QStringLiteral("Mine")));
    QVERIFY(!file.project().canRedo());
    QCOMPARE((*other)->redo().error().code, Error::Code::NotFound);
}

void ProjectTest::serialisesTwoConnections()
{
    ProjectFile file;
    const Article article = file.addArticle();
    auto other = Project::open(file.path());
    EXPECT_DONE(other);
    for (int number = 0; number < 50; ++number) {
        Project &project = number % 2 == 0 ? file.project() : **other;
        EXPECT_DONE(project.edit(QStringLiteral("Add"), [&](Database &database) -> Status {
            const auto added = Claims::add(database, file.claim(article, QString::number(number)));
            return added ? Status(Done{}) : Status(added.error());
        }));
    }
    QCOMPARE(file.project().allClaims()->size(), 50);
    QCOMPARE(file.project().history()->size(), 51);
    QVERIFY(file.project().verify()->isSound());
}

void ProjectTest::staysFastWithALongHistory()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const auto median = [&](int edits) {
        QList<qint64> times;
        for (int number = 0; number < edits; ++number) {
            QElapsedTimer clock;
            clock.start();
            if (!rename(file.project(), article,
                        QString::number(clock.msecsSinceReference()) + QString::number(number)))
                return qint64{-1};
            times.append(clock.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        return times.at(times.size() / 2);
    };
    // Without waiting for the disk, so that it is our own work that is measured.
    EXPECT_DONE(file.project().database().execute("PRAGMA synchronous = OFF"));
    const qint64 early = median(200);
    QVERIFY(median(2800) > 0);
    const qint64 late = median(200);
    QVERIFY(early > 0 && late > 0);
    QVERIFY2(late < 4 * early + 2000, qPrintable(QStringLiteral("%1 µs, then %2 µs").arg(early).arg(late)));
    qInfo("an edit takes %lld µs at first, %lld µs after 3,000", early, late);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::ProjectTest)
#include "tst_project.moc"
