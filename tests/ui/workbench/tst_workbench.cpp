// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include "core/analysis/correction.h"
#include "core/documents/plaintext.h"
#include "core/project/claims.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace concord;

namespace {

const QString kSource = QStringLiteral("Sales rose\nOpenAI lost $5 billion in 2024.\nIt has 400 million users and 62 percent growth.\n");
const QString kTranslation = QStringLiteral("銷售成長\nOpenAI在2024年虧損50億美元。\n它有4萬名用戶，成長26%。\n");

ArticleImport articleImport()
{
    ArticleImport import;
    import.source = *readPlainText(kSource.toUtf8(), {{}, Language::English, {}});
    import.translation = *readPlainText(kTranslation.toUtf8(), {{}, Language::TraditionalChinese, {}});
    return import;
}

} // namespace

class WorkbenchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsTheArticleInTheBackground();
    void makesAClaimOnBothSides();
    void changesSeveralClaimsInOneStep();
    void makesOneClaimOfSeveralParagraphs();
    void keepsWhatAnotherWindowChanged();
    void writesEveryFixUponTheNewestText();
    void refusesAFixToAnOlderText();
    void takesUpWhatAnotherProgramWrote();
    void keepsItsStackInStepWithOutsideEdits();
    void undoesAcrossARestart();
    void offersNothingToUndoInAReadOnlyProject();
    void neverUndoesTheImport();
    void showsAChartOnceAClaimFillsIt();
    void leavesTheArticleWhenClosed();
    void opensAnArticleItAdds();
    void goesToTheArticleOfAPickedClaim();
    void takesAnArticleBackAndStaysAtTheFirst();

private:
    void addSecondArticle();
    bool isRead() { return QTest::qWaitFor([this] { return m_bench->article() && !m_tasks->isRunning(); }, 20000); }
    TextSpan place(Side side, int paragraph, const QString &words) const
    {
        const int at = static_cast<int>(m_bench->article()->analysis.bitext.side(side).paragraphs.at(paragraph).indexOf(words));
        return {side, paragraph, {at, at + static_cast<int>(words.size())}};
    }
    int findingWith(const QString &suggestion) const
    {
        const QList<Finding> &findings = m_bench->article()->analysis.checks.findings;
        for (int i = 0; i < findings.size(); ++i) {
            if (findings[i].suggestion == suggestion)
                return i;
        }
        return -1;
    }
    QString translated(int paragraph) const { return m_bench->article()->analysis.bitext.translation.paragraphs.at(paragraph); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<Workbench> m_bench;
};

void WorkbenchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("bench.concord"));
    m_tasks = std::make_unique<TaskRunner>();
    m_bench = std::make_unique<Workbench>(*m_tasks);
    VERIFY_OK(m_bench->create(m_path, articleImport()));
    QVERIFY(isRead());
}

void WorkbenchTest::cleanup()
{
    m_bench.reset();
    m_tasks.reset();
}

void WorkbenchTest::readsTheArticleInTheBackground()
{
    QCOMPARE(m_bench->article()->analysis.bitext.source.paragraphs.size(), 3);
    QVERIFY(findingWith(QStringLiteral("62%")) >= 0);
}

void WorkbenchTest::makesAClaimOnBothSides()
{
    const auto id = m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元")));
    QVERIFY(id.has_value());
    const Claim &claim = m_bench->claims().last();
    QCOMPARE(claim.low->toString(), QStringLiteral("5000000000"));
    QCOMPARE(claim.metric, QStringLiteral("loss"));
    QCOMPARE(claim.entity, QStringLiteral("OpenAI"));
    QCOMPARE(claim.period, QStringLiteral("2024"));
    QCOMPARE(claim.anchors.size(), 2);
    QCOMPARE(m_bench->hub().picked().claims, QSet<ClaimId>{*id});
}

void WorkbenchTest::changesSeveralClaimsInOneStep()
{
    const auto first = m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元")));
    const auto second = m_bench->makeClaim(place(Side::Source, 2, QStringLiteral("400 million")));
    m_bench->setClaimStatus({*first, *second}, ClaimStatus::Verified);
    QVERIFY(std::all_of(m_bench->claims().begin(), m_bench->claims().end(), [](const Claim &c) { return c.status == ClaimStatus::Verified; }));
    m_bench->history().stack().undo();
    QVERIFY(std::all_of(m_bench->claims().begin(), m_bench->claims().end(), [](const Claim &c) { return c.status == ClaimStatus::Unverified; }));
    m_bench->removeClaims({*first, *second});
    QVERIFY(m_bench->claims().isEmpty());
    m_bench->history().stack().undo();
    QCOMPARE(m_bench->claims().size(), 2);
}

