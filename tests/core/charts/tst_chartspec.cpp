// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartspec.h"

#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

ChartSpec filledSpec()
{
    ChartSpec spec;
    spec.name = u"losses-2024"_s;
    spec.kind = ChartForm::RangeBars;
    spec.title = {u"Losses keep growing"_s, u"虧損持續擴大"_s};
    spec.subtitle = {u"Reported loss"_s, u"已報導的虧損"_s};
    spec.source = {u"Company filings"_s, u"公司申報文件"_s};
    spec.notes = {u"A note"_s, u"附註"_s};
    spec.altText = {u"Words"_s, u"文字"_s};
    spec.metric = u"loss"_s;
    spec.unit = u"USD"_s;
    spec.seriesFile = u"losses.csv"_s;
    spec.usesClaims = true;
    spec.entities = {u"Alpha"_s, u"Beta"_s};
    spec.names = {{u"Alpha"_s, {u"Alpha Inc."_s, u"阿爾法"_s}}};
    spec.isLogarithmic = true;
    spec.annotations = {{ChartAnnotation::Kind::Text, {u"opened"_s, u"開張"_s}, Decimal(80), u"2024-03"_s, {}},
                        {ChartAnnotation::Kind::Line, {u"target"_s, u"目標"_s}, *Decimal::fromString(u"1.50"), {}, {}},
                        {ChartAnnotation::Kind::Span, {u"strike"_s, u"罷工"_s}, {}, u"2024-Q1"_s, u"2024-Q2"_s}};
    return spec;
}

QJsonObject changed(const QString &key, const QJsonValue &value)
{
    QJsonObject json = toJson(filledSpec());
    json.insert(key, value);
    return json;
}

} // namespace

class ChartSpecTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrote()
    {
        const auto spec = chartSpecFromJson(toJson(filledSpec()));
        VERIFY_OK(spec);
        QCOMPARE(*spec, filledSpec());
    }

    void namesEveryKindBothWays()
    {
        for (int form = 0; form < kChartFormCount; ++form)
            QCOMPARE(chartFormFromName(chartFormName(static_cast<ChartForm>(form))), std::optional(static_cast<ChartForm>(form)));
    }

    void leavesOutWhatIsNotSet()
    {
        const QJsonObject json = toJson(ChartSpec());
        QVERIFY(!json.contains(u"log"_s) && !json.contains(u"annotations"_s) && !json.contains(u"series"_s));
    }

    void namesTheFieldAtFault_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << changed(u"name"_s, u""_s) << u"name"_s;
        QTest::newRow("a path for a name") << changed(u"name"_s, u"../losses"_s) << u"name"_s;
        QTest::newRow("unknown kind") << changed(u"kind"_s, u"pie"_s) << u"kind"_s;
        QTest::newRow("no metric") << changed(u"metric"_s, QJsonValue::Undefined) << u"metric"_s;
        QTest::newRow("title is a number") << changed(u"title"_s, 5) << u"title"_s;
        QTest::newRow("entities hold a number") << changed(u"entities"_s, QJsonArray{1}) << u"entities"_s;
        QTest::newRow("claims is a word") << changed(u"claims"_s, u"yes"_s) << u"claims"_s;
        QTest::newRow("annotations is a word") << changed(u"annotations"_s, u"x"_s) << u"annotations"_s;
        QTest::newRow("annotation of no kind") << changed(u"annotations"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}}}) << u"annotations"_s;
        QTest::newRow("annotation at no number") << changed(u"annotations"_s, QJsonArray{QJsonObject{{u"kind"_s, u"line"_s}, {u"value"_s, u"much"_s}}}) << u"annotations"_s;
        QTest::newRow("log is a word") << changed(u"log"_s, u"yes"_s) << u"log"_s;
        QTest::newRow("names is a list") << changed(u"names"_s, QJsonArray{}) << u"names"_s;
    }
    void namesTheFieldAtFault()
    {
        QFETCH(QJsonObject, json);
        const auto spec = chartSpecFromJson(json);
        QVERIFY(!spec);
        QCOMPARE(spec.error().code, Error::Code::Invalid);
        QTEST(spec.error().subject, "field");
    }

    void saysWhichOfAFileIsAtFault()
    {
        const QByteArray file = QJsonDocument(QJsonArray{toJson(filledSpec()), changed(u"kind"_s, u"pie"_s)}).toJson();
        const auto specs = chartSpecsFromJson(file);
        QVERIFY(!specs);
        QCOMPARE(specs.error().subject, u"kind"_s);
        QCOMPARE(specs.error().detail, u"1"_s);
        QCOMPARE(chartSpecsFromJson("{").error().code, Error::Code::Unreadable);
    }

    void callsEntitiesInBothLanguages()
    {
        const ChartSpec spec = filledSpec();
        QCOMPARE(spec.entityName(u"Alpha"_s, Language::TraditionalChinese), u"阿爾法"_s);
        QCOMPARE(spec.entityName(u"Beta"_s, Language::TraditionalChinese), u"Beta"_s);
    }

    void readsTheSampleProject()
    {
        const QByteArray file = readAll(sourceFile(u"resources/sample/charts.json"_s));
        if (file.isEmpty())
            QSKIP("resources/sample/charts.json is not there");
        const auto specs = chartSpecsFromJson(file);
        VERIFY_OK(specs);
        QVERIFY(specs->size() >= 3);
    }
};

QTEST_APPLESS_MAIN(ChartSpecTest)
#include "tst_chartspec.moc"
