// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "core/checks/rules.h"
#include "ui/flows/terms/termactions.h"
#include "ui/renderings/renderingspanel.h"
#include "ui/search/concordancepanel.h"
#include "ui/support/changepreview.h"
#include "ui/termbase/conceptform.h"
#include "ui/termbase/termbasepanel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace concord;

/// Concepts, their renderings and the termbase, by keys and clicks.
class WindowTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::useOwnSettings();
        QVERIFY(m_folder.isValid());
    }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        ++m_number;
        ArticleImport import;
        import.title = QStringLiteral("The mill");
        import.source = document(Language::English, {QStringLiteral("The power loom is fast."), QStringLiteral("He sold wool for $4 million."),
                                                     QStringLiteral("A power loom costs much."), QStringLiteral("She bought another power loom."),
                                                     QStringLiteral("The mill burned down."), QStringLiteral("Nobody saw the fire."),
                                                     QStringLiteral("The next power loom broke."), QStringLiteral("Rain fell on the town.")});
        import.translation = document(Language::TraditionalChinese, {QStringLiteral("動力織機很快。"), QStringLiteral("他賣羊毛，得400萬美元。"), QStringLiteral("一部動力織機很貴。"),
                                                                     QStringLiteral("她又買了動力織機。"), QStringLiteral("工廠燒了。"), QStringLiteral("沒有人看見火。"),
                                                                     QStringLiteral("下一部動力紡機壞了。"), QStringLiteral("鎮上下雨。")});
        VERIFY_OK(m_fixture->workbench.create(path(), import));
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        trigger("workspace.terms");
    }
    void cleanup() { m_fixture.reset(); }

    void writesOneRenderingEverywhere()
    {
        const ClaimId claim = *m_fixture->workbench.makeClaim(passage(m_fixture->workbench, Side::Translation, 7, QStringLiteral("下一部動力紡機")));
        RenderingsPanel *panel = renderings();
        const int row = rowOf(QStringLiteral("power loom"));
        QVERIFY(row >= 0);
        QCOMPARE(panel->table()->model()->index(row, 2).data().toString(), QStringLiteral("動力紡機"));
        panel->table()->setCurrentIndex(panel->table()->model()->index(row, 1));
        trigger("term.use");
        ChangePreview *preview = m_fixture->window.terms()->preview();
        QVERIFY(preview);
        QCOMPARE(preview->list()->count(), 1);
        QTest::mouseClick(preview->writeButton(), Qt::LeftButton);
        waitUntilRead();
        QCOMPARE(translation(6), QStringLiteral("下一部動力織機壞了。"));
        QCOMPARE(m_fixture->workbench.project()->claim(claim)->anchors.first().exact, QStringLiteral("下一部動力織機"));
        for (int column = 1; column < panel->table()->model()->columnCount(); ++column)
            QVERIFY(panel->table()->model()->index(rowOf(QStringLiteral("power loom")), column).data().toString() != QStringLiteral("動力紡機"));
        trigger("edit.undo");
        waitUntilRead();
        QCOMPARE(translation(6), QStringLiteral("下一部動力紡機壞了。"));
        QCOMPARE(m_fixture->workbench.project()->claim(claim)->anchors.first().exact, QStringLiteral("下一部動力紡機"));
    }

    void aClickShowsThePlaceAndItsNeighbours()
    {
        const int row = rowOf(QStringLiteral("power loom"));
        QTableView *table = renderings()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 2)).center());
        QCOMPARE(m_fixture->workbench.hub().picked().item, Item(passage(m_fixture->workbench, Side::Translation, 7, QStringLiteral("動力紡機"))));
    }

    /// What is listed as a concordance is listed anew after an edit of the text.
    void theConcordanceFollowsTheText()
    {
        const int row = rowOf(QStringLiteral("power loom"));
        QTableView *table = renderings()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 1)).center());
        ConcordancePanel *panel = m_fixture->window.findChild<ConcordancePanel *>();
        QVERIFY(panel);
        QCOMPARE(panel->word(), QStringLiteral("動力織機"));
        QCOMPARE(panel->rowCount(), 3);
        const LoadedArticle &article = *m_fixture->workbench.article();
        VERIFY_OK(m_fixture->workbench.correct("Correct a paragraph", *article.translation, {{passage(m_fixture->workbench, Side::Translation, 7, QStringLiteral("動力紡機")), QStringLiteral("動力織機")}}));
        waitUntilRead();
        QTRY_COMPARE(panel->rowCount(), 4);
        trigger("edit.undo");
        waitUntilRead();
        QTRY_COMPARE(panel->rowCount(), 3);
        select(passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("power loom")));
        trigger("concordance");
        QTRY_COMPARE(panel->rowCount(), 4);
        const LoadedArticle &again = *m_fixture->workbench.article();
        m_fixture->window.actions().action(QLatin1String("text.unlockSource"))->setChecked(true);
        VERIFY_OK(m_fixture->workbench.correct("Correct a paragraph", *again.source, {{passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("power loom")), QStringLiteral("spindle")}}));
        waitUntilRead();
        QTRY_COMPARE(panel->rowCount(), 3);
    }

    void makesAConceptOfTheSelectionWithBothSides()
    {
        select(passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("power loom")));
        trigger("term.add");
        QList<StoredConcept> concepts = m_fixture->window.terms()->edits().concepts();
        QCOMPARE(concepts.size(), 1);
        QCOMPARE(concepts.first().content.designations.size(), 2);
        QCOMPARE(concepts.first().content.designations[0].text, QStringLiteral("power loom"));
        QCOMPARE(concepts.first().content.designations[1].text, QStringLiteral("動力織機"));
        QCOMPARE(termbase()->pickedConcepts(), QList<ConceptId>{concepts.first().id});
        trigger("term.add"); // it is there already
        QCOMPARE(m_fixture->window.terms()->edits().concepts().size(), 1);
        trigger("edit.undo");
        QVERIFY(m_fixture->window.terms()->edits().concepts().isEmpty());
        QCOMPARE(termbase()->table()->model()->rowCount(), 0);
        trigger("edit.redo");
        QCOMPARE(termbase()->table()->model()->rowCount(), 1);
    }

    void writesAConceptAsATermbaseHasIt()
    {
        select(passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("A power loom")));
        trigger("term.add");
        const QList<StoredConcept> concepts = m_fixture->window.terms()->edits().concepts();
        QCOMPARE(concepts.size(), 1);
        QCOMPARE(concepts.first().content.designations[0].text, QStringLiteral("power loom"));
    }

    /// Words that stand beside anything get no counterpart by counting.
    void everydayWordsAreNotGuessed()
    {
        select(passage(m_fixture->workbench, Side::Source, 1, QStringLiteral("is")));
        trigger("term.add");
        const QList<StoredConcept> concepts = m_fixture->window.terms()->edits().concepts();
        QCOMPARE(concepts.size(), 1);
        QCOMPARE(concepts.first().content.designations.size(), 1);
        QVERIFY(termbase()->form()->wordsField()->text().isEmpty());
    }

    void aNumberIsNoConcept()
    {
        QSignalSpy noted(m_fixture->window.terms(), &TermActions::noted);
        select(passage(m_fixture->workbench, Side::Source, 2, QStringLiteral("$4")));
        trigger("term.add");
        QVERIFY(m_fixture->window.terms()->edits().concepts().isEmpty());
        QCOMPARE(noted.size(), 1);
    }

    void asksForACounterpartThatIsNotSure()
    {
        trigger("workspace.annotate");
        select(passage(m_fixture->workbench, Side::Source, 8, QStringLiteral("town")));
        trigger("term.add");
        QVERIFY(m_fixture->window.desk()->workspace() == Workspace::Terms);
        ConceptForm *form = termbase()->form();
        QCOMPARE(form->designationList()->count(), 2);
        QVERIFY(form->wordsField()->text().isEmpty());
        QCOMPARE(form->languageField()->currentIndex(), 1);
        form->wordsField()->setText(QStringLiteral("鎮"));
        emit form->wordsField()->editingFinished();
        const QList<StoredConcept> concepts = m_fixture->window.terms()->edits().concepts();
        QCOMPARE(concepts.size(), 1);
        QCOMPARE(concepts.first().content.designations, (QList<Designation>{{Language::English, QStringLiteral("town")}, {Language::TraditionalChinese, QStringLiteral("鎮")}}));
    }

    /// A text too long for its matrix to be there at once has both sides too, before and after its concepts are found.
    void fillsBothSidesOfALongText()
    {
        constexpr int kParagraphs = 3100;
        QStringList source, translation;
        for (int i = 0; i < kParagraphs; ++i) {
            const bool isLoom = i % 500 == 7, isMill = i % 700 == 9;
            source.append(isLoom ? QStringLiteral("Lot %1 was a power loom.").arg(i) : isMill ? QStringLiteral("Lot %1 was a flour mill.").arg(i) : QStringLiteral("Lot %1 was sold late.").arg(i));
            translation.append(isLoom ? QStringLiteral("第%1件是動力織機。").arg(i) : isMill ? QStringLiteral("第%1件是麵粉廠。").arg(i) : QStringLiteral("第%1件很晚才賣。").arg(i));
        }
        m_fixture->workbench.close();
        ++m_number;
        ArticleImport import;
        import.title = QStringLiteral("The auction");
        import.source = document(Language::English, source);
        import.translation = document(Language::TraditionalChinese, translation);
        VERIFY_OK(m_fixture->workbench.create(path(), import));
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        QVERIFY(isTooLongForRenderings(m_fixture->workbench.article()->analysis.bitext));
        QVERIFY(m_fixture->workbench.article()->analysis.checks.renderings.rows.isEmpty());
        select(passage(m_fixture->workbench, Side::Source, 8, QStringLiteral("power loom")));
        trigger("term.add");
        QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning(); }, 60000));
        select(passage(m_fixture->workbench, Side::Source, 10, QStringLiteral("flour mill")));
        trigger("term.add");
        const QList<StoredConcept> concepts = m_fixture->window.terms()->edits().concepts();
        QCOMPARE(concepts.size(), 2);
        QCOMPARE(concepts[0].content.designations.value(1).text, QStringLiteral("動力織機"));
        QCOMPARE(concepts[1].content.designations.value(1).text, QStringLiteral("麵粉廠"));
    }

    void holdsTheTextToTheTermbaseAtOnce()
    {
        QCOMPARE(findings(QStringLiteral("term-missing")), 0);
        select(passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("power loom")));
        trigger("term.add");
        QCOMPARE(findings(QStringLiteral("term-missing")), 1); // 動力紡機 is none of its designations
        ConceptForm *form = termbase()->form();
        form->designationList()->setCurrentRow(1);
        form->addDesignation();
        form->wordsField()->setText(QStringLiteral("動力紡機"));
        emit form->wordsField()->editingFinished();
        QCOMPARE(findings(QStringLiteral("term-missing")), 0);
        QCOMPARE(m_fixture->window.terms()->edits().concepts().first().content.designations.size(), 3);
        trigger("edit.undo");
        QCOMPARE(findings(QStringLiteral("term-missing")), 1);
    }

    void keepsTheTermbaseInTheFile()
    {
        select(passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("power loom")));
        trigger("term.add");
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        QCOMPARE(termbase()->table()->model()->rowCount(), 1);
        QCOMPARE(findings(QStringLiteral("term-missing")), 1); // read with the article
    }

    void mergesDuplicatesAndAddsTheStartingTermbase()
    {
        TermEdits &edits = m_fixture->window.terms()->edits();
        for (const QString &rendering : {QStringLiteral("織機"), QStringLiteral("織布機")})
            QVERIFY(edits.add({{}, {}, TermScope::Project, {{Language::English, QStringLiteral("loom")}, {Language::TraditionalChinese, rendering}}}));
        const Result<int> merged = edits.mergeDuplicates(Language::English);
        QVERIFY(merged);
        QCOMPARE(*merged, 1);
        QCOMPARE(edits.concepts().size(), 1);
        QCOMPARE(edits.concepts().first().content.designations.size(), 3);
        const Result<int> added = edits.addStarter();
        QVERIFY(added);
        QVERIFY2(*added >= 300, qPrintable(QString::number(*added)));
        QCOMPARE(*edits.addStarter(), 0);
        trigger("edit.undo");
        QCOMPARE(edits.concepts().size(), 1);
    }

    void looksRight()
    {
        const QString pictures = qEnvironmentVariable("CONCORD_PICTURES");
        if (pictures.isEmpty())
            QSKIP("CONCORD_PICTURES names no folder");
        QVERIFY(m_fixture->window.terms()->edits().addStarter());
        select(passage(m_fixture->workbench, Side::Source, 3, QStringLiteral("power loom")));
        trigger("term.add");
        renderings()->pickNext();
        m_fixture->window.resize(1440, 900);
        QTest::qWait(200);
        QVERIFY(m_fixture->window.grab().save(pictures + QStringLiteral("/terms.png")));
        trigger("view.theme.dark");
        m_fixture->window.resize(1280, 800);
        renderings()->table()->setCurrentIndex(renderings()->table()->model()->index(rowOf(QStringLiteral("power loom")), 1));
        trigger("term.use");
        QVERIFY(m_fixture->window.terms()->preview());
        QTest::qWait(200);
        QVERIFY(m_fixture->window.terms()->preview()->grab().save(pictures + QStringLiteral("/terms-preview.png")));
        m_fixture->window.terms()->preview()->close();
        QVERIFY(m_fixture->window.grab().save(pictures + QStringLiteral("/terms-dark.png")));
        trigger("view.theme.light");
    }

