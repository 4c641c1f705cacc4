// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/metricname.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

/// What a person writes for a metric is one that is known, or nothing.
class MetricNameTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setOwnMetrics({}); }

    void understandsNamesAndBeginnings_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("metric"); // empty for none
        QTest::newRow("as kept") << u"capex"_s << u"capex"_s;
        QTest::newRow("in English") << u"Capital  Spending"_s << u"capex"_s;
        QTest::newRow("in Chinese") << metricName(u"valuation"_s, Language::TraditionalChinese) << u"valuation"_s;
        QTest::newRow("a beginning of one") << u"valua"_s << u"valuation"_s;
        QTest::newRow("a beginning of several") << u"ca"_s << QString();
        QTest::newRow("a whole name that begins another") << u"interest"_s << u"interest"_s;
        QTest::newRow("two in one") << u"capital spendingdata centre spending"_s << QString();
        QTest::newRow("the newsroom's own") << u"berth"_s << u"berth-fees"_s;
        QTest::newRow("nothing") << u" "_s << QString();
    }

    void understandsNamesAndBeginnings()
    {
        QFETCH(QString, words);
        QFETCH(QString, metric);
        setOwnMetrics({{{}, u"berth-fees"_s, u"berth fees"_s, u"泊位費"_s}});
        QCOMPARE(metricMeant(words).value_or(QString()), metric);
    }
};

QTEST_GUILESS_MAIN(MetricNameTest)
#include "tst_metricname.moc"
