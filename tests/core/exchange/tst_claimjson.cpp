// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claimjson.h"

#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace concord;

namespace {

TextRevision revision(Side side, const QStringList &paragraphs)
{
    TextRevision revision;
    revision.id = RevisionId{side == Side::Source ? 11 : 12};
    revision.side = side;
    revision.language = side == Side::Source ? Language::English : Language::TraditionalChinese;
    revision.paragraphs = paragraphs;
    return revision;
}

/// Emoji and a rare character stand before the passages, so that code units and code points differ.
ClaimTexts texts()
{
    return {revision(Side::Source, {QStringLiteral("Profit fell."), QStringLiteral("😀 It lost $5 billion, then $5 billion more.")}),
            revision(Side::Translation, {QStringLiteral("獲利下滑。"), QStringLiteral("😀𠮷野虧損50億美元。")})};
}

QJsonObject json(const char *text)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(text, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        qFatal("not JSON: %s", text);
    return object;
}

Claim read(const char *text)
{
    const Result<Claim> claim = claimFromJson(json(text), texts());
    if (!claim)
        qFatal("%s: %s", qPrintable(claim.error().subject), qPrintable(claim.error().detail));
    return *claim;
}

} // namespace

class ClaimJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOffsetsInCodePoints()
    {
        const Claim claim = read(R"({"side":"translation","paragraph":2,"start":5,"end":10})");
        QCOMPARE(claim.anchors.size(), 1);
        QCOMPARE(claim.anchors.first().exact, QStringLiteral("50億美元"));
        QCOMPARE(claim.anchors.first().span, (TextSpan{Side::Translation, 1, {7, 12}}));
        QCOMPARE(claim.anchors.first().prefix, QStringLiteral("😀𠮷野虧損"));
        QCOMPARE(claim.anchors.first().suffix, QStringLiteral("。"));
        QCOMPARE(claim.anchors.first().revision, RevisionId{12});
    }

    void writesOffsetsInCodePoints()
    {
        const QJsonObject object = claimToJson(read(R"({"side":"translation","paragraph":2,"exact":"50億美元"})"), texts());
        QCOMPARE(object.value(QLatin1String("side")).toString(), QStringLiteral("translation"));
        QCOMPARE(object.value(QLatin1String("paragraph")).toInt(), 2);
        QCOMPARE(object.value(QLatin1String("start")).toInt(), 5);
        QCOMPARE(object.value(QLatin1String("end")).toInt(), 10);
        QCOMPARE(object.value(QLatin1String("exact")).toString(), QStringLiteral("50億美元"));
        const QJsonObject anchor = object.value(QLatin1String("anchors")).toArray().first().toObject();
        QCOMPARE(anchor.value(QLatin1String("start")).toInt(), 5);
        QCOMPARE(anchor.value(QLatin1String("state")).toString(), QStringLiteral("exact"));
    }

    void findsTheOccurrenceAskedFor()
    {
        QCOMPARE(read(R"({"side":"source","paragraph":2,"exact":"$5 billion","occurrence":1})").anchors.first().span.range, (Range{11, 21}));
        QCOMPARE(read(R"({"side":"source","paragraph":2,"exact":"$5 billion","occurrence":2})").anchors.first().span.range, (Range{28, 38}));
    }

    void takesTheCounterpartForASecondAnchor()
    {
        const Claim claim = read(R"({"side":"translation","paragraph":2,"exact":"50億美元",
                                     "counterpart":{"side":"source","paragraph":2,"exact":"$5 billion","occurrence":1}})");
        QCOMPARE(claim.anchors.size(), 2);
        QVERIFY(claim.anchors[0].span.side == Side::Translation);
        QVERIFY(claim.anchors[1].span.side == Side::Source);
        QVERIFY(read(R"({"entity":"Acme"})").anchors.isEmpty());
    }

    void readsEveryFieldBack()
    {
        Claim claim = read(R"({"side":"source","paragraph":2,"exact":"$5 billion",
            "occurrence":1,"entity":"Acme","metric":"loss","period":"2024","low":"1.30","high":"5000000000","unit":"USD","per":["hour","GPU"],
            "qualifier":"about","attribution":"The Echo","attribution_kind":"reported","statement":"Acme lost.","status":"disputed","note":"n"})");
        claim.id = ClaimId{9007199254740993}; // no double holds it
        claim.article = ArticleId{5};
        const QJsonObject object = claimToJson(claim, texts());
        QCOMPARE(object.value(QLatin1String("id")).toString(), QStringLiteral("9007199254740993"));
        QCOMPARE(object.value(QLatin1String("low")).toString(), QStringLiteral("1.30"));
        Claim empty;
        empty.id = claim.id;
        empty.article = claim.article;
        const Result<Claim> back = claimFromJson(object, texts(), empty);
        VERIFY_OK(back);
        QVERIFY(*back == claim);
    }

    void leavesOtherFieldsAlone()
    {
        Claim before = read(R"({"side":"source","paragraph":1,"exact":"Profit","entity":"Acme","low":"5","high":"6","note":"old"})");
        const Result<Claim> after = claimFromJson(json(R"({"note":"new","high":null})"), texts(), before);
        VERIFY_OK(after);
        before.note = QStringLiteral("new");
        before.high.reset();
        QVERIFY(*after == before);
    }

    void writesNullForWhatIsNotKnown()
    {
        const QJsonObject object = claimToJson(Claim(), {});
        for (const char *field : {"entity", "metric", "period", "low", "high", "unit", "per", "qualifier", "attribution", "statement", "note"})
            QVERIFY2(object.contains(QLatin1String(field)) && object.value(QLatin1String(field)).isNull(), field);
        QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("unverified"));
        QVERIFY(object.value(QLatin1String("anchors")).toArray().isEmpty());
    }

    void namesTheFieldOfAFault_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *object, const char *field) { QTest::newRow(object) << QByteArray(object) << QString::fromLatin1(field); };
        row(R"({"side":"left","paragraph":1,"exact":"Profit"})", "side");
        row(R"({"paragraph":1,"exact":"Profit"})", "side");
        row(R"({"side":"source","paragraph":0,"exact":"Profit"})", "paragraph");
        row(R"({"side":"source","paragraph":3,"exact":"Profit"})", "paragraph");
        row(R"({"side":"source","paragraph":1})", "exact");
        row(R"({"side":"source","paragraph":1,"exact":""})", "exact");
        row(R"({"side":"source","paragraph":1,"exact":"profit"})", "exact");
        row(R"({"side":"source","paragraph":2,"exact":"$5 billion"})", "exact");
        row(R"({"side":"source","paragraph":2,"exact":"$5 billion","occurrence":3})", "exact");
        row(R"({"side":"source","paragraph":2,"exact":"$5 billion","occurrence":0})", "exact");
        row(R"({"side":"source","paragraph":1,"start":0,"end":0})", "start, end");
        row(R"({"side":"source","paragraph":1,"start":5,"end":3})", "start, end");
        row(R"({"side":"source","paragraph":1,"start":-1,"end":3})", "start, end");
        row(R"({"side":"source","paragraph":1,"start":0,"end":99})", "start, end");
        row(R"({"side":"source","paragraph":1,"start":2})", "start, end");
        row(R"({"low":"a lot"})", "low");
        row(R"({"low":5})", "low");
        row(R"({"high":"1,000"})", "high");
        row(R"({"low":"6","high":"5"})", "low, high");
        row(R"({"status":"fine"})", "status");
        row(R"({"period":"garbage"})", "period");
        row(R"({"period":"2024-13"})", "period");
        row(R"({"qualifier":"foo"})", "qualifier");
        row(R"({"side":"source","paragraph":"abc","exact":"Profit"})", "paragraph");
        row(R"({"side":"source","paragraph":1.5,"exact":"Profit"})", "paragraph");
        row(R"({"side":"source","paragraph":1e12,"exact":"Profit"})", "paragraph");
        row(R"({"side":"source","paragraph":1,"start":"x","end":2})", "start");
        row(R"({"side":"source","paragraph":1,"start":0,"end":true})", "end");
        row(R"({"side":"source","paragraph":1,"exact":"Profit","occurrence":"second"})", "occurrence");
        row(R"({"attribution_kind":"rumoured"})", "attribution_kind");
        row(R"({"side":"source","paragraph":1,"exact":"Profit","counterpart":{"side":"translation","paragraph":9,"exact":"獲利"}})", "paragraph");
    }
    void namesTheFieldOfAFault()
    {
        QFETCH(QByteArray, object);
        const Result<Claim> claim = claimFromJson(json(object.constData()), texts());
        QVERIFY(!claim);
        QVERIFY(claim.error().code == Error::Code::Invalid);
        QTEST(claim.error().subject, "field");
        QVERIFY(!claim.error().detail.isEmpty());
    }

    void namesTheValueThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("value");
        QTest::newRow("period") << QByteArray(R"({"period":"garbage"})") << "garbage";
        QTest::newRow("qualifier") << QByteArray(R"({"qualifier":"foo"})") << "foo";
        QTest::newRow("word for a number") << QByteArray(R"({"side":"source","paragraph":"abc","exact":"x"})") << "abc";
        QTest::newRow("number out of range") << QByteArray(R"({"side":"source","paragraph":77,"exact":"x"})") << "77";
        QTest::newRow("start") << QByteArray(R"({"side":"source","paragraph":1,"start":4711,"end":4712})") << "4711";
    }
    void namesTheValueThatCannotBeUsed()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, value);
        const Result<Claim> claim = claimFromJson(json(object.constData()), texts());
        QVERIFY(!claim);
        QVERIFY2(claim.error().detail.contains(value), qPrintable(claim.error().detail));
    }

    void takesEveryPeriodAndQualifierOfTheContract()
    {
        for (const char *period : {"", "2024", "2024-H1", "2024-Q3", "2024-10", "2024-10-02", "2024-10-02/2024-11-30"})
            VERIFY_OK(claimFromJson({{QStringLiteral("period"), QLatin1String(period)}}, texts()));
        for (const char *qualifier : {"", "about", "at-least", "more-than", "at-most", "less-than", "up-to", "nearly"})
            VERIFY_OK(claimFromJson({{QStringLiteral("qualifier"), QLatin1String(qualifier)}}, texts()));
        Claim before;
        before.period = QStringLiteral("the spring of that year"); // as the window may have it
        const Result<Claim> after = claimFromJson(json(R"({"note":"n"})"), texts(), before);
        VERIFY_OK(after);
        QCOMPARE(after->period, before.period);
    }

    void writesAnAnchorOutsideTheTextAsAnOrphan_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        constexpr int kMost = std::numeric_limits<int>::max();
        QTest::newRow("paragraph behind the last") << 9000 << 0 << 3;
        QTest::newRow("largest paragraph") << kMost << 0 << 3;
        QTest::newRow("negative paragraph") << -1 << 0 << 3;
        QTest::newRow("behind the paragraph's end") << 0 << kMost - 1 << kMost;
        QTest::newRow("end before start") << 0 << 3 << 1;
        QTest::newRow("negative start") << 0 << -5 << 3;
    }
    void writesAnAnchorOutsideTheTextAsAnOrphan()
    {
        QFETCH(int, paragraph);
        QFETCH(int, begin);
        QFETCH(int, end);
        Claim claim;
        Anchor anchor;
        anchor.span = {Side::Source, paragraph, {begin, end}};
        anchor.exact = QStringLiteral("words");
        claim.anchors = {anchor};
        QVERIFY(!fits(anchor.span, texts().source->paragraphs));
        for (const ClaimTexts &either : {texts(), ClaimTexts()}) {
            const QJsonObject object = claimToJson(claim, either).value(QLatin1String("anchors")).toArray().first().toObject();
            QCOMPARE(object.value(QLatin1String("state")).toString(), QStringLiteral("orphan"));
            QCOMPARE(object.value(QLatin1String("paragraph")).toInt(), 1);
            QCOMPARE(object.value(QLatin1String("start")).toInt(-1), 0);
            QCOMPARE(object.value(QLatin1String("end")).toInt(-1), 0);
            QCOMPARE(object.value(QLatin1String("exact")).toString(), QStringLiteral("words"));
        }
    }

    void measuresALongParagraphOnceForManyClaims()
    {
        ClaimTexts one;
        one.source = revision(Side::Source, {QStringLiteral("😀").repeated(500'000) + QStringLiteral("end")});
        Claim claim;
        Anchor anchor;
        anchor.span = {Side::Source, 0, {1'000'000, 1'000'003}};
        claim.anchors = {anchor};
        ClaimWriter writer(one);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 150'000; ++i)
            QCOMPARE(writer.write(claim).value(QLatin1String("end")).toInt(), 500'003);
        constexpr qint64 kPatience = 20'000; // ms; measuring it again each time takes minutes
        QVERIFY2(timer.elapsed() < kPatience, QByteArray::number(timer.elapsed()).constData());
    }

    void aMissingSideHasNoPassages()
    {
        ClaimTexts one = texts();
        one.translation.reset();
        QVERIFY(!claimFromJson(json(R"({"side":"translation","paragraph":1,"exact":"獲利"})"), one));
    }

    void anAnchorKeepsItsSurroundings()
    {
        const TextRevision text = revision(Side::Source, {QString(50, u'a') + QStringLiteral("XY") + QString(50, u'b')});
        const Result<Anchor> anchor = anchorAt(text, {Side::Source, 0, {50, 52}});
        VERIFY_OK(anchor);
        QCOMPARE(anchor->exact, QStringLiteral("XY"));
        QCOMPARE(anchor->prefix, QString(32, u'a'));
        QCOMPARE(anchor->suffix, QString(32, u'b'));
        QVERIFY(!anchorAt(text, {Side::Source, 1, {0, 1}}));
        QVERIFY(!anchorAt(text, {Side::Source, 0, {5, 5}}));
        QVERIFY(!anchorAt(text, {Side::Source, 0, {100, 103}}));
    }
};

QTEST_APPLESS_MAIN(ClaimJsonTest)
#include "tst_claimjson.moc"