void WorkbenchTest::makesOneClaimOfSeveralParagraphs()
{
    const QString last = translated(2);
    const auto id = m_bench->makeClaim({place(Side::Translation, 0, QStringLiteral("成長")), place(Side::Translation, 1, QStringLiteral("OpenAI在2024年虧損50億美元。")),
                                        {Side::Translation, 2, {0, static_cast<int>(last.size())}}});
    QVERIFY(id);
    const Claim claim = *m_bench->project()->claim(*id);
    QStringList passages;
    for (const Anchor &anchor : claim.anchors) {
        if (anchor.span.side == Side::Translation)
            passages.append(anchor.exact);
    }
    QCOMPARE(passages, (QStringList{QStringLiteral("成長"), QStringLiteral("OpenAI在2024年虧損50億美元。"), last}));
    QVERIFY(claim.anchors.size() > 3); // and what says it in the other language
    QVERIFY(claim.anchors.last().span.side == Side::Source);
    QVERIFY(claim.low == Decimal::fromString(u"5000000000")); // the first passage with a quantity tells
    m_bench->history().stack().undo();
    QVERIFY(m_bench->claims().isEmpty());
}

void WorkbenchTest::keepsWhatAnotherWindowChanged()
{
    const auto id = m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元")));
    const Claim began = *m_bench->project()->claim(*id);
    const auto other = Project::open(m_path);
    VERIFY_OK(other);
    Claim theirs = began;
    theirs.note = QStringLiteral("They answered.");
    theirs.assignee = QStringLiteral("Mei");
    VERIFY_OK((*other)->edit(QStringLiteral("Change claim"), [&](Database &database) { return Claims::update(database, theirs); }));
    QSignalSpy overwrote(m_bench.get(), &Workbench::overwrote);
    Claim mine = began;
    mine.entity = QStringLiteral("OpenAI Inc.");
    m_bench->catchUp();
    m_bench->changeClaim(mine, began);
    QVERIFY(overwrote.isEmpty());
    mine.note = QStringLiteral("No answer.");
    m_bench->changeClaim(mine, began);
    QCOMPARE(overwrote.size(), 1);
    const Claim now = *m_bench->project()->claim(*id);
    QCOMPARE(now.entity, QStringLiteral("OpenAI Inc."));
    QCOMPARE(now.assignee, QStringLiteral("Mei"));
    QCOMPARE(now.note, QStringLiteral("No answer."));
}

void WorkbenchTest::writesEveryFixUponTheNewestText()
{
    QSignalSpy revised(m_bench.get(), &Workbench::revised);
    const auto id = m_bench->makeClaim(place(Side::Translation, 2, QStringLiteral("成長26%")));
    m_bench->applyFix(findingWith(QStringLiteral("62%")));
    QVERIFY(!m_bench->hasFix(0)); // while the corrected text is read, there is nothing to mend
    QVERIFY(QTest::qWaitFor([this] { return !m_tasks->isRunning() && translated(2).contains(QStringLiteral("62%")); }));
    const int other = findingWith(QStringLiteral("4億名用戶"));
    QVERIFY(other >= 0);
    m_bench->applyFix(other);
    QVERIFY(QTest::qWaitFor([this] { return !m_tasks->isRunning() && translated(2).contains(QStringLiteral("4億")); }));
    QCOMPARE(translated(2), QStringLiteral("它有4億名用戶，成長62%。"));
    const auto claim = std::find_if(m_bench->claims().begin(), m_bench->claims().end(), [&](const Claim &c) { return c.id == *id; });
    QCOMPARE(claim->anchors.first().exact, QStringLiteral("成長62%"));
    QCOMPARE(claim->anchors.first().state, AnchorState::Changed);
    QCOMPARE(revised.size(), 2);
    QVERIFY(revised.first().first().value<AnchorCounts>().of(AnchorState::Changed) >= 1);
}

void WorkbenchTest::refusesAFixToAnOlderText()
{
    const LoadedArticle before = *m_bench->article();
    const TextEdit edit{place(Side::Translation, 2, QStringLiteral("26%")), QStringLiteral("62%")};
    VERIFY_OK(m_bench->correct("Correct translation", *before.translation, {edit}));
    const Status again = m_bench->correct("Correct translation", *before.translation, {edit});
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
}

void WorkbenchTest::takesUpWhatAnotherProgramWrote()
{
    const auto other = Project::open(m_path);
    VERIFY_OK(other);
    Claim claim;
    claim.article = m_bench->article()->article.id;
    VERIFY_OK((*other)->edit(QStringLiteral("Outside"), [&](Database &database) -> Status {
        const auto added = Claims::add(database, claim);
        return added ? Status(Done{}) : Status(added.error());
    }));
    m_bench->catchUp();
    QCOMPARE(m_bench->claims().size(), 1);
    QCOMPARE(m_bench->history().stack().count(), 1);
}

