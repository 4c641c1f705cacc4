// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/cell.h"
#include "core/series/csv.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

QString boundText(const std::optional<Decimal> &bound)
{
    return bound ? bound->normalised().toString() : u"?"_s;
}

/// One line for a cell: what it is and what it says.
QString summary(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return u"empty"_s;
    case CellKind::Text:
        return u"text"_s;
    case CellKind::Number: {
        QStringList candidates;
        for (const Decimal &candidate : cell.amount.candidates)
            candidates << candidate.toString();
        if (!candidates.isEmpty())
            return u"number? "_s + candidates.join(u'|');
        const QString low = boundText(cell.amount.low), high = boundText(cell.amount.high);
        return u"number "_s + (low == high ? low : low + u".."_s + high) + (cell.amount.unit.isEmpty() ? QString() : u' ' + cell.amount.unit)
            + (cell.amount.isAbout ? u" about"_s : QString()) + (cell.amount.isUnverified ? u" unverified"_s : QString());
    }
    case CellKind::FiscalQuarter:
        return u"fiscal %1 Q%2"_s.arg(cell.fiscalYear).arg(cell.fiscalQuarter);
    case CellKind::Date:
    case CellKind::Year:
    case CellKind::Quarter:
        break;
    }
    if (cell.periods.size() < 2)
        return u"period "_s + cell.period.toString();
    return u"period? "_s + cell.periods[0].toString() + u'|' + cell.periods[1].toString();
}

bool isBound(const QJsonObject &expected, const QString &key, const std::optional<Decimal> &bound)
{
    const QJsonValue value = expected.contains(key) ? expected.value(key) : expected.value("value"_L1);
    return value.isNull() ? !bound : bound && qAbs(bound->toDouble() - value.toDouble()) <= 1e-9 * qAbs(value.toDouble());
}

bool isExpectedNumber(const Cell &cell, const QJsonObject &expected)
{
    const Amount &amount = cell.amount;
    if (expected.value("ambiguous"_L1).toBool()) {
        const QJsonArray candidates = expected.value("candidates"_L1).toArray();
        bool allThere = cell.isAmbiguous() && amount.candidates.size() == candidates.size();
        for (qsizetype i = 0; i < candidates.size() && allThere; ++i)
            allThere = qFuzzyCompare(amount.candidates[i].toDouble(), candidates[i].toDouble());
        return allThere;
    }
    const QString unit = expected.value("unit"_L1).toString();
    if (unit == "percentage_point"_L1) // the sheet counts points, we keep fractions of one
        return amount.unit == "pp"_L1 && amount.low && qFuzzyCompare(amount.low->toDouble() * 100, expected.value("value"_L1).toDouble());
    const QString wantedUnit = unit == "percent"_L1 ? u"%"_s : expected.value("currency"_L1).toString();
    return isBound(expected, u"low"_s, amount.low) && isBound(expected, u"high"_s, amount.high) && amount.unit == wantedUnit
        && amount.isAbout == expected.value("approx"_L1).toBool() && amount.isUnverified == expected.value("unverified"_L1).toBool();
}

bool isExpected(const Cell &cell, const QString &kind, const QJsonValue &expected)
{
    if (kind == "null"_L1)
        return cell.kind == CellKind::Empty;
    if (kind == "text"_L1)
        return cell.kind == CellKind::Text && cell.text == expected.toString();
    if (kind == "number"_L1)
        return cell.kind == CellKind::Number && isExpectedNumber(cell, expected.toObject());
    if (kind == "year"_L1)
        return cell.kind == CellKind::Year && cell.period == Period::year(expected.toInt());
    if (kind == "fiscal_quarter"_L1)
        return cell.kind == CellKind::FiscalQuarter && u"FY%1-Q%2"_s.arg(cell.fiscalYear).arg(cell.fiscalQuarter) == expected.toString();
    if (expected.isString())
        return cell.period == Period::fromString(expected.toString());
    const QJsonArray candidates = expected.toObject().value("candidates"_L1).toArray();
    return cell.periods.size() == 2 && cell.periods[0].toString() == candidates[0].toString() && cell.periods[1].toString() == candidates[1].toString();
}

} // namespace

class CellTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &cell, const QString &says) { QTest::newRow(qPrintable(cell.isEmpty() ? u"nothing"_s : cell)) << cell << says; };
        row(u""_s, u"empty"_s);
        row(u"  "_s, u"empty"_s);
        row(u"N/A"_s, u"empty"_s);
        row(u"無"_s, u"empty"_s);
        row(u"1200"_s, u"number 1200"_s);
        row(u"1,200,000"_s, u"number 1200000"_s);
        row(u"−7.25"_s, u"number -7.25"_s);
        row(u"(8,100)"_s, u"number -8100"_s);
        row(u"-$6.5m"_s, u"number -6500000 USD"_s);
        row(u"$-6.5m"_s, u"number -6500000 USD"_s);
        row(u"€2.75bn"_s, u"number 2750000000 EUR"_s);
        row(u"EUR 90"_s, u"number 90 EUR"_s);
        row(u"７８％"_s, u"number 0.78 %"_s);
        row(u"12–15%"_s, u"number 0.12..0.15 %"_s);
        row(u"6至9億美元"_s, u"number 600000000..900000000 USD"_s);
        row(u"US$6bn to US$9bn"_s, u"number 6000000000..9000000000 USD"_s);
        row(u"九千八百萬"_s, u"number 98000000"_s);
        row(u"一兆二千億元"_s, u"number 1200000000000 TWD"_s);
        row(u"3億2千萬"_s, u"number 320000000"_s);
        row(u"十八"_s, u"number 18"_s);
        row(u"二十億"_s, u"number 2000000000"_s);
        row(u"大約70萬"_s, u"number 700000 about"_s);
        row(u"超過8億美元（未核實）"_s, u"number 800000000..? USD unverified"_s);
        row(u"up to $4bn"_s, u"number ?..4000000000 USD"_s);
        row(u"7,5"_s, u"number? 7.5"_s);
        row(u"12.345.678"_s, u"number? 12345678"_s);
        row(u"4.321"_s, u"number? 4.321|4321"_s);
        row(u"0.321"_s, u"number 0.321"_s);
        row(u"9億至6億"_s, u"text"_s);
        row(u"007"_s, u"text"_s);
        row(u"2454.TW"_s, u"text"_s);
        row(u"SEPT2"_s, u"text"_s);
        row(u"1,23,456"_s, u"text"_s);
        row(u"10-K"_s, u"text"_s);
        row(u"5 apples"_s, u"text"_s);
        row(u"2023-09-30"_s, u"period 2023-09-30"_s);
        row(u"2023-09-30T00:00:00"_s, u"period 2023-09-30"_s);
        row(u"2023/9"_s, u"period 2023-09"_s);
        row(u"2023年9月"_s, u"period 2023-09"_s);
        row(u"民國112年9月30日"_s, u"period 2023-09-30"_s);
        row(u"112年第3季"_s, u"period 2023-Q3"_s);
        row(u"2023Q3"_s, u"period 2023-Q3"_s);
        row(u"Q3 2023"_s, u"period 2023-Q3"_s);
        row(u"FY2023 Q3"_s, u"fiscal 2023 Q3"_s);
        row(u"2023年度"_s, u"period 2023"_s);
        row(u"05/06/2023"_s, u"period? 2023-05-06|2023-06-05"_s);
        row(u"06/06/2023"_s, u"period 2023-06-06"_s);
        row(u"05/31/2023"_s, u"period 2023-05-31"_s);
        row(u"31/31/2023"_s, u"text"_s);
        row(u"2023-02-30"_s, u"text"_s);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, cell);
        QTEST(summary(readCell(cell)), "says");
        QCOMPARE(readCell(cell).text, cell);
    }

    void followsTheColumnsConvention()
    {
        QCOMPARE(summary(readCell(u"4.321"_s, {DecimalMark::Point, {}})), u"number 4.321"_s);
        QCOMPARE(summary(readCell(u"4.321"_s, {DecimalMark::Comma, {}})), u"number 4321"_s);
        QCOMPARE(summary(readCell(u"1.234.567,8"_s, {DecimalMark::Comma, {}})), u"number 1234567.8"_s);
        QCOMPARE(summary(readCell(u"05/06/2023"_s, {{}, DayOrder::DayFirst})), u"period 2023-06-05"_s);
        QCOMPARE(summary(readCell(u"05/06/2023"_s, {{}, DayOrder::MonthFirst})), u"period 2023-05-06"_s);
        QCOMPARE(summary(readCell(u"31/06/2023"_s, {{}, DayOrder::MonthFirst})), u"text"_s);
    }

    void readsEveryAwkwardCellAsTheSheetExpects()
    {
        const QString table = testDataFile(u"charts/tricky-cells.csv"_s);
        if (table.isEmpty())
            QSKIP("the measuring data is not here");
        QByteArray bytes = readAll(table);
        bytes.replace("\xEF\xBB\xBF", "");
        const auto rows = parseCsv(QString::fromUtf8(bytes));
        VERIFY_OK(rows);
        const QJsonArray expected = QJsonDocument::fromJson(readAll(testDataFile(u"charts/tricky-cells.expected.json"_s))).array();
        QCOMPARE(rows->size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject wanted = expected[i].toObject();
            const Cell cell = readCell((*rows)[i + 1].cells.value(1));
            QVERIFY2(isExpected(cell, wanted.value("kind"_L1).toString(), wanted.value("expected"_L1)), qPrintable(cell.text + u" → "_s + summary(cell)));
        }
    }

    void hearsUnitsInHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("power");
        QTest::addColumn<QString>("name");
        QTest::newRow("suffix") << u"spending_usd"_s << u"USD"_s << 0 << u"spending"_s;
        QTest::newRow("brackets") << u"營收（億美元）"_s << u"USD"_s << 8 << u"營收"_s;
        QTest::newRow("English") << u"Revenue (US$ bn)"_s << u"USD"_s << 9 << u"Revenue"_s;
        QTest::newRow("millions") << u"Sales (EUR million)"_s << u"EUR"_s << 6 << u"Sales"_s;
        QTest::newRow("percent") << u"Share (%)"_s << u"%"_s << 0 << u"Share"_s;
        QTest::newRow("plain") << u"net_generation"_s << QString() << 0 << u"net_generation"_s;
        QTest::newRow("a remark") << u"Sales (restated)"_s << QString() << 0 << u"Sales (restated)"_s;
    }
    void hearsUnitsInHeadings()
    {
        QFETCH(QString, heading);
        const HeadingUnit found = headingUnit(heading);
        QTEST(found.unit, "unit");
        QTEST(found.power, "power");
        QTEST(found.name, "name");
    }
};

QTEST_APPLESS_MAIN(CellTest)
#include "tst_cell.moc"
