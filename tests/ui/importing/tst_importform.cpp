// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importform.h"

#include "ui/importing/celltable.h"
#include "ui/importing/serieslist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// The form as the window uses it, without a worker.
struct ReadingForm
{
    ReadingForm()
    {
        QObject::connect(&form, &ImportForm::readingWanted, &form, [this](const SeriesChoices &choices) {
            ++asked;
            const Result<SeriesReading> reading = readSeries(form.input(), choices);
            if (reading)
                form.showReading(*reading, columnsOf(form.input().table, choices.table.convention));
            else
                form.showFault(reading.error().subject);
        });
    }

    ImportForm form;
    int asked = 0;
};

void choose(QComboBox *box, int row)
{
    box->setCurrentIndex(row);
    emit box->activated(row);
}

} // namespace

class ImportFormTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void asksWhatTheColumnDoesNotSay()
    {
        ReadingForm it;
        it.form.begin(*openSeries("entity;metric;date;value;unit\nAlpha;loss;03/04/2025;1.234;USD\nAlpha;loss;05/06/2025;2.345;USD\n"), u"Losses"_s);
        QVERIFY(!it.form.importButton()->isEnabled());
        QVERIFY2(it.form.notes().contains(u"03/04/2025"_s) && it.form.notes().contains(u"1.234"_s), qPrintable(it.form.notes()));
        QCOMPARE(it.form.cells()->model()->index(0, 2).data().toString(), u"03/04/2025"_s);
        choose(it.form.daysField(), 1);
        QVERIFY(!it.form.importButton()->isEnabled());
        choose(it.form.decimalsField(), 2);
        QVERIFY2(it.form.importButton()->isEnabled(), qPrintable(it.form.notes()));
        QSignalSpy imported(&it.form, &ImportForm::importRequested);
        it.form.importButton()->click();
        const auto import = imported.first().first().value<SeriesImport>();
        QCOMPARE(import.series.name, u"Losses"_s);
        QCOMPARE(import.observations.size(), 2);
        QCOMPARE(import.observations[0].period, u"2025-04-03"_s);
        QCOMPARE(import.observations[0].value.toString(), u"1234"_s);
        QCOMPARE(it.form.cells()->model()->index(0, 3).data().toString(), u"1.234"_s); // as it was handed over
    }

    void marksTheCellThatIsUnclear()
    {
        CellTable model;
        QAbstractItemModelTester tester(&model);
        const SeriesInput input = *openSeries("entity,date,loss\nAlpha,03/04/2025,7\nAlpha,2025-02-01,8\n");
        model.setTable(input.table);
        model.setFindings(columnsOf(input.table), {});
        QVERIFY(model.isMarked(model.index(0, 1)));
        QVERIFY(!model.isMarked(model.index(1, 1)));
        QVERIFY(!model.isMarked(model.index(0, 2)));
        QVERIFY(model.index(0, 1).data(Qt::BackgroundRole).isValid());
    }

    void takesWhatTheTableDoesNotName()
    {
        ReadingForm it;
        it.form.begin(*pastedSeries(u"year\tvalue\n2023\t12\n2024\t15\n"_s), u"Pasted"_s);
        it.form.entityField()->setFocus();
        QTest::keyClicks(it.form.entityField(), u"Alpha"_s);
        QTest::keyClick(it.form.entityField(), Qt::Key_Return);
        QTest::keyClicks(it.form.metricField(), u"headcount"_s);
        QTest::keyClick(it.form.metricField(), Qt::Key_Return);
        QTest::keyClicks(it.form.unitField(), u"person"_s);
        QTest::keyClick(it.form.unitField(), Qt::Key_Return);
        QCOMPARE(it.asked, 4);
        QSignalSpy imported(&it.form, &ImportForm::importRequested);
        it.form.importButton()->click();
        const Observation first = imported.first().first().value<SeriesImport>().observations.first();
        QCOMPARE(first.entity, u"Alpha"_s);
        QCOMPARE(first.metric, u"headcount"_s);
        QCOMPARE(first.unit, u"person"_s);
    }

    void saysWhatLooksWrong()
    {
        ReadingForm it;
        it.form.begin(*openSeries("entity,metric,period,value,unit\nAlpha,loss,2024,5,USD\nAlpha,loss,2024,6,USD\nAlpha,loss,soon,7,USD\nAlpha,loss,2023,4,USD\n"), u"x"_s);
        QVERIFY2(it.form.notes().contains(u"soon"_s), qPrintable(it.form.notes()));
        QVERIFY(it.form.importButton()->isEnabled());
        it.form.nameField()->clear();
        QVERIFY(!it.form.importButton()->isEnabled());
    }

    void companyFactsAreReadByQuartersOrYears()
    {
        const QByteArray facts = R"({"cik":1,"entityName":"ALPHA CORP","facts":{"us-gaap":{"PaymentsToAcquirePropertyPlantAndEquipment":{"label":"x","units":{"USD":[
            {"start":"2024-01-01","end":"2024-03-31","val":100,"accn":"a","fy":2024,"fp":"Q1","form":"10-Q","filed":"2024-04-20"},
            {"start":"2024-01-01","end":"2024-06-30","val":250,"accn":"b","fy":2024,"fp":"Q2","form":"10-Q","filed":"2024-07-20"},
            {"start":"2024-01-01","end":"2024-12-31","val":700,"accn":"c","fy":2024,"fp":"FY","form":"10-K","filed":"2025-01-20"}]}}}}})";
        ReadingForm it;
        it.form.begin(*openSeries(facts), u"Alpha"_s);
        QVERIFY(it.form.importButton()->isEnabled());
        QCOMPARE(it.form.rows()->model()->rowCount(), 2);
        choose(it.form.grainField(), 1);
        QCOMPARE(it.form.rows()->model()->rowCount(), 1);
        QCOMPARE(it.form.rows()->model()->index(0, ReadingTable::Value).data().toString(), u"700"_s);
    }

    void theListRenamesAndRemoves()
    {
        SeriesList list;
        Series series{SeriesId{7}, u"Staff"_s, u"Filings"_s, {}};
        list.setSeries({{series, 12, {u"staff"_s, u"people"_s}}});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCOMPARE(list.table()->item(0, SeriesList::Charts)->text(), u"staff, people"_s);
        QVERIFY(!(list.table()->item(0, SeriesList::Values)->flags() & Qt::ItemIsEditable));
        QSignalSpy edited(&list, &SeriesList::seriesEdited), removed(&list, &SeriesList::removeRequested);
        list.table()->item(0, SeriesList::Source)->setText(u"Annual reports"_s);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<Series>().source, u"Annual reports"_s);
        list.table()->item(0, SeriesList::Name)->setText(QString());
        QTRY_COMPARE(list.table()->item(0, SeriesList::Name)->text(), u"Staff"_s);
        QCOMPARE(edited.size(), 1);
        list.table()->setCurrentCell(0, 0);
        list.table()->setFocus();
        QTest::keyClick(list.table(), Qt::Key_Delete);
        QCOMPARE(removed.first().first().value<SeriesId>(), SeriesId{7});
    }
};

QTEST_MAIN(ImportFormTest)
#include "tst_importform.moc"
