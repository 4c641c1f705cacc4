// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articlerevision.h"

#include "core/analysis/anchorreview.h"
#include "core/analysis/livecheck.h"
#include "core/project/claims.h"
#include "tests/core/project/projectfile.h"

#include <QRegularExpression>

using namespace concord;

namespace {

/// A story of three paragraphs with a claim on its amount.
class Newsroom
{
public:
    Newsroom()
    {
        if (const Result<RevisionOutcome> told = revise(story()); !told)
            qFatal("%s", failureWords(told).constData());
        Claim made = file.claim(article);
        made.low = made.high = Decimal::fromString(u"4000000");
        made.anchors.first().revision = latest().id;
        made.anchors.first().span = span(QStringLiteral("$4 million"));
        made.anchors.first().exact = QStringLiteral("$4 million");
        claim = file.add(made).id;
    }

    static QStringList story()
    {
        return {QStringLiteral("The mill opened in spring and hired sixty people from the valley."),
                QStringLiteral("It sold paper for $4 million last year, mostly to printers in the north."),
                QStringLiteral("The river rose twice that autumn, and the lower sheds stood under water."),
                QStringLiteral("The town has asked the county for a wall along the bank.")};
    }

    TextRevision latest() { return **file.project().latestRevision(article.id, Side::Source); }

    TextSpan span(const QString &words)
    {
        const QStringList paragraphs = latest().paragraphs;
        for (int i = 0; i < paragraphs.size(); ++i) {
            if (const auto at = static_cast<int>(paragraphs[i].indexOf(words)); at >= 0)
                return {Side::Source, i, {at, at + static_cast<int>(words.size())}};
        }
        return {};
    }

    Result<RevisionOutcome> revise(const QStringList &paragraphs)
    {
        TextRevision next = latest();
        next.paragraphs = paragraphs;
        next.forms.clear();
        return edit([next](Database &database) { return reviseText(database, next); });
    }

    Result<RevisionOutcome> correct(int paragraph, const QString &text)
    {
        return edit([revision = latest(), paragraph, text](Database &database) { return correctParagraph(database, revision, paragraph, text); });
    }

    Result<RevisionOutcome> edit(const std::function<Result<RevisionOutcome>(Database &)> &change)
    {
        std::optional<RevisionOutcome> outcome;
        const Status done = file.project().edit(QStringLiteral("Revise"), [&](Database &database) -> Status {
            Result<RevisionOutcome> result = change(database);
            if (!result)
                return result.error();
            outcome = std::move(*result);
            return Done{};
        });
        return done ? Result<RevisionOutcome>(*outcome) : Result<RevisionOutcome>(done.error());
    }

    void accept()
    {
        Anchor accepted = anchor();
        accepted.state = AnchorState::Exact;
        if (const Status done = file.project().edit(QStringLiteral("Accept"), [&](Database &database) { return Claims::updateAnchor(database, accepted); }); !done)
            qFatal("the anchor was not stored");
    }

    void change(const std::function<void(Claim &)> &make)
    {
        Claim changed = *file.project().claim(claim);
        make(changed);
        const Status done = file.project().edit(QStringLiteral("Change"), [&](Database &database) -> Status {
            const Status updated = Claims::update(database, changed);
            return updated ? Claims::setStatus(database, changed.id, changed.status, QStringLiteral("A")) : updated;
        });
        if (!done)
            qFatal("the claim was not stored");
    }

    Anchor anchor() { return file.project().claim(claim)->anchors.first(); }

    QList<AnchorReview> reviews()
    {
        SilentProgress progress;
        const Result<LoadedArticle> loaded = loadArticle(file.project(), article.id, progress);
        return anchorsToReview(file.project(), *loaded, *file.project().claims(article.id));
    }

    ProjectFile file;
    Article article = file.addArticle();
    ClaimId claim;
};

} // namespace

class ArticleRevisionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void carriesAnchorsToANewVersion_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("state");
        const QStringList story = Newsroom::story();
        QStringList more = story, changed = story, moved = story, gone = story, grown = story, merged{story[0] + u' ' + story[1], story[2], story[3]};
        more.prepend(QStringLiteral("A paper mill changed a valley."));
        changed[1].replace(u'4', u'6');
        moved.move(1, 3);
        gone.removeAt(1);
        grown[1].replace(QStringLiteral("million"), QStringLiteral("million to $5 million"));
        const QStringList parted{story[0], QStringLiteral("It sold paper for $4 million last year."), QStringLiteral("Most of it went to printers in the north."), story[2], story[3]};
        QTest::newRow("a paragraph before it") << more << QStringLiteral("$4 million") << QStringLiteral("exact");
        QTest::newRow("the amount corrected") << changed << QStringLiteral("$6 million") << QStringLiteral("changed");
        QTest::newRow("the paragraph moved") << moved << QStringLiteral("$4 million") << QStringLiteral("moved");
        QTest::newRow("the paragraph gone") << gone << QStringLiteral("$4 million") << QStringLiteral("orphan");
        QTest::newRow("two paragraphs made one") << merged << QStringLiteral("$4 million") << QStringLiteral("exact");
        QTest::newRow("one made two") << parted << QStringLiteral("$4 million") << QStringLiteral("exact");
        QTest::newRow("the amount became a range") << grown << QStringLiteral("$4 million to $5 million") << QStringLiteral("changed");
    }
    void carriesAnchorsToANewVersion()
    {
        QFETCH(QStringList, paragraphs);
        QFETCH(QString, quoted);
        QFETCH(QString, state);
        Newsroom room;
        const Result<RevisionOutcome> revised = room.revise(paragraphs);
        EXPECT_DONE(revised);
        const Anchor anchor = room.anchor();
        QCOMPARE(anchorStateName(anchor.state), state);
        QCOMPARE(anchor.exact, quoted);
        QCOMPARE(revised->anchors.of(anchor.state), 1);
        if (anchor.state == AnchorState::Orphan) {
            QCOMPARE(anchor.span.paragraph, 1); // its last place, in the revision that had it
            QVERIFY(anchor.revision != room.latest().id);
        } else {
            QCOMPARE(anchor.span, room.span(quoted));
            QCOMPARE(anchor.revision, room.latest().id);
        }
    }

    void bringsAnOrphanBackWithItsWords()
    {
        Newsroom room;
        const RevisionId first = room.latest().id;
        EXPECT_DONE(room.revise({Newsroom::story()[0], Newsroom::story()[2]}));
        QCOMPARE(room.anchor().state, AnchorState::Orphan);
        EXPECT_DONE(room.edit([first](Database &database) { return restoreRevision(database, first); }));
        QCOMPARE(room.latest().paragraphs, Newsroom::story());
        QCOMPARE(room.anchor().state, AnchorState::Exact);
        QCOMPARE(room.anchor().revision, room.latest().id);
    }

    void keepsAChangeUntilItIsAccepted()
    {
        Newsroom room;
        EXPECT_DONE(room.correct(1, QStringLiteral("It sold paper for $6 million last year, mostly to printers in the north.")));
        EXPECT_DONE(room.correct(0, QStringLiteral("The mill opened in May and hired sixty people from the valley.")));
        QCOMPARE(room.anchor().state, AnchorState::Changed);
        QCOMPARE(room.anchor().exact, QStringLiteral("$6 million"));
    }

    void isOneStepToUndo()
    {
        Newsroom room;
        const Anchor before = room.anchor();
        EXPECT_DONE(room.correct(1, QStringLiteral("Paper was sold.")));
        QCOMPARE(room.anchor().state, AnchorState::Orphan);
        EXPECT_DONE(room.file.project().undo());
        QCOMPARE(room.anchor(), before);
        QCOMPARE(room.latest().paragraphs, Newsroom::story());
    }

    void refusesWhatIsNoCorrection()
    {
        Newsroom room;
        const QString same = Newsroom::story()[1];
        for (const QString &text : {same, QString(), QStringLiteral("  "), QStringLiteral("two\nlines")})
            QCOMPARE(int(room.correct(1, text).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(room.correct(9, QStringLiteral("x")).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(room.revise(Newsroom::story()).error().code), int(Error::Code::Invalid));
        QCOMPARE(int(room.revise({}).error().code), int(Error::Code::Invalid));
        const TextRevision old = room.latest();
        EXPECT_DONE(room.correct(0, QStringLiteral("The mill opened.")));
        const auto late = room.edit([old](Database &database) { return correctParagraph(database, old, 1, QStringLiteral("Late.")); });
        QCOMPARE(int(late.error().code), int(Error::Code::Conflict));
    }

    void letsLinksFollowTheirWords()
    {
        Newsroom room;
        TextRevision next = room.latest();
        next.paragraphs[0] += QStringLiteral(" More is here.");
        next.forms = QList<ParagraphForm>(4);
        next.forms[1].links = {{{3, 7}, QStringLiteral("https://example.org/sold")}, {{8, 13}, QStringLiteral("https://example.org/paper")}, {{32, 32}, QStringLiteral("#1")}};
        EXPECT_DONE(room.edit([next](Database &database) { return reviseText(database, next); }));
        EXPECT_DONE(room.correct(1, QStringLiteral("In all it exported paper for $4 million last year, mostly to printers in the north.")));
        const QList<Link> links = room.latest().forms.at(1).links;
        QVERIFY(!links.isEmpty());
        const QString now = room.latest().paragraphs.at(1);
        const auto paper = std::find_if(links.begin(), links.end(), [](const Link &link) { return link.target.endsWith(u"paper"); });
        QVERIFY(paper != links.end());
        QCOMPARE(now.mid(paper->range.begin, paper->range.length()), QStringLiteral("paper"));
    }

    void listsWhatNeedsALook()
    {
        Newsroom room;
        QVERIFY(room.reviews().isEmpty());
        EXPECT_DONE(room.correct(1, QStringLiteral("It sold paper for $6 million last year, mostly to printers in the north.")));
        EXPECT_DONE(room.correct(2, QStringLiteral("The river rose twice that autumn.")));
        const QList<AnchorReview> reviews = room.reviews();
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(reviews[0].before, QStringLiteral("$4 million"));
        QCOMPARE(reviews[0].paragraphBefore, Newsroom::story()[1]);
        QVERIFY(reviews[0].valueDiffers);
        QCOMPARE(reviews[0].figureNow, QStringLiteral("$6 million"));
    }

    void seesThatTheValueIsStillTheSame()
    {
        Newsroom room;
        EXPECT_DONE(room.correct(1, QStringLiteral("It sold paper for $4.0 million last year, mostly to printers in the north.")));
        const QList<AnchorReview> reviews = room.reviews();
        QCOMPARE(reviews.size(), 1);
        QVERIFY(!reviews[0].valueDiffers);
    }

    void keepsAnOtherValueInSightWhenItWasAccepted()
    {
        Newsroom room;
        EXPECT_DONE(room.correct(1, QStringLiteral("It sold paper for $6 million last year, mostly to printers in the north.")));
        room.accept();
        QCOMPARE(room.anchor().state, AnchorState::Exact);
        QList<AnchorReview> reviews = room.reviews();
        QCOMPARE(reviews.size(), 1);
        QVERIFY(reviews[0].valueDiffers);
        QCOMPARE(reviews[0].before, QStringLiteral("$4 million"));
        EXPECT_DONE(room.correct(1, QStringLiteral("It sold paper for some $6 million last year, mostly to printers in the north."))); // and over another version
        room.accept();
        reviews = room.reviews();
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(reviews[0].before, QStringLiteral("$4 million"));
        room.change([](Claim &claim) { claim.low = claim.high = Decimal::fromString(u"6000000"); });
        QVERIFY(room.reviews().isEmpty());
        room.change([](Claim &claim) { claim.low = claim.high = Decimal::fromString(u"4000000"); });
        QCOMPARE(room.reviews().size(), 1);
        room.change([](Claim &claim) { claim.status = ClaimStatus::Outdated; }); // somebody has judged that
        QVERIFY(room.reviews().isEmpty());
    }

    void leavesAClaimAloneThatNeverSaidWhatTheTextSays()
    {
        Newsroom room;
        room.change([](Claim &claim) { claim.low = claim.high = Decimal::fromString(u"9000000"); });
        QVERIFY(room.reviews().isEmpty());
    }

    void suggestsPlacesForOrphans()
    {
        Newsroom room;
        EXPECT_DONE(room.revise({Newsroom::story()[0], Newsroom::story()[2], QStringLiteral("A bridge was built for $4 million.")}));
        const QList<AnchorReview> reviews = room.reviews();
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(reviews[0].before, QStringLiteral("$4 million"));
        QCOMPARE(reviews[0].candidates.value(0), room.span(QStringLiteral("$4 million")));
    }

    void checksAParagraphWhileItIsWritten()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        SilentProgress progress;
        const Result<LoadedArticle> loaded = loadArticle(file.project(), article.id, progress);
        EXPECT_DONE(loaded);
        const LiveChecker checker(*loaded, Side::Translation, 1);
        const LiveCheck fine = checker.check(QStringLiteral("2024年虧損50億美元。"));
        QCOMPARE(fine.agreeing, 2);
        QVERIFY(fine.isClean());
        const LiveCheck wrong = checker.check(QStringLiteral("2024年虧損5億美元。"));
        QCOMPARE(wrong.differences, (QList<LiveDifference>{{Mismatch::TimesTen, QStringLiteral("5億美元"), QStringLiteral("$5 billion")}}));
        const LiveCheck missing = checker.check(QStringLiteral("2024年虧損。"));
        QCOMPARE(missing.differences, (QList<LiveDifference>{{Mismatch::Missing, QString(), QStringLiteral("$5 billion")}}));
        const LiveCheck small = checker.check(QStringLiteral("2024年99表上虧損50億美元。"));
        QCOMPARE(small.agreeing, 2);
        QCOMPARE(small.differences, (QList<LiveDifference>{{Mismatch::Added, QStringLiteral("99"), QString()}}));
        const LiveCheck none = checker.check(QStringLiteral("x"));
        QCOMPARE(none.agreeing, 0);
        QCOMPARE(none.differences.size(), fine.agreeing);
        QVERIFY(checker.check(QStringLiteral("2024年，也就是2024年，虧損50億美元。")).isClean()); // said twice is not said otherwise
    }
};

QTEST_GUILESS_MAIN(ArticleRevisionTest)
#include "tst_articlerevision.moc"
