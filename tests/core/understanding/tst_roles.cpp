// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/understanding.h"

#include "core/analysis/claimdraft.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

Suggestion suggested(const QString &picture, const QString &words)
{
    const ArticleAnalysis analysis = bitext(picture);
    const Side side = picture.startsWith(QLatin1String("en")) ? Side::Source : Side::Translation;
    const Understanding understanding = understand(analysis);
    const TextSpan span = passage(analysis.bitext, side, words);
    const QList<Figure> &figures = analysis.bitext.side(side).figures[span.paragraph];
    for (int i = 0; i < figures.size(); ++i) {
        if (figures[i].span.intersects(span.range))
            return understanding.aboutFigure(side, span.paragraph, i);
    }
    qFatal("no figure at %s", qPrintable(words));
}

/// Whether `got` is one of the alternatives of `wanted`; "-" stands for nothing, "*" for anything.
bool agrees(const QString &got, const QString &wanted)
{
    const QStringList alternatives = wanted.split(u'/');
    return wanted == QLatin1String("*") || alternatives.contains(got.isEmpty() ? QStringLiteral("-") : got);
}

} // namespace

/// Who plays which part: the giver and the taker of money, the payer and the paid, the compared and what it is compared with.
class RolesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("metric");
        QTest::newRow("raised from") << "en: Kestrel Air raised $40 million from Bluefin Capital." << "$40" << "Kestrel Air" << "funding";
        QTest::newRow("invested in") << "en: Bluefin Capital invested $40 million in Kestrel Air." << "$40" << "Kestrel Air" << "funding";
        QTest::newRow("an investment in") << "en: Bluefin Capital has announced a $40 million investment in Kestrel Air." << "$40" << "Kestrel Air" << "funding";
        QTest::newRow("put into") << "en: Bluefin Capital put another $1.2 billion into Kestrel Air." << "$1.2" << "Kestrel Air" << "funding";
        QTest::newRow("led a round") << "en: Bluefin Capital led a $40 million round in Kestrel Air." << "$40" << "Kestrel Air" << "funding";
        QTest::newRow("received") << "en: Kestrel Air has received $90 million of funding from Bluefin Capital." << "$90" << "Kestrel Air" << "funding";
        QTest::newRow("invested in nobody") << "en: Bluefin Capital invested $40 million in wind farms." << "$40" << "*" << "capex/funding/-";
        QTest::newRow("invested in its own") << "en: Dunmore Rail invested $70 million in new track." << "$70" << "Dunmore Rail" << "capex/funding/cost/-";
        QTest::newRow("paid for") << "en: Dunmore Rail paid Tallis Works $30 million for brakes." << "$30" << "Dunmore Rail" << "cost";
        QTest::newRow("was paid") << "en: Tallis Works was paid $30 million by Dunmore Rail." << "$30" << "Tallis Works/-" << "revenue/-";
        QTest::newRow("a price per unit") << "en: Kestrel Air charges $2.35 per mile." << "$2.35" << "Kestrel Air" << "price";
        QTest::newRow("a price beside revenue") << "en: Kestrel Air, whose revenue grew, sells a pass at $2.35 a mile." << "$2.35" << "Kestrel Air" << "price";
        QTest::newRow("a change of price") << "en: The ticket to Oslo: +$2 since May." << "$2" << "-" << "-";
        QTest::newRow("a share of the market") << "en: Tallis Works has a 34 percent share of the market for lifts." << "34" << "Tallis Works" << "market-share/-";
        QTest::newRow("somebody else’s forecast") << "en: Harrow Bank forecasts that demand for copper will grow by 6.1 percent." << "6.1" << "-" << "-/growth";
        QTest::newRow("a forecast about a company") << "en: Harrow Bank expects Dunmore Rail to earn $70 million next year." << "$70" << "Dunmore Rail" << "profit";
        QTest::newRow("more than another") << "en: Dunmore Rail lost $70 million, more than Tallis Works." << "$70" << "Dunmore Rail" << "loss";
        QTest::newRow("than another’s") << "en: Dunmore Rail lost more than the $20 million of Tallis Works." << "$20" << "Tallis Works" << "loss";
        QTest::newRow("times another’s") << "en: The revenue of Dunmore Rail is 2.5 times that of Tallis Works." << "2.5" << "Dunmore Rail" << "revenue";
        QTest::newRow("a question") << "en: Dunmore Rail grew. Where will $600 billion of profit come from, one banker asked, when customers spend so little?" << "$600" << "*" << "profit";
        QTest::newRow("goods of a company") << "en: Tallis Works sells lifts. Lifts cost $5,000 each." << "$5,000" << "-" << "price/cost";
        QTest::newRow("zh, raised from") << "zh: 青嵐能源向藍鰭創投募資4,000萬美元。" << "4,000萬" << QString::fromUtf16(u"青嵐能源") << "funding";
        QTest::newRow("zh, invested in") << "zh: 藍鰭創投向青嵐能源投資4,000萬美元。" << "4,000萬" << QString::fromUtf16(u"青嵐能源") << "funding";
        QTest::newRow("zh, invested before the taker") << "zh: 藍鰭創投投資青嵐能源4,000萬美元。" << "4,000萬" << QString::fromUtf16(u"青嵐能源") << "funding";
        QTest::newRow("zh, obtained") << "zh: 青嵐能源獲藍鰭創投投資4,000萬美元。" << "4,000萬" << QString::fromUtf16(u"青嵐能源") << "funding";
        QTest::newRow("zh, into") << "zh: 藍鰭創投對青嵐能源追加投資4,000萬美元。" << "4,000萬" << QString::fromUtf16(u"青嵐能源") << "funding";
        QTest::newRow("zh, invested in its own") << "zh: 青嵐能源投資7,000萬美元興建新廠。" << "7,000萬" << QString::fromUtf16(u"青嵐能源") << "capex/funding";
        QTest::newRow("zh, paid to") << "zh: 青嵐能源付給北湖集團3,000萬美元。" << "3,000萬" << QString::fromUtf16(u"青嵐能源") << "cost";
        QTest::newRow("zh, a price per unit") << "zh: 青嵐能源每度電收費2.35元。" << "2.35" << QString::fromUtf16(u"青嵐能源") << "price";
        QTest::newRow("zh, somebody else’s forecast") << "zh: 海石銀行預測，銅的需求將成長6.1%。" << "6.1" << "-" << "-/growth";
        QTest::newRow("zh, times another’s") << "zh: 青嵐能源的營收是北湖集團的2.5倍。" << "2.5" << QString::fromUtf16(u"青嵐能源") << "revenue";
    }
    void tellsTheParts()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QFETCH(QString, entity);
        QFETCH(QString, metric);
        const Suggestion got = suggested(text, figure);
        QVERIFY2(agrees(got.entity, entity) && agrees(got.metric, metric), qPrintable(QStringLiteral("%1 (%2), %3 (%4)").arg(got.entity, entity, got.metric, metric)));
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
