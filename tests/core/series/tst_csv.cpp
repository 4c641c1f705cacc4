// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/csv.h"

#include "tests/support/testdata.h"

#include <QRandomGenerator>

using namespace concord;

namespace {

/// "a¦b" for cells, "/" between rows.
QString described(const QList<CsvRow> &rows)
{
    QStringList lines;
    for (const CsvRow &row : rows)
        lines.append(row.cells.join(u'¦'));
    return lines.join(u'/');
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRowsAndCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("plain") << "a,b\nc,d\n" << "a¦b/c¦d";
        QTest::newRow("CRLF") << "a,b\r\nc,d\r\n" << "a¦b/c¦d";
        QTest::newRow("no last line end") << "a,b\nc,d" << "a¦b/c¦d";
        QTest::newRow("empty cells") << ",a,\n" << "¦a¦";
        QTest::newRow("empty lines") << "\na\n\n\nb\n" << "a/b";
        QTest::newRow("quoted comma") << "\"a,b\",c" << "a,b¦c";
        QTest::newRow("doubled quote") << "\"say \"\"hi\"\"\",c" << "say \"hi\"¦c";
        QTest::newRow("line end inside") << "\"a\nb\",c" << "a\nb¦c";
        QTest::newRow("empty quoted cell") << "\"\",c" << "¦c";
        QTest::newRow("quote inside a word") << "5\" disk,c" << "5\" disk¦c";
        QTest::newRow("quote never closed") << "\"a,b\nc" << "a,b\nc";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("Chinese") << "公司,資本支出\n台積電,380" << "公司¦資本支出/台積電¦380";
    }
    void readsRowsAndCells()
    {
        QFETCH(QString, text);
        const auto rows = parseCsv(text);
        VERIFY_OK(rows);
        QTEST(described(*rows), "rows");
    }

    void knowsTheLineEachRowBeginsOn()
    {
        const QList<CsvRow> rows = *parseCsv(QStringLiteral("a\r\n\r\n\"b\nb\",c\nd\n"));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].line, 1);
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(rows[2].line, 5);
    }

    void dropsNoRowInSilence()
    {
        const QString most = QStringLiteral("a\n").repeated(kMaxCsvRows);
        const auto rows = parseCsv(most);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), kMaxCsvRows);
        const auto over = parseCsv(most + u'b');
        QVERIFY(!over);
        QCOMPARE(over.error().code, Error::Code::Invalid);
        QCOMPARE(over.error().subject, QStringLiteral("line 1000001"));
    }

    void writesCellsThatASpreadsheetDoesNotRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "Acme" << "Acme";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
        QTest::newRow("quote") << "a\"b" << "\"a\"\"b\"";
        QTest::newRow("line end") << "a\nb" << "\"a\nb\"";
        QTest::newRow("carriage return") << "a\rb" << "\"a\rb\"";
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("formula with quote") << "=HYPERLINK(\"x\")" << "\"'=HYPERLINK(\"\"x\"\")\"";
        QTest::newRow("plus") << "+cmd" << "'+cmd";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("minus word") << "-x" << "'-x";
        QTest::newRow("tab first") << "\t=1" << "'\t=1";
        QTest::newRow("tab before a number") << "\t1" << "'\t1";
        QTest::newRow("line end first") << "\n=1" << "\"'\n=1\"";
        QTest::newRow("carriage return first") << "\r=1" << "\"'\r=1\"";
        QTest::newRow("full-width equals") << "＝1+1" << "'＝1+1";
        QTest::newRow("full-width plus") << "＋1" << "'＋1";
        QTest::newRow("full-width minus") << "－1" << "'－1";
        QTest::newRow("full-width at") << "＠SUM" << "'＠SUM";
        QTest::newRow("negative number") << "-3.5" << "-3.5";
        QTest::newRow("signed number") << "+7" << "+7";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("equals inside") << "a=b" << "a=b";
    }
    void writesCellsThatASpreadsheetDoesNotRun()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void readsBackWhatItWroteOnRandomCells()
    {
        static const QString alphabet = QStringLiteral("ab,\"\n\r 中1");
        QRandomGenerator random(13);
        for (int round = 0; round < 2000; ++round) {
            QStringList cells;
            QStringList written;
            for (int i = 0; i < 3; ++i) {
                QString cell;
                for (int n = random.bounded(8); n > 0; --n)
                    cell += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                if (cell.startsWith(u'\r') || cell.startsWith(u'\n'))
                    cell.prepend(u'a'); // a leading line end gets its apostrophe
                cells.append(cell);
                written.append(csvCell(cell));
            }
            const QList<CsvRow> rows = *parseCsv(QStringList{QStringLiteral("h"), written.join(u',')}.join(u'\n'));
            QCOMPARE(rows.size(), 2);
            QCOMPARE(rows[1].cells, cells);
        }
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
