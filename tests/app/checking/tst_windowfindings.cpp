// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "core/exchange/xliff/xliffreader.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/housedialog.h"
#include "ui/flows/checking/findingactions.h"
#include "ui/support/changepreview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace concord;

/// Findings are mended, waived, switched off and handed on.
class WindowFindingsTest : public QObject
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
        import.source = document(Language::English, {QStringLiteral("The mill opened in spring, and hired sixty people."), QStringLiteral("It sold paper for $4 million last year, mostly to printers."),
                                                     QStringLiteral("The river rose twice that autumn, and nobody slept.")});
        import.translation = document(Language::TraditionalChinese, {QStringLiteral("紙廠在春天開張,雇了六十人。"), QStringLiteral("去年紙賣了400萬美元,多半賣給印刷廠。"), QStringLiteral("那年秋天河水漲了兩次，沒有人睡。")});
        VERIFY_OK(m_fixture->workbench.create(path(), import));
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        m_claim = *m_fixture->workbench.makeClaim(passage(m_fixture->workbench, Side::Translation, 2, QStringLiteral("400萬美元")));
    }
    void cleanup() { m_fixture.reset(); }

    void writesAllOfARuleAfterALook()
    {
        QCOMPARE(count(QStringLiteral("half-width")), 2);
        actions().fixAll(QStringLiteral("half-width"));
        ChangePreview *preview = actions().preview();
        QVERIFY(preview);
        QCOMPARE(preview->list()->count(), 2);
        preview->list()->item(0)->setCheckState(Qt::Unchecked);
        preview->writeButton()->click();
        waitUntilRead();
        QCOMPARE(paragraph(0), QStringLiteral("紙廠在春天開張,雇了六十人。"));
        QCOMPARE(paragraph(1), QStringLiteral("去年紙賣了400萬美元，多半賣給印刷廠。"));
        const QList<Anchor> anchors = m_fixture->workbench.claims().first().anchors;
        const auto anchor = std::find_if(anchors.begin(), anchors.end(), [](const Anchor &one) { return one.span.side == Side::Translation; });
        QVERIFY(anchor != anchors.end());
        QCOMPARE(anchor->exact, QStringLiteral("400萬美元"));
        QVERIFY(anchor->state == AnchorState::Exact && anchor->revision == m_fixture->workbench.article()->translation->id);
        m_fixture->window.actions().action(QLatin1String("edit.undo"))->trigger();
        waitUntilRead();
        QCOMPARE(paragraph(1), QStringLiteral("去年紙賣了400萬美元,多半賣給印刷廠。"));
        actions().fixAll(QStringLiteral("half-width"));
        actions().preview()->writeButton()->click();
        waitUntilRead();
        QCOMPARE(count(QStringLiteral("half-width")), 0);
        actions().fixAll(QStringLiteral("half-width"));
        QVERIFY(!actions().preview() || actions().preview()->isHidden());
    }

    /// Mending one after the other needs no pick between.
    void theNextFindingIsPickedAfterAFix()
    {
        const QList<Finding> findings = m_fixture->workbench.article()->analysis.checks.findings;
        QVERIFY(findings.size() >= 2);
        QAction *fix = m_fixture->window.actions().action(QLatin1String("finding.fix"));
        for (qsizetype left = 2; left > 0; --left) {
            if (left == 2)
                m_fixture->workbench.hub().pick(FindingItem{findings[0].fingerprint, 0});
            QTRY_VERIFY(fix->isEnabled());
            fix->trigger();
            waitUntilRead();
            QTRY_COMPARE(count(QStringLiteral("half-width")), static_cast<int>(left) - 1);
            QTRY_COMPARE(m_fixture->workbench.hub().picked().findings.size(), left == 2 ? 1 : 0);
        }
        QCOMPARE(paragraph(0), QStringLiteral("紙廠在春天開張，雇了六十人。"));
        QCOMPARE(paragraph(1), QStringLiteral("去年紙賣了400萬美元，多半賣給印刷廠。"));
        m_fixture->window.actions().action(QLatin1String("edit.undo"))->trigger();
        waitUntilRead();
        QTRY_COMPARE(count(QStringLiteral("half-width")), 1);
    }

    /// With a reason and a name, in the list and in the report; edits elsewhere leave it, an edit of its sentence opens it again.
    void aWaiverLastsUntilItsWordsChange()
    {
        Workbench &workbench = m_fixture->workbench;
        workbench.project()->setAuthor(QStringLiteral("Ida"));
        const QList<Finding> &findings = workbench.article()->analysis.checks.findings;
        const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding &one) { return one.rule == u"half-width" && one.translationParagraph == 0; });
        QVERIFY(first != findings.end());
        workbench.waive(static_cast<int>(first - findings.begin()), QStringLiteral("as printed"));
        QCOMPARE(openOnes(), 1);
        const QString report = m_folder.filePath(QStringLiteral("report%1.html").arg(m_number));
        VERIFY_OK(actions().saveAs(report));
        const QString page = QString::fromUtf8(readAll(report));
        QVERIFY(page.contains(QStringLiteral("as printed")) && page.contains(QStringLiteral("Ida")));
        correct(3, QStringLiteral("沒有人睡"), QStringLiteral("無人入睡"));
        QCOMPARE(openOnes(), 1);
        correct(1, QStringLiteral("在春天開張"), QStringLiteral("在夏天開張"));
        QCOMPARE(openOnes(), 2);
    }

    void aRuleIsSwitchedOffInTheProject()
    {
        actions().switchOff(QStringLiteral("half-width"));
        QCOMPARE(count(QStringLiteral("half-width")), 0);
        m_fixture->workbench.close();
        QVERIFY(m_fixture->open(path()));
        QCOMPARE(count(QStringLiteral("half-width")), 0);
        m_fixture->window.actions().action(QLatin1String("edit.undo"))->trigger();
        waitUntilRead();
        QCOMPARE(count(QStringLiteral("half-width")), 2);
    }

    void theHouseIsChosenInAForm()
    {
        actions().openHouse();
        HouseDialog *dialog = actions().houseDialog();
        QVERIFY(dialog);
        for (const char *theme : {"view.theme.light", "view.theme.dark"}) {
            for (const char *language : {"view.language.en", "view.language.zh"}) {
                m_fixture->window.actions().action(QLatin1String(theme))->trigger();
                m_fixture->window.actions().action(QLatin1String(language))->trigger();
                m_fixture->workbench.hub().pick(FindingItem{m_fixture->workbench.article()->analysis.checks.findings.first().fingerprint, 0});
                QTest::qWait(60); // what changed language or size is laid out
                keepPicture(*dialog, QStringLiteral("house-%1-%2.png").arg(QLatin1String(theme).mid(11), QLatin1String(language).mid(14)));
                keepPicture(m_fixture->window, QStringLiteral("findings-%1-%2.png").arg(QLatin1String(theme).mid(11), QLatin1String(language).mid(14)));
            }
        }
        m_fixture->window.actions().action(QLatin1String("view.language.en"))->trigger();
        auto *rules = dialog->findChild<QListWidget *>();
        for (int row = 0; row < rules->count(); ++row) {
            if (rules->item(row)->data(Qt::UserRole).toString() == QStringLiteral("half-width"))
                rules->item(row)->setCheckState(Qt::Unchecked);
        }
        HouseProfile chosen = dialog->house();
        QCOMPARE(chosen.off, QSet<QString>{QStringLiteral("half-width")});
        dialog->findChild<QPushButton *>()->click();
        VERIFY_OK(actions().edits().setHouse(chosen));
        QCOMPARE(count(QStringLiteral("half-width")), 0);
        QVERIFY(actions().edits().house().off.contains(QStringLiteral("half-width")));
    }

    void theBilingualFileComesBackCorrected()
    {
        const QString file = m_folder.filePath(QStringLiteral("a.xlf"));
        VERIFY_OK(actions().saveAs(file));
        QByteArray bytes = readAll(file);
        VERIFY_OK(readXliff(bytes));
        QVERIFY(bytes.contains("its:locQualityIssueType"));
        bytes.replace(QStringLiteral("那年秋天").toUtf8(), QStringLiteral("當年秋天").toUtf8());
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        written.close();
        actions().takeCorrections(file);
        waitUntilRead();
        QCOMPARE(paragraph(2), QStringLiteral("當年秋天河水漲了兩次，沒有人睡。"));
        for (const char *ending : {"html", "csv", "xlsx"}) {
            const QString report = m_folder.filePath(QStringLiteral("report.") + QLatin1String(ending));
            VERIFY_OK(actions().saveAs(report));
            QVERIFY(QFileInfo(report).size() > 200);
        }
        QVERIFY(!actions().saveAs(m_folder.filePath(QStringLiteral("no/folder/a.html"))));
    }

