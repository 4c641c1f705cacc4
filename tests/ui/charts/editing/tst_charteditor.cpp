// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/charteditor.h"

#include "ui/charts/editing/annotationform.h"
#include "ui/charts/editing/chartlist.h"
#include "ui/charts/editing/choiceform.h"
#include "ui/charts/editing/dataform.h"
#include "ui/charts/editing/exportform.h"
#include "ui/charts/editing/kindexamples.h"
#include "ui/charts/editing/kindpicker.h"
#include "ui/charts/editing/looksform.h"
#include "ui/charts/editing/pairfield.h"
#include "ui/charts/editing/remarklist.h"
#include "ui/charts/editing/valueentry.h"
#include "ui/charts/editing/wordsform.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString &entity, const QString &period, int billions, const QString &metric = u"loss"_s)
{
    static qint64 key = 0;
    Claim result;
    result.id = ClaimId{++key};
    result.guid = u"guid-%1"_s.arg(key);
    result.entity = entity;
    result.metric = metric;
    result.period = period;
    result.low = result.high = Decimal(billions).shifted(9);
    result.unit = u"USD"_s;
    result.status = ClaimStatus::Verified;
    return result;
}

/// The editor with a project's claims, which takes what it says as the window does.
struct Desk
{
    Desk() : claims{claim(u"Alpha"_s, u"2023"_s, 3), claim(u"Alpha"_s, u"2024"_s, 5), claim(u"Beta"_s, u"2024"_s, 2), claim(u"Beta"_s, u"2024"_s, 40, u"capex"_s)}
    {
        ChartSpec spec;
        spec.name = u"losses"_s;
        spec.metric = u"loss"_s;
        spec.unit = u"USD"_s;
        spec.title = {u"Losses grow"_s, u"虧損擴大"_s};
        show(spec);
        editor.setSources(claims, {}, {});
        editor.resize(320, 700);
        editor.show();
        QObject::connect(&editor, &ChartEditor::specEdited, &editor, [this](ChartId, const ChartSpec &edited) {
            ++edits;
            show(edited);
        });
    }
    void show(const ChartSpec &spec) { editor.setContent(chartContent(spec, claims, {}, ChartId{7})); }
    const ChartSpec &spec() const { return editor.content().spec; }

    QList<Claim> claims;
    ChartEditor editor;
    int edits = 0;
};

