// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/metriclexicon.h"

#include "core/understanding/metrictable.h"

#include <QRegularExpression>
#include <QTest>

using namespace concord;

class MetricLexiconTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsTheWordsThatNameAMetric_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("inflections") << "It charges fees, raised money and lost more." << "charges price, fees price, raised funding, lost loss";
        QTest::newRow("the longest at a place") << "its stock market value" << "stock market value market-cap";
        QTest::newRow("without regard to case") << "Annual Recurring Revenue" << "Annual Recurring Revenue revenue";
        QTest::newRow("not inside a word") << "the glossary of costumes" << "";
        QTest::newRow("not where a longer word says something else") << "Investors raised concerns at the investment bank." << "";
        QTest::newRow("possessive") << "the company’s losses’ end" << "losses’ loss";
        QTest::newRow("Chinese") << "營收成長，毛利率上升" << "營收 revenue, 毛利率 margin";
        QTest::newRow("the longer Chinese word") << "資本支出" << "資本支出 capex";
        QTest::newRow("a Chinese word that hides one") << "投資人值得消費" << "";
        QTest::newRow("both scripts") << "ARR達標，估值上揚" << "ARR revenue, 估值 valuation";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("a lone surrogate") << QString(QChar(0xD800)) + QStringLiteral("營收") << "營收 revenue";
    }
    void findsTheWordsThatNameAMetric()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const MetricUse &use : metricUsesIn(text))
            found.append(text.mid(use.span.begin, use.span.length()) + u' ' + QLatin1String(use.metric));
        QTEST(found.join(QStringLiteral(", ")), "found");
    }

    void everyWordOfTheTableIsFoundInFull()
    {
        for (const MetricRow &row : metricTable()) {
            for (const QString &word : QString::fromUtf16(row.words).split(u'|')) {
                QVERIFY2(!word.isEmpty() && word == word.toLower(), qPrintable(word));
                const QList<MetricUse> uses = metricUsesIn(word);
                const bool hidden = !*row.metric;
                QVERIFY2(hidden ? uses.isEmpty() : uses.size() == 1 && uses.first().span.length() == word.size(), qPrintable(word));
            }
        }
    }
};

QTEST_GUILESS_MAIN(MetricLexiconTest)
#include "tst_metriclexicon.moc"
