// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/xlsxsheet.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

using Parts = QHash<QString, QByteArray>;

Parts workbook(const QByteArray &sheetData, const QByteArray &properties = {})
{
    return {
        {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\">" + properties
             + "<sheets><sheet name=\"Old\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Data\" r:id=\"rId2\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/old.xml\"/>"
                                          "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"},
        {u"xl/sharedStrings.xml"_s, "<sst><si><t>Company</t></si><si><r><t>Ac</t></r><r><t>me</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si></sst>"},
        {u"xl/styles.xml"_s, "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                             "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot; day&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"},
        {u"xl/worksheets/sheet2.xml"_s, "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
}

Result<QList<CsvRow>> sheet(const Parts &parts)
{
    return readXlsxSheet([&parts](const QString &name) -> Result<QByteArray> {
        if (!parts.contains(name))
            return Error{Error::Code::NotFound, name, {}};
        return parts[name];
    });
}

} // namespace

class XlsxSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstVisibleSheetAsItIsShown()
    {
        const auto rows = sheet(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Spend</t></is></c></row>"
                                         "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>45000</v></c><c r=\"C3\"><v>0.10000000000000001</v></c></row>"
                                         "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>B3&amp;C3</f><v>both</v></c><c r=\"B4\" s=\"2\"><v>45000.5</v></c><c r=\"C4\" s=\"3\"><v>1.5E9</v></c>"
                                         "<c r=\"AA4\" t=\"b\"><v>1</v></c></row><row r=\"5\"><c r=\"A5\" t=\"e\"><v>#N/A</v></c></row>"));
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE((*rows)[0], (CsvRow{1, {u"Company"_s, QString(), u"Spend"_s}}));
        QCOMPARE((*rows)[1], (CsvRow{3, {u"Acme"_s, u"2023-03-15"_s, u"0.1"_s}}));
        QCOMPARE((*rows)[2].cells.mid(0, 3), (QStringList{u"both"_s, u"2023-03-15T12:00:00"_s, u"1500000000"_s}));
        QCOMPARE((*rows)[2].cells.size(), 27);
        QCOMPARE((*rows)[2].cells.last(), u"TRUE"_s);
    }

    void countsDaysInEitherSystem()
    {
        const QByteArray row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>59</v></c><c r=\"B1\" s=\"1\"><v>61</v></c></row>";
        QCOMPARE(sheet(workbook(row)).value()[0].cells, (QStringList{u"1900-02-28"_s, u"1900-03-01"_s}));
        QCOMPARE(sheet(workbook(row, "<workbookPr date1904=\"1\"/>")).value()[0].cells, (QStringList{u"1904-02-29"_s, u"1904-03-02"_s}));
    }

    void doesWithoutStringsAndStyles()
    {
        Parts parts = workbook("<row><c><v>7</v></c><c><v>8.25</v></c></row>");
        parts.remove(u"xl/sharedStrings.xml"_s);
        parts.remove(u"xl/styles.xml"_s);
        QCOMPARE(sheet(parts).value()[0].cells, (QStringList{u"7"_s, u"8.25"_s}));
    }

    void refusesWhatIsBrokenOrTooWide()
    {
        QVERIFY(!sheet({}));
        QVERIFY(!sheet(workbook("<row><c></row>")));
        QCOMPARE(sheet(workbook("<row><c r=\"ZZZZZ1\"><v>1</v></c></row>")).error().subject, u"sheet-size"_s);
        Parts outside = workbook({});
        outside[u"xl/_rels/workbook.xml.rels"_s] = "<Relationships><Relationship Id=\"rId2\" TargetMode=\"External\" Target=\"http://example.org/\"/></Relationships>";
        QVERIFY(!sheet(outside));
    }
};

QTEST_APPLESS_MAIN(XlsxSheetTest)
#include "tst_xlsxsheet.moc"
