// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/sourceline.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

class SourceLineTest : public QObject
{
    Q_OBJECT

private slots:
    void writesEachOriginOnce_data()
    {
        QTest::addColumn<QStringList>("origins");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("nothing") << QStringList{u""_s, u"  "_s} << QString() << QString();
        QTest::newRow("one") << QStringList{u"Annual accounts, page 7"_s} << u"Annual accounts, page 7"_s << u"Annual accounts，page 7"_s;
        QTest::newRow("the same twice") << QStringList{u"The Ledger"_s, u"the ledger "_s} << u"The Ledger"_s << u"The Ledger"_s;
        QTest::newRow("four with one rest") << QStringList{u"Amazon, quarterly report"_s, u"Meta, quarterly report"_s, u"Microsoft, Quarterly report"_s}
                                            << u"Amazon, Meta, Microsoft (quarterly report)"_s << u"亞馬遜、Meta、微軟（季報）"_s;
        QTest::newRow("one with two rests") << QStringList{u"The Ledger, 12 May"_s, u"Own count"_s, u"The Ledger, 13 May"_s}
                                            << u"The Ledger (12 May, 13 May); Own count"_s << u"The Ledger（12 May、13 May）；Own count"_s;
        QTest::newRow("rests of several parts") << QStringList{u"The Ledger, May 12, 2024"_s, u"The Ledger, May 13, 2024"_s}
                                                << u"The Ledger (May 12, 2024; May 13, 2024)"_s << u"The Ledger（May 12，2024；May 13，2024）"_s;
        QTest::newRow("outlets") << QStringList{u"The New York Times"_s, u"The Wall Street Journal"_s} << u"The New York Times; The Wall Street Journal"_s
                                 << u"《紐約時報》；《華爾街日報》"_s;
        QTest::newRow("filings") << QStringList{u"10-Q, 2023-05-04, 0001234567-23-000001, Payments"_s, u"10-Q, 2023-08-04, 0001234567-23-000002, Payments"_s, u"10-K, 2024-02-01, 0001234567-24-000003, Payments"_s}
                                 << u"SEC EDGAR (10-Q, 10-K)"_s << u"SEC EDGAR（10-Q、10-K）"_s;
    }
    void writesEachOriginOnce()
    {
        QFETCH(QStringList, origins);
        const Bilingual line = sourceLine(origins);
        QTEST(line.en, "english");
        QTEST(line.zh, "chinese");
    }
};

QTEST_APPLESS_MAIN(SourceLineTest)
#include "tst_sourceline.moc"