private:
    FindingActions &actions() { return *m_fixture->window.findings(); }
    QString path() const { return m_folder.filePath(QStringLiteral("p%1.concord").arg(m_number)); }
    QString paragraph(int index) const { return m_fixture->workbench.article()->translation->paragraphs.at(index); }

    int count(const QString &rule) const
    {
        const QList<Finding> &findings = m_fixture->workbench.article()->analysis.checks.findings;
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&rule](const Finding &one) { return one.rule == rule; }));
    }

    /// Half-width marks that are not waived.
    int openOnes()
    {
        const QList<Finding> &all = m_fixture->workbench.article()->analysis.checks.findings;
        return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const Finding &one) { return one.rule == u"half-width" && !m_fixture->workbench.waived().contains(one.fingerprint); }));
    }

    void correct(int number, const QString &before, const QString &after)
    {
        VERIFY_OK(m_fixture->workbench.correct("Correct a paragraph", *m_fixture->workbench.article()->translation, {{passage(m_fixture->workbench, Side::Translation, number, before), after}}));
        waitUntilRead();
    }

    void waitUntilRead()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_fixture->workbench.article() && !m_fixture->workbench.isAnalysing() && !m_fixture->tasks.isRunning(); }, 10000));
    }

    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CONCORD_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name);
    }

    static Document document(Language language, const QStringList &paragraphs)
    {
        Document made;
        made.language = language;
        for (const QString &text : paragraphs) {
            Block block;
            block.text = text;
            made.blocks.append(block);
        }
        return made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    ClaimId m_claim;
    int m_number = 0;
};

QTEST_MAIN(WindowFindingsTest)
#include "tst_windowfindings.moc"