private:
    static Document document(Language language, const QStringList &paragraphs)
    {
        Document document;
        document.language = language;
        for (const QString &paragraph : paragraphs) {
            Block block;
            block.text = paragraph;
            document.blocks.append(block);
        }
        return document;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("mill%1.concord").arg(m_number)); }
    RenderingsPanel *renderings() { return m_fixture->window.desk()->renderings(); }
    TermbasePanel *termbase() { return m_fixture->window.terms()->termbase(); }
    void trigger(const char *id) { m_fixture->window.actions().action(QLatin1String(id))->trigger(); }
    QString translation(int paragraph) { return m_fixture->workbench.article()->translation->paragraphs.at(paragraph); }

    void select(const TextSpan &span)
    {
        m_fixture->reader()->select({{span.side, span.paragraph, span.range.begin, false}, {span.side, span.paragraph, span.range.end, false}});
    }

    int rowOf(const QString &title)
    {
        const QAbstractItemModel *model = renderings()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == title)
                return row;
        return -1;
    }

    int findings(const QString &rule)
    {
        const QList<Finding> &all = m_fixture->workbench.article()->analysis.checks.findings;
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&rule](const Finding &finding) { return finding.rule == rule; }));
    }

    void waitUntilRead() { QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning() && m_fixture->workbench.article(); }, 20000)); }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(WindowTermsTest)
#include "tst_windowterms.moc"