void choose(QComboBox *box, const QVariant &value)
{
    const int row = box->findData(value);
    QVERIFY2(row >= 0, qPrintable(value.toString()));
    box->setCurrentIndex(row);
    emit box->activated(row);
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    field->insert(text); // keyClicks() knows no Chinese
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class ChartEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void tellsTypingOnceItIsDone()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        desk.editor.activateWindow();
        QPlainTextEdit *field = desk.editor.words()->field(WordsForm::Title)->field(Language::English);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Losses double"_s);
        QCOMPARE(desk.edits, 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.edits, 1);
        QCOMPARE(desk.spec().title, (Bilingual{u"Losses double"_s, u"虧損擴大"_s}));
        QTest::keyClicks(field, u" again"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->toPlainText(), u"Losses double"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.edits, 1);
    }

    void undoGoesToTheProjectWhereAFieldHasNothingToUndo()
    {
        Desk desk;
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        int undone = 0;
        connect(&undo, &QAction::triggered, &desk.editor, [&undone] { ++undone; });
        desk.editor.addAction(&undo);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        desk.editor.activateWindow();
        QPlainTextEdit *field = desk.editor.words()->field(WordsForm::Title)->field(Language::English);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1); // the letter
        QCOMPARE(field->toPlainText(), u"Losses grow"_s);
        QTest::keyClicks(field, u"y"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 2); // what was taken is a step of the project
        QLineEdit *high = desk.editor.looks()->highField();
        high->setFocus();
        QTest::keyClick(high, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 3);
        QTest::keyClicks(high, u"9"_s);
        QTest::keyClick(high, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 3);
        QVERIFY(high->text().isEmpty());
        type(high, u"10bn"_s);
        QTest::keyClick(high, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 4);
    }

    void fieldsShowAllOfShortWordsAndTheBeginningOfLongOnes()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        ChartSpec spec = desk.spec();
        spec.source.en = u"A newspaper and another newspaper, "_s.repeated(20);
        desk.show(spec);
        QCoreApplication::processEvents();
        QPlainTextEdit *source = desk.editor.words()->field(WordsForm::Source)->field(Language::English);
        QCOMPARE(source->verticalScrollBar()->value(), 0);
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            const QPlainTextEdit *alt = desk.editor.words()->field(WordsForm::AltText)->field(language);
            const double margin = alt->document()->documentMargin();
            const QRectF room = QRectF(alt->viewport()->rect()).adjusted(margin, margin, -margin, -margin);
            const QRect words = alt->fontMetrics().boundingRect(QRect(0, 0, int(room.width()), 1000), Qt::TextWordWrap, alt->placeholderText());
            QVERIFY2(words.height() <= room.height() + 1, qPrintable(u"%1 in %2"_s.arg(words.height()).arg(room.height())));
        }
    }

    void saysHowManyValuesAreLeftOut()
    {
        Desk desk;
        QVERIFY(desk.editor.data()->leftOut()->isHidden());
        QVERIFY(desk.editor.data()->claimsBox()->text().contains(u"3"_s));
        desk.editor.data()->entityList()->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!desk.editor.data()->leftOut()->isHidden());
        QVERIFY2(desk.editor.data()->leftOut()->text().contains(u"2"_s), qPrintable(desk.editor.data()->leftOut()->text()));
    }

    void aLineIsProposedAtARoundNumberAndTypedAtOnce()
    {
        Desk desk;
        desk.claims << claim(u"Gamma"_s, u"2024"_s, 28);
        desk.show(desk.spec());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        desk.editor.activateWindow();
        AnnotationForm *form = desk.editor.annotations();
        form->addButton(ChartAnnotation::Kind::Line)->click();
        QCOMPARE(desk.spec().annotations.first().value, Decimal::fromString(u"20000000000"));
        QTRY_VERIFY(form->valueField()->hasFocus());
        QTRY_COMPARE(form->valueField()->visibleRegion().boundingRect().height(), form->valueField()->height());
        QTest::keyClicks(form->valueField(), u"25bn"_s);
        QTest::keyClick(form->valueField(), Qt::Key_Return);
        QCOMPARE(desk.spec().annotations.first().value, Decimal::fromString(u"25000000000"));
        QVERIFY(desk.spec().annotations.first().text.isEmpty());
    }

    void offersTheGeneratedTextForPeopleWhoDoNotSee()
    {
        Desk desk;
        QPlainTextEdit *en = desk.editor.words()->field(WordsForm::AltText)->field(Language::English);
        QPlainTextEdit *zh = desk.editor.words()->field(WordsForm::AltText)->field(Language::TraditionalChinese);
        QVERIFY(en->toPlainText().isEmpty());
        QVERIFY2(en->placeholderText().contains(u"Alpha"_s), qPrintable(en->placeholderText()));
        QVERIFY2(zh->placeholderText().contains(u"Alpha"_s) && zh->placeholderText() != en->placeholderText(), qPrintable(zh->placeholderText()));
    }

    void refusesKindsTheDataDoNotFit()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        QVERIFY(desk.editor.kinds()->button(ChartForm::Line)->isEnabled());
        ChartSpec spec = desk.spec();
        spec.metric = u"capex"_s; // one value of one year
        desk.show(spec);
        QVERIFY(!desk.editor.kinds()->button(ChartForm::Line)->isEnabled());
        QVERIFY(!desk.editor.kinds()->button(ChartForm::Slope)->isEnabled());
        QVERIFY(!desk.editor.kinds()->button(ChartForm::Slope)->toolTip().isEmpty());
        QVERIFY(desk.editor.kinds()->button(ChartForm::SortedBars)->isEnabled());
        desk.editor.kinds()->button(ChartForm::SortedBars)->click();
        QCOMPARE(desk.spec().kind, ChartForm::SortedBars);
        QCOMPARE(desk.edits, 1);
    }

    void everyKindHasAPictureOfItsOwn()
    {
        QList<QImage> pictures;
        for (int kind = 0; kind < kChartFormCount; ++kind) {
            const QImage picture = kindPicture(static_cast<ChartForm>(kind), {84, 44}, 1, false);
            QCOMPARE(picture.size(), QSize(84, 44));
            pictures.append(picture);
        }
        for (int kind = 0; kind < kChartFormCount; ++kind) {
            QImage blank(84, 44, QImage::Format_ARGB32_Premultiplied);
            blank.fill(pictures[kind].pixel(0, 0));
            QVERIFY2(pictures[kind] != blank, qPrintable(chartFormName(static_cast<ChartForm>(kind))));
        }
    }

    void choosesWhatIsDrawn()
    {
        Desk desk;
        QListWidget *entities = desk.editor.data()->entityList();
        QCOMPARE(entities->count(), 2);
        entities->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(desk.spec().entities, QStringList{u"Alpha"_s});
        QCOMPARE(desk.editor.content().data.size(), 2);
        desk.editor.data()->entityList()->item(0)->setCheckState(Qt::Unchecked); // the last one stays
        QCOMPARE(desk.spec().entities, QStringList{u"Alpha"_s});
        choose(desk.editor.data()->metricField(), u"capex"_s);
        QCOMPARE(desk.spec().metric, u"capex"_s);
        QVERIFY(desk.spec().entities.isEmpty());
        QCOMPARE(desk.editor.content().data.size(), 1);
        desk.editor.data()->seriesBox()->click();
        QVERIFY(desk.spec().usesClaims && desk.spec().seriesFile.isEmpty());
        desk.editor.data()->claimsBox()->click();
        QVERIFY2(!desk.spec().usesClaims && !desk.spec().seriesFile.isEmpty(), "one of the two is always drawn");
    }

    void choosesClaimsOneByOne()
    {
        Desk desk;
        QListWidget *claims = desk.editor.choices()->claimList();
        QCOMPARE(claims->count(), 3);
        claims->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(desk.spec().claims.size(), 2);
        QCOMPARE(desk.editor.content().data.size(), 2);
        desk.editor.choices()->allButton()->click();
        QVERIFY(desk.spec().claims.isEmpty());
        QCOMPARE(desk.editor.content().data.size(), 3);
    }

    void drawsAnOutdatedClaimOnlyByName()
    {
        Desk desk;
        desk.claims[1].status = ClaimStatus::Outdated;
        desk.editor.setSources(desk.claims, {}, {});
        desk.show(desk.spec());
        QListWidget *claims = desk.editor.choices()->claimList();
        QCOMPARE(claims->count(), 3);
        QCOMPARE(claims->item(2)->checkState(), Qt::Unchecked);
        QVERIFY2(claims->item(2)->text().contains(u"outdated"_s), qPrintable(claims->item(2)->text()));
        QVERIFY2(desk.editor.data()->leftOut()->text().startsWith(u"1 "_s), qPrintable(desk.editor.data()->leftOut()->text()));
        claims->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(desk.spec().claims.size(), 3);
        QCOMPARE(desk.editor.content().data.size(), 3);
        desk.editor.choices()->claimList()->item(2)->setCheckState(Qt::Unchecked);
        QVERIFY(desk.spec().claims.isEmpty());
        desk.editor.choices()->claimList()->item(2)->setCheckState(Qt::Checked);
        desk.editor.choices()->allButton()->click();
        QVERIFY(desk.spec().claims.isEmpty());
        QCOMPARE(desk.editor.content().data.size(), 2);
    }

    void choosesOneLengthOfPeriod()
    {
        Desk desk;
        QVERIFY(desk.editor.data()->lengthField()->isHidden());
        desk.claims << claim(u"Alpha"_s, u"2024-Q3"_s, 1);
        desk.editor.setSources(desk.claims, {}, {});
        desk.show(desk.spec());
        QVERIFY(!desk.editor.data()->lengthField()->isHidden());
        QCOMPARE(desk.editor.content().data.size(), 4);
        choose(desk.editor.data()->lengthField(), static_cast<int>(Grain::Year));
        QCOMPARE(desk.spec().grain, std::optional(Grain::Year));
        QCOMPARE(desk.editor.content().data.size(), 3);
        choose(desk.editor.data()->lengthField(), -1);
        QVERIFY(!desk.spec().grain);
    }

    void setsHowItLooks()
    {
        Desk desk;
        choose(desk.editor.looks()->presetField(), u"square"_s);
        choose(desk.editor.looks()->numbersField(), static_cast<int>(NumberStyle::Words));
        choose(desk.editor.looks()->powerField(Language::TraditionalChinese), 8);
        desk.editor.looks()->highlightList()->item(0)->setCheckState(Qt::Checked);
        type(desk.editor.looks()->highField(), u"10bn"_s);
        QCOMPARE(desk.edits, 5);
        QCOMPARE(desk.spec().preset, u"square"_s);
        QCOMPARE(desk.spec().numbers, NumberStyle::Words);
        QCOMPARE(desk.spec().zhUnitPower, std::optional(8));
        QCOMPARE(desk.spec().highlights, QStringList{u"Alpha"_s});
        QCOMPARE(desk.spec().axisHigh, Decimal::fromString(u"10000000000"));
        type(desk.editor.looks()->lowField(), u"a lot"_s);
        QCOMPARE(desk.edits, 5);
        QVERIFY(!desk.editor.looks()->orderField()->isEnabled()); // columns have no rows to sort
    }

    void annotatesAtTheData()
    {
        Desk desk;
        AnnotationForm *form = desk.editor.annotations();
        form->addButton(ChartAnnotation::Kind::Text)->click();
        QCOMPARE(desk.spec().annotations.size(), 1);
        QCOMPARE(desk.spec().annotations[0].value, Decimal::fromString(u"5000000000")); // at the greatest value
        QCOMPARE(desk.spec().annotations[0].from, u"2024"_s);
        choose(form->placeField(), 0);
        QCOMPARE(desk.spec().annotations[0].from, u"2023"_s);
        type(form->valueField(), u"45億"_s);
        QCOMPARE(desk.spec().annotations[0].value, Decimal::fromString(u"4500000000"));
        const int before = desk.edits;
        type(form->fromField(), u"last spring"_s);
        QCOMPARE(desk.edits, before);
        QVERIFY(!form->complaint()->isHidden());
        form->addButton(ChartAnnotation::Kind::Span)->click();
        form->addButton(ChartAnnotation::Kind::Line)->click();
        QCOMPARE(desk.spec().annotations.size(), 3);
        QCOMPARE(desk.spec().annotations[1].kind, ChartAnnotation::Kind::Span);
        form->list()->setCurrentRow(1);
        form->removeButton()->click();
        QCOMPARE(desk.spec().annotations.size(), 2);
        QCOMPARE(desk.spec().annotations[1].kind, ChartAnnotation::Kind::Line);
    }

    void readsNumbersAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("digits") << u"4500000000"_s << u"4500000000"_s;
        QTest::newRow("grouped") << u"4,500,000"_s << u"4500000"_s;
        QTest::newRow("bn") << u"4.5bn"_s << u"4500000000"_s;
        QTest::newRow("Chinese") << u"45億"_s << u"4500000000"_s;
        QTest::newRow("full width") << u"４５"_s << u"45"_s;
        QTest::newRow("negative") << u"-3"_s << u"-3"_s;
        QTest::newRow("range") << u"35–45億"_s << QString();
        QTest::newRow("words") << u"much"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsNumbersAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto entered = enteredValue(text);
        QCOMPARE(entered.has_value(), !value.isEmpty());
        if (entered)
            QCOMPARE(*entered, *Decimal::fromString(value));
    }

    void saysWhatTheLinterSays()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        QVERIFY2(desk.editor.remarks()->text().contains(u"source"_s), qPrintable(desk.editor.remarks()->text()));
        const int before = desk.editor.remarks()->count();
        ChartSpec spec = desk.spec();
        spec.source = {u"Annual reports"_s, u"年報"_s};
        desk.show(spec);
        QVERIFY(desk.editor.remarks()->count() < before);
    }

    void keepsWhatIsTypedWhenAnotherChartIsChosen()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.editor));
        desk.editor.activateWindow();
        QSignalSpy edited(&desk.editor, &ChartEditor::specEdited);
        QPlainTextEdit *field = desk.editor.words()->field(WordsForm::Notes)->field(Language::English);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Estimates"_s);
        ChartSpec other = desk.spec();
        other.name = u"other"_s;
        desk.editor.setContent(chartContent(other, desk.claims, {}, ChartId{8}));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(0).value<ChartId>(), ChartId{7});
        QCOMPARE(edited.first().at(1).value<ChartSpec>().notes.en, u"Estimates"_s);
        QCOMPARE(desk.editor.content().id, ChartId{8});
        QVERIFY(field->toPlainText().isEmpty());
    }

    void theListNamesMovesAndMakes()
    {
        ChartList list;
        ChartSpec first, second;
        first.name = u"first"_s;
        second.name = u"second"_s;
        first.metric = second.metric = u"loss"_s;
        second.title = {u"They lose more"_s, u"虧損擴大"_s};
        list.setCharts({{ChartId{1}, first, {}}, {ChartId{2}, second, {}}});
        QCOMPARE(list.list()->item(0)->text(), u"Loss"_s); // while it has no title
        QCOMPARE(list.list()->item(1)->text(), u"They lose more"_s);
        list.setOffers(chartOffers({claim(u"Alpha"_s, u"2024"_s, 5)}, {}));
        list.setCurrent(ChartId{2});
        QSignalSpy renamed(&list, &ChartList::renameRequested), moved(&list, &ChartList::moveRequested), removed(&list, &ChartList::removeRequested);
        QSignalSpy picked(&list, &ChartList::chartPicked), made(&list, &ChartList::newRequested), kinds(&list, &ChartList::kindRequested);
        QCOMPARE(list.current(), ChartId{2});
        list.list()->item(0)->setText(u"opening"_s);
        QCOMPARE(renamed.first(), (QVariantList{QVariant::fromValue(ChartId{1}), u"opening"_s}));
        QTest::keyClick(list.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.first().at(0).value<ChartId>(), ChartId{2});
        QCOMPARE(moved.first().at(1).toInt(), 0);
        QTest::keyClick(list.list(), Qt::Key_Up);
        QCOMPARE(picked.first().first().value<ChartId>(), ChartId{1});
        QTest::keyClick(list.list(), Qt::Key_Delete);
        QCOMPARE(removed.first().first().value<ChartId>(), ChartId{1});
        emit list.moreMenu()->aboutToShow();
        list.moreMenu()->actions().last()->trigger();
        QCOMPARE(removed.size(), 2);
        list.setPickedCount(1);
        list.setPickedWords([] { return u"Alpha, 2024: $5bn"_s; });
        emit list.newMenu()->aboutToShow();
        QVERIFY2(list.newMenu()->actions().first()->text().contains(u"Alpha, 2024: $5bn"_s), qPrintable(list.newMenu()->actions().first()->text()));
        list.setPickedCount(0);
        emit list.newMenu()->aboutToShow();
        QAction *ofMeasure = nullptr;
        for (QAction *action : list.newMenu()->actions())
            ofMeasure = !action->isSeparator() && !action->menu() && !ofMeasure ? action : ofMeasure;
        QVERIFY(ofMeasure);
        ofMeasure->trigger();
        QCOMPARE(made.first().first().toString(), u"loss"_s);
        list.newMenu()->actions().last()->menu()->actions().at(6)->trigger();
        QCOMPARE(kinds.first().first().value<ChartForm>(), ChartForm::Line);
    }

    void theExportFormSaysWhatIsAsked()
    {
        Desk desk;
        ExportForm form;
        form.setCharts({desk.editor.content()}, ChartId{7});
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(form.remarks()->count() > 0);
        form.formatBox(PublishFormat::Pdf)->setChecked(false);
        form.formatBox(PublishFormat::Html)->setChecked(true);
        form.languageBox(Language::English)->setChecked(false);
        choose(form.sizeField(), u"slide"_s);
        choose(form.scaleField(), 1.0);
        const PublishOptions options = form.options();
        QCOMPARE(options.formats, (QList<PublishFormat>{PublishFormat::Png, PublishFormat::Svg, PublishFormat::Html}));
        QCOMPARE(options.languages, QList<Language>{Language::TraditionalChinese});
        QCOMPARE(options.size, QSizeF(960, 540));
        QCOMPARE(options.scale, 1.0);
        QVERIFY(!form.hasOwnSize());
        QVERIFY2(form.fileNames().first().startsWith(u"losses-grow."_s), qPrintable(form.fileNames().first()));
        QCOMPARE(form.fileNames().size(), 3);
        ChartContent copy = desk.editor.content();
        copy.id = ChartId{8};
        form.setCharts({desk.editor.content(), copy}, ChartId{8});
        QVERIFY2(form.fileNames().first().startsWith(u"losses-grow-2."_s), qPrintable(form.fileNames().first()));
        form.languageBox(Language::TraditionalChinese)->setChecked(false);
        QVERIFY(!form.button()->isEnabled());
    }
};

QTEST_MAIN(ChartEditorTest)
#include "tst_charteditor.moc"
