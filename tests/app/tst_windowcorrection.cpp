// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/correcting/paragrapheditor.h"
#include "ui/correcting/reviewpanel.h"
#include "ui/correcting/versionspage.h"
#include "ui/flows/correctionactions.h"

#include <QAction>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextEdit>

using namespace concord;

namespace {

const QString kFirst = QStringLiteral("紙廠在春天開張，從河谷雇了六十人。");
const QString kSecond = QStringLiteral("去年紙賣了400萬美元，多半賣給北部的印刷廠。");

} // namespace

/// Texts are corrected and claims follow, by keys.
class WindowCorrectionTest : public QObject
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
        import.source = document(Language::English, {QStringLiteral("The mill opened in spring and hired sixty people from the valley."),
                                                     QStringLiteral("It sold paper for $4 million last year, mostly to printers in the north."),
                                                     QStringLiteral("The river rose twice that autumn.")});
        import.translation = document(Language::TraditionalChinese, {kFirst, kSecond, QStringLiteral("那年秋天河水漲了兩次。")});
        VERIFY_OK(m_fixture->workbench.create(path(), import));
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        m_claim = *m_fixture->workbench.makeClaim(passage(m_fixture->workbench, Side::Translation, 2, QStringLiteral("400萬美元")));
    }
    void cleanup() { m_fixture.reset(); }

    void correctsAParagraphInItsPlace()
    {
        QTextEdit *field = edit(1);
        QCOMPARE(field->toPlainText(), kSecond);
        const QRect sentence = m_fixture->reader()->rectOf(passage(m_fixture->workbench, Side::Translation, 2, kSecond));
        QVERIFY(editor()->geometry().contains(sentence.center()));
        QVERIFY(editor()->remark().contains(u'2') || !editor()->remark().isEmpty());
        replace(field, QStringLiteral("400萬"), QStringLiteral("40萬"));
        QVERIFY2(editor()->remark().contains(QStringLiteral("≠")), qPrintable(editor()->remark()));
        replace(field, QStringLiteral("40萬"), QStringLiteral("四百萬"));
        QVERIFY2(!editor()->remark().contains(QStringLiteral("≠")), qPrintable(editor()->remark()));
        QTest::keyClick(field, Qt::Key_Return);
        waitUntilRead();
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_fixture->workbench.article()->translation->paragraphs.at(1), QString(kSecond).replace(QStringLiteral("400萬"), QStringLiteral("四百萬")));
        QCOMPARE(anchor().state, AnchorState::Changed);
        QCOMPARE(anchor().exact, QStringLiteral("四百萬美元"));
        m_fixture->window.actions().action(QLatin1String("edit.undo"))->trigger();
        waitUntilRead();
        QCOMPARE(m_fixture->workbench.article()->translation->paragraphs.at(1), kSecond);
        QCOMPARE(anchor().state, AnchorState::Exact);
    }

    void keepsADraft()
    {
        QTextEdit *field = edit(0);
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_fixture->workbench.article()->translation->paragraphs.at(0), kFirst);
        field = edit(0);
        QCOMPARE(field->toPlainText(), QString(QStringLiteral("x") + kFirst));
    }

    void letsNoLineBreakIn()
    {
        QTextEdit *field = edit(0);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(field->toPlainText(), kFirst);
        QVERIFY(editor()->isVisible() && !editor()->remark().isEmpty());
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(editor()->isVisible()); // a paragraph cannot be empty
    }

    void leavesTheSourceAloneUnlessAllowed()
    {
        m_fixture->reader()->setCaret({Side::Source, 0, 0});
        m_fixture->window.corrections()->correct();
        QVERIFY(!editor()->isVisible());
        m_fixture->window.actions().action(QLatin1String("text.unlockSource"))->setChecked(true);
        m_fixture->window.corrections()->correct();
        QVERIFY(editor()->isVisible());
    }

    void worksThroughWhatChanged()
    {
        QTextEdit *field = edit(1);
        replace(field, QStringLiteral("400萬"), QStringLiteral("600萬"));
        QTest::keyClick(field, Qt::Key_Return);
        waitUntilRead();
        ReviewPanel *panel = m_fixture->window.desk()->review();
        QTRY_COMPARE(panel->count(), 1);
        m_fixture->window.actions().action(QLatin1String("text.review"))->setChecked(true);
        QVERIFY(panel->isVisible());
        QVERIFY(panel->current()->valueDiffers);
        panelLeadsToThePassage(*panel);
        QCOMPARE(panel->current()->before, QStringLiteral("400萬美元"));
        m_fixture->workbench.setClaimStatus({m_claim}, ClaimStatus::Verified);
        QAction *accept = m_fixture->window.actions().action(QLatin1String("text.accept"));
        accept->trigger();
        QTRY_COMPARE(anchor().state, AnchorState::Exact);
        QCOMPARE(status(), ClaimStatus::Unverified); // what was verified is not what the text says
        QTRY_COMPARE(panel->count(), 1);
        QVERIFY(panel->current()->valueDiffers && !accept->isEnabled());
        m_fixture->window.actions().action(QLatin1String("edit.undo"))->trigger();
        QTRY_COMPARE(status(), ClaimStatus::Verified); // one step
        QCOMPARE(anchor().state, AnchorState::Changed);
        accept->trigger();
        Claim claim = *m_fixture->workbench.project()->claim(m_claim);
        claim.low = claim.high = Decimal::fromString(u"6000000");
        m_fixture->workbench.changeClaim(claim);
        QTRY_COMPARE(panel->count(), 0);
    }

    void attachesAnOrphanToTheSelection()
    {
        QTextEdit *field = edit(1);
        field->setPlainText(QStringLiteral("紙賣得不錯。"));
        QTest::keyClick(field, Qt::Key_Return);
        waitUntilRead();
        QCOMPARE(anchor().state, AnchorState::Orphan);
        const TextSpan span = passage(m_fixture->workbench, Side::Translation, 1, QStringLiteral("六十人"));
        m_fixture->reader()->select({{span.side, span.paragraph, span.range.begin}, {span.side, span.paragraph, span.range.end}});
        m_fixture->window.actions().action(QLatin1String("text.reattach"))->trigger();
        QTRY_COMPARE(anchor().state, AnchorState::Exact);
        QCOMPARE(anchor().exact, QStringLiteral("六十人"));
    }

    void comparesAndRestoresVersions()
    {
        QTextEdit *field = edit(1);
        replace(field, QStringLiteral("北部"), QStringLiteral("北方"));
        QTest::keyClick(field, Qt::Key_Return);
        waitUntilRead();
        m_fixture->reader()->setCaret({Side::Source, 0, 0}); // of which there is one version, so nothing to compare
        m_fixture->window.actions().action(QLatin1String("text.versions"))->trigger();
        auto *page = m_fixture->window.findChild<VersionsPage *>();
        QVERIFY(page->isVisible());
        auto *list = page->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        const QString shown = page->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("北部")) && shown.contains(QStringLiteral("北方")));
        list->setCurrentRow(1);
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("Restore")) || button->text().contains(QStringLiteral("還原")))
                button->click();
        }
        waitUntilRead();
        QCOMPARE(list->count(), 3);
        QCOMPARE(m_fixture->workbench.article()->translation->paragraphs.at(1), kSecond);
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(m_fixture->window.desk()->isVisible());
    }

    void importsANewVersion()
    {
        const QString file = m_folder.filePath(QStringLiteral("new%1.txt").arg(m_number));
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write((QStringLiteral("一家紙廠改變了河谷。\n") + kFirst + u'\n' + kSecond + QStringLiteral("\n那年秋天河水漲了兩次。\n")).toUtf8());
        written.close();
        m_fixture->window.corrections()->importVersion(Side::Translation, file);
        waitUntilRead();
        QCOMPARE(m_fixture->workbench.article()->translation->paragraphs.size(), 4);
        QCOMPARE(anchor().state, AnchorState::Exact);
        QCOMPARE(anchor().span.paragraph, 2);
    }

    void checksAKeystrokeInTime()
    {
        QTextEdit *field = edit(1);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            QTest::keyClicks(field, QStringLiteral("3"));
        QVERIFY2(timer.elapsed() < 20 * 50, qPrintable(QString::number(timer.elapsed()))); // ten times the goal, for a busy machine
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

    /// What shows the list moves the focus to it and the reader to the passage.
    void panelLeadsToThePassage(const ReviewPanel &panel)
    {
        const auto *list = panel.findChild<QListWidget *>();
        QCOMPARE(m_fixture->window.focusWidget(), list);
        QVERIFY2(list->height() >= 2 * list->sizeHintForRow(0), qPrintable(QString::number(list->height())));
        QCOMPARE(m_fixture->workbench.hub().picked().item, Item(m_claim));
        const TextSpan span = panel.current()->anchor.span;
        QTRY_VERIFY(m_fixture->reader()->viewport()->rect().intersects(m_fixture->reader()->rectOf(span)));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("mill%1.concord").arg(m_number)); }
    ParagraphEditor *editor() { return m_fixture->window.corrections()->editor(); }
    ClaimStatus status() { return m_fixture->workbench.project()->claim(m_claim)->status; }
    Anchor anchor() { return m_fixture->workbench.project()->claim(m_claim)->anchors.first(); }

    QTextEdit *edit(int paragraph)
    {
        m_fixture->reader()->setCaret({Side::Translation, paragraph, 0});
        m_fixture->window.corrections()->correct();
        return editor()->findChild<QTextEdit *>();
    }

    static void replace(QTextEdit *field, const QString &words, const QString &with)
    {
        QTextCursor cursor = field->document()->find(words);
        cursor.insertText(with);
    }

    void waitUntilRead() { QVERIFY(QTest::qWaitFor([this] { return !m_fixture->tasks.isRunning() && m_fixture->workbench.article(); }, 20000)); }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<WindowFixture> m_fixture;
    ClaimId m_claim;
};

QTEST_MAIN(WindowCorrectionTest)
#include "tst_windowcorrection.moc"