void WorkbenchTest::keepsItsStackInStepWithOutsideEdits()
{
    const auto other = Project::open(m_path);
    VERIFY_OK(other);
    Claim claim;
    claim.article = m_bench->article()->article.id;
    VERIFY_OK((*other)->edit(QStringLiteral("Outside"), [&](Database &database) -> Status {
        const auto added = Claims::add(database, claim);
        return added ? Status(Done{}) : Status(added.error());
    }));
    QVERIFY(m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元"))));
    const auto undoable = m_bench->project()->undoable();
    VERIFY_OK(undoable);
    QCOMPARE(m_bench->history().stack().count(), undoable->size());
    QCOMPARE(m_bench->history().stack().undoText(), undoable->first().title);
}

void WorkbenchTest::undoesAcrossARestart()
{
    QVERIFY(m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元"))));
    QVERIFY(m_bench->makeClaim(place(Side::Source, 2, QStringLiteral("400 million"))));
    m_bench->history().stack().undo();
    cleanup();
    m_tasks = std::make_unique<TaskRunner>();
    m_bench = std::make_unique<Workbench>(*m_tasks);
    VERIFY_OK(m_bench->open(m_path));
    QVERIFY(isRead());
    QCOMPARE(m_bench->claims().size(), 1);
    m_bench->history().stack().redo();
    QCOMPARE(m_bench->claims().size(), 2);
    m_bench->history().stack().undo();
    m_bench->history().stack().undo();
    QVERIFY(m_bench->claims().isEmpty());
}

void WorkbenchTest::offersNothingToUndoInAReadOnlyProject()
{
    m_bench->close();
    auto project = Project::open(m_path, OpenMode::ReadOnly);
    VERIFY_OK(project);
    EditHistory history;
    history.setProject(project->get());
    QVERIFY(!history.stack().canUndo());
    history.setProject(nullptr);
}

void WorkbenchTest::neverUndoesTheImport()
{
    QVERIFY(!m_bench->history().stack().canUndo());
    QVERIFY(m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元"))));
    m_bench->history().stack().undo();
    QVERIFY(!m_bench->history().stack().canUndo());
    QCOMPARE(m_bench->project()->articles()->size(), 1);
}

void WorkbenchTest::showsAChartOnceAClaimFillsIt()
{
    QVERIFY(m_bench->charts().isEmpty());
    QVERIFY(m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元"))));
    QCOMPARE(m_bench->charts().size(), 1);
    QCOMPARE(m_bench->charts().first().spec.metric, QStringLiteral("loss"));
}

void WorkbenchTest::leavesTheArticleWhenClosed()
{
    QSignalSpy changed(m_bench.get(), &Workbench::articleChanged);
    m_bench->close();
    QVERIFY(!m_bench->project());
    QVERIFY(!m_bench->article());
    QVERIFY(m_bench->claims().isEmpty());
    QVERIFY(!changed.isEmpty());
    m_bench->hub().pick(ClaimId{42});
    QVERIFY(m_bench->hub().picked().passages.isEmpty());
}

/// An article that only one side of is there, and that is read when this returns.
void WorkbenchTest::addSecondArticle()
{
    ArticleImport second;
    second.translation = *readPlainText(QStringLiteral("第二篇\n微軟在2023年賺了720億美元。\n").toUtf8(), {{}, Language::TraditionalChinese, {}});
    VERIFY_OK(m_bench->addArticle(second));
    QVERIFY(isRead());
}

void WorkbenchTest::opensAnArticleItAdds()
{
    addSecondArticle();
    QCOMPARE(m_bench->articles().size(), 2);
    QCOMPARE(m_bench->currentArticle(), m_bench->articles().last().id);
    QCOMPARE(translated(0), QStringLiteral("第二篇"));
    m_bench->openArticleBeside(1);
    QVERIFY(!m_bench->article());
    QVERIFY(isRead());
    QCOMPARE(translated(0), QStringLiteral("銷售成長"));
}

void WorkbenchTest::goesToTheArticleOfAPickedClaim()
{
    const auto claim = m_bench->makeClaim(place(Side::Translation, 1, QStringLiteral("50億美元")));
    QVERIFY(claim.has_value());
    addSecondArticle();
    QVERIFY(m_bench->claims().isEmpty());
    m_bench->pick(*claim);
    QVERIFY(isRead());
    QCOMPARE(m_bench->claims().size(), 1);
    QCOMPARE(m_bench->hub().picked().claims, QSet<ClaimId>{*claim});
    QVERIFY(!m_bench->hub().picked().passages.isEmpty());
}

void WorkbenchTest::takesAnArticleBackAndStaysAtTheFirst()
{
    const ArticleId first = m_bench->currentArticle();
    addSecondArticle();
    m_bench->history().stack().undo();
    QVERIFY(isRead());
    QCOMPARE(m_bench->articles().size(), 1);
    QCOMPARE(m_bench->currentArticle(), first);
    m_bench->history().stack().redo();
    QCOMPARE(m_bench->articles().size(), 2);
    m_bench->removeArticle(first);
    QVERIFY(isRead());
    QCOMPARE(translated(0), QStringLiteral("第二篇"));
}

QTEST_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
