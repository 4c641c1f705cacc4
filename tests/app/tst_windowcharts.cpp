// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/charts/chartdatamodel.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/editing/charteditor.h"
#include "ui/charts/editing/chartlist.h"
#include "ui/charts/editing/chartside.h"
#include "ui/charts/editing/exportform.h"
#include "ui/charts/editing/kindpicker.h"
#include "ui/charts/editing/pairfield.h"
#include "ui/charts/editing/savedtemplates.h"
#include "ui/charts/editing/wordsform.h"
#include "ui/flows/charts/chartactions.h"
#include "ui/flows/charts/seriesactions.h"
#include "ui/flows/charts/templateactions.h"
#include "ui/importing/importform.h"
#include "ui/importing/serieslist.h"
#include "ui/importing/seriespage.h"
#include "ui/settings/interfacelanguage.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace concord;
using namespace Qt::StringLiterals;

/// The Charts workspace as a reporter uses it.
class WindowChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::useOwnSettings();
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        VERIFY_OK(createSampleProject(m_folder->filePath(u"sample.concord"_s)));
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_folder->filePath(u"sample.concord"_s)));
    }
    void cleanup() { m_fixture.reset(); }

    void theListOpensByKeyAndLeadsToEveryChart()
    {
        action("chart.edit")->trigger();
        QCOMPARE(desk()->workspace(), Workspace::Charts);
        QTRY_VERIFY(side()->isVisible());
        QCOMPARE(m_fixture->window.focusWidget(), side()->list()->list());
        QTRY_COMPARE(side()->list()->list()->count(), m_fixture->workbench.allCharts().size());
        const ChartId last = m_fixture->workbench.charts().last().id;
        side()->list()->list()->setCurrentRow(side()->list()->list()->count() - 1);
        QCOMPARE(desk()->chart()->currentChart(), last);
        QCOMPARE(side()->editor()->content().id, last);
        desk()->chart()->setCurrentChart(m_fixture->workbench.charts().first().id);
        QCOMPARE(side()->list()->current(), m_fixture->workbench.charts().first().id);
        QCOMPARE(side()->editor()->content().id, m_fixture->workbench.charts().first().id);
    }

    void aChangeOfKindIsUndone()
    {
        openSettings();
        const ChartContent before = side()->editor()->content();
        const ChartForm other = before.spec.kind == ChartForm::DotPlot ? ChartForm::SortedBars : ChartForm::DotPlot;
        side()->editor()->kinds()->button(other)->click();
        QCOMPARE(m_fixture->workbench.charts().first().spec.kind, other);
        QTRY_COMPARE(side()->editor()->content().spec.kind, other);
        action("edit.undo")->trigger();
        QCOMPARE(m_fixture->workbench.charts().first().spec, before.spec);
        QTRY_COMPARE(side()->editor()->content().spec.kind, before.spec.kind);
        QVERIFY(side()->editor()->kinds()->button(before.spec.kind)->isChecked());
        action("edit.redo")->trigger();
        QTRY_COMPARE(side()->editor()->content().spec.kind, other);
    }

    void aTitleTypedIsOneStep()
    {
        openSettings();
        const int steps = m_fixture->workbench.history().stack().count();
        QPlainTextEdit *field = side()->editor()->words()->field(WordsForm::Title)->field(Language::TraditionalChinese);
        field->setFocus();
        field->selectAll();
        field->insertPlainText(u"新標題"_s); // keyClicks() knows no Chinese
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_fixture->workbench.history().stack().count(), steps + 1);
        QCOMPARE(m_fixture->workbench.charts().first().spec.title.zh, u"新標題"_s);
        QTRY_COMPARE(side()->editor()->content().spec.title.zh, u"新標題"_s);
    }

    void undoByKeyTakesAwayWhatNewMade()
    {
        openSettings();
        m_fixture->window.activateWindow();
        const qsizetype count = m_fixture->workbench.allCharts().size();
        emit side()->list()->newRequested(m_fixture->workbench.charts().first().spec.metric);
        QCOMPARE(m_fixture->workbench.allCharts().size(), count + 1);
        QPlainTextEdit *field = side()->editor()->words()->field(WordsForm::Title)->field(interfaceLanguage());
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->workbench.allCharts().size(), count);
        QCOMPARE(desk()->chart()->currentChart(), m_fixture->workbench.charts().first().id);
    }

    void aChartHasOneNameInTabListAndFile()
    {
        openSettings();
        const QString title = m_fixture->workbench.charts().first().spec.title.in(interfaceLanguage());
        QCOMPARE(side()->list()->list()->item(0)->text(), title);
        QCOMPARE(desk()->chart()->findChild<QTabBar *>()->tabText(0), title);
        side()->list()->list()->item(0)->setText(u"Costs rise"_s);
        QCOMPARE(m_fixture->workbench.charts().first().spec.title.in(interfaceLanguage()), u"Costs rise"_s);
        QTRY_COMPARE(side()->list()->list()->item(0)->text(), u"Costs rise"_s);
        QCOMPARE(desk()->chart()->findChild<QTabBar *>()->tabText(0), u"Costs rise"_s);
        side()->showExport();
        const QString folder = m_folder->filePath(u"named"_s);
        actions()->exportTo(folder);
        QVERIFY2(QFile::exists(QDir(folder).filePath(u"costs-rise.en.png"_s)), qPrintable(QDir(folder).entryList().join(u' ')));
    }

    void theValuesAreSeenBesideTheSettings()
    {
        openSettings();
        QCOMPARE(side()->numbers()->model()->rowCount(), m_fixture->workbench.charts().first().data.size());
        side()->list()->list()->setCurrentRow(1);
        QCOMPARE(side()->numbers()->model()->rowCount(), m_fixture->workbench.charts()[1].data.size());
    }

    void makesDuplicatesAndRemoves()
    {
        openSettings();
        const qsizetype count = m_fixture->workbench.allCharts().size();
        emit side()->list()->newRequested(m_fixture->workbench.charts().first().spec.metric);
        QCOMPARE(m_fixture->workbench.allCharts().size(), count + 1);
        const ChartContent made = m_fixture->workbench.allCharts().last();
        QVERIFY(!made.data.isEmpty());
        QCOMPARE(desk()->chart()->currentChart(), made.id);
        QTRY_COMPARE(side()->editor()->content().id, made.id);
        action("chart.duplicate")->trigger();
        QCOMPARE(m_fixture->workbench.allCharts().size(), count + 2);
        QCOMPARE(desk()->chart()->currentChart(), m_fixture->workbench.allCharts().last().id);
        action("chart.earlier")->trigger();
        QCOMPARE(m_fixture->workbench.allCharts().last().id, made.id);
        action("chart.remove")->trigger();
        QCOMPARE(m_fixture->workbench.allCharts().size(), count + 1);
        action("edit.undo")->trigger();
        QCOMPARE(m_fixture->workbench.allCharts().size(), count + 2);
    }

    void aTemplateGivesItsLooksToOthers()
    {
        openSettings();
        for (const ChartTemplate &old : savedTemplates())
            forgetTemplate(old.name);
        ChartContent first = m_fixture->workbench.charts().first();
        first.spec.face = ChartFace::Serif;
        first.spec.preset = u"square"_s;
        emit side()->editor()->specEdited(first.id, first.spec);
        action("chart.template")->trigger();
        auto *question = side()->findChild<QInputDialog *>();
        QVERIFY(question);
        question->setTextValue(u"Square & serif"_s);
        question->accept();
        QCOMPARE(savedTemplates().size(), 1);
        const ChartTemplate kept = savedTemplates().first();
        QCOMPARE(kept.name, u"Square & serif"_s);

        const ChartContent last = m_fixture->workbench.charts().last();
        actions()->templates()->dress(last.id, kept);
        const ChartContent dressed = m_fixture->workbench.charts().last();
        QCOMPARE(dressed.spec.face, ChartFace::Serif);
        QCOMPARE(dressed.spec.kind, first.spec.kind);
        QCOMPARE(dressed.spec.title, last.spec.title);
        action("edit.undo")->trigger();
        QCOMPARE(m_fixture->workbench.charts().last().spec, last.spec);

        emit side()->list()->newMenu()->aboutToShow();
        const QList<QMenu *> menus = side()->list()->newMenu()->findChildren<QMenu *>();
        const auto offered = std::find_if(menus.begin(), menus.end(), [](const QMenu *menu) { return !menu->actions().isEmpty() && menu->actions().first()->text() == u"Square && serif"_s; });
        QVERIFY(offered != menus.end());
        (*offered)->actions().first()->trigger();
        QCOMPARE(m_fixture->workbench.allCharts().last().spec.face, ChartFace::Serif);
        QCOMPARE(m_fixture->workbench.allCharts().last().spec.metric, first.spec.metric);
        emit side()->list()->newRequested(first.spec.metric); // one made beside it is of the same house
        QCOMPARE(m_fixture->workbench.allCharts().last().spec.face, ChartFace::Serif);
        forgetTemplate(kept.name);
        QVERIFY(savedTemplates().isEmpty());
    }

    void aChartOfWhatIsPickedDrawsThat()
    {
        openSettings();
        const ChartContent chart = m_fixture->workbench.charts().first();
        ClaimId claim;
        for (const ChartContent &each : m_fixture->workbench.charts()) {
            for (const Datum &datum : each.data)
                claim = datum.claim.isValid() ? datum.claim : claim;
        }
        QVERIFY(claim.isValid());
        m_fixture->workbench.hub().pick(claim);
        emit side()->list()->pickedRequested();
        const ChartContent made = m_fixture->workbench.allCharts().last();
        QCOMPARE(made.data.size(), 1);
        QCOMPARE(made.data.first().claim, claim);
        QCOMPARE(made.spec.claims.size(), 1);
    }

    void anEmptyChartCanStillBeSet()
    {
        openSettings();
        ChartSpec spec = side()->editor()->content().spec;
        const ChartId id = side()->editor()->content().id;
        side()->list()->list()->setCurrentRow(1);
        side()->list()->list()->setCurrentRow(0);
        spec.metric = u"nothing"_s;
        emit side()->editor()->specEdited(id, spec);
        QVERIFY(m_fixture->workbench.allCharts().first().data.isEmpty());
        QCOMPARE(desk()->chart()->currentChart(), id);
        QTRY_COMPARE(side()->editor()->content().spec.metric, u"nothing"_s);
        QVERIFY(side()->list()->list()->item(0)->toolTip().contains(u"nothing"_s));
    }

    void exportsWhatTheFormAsksFor()
    {
        action("export")->trigger();
        QCOMPARE(desk()->workspace(), Workspace::Charts);
        QTRY_VERIFY(side()->exporting()->isVisible());
        ExportForm *form = side()->exporting();
        for (const PublishFormat format : {PublishFormat::Svg, PublishFormat::Pdf})
            form->formatBox(format)->setChecked(false);
        form->languageBox(Language::English)->setChecked(false);
        form->allBox()->setChecked(true);
        QVERIFY(form->button()->isEnabled());
        QSignalSpy noted(actions(), &ChartActions::noted);
        const QString folder = m_folder->filePath(u"out"_s);
        actions()->exportTo(folder);
        QCOMPARE(QDir(folder).entryList({u"*.png"_s}).size(), m_fixture->workbench.charts().size());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), m_fixture->workbench.charts().size());
        QCOMPARE(noted.size(), 1);
    }

    void copiesAChartInSeveralForms()
    {
        openSettings();
        action("chart.copy")->trigger();
        const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
        QVERIFY(clip->hasImage());
        QVERIFY(clip->hasText());
        QVERIFY(clip->hasFormat(u"image/svg+xml"_s));
    }

    void aPastedTableBecomesASeriesAndAChart()
    {
        QGuiApplication::clipboard()->setText(u"entity\tmetric\tdate\tvalue\tunit\nAlpha\theadcount\t03/04/2024\t1200\tperson\nAlpha\theadcount\t05/06/2025\t1500\tperson\n"_s);
        action("series.paste")->trigger();
        SeriesPage *page = actions()->series()->page();
        QTRY_VERIFY(page->isVisible());
        QTRY_VERIFY(page->form()->notes().contains(u"03/04/2024"_s));
        QVERIFY(!page->form()->importButton()->isEnabled());
        page->form()->daysField()->setCurrentIndex(1);
        emit page->form()->daysField()->activated(1);
        QTRY_VERIFY(page->form()->importButton()->isEnabled());
        picture(u"import"_s);
        page->form()->importButton()->click();
        const int row = page->list()->table()->rowCount() - 1;
        QCOMPARE(page->list()->table()->item(row, SeriesList::Values)->text(), u"2"_s);
        emit actions()->side()->list()->newRequested(u"headcount"_s);
        QCOMPARE(desk()->workspace(), Workspace::Charts);
        QCOMPARE(m_fixture->workbench.allCharts().last().data.size(), 2);
        action("series.show")->trigger();
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(page->list()->table()->item(row, SeriesList::Charts)->text(), u"Headcount"_s); // while it has no title
        picture(u"series"_s);
        emit page->list()->closed();
        QVERIFY(!page->isVisible());
        QVERIFY(desk()->chart()->isVisible());
    }

    void aFileThatCannotBeReadSaysSo()
    {
        QFile file(m_folder->filePath(u"broken.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\x03\x04 nothing");
        file.close();
        QSignalSpy failed(actions(), &ChartActions::failed);
        actions()->series()->openFile(file.fileName());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!actions()->series()->page()->isVisible());
    }

    void namesTheFaultsOfADirtyTable()
    {
        const QString path = testDataFile(u"financials/capex_history_dirty.csv"_s);
        if (path.isEmpty())
            QSKIP("the measuring data is not here");
        actions()->series()->openFile(path);
        ImportForm *form = actions()->series()->page()->form();
        QTRY_VERIFY(form->importButton()->isEnabled());
        QVERIFY2(form->notes().contains(u"more than one quarter"_s), qPrintable(form->notes()));
        QVERIFY(form->notes().contains(u"quarters are missing"_s));
        QVERIFY(form->notes().contains(u"quarter 0 of 2013"_s));
        picture(u"dirty"_s);
        form->importButton()->click();
        QVERIFY(m_fixture->workbench.project()->series()->size() >= 1);
    }

    void companyFactsComeInAsQuarters()
    {
        const QString path = testDataFile(u"financials/NVDA.companyfacts.trimmed.json"_s);
        if (path.isEmpty())
            QSKIP("the measuring data is not here");
        actions()->series()->openFile(path);
        ImportForm *form = actions()->series()->page()->form();
        QTRY_VERIFY(form->importButton()->isEnabled());
        const int quarters = form->rows()->model()->rowCount();
        picture(u"facts"_s);
        form->grainField()->setCurrentIndex(1);
        emit form->grainField()->activated(1);
        QTRY_VERIFY(form->rows()->model()->rowCount() < quarters);
    }

    /// For the eye.
    void looksRightInBothLanguagesAndThemes()
    {
        if (qEnvironmentVariable("CONCORD_PICTURES").isEmpty())
            QSKIP("CONCORD_PICTURES names no folder");
        openSettings();
        for (const char *language : {"en", "zh"}) {
            action(QByteArray("view.language.").append(language).constData())->trigger();
            desk()->chart()->setLanguage(language == "zh"_ba ? Language::TraditionalChinese : Language::English);
            for (const char *theme : {"light", "dark"}) {
                action(QByteArray("view.theme.").append(theme).constData())->trigger();
                const QString suffix = u"-%1-%2"_s.arg(QLatin1String(language), QLatin1String(theme));
                side()->showEditor();
                scrollTo(0);
                picture(u"settings"_s + suffix);
                for (const int part : {1, 2, 3, 4}) {
                    scrollTo(part * 520);
                    picture(u"settings%1"_s.arg(part) + suffix);
                }
                side()->showExport();
                picture(u"exporting"_s + suffix);
                side()->showEditor();
                scrollTo(0);
                for (int kind = 0; kind < kChartFormCount; ++kind) {
                    ChartSpec spec = m_fixture->workbench.charts().first().spec;
                    spec.kind = static_cast<ChartForm>(kind);
                    VERIFY_OK(actions()->edits().change(m_fixture->workbench.charts().first().id, spec));
                    picture(u"kind-"_s + chartFormName(spec.kind) + suffix);
                }
            }
        }
        action("view.language.en")->trigger();
        action("view.theme.light")->trigger();
    }

private:
    Desk *desk() { return m_fixture->window.desk(); }
    ChartActions *actions() { return m_fixture->window.charts(); }
    ChartSide *side() { return actions()->side(); }
    QAction *action(const char *id) { return m_fixture->window.actions().action(QLatin1String(id)); }

    void openSettings()
    {
        action("workspace.charts")->trigger();
        action("chart.edit")->setChecked(true);
        QTRY_VERIFY(side()->isVisible());
        QTRY_VERIFY(side()->editor()->content().id.isValid());
    }

    void scrollTo(int place)
    {
        QCoreApplication::processEvents();
        for (QScrollArea *area : side()->editor()->findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(place);
    }

    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CONCORD_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(60);
        QVERIFY(m_fixture->window.grab().save(QDir(folder).filePath(u"charts-%1.png"_s.arg(name))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(WindowChartsTest)
#include "tst_windowcharts.moc"
