// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/charttemplate.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

/// A chart's looks are kept without its data, and given to another chart.
class ChartTemplateTest : public QObject
{
    Q_OBJECT

private:
    static ChartSpec dressed()
    {
        ChartSpec spec;
        spec.name = u"paper"_s;
        spec.metric = u"revenue"_s;
        spec.kind = ChartForm::SortedBars;
        spec.title = {u"Paper pays"_s, u"紙有賺頭"_s};
        spec.source = {u"mill accounts"_s, u"紙廠帳目"_s};
        spec.byline = {u"Graphics desk"_s, u"圖表組"_s};
        spec.entities = {u"Mill"_s};
        spec.claims = {u"one"_s};
        spec.names = {{u"Mill"_s, {u"The Mill"_s, u"老紙廠"_s}}};
        spec.preset = u"square"_s;
        spec.numbers = NumberStyle::Words;
        spec.face = ChartFace::Serif;
        spec.order = RowOrder::Rising;
        spec.unitPower = 6;
        spec.zhUnitPower = 8;
        spec.highlights = {u"Mill"_s};
        spec.axisHigh = Decimal(9);
        return spec;
    }

private slots:
    void keepsLooksAndNoDatum()
    {
        const ChartTemplate kept = templateOf(dressed(), u"  House   bars "_s);
        QCOMPARE(kept.name, u"House bars"_s);
        QCOMPARE(kept.looks.kind, ChartForm::SortedBars);
        QCOMPARE(kept.looks.byline, dressed().byline);
        QVERIFY(kept.looks.metric.isEmpty());
        QVERIFY(kept.looks.claims.isEmpty());
        QVERIFY(kept.looks.title == Bilingual{});
        QVERIFY(kept.looks.highlights.isEmpty());
        QVERIFY(!kept.looks.axisHigh);
    }

    void givesItsLooksToAnotherChart()
    {
        ChartSpec other;
        other.name = u"ink"_s;
        other.metric = u"cost"_s;
        other.title = {u"Ink costs"_s, u"墨要錢"_s};
        other.notes = {u"Without tax."_s, u"未稅。"_s};
        other.names = {{u"Mill"_s, {u"Mill Ltd"_s, u"紙廠公司"_s}}};
        const ChartSpec styledOther = styled(other, templateOf(dressed(), u"House bars"_s));
        QCOMPARE(styledOther.kind, ChartForm::SortedBars);
        QCOMPARE(styledOther.preset, u"square"_s);
        QCOMPARE(styledOther.order, RowOrder::Rising);
        QCOMPARE(styledOther.face, ChartFace::Serif);
        QCOMPARE(styledOther.byline, dressed().byline);
        QCOMPARE(styledOther.metric, other.metric);
        QCOMPARE(styledOther.title, other.title);
        QCOMPARE(styledOther.notes, other.notes);                                     // the template has none
        QCOMPARE(styledOther.names.value(u"Mill"_s), other.names.value(u"Mill"_s)); // the chart's own wins
    }

    void dropsWhatItsKindHasNoUseFor()
    {
        ChartSpec line = dressed();
        line.kind = ChartForm::Line;
        line.isLogarithmic = true;
        const ChartSpec fromLine = styled(dressed(), templateOf(line, u"Lines"_s));
        QVERIFY(fromLine.isLogarithmic);
        QCOMPARE(fromLine.order, RowOrder::AsListed);
    }

    void isReadAsWritten()
    {
        const ChartTemplate kept = templateOf(dressed(), u"直條 “house”"_s);
        const Result<ChartTemplate> read = chartTemplateFromJson(toJson(kept));
        QVERIFY(read);
        QCOMPARE(*read, kept);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no JSON") << QByteArray("{") << u"template"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"template"_s;
        QTest::newRow("no name") << QByteArray(R"({"chart":{}})") << u"name"_s;
        QTest::newRow("a long name") << QByteArray(R"({"name":")" + QByteArray(81, 'n') + R"("})") << u"name"_s;
        QTest::newRow("an unknown kind") << QByteArray(R"({"name":"n","chart":{"name":"a","metric":"m","kind":"pie"}})") << u"kind"_s;
        QTest::newRow("too large") << QByteArray(kGreatestTemplate + 1, ' ') << u"template"_s;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        const Result<ChartTemplate> read = chartTemplateFromJson(bytes);
        QVERIFY(!read);
        QTEST(read.error().subject, "subject");
    }
};

QTEST_MAIN(ChartTemplateTest)
#include "tst_charttemplate.moc"
